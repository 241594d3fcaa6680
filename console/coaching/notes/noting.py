"""Notes of a window: begun from a contact, a hand, an escalation, an agent or nothing; several may be open at once."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from console.coaching.beside_floor import to_front
from console.panels.table_actions import TableAct
from console.words import contact_number, plural, say
from db.commands.coaching_note_acts import OVER_AGENT
from db.ids import new_id

if TYPE_CHECKING:
    from console.coaching.notes.draft_files import DraftFile, DraftFiles
    from console.coaching.notes.note_editor import NoteEditor
    from console.coaching.notes.praise_dialog import PraiseDialog
    from console.coaching.notes.templates_window import TemplatesWindow
    from console.panels.table_panel import TablePanel
    from console.window import FloorWindow

#: So long after the floor is there drafts of the last time are said, milliseconds.
_TELL_MS: Final = 3_000


class Noting(QObject):
    """`drafts_changed` says that a draft was begun, shared or deleted here."""

    drafts_changed = Signal()

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files: DraftFiles | None = None
        self.editors: dict[str, NoteEditor] = {}
        self._praise: PraiseDialog | None = None
        self._templates: TemplatesWindow | None = None
        window.loaded.connect(self._loaded)

    def acts(self) -> list[TableAct]:
        """For the menu and the keys of the tables that a note may be begun from."""
        tables = frozenset({"contact", "agent", "escalation", "raised_hand"})
        agents = frozenset({"agent"})
        return [
            TableAct(say("Note…"), ("N",), self._from_row, self._why_not, tables=tables, name="note"),
            TableAct(say("Praise…"), ("P",), self._praise_row, self._why_not, tables=agents, name="praise"),
            TableAct(
                say("Open in Coaching"), ("Shift+N",), self._open_row, self._why_not, tables=agents, name="in coaching"
            ),
        ]

    @property
    def files(self) -> DraftFiles:
        """The drafts of this floor on this machine."""
        if self._files is None:
            from console.coaching.notes.draft_files import DraftFiles, drafts_folder

            self._files = DraftFiles(drafts_folder(), self._floor_id())
        return self._files

    def begin(
        self,
        *,
        agent_id: str | None = None,
        contact_id: str | None = None,
        escalation_id: str | None = None,
        kind: str = "praise",
        asks_kind: bool = False,
    ) -> NoteEditor:
        """Open the editor with a new draft about these; `asks_kind` puts the keyboard on praise or correction first."""
        editor = self.open(self._new_draft(agent_id, contact_id, escalation_id, kind))
        if asks_kind:
            editor.form.kinds[kind].setFocus(Qt.FocusReason.OtherFocusReason)
        return editor

    def _new_draft(
        self,
        agent_id: str | None = None,
        contact_id: str | None = None,
        escalation_id: str | None = None,
        kind: str = "praise",
    ) -> DraftFile:
        from console.coaching.notes.draft_files import DraftFile

        agent = self._window.floor.store.row("agent", agent_id) if agent_id else None
        now = time.time()
        escalation = self._window.floor.store.row("escalation", escalation_id) if escalation_id else None
        return DraftFile(
            new_id(),
            self.files.floor,
            agent_id,
            agent.name if agent is not None else "",
            contact_id,
            escalation_id,
            getattr(escalation, "standard_id", None),
            kind,
            begun_s=now,
            typed_s=now,
        )

    def praise(self, agent_id: str) -> None:
        """Praise an agent in one line; the editor of the same draft is a key away."""
        from console.coaching.notes.praise_dialog import PraiseDialog

        if self._praise is not None:
            self._praise.close()
        self._praise = PraiseDialog(self._window, self._editor_of(self._new_draft(agent_id=agent_id)))
        self._praise.closed.connect(self._praised)
        to_front(self._praise, self._window)

    def open_templates(self) -> None:
        """Show all note templates in their window."""
        from console.coaching.notes.templates_window import TemplatesWindow

        if self._templates is None:
            self._templates = TemplatesWindow(self._window)
        to_front(self._templates, self._window)

    def open_agent(self, agent_id: str) -> None:
        """Open the page of an agent in the Coaching workspace."""
        from console.coaching.agent.agent_page import AgentPage

        workspace = self._window.workspaces
        workspace.show("coaching")
        page = workspace.page("coaching")
        found = page.findChild(AgentPage) if page is not None else None
        if found is not None:
            found.show_agent(agent_id)

    def open(self, draft: DraftFile) -> NoteEditor:
        """Open a draft, or bring its editor to the front."""
        editor = self._editor_of(draft)
        if self._praise is not None and self._praise.editor is editor:
            self._praise.give_over()
        to_front(editor, self._window)
        self.drafts_changed.emit()
        return editor

    def _editor_of(self, draft: DraftFile) -> NoteEditor:
        """The editor that has this draft, on screen or not."""
        from console.coaching.notes.note_editor import NoteEditor

        editor = self.editors.get(draft.id)
        if editor is None:
            editor = self.editors[draft.id] = NoteEditor(self._window, self.files, draft, self._about(draft))
            editor.closed.connect(self._closed)
            editor.parted.connect(self._parted)
        return editor

    def _praised(self) -> None:
        if self._praise is not None:
            self._praise.deleteLater()
        self._praise = None

    def delete(self, draft: DraftFile) -> None:
        """Delete a draft for good, here and on the server, whether it is open or not."""
        editor = self.editors.get(draft.id)
        if editor is not None:
            editor.delete()
            return
        from console.coaching.notes.draft_keeping import DraftKeeping

        keeping = DraftKeeping(self.files, self._window.questions, self._window.rights.login, draft)
        keeping.drop()
        keeping.deleteLater()
        self.drafts_changed.emit()
        self.offer_back(draft)

    def offer_back(self, draft: DraftFile) -> None:
        """Say that a draft was deleted; it can be had back for some seconds."""

        def bring_back() -> None:
            self.files.write(replace(draft, id=new_id(), version=0))
            self._window.said.say(say("The draft is back."))
            self.drafts_changed.emit()

        self._window.said.offer_undo(say("The draft is deleted, here and on the server."), bring_back)

    def _parted(self, before: str, now: str) -> None:
        self.editors[now] = self.editors.pop(before)
        self.drafts_changed.emit()

    def _closed(self, draft_id: str) -> None:
        editor = self.editors.pop(draft_id, None)
        if editor is not None:
            editor.deleteLater()
        self.drafts_changed.emit()

    def _loaded(self) -> None:
        """Once in each start: not before the floor is on screen."""
        self._window.loaded.disconnect(self._loaded)
        QTimer.singleShot(_TELL_MS, self, self.tell_drafts)

    def tell_drafts(self) -> None:
        """Say that there are drafts of the last time, and lead to them."""
        drafts = [draft for draft in self.files.read() if draft.id not in self.editors]
        roles = self._window.workspaces.roles()
        if drafts and (roles is None or not roles.isdisjoint(OVER_AGENT.roles)):
            words = plural("%Ln coaching note(s) not shared yet.", len(drafts))
            self._window.said.offer_way(words, say("Show drafts"), self._show_drafts)
        elif drafts:
            # Who coaches nobody any more has no workspace for them: the text is still theirs to read and copy.
            words = plural("%Ln coaching note(s) not shared yet.", len(drafts))
            self._window.said.offer_way(words, say("Open the newest"), self._open_newest)

    def _show_drafts(self) -> None:
        self._window.workspaces.show("coaching")
        page: Any = self._window.workspaces.page("coaching")
        page.open_page("notes")

    def _open_newest(self) -> None:
        drafts = self.files.read()
        if drafts:
            self.open(drafts[0])

    def _from_row(self, panel: TablePanel) -> None:
        row = self._row(panel)
        table = panel.model.spec.table
        if table == "agent":
            self.begin(agent_id=row.id)
        elif table == "contact":
            self.begin(agent_id=row.agent_id, contact_id=row.id)
        elif table == "escalation":
            contact = self._window.floor.store.row("contact", row.contact_id)
            agent_id = row.raised_by_agent_id or getattr(contact, "agent_id", None)
            self.begin(agent_id=agent_id, contact_id=row.contact_id, escalation_id=row.id)
        else:
            self.begin(agent_id=row.agent_id, contact_id=row.contact_id)

    def _praise_row(self, panel: TablePanel) -> None:
        self.praise(self._row(panel).id)

    def _open_row(self, panel: TablePanel) -> None:
        self.open_agent(self._row(panel).id)

    def _why_not(self, panel: TablePanel) -> str:
        if self._row(panel) is None:
            return say("Nothing is chosen: go to a row with the arrows.")
        roles = self._window.workspaces.roles()
        if roles is not None and roles.isdisjoint(OVER_AGENT.roles):
            return say("Notes are written by coaches, supervisors and managers.")
        return ""

    def _row(self, panel: TablePanel) -> Any:
        ids = panel.table.chosen_ids()
        return self._window.floor.store.row(panel.model.spec.table, ids[0]) if len(ids) == 1 else None

    def _about(self, draft: DraftFile) -> str:
        store = self._window.floor.store
        contact, escalation = store.row("contact", draft.contact_id), store.row("escalation", draft.escalation_id)
        if escalation is not None and contact is not None:
            called, number = contact_number(contact.number), f"E-{escalation.number}"
            return say("About {contact}, escalation {escalation}", contact=called, escalation=number)
        if contact is not None:
            return say("About {contact}", contact=contact_number(contact.number))
        return say("About a contact that is closed") if draft.contact_id else ""

    def _floor_id(self) -> str:
        """What tells this floor's drafts from another's: the id of its row, which a copy keeps and another floor has not."""
        return next(iter(self._window.floor.store.rows("floor")), "")
