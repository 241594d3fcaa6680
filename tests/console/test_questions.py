"""Questions to real databases: answered in their own thread, newest first in mind, never waited for by the screen."""

import os
import sys
import threading
import time
from dataclasses import dataclass
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QObject

from console.questions import Answer, Questions, open_held
from db.address import parse
from db.queries.contact_timeline import contact_timeline
from tests.db.queries.furnished import Furnished
from tests.fixtures.tcp_proxy import TcpProxy

BUSY_S = 3.0


@dataclass(frozen=True)
class Sql:
    """Any statement as a question."""

    text: str

    def answer(self, connection: sa.Connection) -> Any:
        return threading.current_thread().name, connection.execute(sa.text(self.text)).scalar_one()


@dataclass(frozen=True)
class Blocked:
    """A question that is under way until the test says so."""

    begun: threading.Event
    go_on: threading.Event

    def answer(self, connection: sa.Connection) -> Any:
        self.begun.set()
        self.go_on.wait(20)
        return "at last"


@dataclass(frozen=True)
class Broken:
    """A question with an error of its own."""

    def answer(self, connection: sa.Connection) -> Any:
        raise ZeroDivisionError


class Heard(QObject):
    """Collects answers in the screen's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        self.threads: set[threading.Thread] = set()

    def take(self, answer: Answer) -> None:
        self.answers.append(answer)
        self.threads.add(threading.current_thread())

    def of(self, number: int) -> Answer | None:
        return next((answer for answer in self.answers if answer.number == number), None)


@pytest.fixture
def asking(qapp):
    """Makes `Questions` on a URL, with who heard their answers."""
    made = []

    def make(url, open_connection=open_held):
        questions, heard = Questions(url, open_connection), Heard()
        questions.answered.connect(heard.take)
        made.append(questions)
        return questions, heard

    yield make
    for questions in made:
        assert questions.stop(12.0), "the thread of the questions did not end"


def test_an_answer_comes_by_signal_into_the_thread_of_the_screen(asking, database_url, qtbot):
    questions, heard = asking(database_url)
    number = questions.ask(Sql("SELECT 6 * 7"), "detail")
    assert heard.answers == []
    qtbot.waitUntil(lambda: heard.of(number) is not None, timeout=10_000)
    thread, value = heard.of(number).value
    assert value == 42 and thread != threading.main_thread().name
    assert heard.threads == {threading.main_thread()}


def test_of_many_quick_questions_of_one_asker_the_newest_alone_is_answered(asking, database_url, qtbot):
    questions, heard = asking(database_url)
    begun, go_on = threading.Event(), threading.Event()
    first = questions.ask(Blocked(begun, go_on), "detail")
    assert begun.wait(10)
    quick = [questions.ask(Sql(f"SELECT {number}"), "detail") for number in range(100)]
    other = questions.ask(Sql("SELECT 1000"), "another")
    go_on.set()
    qtbot.waitUntil(lambda: heard.of(other) is not None, timeout=10_000)
    assert [answer.number for answer in heard.answers] == [first, quick[-1], other]
    assert heard.of(quick[-1]).value[1] == 99


def test_what_was_forgotten_before_it_began_is_not_answered(asking, database_url, qtbot):
    questions, heard = asking(database_url)
    begun, go_on = threading.Event(), threading.Event()
    questions.ask(Blocked(begun, go_on), "one")
    assert begun.wait(10)
    given_up = questions.ask(Sql("SELECT 1"), "detail")
    questions.forget("detail")
    last = questions.ask(Sql("SELECT 2"), "other")
    go_on.set()
    qtbot.waitUntil(lambda: heard.of(last) is not None, timeout=10_000)
    assert heard.of(given_up) is None


def test_a_timeline_crosses_as_a_frozen_value(asking, database_url, qtbot):
    floor = Furnished(database_url)
    contact = floor.arrive(floor.queue("Billing"), 1_000_000)
    floor.sql.close()

    @dataclass(frozen=True)
    class Timeline:
        def answer(self, connection):
            return contact_timeline(connection, contact)

    questions, heard = asking(database_url)
    number = questions.ask(Timeline(), "detail")
    qtbot.waitUntil(lambda: heard.of(number) is not None, timeout=10_000)
    answer = heard.of(number)
    assert answer.value.facts.row.id == contact
    assert hash(answer.value) == hash(answer.value)
    with pytest.raises(AttributeError):
        answer.value.entries[0].at = 5


def test_a_failure_comes_as_one_sentence_and_the_next_question_is_answered(
    asking, tmp_path, database_url, qtbot, caplog
):
    questions, heard = asking(f"sqlite:///{tmp_path / 'none.db'}")
    number = questions.ask(Sql("SELECT 1"), "detail")
    qtbot.waitUntil(lambda: heard.of(number) is not None, timeout=10_000)
    assert heard.of(number).problem.startswith("There is no floor at") and heard.of(number).value is None
    questions, heard = asking(database_url)
    broken = questions.ask(Broken(), "detail")
    qtbot.waitUntil(lambda: heard.of(broken) is not None, timeout=10_000)
    assert heard.of(broken).problem == "The program failed at reading it; its error stands in the log."
    assert "ZeroDivisionError" in caplog.text
    number = questions.ask(Sql("SELECT 5"), "detail")
    qtbot.waitUntil(lambda: heard.of(number) is not None, timeout=10_000)
    assert heard.of(number).value[1] == 5


@pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")
def test_a_frozen_database_blocks_neither_the_screen_nor_the_end(asking, postgres_url, qtbot):
    address = parse(postgres_url)
    with TcpProxy(address.port) as proxy:
        where = f"127.0.0.1:{proxy.port}/{address.database}?connect_timeout=2"
        questions, heard = asking(f"postgresql://{address.user}:{address.password}@{where}")
        number = questions.ask(Sql("SELECT 1"), "detail")
        qtbot.waitUntil(lambda: heard.of(number) is not None, timeout=10_000)
        proxy.freeze()
        began = time.monotonic()
        number = questions.ask(Sql("SELECT 2"), "detail")
        assert time.monotonic() - began < 0.2
        qtbot.wait(100)
        began = time.monotonic()
        assert questions.stop(3.0)
        assert time.monotonic() - began < 3.0
        proxy.thaw()


def test_stop_ends_a_question_that_takes_minutes(asking, database_url):
    questions, _ = asking(database_url)
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n"
    )
    questions.ask(Sql(endless), "detail")
    time.sleep(0.5)
    began = time.monotonic()
    assert questions.stop(3.0)
    assert time.monotonic() - began < 3.0
    assert questions.ask(Sql("SELECT 1"), "detail") > 0


def test_what_questions_need_is_loaded_first_and_an_end_meanwhile_waits_for_it(asking, database_url, qapp, qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def load():
        begun.set()
        go_on.wait(20)

    questions, heard = Questions(database_url, load=load), Heard()
    questions.answered.connect(heard.take)
    questions.warm_up()
    assert begun.wait(10)
    questions.ask(Sql("SELECT 1"), "detail")
    threading.Timer(0.5, go_on.set).start()
    assert questions.stop(0.1), "what is being loaded cannot be broken off"
    assert heard.answers == []


def test_nothing_of_the_database_is_loaded_before_the_first_question(repository):
    import subprocess

    code = "import sys, console.questions; print(sorted({'sqlalchemy', 'psycopg'} & set(sys.modules)))"
    ran = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(repository)}, capture_output=True, text=True
    )
    assert ran.stdout.strip() == "[]", ran.stderr
