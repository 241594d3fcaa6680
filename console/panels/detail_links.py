"""Buttons that open the chosen contact elsewhere: in the system it comes from, its recording, its ticket."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.delegates.cell import MARGIN
from console.detail.chosen_thing import ChosenThing
from console.detail.contact_facts import origin_words
from console.detail.origin_links import Link, contact_link, recording_link, ticket_link
from console.panels.elided_label import ElidedLabel
from console.panels.flow_layout import FlowLayout
from console.store.floor import Floor
from console.words import contact_number, count, say

KINDS: Final = ("contact", "recording", "ticket")


class DetailLinks(QWidget):
    """One button for each place; one that leads nowhere is off and says why. `said` carries a sentence for the person."""

    said = Signal(object)
    #: The person wants to see the customer over all their contacts.
    customer_wanted = Signal()

    def __init__(self, floor: Floor, chosen: ChosenThing, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor = floor
        self._chosen = chosen
        self.links: dict[str, Link] = {}
        self.buttons = {
            "contact": self._button(say("Open in CRM"), self.open_contact),
            "recording": self._button(say("Recording"), self.open_recording),
            "ticket": self._button(say("Ticket"), self.open_ticket),
        }
        for kind, button in self.buttons.items():
            button.setObjectName(f"open_{kind}")
        self.customer = self._button("", self._want_customer)
        self.customer.setObjectName("customer")
        row = FlowLayout(6, 2)
        edge = QVBoxLayout(self)
        edge.setContentsMargins(MARGIN, 2, MARGIN, 4)
        edge.addLayout(row)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self.customer)
        self.origin = ElidedLabel(self)
        row.addWidget(self.origin)
        self.refresh()

    def refresh(self) -> None:
        """Lead to the contact that is chosen, or that what is chosen is about."""
        contact = self._chosen.contact
        self.setVisible(contact is not None)
        self.origin.set_text("" if contact is None else origin_words(contact, self._floor))
        nothing = Link(problem=say("No contact is chosen."))
        made = dict.fromkeys(KINDS, nothing)
        if contact is not None:
            origin = self._floor.store.row("origin_system", contact.origin_id)
            case_origin = self._floor.store.row("origin_system", self._chosen.case_origin_id)
            case = self._chosen.case_external_id if case_origin is not None else None
            made = {
                "contact": contact_link(contact, origin),
                "recording": recording_link(contact, origin),
                "ticket": ticket_link(contact, case_origin if case is not None else origin, case),
            }
        self._say_customer()
        if made == self.links:
            return
        self.links = made
        for kind, button in self.buttons.items():
            link = made[kind]
            button.setEnabled(not link.problem)
            button.setToolTip(link.problem or link.address)
            button.setAccessibleDescription(link.problem or link.address)

    @property
    def why_no_customer(self) -> str:
        """Why the customer cannot be shown, as a sentence; '' where they can."""
        if self._chosen.contact is None:
            return say("No contact is chosen.")
        if not self._chosen.customer_contacts:
            return say("Nobody knows whose contact this is, or you may not see it.")
        return ""

    def _want_customer(self) -> None:
        self.customer_wanted.emit()

    def _say_customer(self) -> None:
        number = self._chosen.customer_contacts
        words = (
            say("All contacts of this customer ({n})", n=count(number))
            if number
            else say("All contacts of this customer")
        )
        self.customer.setText(words)
        reason = self.why_no_customer
        self.customer.setEnabled(not reason)
        self.customer.setToolTip(reason)
        self.customer.setAccessibleDescription(reason)

    def open_contact(self) -> None:
        """Open the contact where it comes from."""
        self._open("contact")

    def open_recording(self) -> None:
        """Open the contact's recording."""
        self._open("recording")

    def open_ticket(self) -> None:
        """Open the contact's ticket."""
        self._open("ticket")

    def _open(self, kind: str) -> None:
        link, contact = self.links[kind], self._chosen.contact
        if link.problem or contact is None:
            self.said.emit(link.problem)
        elif QDesktopServices.openUrl(QUrl(link.address, QUrl.ParsingMode.StrictMode)):
            self.said.emit(say("{contact} is opened in the browser.", contact=contact_number(contact.number)))
        else:
            self.said.emit(say("Nothing on this machine opens {address}.", address=link.address))

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button
