"""Typical failures with planted values: neither the log nor the sentence on the screen repeats them."""

import logging
from dataclasses import dataclass
from typing import Any

import pytest
import sqlalchemy as sa

from console.questions import Questions
from db.engine import make_engine

PLANTED = "Xqzv Mustermann"
_ID = "00000000-0000-4000-8000-000000000001"


@dataclass(frozen=True)
class Failing:
    """Work that the database, or the program itself, cannot do."""

    sql: str
    values: tuple[tuple[str, Any], ...] = ()

    def answer(self, connection: sa.Connection) -> Any:
        if not self.sql:
            raise RuntimeError(f"about {PLANTED}")
        for statement in self.sql.split(";"):
            values = {name: value for name, value in self.values if f":{name}" in statement}
            connection.execute(sa.text(statement), values)


_VALUES = (("said", PLANTED), ("id", _ID))
FAILURES = (
    Failing(""),
    Failing("INSERT INTO customer (id, reference) VALUES (:id, :said);INSERT INTO customer (id, name) VALUES (:id, :said)",
            _VALUES),
    Failing("INSERT INTO note (id, contact_id, at, text) VALUES (:id, :id, 1, :said)", _VALUES),
    Failing("INSERT INTO escalation (id, queue_id, reason, raised_at, due_at) VALUES (:id, :id, :said, 1, 2)", _VALUES),
    Failing("INSERT INTO staff (id, name, login) VALUES (:id, :said, '')", _VALUES),
    Failing("SELECT nothing FROM customer WHERE reference = :said", _VALUES),
    Failing("UPDATE customer SET id = CAST(:said AS uuid), reference = 1 / (SELECT 0)", _VALUES),
)  # fmt: skip


def test_no_log_and_no_sentence_repeats_what_it_was_about(database_url, qtbot, caplog):
    caplog.set_level(logging.DEBUG)
    questions = Questions(database_url)
    told = []
    questions.answered.connect(told.append)
    for failing in FAILURES:
        questions.carry_out(failing)
    qtbot.waitUntil(lambda: len(told) == len(FAILURES), timeout=10_000)
    questions.stop()
    assert sum(bool(answer.problem) for answer in told) >= len(FAILURES) - 1
    assert not any(PLANTED in answer.problem for answer in told)
    # The program's own failure stands there, with the way to it.
    assert "RuntimeError" in caplog.text
    assert PLANTED not in caplog.text


def test_an_error_of_the_database_says_nothing_of_what_was_asked(database_url):
    engine = make_engine(database_url)
    with pytest.raises(sa.exc.DBAPIError) as caught, engine.begin() as connection:
        connection.execute(sa.text("SELECT nothing FROM customer WHERE reference = :said"), {"said": PLANTED})
    assert PLANTED not in str(caught.value)
