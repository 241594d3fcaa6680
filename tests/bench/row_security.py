"""What row security costs the floor's queries: the owner, whom it does not touch, against a supervisor of the whole floor.

Both see the same rows. In turns on one database: the snapshot a console begins with, one read of the feed (after a change,
and when there is none), and the picture of the floor, now and of a minute ago. PostgreSQL only.
"""

import statistics
from collections.abc import Callable, Mapping, Sequence

from db.changes import open_reader
from db.engine import make_engine, reading
from db.queries.database_clock import database_now
from db.queries.floor_picture import floor_picture
from tests.bench.floor_of_size import SIZES, fill
from tests.bench.measuring import floors, in_ms, options, percentile, print_table, timed
from tests.db.security.people_floor import SignedIn


def main(words: Sequence[str]) -> None:
    """Print the medians and ratios."""
    parser = options(__doc__, prog="python -m tests.bench row_security")
    parser.add_argument("--rounds", type=int, default=20)
    chosen = parser.parse_args(words)
    with floors(["postgresql"]) as make:
        compare(make["postgresql"]("row_security"), chosen.rounds)


def compare(url: str, rounds: int) -> None:
    """Measure and print on the empty floor at `url`."""
    fill(url, SIZES["small"])
    people = SignedIn(url)
    urls = {"owner": url, "supervisor": people.person("sue", "supervisor")}
    people.owner.run("ANALYZE")
    taken: dict[tuple[str, str], list[float]] = {}
    readers = {who: _Reading(address) for who, address in urls.items()}
    works = {who: one.works for who, one in readers.items()}
    ((some,),) = people.owner.run("SELECT id FROM contact LIMIT 1")
    for _ in range(rounds):
        for what in works["owner"]:
            if what == "a read of one change":
                people.owner.run("UPDATE contact SET due_at = coalesce(due_at, 1) + 1 WHERE id = ?", some)
            for who in urls:
                taken.setdefault((what, who), []).append(timed(works[who][what]))
    rows = []
    for what in works["owner"]:
        medians = [statistics.median(taken[what, who]) for who in urls]
        p99 = percentile(taken[what, "supervisor"], 0.99)
        rows.append([what, *map(in_ms, medians), in_ms(p99), f"{medians[1] / medians[0]:.2f}"])
    print(f"\npostgresql, row security, {rounds} times each, in turns")
    print_table(("what", "owner ms", "in scope ms", "in scope p99", "ratio"), rows)
    for one in readers.values():
        one.close()
    people.end()


class _Reading:
    """One person's connections: that of the feed, and that of questions."""

    def __init__(self, url: str) -> None:
        self._reader, self._held = open_reader(url), make_engine(url, held=True)
        self._reader.snapshot()
        self.works: Mapping[str, Callable[[], object]] = {
            "the snapshot": self._reader.snapshot,
            "a read of one change": self._reader.changes,
            "a read of nothing": self._reader.changes,
            "the picture of the floor": self._picture,
            "the floor of a minute ago": self._picture_then,
        }

    def _picture(self) -> None:
        with reading(self._held) as connection:
            floor_picture(connection)

    def _picture_then(self) -> None:
        with reading(self._held) as connection:
            floor_picture(connection, database_now(connection) - 60_000_000)

    def close(self) -> None:
        self._reader.close()
        self._held.dispose()
