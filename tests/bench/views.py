"""Putting another view on: 10,000 agents and 50,000 contacts in memory, in the whole window and in the contacts alone.

From the press of the key to rows, titles and pulse standing there (not painted): the whole floor to one team, to a third of
the floor, and back; the same for the table of contacts by itself; and what a batch of 100 contacts that change their queue
costs while a view is on. In the first row of each the keys and texts of rows are computed for the first time.
"""

import gc
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from console.app import make_application
from console.store.view_filter import ViewFilter
from console.theme import Theme
from console.window import FloorWindow
from db.changes.batch import Snapshot
from tests.bench.floor_of_size import INTENTS
from tests.bench.measuring import in_ms, options, percentile, print_table, timed
from tests.console.made_up_floor import HOUR, NOON, SECOND, batch, changed, made, snapshot

_TEAMS: Final = 60
_QUEUES: Final = 240
VIEWS: Final = {
    "to one team": ViewFilter(teams=("Team 7",)),
    "to a third": ViewFilter(sites=("Site 1",)),
    "to the whole floor": ViewFilter(),
    "to one text": ViewFilter(text="refund"),
    "back to the whole floor": ViewFilter(),
}


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench views")
    parser.add_argument("--agents", type=int, default=10_000, help="on the floor (default 10000)")
    parser.add_argument("--contacts", type=int, default=50_000, help="open (default 50000)")
    parser.add_argument("--rounds", type=int, default=7, help="through all views (default 7)")
    chosen = parser.parse_args(words)
    application = make_application(offscreen=True)
    window = FloorWindow(Theme(application, "light"), views_folder=Path("none"))
    window.resize(1440, 900)
    window.show()
    window.take_snapshot(floor_of(chosen.agents, chosen.contacts))
    QApplication.processEvents()
    gc.collect()
    gc.freeze()
    rows = _through("window", chosen.rounds, window.views.views.narrow)
    rows += _through("contacts alone", chosen.rounds, lambda asked: _in_table(window, asked))
    rows += _moves(window, chosen.rounds)
    print_table(("what", "first ms", "p50 ms", "p99 ms", "n"), rows)
    window.close()


def floor_of(agents: int, contacts: int) -> Snapshot:
    """A floor of three sites with so many agents, each in three queues, and open contacts."""
    chance = random.Random(7)
    rows = [made("floor", "floor")]
    rows += [made("site", f"s{n}", name=f"Site {n}") for n in range(3)]
    rows += [made("team", f"t{n}", name=f"Team {n}", site_id=f"s{n % 3}") for n in range(_TEAMS)]
    rows += [made("queue", f"q{n}", name=f"Queue {n}", team_id=f"t{n % _TEAMS}", position=n) for n in range(_QUEUES)]
    for n in range(agents):
        rows.append(made("agent", f"a{n}", name=f"Agent {n}", team_id=f"t{n % _TEAMS}"))
        for k in range(3):
            queue = f"q{(n + k * _TEAMS) % _QUEUES}"
            rows.append(made("queue_membership", f"m{n}-{k}", agent_id=f"a{n}", queue_id=queue))
    for n in range(contacts):
        since = NOON - chance.randrange(2 * HOUR)
        common = {"queue_id": f"q{chance.randrange(_QUEUES)}"}
        intent = INTENTS[n % len(INTENTS)]
        rows.append(made("contact", f"c{n:06}", number=n, intent=intent, arrived_at=since, queued_at=since, **common))
        rows.append(made("contact_segment", f"v{n:06}", contact_id=f"c{n:06}", entered_at=since, **common))
    return snapshot(*rows)


def _through(what: str, rounds: int, put_on: Callable[[ViewFilter], None]) -> list[list[str]]:
    taken: dict[str, list[float]] = {name: [] for name in VIEWS}
    for _ in range(rounds):
        for name, asked in VIEWS.items():
            taken[name].append(timed(lambda asked=asked: put_on(asked)))
            QApplication.processEvents()
    return [_told(f"{what}, {name}", times) for name, times in taken.items()]


def _in_table(window: FloorWindow, asked: ViewFilter) -> None:
    window.floor.view.choose(asked)
    window.contacts.model.show_view()


def _moves(window: FloorWindow, rounds: int) -> list[list[str]]:
    chance = random.Random(8)
    taken: dict[str, list[float]] = {"in the whole floor": [], "in a third": []}
    for turn in range(rounds):
        for name, asked in (("in the whole floor", ViewFilter()), ("in a third", VIEWS["to a third"])):
            window.views.views.narrow(asked)
            contacts = list(window.floor.store.rows("contact").values())
            moved = [
                changed(row, queue_id=f"q{chance.randrange(_QUEUES)}")
                for row in chance.sample(contacts, min(100, len(contacts)))
            ]
            taken[name].append(timed(lambda moved=moved, turn=turn: _bring(window, moved, turn)))
    return [_told(f"100 contacts move, {name}", times) for name, times in taken.items()]


def _bring(window: FloorWindow, moved: list[object], turn: int) -> None:
    window.take_batch(batch(*moved, now=NOON + turn * SECOND))
    window.contacts.settle()


def _told(what: str, times: list[float]) -> list[str]:
    later = sorted(times[1:])
    return [what, in_ms(times[0]), in_ms(percentile(later, 0.5)), in_ms(percentile(later, 0.99)), str(len(times))]
