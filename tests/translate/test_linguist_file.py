"""A .ts file keeps what was translated, says what is new and what is gone, and is written the same way each time."""

import pytest

from tests.translate.extract import Found
from tests.translate.linguist_file import FINISHED, UNFINISHED, VANISHED, Message, read, updated, write

QUEUE = Found("screen", "Queue", False, "console/a.py")
CONTACTS = Found("screen", "%Ln contact(s)", True, "console/b.py")


def by_source(messages):
    return {message.source: message for message in messages}


def known(*messages):
    return {(message.context, message.source): message for message in messages}


def test_what_is_new_is_unfinished_with_a_form_for_each_plural():
    now = by_source(updated({}, [QUEUE, CONTACTS], "de"))
    assert now["Queue"] == Message("screen", "Queue", False, ("",), UNFINISHED, ("console/a.py",))
    assert now["%Ln contact(s)"].forms == ("", "")


def test_what_was_translated_stays():
    done = Message("screen", "Queue", False, ("Warteschlange",), FINISHED, ("console/old.py",), "kein Stau")
    (now,) = updated(known(done), [QUEUE], "de")
    assert now == done._replace(files=("console/a.py",))


def test_what_is_gone_is_kept_as_vanished_if_it_was_translated_and_comes_back_with_its_words():
    done = Message("screen", "Queue", False, ("Warteschlange",))
    never = Message("screen", "Line", False, ("",), UNFINISHED)
    (gone,) = updated(known(done, never), [], "de")
    assert (gone.source, gone.state, gone.files) == ("Queue", VANISHED, ())
    (again,) = updated(known(gone), [QUEUE], "de")
    assert (again.forms, again.state) == (("Warteschlange",), FINISHED)


def test_a_text_that_begins_to_count_is_unfinished_again():
    before = Message("screen", "%Ln contact(s)", False, ("%Ln Kontakte",))
    (now,) = updated(known(before), [CONTACTS], "de")
    assert (now.forms, now.state) == (("", ""), UNFINISHED)


def test_english_has_only_what_counts_and_makes_regular_plurals_itself():
    odd = Found("screen", "%Ln under", True, "console/c.py")
    now = by_source(updated({}, [QUEUE, CONTACTS, odd], "en"))
    assert set(now) == {"%Ln contact(s)", "%Ln under"}
    assert (now["%Ln contact(s)"].forms, now["%Ln contact(s)"].state) == (("%Ln contact", "%Ln contacts"), FINISHED)
    assert now["%Ln under"].state == UNFINISHED


@pytest.mark.parametrize("order", [1, -1])
def test_a_file_is_the_same_whatever_the_order_and_reads_back_as_it_was(tmp_path, order):
    messages = [
        Message("words", "aux", False, ("nicht bereit",), FINISHED, ("console/words.py",)),
        Message("screen", "a < b & “c”\nd\N{NO-BREAK SPACE}e", False, ("x\ny",), UNFINISHED, ("console/a.py",)),
        Message("screen", "%Ln contact(s)", True, ("%Ln Kontakt", "%Ln Kontakte"), FINISHED, (), "nicht Kunde"),
    ]
    path = tmp_path / "de.ts"
    write(path, messages[::order], "de")
    text = path.read_text(encoding="utf-8")
    assert list(read(path).values()) == sorted(messages)
    write(path, read(path).values(), "de")
    assert path.read_text(encoding="utf-8") == text
    assert "line=" not in text
