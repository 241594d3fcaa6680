"""The file of a view: what is written is read, and what is wrong is refused with a sentence and nothing half done."""

import contextlib
import json
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.store.view_filter import QueueGroup, ViewFilter
from console.views.view_file import (
    LARGEST_BYTES,
    NamedView,
    ViewProblem,
    document_of,
    fits_on_a_line,
    read_view,
    view_of,
    write_view,
)
from db.words import AGENT_STATES, CHANNELS, OPEN_CONTACT_STATES

NORTH = NamedView(
    "North evenings",
    ViewFilter(
        sites=("North",),
        teams=("Nights",),
        groups=(QueueGroup("Money", ("Billing", "Refunds")),),
        queues=("Chat",),
        channels=("voice", "chat"),
        agent_states=("available",),
        contact_states=("waiting",),
        text="refund",
    ),
)
lines = st.text(min_size=1, max_size=20).map(str.strip).filter(lambda text: text and fits_on_a_line(text))
floor_names = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20).filter(str.strip)
names = st.lists(floor_names, max_size=3, unique=True).map(tuple)
some_names = st.lists(floor_names, min_size=1, max_size=3, unique=True).map(tuple)


def some(values):
    return st.lists(st.sampled_from(values), max_size=3, unique=True).map(tuple)


groups = st.lists(st.builds(QueueGroup, lines, some_names), max_size=2, unique_by=lambda group: group.name).map(tuple)
views = st.builds(
    NamedView,
    lines,
    st.builds(
        ViewFilter,
        sites=names,
        teams=names,
        groups=groups,
        queues=names,
        channels=some(CHANNELS),
        agent_states=some(AGENT_STATES),
        contact_states=some(OPEN_CONTACT_STATES),
        text=st.one_of(st.just(""), lines),
    ),
)


@given(views)
def test_a_view_is_read_as_it_was_written(view):
    assert view_of(document_of(view)) == view


def test_the_document_is_as_the_module_describes_it():
    assert json.loads(document_of(NORTH)) == {
        "format": "floorwalker view",
        "version": 1,
        "name": "North evenings",
        "sites": ["North"],
        "teams": ["Nights"],
        "queue_groups": [{"name": "Money", "queues": ["Billing", "Refunds"]}],
        "queues": ["Chat"],
        "channels": ["voice", "chat"],
        "agent_states": ["available"],
        "contact_states": ["waiting"],
        "text": "refund",
    }


def test_what_is_left_out_asks_for_all():
    written = b'{"format": "floorwalker view", "version": 1, "name": "All"}'
    assert view_of(written) == NamedView("All", ViewFilter())


def test_a_mark_of_byte_order_is_no_obstacle():
    assert view_of(b"\xef\xbb\xbf" + document_of(NORTH)) == NORTH


def document(**fields):
    whole = {"format": "floorwalker view", "version": 1, "name": "North"} | fields
    return json.dumps({name: value for name, value in whole.items() if value is not ...}).encode()


