"""Small exports written for a test, and what comes of them."""

import gzip
from pathlib import Path

from db.feeds.contact_export import ContactExport
from db.feeds.contact_map import load_map
from tests.db.feeds.pending_rows import Gathered

CALLS = """
origin = "Test calls"
[time]
formats = ["%Y-%m-%d %H:%M:%S"]
[contact]
key = "call"
queue = "queue"
arrived = "arrived"
wait_s = "wait"
talk_s = "talk"
agent = "agent"
outcome = { column = "outcome", map = { ok = "answered", gone = "abandoned" } }
"""

TICKETS = """
origin = "Test tickets"
rows = "event"
[contact]
key = "ticket"
queue = { column = "group", default = "Unsorted" }
agent = "person"
[event]
time = "time"
[event.state]
column = "state"
map = { N = "new", W = "waiting", H = "handled", P = "parked", D = "done", C = "closed", I = "ignored" }
"""


def export(folder: Path, map_text: str, content: str | bytes, name: str = "export.csv") -> ContactExport:
    """An export read by a map, both as texts."""
    (folder / "map.toml").write_text(map_text, encoding="utf-8")
    data = content if isinstance(content, bytes) else content.encode()
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return ContactExport(folder / name, load_map(str(folder / "map.toml")))


def rows_of(told: ContactExport) -> Gathered:
    return Gathered(told.batches())
