"""The matrix of readiness: 500 agents and 20 modules, most signed off, in a window that is on screen.

To show it anew when something changed, with columns as wide as the rows in sight and, beside it, as all rows ask for; and
what the lines above it take each second. Then the alerts of it: one agent's membership changed, and all of them anew (at
most 250 agents in a look, half a second apart). Each agent serves three queues and each queue asks for three modules.
"""

import random
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from console.app import make_application
from console.coaching.readiness.readiness_page import ReadinessPage
from console.theme import Theme
from console.window import FloorWindow
from db.changes.batch import Snapshot
from tests.bench.measuring import in_ms, interleaved, options, percentile, print_table, timed
from tests.console.made_up_floor import NOON, made, snapshot

_DAY_US = 86_400_000_000
_QUEUES, _TEAMS = 40, 20


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench readiness")
    parser.add_argument("--agents", type=int, default=500, help="on the floor (default 500)")
    parser.add_argument("--modules", type=int, default=20, help="to learn (default 20)")
    parser.add_argument("--rounds", type=int, default=15, help="of each (default 15)")
    chosen = parser.parse_args(words)
    window = FloorWindow(Theme(make_application(offscreen=True), "light"), views_folder=Path("none"))
    window.resize(1440, 900)
    window.show()
    window.take_snapshot(_floor(chosen.agents, chosen.modules))
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("readiness")  # type: ignore[union-attr]
    page.refresh()
    QApplication.processEvents()

    def as_all_ask() -> None:
        header = page.table.horizontalHeader()
        header.setResizeContentsPrecision(-1)
        page.refresh()
        header.setResizeContentsPrecision(0)

    shown, whole = interleaved(page.refresh, as_all_ask, chosen.rounds)
    second = [timed(lambda: _second(page)) for _ in range(chosen.rounds)]
    alerts, now = window.alerts.alerts._readiness, window.floor.now_us()

    def everybody() -> None:
        alerts.forget()
        alerts._gather(now)
        while alerts._noted:
            alerts._gather(now)

    def one_agent() -> None:
        alerts._noted["a7"] = None
        alerts._gather(now)

    one, everyone = interleaved(one_agent, everybody, chosen.rounds)
    rows = [
        [what, in_ms(median(taken)), in_ms(percentile(taken, 0.99)), f"{median(taken) / median(shown):.2g}"]
        for what, taken in (
            ("shown anew", shown),
            ("as all rows ask for", whole),
            ("the lines, a second", second),
            ("alerts, one changed", one),
            ("alerts of everybody", everyone),
        )
    ]
    print_table(("what", "p50 ms", "p99 ms", "of the first"), rows)
    window.close()


def _second(page: ReadinessPage) -> None:
    page._second()


def _floor(agents: int, modules: int) -> Snapshot:
    chance = random.Random(1)
    rows = [made("floor", "floor"), made("site", "s", name="Site")]
    rows += [made("team", f"t{n}", name=f"Team {n}", site_id="s") for n in range(_TEAMS)]
    for n in range(_QUEUES):
        rows.append(made("queue", f"q{n}", name=f"Queue {n}", team_id=f"t{n % _TEAMS}", position=n))
        rows += [
            made("queue_module", f"w{n}-{k}", queue_id=f"q{n}", module_id=f"m{(n + k) % modules}") for k in range(3)
        ]
    for n in range(modules):
        rows.append(made("training_module", f"m{n}", code=f"m{n}", name=f"Module number {n}", minutes_needed=60))
    for n in range(agents):
        rows.append(made("agent", f"a{n}", name=f"Agent {n}", team_id=f"t{n % _TEAMS}"))
        for k in range(3):
            rows.append(made("queue_membership", f"b{n}-{k}", agent_id=f"a{n}", queue_id=f"q{(n + 7 * k) % _QUEUES}"))
        for k in range(modules):
            if chance.random() < 0.9:
                held = {"signed_off_at": NOON - 9, "expires_at": NOON + chance.randrange(-5, 400) * _DAY_US}
                rows.append(
                    made("agent_training", f"h{n}-{k}", agent_id=f"a{n}", module_id=f"m{k}", minutes=60, **held)
                )
    return snapshot(*rows)
