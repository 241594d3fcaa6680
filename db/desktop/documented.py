"""The documentation of an agent's own desktop, made from its acts: `uv run python -m db.desktop.documented` writes it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from db.desktop.authority_acts import REFUSAL_SENTENCES
from db.desktop.desktop_acts import NOTHING_WRITTEN, DesktopAct
from db.desktop.documented_words import ABOUT, COMMAND_LINES, GIVEN, KEYS, VALUES
from db.desktop.known_desktop_acts import COMMON_WORDS, DESKTOP_ACTS, SENTENCES
from db.models import metadata

PLACE: Final = Path(__file__).parents[2] / "resources" / "docs" / "agent-desktop.md"

_INTRODUCTION: Final = """# An agent's own desktop

Made from the program's own description by `uv run python -m db.desktop.documented`; a test keeps it true.

On **PostgreSQL** the desktop signs in as the agent's login with the role `fw_agent_desktop` and calls functions; it can do
nothing else with anybody's authority. On **both engines** `floorwalker agent`, `floorwalker authority` and `floorwalker
coaching` do the same; on an embedded floor they are told whose desktop it is with `--agent LOGIN`. What is about a contact is
about one that the agent has, or had in the last ten minutes; coaching is about the agent.

## What holds for every answer

- One JSON object. Keys stay; new ones may be added. Ids are text, `allowed` and the like true or false, money in minor units
  of `currency`, an unknown value null.
- Instants (keys that end in `_at` or `_since`) are UTC microseconds since 1970 from a function, and ISO 8601 in UTC on the
  command line (`--format json`). Without it the command line shows a table for people, which may change.
- What cannot be is an **error**, and nothing is written. From a function it has the SQLSTATE P0001, a sentence as its message
  and its word as DETAIL. On the command line the sentence stands on standard error, standard output is empty, exit code 1.
- Where an **authority does not reach**, that is no error but an answer: `allowed` is false, `reason` a word, `said` a sentence,
  `over_by` how far it is over. A use that was refused stands in the record. On the command line the answer is printed, the
  sentence stands on standard error, and the exit code is **1**, so that `floorwalker authority use ... && pay` pays nothing
  that was refused; programs that read the JSON look at `allowed`. Exit code 2 is wrong usage.
- **Send again when in doubt**: a use under the same `key` is the same use; confirming with the same reference, giving back and
  withdrawing once more change nothing and are answered alike.
- A transaction has to be READ COMMITTED, and should hold one act and end: whoever waits longer than five seconds for
  another's is told `busy`. A use that was rolled back never was.
"""

_CHAPTERS: Final = (
    ("Hands, escalations, wishes to leave", "agent"),
    ("Authority", "authority"),
    ("Coaching", "coaching"),
)


def document() -> str:
    """The whole document, Markdown."""
    lines = [_INTRODUCTION]
    for title, verbs in _CHAPTERS:
        lines.append(f"## {title}\n")
        for act in DESKTOP_ACTS:
            if act.verbs == verbs:
                lines += _act(act)
    lines += ["## Why an authority does not reach\n", "| `reason` | `said` |", "| --- | --- |"]
    lines += [f"| `{word}` | {said} |" for word, said in REFUSAL_SENTENCES.items()]
    lines += ["\n## What may be said to any of them\n", *_sentences(COMMON_WORDS), ""]
    return "\n".join(lines)


def keys_of(act: DesktopAct) -> dict[str, tuple[str, ...]]:
    """The keys of the answer, and of the rows of each of its lists; those of the answer itself under ''."""
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    places = {one.name: "NULL" for one in act.given} | {"me": "NULL", "now": "0", "made": "NULL"}
    with engine.connect() as connection:
        selects = {"": act.answer} | {one.name: one.rows for one in act.lists}
        found = {
            name: tuple(connection.exec_driver_sql(rows.format(**places)).keys()) for name, rows in selects.items()
        }
    engine.dispose()
    return found


def _act(act: DesktopAct) -> Iterator[str]:
    given = ", ".join(
        f"{one.name} {one.kind}" + ("" if one.default is None else f" DEFAULT {one.default}") for one in act.given
    )
    yield f"### `{act.name}({given})`\n"
    yield ABOUT[act.called] + "\n"
    named = ", ".join(f"{one.name} => {VALUES[one.name]}" for one in act.given)
    command = f"floorwalker {act.verbs} {act.verb} {COMMAND_LINES[act.called]}".rstrip()
    yield f"    SELECT {act.name}({named});\n    {command} --format json\n"
    if act.given:
        yield from ("| given | type | meaning |", "| --- | --- | --- |")
        for one in act.given:
            kind = one.kind if one.default is None else f"{one.kind}, or {one.default} where it is left out"
            yield f"| `{one.name}` | {kind} | {GIVEN[one.name]} |"
        yield ""
    for name, keys in keys_of(act).items():
        yield from (f"| {'answered' if not name else f'each of `{name}`'} | meaning |", "| --- | --- |")
        yield from (f"| `{key}` | {KEYS[key]} |" for key in keys)
        yield ""
    words = [word for word, _ in act.refusals if word is not None]
    if words:
        yield "Errors:\n"
        yield from _sentences(dict.fromkeys(words))
        yield ""


def _sentences(words: Iterable[str]) -> Iterator[str]:
    return (f"- `{word}`: {SENTENCES[word]}{NOTHING_WRITTEN}" for word in words)


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")
