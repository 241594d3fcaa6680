"""Finds out in a thread of its own whether passwords can be remembered here: the keyring's library is slow to load."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QObject, Signal

from console.connecting import kept_passwords
from console.words import say

_under_way: Final[set[VaultCheck]] = set()


def why_no_vault() -> str:
    """Why no password can be remembered here, in a sentence; '' where it can."""
    if find_spec(kept_passwords.LIBRARY) is None:
        return say("To remember passwords, install the Python package 'keyring' beside Floorwalker.")
    if kept_passwords.system_vault() is None:
        return say("This system has no keyring that is unlocked with your session, so no password can be remembered.")
    return ""


class VaultCheck(QObject):
    """`told` carries the sentence why no password can be remembered; '' where it can."""

    told = Signal(str)
    _came = Signal(str)

    def __init__(self, why_not: Callable[[], str]) -> None:
        super().__init__()
        self._why_not = why_not
        self._came.connect(self._tell)

    def start(self) -> None:
        """Begin to look."""
        _under_way.add(self)
        threading.Thread(target=self._look, name="looking for a keyring", daemon=True).start()

    def _look(self) -> None:
        self._came.emit(self._why_not())

    def _tell(self, why_not: str) -> None:
        _under_way.discard(self)
        self.told.emit(why_not)
