"""The language of the screen: the person's choice or the system's, with its plural forms and number formats."""

import os
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from resources import resource

ENVIRONMENT: Final = "FLOORWALKER_LANGUAGE"
#: The languages that are complete, each by its own name.
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch"}
_installed: list[QTranslator] = []
_spoken: list[str] = ["en"]


def speak(application: QCoreApplication, asked: str | None = None) -> str:
    """Speak the language `asked` ('en', 'de'), or the system's where it is known, else English; says which.

    What is already on screen keeps its words: a window has to be made anew. Numbers and dates follow the system's
    region where it speaks this language, else the language's own.
    """
    system = QLocale.system()
    chosen = _known(asked or os.environ.get(ENVIRONMENT) or system.name())
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(system if _code(system.name()) == chosen else QLocale(chosen))
    _load_ours(application, chosen)
    if chosen != "en":
        _load_qts_own(application, chosen)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(chosen).textDirection())
    _spoken[0] = chosen
    return chosen


def spoken() -> str:
    """The language of the screen now: 'en' or 'de'."""
    return _spoken[0]


def _known(name: str) -> str:
    code = _code(name)
    return code if code in LANGUAGES else "en"


def _code(name: str) -> str:
    return name.replace("-", "_").partition("_")[0].lower()


def _load_ours(application: QCoreApplication, language: str) -> None:
    _install(application, str(resource(f"translations/floorwalker_{language}.qm")), "")


def _load_qts_own(application: QCoreApplication, language: str) -> None:
    _install(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
        _installed.append(translator)
