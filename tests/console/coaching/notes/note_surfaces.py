"""Coaching notes, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.notes.draft_files import DraftFile
from console.coaching.notes.note_editor import NoteEditor
from console.window import FloorWindow


def a_note_being_written(window: FloorWindow) -> QWidget:
    """The editor, with a correction that says enough."""
    draft = DraftFile(
        "draft", "", kind="correction", situation="A bill came twice.", behaviour="You asked for the number at once.",
        impact="She told it twice.", next_step="Let her finish.", begun_s=1_780_000_000, typed_s=1_780_000_000,
    )  # fmt: skip
    return NoteEditor(window, window.noting.files, draft)


NOTE_SURFACES = (a_note_being_written,)
