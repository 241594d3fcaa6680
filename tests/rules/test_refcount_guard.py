"""Guard against Qt bindings that lose references to None and True until Python aborts (PySide6 6.12.0)."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 1000
# Other threads may take or drop a few references meanwhile; a faulty binding drops one a call.
DRIFT = 100

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on: nothing can be lost"
)


class Speaker(QObject):
    spoke = Signal()

    def hear(self) -> None:
        """A slot; never called."""


def drift(singleton: object, act: Callable[[], object]) -> int:
    """By how much the reference count of `singleton` changed over CALLS calls of `act`."""
    before = sys.getrefcount(singleton)
    for _ in range(CALLS):
        act()
    return sys.getrefcount(singleton) - before


def test_a_thousand_calls_that_return_nothing_keep_the_references_to_none() -> None:
    speaker = Speaker()
    assert abs(drift(None, lambda: speaker.setObjectName("x"))) < DRIFT


def test_a_thousand_calls_that_find_nothing_keep_the_references_to_none() -> None:
    speaker = Speaker()
    assert abs(drift(None, speaker.parent)) < DRIFT


def test_a_thousand_connections_keep_the_references_to_true() -> None:
    speaker = Speaker()

    def connect_and_disconnect() -> None:
        speaker.spoke.connect(speaker.hear)
        speaker.spoke.disconnect(speaker.hear)

    assert abs(drift(True, connect_and_disconnect)) < DRIFT
