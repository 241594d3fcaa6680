"""What the groups of verbs are built of: parsers of verbs, and readers of their options' values."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from console.cli.process_list import without_passwords

FORMATS: Final = ("table", "json", "csv")
#: What `add_subparsers` gives, which argparse does not name.
Verbs = Any


class Parser(argparse.ArgumentParser):
    """A parser whose every verb takes `--database` and `--format` as well, and no abbreviated options."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "allow_abbrev": False})
        self.add_argument(
            "--database",
            metavar="URL",
            default=argparse.SUPPRESS,
            help="sqlite:///FILE or postgresql://USER@HOST:PORT/NAME (default: $FLOORWALKER_DATABASE, else your own file)",
        )
        self.add_argument("--format", choices=FORMATS, default=argparse.SUPPRESS, help="how to print (default: table)")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and end with 2; an address that stands in it is said without its password."""
        super().error(without_passwords(message))


def add_verb(verbs: Verbs, name: str, run: str, text: str, formats: Sequence[str] = ("table", "json")) -> Parser:
    """A verb that the function `run` ('module:function' within this package) carries out, printing in `formats`."""
    made: Parser = verbs.add_parser(name, help=text, description=text)
    made.set_defaults(run=f"console.cli.{run}", formats=formats, verb=name)
    return made


def add_group(verbs: Verbs, name: str, text: str) -> Verbs:
    """A word that has verbs of its own."""
    made: Parser = verbs.add_parser(name, help=text, description=text)
    return made.add_subparsers(title="verbs", metavar="VERB", required=True, dest="sub_verb")


def checked(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """A reader of an option's value whose ValueError becomes the message of wrong usage."""

    def value(text: str) -> Any:
        try:
            return read(text)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from problem

    return value


def at_least(least: float, kind: type[int] | type[float] = int) -> Callable[[str], Any]:
    """A reader of a number that is not less."""

    def value(text: str) -> int | float:
        try:
            number = kind(text)
        except ValueError as problem:
            raise ValueError(f"{text!r} is not a number") from problem
        if not least <= number < 1e12:
            raise ValueError(
                f"{text} is too little: at least {least} is needed" if number < least else f"{text}: too much"
            )
        return number

    return checked(value)
