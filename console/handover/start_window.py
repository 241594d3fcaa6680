"""The start of a shift: what the former one handed over, who is in, late or absent, and the notices with who read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from console.clock_words import moment
from console.handover.lines_view import LinesView, quiet_rows
from console.handover.shift_window import ShiftWindow, tell, wrapping
from console.plan.plan_words import next_cell, plan_cell
from console.store.handovers import Line, last_accepted, lines_of, readers, sent_lately, under_way, waiting_for
from console.store.plan import URGENCY, Kept, PlanNow
from console.store.presence import is_on_shift, there
from console.words import NOTHING, count, plural, rough_length, say, word
from db.commands.command import Command, Wanted
from db.commands.handover_acts import ACCEPT_ALL, ACCEPT_LINE

if TYPE_CHECKING:
    from console.theme import Theme
    from console.window import FloorWindow
    from db.rows import AgentRow, HandoverRow

_US: Final = 1_000_000


class StartWindow(ShiftWindow):
    """Three pages; the first has what waits to be accepted."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, "shift_start", say("Start of the shift"))
        theme = window.theme
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setElideMode(Qt.TextElideMode.ElideNone)
        self.pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages.setAccessibleName(say("Start of the shift"))
        self.pages.tabBar().setAccessibleName(say("Pages of the start of the shift"))
        self.lines = LinesView(self.floor, theme, say("Handed over"), self, given=True)
        self.lines.opened.connect(self.accept_chosen)
        self.lines.chosen_changed.connect(self._look_at_acts)
        self.story = wrapping(self)
        self.accept_button = self.push(say("&Accept"), self.accept_chosen)
        self.all_button = self.push(say("Accept a&ll"), self.accept_all)
        self.line_there = wrapping(self)
        self.no_plan = wrapping(self)
        self.people = _table([say("Agent"), say("Plan"), say("Now"), say("Next")], say("Who is in"), theme, self)
        self.no_notices = wrapping(self)
        self.notices = _table([say("Notice"), say("Sent"), say("By"), say("Read")], say("Notices"), theme, self)
        acting = QHBoxLayout()
        acting.addWidget(self.accept_button)
        acting.addWidget(self.all_button)
        acting.addStretch(1)
        self.pages.addTab(_page(self, self.story, self.lines, acting), say("Handed over"))
        self.pages.addTab(_page(self, self.line_there, self.no_plan, self.people), say("Who is in"))
        self.pages.addTab(_page(self, self.no_notices, self.notices), say("Notices"))
        self.column.addWidget(self.pages, 1)
        self._shown: list[Line] = []
        self.finish()

    def first_team(self, teams: list[str]) -> str | None:
        """The team whose handover waits longest, else the first."""
        waiting = waiting_for(self.floor.store, self.staff_id, self.floor.now_us())
        return waiting[0].team_id if waiting else super().first_team(teams)

    def open_beside(self) -> None:
        """Come to the front, with the keyboard on what was handed over."""
        super().open_beside()
        self.lines.setFocus()

    def handover(self) -> HandoverRow | None:
        """The handover that is shown: one under way, else the last that was accepted."""
        store, team_id = self.floor.store, self.team_id
        if team_id is None:
            return None
        return under_way(store, team_id) or last_accepted(store, team_id)

    def accept_chosen(self) -> None:
        """Accept the chosen lines; what has an owner is this person's from then on."""
        ids = self.lines.chosen()
        if ids and not self._say_why_not():
            command = Command(ACCEPT_LINE.kind, tuple(Wanted(line_id) for line_id in ids))
            self.window_.said_acts.send(command, lambda _: plural("Accepted %Ln line(s).", len(ids)))

    def accept_all(self) -> None:
        """Accept every line that still stands."""
        row = self.handover()
        if row is not None and not self._say_why_not():
            number = sum(line.state == "waits" for line in self._shown)
            command = Command(ACCEPT_ALL.kind, (Wanted(row.id),))
            self.window_.said_acts.send(
                command, lambda _: plural("Accepted the handover with %Ln open line(s).", number)
            )

    def refresh(self) -> None:
        """Show everything as it is now."""
        self.show_teams()
        now = self.floor.now_us()
        self._show_handover(now)
        self._show_people(now)
        self._show_notices(now)
        self._look_at_acts()

    def save_document(self) -> None:
        """Save what was handed over as a document."""
        from console.handover.handover_document import save

        save(self, self.handover(), self._shown)

    def _show_handover(self, now: int) -> None:
        row = self.handover()
        self._shown = [] if row is None else lines_of(self.floor.store, row.id, now)
        self.lines.show_lines(self._shown, self.texts, now)
        tell(self.story, self._story(row, now))
        waiting = sum(line.state == "waits" for line in self._shown) if row and row.state == "given" else 0
        title = say("Handed over ({n})", n=count(waiting)) if waiting else say("Handed over")
        self.pages.setTabText(0, title)
        self.document.setEnabled(row is not None)

    def _story(self, row: HandoverRow | None, now: int) -> str:
        if row is None:
            return say("Nothing was handed over to {team} lately.", team=self.team_name)
        giver = self.name_of(row.given_by_id)
        if row.state == "open":
            return say("{person} is preparing a handover; nothing was handed over yet.", person=giver)
        given = moment(row.given_at or now, now, seconds=False)
        if row.state == "accepted":
            return say(
                "Handed over by {person}, {time}; accepted by {taker}, {accepted}.",
                person=giver,
                time=given,
                taker=self.name_of(row.taken_by_id),
                accepted=moment(row.accepted_at or now, now, seconds=False),
            )
        length = rough_length((now - (row.given_at or now)) / _US)
        said = say(
            "Handed over by {person}, {time}; it has waited for {length}.",
            person=giver,
            time=given,
            length=length,
        )
        stays = say(
            "Until somebody accepts a line it stays with who has it; once they are gone it climbs to who is there."
        )
        note = self.texts.get(row.id, "")
        return "\n".join(filter(None, (say("{said} {stays}", said=said, stays=stays), note)))

    def _show_people(self, now: int) -> None:
        store = self.floor.store
        names = [
            say("{person} (on shift)", person=person.name)
            if is_on_shift(presence, now)
            else say("{person} (looking on)", person=person.name)
            for person, presence in there(store, now)
        ]
        at_consoles = (
            say("At a console: {people}.", people=" · ".join(names)) if names else say("Nobody is at a console.")
        )
        tell(self.line_there, at_consoles)
        people = self._people()
        stands = {row.id: self.floor.plan.of(row, now) for row in people}
        planned = any(piece.activity == "shift" for row in people for piece in self.floor.plan.pieces_of(row.id))
        self.no_plan.setVisible(not planned)
        tell(
            self.no_plan,
            say("No shift plan is imported for this team: only who is signed in now is known, not who should be."),
        )
        self.people.setColumnHidden(1, not planned)
        self.people.setColumnHidden(3, not planned)
        people.sort(key=lambda row: (URGENCY.get(stands[row.id].kept, len(URGENCY)), row.name.casefold(), row.id))
        _fill(self.people, [self._person(row, stands[row.id], now) for row in people])
        tell(self.headline, self._headline(people, stands, planned))

    def _people(self) -> list[AgentRow]:
        rows = self.floor.store.rows("agent").values()
        return [row for row in rows if row.team_id == self.team_id and row.retired_at is None]

    def _headline(self, people: list[AgentRow], stands: Mapping[str, PlanNow], planned: bool) -> str:
        inside = sum(row.state != "offline" for row in people)
        parts = [self.team_name, plural("%Ln agent(s) in", inside)]
        if planned:
            late, absent = (sum(one.kept is kept for one in stands.values()) for kept in (Kept.LATE, Kept.ABSENT))
            parts += [say("{n} late", n=count(late)), say("{n} absent", n=count(absent))]
        return " · ".join(filter(None, parts))

    def _person(self, row: AgentRow, stands: PlanNow, now: int) -> tuple[list[str], bool]:
        doing = word(row.state) if row.aux_reason is None else f"{word(row.state)}: {word(row.aux_reason)}"
        cells = [row.name, plan_cell(row, self.floor, now).text, doing, next_cell(row, self.floor, now).text]
        return cells, stands.kept is Kept.LATE

    def _show_notices(self, now: int) -> None:
        sent = sent_lately(self.floor.store, self.team_id or "", now)
        self.want_notices(sent)
        rows = []
        for row in sent:
            read = readers(self.floor.store, row.id)
            cells = [
                self.texts.get(row.id) or NOTHING,
                moment(row.sent_at, now, seconds=False),
                row.sent_by,
                plural("{read} of %Ln", row.recipients, read=count(read)),
            ]
            rows.append((cells, read < row.recipients))
        _fill(self.notices, rows)
        unread = sum(late for _, late in rows)
        self.no_notices.setVisible(not sent)
        tell(self.no_notices, say("No notice was sent to this team in the last 12 hours."))
        self.pages.setTabText(2, say("Notices ({n} not read by all)", n=count(unread)) if unread else say("Notices"))

    def want_notices(self, sent: list[object]) -> None:
        """Read what the notices say."""
        lines = [Line(row.id, "message", row, None, "waits") for row in sent]  # type: ignore[attr-defined]
        row = self.handover()
        self.want_texts([*self._shown, *lines], {} if row is None else {"handover": [row.id]})

    def _look_at_acts(self) -> None:
        row = self.handover()
        waits = {line.id for line in self._shown if line.state == "waits"}
        reason = self._why_not()
        given = row is not None and row.state == "given"
        self.accept_button.setEnabled(given and not reason and any(one in waits for one in self.lines.chosen()))
        self.all_button.setEnabled(given and not reason)
        for button in (self.accept_button, self.all_button):
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def _why_not(self) -> str:
        row = self.handover()
        if row is None or row.state != "given":
            return ""
        if row.given_by_id is not None and row.given_by_id == self.staff_id:
            return say("You handed it over yourself; another accepts it, or you take it back.")
        return self.window_.acts.why_not() or self.window_.rights.why_not(ACCEPT_ALL, row)

    def _say_why_not(self) -> bool:
        reason = self._why_not()
        if reason:
            self.window_.said.say(reason)
        return bool(reason)


def _page(parent: QWidget, *parts: object) -> QWidget:
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if isinstance(part, QTreeWidget) else 0)
        else:
            assert isinstance(part, QHBoxLayout)
            column.addLayout(part)
    return page


def _table(titles: list[str], name: str, theme: Theme, parent: QWidget) -> QTreeWidget:
    table = QTreeWidget(parent)
    table.setAccessibleName(name)
    table.setHeaderLabels(titles)
    quiet_rows(table, theme)
    return table


def _fill(table: QTreeWidget, rows: list[tuple[list[str], bool]]) -> None:
    """Show these rows; those that say so in bold. Where the number is the same only words change."""
    if table.topLevelItemCount() != len(rows):
        table.clear()
        for _ in rows:
            QTreeWidgetItem(table)
    for place, (cells, is_loud) in enumerate(rows):
        item = table.topLevelItem(place)
        if item is None:
            continue
        for column, text in enumerate(cells):
            if item.text(column) != text:
                item.setText(column, text.replace("\n", " "))
                item.setToolTip(column, text)
        font = item.font(1)
        if font.bold() != is_loud:
            font.setBold(is_loud)
            item.setFont(1, font)
            item.setFont(3, font)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(cells))
