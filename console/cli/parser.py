"""What may be written on the command line: verbs, options, and which function carries each verb out.

Only words are handled here. The function of a verb is named, not imported, so that nothing heavy is loaded before it
is needed: the first window opens on what this module loads.
"""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from console.cli import authority_arguments, coaching_arguments, training_arguments
from console.cli.audit_arguments import add_check, add_erase, add_prune
from console.cli.coaching_report_arguments import add_coaching_verb
from console.cli.contact_name import contact_name
from console.cli.perception_report_arguments import add_perception_verb
from console.cli.ratings_arguments import add_ratings
from console.cli.return_arguments import add_return_verb
from console.cli.staff_arguments import add_staff
from console.cli.standards_report_arguments import add_standards_verb
from console.cli.times import instant, interval
from console.cli.verbs import FORMATS, Parser
from console.cli.verbs import Verbs as _Verbs
from console.cli.verbs import add_group as _group
from console.cli.verbs import add_verb as _verb
from console.cli.verbs import at_least as _at_least
from console.cli.verbs import checked as _checked
from db.words import ESCALATION_REASONS, SEVERITIES


class _Version(argparse.Action):
    """Prints the version; looked up only now, since that takes longer than all the rest here."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        from importlib.metadata import version

        print(f"floorwalker {version('floorwalker')}")
        parser.exit()


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The options of a command line; `run` names the function of the verb as 'module:function'.

    `database` is missing where no URL was given. Raises SystemExit as argparse does: 2 for wrong usage, 0 after help
    and version.
    """
    parser = Parser(prog="floorwalker", description="A console for the people who run a customer-service floor.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    parser.set_defaults(run="console.cli.window:open_console", formats=("table",), verb="")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")
    for add in (
        _demo,
        _database,
        add_staff,
        add_erase,
        _imports,
        _floor,
        _report,
        _incidents,
        _rules,
        _agent,
        authority_arguments.add,
        coaching_arguments.add,
        _doctor,
    ):
        add(verbs)
    options = parser.parse_args(argv)
    options.format = getattr(options, "format", "table")
    if options.format not in options.formats:
        parser.error(f"--format {options.format} is not for {options.verb or 'the console'}")
    if options.verb == "rules" and options.format == "json" and not options.once:
        parser.error("--format json is for 'rules --once': one look, one document")
    if options.verb in ("intervals", "causes") and options.to_at <= options.from_at:
        parser.error("the report would end before it begins: --to has to be later than --from")
    return options


def _demo(verbs: _Verbs) -> None:
    text = "open the console on a made-up floor that is alive; it is thrown away afterwards"
    demo = _verb(verbs, "demo", "demo:run", text, ("table",))
    demo.add_argument("--agents", type=_at_least(1), metavar="N", help="how many agents work there")
    demo.add_argument("--queues", type=_at_least(1), metavar="N", help="how many queues there are")
    demo.add_argument("--rate", type=_at_least(0.001, float), metavar="R", help="about so many changes a second")
    demo.add_argument("--seed", type=_at_least(0), metavar="S", help="another number makes another day")
    demo.add_argument("--postgres", action="store_true", help="on a private PostgreSQL server instead of a file")
    demo.add_argument("--headless", action="store_true", help="without a screen: print the pulse, save a picture")
    demo.add_argument("--seconds", type=_at_least(0.1, float), metavar="S", help="end by itself after this time")


def _database(verbs: _Verbs) -> None:
    group = _group(verbs, "db", "make, upgrade, look at and keep the floor's database")
    init = _verb(group, "init", "database:init", "make a floor, or bring the one that is there up to date")
    init.add_argument("--name", metavar="NAME", help="what the floor is called: 'North floor'")
    init.add_argument("--promise", metavar="TEXT", help="what it promises its customers, in one plain sentence")
    _verb(group, "upgrade", "database:upgrade", "bring a floor to the schema this program speaks")
    _verb(group, "status", "database:status", "what the database holds, in a few numbers")
    add_check(_verb(group, "check", "audit:check", "look whether the database is whole; ends with 1 where it is not"))
    backup = _verb(group, "backup", "database:backup", "copy the floor into a new file while everybody works on")
    backup.add_argument("file", metavar="FILE", help="must not exist yet")
    add_prune(_verb(group, "prune", "prune:prune", "let go what is older than is to be kept; figures stay"))


def _imports(verbs: _Verbs) -> None:
    group = _group(verbs, "import", "bring in what other systems recorded")
    log = _verb(
        group, "queue-log", "imports:queue_log", "an Asterisk queue_log: the past, and with --follow the present"
    )
    log.add_argument("files", nargs="+", metavar="FILE", help="oldest first")
    log.add_argument("--follow", action="store_true", help="go on as the last file grows, until Ctrl-C")
    log.add_argument(
        "--replay", type=_at_least(0.001, float), metavar="SPEED", help="as if it happened now, SPEED times as fast"
    )
    log.add_argument("--queues-conf", metavar="FILE", help="take targets and wrap-up from this queues.conf")
    log.add_argument("--origin", default="asterisk", metavar="NAME", help="what the telephone system is called here")
    _progress(log)
    contacts = _verb(group, "contacts", "imports:contacts", "an export of calls or tickets, with a map of its columns")
    contacts.add_argument("file", metavar="FILE.csv")
    contacts.add_argument(
        "--map", required=True, metavar="MAP.toml", help="a file, or the name of a map that comes with Floorwalker"
    )
    _progress(contacts)
    plan = _verb(
        group, "plan", "imports:plan", "a shift plan: who works, has a break or is absent, from when until when"
    )
    plan.add_argument("file", metavar="FILE.csv")
    plan.add_argument(
        "--map",
        default="shift-plan",
        metavar="MAP.toml",
        help="a file, or the name of a map that comes with Floorwalker (default: shift-plan, which fits most plans)",
    )
    plan.add_argument(
        "--zone", metavar="ZONE", help="of times that name no zone: 'Europe/Berlin' (default: each agent's site's)"
    )
    _progress(plan)
    training_arguments.add(group)
    add_ratings(group)


