"""A shift of the simulated floor, handed over from one person's console to another's who comes late: nothing is lost."""

import subprocess
import sys
from collections import Counter

import pytest

from console.link import FloorLink
from console.questions import Questions
from console.window import FloorWindow
from tests.db.security.people_floor import SignedIn

#: Hours of the shift, and how fast the floor goes on while it is handed over.
HOURS = 8
LAPSE = 20


class Console:
    """A window of one person, with its link and the thread that writes."""

    def __init__(self, login, url, theme, qtbot):
        self.window = FloorWindow(theme, login)
        qtbot.addWidget(self.window)
        self.link, self.questions = FloorLink(url), Questions(url)
        self.window.follow(self.link)
        self.window.ask_with(self.questions)
        with qtbot.waitSignal(self.window.loaded, timeout=15_000):
            self.window.show()
            self.link.start()

    def row(self, table, row_id):
        return self.window.floor.store.row(table, row_id)

    def end(self):
        for window in (self.window.shift.start_window, self.window.shift.give_window):
            if window is not None:
                window.close()
        assert self.link.stop() and self.questions.stop()


@pytest.fixture
def simulated(repository, postgres_url):
    """The floor's URL, once a whole shift has gone by on it; it goes on meanwhile."""
    arguments = ["--database", postgres_url, "--agents", "30", "--queues", "6", "--history-hours", str(HOURS)]
    process = subprocess.Popen(
        [sys.executable, "-m", "db.feeds.simulated", *arguments, "--time-lapse", str(LAPSE)],
        cwd=repository, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "live\n"
    yield postgres_url
    process.terminate()
    process.communicate(timeout=30)


def team_with_most_open(people):
    ((team,),) = people.owner.run(
        "SELECT q.team_id FROM queue q LEFT JOIN escalation x ON x.queue_id = q.id AND x.state <> 'resolved'"
        " GROUP BY q.team_id ORDER BY count(x.id) DESC, q.team_id LIMIT 1"
    )
    return str(team)


def escalated(people, team, owner, number):
    """So many more of what the shift could not solve; on the telephone of one queue."""
    ((queue,),) = people.owner.run("SELECT id FROM queue WHERE team_id = ? ORDER BY id LIMIT 1", team)
    for place in range(number):
        people.owner.run(
            "INSERT INTO escalation (id, queue_id, reason, owner_id, state, raised_at, due_at) SELECT gen_random_uuid(),"
            " ?, 'complaint', ?, ?, utc_us(), utc_us() + 3600000000",
            queue, owner, "promised" if place % 3 == 0 else "taken",
        )  # fmt: skip


@pytest.mark.long
def test_what_was_open_is_accepted_resolved_or_still_with_who_had_it(simulated, theme, qtbot):
    people = SignedIn(simulated)
    urls = {name: people.person(name, "supervisor") for name in ("dana", "eli")}
    ids = {name: str(people.owner.run("SELECT id FROM staff WHERE name = ?", name)[0][0]) for name in urls}
    team = team_with_most_open(people)
    escalated(people, team, ids["dana"], 7)
    dana = Console(f"{people.prefix}_dana", urls["dana"], theme, qtbot)
    qtbot.waitUntil(dana.window.shift.is_on_shift)
    dana.window.shift.open_give()
    give = dana.window.shift.give_window
    give.team.setCurrentIndex(give.team.findData(team))
    give.text.setPlainText("The lift is out.")
    qtbot.waitUntil(give.give_button.isEnabled)
    give.give_button.click()
    qtbot.waitUntil(lambda: give.handover() is not None and give.handover().state == "given", timeout=10_000)
    handover = give.handover().id

    def owned():
        return {
            str(row[0]): str(row[1])
            for row in people.owner.run(
                "SELECT l.entity_id, coalesce(CAST(l.had_by_id AS text), '') FROM handover_line l WHERE l.handover_id = ?"
                " AND l.kind IN ('escalation', 'promise')",
                handover,
            )
        }

    before = owned()
    assert len(before) >= 7
    # Nobody is there to accept it: it is said on the giver's console, and all stays where it was.
    assert dana.window.shift.badge.text().startswith("Your handover")
    own = sorted(one for one, owner in before.items() if owner == ids["dana"])
    people.owner.run("UPDATE escalation SET state = 'resolved', resolved_at = utc_us() WHERE id = ?", own[0])
    eli = Console(f"{people.prefix}_eli", urls["eli"], theme, qtbot)
    qtbot.waitUntil(eli.window.shift.badge.isVisible)
    eli.window.shift.badge.click()
    start = eli.window.shift.start_window
    assert start.handover().id == handover
    line = next(one for one in start._shown if one.row.entity_id == own[1])
    start.window_.said_acts.send(*accepting(line.id))
    qtbot.waitUntil(lambda: dana.row("escalation", own[1]).owner_id == ids["eli"], timeout=10_000)
    people.owner.run("UPDATE escalation SET state = 'resolved', resolved_at = utc_us() WHERE id = ?", own[2])
    became = states(people, handover)
    assert sum(became.values()) == len(before)
    assert became["accepted"] == 1 and became["still with who had it"] >= 3
    start.all_button.click()
    qtbot.waitUntil(lambda: dana.row("handover", handover).state == "accepted", timeout=10_000)
    became = states(people, handover)
    assert sum(became.values()) == len(before)
    assert became["still with who had it"] == 0
    assert became["accepted"] >= len(own) - 2
    ((left,),) = people.owner.run(
        "SELECT count(*) FROM escalation WHERE state <> 'resolved' AND owner_id = ?", ids["dana"]
    )
    assert left == 0
    qtbot.waitUntil(lambda: not dana.window.shift.badge.isVisible())
    assert any("The lift is out." in text for text in start.texts.values())
    dana.end()
    eli.end()
    people.end()


def accepting(line_id):
    from db.commands.command import Command, Wanted

    return Command("handover.accept_line", (Wanted(line_id),)), str


def states(people, handover):
    """What became of each escalation that was handed over; each is exactly one of these."""
    rows = people.owner.run(
        "SELECT CASE WHEN l.accepted_at IS NOT NULL THEN 'accepted' WHEN x.state = 'resolved' THEN 'resolved'"
        " WHEN x.owner_id IS DISTINCT FROM l.had_by_id THEN 'taken by another' ELSE 'still with who had it' END"
        " FROM handover_line l JOIN escalation x ON x.id = l.entity_id WHERE l.handover_id = ?"
        " AND l.kind IN ('escalation', 'promise')",
        handover,
    )
    return Counter(row[0] for row in rows)
