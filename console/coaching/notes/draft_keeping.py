"""Keeps one draft while it is typed: on this machine within a second, and on the server when the link is there."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from console.coaching.notes.draft_files import DraftFile, DraftFiles
from console.words import say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions
    from db.coaching.drafts import Draft

logger: Final = logging.getLogger(__name__)
#: So long after a key it is on the disk, and on the server, milliseconds.
_DISK_MS: Final = 700
_SERVER_MS: Final = 3_000


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """Write this draft where it stands as it was read; gives its new version, None where it reads otherwise now."""

    draft: Draft
    login: str

    def answer(self, connection: sa.Connection) -> int | None:
        """The version it has now. Called in the thread that asks, in a transaction that writes."""
        from db.coaching.drafts import drop_old_drafts, keep_draft, own_drafts
        from db.errors import Refused

        drop_old_drafts(connection)
        # Sent again because nobody knew whether it arrived: then it stands there already.
        there = next((one for one in own_drafts(connection, actor=self.login) if one.id == self.draft.id), None)
        draft = self.draft
        if there is not None and there.version == draft.version + 1:
            if _same(there, draft):
                return there.version
            # What was begun here was written by nobody else yet.
            draft = replace(draft, version=1) if draft.version == 0 else draft
        try:
            return keep_draft(connection, draft, actor=self.login)
        except Refused:
            return None


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Delete this draft on the server for good."""

    id: str
    login: str

    def answer(self, connection: sa.Connection) -> bool:
        """Whether it was there. Called in the thread that asks, in a transaction that writes."""
        from db.coaching.drafts import drop_draft

        return drop_draft(connection, self.id, actor=self.login)


class DraftKeeping(QObject):
    """`told` carries in words where the draft stands; `kept` that the server has what was typed last.

    Where somebody changed the draft elsewhere (another window, another machine) nothing is written over: what is typed
    here goes on as a draft of its own, and `parted` carries the id it had before.
    """

    told = Signal(str)
    kept = Signal()
    parted = Signal(str)
    #: The server did not take it, and why; what is typed stays on this machine.
    refused = Signal(str)

    def __init__(self, files: DraftFiles, questions: Questions | None, login: str, draft: DraftFile) -> None:
        super().__init__()
        self.draft = draft
        self._files, self._questions, self._login = files, questions, login
        self._number = 0
        self._sent: DraftFile | None = None
        #: When what stands on the disk was typed; None where this has neither read nor written it.
        self._on_disk = draft.typed_s
        self._ends = False
        self._disk, self._server = self._timer(_DISK_MS, self.write), self._timer(_SERVER_MS, self.send)
        if questions is not None:
            questions.answered.connect(self._take)

    @property
    def is_kept(self) -> bool:
        """Whether the server has what was typed last."""
        return self._sent == self.draft and not self._number and self.draft.version > 0

    def type(self, draft: DraftFile) -> None:
        """It reads so now."""
        if replace(draft, typed_s=self.draft.typed_s) == self.draft:
            return
        self.draft = replace(draft, typed_s=time.time())
        if not self._disk.isActive():
            self._disk.start()
        self._server.start()

    def write(self) -> None:
        """Write it to this machine's disk now."""
        self._disk.stop()
        there = self._files.one(self.draft.id)
        if there is not None and there.typed_s > self._on_disk and there.typed_s != self.draft.typed_s:
            self._part()
        try:
            self._files.write(self.draft)
            self._on_disk = self.draft.typed_s
        except OSError as problem:
            logger.warning("a draft could not be written: %s", type(problem).__name__)
            self.told.emit(say("This draft cannot be kept on this machine's disk: copy the text before you close it."))

    def send(self) -> None:
        """Have the server keep it, too."""
        self._server.stop()
        if self._questions is None or self._number or self._sent == self.draft:
            return
        if self._disk.isActive():
            self.write()
        self._sent = self.draft
        self._number = self._questions.carry_out(KeepDraft(_of_server(self.draft), self._login))

    def drop(self) -> None:
        """Delete it, here and on the server."""
        self._disk.stop()
        self._server.stop()
        self._files.drop(self.draft.id)
        if self._questions is not None and self.draft.version > 0:
            self._questions.carry_out(DropDraft(self.draft.id, self._login))

    def drop_here(self) -> None:
        """It was shared: it is a note now, and no draft of this machine any more."""
        self._disk.stop()
        self._server.stop()
        self._files.drop(self.draft.id)

    def let_go(self) -> None:
        """What is typed stays; this no longer follows it."""
        if self._disk.isActive():
            self.write()
        self.send()
        self._server.stop()
        self._ends = True
        if not self._number:
            self.deleteLater()

    def _take(self, answer: Answer) -> None:
        if not self._number or answer.number != self._number:
            return
        self._number = 0
        if answer.problem:
            self._failed(answer)
            return
        if answer.value is None:
            self._sent = None
            before = self.draft.id
            self._part()
            self._files.drop(before)
            self.write()
            self.send()
            return
        version = int(answer.value)
        sent, self._sent = self._sent, None
        if sent is not None and replace(sent, version=version) == replace(self.draft, version=version):
            self.draft = replace(self.draft, version=version)
            self._sent = self.draft
            self.write()
            self.told.emit(say("Kept on this machine and on the server, for your eyes alone."))
            self.kept.emit()
        else:
            self.draft = replace(self.draft, version=version)
            self.write()
            self.send()
        if self._ends and not self._number:
            self.deleteLater()

    def _failed(self, answer: Answer) -> None:
        self._sent = None
        if answer.is_lost:
            self.told.emit(say("Kept on this machine; the server is away and gets it later."))
            self._server.start()
            return
        self.told.emit(say("Kept on this machine only. {why}", why=answer.problem))
        self.refused.emit(answer.problem)

    def _part(self) -> None:
        """Go on as a draft of its own: what stands elsewhere is not written over."""
        before = self.draft.id
        self.draft = replace(self.draft, id=new_id(), version=0)
        self._on_disk = self.draft.typed_s
        self.parted.emit(before)
        self.told.emit(
            say("This draft was changed elsewhere. Both are kept: what is written here is a draft of its own now.")
        )

    def _timer(self, after_ms: int, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(do)
        return timer


def _of_server(draft: DraftFile) -> Draft:
    from db.coaching.drafts import Draft

    return Draft(
        draft.id,
        draft.agent_id,
        draft.contact_id,
        draft.escalation_id,
        draft.standard_id,
        draft.kind,
        draft.visibility,
        draft.situation,
        draft.behaviour,
        draft.impact,
        draft.next_step,
        draft.measure,
        draft.due_at,
        int(draft.timeline is not None),
        draft.timeline,
        version=draft.version,
    )


def _same(there: Draft, wanted: Draft) -> bool:
    return replace_times(there) == replace_times(wanted)


def replace_times(draft: Draft) -> Draft:
    """The draft without what the server counts."""
    return replace(draft, made_at=0, changed_at=0, version=0)
