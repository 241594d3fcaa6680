"""How fresh the feed is: from just before the commit of another program to the row in a dictionary of this one."""

import multiprocessing
import threading
import time
from collections.abc import Sequence

from db.changes import open_reader
from db.ids import new_id
from tests.bench.measuring import floors, options, told
from tests.db.changes.floor_writer import PlainSql, furnish
from tests.db.changes.mirror import Mirror

SECONDS = 5.0
RATES = (50, 500, 2000)


def main(words: Sequence[str]) -> None:
    """Print commit-to-store latencies at several rates on both engines, beside a commit alone and a 1 s re-query."""
    options(__doc__).parse_args(words)
    with floors() as make:
        for engine, fresh in make.items():
            url = fresh("feed")
            writer = PlainSql(url)
            _, queues = furnish(writer)
            contacts = _contacts(writer, queues)
            print(f"{engine:10} a commit alone                       {told(_commits(writer, contacts))}")
            writer.close()
            for rate in RATES:
                print(f"{engine:10} commit to store at {rate:5} changes/s    {told(_latencies(url, contacts, rate))}")
    print("a table read again each second is 500 ms old on average: divide by the medians above")


def _contacts(writer, queues):
    made = []
    writer.run("BEGIN")
    for number in range(5000):
        made.append(new_id())
        writer.run(
            "INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", made[-1], queues[number % len(queues)]
        )
    writer.run("COMMIT")
    writer.run("ANALYZE")
    return made


def _commits(writer, contacts):
    times = []
    for number in range(200):
        began = time.perf_counter()
        writer.run("UPDATE contact SET due_at = 5 WHERE id = ?", contacts[number])
        times.append(time.perf_counter() - began)
    return times


def _latencies(url, contacts, rate):
    reader = open_reader(url)
    mirror = Mirror(reader)
    times: list[float] = []
    stop = threading.Event()
    process = multiprocessing.get_context("spawn").Process(target=_write, args=(url, contacts, rate, SECONDS))
    process.start()
    ended = time.monotonic() + SECONDS + 3
    while time.monotonic() < ended and not stop.is_set():
        if reader.wait(0.2):
            batch = reader.changes()
            mirror.apply(batch)
            now = time.time_ns() // 1000
            times += [(now - change.row.due_at) / 1e6 for change in batch.changes if change.entity == "contact"]
    process.join()
    reader.close()
    return times


def _write(url, contacts, rate, seconds):
    writer = PlainSql(url)
    each = 4 if rate >= 2000 else 1
    began, number = time.perf_counter(), 0
    while (passed := time.perf_counter() - began) < seconds:
        if number >= rate * passed:
            time.sleep(0.0005)
            continue
        if each > 1:
            writer.run("BEGIN")
        for _ in range(each):
            writer.run(
                "UPDATE contact SET due_at = ? WHERE id = ?",
                time.time_ns() // 1000,
                contacts[number * 7 % len(contacts)],
            )
            number += 1
        if each > 1:
            writer.run("COMMIT")
    writer.close()
