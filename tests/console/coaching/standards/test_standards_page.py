"""Promise and standards in the real window: other words, who is briefed, how far they are kept."""

import getpass

import pytest
from PySide6.QtWidgets import QWidget

from console.coaching.standards.kept_panel import KeptPanel
from console.signed_in import login_of
from db.commands.command import Command, Wanted
from db.metrics.calendar_weeks import WEEK_US, week_of
from db.metrics.standards_kept import KeptShare, StandardKept
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor


class Promising(ActingWindow):
    """The window of a manager of the whole floor; of Red's agents' drawn contacts most were listened to."""

    def __init__(self, url, theme, qtbot):
        floor = ActedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        me = floor.insert("staff", name="Dana", login=login_of(url) or getpass.getuser())
        floor.insert("staff_role", staff_id=me, role="manager", from_at=1)
        more = [
            floor.insert("agent", team_id=floor.teams[0], name=f"More {place}", state="offline") for place in range(4)
        ]
        self.review(floor, me, "listens", [floor.agents[0], *more])
        self.review(floor, me, "owns", [floor.agents[0], *more[:3]])
        super().__init__(url, theme, qtbot, floor)

    def review(self, floor, me, code, agents):
        query = "SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = :code"
        behaviour, of = floor.run(query, code=code)[0]
        now = floor.database_now()
        for place in range(12):
            about = {"contact_id": floor.contact(0), "agent_id": agents[place % len(agents)], "team_id": floor.teams[0]}
            review = floor.insert(
                "contact_review", **about, queue_id=floor.queues[0], reviewer_id=me, rubric_version_id=str(of),
                basis="sampled", finished_at=now - place,
            )  # fmt: skip
            level = 2 if place < 3 else 3
            floor.insert("review_score", review_id=review, behaviour_id=str(behaviour), level=level)


@pytest.fixture
def promising(sqlite_url, theme, qtbot):
    made = Promising(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_other_words_of_the_promise_stand_on_every_screen_and_agents_are_briefed(promising, qtbot):
    window = promising.window
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("standards")
    qtbot.waitUntil(lambda: len(page.standards) == 7)
    assert page.chosen().kind == "promise"
    page._other_words()
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.statement.setPlainText("A person who can fix it.")
    dialog.accept()
    qtbot.waitUntil(lambda: "A person who can fix it." in page.text.toPlainText())
    assert next(iter(window.floor.store.rows("floor").values())).promise == "A person who can fix it."
    assert "Not briefed yet" in page.text.toPlainText()
    page._brief()
    qtbot.waitUntil(lambda: page.chosen().briefed == (8, 8))
    assert "Everybody was briefed" in page._why_not_brief()


def test_how_far_a_standard_is_kept_is_told_by_team_and_site(promising, qtbot):
    page = promising.window.workspaces
    page.show("coaching")
    page = page.page("coaching").open_page("standards")
    qtbot.waitUntil(lambda: len(page.standards) == 7)
    listens = [one.code for one in page.standards].index("listens")
    page.list.setCurrentItem(page.list.topLevelItem(listens))
    rows = [page.kept.table.topLevelItem(place) for place in range(page.kept.table.topLevelItemCount())]
    told = {row.text(0): row.text(1).replace("\N{NO-BREAK SPACE}", " ") for row in rows}
    # 9 of 12: Wilson's interval, 95 %, is 46.8 % to 91.1 %.
    assert told == {"Red": "75 % (47 % to 91 %, n 12)", "site North": "75 % (47 % to 91 %, n 12)"}
    # The same as a picture, in words: one week with reviews, the others without any.
    told = page.kept.chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert [line.split(":")[0] for line in told] == ["Red", "site North"]
    assert "75 % (47 % to 91 %, n 12)" in told[0] and "no review" in told[0]
    page.kept.view.setCurrentIndex(page.kept.view.findData("site"))
    assert page.kept.chart.accessibleDescription().startswith("site North") and page.kept.table.topLevelItemCount() == 1


def test_what_is_withheld_is_said_and_is_no_share_of_nothing(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = KeptPanel(theme, parent)
    week = week_of(1_780_000_000_000_000)
    weeks = ((week, KeptShare(9, 12)),)
    rows = [
        StandardKept("s", "team", "Red", weeks, KeptShare(10, 14), 0, 0, 0, withheld_weeks=(week + WEEK_US,)),
        StandardKept("s", "team", "Blue", (), KeptShare(0, 0), 0, 0, 0, withheld=True),
        # Only named: it stands in the table, and there is nothing to draw.
        StandardKept("s", "team", "Green", (), KeptShare(0, 0), 2, 0, 0),
    ]
    panel.show_rows(rows, week, week + 2 * WEEK_US)
    red, blue = panel.chart.accessibleDescription().splitlines()
    assert red.count("not shown: too few agents") == 1 and red.count("no review") == 1
    assert blue == "Blue: not shown: too few agents here, or beside it"
    cells = [panel.table.topLevelItem(0).text(column) for column in range(panel.table.columnCount())]
    assert cells[4] == "not shown" and "worked out" in panel.about.text()
    # Both are painted, in both schemes, and differently.
    pictures = []
    for scheme in ("light", "dark"):
        panel.chart.resize(600, panel.chart.sizeHint().height())
        theme.ask(scheme)
        pictures.append(panel.chart.grab().toImage())
    assert pictures[0] != pictures[1]


def test_words_to_come_are_taken_back(promising, qtbot):
    window = promising.window
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("standards")
    qtbot.waitUntil(lambda: len(page.standards) == 7)
    assert "holds at once" in page._why_not_withdraw()
    place = [one.code for one in page.standards].index("listens")
    page.list.setCurrentItem(page.list.topLevelItem(place))
    assert "No other words" in page._why_not_withdraw()
    to = {"statement": "We say it back.", "from_at": promising.floor.database_now() + 86_400_000_000}
    promising.floor.do(Command("standard_version.set", (Wanted(page.chosen().id, to),)))
    qtbot.waitUntil(lambda: "To come" in page.text.toPlainText())
    assert page._why_not_withdraw() == ""
    page._withdraw()
    qtbot.waitUntil(lambda: "To come" not in page.text.toPlainText())
    assert len(page.chosen().versions) == 1
    window.said.undo.trigger()
    qtbot.waitUntil(lambda: "We say it back." in page.text.toPlainText())
