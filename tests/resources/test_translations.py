"""The translations: as new as the sources, complete, whole in their places, and compiled."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from console.language import LANGUAGES
from tests.translate.compiled import compile_file
from tests.translate.extract import COUNTED, places, strings_of
from tests.translate.linguist_file import FORMS, UNFINISHED, VANISHED, read, updated

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
#: What is the same word in German.
SAME_IN_GERMAN = {
    "budget",
    "coaches",
    "k",
    "mss",
    "n",
    "r",
    "situation",
    "standards",
    "version",
    "person",
    "standard",
    "plan",
    "agent",
    "alt",
    "chat",
    "coach",
    "coaching",
    "email",
    "h",
    "in",
    "min",
    "name",
    "normal",
    "port",
    "s",
    "sl 30 min",
    "supervisor",
    "team",
    "teams",
    "text",
    "ticket",
    "utc",
}
#: Numbers that take every plural form of every language, and Qt's 'no number'.
NUMBERS = (-1, 0, 1, 2, 3, 5, 11, 21, 100, 1234)


def file_of(language):
    return FOLDER / f"floorwalker_{language}.ts"


def bare(text):
    """The letters a person reads: without places, numbers, accelerators and signs."""
    return re.sub(r"\{\w*\}|%Ln|[^\w\s]|_", "", text).strip().casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strings_are_those_of_the_sources(language, repository):
    known = read(file_of(language))
    now = updated(known, strings_of(repository), language)
    missing = [message.source for message in now if (message.context, message.source) not in known]
    gone = [message.source for message in now if message.state == VANISHED]
    assert not missing, f"Run: uv run python -m tests.translate update compile\nNot in {language}: {missing}"
    assert not gone, f"Run: uv run python -m tests.translate update drop compile\nNo longer said: {gone}"
    assert list(known.values()) == now, "Run: uv run python -m tests.translate update compile"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language):
    open_ones = [m.source for m in read(file_of(language)).values() if m.state == UNFINISHED or not all(m.forms)]
    told = f"Translate these in {file_of(language).name}, then run: uv run python -m tests.translate compile"
    assert not open_ones, f"{told}\n" + "\n".join(open_ones)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_keeps_the_places_and_the_number(language):
    for message in read(file_of(language)).values():
        assert len(message.forms) == (FORMS[language] if message.counts else 1), message.source
        for form in message.forms:
            assert places(form) == places(message.source), form
            assert form.count(COUNTED) == message.source.count(COUNTED), form
            assert form.count("\n") == message.source.count("\n"), form
            assert form == form.strip(), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_accelerators_and_dots_are_kept(language):
    for message in read(file_of(language)).values():
        for form in message.forms:
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", message.source)), form
            assert form.endswith("…") == message.source.endswith("…"), form
            assert form.endswith(".") == message.source.endswith("."), form


def test_german_is_not_english():
    same = {
        message.source
        for message in read(file_of("de")).values()
        if bare(message.source) in map(bare, message.forms) and bare(message.source) not in {"", *SAME_IN_GERMAN}
    }
    assert same == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_what_was_translated(language, tmp_path, qapp):
    fresh = tmp_path / "fresh.qm"
    compile_file(file_of(language), fresh)
    shipped, anew = loaded(file_of(language).with_suffix(".qm")), loaded(fresh)
    for message in read(file_of(language)).values():
        for number in NUMBERS if message.counts else (-1,):
            said = shipped.translate(message.context, message.source, "", number)
            wanted = anew.translate(message.context, message.source, "", number)
            assert wanted in message.forms, message.source
            assert said == wanted, f"Run: uv run python -m tests.translate compile\n{message.source}: {said}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_and_many_are_told_apart(language, qapp):
    translator = loaded(file_of(language).with_suffix(".qm"))
    for message in read(file_of(language)).values():
        if message.counts:
            said = [translator.translate(message.context, message.source, "", number) for number in (1, 0, 2, 1234)]
            assert said == [message.forms[0], *[message.forms[1]] * 3], message.source


def loaded(path):
    translator = QTranslator()
    assert translator.load(str(path)), path
    return translator
