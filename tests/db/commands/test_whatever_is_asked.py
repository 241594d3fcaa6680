"""Whatever is asked of an act, sense or nonsense, gets an answer: done, the word of a refusal, or one plain sentence."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.commands.act import CHANGED, DONE, GONE, NOT_YOURS, Act
from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.commands.known_acts import KNOWN_ACTS
from db.errors import Refused
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor, S

QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = {DONE, GONE, NOT_YOURS, CHANGED} | {
    word for act in KNOWN_ACTS.values() for word, _ in (*act.refusals, *act.undo_refusals)
}
FAR = 4_000_000_000 * S
INTEGERS = (None, -1, 0, 1, 3, 9, 10, 99, 100, 1_440, 2**31 - 1, 2**31, -(2**31) - 1, 10**12, True, 1.5, "7", "seven")
INSTANTS = (None, -1, 0, 1, 2 * S, FAR, FAR + S, 2**62, 2**63, "soon")
TEXTS = (
    None,
    "",
    "   ",
    "x" * 3_000,
    "available",
    "aux",
    "offline",
    "required",
    "asked",
    "email",
    "UTC",
    "Tech",
    "tech ",
    7,
)


class FullFloor(ActedFloor):
    """With something of everything that can be acted on."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        skills = [self.insert("skill", name=name) for name in ("French", "Law")]
        self.insert("floor", name="Test", promise="We answer.")
        self.insert("site", name="Empty")
        self.insert("team", site_id=self.site, name="Nobody")
        self.insert("agent_skill", agent_id=self.agents[0], skill_id=skills[0], level=2)
        self.insert("queue_skill", queue_id=self.queues[0], skill_id=skills[0], level=2)
        self.insert("route", from_queue_id=self.queues[1], to_queue_id=self.queues[2], note="required")
        for until in (None, 5 * S, FAR):
            self.insert(
                "queue_membership", agent_id=self.agents[0], queue_id=self.queues[0 if until is None else 1],
                source="configured" if until is None else "lent", since_at=S, until_at=until,
            )  # fmt: skip
        self.insert("raised_hand", agent_id=self.agents[1], raised_at=S)
        self.insert("shift_activity", agent_id=self.agents[1], activity="lunch", starts_at=FAR, ends_at=FAR + S)
        self.insert("queue", team_id=self.teams[0], name="Closed", channel="email", retired_at=S)
        self.insert("agent", team_id=self.teams[0], name="Gone", state="offline", retired_at=S)
        for queue in (0, 1, 2):
            self.contact(queue)
        self.contact(0, state="closed", closed_at=2 * S)
        self.contact(0, channel="chat", state="on_contact", agent_id=self.agents[2], answered_at=2 * S)
        tables = {act.subject for act in KNOWN_ACTS.values() if act.subject} | {"site", "skill", "team"}
        self.ids = {table: [str(row.id) for row in self.run(f"SELECT id FROM {table}")] for table in sorted(tables)}


@pytest.fixture
def floor(database_url):
    made = FullFloor(database_url)
    yield made
    made.engine.dispose()


def asked(floor: FullFloor, column: str, kind: str) -> st.SearchStrategy[Any]:
    if kind == "uuid":
        known = [
            one
            for table, ids in floor.ids.items()
            if column.startswith(("from", "to")) or table in column
            for one in ids
        ]
        return st.sampled_from([None, new_id(), "no id", 7, *(known or floor.ids["team"]), *floor.ids["queue"]])
    return st.sampled_from({"integer": INTEGERS, "bigint": INSTANTS, "text": TEXTS}[kind])


def commands(floor: FullFloor, act: Act) -> st.SearchStrategy[Command]:
    things = floor.ids[act.subject] if act.subject else [new_id()]
    values = {column: asked(floor, column, kind) for column, kind in act.asked.items()}
    wanted = st.builds(
        Wanted,
        id=st.sampled_from([*things, *things, new_id()]),
        to=st.fixed_dictionaries({}, optional=values) | st.fixed_dictionaries(values),
        was=st.none()
        | st.fixed_dictionaries({}, optional={column: st.sampled_from([None, 1, "x"]) for column in act.decided}),
    )
    return st.builds(
        Command,
        kind=st.just(act.kind),
        things=st.lists(wanted, min_size=1, max_size=4, unique_by=lambda thing: thing.id).map(tuple),
        reason=st.sampled_from([None, "", "  ", "because", "r" * 501]),
        note=st.sampled_from([None, "", "  ", "hello", "n" * 2_001, "a\0b"]),
        id=st.builds(new_id),
    )


