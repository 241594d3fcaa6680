"""Import runs on both engines: twice changes nothing, live equals bulk, parts equal the whole, and others may write between."""

import itertools
import threading
import time

import pytest

from db.engine import make_engine
from db.errors import KnownProblem
from db.feeds.imports import import_queue_log
from db.feeds.ingest import Ingest
from db.feeds.known import Origin
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import parse_queues_conf
from db.feeds.writer import open_writer
from tests.db.changes.floor_writer import PlainSql

TABLES = ("queue", "agent", "agent_alias", "queue_membership", "customer", "contact", "contact_segment", "agent_state",
          "transfer", "feed_event")  # fmt: skip
FILES = ("asterisk-queue-log/floor-2013-07-23.queue_log", "asterisk-queue-log/attended-transfer-2024.queue_log",
         "asterisk-live/run-a/queue_log", "asterisk-live/run-c/queue_log", "asterisk-live/queue_log-after-a-crash")  # fmt: skip


def rows(url):
    """All rows the feed wrote, by table; versions and numbers left out."""
    found = {}
    with make_engine(url).connect() as connection:
        for table in TABLES:
            result = connection.exec_driver_sql(f"SELECT * FROM {table}")
            kept = [place for place, name in enumerate(result.keys()) if name not in ("version", "number")]
            found[table] = sorted(tuple(str(row[place]) for place in kept) for row in result)
    return found


def changes(url):
    with make_engine(url).connect() as connection:
        return connection.exec_driver_sql("SELECT count(*), max(seq) FROM change").fetchall()


@pytest.mark.parametrize("name", FILES)
def test_importing_a_file_twice_changes_nothing(database_url, shared_data, name):
    first = import_queue_log(database_url, [shared_data / name])
    before, log = rows(database_url), changes(database_url)
    again = import_queue_log(database_url, [shared_data / name])
    assert first.rows_written > 0
    assert (again.lines, again.rows_written) == (first.lines, 0)
    assert rows(database_url) == before
    assert changes(database_url) == log, "not even a change without effect is announced"


def test_all_the_files_fit_in_one_floor_and_reading_all_again_changes_nothing(sqlite_url, shared_data):
    for name in FILES:
        import_queue_log(sqlite_url, [shared_data / name])
    before = rows(sqlite_url)
    for name in FILES:
        import_queue_log(sqlite_url, [shared_data / name])
    assert rows(sqlite_url) == before


def test_logs_that_contradict_each_other_are_read_in_any_order_without_failing(sqlite_url, shared_data):
    """The log of the crash was written by another Asterisk within the hour of run-c: no order of them is wrong."""
    for name in (*reversed(FILES), *FILES):
        import_queue_log(sqlite_url, [shared_data / name])
    assert len(rows(sqlite_url)["contact"]) == 20 + 2 + 597 + 242 + 7