def _progress(verb: Parser) -> None:
    verb.add_argument(
        "--progress",
        choices=("bar", "lines"),
        default="bar",
        help="a bar on a terminal (default), or lines 'progress BYTES OF_BYTES' on standard error for another program",
    )


def _floor(verbs: _Verbs) -> None:
    floor = _verb(verbs, "floor", "floor:show", "queues, agents, contacts and escalations, now or at a former time")
    floor.add_argument(
        "--at", type=_checked(instant), metavar="TIME", help="2026-11-21T09:30, 09:30 (today) or seconds since 1970"
    )


def _report(verbs: _Verbs) -> None:
    group = _group(verbs, "report", "figures of a stretch of time")
    report = _verb(group, "intervals", "report:intervals", "each queue's figures, interval by interval", FORMATS)
    report.add_argument(
        "--every", type=_checked(interval), default=1800, metavar="LENGTH", help="30m (default), 1h, day, week, month"
    )
    causes = _verb(group, "causes", "causes:causes", "why it came to escalations, week by week", FORMATS)
    for verb in (report, causes):
        for name, text in (("--from", "the first moment"), ("--to", "the end; not in it any more")):
            verb.add_argument(
                name, dest=f"{name[2:]}_at", type=_checked(instant), required=True, metavar="TIME", help=text
            )
        verb.add_argument("--queue", metavar="Q", help="only this queue")
    add_return_verb(group)
    add_coaching_verb(group)
    add_perception_verb(group)
    add_standards_verb(group)


def _incidents(verbs: _Verbs) -> None:
    group = _group(verbs, "incident", "which incidents there were, and the course of one")
    listed = _verb(group, "list", "incidents:show_all", "every incident, the newest first")
    listed.add_argument("--open", action="store_true", help="only those that go on")
    one = _verb(group, "show", "incidents:show_one", "what happened in one incident, whom it met, what was promised")
    one.add_argument("number", type=_at_least(1), metavar="N", help="its number: 3 for I-3")


def _agent(verbs: _Verbs) -> None:
    group = _group(verbs, "agent", "for an agent's own program: raise a hand, escalate, tell of a wish to leave")
    texts = {
        "hand": "raise the agent's hand",
        "lower": "take the agent's hand down",
        "escalate": "ask for a decision about a contact",
        "intent": "the customer has said what they want; with 'cancel' the clock starts",
        "refusal": "the customer's wish to leave was refused once more",
        "hold": "the customer is put on hold, or is back",
        "clock": "how long the customer who wants to leave is held, and whether to close without asking",
    }
    made = {name: _verb(group, name, "agent:act", text) for name, text in texts.items()}
    for name, verb in made.items():
        verb.add_argument("--agent", metavar="LOGIN", help="whose desktop this is, on an embedded floor")
        if name == "hand":
            verb.add_argument("--contact", type=_checked(contact_name), metavar="CONTACT", help="C-20931, or its id")
            verb.add_argument("--reason", metavar="TEXT", help="in a few words")
        elif name != "lower":
            verb.add_argument("contact", type=_checked(contact_name), metavar="CONTACT", help="C-20931, or its id")
    made["intent"].add_argument("intent", metavar="INTENT", help="cancel, refund, ...")
    made["intent"].add_argument(
        "--counts-refusals", action="store_true", help="this program reports refusals: none so far"
    )
    made["hold"].add_argument("on_hold", type=_checked(_on_or_off), metavar="on|off")
    _escalate(made["escalate"])


def _escalate(verb: Parser) -> None:
    verb.add_argument("--reason", required=True, choices=ESCALATION_REASONS, metavar="REASON", help="complaint, ...")
    verb.add_argument("--severity", choices=SEVERITIES, help="normal by default")
    verb.add_argument("--asked-by", choices=("customer", "agent"), help="agent by default")
    verb.add_argument(
        "--amount", dest="amount_minor", type=_at_least(0), metavar="N", help="in minor units: 12900 for 129.00"
    )
    verb.add_argument("--currency", metavar="EUR", help="of the amount")
    verb.add_argument("--note", metavar="TEXT", help="what is asked for")


def _on_or_off(text: str) -> bool:
    if text not in ("on", "off"):
        raise ValueError(f"on or off, not {text!r}")
    return text == "on"


def _rules(verbs: _Verbs) -> None:
    rules = _verb(
        verbs, "rules", "rules:run", "raise an escalation for each limit of the rules that is crossed, until Ctrl-C"
    )
    rules.add_argument("--once", action="store_true", help="look once and end; only then is --format json for it")
    rules.add_argument(
        "--every", type=_at_least(0.1, float), default=1.0, metavar="SECONDS", help="look so often (every second)"
    )


def _doctor(verbs: _Verbs) -> None:
    _verb(verbs, "doctor", "doctor:examine", "say in words what is missing on this machine")