@pytest.mark.long
def test_every_act_answers_whatever_is_asked_of_it(floor):
    # One floor for all: whatever is done is rolled back.
    for kind in sorted(KNOWN_ACTS):
        settings(QUICK, max_examples=5)(given(st.data())(_answers_of(floor, KNOWN_ACTS[kind])))()


def _answers_of(floor: FullFloor, act: Act) -> Callable[[st.DataObject], None]:
    def answers(data: st.DataObject) -> None:
        _answers(floor, act, data)

    return answers


def _answers(floor: FullFloor, act: Act, data: st.DataObject) -> None:
    wanted = data.draw(commands(floor, act))
    with floor.engine.connect() as connection, connection.begin() as transaction:
        try:
            outcome = do(connection, wanted)
            assert {effect.subject_id for effect in outcome.effects} == {thing.id for thing in wanted.things}
            assert {effect.outcome for effect in outcome.effects} <= WORDS
            if act.can_undo:
                undone = undo(connection, UndoCommand(wanted.id))
                assert len(undone.effects) == len(outcome.done)
                assert {effect.outcome for effect in undone.effects} <= WORDS
        except Refused:
            # One sentence instead of answers: its transaction ends, and nothing is left.
            pass
        transaction.rollback()


def test_two_things_of_one_command_that_contradict_each_other_leave_nothing_half_done(floor):
    both = tuple(Wanted(team, {"name": "Same"}) for team in floor.teams)
    wanted = Command("team.rename", both)
    with pytest.raises(Refused, match="cannot stand together"):
        floor.do(wanted)
    assert {row.name for row in floor.run("SELECT name FROM team")} == {"Red", "Blue", "Nobody"}
    assert floor.run("SELECT id FROM command WHERE id = :id", id=wanted.id) == []


def test_another_command_under_the_same_id_is_refused_and_the_first_stands(floor):
    contact = floor.contact()
    first = Command("contact.prioritise", (Wanted(contact, {"priority": 3}),))
    floor.do(first)
    for other in (
        Command("contact.prioritise", (Wanted(contact, {"priority": 4}),), id=first.id),
        Command("contact.prioritise", (Wanted(floor.contact(), {"priority": 3}),), id=first.id),
        Command("contact.set_due", (Wanted(contact, {"due_at": FAR}),), id=first.id),
    ):
        with pytest.raises(Refused, match="under this name before"):
            floor.do(other)
    assert floor.do(first).again
    assert floor.row("contact", contact)["priority"] == 3


def test_undoing_a_loan_that_is_over_does_not_make_it_longer(floor):
    agent, queue = floor.agents[3], floor.queues[0]
    lent = floor.do(Command("agent.lend", (Wanted(agent, {"queue_id": queue, "until_at": FAR}),)))
    (effect,) = lent.done
    floor.run("UPDATE queue_membership SET until_at = since_at + 1 WHERE id = :id", id=effect.entity_id)
    before = floor.row("queue_membership", effect.entity_id)
    assert floor.answers(floor.undo(lent)) == ["ended"]
    assert floor.row("queue_membership", effect.entity_id) == before


def test_a_skill_given_again_meanwhile_is_not_given_twice_by_undo(floor):
    (held,) = floor.ids["agent_skill"]
    skill = floor.row("agent_skill", held)["skill_id"]
    taken = floor.do(Command("agent.take_skill", (Wanted(held),)))
    floor.do(Command("agent.give_skill", (Wanted(floor.agents[0], {"skill_id": skill, "level": 4}),)))
    assert floor.answers(floor.undo(taken)) == ["already_so"]