WRONG = {
    "no JSON": (b"North, Leeds", "It is not a view, or it is damaged: line 1 makes no sense."),
    "cut off": (document_of(NORTH)[:60], "It is not a view, or it is damaged: line 4 makes no sense."),
    "empty": (b"", "It is not a view, or it is damaged: line 1 makes no sense."),
    "not UTF-8": ("Zürich".encode("latin-1"), "It is not text in UTF-8."),
    "another kind of document": (b'{"name": "North"}', "It is not a view of Floorwalker."),
    "a list": (b"[1, 2]", "It is not a view of Floorwalker."),
    "nested beyond measure": (b"[" * 100_000, "It is not a view of Floorwalker."),
    "no number": (document(version=...)[:-1] + b', "version": NaN}', "It is not a view of Floorwalker."),
    "no version": (document(version=...), "It does not say which version of the format it has."),
    "a version that is none": (document(version=True), "It does not say which version of the format it has."),
    "newer": (
        document(version=2, something_new=[]),
        "It comes from a newer Floorwalker: it has version 2, and this one reads up to 1.",
    ),
    "unknown part": (document(site=["North"]), "It has a part “site” that is not known here."),
    "said twice": (document(teams=["Days"])[:-1] + b', "teams": ["Nights"]}', "It says “teams” twice."),
    "one name for a list": (document(sites="North"), "Its part “sites” is not a list of names."),
    "numbers for names": (document(queues=[1]), "Its part “queues” is not a list of names."),
    "nothing for a list": (document(teams=None), "Its part “teams” is not a list of names."),
    "a blank name": (document(teams=[" "]), "Its part “teams” has a name that cannot be read."),
    "half a sign": (document(teams=["\ud800"]), "Its part “teams” has a name that cannot be read."),
    "unknown channel": (
        document(channels=["fax"]),
        "Its part “channels” has “fax”, which is none of: voice, callback, chat, messaging, email, letter.",
    ),
    "closed contacts": (
        document(contact_states=["closed"]),
        "Its part “contact_states” has “closed”, which is none of: waiting, ringing, on_contact, wrap_up, scheduled, lost.",
    ),
    "no name": (document(name=...), "Its part “name” is empty."),
    "a number for a name": (document(name=7), "Its part “name” is not text."),
    "a name of two lines": (document(name="North\nevenings"), "Its part “name” cannot be shown on one line."),
    "an endless name": (document(name="N" * 201), "Its part “name” has more than 200 characters."),
    "a group without queues": (
        document(queue_groups=[{"name": "Money", "queues": []}]),
        "One of its queue groups has no queues.",
    ),
    "a group that is a name": (
        document(queue_groups=["Money"]),
        "Its part “queue_groups” is not a list of groups, each with a name and its queues.",
    ),
    "two groups alike": (
        document(queue_groups=[{"name": "Money", "queues": ["A"]}, {"name": "Money", "queues": ["B"]}]),
        "Two of its queue groups have the same name.",
    ),
    "a long unknown part": (document(**{"x\n" * 60: 1}), f"It has a part “{'x?' * 20}…” that is not known here."),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_is_said_in_one_sentence(kind, tmp_path):
    written, sentence = WRONG[kind]
    path = tmp_path / "north.floorview"
    path.write_bytes(written)
    with pytest.raises(ViewProblem) as refused:
        read_view(path)
    assert str(refused.value) == f"north.floorview was not opened. {sentence}"


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5), st.data()
)
def test_whatever_stands_in_a_field_it_is_read_or_refused_and_never_breaks(value, data):
    name = data.draw(st.sampled_from(("format", "version", "name", "sites", "queue_groups", "channels", "text")))
    written = json.dumps({"format": "floorwalker view", "version": 1, "name": "N", name: value}).encode()
    with contextlib.suppress(ViewProblem):
        view = view_of(written)
        assert view_of(document_of(view)) == view


@given(st.binary(max_size=60))
def test_any_bytes_are_refused(written):
    with pytest.raises(ViewProblem):
        view_of(written)


def test_a_file_of_ten_megabytes_is_refused_without_reading_it_all(tmp_path):
    path = tmp_path / "large.floorview"
    with path.open("wb") as file:
        file.truncate(10 * LARGEST_BYTES)
    with pytest.raises(ViewProblem, match=r"It is too large for a view, which has at most 1\D000 kB\."):
        read_view(path)


def test_what_is_no_file_or_not_there_is_said(tmp_path):
    with pytest.raises(ViewProblem, match=r"It is not a file\."):
        read_view(tmp_path)
    with pytest.raises(ViewProblem, match=r"gone\.floorview was not opened\. It is not there any more\."):
        read_view(tmp_path / "gone.floorview")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.floorview")
    with pytest.raises(ViewProblem, match=r"It is not a file\."):
        read_view(tmp_path / "pipe.floorview")


def test_a_file_is_replaced_in_one_step_and_others_may_read_it(tmp_path):
    path = tmp_path / "north.floorview"
    write_view(path, NamedView("Old", ViewFilter()))
    write_view(path, NORTH)
    assert read_view(path) == NORTH
    assert [found.name for found in tmp_path.iterdir()] == ["north.floorview"]
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_where_nothing_can_be_written_nothing_is_left_behind(tmp_path):
    with pytest.raises(ViewProblem, match=r"^Not saved: .*north\.floorview cannot be written \("):
        write_view(tmp_path / "no such folder" / "north.floorview", NORTH)
    path = tmp_path / "taken.floorview"
    path.mkdir()
    with pytest.raises(ViewProblem):
        write_view(path, NORTH)
    assert [found.name for found in tmp_path.iterdir()] == ["taken.floorview"]
