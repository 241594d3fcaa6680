"""One try to open a floor, in a thread of its own: the dialog stays alive, and may give up waiting at any time."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from console.connecting.chosen_floor import ChosenFloor
from console.connecting.kept_passwords import Vault, forget_password, keep_password, kept_password
from console.words import problem_words, say
from db.address import Address
from db.errors import KnownProblem, NoFloor

#: Tries whose answer has not come: kept, since nobody may take apart what another thread still uses.
_under_way: Final[set[Attempt]] = set()


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asked for. `remember` puts the password into the keyring, None leaves the keyring alone.

    `make` says that a floor is to be made where there is none, called `name`.
    """

    address: Address
    remember: bool | None = None
    make: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`chosen` where it went well; else `sentence` says why not, and `about` which part of the address to look at.

    `no_floor` says that all is well but for a floor, which could be made there. `note` says what the person has to know
    before it is opened.
    """

    chosen: ChosenFloor | None = None
    sentence: str = ""
    about: str = ""
    no_floor: bool = False
    note: str = ""


class Attempt(QObject):
    """Tries to fulfil a wish. `ended` carries an `Outcome`, unless `give_up` was called before."""

    ended = Signal(object)
    _came = Signal(object)

    def __init__(self, wish: Wish, vault: Callable[[], Vault | None]) -> None:
        super().__init__()
        self._wish = wish
        self._vault = vault
        self._given_up = False
        self._came.connect(self._tell)

    def start(self) -> None:
        """Begin; a thread that waits for a silent server must not keep the program from ending."""
        _under_way.add(self)
        threading.Thread(target=self._run, name="trying a floor", daemon=True).start()

    def give_up(self) -> None:
        """Wait no longer; what comes of it is nobody's business any more."""
        self._given_up = True

    def _run(self) -> None:
        outcome = Outcome(sentence=say("This could not be tried because of an error of the program itself."))
        try:
            outcome = _fulfil(self._wish, self._vault)
        finally:
            self._came.emit(outcome)

    def _tell(self, outcome: Outcome) -> None:
        _under_way.discard(self)
        if not self._given_up:
            self.ended.emit(outcome)


def _fulfil(wish: Wish, vault: Callable[[], Vault | None]) -> Outcome:
    address = wish.address
    if address.engine == "postgresql" and not address.password and address.user:
        address = address.with_password(kept_password(address, vault()))
    try:
        if wish.make:
            _make(address, wish.name)
        name = _look(address)
    except NoFloor as problem:
        return Outcome(sentence=problem_words(problem), no_floor=True)
    except KnownProblem as problem:
        return Outcome(sentence=problem_words(problem), about=_about(problem, address))
    return Outcome(ChosenFloor(address.url, name or address.shown), note=_remember(wish, address, vault))


def _look(address: Address) -> str:
    """The floor's name; opening it is what the console will do."""
    # Here, not above: the drivers are loaded in this thread, not in the one that paints.
    from db.changes import open_reader

    reader = open_reader(address.url)
    try:
        return reader.floor_name()
    finally:
        reader.close()


def _make(address: Address, name: str) -> None:
    """Make a floor in a process of its own: this one never loads what migrations need.

    Raises:
        KnownProblem: it could not be made; the sentence is the other process's.
    """
    from console.cli.attached import AttachedProcess

    with tempfile.TemporaryDirectory(prefix="floorwalker-") as folder:
        named = ["--name", name] if name else []
        process = AttachedProcess("console", ["db", "init", *named, "--database", address.url], Path(folder) / "said")
        process.wait()
        told = process.problem or KnownProblem("{said}", said=process.last_words)
    try:
        _look(address)
    except NoFloor as problem:
        raise told from problem


def _remember(wish: Wish, address: Address, vault: Callable[[], Vault | None]) -> str:
    if wish.remember is None or address.engine != "postgresql":
        return ""
    if not wish.remember:
        forget_password(address, vault())
    elif address.password and not keep_password(address, vault()):
        return say(
            "The floor can be opened, but the keyring would not take the password. Connect again opens it without"
            " remembering that."
        )
    return ""


def _about(problem: KnownProblem, address: Address) -> str:
    if address.engine == "sqlite":
        return "file"
    from db.postgresql_problems import part_at_fault

    return part_at_fault(problem)
