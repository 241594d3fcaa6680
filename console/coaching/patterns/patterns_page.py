"""The page of patterns: where it is worth listening to named contacts with somebody; chance plays a part in each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QTreeWidgetItem

from console.clock_words import day
from console.coaching.act_row import ActRow
from console.coaching.contacts_opened import choose_contact
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.patterns import pattern_words as words_of
from console.coaching.word_list import WordList
from console.panels.kept_place import kept_place
from console.theme import scaled
from console.words import contact_number, say
from db.commands.command import Command, Wanted
from db.commands.pattern_acts import INVITE, LISTENED

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.metrics.agent_patterns import AgentPattern
    from db.queries.pattern_flags import FlagShown

#: The column of how often something happens.
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class PatternsAnswer:
    """What stands out now, what somebody was invited to listen to, and the numbers of the contacts that stand out."""

    found: list[AgentPattern]
    flags: list[FlagShown]
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PatternsQuestion:
    """Where is it worth listening?"""

    def answer(self, connection: sa.Connection) -> PatternsAnswer:
        """As far as the reader may see. Called in the thread that asks."""
        from db.metrics.agent_patterns import agent_patterns
        from db.queries.pattern_flags import contact_numbers, flags_shown

        found = agent_patterns(connection)
        numbers = contact_numbers(connection, (contact for one in found for contact in one.contacts))
        return PatternsAnswer(found, flags_shown(connection), numbers)


class PatternsPage(CoachingPage):
    """What is not told to the agent yet stands above what is."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, COACHING_TABLES, slowly=True)
        self.setObjectName("patterns")
        self.found: list[AgentPattern] = []
        self.flags: list[FlagShown] = []
        self._known: Mapping[str, int] = {}
        self.about = QLabel(
            say(
                "An invitation to listen, never a verdict: it may be the customers, the hour or chance. Compared with"
                " colleagues in the same queue at the same hours, binomial test, Holm over all. The agent sees it; it lapses"
                " after 90 days."
            ),
            self,
        )
        self.about.setWordWrap(True)
        titles = [say("Agent"), say("Queue"), say("What happens"), say("How often"), say("How far"), say("Contacts")]
        self.list = WordList(say("Where it is worth listening"), titles, window.theme, self)
        for section, width in enumerate((170, 140, 230, 240, 250, 240)):
            self.list.setColumnWidth(section, scaled(width))
        self.row = ActRow(self, window.acts)
        self.row.add(say("&Invite to listen"), self._invite, self._why_not_invite)
        self.row.add(say("&Listened"), self._listened, self._why_not_listened)
        self.hear = self.row.add(say("Open a &contact…"), self._hear, self._why_not_hear)
        self.row.add(say("&Note…"), self._note, self._why_not_chosen)
        self.row.add(say("Open the &agent"), self._open, self._why_not_chosen)
        self._lay_out()
        self.list.itemSelectionChanged.connect(self.row.look)
        self.row.look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Patterns")

    def question(self) -> PatternsQuestion:
        """All in sight."""
        return PatternsQuestion()

    def show_answer(self, value: Any) -> None:
        """Show what stands out, and what was said of it."""
        chosen = self.chosen_found() or self.chosen_flag()
        self.flags = list(value.flags)
        self._known = value.numbers
        told = {_key(flag) for flag in self.flags}
        self.found = [one for one in value.found if _key(one) not in told]
        with kept_place(self.list):
            self._place(_key(chosen) if chosen is not None else None)
        self.list.empty_words = say(
            "Nothing stands out. Where something happens with somebody's contacts more often than chance would have it, it"
            " stands here with the contacts to listen to."
        )
        self.row.look()

    def _place(self, chosen: tuple[str, str, str] | None) -> None:
        """Make the lines anew; which was chosen stays chosen, also when the agent has been told of it meanwhile."""
        self.list.clear()
        store = self.window_.floor.store
        for place, one in enumerate(self.found):
            agent, queue = store.row("agent", one.agent_id), store.row("queue", one.queue_id)
            names = [agent.name if agent is not None else "", queue.name if queue is not None else ""]
            figures = (one.happened, one.among, one.expected)
            contacts = self._numbers(one.contacts)
            cells = [
                *names,
                words_of.pattern_title(one.pattern),
                words_of.how_often(*figures),
                say("not told to the agent yet"),
                contacts,
            ]
            self.list.addTopLevelItem(_item(("found", place), cells, words_of.compared(*figures)))
        for place, flag in enumerate(self.flags):
            figures = (flag.happened, flag.among, flag.expected_permille / 1000)
            contacts = ", ".join(contact_number(number) for _, number in flag.contacts if number is not None)
            cells = [
                flag.agent,
                flag.queue,
                words_of.pattern_title(flag.pattern),
                words_of.how_often(*figures),
                self._how_far(flag),
                contacts,
            ]
            self.list.addTopLevelItem(_item(("flag", place), cells, words_of.compared(*figures)))
        keys = [*map(_key, self.found), *map(_key, self.flags)]
        item = self.list.topLevelItem(keys.index(chosen)) if chosen in keys else None
        if item is not None:
            self.list.setCurrentItem(item)

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen one."""
        return self.row.menu_actions()

    def chosen_found(self) -> AgentPattern | None:
        """What is chosen, if the agent was not told of it yet."""
        place = self._chosen("found")
        return None if place is None else self.found[place]

    def chosen_flag(self) -> FlagShown | None:
        """What is chosen, if it is an invitation."""
        place = self._chosen("flag")
        return None if place is None else self.flags[place]

    def chosen_agent(self) -> str:
        """The agent whom the chosen one is about; '' where nothing is chosen."""
        one = self.chosen_found() or self.chosen_flag()
        return one.agent_id if one is not None else ""

    def _chosen(self, sort: str) -> int | None:
        items = self.list.selectedItems()
        if not items:
            return None
        found, place = items[0].data(0, Qt.ItemDataRole.UserRole)
        return int(place) if found == sort else None

    def _numbers(self, contacts: tuple[str, ...]) -> str:
        known = [contact_number(self._known[one]) for one in contacts if one in self._known]
        return ", ".join(known) if known else say("{n} contacts", n=len(contacts))

    def _how_far(self, flag: FlagShown) -> str:
        if flag.listened_at is not None:
            return say(
                "listened {day} by {person}", day=day(flag.listened_at), person=flag.listened_by or say("somebody")
            )
        if flag.seen_at is not None:
            return say("seen by the agent; until {day}", day=day(flag.lapses_at))
        return say("told to the agent; until {day}", day=day(flag.lapses_at))

    def _lay_out(self) -> None:
        column = self.page_column()
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addWidget(self.row)

    def _invite(self) -> None:
        one = self.chosen_found()
        if one is None:
            return
        said = {
            "queue": one.queue_id, "pattern": one.pattern, "from_at": one.from_at, "until_at": one.until_at,
            "happened": one.happened, "among": one.among, "expected_permille": round(one.expected * 1000),
        }  # fmt: skip
        contacts = [{"contact": contact} for contact in one.contacts]
        agent = self.window_.floor.store.row("agent", one.agent_id)
        words = words_of.invitation(agent.name if agent is not None else "", len(contacts))
        note = json.dumps([said | contacts[0], *contacts[1:]])
        self.window_.said_acts.send(Command(INVITE.kind, (Wanted(one.agent_id),), note=note), lambda _n: words)

    def _listened(self) -> None:
        flag = self.chosen_flag()
        if flag is not None:
            thing = Wanted(flag.id, {}, {"listened_at": flag.listened_at})
            done = say("Listened; a note says what came of it.")
            self.window_.said_acts.send(Command(LISTENED.kind, (thing,)), lambda _n: done)

    def _hear(self) -> None:
        choose_contact(self.window_, self.hear, self._named())

    def _named(self) -> list[tuple[str, str]]:
        """The contacts of the chosen one that can be opened: id and number."""
        flag, found = self.chosen_flag(), self.chosen_found()
        if flag is not None:
            return [(one, contact_number(number)) for one, number in flag.contacts if number is not None]
        ids = found.contacts if found is not None else ()
        return [(one, contact_number(self._known[one])) for one in ids if one in self._known]

    def _why_not_hear(self) -> str:
        if not self.chosen_agent() or self._named():
            return self._why_not_chosen()
        return say("These contacts are not in sight any more.")

    def _note(self) -> None:
        if self.chosen_agent():
            self.window_.noting.begin(agent_id=self.chosen_agent(), kind="correction")

    def _open(self) -> None:
        if self.chosen_agent():
            self.window_.noting.open_agent(self.chosen_agent())

    def _why_not_chosen(self) -> str:
        return "" if self.chosen_agent() else say("Nothing is chosen: go to a row with the arrows.")

    def _why_not_invite(self) -> str:
        if self.chosen_flag() is not None:
            return say("The agent is told already.")
        return self._why_not_chosen() or self._why_not_for(self.chosen_agent())

    def _why_not_listened(self) -> str:
        flag = self.chosen_flag()
        if flag is None:
            return self._why_not_chosen() or say("Invite first: the agent sees it, too.")
        return (
            say("Somebody has listened already.") if flag.listened_at is not None else self._why_not_for(flag.agent_id)
        )

    def _why_not_for(self, agent_id: str) -> str:
        row = self.window_.floor.store.row("agent", agent_id)
        return self.window_.acts.why_not() or ("" if row is None else self.window_.rights.why_not(INVITE, row))


def _key(one: AgentPattern | FlagShown) -> tuple[str, str, str]:
    return one.agent_id, one.queue_id, one.pattern


def _item(data: tuple[str, int], cells: list[str], compared: str) -> QTreeWidgetItem:
    """A row; each cell says itself in full as its tip, how often it happens with what it is compared with."""
    item = QTreeWidgetItem(cells)
    item.setData(0, Qt.ItemDataRole.UserRole, data)
    for column, cell in enumerate(cells):
        item.setToolTip(column, compared if column == _OFTEN else cell)
    return item
