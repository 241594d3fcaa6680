"""A floor on which coaches review contacts: finished calls of Ana, a coach Kim, a coach Lee, a rubric."""

from typing import Any

from db.coaching.review_drafts import DraftScore, ReviewDraft, keep_review_draft
from db.commands.command import Command, Outcome, Wanted
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor, S

MINUTE = 60 * S


class ReviewedFloor(ActedFloor):
    """On the file `actor` acts; on the server the owner stands in for everybody, and is made the author of what is done."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.people = {login: self.person(login, "coach") for login in ("kim", "lee", "max")}
        self.is_file = self.engine.dialect.name == "sqlite"
        self.version = str(self.run("SELECT id FROM rubric_version")[0][0])
        rows = self.run("SELECT code, id FROM rubric_behaviour ORDER BY position")
        self.behaviours = {row.code: str(row.id) for row in rows}
        self.now = self.database_now()

    def person(self, login: str, role: str) -> str:
        """Somebody in the list of people."""
        made = self.insert("staff", name=login.title(), login=login)
        self.insert("staff_role", staff_id=made, role=role, from_at=1)
        return made

    def call(self, agent: int = 0, minutes_ago: int = 60, length_s: int = 300, queue: int = 2) -> str:
        """A finished call that the agent answered so long ago."""
        at = self.now - minutes_ago * MINUTE
        end = at + length_s * S
        times = {"arrived_at": at - S, "queued_at": at - S, "answered_at": at, "state_since": end, "closed_at": end}
        made = self.contact(queue, state="closed", agent_id=self.agents[agent], **times)
        self.insert(
            "contact_segment", contact_id=made, queue_id=self.queues[queue], channel="voice", entered_at=at - S,
            left_at=at, outcome="answered", agent_id=self.agents[agent], ended_at=end,
        )  # fmt: skip
        return made

    def draft(self, contact: str, by: str = "kim", agent: int = 0, **more: Any) -> ReviewDraft:
        """A draft with two behaviours scored, kept by its author."""
        scores = more.pop("scores", {"listens": 3, "plain_words": 2})
        listed = tuple(
            DraftScore(self.behaviours[code], level, more.get("evidence_s", 65), "said so")
            for code, level in scores.items()
        )
        more.pop("evidence_s", None)
        draft = ReviewDraft(new_id(), contact, self.agents[agent], self.version, scores=listed, **more)
        with self.engine.begin() as connection:
            keep_review_draft(connection, draft, actor=by)
        return draft

    def act(self, kind: str, thing: str, to: Any = None, *, by: str = "kim", **more: Any) -> Outcome:
        """What a person does with one thing."""
        wanted = Command(kind, (Wanted(thing, to or {}, row=more.pop("row", new_id())),), **more)
        return self.do(wanted, actor=by) if self.is_file else self.do(wanted)

    def finish(self, draft: ReviewDraft, by: str = "kim") -> Outcome:
        """The draft's author finishes it."""
        return self.act("contact_review.finish", draft.id, by=by)
