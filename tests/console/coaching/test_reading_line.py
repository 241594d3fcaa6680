"""Every page of coaching says that it is being read, or why it was not, and claims nothing before it knows."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from console.coaching.word_list import WordList
from tests.console.coaching.test_link_lost_in_coaching import PAGES
from tests.console.scripted_questions import ScriptedQuestions

AWAY = "The database at floor.db did not answer in time; ask again in a moment."
#: Of these words none may stand on a page of which nothing was read.
NOTHING_THERE = ("Nobody is due", "No contact was both", "Nothing stands out", "No note is here", "Nothing waits", "is not set",
                 "No standard is set", "No monitoring agreement", "Nothing is chosen", "Nothing is known")  # fmt: skip


@pytest.fixture
def opened(shown, small_floor):
    """Opens a page of coaching whose question is not answered yet."""
    questions = ScriptedQuestions()
    questions.setParent(shown)
    shown.ask_with(questions)
    shown.take_snapshot(small_floor)
    shown.workspaces.show("coaching")

    def open_page(name):
        page = shown.workspaces.page("coaching").open_page(name)
        if name == "agent":
            page.show_agent("ana")
        return page, questions

    return open_page


def words_on(page):
    """All that a person reads on it."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    texts = [text.toPlainText() for text in page.findChildren(QPlainTextEdit) if text.isVisible()]
    lists = [one.empty_words for one in page.findChildren(WordList) if one.isVisible()]
    return "\n".join([*labels, *texts, *lists, getattr(page.list, "empty_words", "") if hasattr(page, "list") else ""])


@pytest.mark.parametrize("name", PAGES)
def test_while_a_page_is_read_it_says_so_and_claims_nothing(opened, qtbot, name):
    page, _questions = opened(name)
    qtbot.waitUntil(lambda: "Reading…" in words_on(page), timeout=3_000)
    assert not [words for words in NOTHING_THERE if words in words_on(page)]
    assert not page.line.button.isVisible(), "there is nothing to try again"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_could_not_be_read_says_why_on_itself_and_is_tried_again(opened, qtbot, name):
    page, questions = opened(name)
    questions.answer(problem=AWAY, number=page._asked)
    assert page.line.isVisible()
    assert page.line.sentence.text() == f"{AWAY} So nothing stands here yet."
    assert "Reading…" not in words_on(page)
    assert not [words for words in NOTHING_THERE if words in words_on(page)]
    before = page._asked
    page.line.button.click()
    assert page._asked > before and page.line.sentence.text() == "Reading…"


def test_what_was_read_before_stays_with_its_time_until_an_answer_comes(opened):
    page, questions = opened("agreement")
    questions.answer([], number=page._asked)
    assert not page.line.isVisible()
    page.ask()
    questions.answer(problem=AWAY, number=page._asked)
    assert page.line.sentence.text().startswith(f"{AWAY} What stands here was read at 12:0")
    page.ask()
    questions.answer([], number=page._asked)
    assert not page.line.isVisible()


def test_an_agreement_that_was_not_read_is_saved_as_no_document(opened):
    page, _questions = opened("agreement")
    save = page.menu_actions()[1]
    assert not save.isEnabled() and "still being read" in save.toolTip()


def test_the_matrix_of_readiness_is_there_though_the_reasons_were_not_read(opened):
    page, questions = opened("readiness")
    questions.answer(problem=AWAY, number=page._asked)
    assert [agent.name for agent in page.model.agents] == ["Ana Ruiz", "Bo Lind", "Cy Okafor"]
