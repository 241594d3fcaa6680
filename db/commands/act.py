"""What an act is: one kind of write, said once for both engines, with all that speaks against it.

The SQL of an act is set-based: it is given many things at once and answers for each of them. In its expressions `n` is
the row as it stands now, `i` what was asked for it (columns `to_*`, and `was_*` as the person saw them), and these places
are filled in per engine: `{now}` the database's clock (UTC microseconds), `{actor}` who is signed in, `{new_id}` a new id,
`{command}`, `{reason}` and `{note}` of the command.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

SqlType = Literal["uuid", "text", "integer", "bigint"]

#: Said of a thing that does not exist, or not in the sight of who asks.
GONE: Final = "gone"
NOT_YOURS: Final = "not_yours"
#: The fields that were decided on are not as the person saw them.
CHANGED: Final = "changed"
DONE: Final = "done"
#: The kind of the command that undoes another.
UNDO: Final = "undo"
#: Characters that a note or a message, and a reason, may have.
LONGEST_NOTE: Final = 2_000
LONGEST_REASON: Final = 500
#: Where the look whether something changed stands among the refusals.
LOOK_FOR_CHANGES: Final = (CHANGED, "")

#: The people who run the floor, and those who may also lend people between queues.
LINE: Final = ("supervisor", "manager")
LENDERS: Final = (*LINE, "analyst")


@dataclass(frozen=True)
class Duty:
    """Whose business a thing is: who has one of `roles` where it is.

    `queue` and `team` are SQL of its queue and team ids; with neither the role has to be for the whole floor.
    """

    roles: tuple[str, ...]
    queue: str | None = None
    team: str | None = None

    @property
    def condition(self) -> str:
        """SQL: who is signed in has the duty.

        Who owns the floor may do everything; so may, on an embedded floor, who opens the file and stands in no list of
        people.
        """
        listed = ", ".join(f"'{role}'" for role in self.roles)
        return (
            "({owner} OR EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = {actor}"
            f" AND s.disabled_at IS NULL AND r.role IN ({listed})"
            f" AND r.from_at <= {{now}} AND (r.until_at IS NULL OR r.until_at > {{now}}) AND {self._place}))"
        )

    @property
    def _place(self) -> str:
        if self.queue is not None:
            return (
                f"(r.queue_id = {self.queue} OR (r.queue_id IS NULL AND (r.team_id IS NULL"
                f" OR r.team_id = (SELECT dq.team_id FROM queue dq WHERE dq.id = {self.queue}))))"
            )
        if self.team is not None:
            return f"(r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = {self.team}))"
        return "(r.queue_id IS NULL AND r.team_id IS NULL)"


@dataclass(frozen=True)
class DutyInAll(Duty):
    """Whose business is what several queues have in common: who has one of `roles` in each of them.

    `among` is an SQL condition that says which queues `dq_` those are; of none it is the business of whoever has the
    duty in some queue.
    """

    among: str = "false"

    @property
    def condition(self) -> str:
        """SQL: who is signed in has the duty."""
        one = Duty(self.roles, queue="dq_.id").condition
        return (
            f"(EXISTS (SELECT 1 FROM queue dq_ WHERE {one})"
            f" AND NOT EXISTS (SELECT 1 FROM queue dq_ WHERE {self.among} AND NOT {one}))"
        )


@dataclass(frozen=True)
class DutyAnyOf(Duty):
    """Whose business a thing is in more than one way: each `(condition on the thing, duty)` is one."""

    ways: tuple[tuple[str, Duty], ...] = ()

    @property
    def condition(self) -> str:
        """SQL: who is signed in has the duty."""
        return "(" + " OR ".join(f"({when} AND {duty.condition})" for when, duty in self.ways) + ")"


@dataclass(frozen=True)
class Along:
    """Rows `n` of another table that are changed in the same command as the act's own, and put back when it is undone.

    `found` is a SELECT of (id, subject_id): which rows, and for which of the act's things, over the rows `e` of
    `command_effect` that were done. `locked` selects their ids from `{ids}`, the things asked for. When what was written
    there does not stand any more, or `kept_if` holds, the thing is not undone.
    """

    table: str
    found: str
    sets: Mapping[str, str]
    locked: str
    where: str = "1 = 1"
    kept_if: str = "1 = 0"


@dataclass(frozen=True)
class Act:
    """One kind of command. `kind` is 'noun.verb' as it stands in `command`.

    `subject` is the table of what is acted on, `operation` what is done: update those rows, insert into `table` for each,
    or delete them. An insert without `subject` makes rows that stand for themselves, under the id they were given.
    """

    kind: str
    subject: str | None
    #: What is asked for each thing, beside its id.
    asked: Mapping[str, SqlType]
    #: Written columns and the SQL of their values.
    sets: Mapping[str, str]
    #: Whose business the thing is; its SQL is over `n` (or `i`).
    duty: Duty
    #: (word, SQL condition) in the order they are said; the first that holds is the answer.
    refusals: tuple[tuple[str, str], ...] = ()
    #: Columns of `n` that were decided on, compared with what the person saw.
    decided: tuple[str, ...] = ()
    #: Columns beside the written ones that undo puts back; kept by triggers, so read after the write.
    kept: tuple[str, ...] = ()
    operation: Literal["update", "insert", "delete"] = "update"
    #: Where rows are inserted, if not in `subject`.
    into: str | None = None
    #: What is kept of the act beside the written columns, as asked for: names of `asked`, for `duty` and `afterwards`.
    noted: tuple[str, ...] = ()
    #: For an insert: columns set by undo instead of deleting the row.
    undo_sets: Mapping[str, str] = field(default_factory=dict)
    #: (word, condition) that forbid undoing beside a later change: over `n`, and over `w`, the values that are put back.
    undo_refusals: tuple[tuple[str, str], ...] = ()
    #: An update of which each thing asks for some of `asked`: what is not asked for stays as it is, is not compared with
    #: what the person saw, and undo leaves it alone. `i.has_*` say what was asked for.
    partial: bool = False
    #: Whether two of its kind wait for each other on PostgreSQL: it compares with rows that another may be about to add.
    alone: bool = False
    #: Statements run afterwards, over the rows `e` of `command_effect` that were done: '{done}' is that condition, and
    #: `b` what became of each, written or noted.
    afterwards: tuple[str, ...] = ()
    #: What changes with it, one after the other, after its own write and before `afterwards`.
    along: tuple[Along, ...] = ()
    #: As `afterwards`, when it was undone.
    undo_afterwards: tuple[str, ...] = ()
    #: SELECTs of ids that are locked before an undo is judged, by table, over `{ids}`, the rows that are put back: what
    #: `undo_refusals` look at beside those rows (PostgreSQL).
    undo_locks: Mapping[str, str] = field(default_factory=dict)
    can_undo: bool = True

    @property
    def table(self) -> str:
        """The table that is written."""
        made = self.into or self.subject
        assert made is not None
        return made

    @property
    def function(self) -> str:
        """The name of its function on PostgreSQL."""
        return "act_" + self.kind.replace(".", "_")

    @property
    def undo_function(self) -> str:
        """The name of the function that undoes it on PostgreSQL."""
        return "undo_" + self.kind.replace(".", "_")


#: Whether a command came without a reason, or a note; spaces are none.
NO_REASON: Final = "trim(coalesce({reason}, '')) = ''"
NO_NOTE: Final = "trim(coalesce({note}, '')) = ''"
#: Words of the acts' SQL: a queue that takes no work any more, and an agent who is not there.
QUEUE_CLOSED: Final = (
    "i.to_queue_id IS NULL OR NOT EXISTS (SELECT 1 FROM queue tq WHERE tq.id = i.to_queue_id AND tq.retired_at IS NULL)"
)
AGENT_LEFT: Final = (
    "i.to_agent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agent ta WHERE ta.id = i.to_agent_id"
    " AND ta.retired_at IS NULL AND ta.state <> 'offline')"
)


def present_membership(agent: str, queue: str) -> str:
    """A condition: this agent is a member of this queue now, for good or on loan."""
    return (
        f"EXISTS (SELECT 1 FROM queue_membership m WHERE m.agent_id = {agent} AND m.queue_id = {queue}"
        " AND m.since_at <= {now} AND (m.until_at IS NULL OR m.until_at > {now}))"
    )
