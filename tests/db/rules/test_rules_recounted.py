"""Every kind of rule against a plain recount of the same history in Python, whenever somebody looks, or nobody does."""

import copy
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.rules import crossings
from tests.db.rules.recounted import CHANNELS, LIMITS, TOLD_WHOLE, Life, ToldFloor, play

ACTIONS = ("answer", "answer", "hand", "move", "move", "note", "wrap", "close", "intent", "refuse", "know")


@st.composite
def histories(draw):
    lives, events = [], []
    for key in range(draw(st.integers(1, 3))):
        channel = draw(st.sampled_from(CHANNELS))
        arrived = draw(st.integers(0, 40))
        window = None
        if channel == "callback":
            begins = arrived + draw(st.integers(0, 30))
            window = (begins, begins + draw(st.integers(5, 40)))
        case = draw(st.sampled_from((None, 0, 0, 1)))
        late = draw(st.sampled_from((0, 0, 3, 14)))
        lives.append(Life(channel, draw(st.integers(0, 1)), arrived, case, late, window))
        minute = arrived
        for _ in range(draw(st.integers(0, 9))):
            minute += draw(st.integers(1, 12))
            action = draw(st.sampled_from(ACTIONS))
            events.append((minute, key, action, draw(st.integers(0, 2 if action == "move" else 3))))
    looks = draw(st.lists(st.integers(0, 150), max_size=8, unique=True))
    changed = [kind for kind in LIMITS if kind != "repeat_contact"]
    limits = st.integers(1, 12)
    changes = draw(st.lists(st.tuples(st.integers(0, 120), st.sampled_from(changed), limits), max_size=2))
    return lives, events, looks, changes


@pytest.fixture
def floor(database_url, monkeypatch):
    made = ToldFloor(database_url, monkeypatch)
    yield made
    made.engine.dispose()


def tried(floor, examples):
    @settings(max_examples=examples, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(histories())
    def same(history):
        checked(floor, *history)

    same()


def checked(floor, lives, events, looks, changes=()):
    """The database finds what Python finds, and what is told at once gives the same whenever somebody looks.

    What was told too late for a look may have raised what is no crossing any more. It stays, for somebody was called; but
    whatever the whole story holds has been raised by the end. Answers what was raised.
    """
    found, counted = play(floor, copy.deepcopy(lives), events, looks, LIMITS, changes)
    assert found == counted
    if changes:
        return found
    whole, seldom = (
        {one for one in ones if one[0] in TOLD_WHOLE} for ones in (found, play_in_python(lives, events, LIMITS))
    )
    at_once = {key for key, life in enumerate(lives) if life.late == 0}
    assert {one for one in whole if one[1] in at_once} == {one for one in seldom if one[1] in at_once}, (
        "it depends on when somebody looked"
    )
    assert {one[:2] for one in seldom} <= {one[:2] for one in whole}, "a crossing was missed"
    return found


class _Nothing:
    """A floor that hears nothing."""

    def __getattr__(self, name):
        return lambda *_: None


def play_in_python(lives, events, limits):
    """What a recount finds that looks only when all is over."""
    return play(_Nothing(), copy.deepcopy(lives), events, (), limits)[1]


def test_rules_raise_what_a_recount_finds(floor):
    tried(floor, 25 if floor.is_sqlite else 8)


@pytest.mark.long
def test_rules_raise_what_a_recount_finds_in_many_histories(floor):
    tried(floor, 150 if floor.is_sqlite else 60)


def test_a_letter_whose_answer_is_told_too_late_for_the_look_stays_raised(floor):
    lives = [Life("email", 0, 0, None, 14), Life("voice", 0, 0, None, 0)]
    events = [(7, 0, "answer", 0), (8, 0, "answer", 0)]
    assert ("never_answered", 0, 20) in checked(floor, lives, events, [20])
    assert "never_answered" not in {kind for kind, _, _ in checked(floor, lives, events, [21])}


#: One history in which every limit is crossed, and missed by a little.
ALL_LIVES = [
    Life("voice", 0, 0, 0, 0),
    Life("email", 0, 5, 0, 3),
    Life("callback", 0, 0, None, 0, (10, 40)),
    Life("email", 1, 20, None, 14),
    Life("voice", 0, 30, 0, 0),
    Life("voice", 0, 1, None, 0),
]
ALL_EVENTS = [
    (2, 0, "answer", 0), (3, 0, "intent", 0), (4, 0, "refuse", 0), (6, 0, "refuse", 0), (9, 0, "hand", 1),
    (11, 0, "hand", 2), (12, 0, "note", 0), (13, 0, "move", 1), (15, 0, "move", 0), (20, 0, "answer", 3),
    (22, 0, "close", 0), (32, 4, "answer", 0), (33, 4, "close", 0), (31, 2, "answer", 1), (35, 2, "close", 0),
    (4, 5, "answer", 2), (6, 5, "intent", 0), (10, 5, "wrap", 0), (14, 5, "close", 0),
]  # fmt: skip


def test_a_history_in_which_every_limit_is_crossed(floor):
    found, counted = play(floor, copy.deepcopy(ALL_LIVES), ALL_EVENTS, (7, 16, 40), LIMITS)
    assert found == counted
    assert {kind for kind, _, _ in found} == set(LIMITS)


WRONG = {
    "cancellation": {"crossed": "c.intent_at + r.limit_value * 1000000 + 60000000"},
    "refusals": {"where": "c.refusals > r.limit_value"},
    "transfers": {"crossed": "(SELECT max(t.at) FROM transfer t WHERE t.contact_id = c.id)"},
    "people": {"where": "c.distinct_agents > r.limit_value + 2"},
    "ping_pong": {"crossed": "(SELECT min(t.at) FROM transfer t WHERE t.contact_id = c.id)"},
    "without_note": {"where": "w.id IS NULL AND t.kind = 'warm'"},
    "repeat_contact": {"where": "c.case_id IS NOT NULL"},
    "missing_record": {"where": "c.answered_at IS NOT NULL"},
    "never_answered": {"crossed": "c.arrived_at + r.limit_value * 1000000"},
    "callback_due": {"crossed": "c.promised_until_at"},
}


def test_the_recount_finds_any_rule_that_is_wrong(sqlite_url, monkeypatch):
    floor = ToldFloor(sqlite_url, monkeypatch)
    right = dict(crossings._KINDS)
    assert set(WRONG) == set(right)
    for kind, change in WRONG.items():
        monkeypatch.setattr(crossings, "_KINDS", right | {kind: replace(right[kind], **change)})
        found, counted = play(floor, copy.deepcopy(ALL_LIVES), ALL_EVENTS, (7, 16, 40), LIMITS)
        assert [one for one in found if one[0] == kind] != [one for one in counted if one[0] == kind], kind
    floor.engine.dispose()
