"""The table of roles and commands in the documents is the program's own."""

from db.commands.known_acts import KNOWN_ACTS
from db.security.rights_table import PLACE, rights_table


def test_the_document_is_as_the_program_makes_it():
    assert PLACE.read_text(encoding="utf-8") == rights_table(), "Run: uv run python -m db.security.rights_table"


def test_every_command_stands_in_it_with_somebody_who_may():
    rows = [line for line in rights_table().splitlines() if line.startswith("| `") and line.count("|") > 5]
    assert [line.split("`")[1] for line in rows] == sorted(KNOWN_ACTS)
    assert all("| yes |" in line or "owner of the floor only" in line for line in rows)
