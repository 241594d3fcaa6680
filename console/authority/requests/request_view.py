"""One request with all that a decision needs, and what can be done about it, each by a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.authority.agent_levels import agent_level
from console.authority.requests.request_words import (
    customer_words,
    due_words,
    given_words,
    over_words,
    own_limit,
    stands,
    title,
    used_words,
    what_came,
    who_may,
)
from console.panels.flow_layout import FlowLayout
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, Theme, scaled
from console.words import say

if TYPE_CHECKING:
    from db.queries.authority_requests import RequestShown

_TITLE_PT: Final = 13
_TEXT_PT: Final = 10


class RequestView(QWidget):
    """Shows one request, or says that none is chosen."""

    def __init__(self, theme: Theme, acts: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(say("The chosen request"))
        self.title = wrapped_label(theme, _TITLE_PT, self, strong=True)
        self.words = wrapped_label(theme, _TEXT_PT, self)
        self.limit = wrapped_label(theme, _TEXT_PT, self, strong=True)
        self._values: dict[str, QLabel] = {}
        buttons = FlowLayout(scaled(8), scaled(8))
        self.buttons = [_ActButton(action, self) for action in acts]
        for button in self.buttons:
            buttons.addWidget(button)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(scaled(12))
        self._form.setVerticalSpacing(scaled(6))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for key, name in _names().items():
            label = wrapped_label(theme, HEADER_PT, self, quiet=True)
            label.setWordWrap(False)
            label.setText(name)
            self._values[key] = wrapped_label(theme, _TEXT_PT, self)
            self._form.addRow(label, self._values[key])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for part in (self.title, self.words, self.limit):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addLayout(self._form)
        column.addStretch(1)

    def show_request(self, request: RequestShown | None, now: int) -> None:
        """All about one at `now` (UTC microseconds)."""
        self.setVisible(request is not None)
        for button in self.buttons:
            button.setVisible(request is not None and request.state in ("open", "second"))
        if request is None:
            return
        self.title.setText(title(request))
        self.words.setText(say("“{words}”", words=request.words) if request.words else say("The agent wrote nothing."))
        waits = request.state in ("open", "second")
        said = {
            "agent": say(
                "{agent}, {level}, in {queue}",
                agent=request.agent,
                level=agent_level(request.level),
                queue=request.queue,
            ),
            "contact": customer_words(request),
            "over": over_words(request),
            "given": given_words(request),
            "used": used_words(request) if waits else "",
            "due": due_words(request.due_at, now) if waits else "",
            "owner": (request.owner or say("nobody known")) if waits else "",
            "stands": stands(request, now) if request.state != "open" else "",
            "came": "" if waits else what_came(request, now),
        }
        for key, text in said.items():
            self._values[key].setText(text)
            self._form.setRowVisible(self._values[key], bool(text))
        self._say_limit(request if waits else None)

    def _say_limit(self, request: RequestShown | None) -> None:
        """What the person should know before they try."""
        words = "" if request is None else _warning(request)
        self.limit.setText(words)
        self.limit.setVisible(bool(words))
        palette = self.limit.palette()
        palette.setColor(self.limit.foregroundRole(), self._theme.colour("urgent_text"))
        self.limit.setPalette(palette)


def _warning(request: RequestShown) -> str:
    if request.is_contact_over:
        return say(
            "The contact is over and nobody could use it any more: decline it, and say what to tell the customer."
        )
    if own_limit(request):
        return say("{limit} {who}", limit=own_limit(request), who=who_may(request))
    if request.needs_second:
        return say("It is so much that a second person has to approve after you. {who}", who=who_may(request))
    return ""


def _names() -> dict[str, str]:
    return {
        "agent": say("Who asks"),
        "contact": say("For"),
        "over": say("Over the limit"),
        "given": say("Given before"),
        "used": say("Used today"),
        "due": say("Due"),
        "owner": say("Who has it"),
        "stands": say("Stands"),
        "came": say("And then"),
    }


class _ActButton(QPushButton):
    """Does what an action does, says its key, and is off where the action is."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().rstrip("…")
        super().__init__(say("{words} ({key})", words=words, key=key), parent)
        self._action = action
        self.setAccessibleName(action.text())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
