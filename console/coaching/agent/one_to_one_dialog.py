"""The dialog that saves an agent's page as a document for a one-to-one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from console.coaching.agent.one_to_one import contents, title_of
from console.document.saving_dialog import SavingDialog
from console.signed_in import person
from console.words import say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.document.contents import Contents
    from console.questions import Questions
    from console.window import FloorWindow
    from db.queries.agent_page import AgentShown
    from db.rows import AgentRow


@dataclass(frozen=True, slots=True)
class PageRecord:
    """Of whom a document is, in which form, and whether with the name and with words."""

    agent_id: str
    form: str
    name: bool
    words: bool
    id: str = field(default_factory=new_id, compare=False)

    def answer(self, connection: sa.Connection) -> AgentShown:
        """Write it down, once, and give the page as it may be read now. Called in the thread that asks."""
        from db.commands.one_to_one_export import MayStand, page_taken_out

        return page_taken_out(connection, self.agent_id, self.form, MayStand(self.name, self.words), self.id)


class OneToOneDialog(SavingDialog):
    """The page is read anew when it is saved, so it holds what its reader may see then."""

    def __init__(self, window: FloorWindow, questions: Questions, agent: AgentRow) -> None:
        floor = window.floor
        why = ""
        if not floor.monitoring.allowed(floor.login, floor.now_us()).export_names:
            why = say("The monitoring agreement lets other roles take names out: see Help > Monitoring agreement.")
        super().__init__(title_of("" if why else agent.name), questions, window.settings, window.theme, window)
        self._window, self._agent = window, agent
        self.agent_name = QCheckBox(say("The &name of the agent"), self)
        self.words = QCheckBox(say("Steps and goals in their &words"), self)
        self.boxes = (self.agent_name, self.words)
        self.lay_out(why)

    def record(self) -> PageRecord:
        """Whose page it is, and what may stand in it."""
        return PageRecord(self._agent.id, self.form, self.agent_name.isChecked(), self.words.isChecked())

    def made(self, record: PageRecord, value: AgentShown) -> Contents:
        """The page in words."""
        from db.commands.one_to_one_export import MayStand

        floor = self._window.floor
        made_by = person(floor, self._window.rights.login)
        return contents(self._agent, value, floor, made_by, MayStand(record.name, record.words))

    def what(self) -> str:
        """What will stand in it."""
        return say("The page as you may read it, notes without their words; that you make it is recorded.")
