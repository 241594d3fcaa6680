"""Coaching notes, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.notes.draft_files import DraftFile
from console.coaching.notes.note_editor import NoteEditor
from console.coaching.notes.praise_dialog import PraiseDialog
from console.coaching.notes.template_dialog import TemplateDialog, begun_from_note
from console.coaching.notes.templates_window import TemplatesWindow
from console.window import FloorWindow
from db.queries.note_templates import TemplateShown

_WRITTEN = DraftFile(
    "draft", "", kind="correction", situation="A bill came twice.", behaviour="You asked for the number at once.",
    impact="She told it twice.", next_step="Let her finish.", begun_s=1_780_000_000, typed_s=1_780_000_000,
)  # fmt: skip
_TEMPLATES = [
    TemplateShown("t", "Listens first", "praise", "When a bill came twice", "You let her finish.", None, None, "s",
                  "We listen first", False),
    TemplateShown("u", "Says what happens next", "correction", None, "You did not say when.", "She calls again.",
                  "Say a day.", None, None, True),
]  # fmt: skip


def a_note_being_written(window: FloorWindow) -> QWidget:
    """The editor, with a correction that says enough."""
    return NoteEditor(window, window.noting.files, _WRITTEN)


def praise_in_one_line(window: FloorWindow) -> QWidget:
    """A line of praise, its editor behind it."""
    draft = DraftFile("praise", "", "ana", "Ana Ruiz", behaviour="You let her finish.", begun_s=1_780_000_000)
    return PraiseDialog(window, NoteEditor(window, window.noting.files, draft))


def note_templates(window: FloorWindow) -> QWidget:
    """Two templates, one of them retired."""
    shown = TemplatesWindow(window)
    shown.templates.shown = _TEMPLATES
    shown.templates.changed.emit()
    return shown


def a_template_changed(window: FloorWindow) -> QWidget:
    """A template before it is changed."""
    return TemplateDialog(window, _TEMPLATES[0])


def a_template_out_of_a_note(window: FloorWindow) -> QWidget:
    """A note's words, to be named."""
    return TemplateDialog(window, begun=begun_from_note(_WRITTEN))


NOTE_SURFACES = (
    a_note_being_written,
    praise_in_one_line,
    note_templates,
    a_template_changed,
    a_template_out_of_a_note,
)
