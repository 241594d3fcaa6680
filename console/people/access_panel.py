"""Beside the form of a person: how they sign in, with a new password for them, and what each of their roles lets them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from console.people.role_words import what_it_lets
from console.people.roles_editor import HeldRole
from console.setup.companion import Companion
from console.theme import TEXT_PT, scaled, text_font
from console.words import say, word

if TYPE_CHECKING:
    from console.people.people_topic import PeopleTopic
    from console.setup.draft import Draft
    from console.setup.topic import Thing


class AccessPanel(Companion):
    """Follows the form: a role that is only typed is explained, too."""

    def __init__(self, parent: QWidget, topic: PeopleTopic) -> None:
        super().__init__(parent)
        self._page = parent
        self._topic = topic
        self._login = ""
        self._name = ""
        self.setAccessibleName(say("Sign-in and roles"))
        self.heading = self._label(strong=True)
        self.heading.setText(say("Sign-in"))
        self.signs_in = self._label()
        self.reset = QPushButton(say("New &password…"), self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._ask_for_password)
        self.reset_why = self._label()
        self._quieten(self.reset_why)
        self.roles_heading = self._label(strong=True)
        self.roles_heading.setText(say("What the roles let them do"))
        self.roles = self._label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, scaled(6), 0)
        column.setSpacing(scaled(6))
        for part in (self.heading, self.signs_in):
            column.addWidget(part)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reset_why)
        column.addSpacing(scaled(8))
        column.addWidget(self.roles_heading)
        column.addWidget(self.roles)
        column.addStretch(1)
        topic.managing.changed.connect(self._refresh_page)

    def show_draft(self, thing: Thing, draft: Draft) -> None:
        """Say how this one signs in, and explain the roles in the form."""
        is_agent = thing.kind == "desktop"
        store = self._topic.store
        row = None if is_agent else store.row("staff", thing.id)
        desktop = self._topic.managing.desktop(thing.id) if is_agent else None
        self._name = row.name if row is not None else desktop.name if desktop is not None else ""
        self._login = row.login if row is not None else (desktop.login or "") if desktop is not None else ""
        self._say_sign_in(is_agent=is_agent, is_disabled=row is not None and row.disabled_at is not None)
        kinds = [] if is_agent else list(dict.fromkeys(HeldRole(*one).role for one in draft.value("roles")))
        self.roles_heading.setVisible(bool(kinds) or is_agent)
        self.roles.setText(_agents_words() if is_agent else "\n\n".join(map(role_explained, kinds)))

    def show_nothing(self) -> None:
        """No form is shown."""
        self._login = ""
        for part in (self.signs_in, self.reset_why, self.roles):
            part.setText("")
        self.reset.hide()

    def _say_sign_in(self, *, is_agent: bool, is_disabled: bool) -> None:
        managing = self._topic.managing
        if not managing.has_passwords:
            words = say(
                "An embedded floor has no passwords: who may open its file may use it. The login is their account."
            )
        elif not self._login:
            words = say("No sign-in yet: save first, then give a password.")
        elif is_disabled:
            words = say("{login} is shut out, and no password lets them in.", login=self._login)
        else:
            words = say("Signs in to the server as {login}.", login=self._login)
        self.signs_in.setText(words)
        self.reset.setVisible(managing.has_passwords and bool(self._login) and not is_disabled)
        self.reset.setEnabled(not managing.why_not)
        self.reset_why.setText(managing.why_not)
        self.reset_why.setVisible(self.reset.isVisible() and bool(managing.why_not))

    def _ask_for_password(self) -> None:
        # Here, not above: it is seldom needed.
        from console.people.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._topic.window, self._name, self._login, self)
        dialog.open()

    def _refresh_page(self) -> None:
        if hasattr(self._page, "refresh") and self._page.isVisible():
            self._page.refresh()

    def _label(self, *, strong: bool = False) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if strong:
            label.setFont(text_font(TEXT_PT, strong=True))
        return label

    def _quieten(self, label: QLabel) -> None:
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._topic.window.theme.colour("quiet"))
        label.setPalette(palette)


def role_explained(role: str, *, named: bool = True) -> str:
    """What a role shows, and what it lets a person do, as lines; with its name before."""
    sees, does = what_it_lets(role)
    lines = [say("{role}: {sees}", role=word(role).capitalize(), sees=sees) if named else sees]
    if does:
        lines.append(say("May {things}.", things=", ".join(does)))
    return "\n".join(lines)


def _agents_words() -> str:
    return say(
        "The program does what this agent may, and nothing else: raise a hand, escalate the agent's own contacts, tell of a"
        " wish to leave, ask for authority and use it."
    )
