"""The floor a person chose, as it goes from the dialog to the console."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChosenFloor:
    """`url` is the database's, with the password where one was typed: it is for opening only, and never shown or written.

    `shown_name` is what the floor is called, or its address without the password where nobody named it.
    """

    url: str = field(repr=False)
    shown_name: str
