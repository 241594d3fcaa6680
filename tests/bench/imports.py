"""How fast logs come in: the past in bulk and live with row images, beside the same writes without capture."""

import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from db.feeds.imports import import_queue_log
from db.feeds.ingest import Ingest
from db.feeds.known import Origin
from db.feeds.queue_log import QueueLogFeed
from db.feeds.writer import open_writer
from tests.bench.capture import without_triggers
from tests.bench.measuring import floors, options
from tests.db.changes.floor_writer import PlainSql

RECORDED = Path(__file__).resolve().parents[3] / "shared" / "data" / "asterisk-live" / "run-a" / "queue_log"
TIMES = 40
LIVE_LINES = 250


def main(words: Sequence[str]) -> None:
    """Print lines per second: parsing alone, the past, the past again, live; and the ratio to bare tables."""
    options(__doc__).parse_args(words)
    if not RECORDED.exists():
        print(f"skipped: the recording {RECORDED.name} is not beside this checkout")
        return
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-bench-"))
    log = folder / "queue_log"
    lines = _repeated(RECORDED.read_text().splitlines(), TIMES)
    log.write_text("\n".join(lines) + "\n")
    _told("parse and working state alone", len(lines), _seconds(lambda: _tallied(lines)))
    with floors() as make:
        for engine, fresh in make.items():
            url = fresh("past")
            past = _seconds(lambda url=url: import_queue_log(url, [log]))
            _told(f"{engine}: the past", len(lines), past)
            _told(f"{engine}: the same again", len(lines), _seconds(lambda url=url: import_queue_log(url, [log])))
            bare = fresh("bare_past")
            without_triggers(PlainSql(bare))
            plain = _seconds(lambda bare=bare: import_queue_log(bare, [log]))
            print(f"{engine}: the past, ratio to the same writes without triggers: {past / plain:.2f}")
            some = lines[: 5 * len(lines) // TIMES]
            live, plain = _live(fresh("live"), some), _live(fresh("bare_live"), some, bare=True)
            _told(f"{engine}: live, {LIVE_LINES} lines a transaction", len(some), live)
            print(f"{engine}: live, ratio to the same writes without triggers: {live / plain:.2f}")
    shutil.rmtree(folder)


def _repeated(lines: list[str], times: int) -> list[str]:
    """The recording one after the other, each time later and with call ids of its own."""
    first, last = int(lines[0].split("|")[0]), int(lines[-1].split("|")[0])
    made = []
    for turn in range(times):
        later = turn * (last - first + 60)
        for line in lines:
            at, call, rest = line.split("|", 2)
            if call[0].isdigit():
                epoch, count = call.split(".")
                call = f"{int(epoch) + later}.{count}"
            made.append(f"{int(at) + later}|{call}|{rest}")
    return made


def _tallied(lines: list[str]) -> None:
    ingest = Ingest(Origin("asterisk", "asterisk queue_log"))
    feed = QueueLogFeed(ingest)
    for start in range(0, len(lines), 20_000):
        feed.feed(lines[start : start + 20_000])
        ingest.take()


def _live(url: str, lines: list[str], *, bare: bool = False) -> float:
    if bare:
        without_triggers(PlainSql(url))
    origin = Origin("asterisk", "asterisk queue_log")
    writer = open_writer(url, origin)
    ingest = Ingest(origin, writer.known())
    feed = QueueLogFeed(ingest)

    def run() -> None:
        for start in range(0, len(lines), LIVE_LINES):
            feed.feed(lines[start : start + LIVE_LINES])
            writer.write(ingest.take())

    taken = _seconds(run)
    writer.close()
    return taken


def _seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _told(what: str, lines: int, seconds: float) -> None:
    print(f"{what:45} {lines:7} lines {seconds:6.2f} s {lines / seconds:9.0f} lines/s")
