"""The documentation of an agent's own desktop is made from its acts, whole, and what it shows is taken as it stands."""

import re
import shlex

import psycopg
import pytest

from console.cli.parser import parse
from db.desktop.documented import PLACE, document
from db.desktop.documented_words import GIVEN, KEYS
from db.desktop.known_desktop_acts import DESKTOP_ACTS
from db.words import SEVERITIES


@pytest.fixture(scope="module")
def said():
    """Made once: it asks a floor about each act."""
    return document()


def test_the_document_is_as_the_acts_are_now(said):
    assert PLACE.read_text(encoding="utf-8") == said, "write it anew: uv run python -m db.desktop.documented"
    # Nothing is explained that nobody is told or gives.
    assert [key for key in KEYS if f"| `{key}` |" not in said] == []
    assert {one.name for act in DESKTOP_ACTS for one in act.given} == set(GIVEN)
    assert all(word in GIVEN["severity"] for word in SEVERITIES)


def test_its_command_lines_are_understood_and_give_all_that_can_be_given(said):
    lines = re.findall(r"^    (floorwalker .*)$", said, re.MULTILINE)
    verbs = {act.called: act for act in DESKTOP_ACTS}
    for line in lines:
        options = parse(shlex.split(line)[1:])
        act = verbs.pop(getattr(options, "called", options.verb))
        assert [one.name for one in act.given if getattr(options, one.name) is None] == [], line
    assert verbs == {}


def test_its_statements_are_understood_by_the_server(postgres_url, said):
    with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as connection:
        for statement in re.findall(r"^    (SELECT .*);$", said, re.MULTILINE):
            some = re.sub(r":'\w+'", "'0199a1b2-0000-7000-8000-000000000001'", statement)
            with pytest.raises(psycopg.errors.RaiseException) as problem:
                connection.execute(some)
            assert problem.value.diag.message_detail == "nobody"
