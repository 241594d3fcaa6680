"""One run of importing an export of calls or tickets into a floor."""

import time
from pathlib import Path

from db.errors import KnownProblem, Refused
from db.feeds.contact_export import ContactExport
from db.feeds.contact_file import Progress
from db.feeds.contact_map import load_map
from db.feeds.imports import ImportReport
from db.feeds.writer import open_writer


def import_contacts(url: str, path: Path, map_name: str, *, progress: Progress | None = None) -> ImportReport:
    """Brings the export at `path` into the floor at `url`; the same export again changes nothing.

    `map_name` is a file or the name of a shipped map (`contact_map.shipped`). `progress` hears (bytes read, bytes in all).

    Raises:
        db.errors.KnownProblem: the map, the file or the database cannot be used; the sentence says why.
    """
    began = time.monotonic()
    layout = load_map(map_name)
    export = ContactExport(path, layout, progress=progress)
    writer = open_writer(url, layout.origin)
    try:
        written = 0
        for pending in export.batches(writer.known(export.first_at)):
            written += writer.write(pending, mode="batch")
    except Refused as problem:
        raise KnownProblem(
            "Nothing of this batch was written: the floor's rules say {said}. If the floor has other contacts of '{origin}'"
            " under the same keys, give the map another 'origin'.",
            said=problem.values.get("said", problem),
            origin=layout.origin.name,
        ) from problem
    finally:
        writer.close()
    return _report(export, written, time.monotonic() - began)


def _report(export: ContactExport, written: int, seconds: float) -> ImportReport:
    found = export.report
    return ImportReport(
        lines=found.rows,
        broken_count=found.broken_count,
        broken=[(broken.line, broken.reason) for broken in found.broken],
        contacts=found.contacts,
        skipped=sum(found.skipped.values()),
        differences=sum(len(difference.contacts) for difference in found.differences[:1]),
        rows_written=written,
        seconds=seconds,
    )
