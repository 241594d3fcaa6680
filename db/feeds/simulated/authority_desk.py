"""Agents of the simulated floor give, are refused, ask and settle by the agent's own program; supervisors answer them."""

import heapq
from random import Random
from typing import Any, Final, NamedTuple

from sqlalchemy.exc import OperationalError

from db.desktop.authority_acts import CONFIRM, GIVE_BACK, USE
from db.desktop.desktop_acts import DesktopAct
from db.desktop.doing import do_for_agent
from db.desktop.request_acts import REQUEST
from db.engine import make_engine
from db.errors import CannotOpen, Refused
from db.feeds.simulated.authority_answers import answered
from db.feeds.simulated.authority_habits import AFTER_REFUSAL, BECOMES, SETTLED_AFTER_S, USED_AFTER_S, drawn
from db.feeds.simulated.authority_history import Begun, may_write
from db.feeds.simulated.authority_notes import billing_reference, payee_note
from db.feeds.simulated.authority_rules import Limits, is_shy, limits_of
from db.feeds.simulated.clock import SECOND_US
from db.feeds.simulated.simulation import Simulation
from db.feeds.simulated.wishes import Wish

#: How often it is looked whether the floor has limits, and whether requests were answered.
_LOOKS_FOR_LIMITS_US: Final = 30 * SECOND_US
_LOOKS_FOR_ANSWERS_US: Final = 4 * SECOND_US
#: Acts done in one step of the floor at most, so that a step stays short.
_MOST_AT_ONCE: Final = 2
_ASKS_AFTER_S: Final = (8.0, 25.0)


class _Todo(NamedTuple):
    """What an agent does next about a wish, and when (UTC microseconds); `use_id` where it was given already."""

    at: int
    number: int
    act: DesktopAct
    wish: Wish
    use_id: str | None = None


class AuthorityDesk:
    """Carries out what comes up on the floor of `simulation` in the database at `url`, and what was `begun` before."""

    def __init__(self, url: str, simulation: Simulation, begun: Begun) -> None:
        self._engine: Final = make_engine(url, held=True)
        self._floor, self._wishes = simulation.floor, simulation.wishes
        self._chance: Final = Random(f"{simulation.floor.plan.seed}/authority/live")
        self._todo: list[_Todo] = []
        self._asked: dict[str, Wish] = {}
        """Requests that are not answered yet."""
        self._limits: Limits | None = None
        self._looks_for_limits_at = self._looks_for_answers_at = self._count = 0
        for wish in begun.wishes:
            self._plan(wish.at, USE, wish)
        for wish in begun.asked:
            self._plan(wish.at, USE, wish)
            self._plan(wish.at + SECOND_US, REQUEST, wish)

    def attend(self, now_us: int) -> None:
        """Do what is due at `now_us` (UTC microseconds); while the database is away it is tried again later."""
        for wish in self._wishes.take():
            self._plan(wish.at, USE, wish)
        try:
            if now_us >= self._looks_for_limits_at:
                self._read_limits(now_us)
            if self._limits is None:
                self._todo.clear()
                return
            self._do_due(now_us)
            if self._asked and now_us >= self._looks_for_answers_at:
                self._hear_answers(now_us, self._limits)
        except (OperationalError, CannotOpen):
            self._engine.dispose()

    def close(self) -> None:
        """Give the connection back."""
        self._engine.dispose()

    def _read_limits(self, now_us: int) -> None:
        with self._engine.begin() as connection:
            self._limits = limits_of(connection, now_us) if may_write(connection) else None
        self._looks_for_limits_at = now_us + _LOOKS_FOR_LIMITS_US

    def _do_due(self, now_us: int) -> None:
        for _ in range(_MOST_AT_ONCE):
            if not self._todo or self._todo[0].at > now_us:
                return
            todo = self._todo[0]
            answer = self._done(todo)
            heapq.heappop(self._todo)
            if answer is not None:
                self._go_on(todo, answer, now_us)

    def _done(self, todo: _Todo) -> dict[str, Any] | None:
        """The answer of the agent's program; None where it was refused for another reason than a limit."""
        agent = self._floor.agents_by_id[todo.wish.agent_id].plan
        if todo.act is USE and is_shy(agent.alias):
            return None
        try:
            with self._engine.begin() as connection:
                return do_for_agent(
                    *(connection, todo.act, self._given(todo)), agent_id=todo.wish.agent_id, login=agent.login
                )
        except Refused:
            # The contact has gone on meanwhile, or somebody else has asked for it: the agent lets it be.
            return None

    def _given(self, todo: _Todo) -> dict[str, Any]:
        wish = todo.wish
        if todo.use_id is not None:
            return {"use": todo.use_id, "reference": billing_reference(self._chance)}
        assert self._limits is not None
        currency = self._limits.currency if self._limits.kinds[wish.kind].is_money else None
        asked = {"contact": wish.contact_id, "kind": wish.kind, "amount": wish.amount, "currency": currency}
        return asked | ({"payee": payee_note(self._chance, wish.kind)} if todo.act is USE else {})

    def _go_on(self, todo: _Todo, answer: dict[str, Any], now_us: int) -> None:
        """What follows from the answer."""
        if todo.act is REQUEST:
            self._asked[str(answer["request"])] = todo.wish
        elif todo.act is USE and answer["allowed"]:
            becomes = drawn(self._chance, BECOMES)
            at = self._after(now_us, self._chance.expovariate(1 / SETTLED_AFTER_S))
            if becomes != "reserved":
                self._plan(at, CONFIRM if becomes == "confirmed" else GIVE_BACK, todo.wish, str(answer["use"]))
        elif todo.act is USE:
            self._refused(todo.wish, answer, now_us)

    def _refused(self, wish: Wish, answer: dict[str, Any], now_us: int) -> None:
        after = drawn(self._chance, AFTER_REFUSAL)
        left = wish.amount - int(answer["over_by"])
        at = self._after(now_us, self._chance.uniform(*_ASKS_AFTER_S))
        if after == "asks":
            self._plan(at, REQUEST, wish)
        elif after == "gives_less" and left > 0:
            self._plan(at, USE, wish._replace(amount=left))

    def _hear_answers(self, now_us: int, limits: Limits) -> None:
        self._looks_for_answers_at = now_us + _LOOKS_FOR_ANSWERS_US
        with self._engine.begin() as connection:
            heard = answered(connection, self._asked, limits, self._chance)
        for request, approved in heard.items():
            wish = self._asked.pop(request)
            if approved:
                self._plan(self._after(now_us, self._chance.uniform(*USED_AFTER_S)), USE, wish)

    def _after(self, now_us: int, seconds: float) -> int:
        """The instant so many seconds of the floor from now."""
        return now_us + round(seconds / self._floor.clock.lapse * SECOND_US)

    def _plan(self, at: int, act: DesktopAct, wish: Wish, use_id: str | None = None) -> None:
        self._count += 1
        heapq.heappush(self._todo, _Todo(at, self._count, act, wish, use_id))
