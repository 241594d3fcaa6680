"""Exports into a real database."""

import gzip
from pathlib import Path

import pytest
import sqlalchemy as sa

from db.engine import make_engine, reading
from db.errors import KnownProblem
from db.feeds.contact_import import import_contacts
from tests.db.feeds.told_exports import CALLS

EXPORTS = [
    ("bank-call-center-1999", "october.tsv.gz"),
    ("servicenow-incidents", "events.csv.gz"),
    ("bpi2013-incidents", "events.csv.gz"),
    ("helpdesk-italy", "events.csv.gz"),
]


def beginning(folder: Path, shared_data: Path, name: str, file: str, lines: int) -> Path:
    """The first lines of a data set."""
    with gzip.open(shared_data / name / file, "rt", encoding="utf-8", newline="") as whole:
        text = "".join(line for _, line in zip(range(lines), whole, strict=False))
    (folder / "export.csv").write_text(text, encoding="utf-8", newline="")
    return folder / "export.csv"


def changes(url: str) -> tuple[int, ...]:
    tables = ("change", "contact", "contact_segment", "agent_state", "transfer", "customer")
    with reading(make_engine(url)) as connection:
        return tuple(connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables)


@pytest.mark.parametrize(("name", "file"), EXPORTS, ids=[name for name, _ in EXPORTS])
def test_an_export_imported_twice_changes_nothing(
    shared_data: Path, tmp_path: Path, database_url: str, name: str, file: str
) -> None:
    path = beginning(tmp_path, shared_data, name, file, 2_000)
    first = import_contacts(database_url, path, name)
    after_first = changes(database_url)
    assert first.lines == 1_999 and first.contacts > 100 and first.rows_written > 1_000
    second = import_contacts(database_url, path, name)
    assert second.rows_written == 0 and second.contacts == first.contacts
    assert changes(database_url) == after_first


def test_a_longer_export_of_the_same_system_adds_what_is_new(
    shared_data: Path, tmp_path: Path, sqlite_url: str
) -> None:
    shorter = beginning(tmp_path, shared_data, "helpdesk-italy", "events.csv.gz", 500)
    import_contacts(sqlite_url, shorter, "helpdesk-italy")
    before = changes(sqlite_url)
    longer = beginning(tmp_path, shared_data, "helpdesk-italy", "events.csv.gz", 1_500)
    report = import_contacts(sqlite_url, longer, "helpdesk-italy")
    with reading(make_engine(sqlite_url)) as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM contact")).scalar_one() == report.contacts
    assert changes(sqlite_url) > before
    assert import_contacts(sqlite_url, longer, "helpdesk-italy").rows_written == 0


def test_progress_goes_from_nothing_to_the_whole_file(shared_data: Path, tmp_path: Path, sqlite_url: str) -> None:
    path = beginning(tmp_path, shared_data, "helpdesk-italy", "events.csv.gz", 5_000)
    heard: list[tuple[int, int]] = []
    import_contacts(sqlite_url, path, "helpdesk-italy", progress=lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard) and len(heard) >= 3
    assert heard[-1] == (path.stat().st_size, path.stat().st_size)


def test_nothing_is_imported_of_an_export_that_breaks_off(shared_data: Path, tmp_path: Path, sqlite_url: str) -> None:
    data = (shared_data / "helpdesk-italy" / "events.csv.gz").read_bytes()
    (tmp_path / "cut.csv.gz").write_bytes(data[:-1_000])
    before = changes(sqlite_url)
    with pytest.raises(KnownProblem, match=r"cut.csv.gz breaks off after line \d+"):
        import_contacts(sqlite_url, tmp_path / "cut.csv.gz", "helpdesk-italy")
    assert changes(sqlite_url) == before


def test_an_export_without_any_contact_writes_nothing_but_who_it_is_from(tmp_path: Path, sqlite_url: str) -> None:
    (tmp_path / "map.toml").write_text(CALLS)
    (tmp_path / "empty.csv").write_text("call,queue,arrived,wait,talk,agent,outcome\n")
    report = import_contacts(sqlite_url, tmp_path / "empty.csv", str(tmp_path / "map.toml"))
    assert (report.lines, report.contacts, report.broken_count) == (0, 0, 0)


@pytest.mark.long
@pytest.mark.parametrize(("name", "file"), EXPORTS, ids=[name for name, _ in EXPORTS])
def test_a_whole_data_set_imported_twice_changes_nothing(
    request: pytest.FixtureRequest, shared_data: Path, name: str, file: str
) -> None:
    # The engines by turns: that both write the same of an import is tried with the small ones.
    engine = ("sqlite_url", "postgres_url")[[known for known, _ in EXPORTS].index(name) % 2]
    url = request.getfixturevalue(engine)
    first = import_contacts(url, shared_data / name / file, name)
    assert first.rows_written > 6_000
    assert import_contacts(url, shared_data / name / file, name).rows_written == 0
