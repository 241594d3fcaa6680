"""Which of the maps that come with the program fit an export: those all of whose columns it has."""

from pathlib import Path

from db.errors import KnownProblem
from db.feeds.contact_file import ExportFile
from db.feeds.contact_journeys import Journeys
from db.feeds.contact_map import ContactMap, load_map, shipped
from db.feeds.contact_rows import ContactRows
from db.feeds.contact_values import Columns, Instants


def fitting_maps(path: Path) -> list[str]:
    """The names of the shipped maps that can read the export at `path`, looking at its header only."""
    return [name for name in shipped() if fits(path, load_map(name))]


def fits(path: Path, layout: ContactMap) -> bool:
    """Whether the export at `path` has every column that the map asks for."""
    try:
        file = ExportFile(path, layout.file)
        try:
            columns = Columns(path.name, file.columns, layout.file)
            for rule in layout.skips:
                columns.place(rule.column)
            (ContactRows if layout.rows == "contact" else Journeys)(layout, columns, Instants(layout.time, layout.name))
        finally:
            file.close()
    except KnownProblem:
        return False
    return True
