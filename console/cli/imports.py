"""The verbs of import: runs them with a progress bar on a terminal, and prints what was found."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from console.cli.progress import progress_teller
from console.cli.stopping import asked_to_stop
from console.cli.tables import print_json, shown
from console.cli.target import database_url
from console.cli.times import clock
from db.feeds.contact_import import import_contacts
from db.feeds.imports import ImportReport, import_queue_log
from db.feeds.plan_import import PlanReport, import_plan

#: So many broken lines are printed, each with its number and reason; all are counted.
_BROKEN_SHOWN: Final = 20


def queue_log(options: Namespace) -> int:
    """Import Asterisk queue_log files; with --follow or --replay until Ctrl-C."""
    goes_on = options.follow or options.replay is not None
    with asked_to_stop() as stop, progress_teller(options.progress, None if goes_on else stop) as progress:
        report = import_queue_log(
            database_url(options),
            [Path(name) for name in options.files],
            origin=options.origin,
            queues_conf=Path(options.queues_conf) if options.queues_conf else None,
            follow=options.follow,
            replay=options.replay,
            progress=progress,
            wait=lambda seconds: not stop.wait(seconds),
        )
    return _print_report(options, report)


def contacts(options: Namespace) -> int:
    """Import an export of calls or tickets."""
    with asked_to_stop() as stop, progress_teller(options.progress, stop) as progress:
        report = import_contacts(database_url(options), Path(options.file), options.map, progress=progress)
    return _print_report(options, report)


def plan(options: Namespace) -> int:
    """Import a shift plan."""
    with asked_to_stop() as stop, progress_teller(options.progress, stop) as progress:
        report = import_plan(
            database_url(options), Path(options.file), options.map, zone=options.zone, progress=progress
        )
    if options.format == "json":
        print_json(asdict(report))
    else:
        print("\n".join(_plan_sentences(report)))
    return 0


def _print_report(options: Namespace, report: ImportReport) -> int:
    if options.format == "json":
        print_json(asdict(report))
    else:
        print("\n".join(_sentences(report)))
    return 0


def _sentences(report: ImportReport) -> Iterator[str]:
    pace = f", {report.lines / report.seconds:,.0f} lines/s" if report.seconds > 0 else ""
    events = sum(report.events.values())
    yield f"{report.lines:,} lines read in {clock(report.seconds)}{pace}; {report.rows_written:,} rows written."
    yield f"{report.contacts:,} contacts, {events:,} events: {_counted(report.events)}."
    if report.unknown:
        yield f"Unknown events, kept as they are: {_counted(report.unknown)}."
    counts = (
        (report.skipped, "lines were left out by the map"),
        (report.lost, "calls were cut off by a restart and are closed as lost"),
        (len(report.stuck), "calls miss a line and are shown as stuck"),
        (report.differences, "contacts have other counts in their own system than their rows tell"),
        (report.undecodable, "lines had bytes that are not UTF-8"),
        (report.rotations, "times the file was rotated or truncated"),
    )
    yield from (f"{count:,} {what}." for count, what in counts if count)
    if report.unfinished:
        yield f"The last line has no end yet and waits: {shown(report.unfinished[:60])}"
    yield from _listed("broken lines were left out:", report.broken_count, report.broken)


def _plan_sentences(report: PlanReport) -> Iterator[str]:
    yield (
        f"{report.lines:,} lines read: {report.activities:,} activities of {report.agents:,} agents on {report.days:,} days"
        " of theirs."
    )
    if report.rows_written:
        written = f"{report.added:,} added, {report.changed:,} changed, {report.removed:,} removed"
        yield f"The plan of those days was replaced: {written}."
    elif report.activities:
        yield "Nothing new: the floor has this plan already."
    if report.ignored:
        yield f"{report.ignored:,} lines say nothing to plan, or the same again, and were left out."
    yield from _listed("lines fall on a clock change:", report.notes_count, report.notes)
    yield from _named("activities stay where they were shifted by hand:", report.kept_count, report.kept)
    if report.unknown:
        names = [f"{name} ({_lines(number)})" for name, number in report.unknown.items()]
        yield from _named("agents are not on this floor and were left out:", len(names), names)
    yield from _listed("broken lines were left out:", report.broken_count, report.broken)
    yield from _named(
        "days stay as they were, because a line of them is broken:", report.untouched_count, report.untouched
    )


def _lines(number: int) -> str:
    return "1 line" if number == 1 else f"{number:,} lines"


def _listed(what: str, count: int, lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Lines of a file, by number; the first so many."""
    yield from _named(what, count, [f"line {number}: {reason}" for number, reason in lines])


def _named(what: str, count: int, said: Sequence[str]) -> Iterator[str]:
    if count:
        yield f"{count:,} {what}"
        yield from (f"  {shown(one)}" for one in said[:_BROKEN_SHOWN])
        if count > len(said[:_BROKEN_SHOWN]):
            yield "  and more."


def _counted(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{shown(name)} {count:,}" for name, count in ordered) or "none"