@pytest.mark.parametrize("run", [pytest.param("run-a", marks=pytest.mark.long), "run-c"])
def test_lines_that_come_second_by_second_give_the_rows_of_the_import_in_bulk(
    database_url, sqlite_template, tmp_path, shared_data, run
):
    path = shared_data / "asterisk-live" / run / "queue_log"
    conf = shared_data / "asterisk-live" / "conf" / "acd" / "queues.conf"
    bulk = tmp_path / "bulk.sqlite"
    bulk.write_bytes(sqlite_template.read_bytes())
    import_queue_log(f"sqlite:///{bulk}", [path], queues_conf=conf)
    writer = open_writer(database_url, Origin("asterisk", "asterisk queue_log"))
    ingest = Ingest(Origin("asterisk", "asterisk queue_log"), writer.known(0))
    feed = QueueLogFeed(ingest, conf=parse_queues_conf(conf.read_text()))
    for _, lines in itertools.groupby(path.read_text().splitlines(), key=lambda line: line[:10]):
        feed.feed(lines)
        writer.write(ingest.take())
    feed.finish()
    ingest.advance(time.time_ns() // 1000)
    writer.write(ingest.take())
    writer.close()
    assert rows(database_url) == rows(f"sqlite:///{bulk}")


@pytest.mark.parametrize("cut", [440, *(pytest.param(cut, marks=pytest.mark.long) for cut in (243, 900, 2300))])
def test_a_rotated_log_read_in_two_runs_gives_the_rows_of_one(sqlite_url, sqlite_template, tmp_path, shared_data, cut):
    lines = (shared_data / "asterisk-live/run-a/queue_log").read_text().splitlines(keepends=True)
    older, newer, whole = tmp_path / "queue_log.1", tmp_path / "queue_log", tmp_path / "all"
    older.write_text("".join(lines[:cut]))
    newer.write_text("".join(lines[cut:]))
    whole.write_text("".join(lines))
    other = tmp_path / "other.sqlite"
    other.write_bytes(sqlite_template.read_bytes())
    import_queue_log(f"sqlite:///{other}", [whole])
    import_queue_log(sqlite_url, [older])
    import_queue_log(sqlite_url, [newer])
    assert rows(sqlite_url) == rows(f"sqlite:///{other}")
    import_queue_log(sqlite_url, [newer, older])
    assert rows(sqlite_url) == rows(f"sqlite:///{other}")


def test_broken_lines_are_told_by_number_and_reason_and_the_rest_is_read(database_url, tmp_path):
    log = tmp_path / "queue_log"
    log.write_text(
        "1374576209|1374576197.106|Billing|NONE|ENTERQUEUE||111|1\n"
        "yesterday|1374576197.106|Billing|SIP/1|CONNECT|3\n"
        "1374576215|1374576197.106|Billing|SIP/1|CONNECT|6|1374576198.1|5\n"
        "1374576220|x|Billing|NONE|MAGIC|a|b\n"
        "1374576230|1374576197.106|Billing|SIP/1|COMPLETEAG"
    )
    report = import_queue_log(database_url, [log])
    assert (report.lines, report.broken_count, report.unknown) == (4, 1, {"MAGIC": 1})
    assert report.broken[0][0] == 2
    assert report.unfinished.startswith("1374576230|")
    assert [segment[7] for segment in rows(database_url)["contact_segment"]] == ["answered"]


def test_following_goes_on_through_a_rotation_and_loses_nothing(sqlite_url, sqlite_template, tmp_path, shared_data):
    lines = (shared_data / "asterisk-live/run-c/queue_log").read_text().splitlines(keepends=True)
    log = tmp_path / "queue_log"
    log.write_text("".join(lines[:300]))
    steps = iter([
        lambda: log.open("a").write("".join(lines[300:500])),
        lambda: (log.rename(tmp_path / "queue_log.1"), log.write_text("".join(lines[500:900]))),
        lambda: log.open("a").write(lines[900][:20]),
        lambda: log.open("a").write(lines[900][20:] + "".join(lines[901:])),
        lambda: None,
    ])  # fmt: skip

    def wait(_seconds):
        step = next(steps, None)
        if step is not None:
            step()
        return step is not None

    report = import_queue_log(sqlite_url, [log], follow=True, wait=wait)
    assert (report.lines, report.rotations) == (len(lines), 1)
    other = tmp_path / "other.sqlite"
    other.write_bytes(sqlite_template.read_bytes())
    import_queue_log(f"sqlite:///{other}", [shared_data / "asterisk-live/run-c/queue_log"])
    mine, theirs = rows(sqlite_url), rows(f"sqlite:///{other}")
    # While following, time passes by the clock too: calls of long ago are then seen to be stuck.
    for table in ("queue", "agent_alias", "customer", "transfer", "feed_event"):
        assert mine[table] == theirs[table], table


def test_an_interrupted_import_keeps_what_was_told_and_the_next_one_completes_it(
    sqlite_url, sqlite_template, tmp_path, shared_data
):
    path = shared_data / "asterisk-live/run-a/queue_log"

    def interrupt(done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_queue_log(sqlite_url, [path], progress=interrupt)
    import_queue_log(sqlite_url, [path])
    other = tmp_path / "other.sqlite"
    other.write_bytes(sqlite_template.read_bytes())
    import_queue_log(f"sqlite:///{other}", [path])
    assert rows(sqlite_url) == rows(f"sqlite:///{other}")


def test_what_another_program_writes_about_an_agent_meanwhile_does_not_stop_the_feed(database_url, shared_data):
    origin = Origin("asterisk", "asterisk queue_log")
    lines = (shared_data / "asterisk-live/run-a/queue_log").read_text().splitlines()
    writer, other = open_writer(database_url, origin), PlainSql(database_url)
    ingest = Ingest(origin, writer.known(0))
    feed = QueueLogFeed(ingest)
    for start in range(0, len(lines), 250):
        feed.feed(lines[start : start + 250])
        writer.write(ingest.take())
        now = (int(lines[min(start + 249, len(lines) - 1)].split("|")[0]) + (5 if start % 500 else -5)) * 1_000_000
        other.run("UPDATE agent SET state = 'aux', aux_reason = 'asked', state_since = ?", now)
    writer.close()
    present = other.run(
        "SELECT agent_id, count(*) FROM agent_state WHERE until_at IS NULL GROUP BY agent_id HAVING count(*) > 1"
    )
    assert present == []
    assert other.run("SELECT count(*) FROM agent_state WHERE until_at < since_at") == [(0,)]
    other.close()


def test_a_replay_lets_the_floor_live_now(sqlite_url, shared_data):
    began = time.time()
    import_queue_log(
        sqlite_url, [shared_data / "asterisk-live/run-a/queue_log"], replay=3000.0, wait=lambda s: time.sleep(s) is None
    )
    with make_engine(sqlite_url).connect() as connection:
        count, first, last = connection.exec_driver_sql(
            "SELECT count(*), min(arrived_at), max(arrived_at) FROM contact"
        ).one()
        captured = connection.exec_driver_sql("SELECT count(*) FROM change WHERE entity = 'contact'").scalar()
    assert count == 597
    assert began * 1e6 - 2e6 <= first <= last <= time.time() * 1e6
    assert captured >= count, "a replay is live: every row reaches the consoles"


def test_two_feeds_at_once_write_one_floor(sqlite_url, shared_data):
    failed = []

    def read(name, origin):
        try:
            import_queue_log(sqlite_url, [shared_data / name], origin=origin)
        except KnownProblem as problem:
            failed.append(problem)

    threads = [threading.Thread(target=read, args=(name, f"pbx{place}")) for place, name in enumerate(FILES[:4])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(rows(sqlite_url)["contact"]) == 20 + 2 + 597 + 242


def test_a_file_that_is_not_there_is_told_in_one_sentence(sqlite_url, tmp_path):
    with pytest.raises(KnownProblem, match="cannot be read"):
        import_queue_log(sqlite_url, [tmp_path / "nothing"])
