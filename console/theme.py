"""Light and dark colours and the fonts of the console, following the system's scheme or the one asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

ENVIRONMENT: Final = "FLOORWALKER_SCHEME"
SCHEMES: Final = ("system", "light", "dark")
TEXT_PT: Final = 10.0
HEADER_PT: Final = 9.0
FIGURE_PT: Final = 20.0
TEXT_ENVIRONMENT: Final = "FLOORWALKER_TEXT_SIZE"
#: How large text can be, in per cent of the usual size.
TEXT_SIZES: Final = (100, 125, 150, 175, 200)
#: How high a row of a table can be, in pixels at the usual text size.
ROW_HEIGHTS: Final[Mapping[str, int]] = {"compact": 24, "normal": 28, "comfortable": 34}

_Role = QPalette.ColorRole
#: Controls whose edge has to be seen; and how much lighter than its edges Fusion takes the window to be, per cent.
_WITH_EDGES: Final = ("QCheckBox", "QRadioButton", "QLineEdit", "QPushButton", "QComboBox", "QAbstractSpinBox")
_FROM_EDGE: Final = 127
_DARK = Qt.ColorScheme.Dark
_ROLES: Final = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "base",
    _Role.AlternateBase: "window",
    _Role.Text: "text",
    _Role.Button: "window",
    _Role.ButtonText: "text",
    _Role.BrightText: "on_urgent",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "selection_text",
    _Role.ToolTipBase: "base",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "quiet",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Accent: "accent",
    _Role.Light: "base",
    _Role.Midlight: "hairline",
    _Role.Mid: "hairline",
    _Role.Dark: "quiet",
    _Role.Shadow: "hairline",
}


@cache
def tokens() -> dict[str, dict[str, str]]:
    """The colours of each scheme by name, as '#rrggbb'."""
    # Read by Qt: the first window would wait for Python's readers of such files to be loaded.
    settings = QSettings(str(resource("theme/tokens.ini")), QSettings.Format.IniFormat)
    found: dict[str, dict[str, str]] = {}
    for scheme in settings.childGroups():
        settings.beginGroup(scheme)
        found[scheme] = {name: str(settings.value(name)) for name in settings.childKeys()}
        settings.endGroup()
    return found


class Theme(QObject):
    """The colours in use. `changed` is emitted when all that was painted has to be painted again."""

    changed = Signal()

    def __init__(self, application: QApplication, asked: str | None = None, text_size: int | None = None) -> None:
        super().__init__(application)
        self.application = application
        self.set_text_size(text_size or _asked_size())
        self.asked = "system"
        self.scheme = "light"
        self.colours: dict[str, QColor] = {}
        self.rows = "normal"
        self.revision = 0
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.ask(asked or os.environ.get(ENVIRONMENT) or "system")

    def ask(self, scheme: str) -> None:
        """Use 'light', 'dark', or whatever the 'system' says; any other word means the system."""
        self.asked = scheme if scheme in SCHEMES else "system"
        self._use(self._system_scheme() if self.asked == "system" else self.asked)

    @property
    def text_size(self) -> int:
        """How large text is, in per cent."""
        return round(_scale[0] * 100)

    def set_text_size(self, percent: int) -> None:
        """Write in this size from now on, in per cent within `TEXT_SIZES`; what is on screen has to be made anew."""
        _scale[0] = min(TEXT_SIZES[-1], max(TEXT_SIZES[0], percent)) / 100
        QApplication.setFont(text_font(TEXT_PT))
        if _styled_for[0] != _scale[0]:
            self.application.setStyle(_style())
            _styled_for[0] = _scale[0]

    def set_rows(self, density: str) -> None:
        """Make rows 'compact', 'normal' or 'comfortable' from now on; any other word means normal."""
        self.rows = density if density in ROW_HEIGHTS else "normal"
        self.changed.emit()

    @property
    def row_height(self) -> int:
        """How high a row of a table is, in pixels; it grows with the text."""
        return scaled(ROW_HEIGHTS[self.rows])

    def colour(self, name: str) -> QColor:
        """A colour by its name in the tokens."""
        return self.colours[name]

    def _system_changed(self) -> None:
        if self.asked == "system":
            self._use(self._system_scheme())

    def _system_scheme(self) -> str:
        return "dark" if self.application.styleHints().colorScheme() == _DARK else "light"

    def _use(self, scheme: str) -> None:
        self.scheme = scheme
        self.colours = {name: QColor(value) for name, value in tokens()[scheme].items()}
        self.revision += 1
        palette = _palette(self.colours)
        self.application.setPalette(palette)
        QToolTip.setPalette(palette)
        for control in _WITH_EDGES:
            # PySide takes the name of a class as str, and says that it wants bytes.
            self.application.setPalette(_with_edges(palette, self.colours), control)  # type: ignore[arg-type]
        self.changed.emit()


def _style() -> QStyle:
    if _scale[0] == 1:
        from PySide6.QtWidgets import QStyleFactory

        return QStyleFactory.create("Fusion")
    from console.control_style import GrowingStyle

    return GrowingStyle()


def _palette(colours: dict[str, QColor]) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, colours[name])
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours["quiet"])
    return palette


def _with_edges(palette: QPalette, colours: dict[str, QColor]) -> QPalette:
    """Fusion draws edges, and the ring of the keyboard, in shades of other colours, which in the dark nobody sees."""
    found = QPalette(palette)
    found.setColor(_Role.Window, colours["edge"].lighter(_FROM_EDGE))
    found.setColor(_Role.Highlight, colours["accent"])
    found.setColor(_Role.HighlightedText, colours["base"])
    return found


#: All text is this many times its usual size.
_scale: Final = [1.0]
#: The text size that the controls have. An application begins in Fusion for usual text (`console.app` asks Qt for it):
#: to touch a style makes all of Qt's three hundred style names known to Python, and the first window would wait for them.
_styled_for: Final = [1.0]


def _asked_size() -> int:
    asked = os.environ.get(TEXT_ENVIRONMENT, "")
    return int(asked) if asked.isdigit() else TEXT_SIZES[0]


def text_scale() -> float:
    """How many times its usual size text has now."""
    return _scale[0]


def scaled(pixels: int) -> int:
    """A length that grows with the text: `pixels` at the usual size."""
    return round(pixels * _scale[0])


@cache
def _family() -> str:
    """The family the system's font really is; asking takes a quarter of a millisecond, and every table asks."""
    return QFontInfo(QApplication.font()).family()


def text_font(points: float, *, strong: bool = False) -> QFont:
    """The system's font at a size (of the usual text size), with digits of equal width: ticking figures stay in place."""
    font = QFont(_family())
    font.setPointSizeF(points * _scale[0])
    font.setFeature(QFont.Tag("tnum"), 1)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
