"""Folded texts kept by the text they are of."""

from db.folded import folded


class FoldedNames:
    """Folded texts kept by the text they are of, so that ten thousand names are folded once."""

    def __init__(self, most: int = 50_000) -> None:
        """More than `most` texts are forgotten together: names of a floor hardly ever change."""
        self._most = most
        self._known: dict[str, str] = {}

    def of(self, text: str) -> str:
        """`folded(text)`."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= self._most:
                self._known.clear()
            found = self._known[text] = folded(text)
        return found
