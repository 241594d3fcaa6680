"""The simulated floor as a program of its own: `python -m db.feeds.simulated --database URL`."""

import argparse
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from types import FrameType
from zoneinfo import ZoneInfo

from db.address import default_url
from db.errors import KnownProblem
from db.feeds.ingest import Ingest, Known
from db.feeds.simulated.appointments import appoint
from db.feeds.simulated.authority_desk import AuthorityDesk
from db.feeds.simulated.authority_history import begin_with_history
from db.feeds.simulated.clock import HOUR_US, SECOND_US, shift_to
from db.feeds.simulated.coaching_desk import CoachingDesk
from db.feeds.simulated.delivery import Delivery, Stopped
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.furnish import found_teams
from db.feeds.simulated.leftovers import hands_down, newest_of
from db.feeds.simulated.order_desk import OrderDesk
from db.feeds.simulated.pacing import Live, run_past
from db.feeds.simulated.peoples_desk import PeoplesDesk
from db.feeds.simulated.plan_parts import FloorPlan, TeamPlan
from db.feeds.simulated.simulation import ORIGIN, Simulation
from db.feeds.simulated.turn_delivery import TurnDelivery
from db.feeds.turns import open_turn_writer


def main(arguments: Sequence[str] | None = None, *, before_live: Callable[[str], None] | None = None) -> int:
    """Simulates a floor until it is stopped; 0 when stopped, 1 when the database refused, with a sentence on stderr.

    `before_live` is called with the database's URL once the floor has its past.
    """
    options = _parser().parse_args(arguments)
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, ask_to_stop)
    try:
        _simulate(options, stop, before_live)
    except Stopped:
        return 0
    except KnownProblem as problem:
        _say(str(problem))
        return 1
    return 0


def _simulate(options: argparse.Namespace, stop: threading.Event, before_live: Callable[[str], None] | None) -> None:
    delivery = TurnDelivery(lambda: open_turn_writer(options.database, ORIGIN), say=_say, wait=stop.wait)
    desk: OrderDesk | None = None
    people: PeoplesDesk | None = None
    authority: AuthorityDesk | None = None
    coaching: CoachingDesk | None = None
    try:
        plan = make_plan(agents=options.agents, queues=options.queues, seed=options.seed)
        known = delivery.known()
        supervisors = _found(delivery, plan, known, options.database)
        now = _now_us()
        start = max(now - round(options.history_hours * HOUR_US), newest_of(known) + 1)
        zone = ZoneInfo(plan.sites[0].time_zone)
        shift = 0 if options.hour is None else shift_to(options.hour, zone, now)
        simulation = Simulation(plan, start, known=known, supervisors=supervisors, shift_us=shift)
        simulation.scene.set_for(now)
        run_past(simulation, now, lambda pending: delivery.write(pending, mode="batch"), stopped=stop.is_set)
        wishes = begin_with_history(
            *(options.database, simulation, start, now), lambda pending: delivery.write(pending, mode="batch")
        )
        if before_live is not None:
            before_live(options.database)
        desk = OrderDesk(options.database, ORIGIN.key, simulation.telephone)
        people = PeoplesDesk(options.database, simulation.supervisors, simulation.holds)
        authority = AuthorityDesk(options.database, simulation, wishes)
        coaching = CoachingDesk(options.database, simulation, _now_us())

        def between(now_us: int) -> None:
            desk.attend(now_us)
            people.attend(now_us)
            authority.attend(now_us)
            coaching.attend(now_us)

        live = Live(
            simulation,
            delivery.write,
            now_us=_now_us,
            wait=stop.wait,
            lapse=options.time_lapse,
            rate=options.rate,
            turn=delivery.turn,
            between=between,
        )
        live.step(_now_us())
        print("live", flush=True)
        live.run(None if options.seconds is None else _now_us() + round(options.seconds * SECOND_US))
    finally:
        for opened in (desk, people, authority, coaching):
            if opened is not None:
                opened.close()
        delivery.close()


def _found(delivery: Delivery, plan: FloorPlan, known: Known, url: str) -> dict[TeamPlan, list[str]]:
    """Makes the sites and teams and appoints the people in charge; answers who supervises which team."""
    founder = Ingest(ORIGIN, known)
    found_teams(founder, plan)
    delivery.write(founder.take())
    delivery.write(hands_down(known, _now_us()))
    return appoint(url, plan)


def _now_us() -> int:
    return time.time_ns() // 1000


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m db.feeds.simulated", description="A simulated service floor that writes into a database."
    )
    parser.add_argument("--database", metavar="URL", default=default_url(), help="the floor to write into")
    parser.add_argument("--agents", type=_whole, default=60, metavar="N", help="how many agents (60)")
    parser.add_argument("--queues", type=_whole, default=12, metavar="N", help="how many queues (12)")
    parser.add_argument("--seed", type=int, default=1, help="another number makes another floor (1)")
    parser.add_argument(
        "--history-hours", type=_positive, default=4.0, metavar="H", help="hours of past to begin with (4)"
    )
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument("--rate", type=_positive, metavar="R", help="about so many changes a second")
    pace.add_argument("--time-lapse", type=_positive, default=1.0, metavar="K", help="everything K times faster (1)")
    parser.add_argument("--seconds", type=_positive, metavar="S", help="stop S seconds after going live")
    parser.add_argument(
        *("--hour",),
        type=_hour,
        default=10.5,
        metavar="H",
        help="the floor's time of day when it goes live (10.5), or 'real'",
    )
    return parser


def _whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, not {text}")
    return number


def _positive(text: str) -> float:
    number = float(text)
    if not number > 0:
        raise argparse.ArgumentTypeError(f"must be above 0, not {text}")
    return number


def _hour(text: str) -> float | None:
    if text == "real":
        return None
    number = float(text)
    if not 0 <= number < 24:
        raise argparse.ArgumentTypeError(f"must be 0 to 24, or 'real', not {text}")
    return number


if __name__ == "__main__":
    sys.exit(main())
