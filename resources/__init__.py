"""Icons, translations, theme and sample floors: data only, and where it is."""

from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent


def resource(name: str) -> Path:
    """The file `name` ('theme/tokens.ini') of these."""
    return _FOLDER / name
