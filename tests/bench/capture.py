"""What capture costs: the same statements on the same tables with the triggers and without."""

import statistics
from collections.abc import Sequence

from db.capture.description import CAPTURED
from db.ids import new_id
from tests.bench.measuring import floors, interleaved, options
from tests.db.changes.floor_writer import PlainSql, furnish

CONTACTS = 5000
ROUNDS = 15


def main(words: Sequence[str]) -> None:
    """Print the ratios for one row, 500 rows and 500 inserts, on both engines."""
    options(__doc__).parse_args(words)
    with floors() as make:
        for engine, fresh in make.items():
            captured, bare = _filled(fresh("captured")), _filled(fresh("bare"))
            without_triggers(bare[0])
            _compare(engine, "update of 1 contact, own transaction, 50 times", captured, bare, _singles)
            _compare(engine, "move of 500 contacts, one statement", captured, bare, _bulk)
            _compare(engine, "state of 500 contacts, one statement", captured, bare, _states)
            _compare(engine, "500 contacts inserted, one transaction", captured, bare, _inserts)


def _filled(url: str) -> tuple[PlainSql, list[str]]:
    writer = PlainSql(url)
    _, queues = furnish(writer)
    writer.run("BEGIN")
    for number in range(CONTACTS):
        writer.run(
            "INSERT INTO contact (id, queue_id, arrived_at, queued_at, state_since) VALUES (?, ?, 1, 1, 1)",
            new_id(), queues[number % len(queues)],
        )  # fmt: skip
    writer.run("COMMIT")
    writer.run("ANALYZE")
    return writer, queues


def without_triggers(writer: PlainSql) -> None:
    """Take the capture away, for a peer that does the same writes without it."""
    if writer.engine == "sqlite":
        for (name,) in writer.run("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            writer.run(f"DROP TRIGGER {name}")
    else:
        for captured in CAPTURED:
            writer.run(f"ALTER TABLE {captured.table} DISABLE TRIGGER USER")


def _compare(engine, what, captured, bare, work) -> None:
    step = iter(range(10**6))
    with_capture, without = interleaved(
        lambda: work(*captured, next(step)), lambda: work(*bare, next(step)), ROUNDS
    )  # fmt: skip
    ratio = statistics.median(with_capture) / statistics.median(without)
    print(
        f"{engine:10} {what:50} {statistics.median(with_capture) * 1000:8.2f} ms captured"
        f" {statistics.median(without) * 1000:8.2f} ms bare   ratio {ratio:.2f}"
    )


def _singles(writer, _queues, step) -> None:
    first = (step * 50) % (CONTACTS - 50)
    for number in range(first, first + 50):
        writer.run("UPDATE contact SET priority = ? WHERE number = ?", step, number + 1)


def _bulk(writer, queues, step) -> None:
    first = (step * 500) % (CONTACTS - 500)
    writer.run(
        "UPDATE contact SET queue_id = ?, queued_at = ?, state_since = ? WHERE number BETWEEN ? AND ?",
        queues[step // 2 % len(queues)], step + 2, step + 2, first + 1, first + 500,
    )  # fmt: skip


def _states(writer, _queues, step) -> None:
    first = (step * 500) % (CONTACTS - 500)
    writer.run("UPDATE contact SET priority = ? WHERE number BETWEEN ? AND ?", step, first + 1, first + 500)


def _inserts(writer, queues, step) -> None:
    writer.run("BEGIN")
    for _ in range(500):
        writer.run(
            "INSERT INTO contact (id, queue_id, arrived_at, queued_at, state_since) VALUES (?, ?, 1, 1, 1)",
            new_id(),
            queues[0],
        )
    writer.run("COMMIT")
