"""What may be written behind `floorwalker staff`: people, their roles and sign-ins, and those of agents' own programs."""

from console.cli.times import instant
from console.cli.verbs import Parser, Verbs, add_group, add_verb, checked
from db.words import ROLES

_SCOPES = (
    ("team", "T", "only this team ('Site/Team' where the name stands twice)"),
    ("queue", "Q", "only this queue"),
)


def add_staff(verbs: Verbs) -> None:
    """Add the verbs of people to `verbs`."""
    group = add_group(verbs, "staff", "people, their roles and how they sign in")
    _add(add_verb(group, "add", "people:add", "give a person a role, or an agent's own program a sign-in"))
    listed = add_verb(group, "list", "people:show", "everybody with their roles, and the agents whose programs sign in")
    listed.add_argument("--find", metavar="TEXT", help="only those whose name, login or role has this in it")
    _change(add_verb(group, "change", "people:change", "end a role of a person, or give it another scope or end"))
    for name, said in (
        ("disable", "shut a person out at once, or take the sign-in of an agent's program away"),
        ("enable", "let a person back in who was shut out"),
        ("reset", "give a person, or an agent's program, a new password; on a server only"),
    ):
        verb = add_verb(group, name, f"people:{name}", said)
        verb.add_argument("login", metavar="LOGIN")
        if name == "reset":
            _password(verb, "read the new password from standard input; without it one is made and printed, once")


def _add(verb: Parser) -> None:
    verb.add_argument("name", metavar="NAME", help="as it stands on screens: 'Anna Berg'")
    verb.add_argument("--login", required=True, help="what they sign in with")
    verb.add_argument(
        "--role", required=True, choices=ROLES, help="agent_desktop gives the agent called NAME a sign-in"
    )
    _scope(verb, "")
    verb.add_argument(
        "--from", dest="from_at", type=checked(instant), metavar="TIME", help="the role begins then (default: now)"
    )
    verb.add_argument("--until", type=checked(instant), metavar="TIME", help="the role ends then (cover, a night)")
    _password(verb, "read their password from standard input")


def _change(verb: Parser) -> None:
    verb.add_argument("login", metavar="LOGIN")
    verb.add_argument("--role", required=True, choices=ROLES, help="the role that is meant")
    _scope(verb, "", "which of several such roles is meant: ")
    verb.add_argument("--end", action="store_true", help="it ends now")
    scope = verb.add_mutually_exclusive_group()
    for name, place, text in _SCOPES:
        scope.add_argument(f"--to-{name}", metavar=place, help=f"from now on for {text}")
    scope.add_argument("--to-floor", action="store_true", help="from now on for the whole floor")
    ends = verb.add_mutually_exclusive_group()
    ends.add_argument("--until", type=checked(instant), metavar="TIME", help="it ends then")
    ends.add_argument("--no-end", action="store_true", help="it goes on until somebody ends it")


def _scope(verb: Parser, prefix: str, why: str = "") -> None:
    scope = verb.add_mutually_exclusive_group()
    for name, place, text in _SCOPES:
        scope.add_argument(f"--{prefix}{name}", metavar=place, help=why + text)


def _password(verb: Parser, text: str) -> None:
    verb.add_argument("--password-stdin", action="store_true", help=text)
