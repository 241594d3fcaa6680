"""`python -m tests.translate update|drop|compile`: see the package."""

import sys
from pathlib import Path

from console.language import LANGUAGES
from tests.translate.compiled import compile_file
from tests.translate.extract import NotExtractable, strings_of
from tests.translate.linguist_file import UNFINISHED, VANISHED, read, updated, write

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = REPOSITORY / "resources" / "translations"


def update() -> None:
    """Bring every .ts file up to date and say what is left to do in it."""
    found = strings_of(REPOSITORY)
    for language in LANGUAGES:
        path = FOLDER / f"floorwalker_{language}.ts"
        messages = updated(read(path), found, language)
        write(path, messages, language)
        states = [message.state for message in messages]
        unfinished, vanished = states.count(UNFINISHED), states.count(VANISHED)
        print(f"{path.name}: {len(messages)} strings, {unfinished} unfinished, {vanished} vanished")


def drop() -> None:
    """Take out of every .ts file what no source has any more."""
    for language in LANGUAGES:
        path = FOLDER / f"floorwalker_{language}.ts"
        write(path, (message for message in read(path).values() if message.state != VANISHED), language)


def compile_all() -> None:
    """Make every .qm file."""
    for language in LANGUAGES:
        path = FOLDER / f"floorwalker_{language}.ts"
        compile_file(path, path.with_suffix(".qm"))
        print(f"{path.name} → {path.with_suffix('.qm').name}")


def main(asked: list[str]) -> None:
    """Do what was asked."""
    known = {"update": update, "drop": drop, "compile": compile_all}
    if not asked or any(name not in known for name in asked):
        sys.exit(f"Say one or more of: {', '.join(known)}.")
    for name in asked:
        try:
            known[name]()
        except NotExtractable as problem:
            sys.exit(str(problem))


if __name__ == "__main__":
    main(sys.argv[1:])
