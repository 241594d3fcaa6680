"""Keeping `open_interval` and `queue_clock` as the opening hours say: made anew when they change, or run out.

What counts as open is said in `db.rules.open_time`. On PostgreSQL the same is worked out by a function of the owner's,
whose clock changes are the server's own; whoever looks at the rules keeps the hours up to date.
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.metrics.business_day import zone_named
from db.rules.open_time import DAY_US, DayHours, open_intervals

#: So far back and ahead open time is known, and it is made anew when it ends sooner than this, days.
BACK_DAYS: Final = 100
AHEAD_DAYS: Final = 60
RENEWED_DAYS: Final = 30


class _Calendar(NamedTuple):
    """All that decides when one queue is open."""

    queue_id: str
    zone: str
    hours: tuple[DayHours, ...]
    closed: frozenset[str]

    @property
    def digest(self) -> str:
        """What it is made from, in one word."""
        said = repr((self.zone, self.hours, sorted(self.closed)))
        return hashlib.sha256(said.encode()).hexdigest()


def keep_hours(connection: sa.Connection, now: int) -> int:
    """Bring the open time of every queue up to date within the caller's transaction; answers how many were made anew.

    `now` is UTC microseconds. A queue without hours of its own has its site's; without either its clock always runs, and
    it has no row.
    """
    if connection.dialect.name != "sqlite":
        return int(connection.execute(sa.text("SELECT keep_hours(:now)"), {"now": now}).scalar_one())
    known = {row.queue_id: row for row in connection.execute(sa.text("SELECT * FROM queue_clock"))}
    calendars = {one.queue_id: one for one in _calendars(connection)}
    for queue_id in known.keys() - calendars.keys():
        _forget(connection, queue_id)
    made = 0
    for queue_id, calendar in calendars.items():
        clock = known.get(queue_id)
        if clock is None or clock.made_from != calendar.digest or clock.known_until < now + RENEWED_DAYS * DAY_US:
            _make(connection, calendar, now)
            made += 1
    return made


def _calendars(connection: sa.Connection) -> list[_Calendar]:
    hours: defaultdict[str, list[DayHours]] = defaultdict(list)
    rows = "SELECT site_id, queue_id, weekday, opens_min, closes_min FROM opening_hours ORDER BY weekday, opens_min"
    for row in connection.execute(sa.text(rows)):
        hours[row.queue_id or row.site_id].append(DayHours(row.weekday, row.opens_min, row.closes_min))
    if not hours:
        return []
    closed = _closed_days(connection)
    queues = (
        "SELECT q.id, s.id AS site_id, coalesce(q.time_zone, s.time_zone) AS zone FROM queue q"
        " JOIN team t ON t.id = q.team_id JOIN site s ON s.id = t.site_id"
    )
    return [
        _Calendar(row.id, row.zone, tuple(found), closed.get(row.site_id, frozenset()))
        for row in connection.execute(sa.text(queues))
        if (found := hours.get(row.id) or hours.get(row.site_id))
    ]


def _closed_days(connection: sa.Connection) -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in connection.execute(sa.text("SELECT site_id, day FROM closed_day")):
        found[row.site_id].add(row.day)
    return {site_id: frozenset(days) for site_id, days in found.items()}


def _forget(connection: sa.Connection, queue_id: str) -> None:
    for table in ("open_interval", "queue_clock"):
        connection.execute(sa.text(f"DELETE FROM {table} WHERE queue_id = :queue"), {"queue": queue_id})


def _make(connection: sa.Connection, calendar: _Calendar, now: int) -> None:
    today = now - now % DAY_US
    start, end = today - BACK_DAYS * DAY_US, today + AHEAD_DAYS * DAY_US
    _forget(connection, calendar.queue_id)
    clock = {"queue": calendar.queue_id, "start": start, "end": end, "digest": calendar.digest}
    connection.execute(
        sa.text(
            "INSERT INTO queue_clock (queue_id, runs, known_from, known_until, made_from)"
            " VALUES (:queue, 'hours', :start, :end, :digest)"
        ),
        clock,
    )
    made = open_intervals(calendar.hours, calendar.closed, zone_named(calendar.zone), start, end)
    if made:
        connection.execute(
            sa.text(
                "INSERT INTO open_interval (queue_id, opens_at, closes_at, before_us)"
                " VALUES (:queue, :opens_at, :closes_at, :before_us)"
            ),
            [{"queue": calendar.queue_id, **one._asdict()} for one in made],
        )


#: What each queue's open time is made from; hours of a queue take the place of its site's.
_WANTED: Final = """
    WITH said AS (SELECT coalesce(queue_id, site_id) AS place,
        string_agg(concat(weekday, ' ', opens_min, ' ', closes_min), ',' ORDER BY weekday, opens_min) AS hours
        FROM opening_hours GROUP BY coalesce(queue_id, site_id)),
      closed AS (SELECT site_id, string_agg(day, ',' ORDER BY day) AS days FROM closed_day GROUP BY site_id)
    SELECT q.id AS queue_id, s.id AS site_id, coalesce(q.time_zone, s.time_zone) AS zone,
        coalesce(own.place, sites.place) AS place,
        md5(concat_ws('|', coalesce(q.time_zone, s.time_zone), coalesce(own.hours, sites.hours), closed.days)) AS digest
      FROM queue q JOIN team t ON t.id = q.team_id JOIN site s ON s.id = t.site_id
      LEFT JOIN said own ON own.place = q.id LEFT JOIN said sites ON sites.place = s.id
      LEFT JOIN closed ON closed.site_id = s.id
      WHERE coalesce(own.place, sites.place) IS NOT NULL"""

_OFFSET: Final = "(extract(epoch FROM as_time({at}) AT TIME ZONE zone) * 1000000)::bigint - {at}"


def _offset(at: str) -> str:
    return _OFFSET.format(at=at)


def postgresql_functions() -> tuple[str, str]:
    """CREATE FUNCTION of what keeps the hours on PostgreSQL; nobody but the owner's evaluator may call them."""
    definer = "SECURITY DEFINER SET search_path = public, pg_temp"
    return (
        f"""
CREATE FUNCTION keep_hours(moment bigint) RETURNS integer LANGUAGE plpgsql {definer} AS $$
DECLARE one record; made integer := 0;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM opening_hours) AND NOT EXISTS (SELECT 1 FROM queue_clock) THEN RETURN 0; END IF;
  DELETE FROM open_interval o WHERE o.queue_id NOT IN (SELECT w.queue_id FROM ({_WANTED}) w);
  DELETE FROM queue_clock k WHERE k.queue_id NOT IN (SELECT w.queue_id FROM ({_WANTED}) w);
  FOR one IN SELECT w.* FROM ({_WANTED}) w LEFT JOIN queue_clock k ON k.queue_id = w.queue_id
      WHERE k.queue_id IS NULL OR k.made_from <> w.digest OR k.known_until < moment + {RENEWED_DAYS * DAY_US} LOOP
    DELETE FROM open_interval WHERE queue_id = one.queue_id;
    DELETE FROM queue_clock WHERE queue_id = one.queue_id;
    INSERT INTO queue_clock (queue_id, runs, known_from, known_until, made_from) VALUES (one.queue_id, 'hours',
      moment - moment % {DAY_US} - {BACK_DAYS * DAY_US}, moment - moment % {DAY_US} + {AHEAD_DAYS * DAY_US}, one.digest);
    PERFORM make_open_time(one.queue_id, one.site_id, one.place, one.zone);
    made := made + 1;
  END LOOP;
  RETURN made;
END $$""",
        f"""
CREATE FUNCTION make_open_time(queue uuid, site uuid, place uuid, named text) RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE zone text := named; start bigint; stop bigint; off bigint; low bigint; high bigint; middle bigint;
BEGIN
  BEGIN
    PERFORM now() AT TIME ZONE zone;
  EXCEPTION WHEN OTHERS THEN
    zone := 'UTC';
  END;
  SELECT k.known_from, k.known_until INTO start, stop FROM queue_clock k WHERE k.queue_id = queue;
  WHILE start < stop LOOP
    off := {_offset("start")};
    low := start;
    high := start;
    WHILE high < stop AND {_offset("high")} = off LOOP
      low := high;
      high := least(high + {DAY_US}, stop);
    END LOOP;
    WHILE {_offset("high")} <> off AND high - low > 1000000 LOOP
      middle := low + (high - low) / 2000000 * 1000000;
      IF {_offset("middle")} = off THEN low := middle; ELSE high := middle; END IF;
    END LOOP;
    INSERT INTO open_interval (queue_id, opens_at, closes_at, before_us)
      SELECT queue, f.opens_at, f.closes_at, 0 FROM (
        SELECT greatest(d * {DAY_US} + h.opens * 60000000 - off, start) AS opens_at,
            least(d * {DAY_US} + h.closes * 60000000 - off, high) AS closes_at
          FROM generate_series((start + off) / {DAY_US}, (high - 1 + off) / {DAY_US}) d
          JOIN (SELECT weekday, CAST(closes_min AS bigint) AS closes, CAST(greatest(opens_min, max(closes_min) OVER (
              PARTITION BY weekday ORDER BY opens_min, closes_min
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS bigint) AS opens
            FROM opening_hours WHERE coalesce(queue_id, site_id) = place) h ON h.weekday = (d + 3) % 7
          WHERE h.opens < h.closes AND NOT EXISTS (SELECT 1 FROM closed_day c WHERE c.site_id = site
            AND c.day = to_char(DATE '1970-01-01' + CAST(d AS integer), 'YYYY-MM-DD'))) f
      WHERE f.opens_at < f.closes_at;
    start := high;
  END LOOP;
  UPDATE open_interval o SET before_us = w.before FROM (SELECT opens_at, CAST(coalesce(sum(closes_at - opens_at) OVER (
      ORDER BY opens_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS bigint) AS before
    FROM open_interval WHERE queue_id = queue) w WHERE o.queue_id = queue AND o.opens_at = w.opens_at;
END $$""",
    )
