"""Problems a person can do something about. The text of each is one plain sentence, ready to be shown."""


class KnownProblem(Exception):
    """Something went wrong in the world outside; `str()` says what happened and what to do.

    `text` is the sentence with its `{name}` places and `values` what stands there, so that a screen in another language
    can translate the one and fill in the other. Without values the text stands as it is.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text = text
        self.values = values


class CannotOpen(KnownProblem):
    """The database cannot be used as asked: wrong address, password, schema, or no such file."""


class NoFloor(CannotOpen):
    """The database is there, or its file can be made, and nobody has made a floor in it yet."""


class LinkLost(KnownProblem):
    """The database was reachable and is not any more; what is on screen is the last that was heard."""


class Refused(KnownProblem):
    """The database or a rule said no to what was asked; nothing was written."""
