"""Two consoles on one database, on both engines: any program writes, both show the same."""

import pytest
import sqlalchemy as sa

from console.link import FloorLink, open_database
from console.window import FloorWindow
from db.engine import make_engine

FLOOR = """
INSERT INTO site (id, name) VALUES ('{s}', 'Leeds');
INSERT INTO team (id, site_id, name) VALUES ('{t}', '{s}', 'Blue');
INSERT INTO queue (id, team_id, name) VALUES ('{q}', '{t}', 'Billing');
INSERT INTO queue (id, team_id, name) VALUES ('{r}', '{t}', 'Tech');
INSERT INTO agent (id, team_id, name, state) VALUES ('{a}', '{t}', 'Ana Ruiz', 'available');
INSERT INTO contact (id, queue_id, arrived_at) VALUES ('{c}', '{q}', {now})
"""
IDS = {letter: f"01900000-0000-7000-8000-00000000000{place}" for place, letter in enumerate("stqrac")}


@pytest.fixture
def other_program(database_url):
    """Plain SQL as any other program writes it."""
    engine = make_engine(database_url)

    def write(statements, **values):
        with engine.begin() as connection:
            for statement in statements.format(**IDS, **values).split(";"):
                connection.execute(sa.text(statement))

    yield write
    engine.dispose()


@pytest.fixture
def two_windows(database_url, theme, qtbot):
    windows, links = [], []
    for _ in range(2):
        window = FloorWindow(theme)
        link = FloorLink(database_url, open_database)
        qtbot.addWidget(window)
        window.follow(link)
        window.show()
        windows.append(window)
        links.append(link)
    yield windows, links
    stopped = [link.stop(5.0) for link in links]
    assert all(stopped)


def shown(window, panel, key):
    model = getattr(window, panel).model
    return [model.index(row, model.spec.column(key)).data() for row in range(model.rowCount())]


def test_what_any_program_writes_stands_in_both_windows(other_program, two_windows, qtbot):
    now = 1_772_452_800_000_000
    other_program(FLOOR, now=now)
    windows, links = two_windows
    for link in links:
        link.start()

    def both_show(panel, key, *cells):
        return lambda: all(sorted(shown(window, panel, key)) == sorted(cells) for window in windows)

    qtbot.waitUntil(both_show("queues", "queue", "Billing", "Tech"), timeout=10_000)
    assert both_show("agents", "state", "available")()
    other_program("UPDATE agent SET state = 'aux', aux_reason = 'lunch' WHERE id = '{a}'")
    qtbot.waitUntil(both_show("agents", "state", "aux: lunch"))
    other_program("UPDATE contact SET queue_id = '{r}' WHERE id = '{c}'")
    qtbot.waitUntil(both_show("contacts", "queue", "Tech"))
    for window in windows:
        tallies, at = window.floor.tallies, window.floor.now_us()
        assert (tallies.queue(IDS["q"], at).waiting, tallies.queue(IDS["r"], at).waiting) == (0, 1)
    other_program("UPDATE contact SET state = 'closed' WHERE id = '{c}'")
    qtbot.waitUntil(both_show("contacts", "contact"))
