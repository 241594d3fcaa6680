"""Between the simulated telephone system and the table of orders: takes them after a moment, hands in the answers."""

from random import Random
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from db.engine import make_engine
from db.errors import CannotOpen
from db.feeds.simulated.telephone import Answered, Telephone
from db.feeds.telephone_orders import report_done, report_failed, take_orders

#: Between how many seconds it is looked for orders while there may be any, and how often anyway.
_LOOKS_AFTER_S: Final = (0.4, 1.8)
_LOOKS_ANYWAY_S: Final = 15.0


class OrderDesk:
    """A connector's side of the orders at `url` about contacts of one system of origin."""

    def __init__(self, url: str, origin_id: str, telephone: Telephone) -> None:
        self._engine: Final = make_engine(url, held=True)
        self._origin_id, self._telephone = origin_id, telephone
        self._chance: Final = Random(url)
        self._answers: list[Answered] = []
        self._looks_at_us = 0

    def attend(self, now_us: int) -> None:
        """Take what is due and hand in what was answered; while the database is away it is tried again later."""
        self._answers += self._telephone.take_answers()
        self._look_soon(now_us)
        looks = now_us >= self._looks_at_us
        if not looks and not self._answers:
            return
        try:
            with self._engine.begin() as connection:
                self._hand_in(connection)
                orders = take_orders(connection, origin_id=self._origin_id) if looks else []
        except (OperationalError, CannotOpen):
            self._engine.dispose()
            return
        self._answers.clear()
        self._telephone.receive(orders)
        if looks:
            self._looks_at_us = now_us + round(_LOOKS_ANYWAY_S * 1_000_000)

    def _hand_in(self, connection: sa.Connection) -> None:
        for answer in self._answers:
            if answer.problem is None:
                report_done(connection, answer.order)
            else:
                report_failed(connection, answer.order, answer.problem)

    def _look_soon(self, now_us: int) -> None:
        """There may be orders: they are taken after a moment."""
        if self._telephone.is_asked:
            self._telephone.is_asked = False
            soon = now_us + round(self._chance.uniform(*_LOOKS_AFTER_S) * 1_000_000)
            self._looks_at_us = min(self._looks_at_us, soon)

    def close(self) -> None:
        """Give the connection back."""
        self._engine.dispose()
