"""How a command line names a contact."""

from uuid import UUID


def contact_name(text: str) -> str:
    """A contact's number as digits, or its id. Raises ValueError for anything else."""
    number = text.upper().removeprefix("C-")
    if number.isdecimal() and len(number) < 16:
        return number
    try:
        return str(UUID(text))
    except ValueError:
        raise ValueError(f"{text!r} is no contact: give its number as C-20931, or its id") from None
