"""Importing an export of calls or tickets through a map of its columns."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.feeds.contact_file import Broken, ExportFile, Progress
from db.feeds.contact_journeys import Difference, Journey, Journeys
from db.feeds.contact_map import ContactMap
from db.feeds.contact_rows import ContactRows
from db.feeds.contact_steps import Teller, in_pieces, presence_steps
from db.feeds.contact_values import Columns, Instants, Unreadable
from db.feeds.ingest import Ingest, Known, Pending

#: So many broken rows are kept with their reasons; all are counted.
BROKEN_KEPT: Final = 1_000


@dataclass(slots=True)
class ExportReport:
    """What was found in an export: rows (without the header), contacts, rows left out by rule, rows that are broken.

    `skipped` counts by 'column = value'. `broken` has the first broken rows with their line numbers; all are counted.
    `differences` compare the counters of the system of origin with its rows; `cases` has what the rows of each contact
    show (exports of several rows for each).
    """

    rows: int = 0
    contacts: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    broken_count: int = 0
    broken: list[Broken] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    cases: dict[str, Journey] = field(default_factory=dict)


class ContactExport:
    """An export that was read as its map says; `report` tells what was found.

    Nothing is told to anybody before the whole file is read, since exports are rarely in the order of time.

    Raises:
        db.feeds.contact_file.BadExport: the file cannot be read, or lacks a column the map asks for.
        db.feeds.contact_map.BadMap: the map's time zone is not known.
    """

    def __init__(self, path: Path, layout: ContactMap, *, progress: Progress | None = None) -> None:
        self._layout = layout
        self.report = ExportReport()
        instants = Instants(layout.time, layout.name)
        file = ExportFile(path, layout.file, progress)
        try:
            columns = Columns(path.name, file.columns, layout.file)
            story = (ContactRows if layout.rows == "contact" else Journeys)(layout, columns, instants)
            self._read(file, columns, story)
        finally:
            file.close()
        story.finish()
        self._steps = story.steps
        if layout.presence == "day":
            self._steps = [*story.steps, *presence_steps(story.steps, instants.day)]
        self.report.contacts = story.contacts
        if isinstance(story, Journeys):
            self.report.differences, self.report.cases = story.differences, story.cases

    def _read(self, file: ExportFile, columns: Columns, story: ContactRows | Journeys) -> None:
        skips = [(rule.column, columns.place(rule.column), rule.values) for rule in self._layout.skips]
        for row in file:
            self.report.rows += 1
            if isinstance(row, Broken):
                self._note(row)
                continue
            line, fields = row
            skipped = next(
                (f"{name} = {fields[place]}" for name, place, values in skips if fields[place] in values), ""
            )
            if skipped:
                self.report.skipped[skipped] += 1
                continue
            try:
                story.take(line, fields)
            except Unreadable as problem:
                self._note(Broken(line, str(problem)))

    def _note(self, broken: Broken) -> None:
        self.report.broken_count += 1
        if len(self.report.broken) < BROKEN_KEPT:
            self.report.broken.append(broken)

    @property
    def first_at(self) -> int | None:
        """The instant (UTC microseconds) of the first thing that happened; None for an export without contacts."""
        return min((step.at for step in self._steps), default=None)

    def batches(self, known: Known | None = None) -> Iterator[Pending]:
        """The rows of the export for a writer, most often in one piece; `known` is what the database held at `first_at`.

        The same export gives the same rows again, however often.
        """
        ingest = Ingest(self._layout.origin, known, site=self._layout.site, team=self._layout.team)
        yield from in_pieces(Teller(ingest, self._layout, known or Known()).tell(self._steps))
