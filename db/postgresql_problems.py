"""What PostgreSQL and its library say when a server cannot be used, as sentences.

While signing in the library gives no codes, only texts; statements come with codes (SQLSTATE). Texts are matched in
English and German; what a server says in another language gets the sentence that quotes it.
"""

import getpass
from typing import Final

from db.address import Address
from db.errors import CannotOpen, KnownProblem, LinkLost
from db.postgresql_german import in_english

OLDEST_SERVER: Final = 150000

_NAMELESS: Final = "There is no server called {host}; check its name."
_NO_SERVER: Final = (
    "No database server answers at {where}; check name and port, that the server runs, and that nothing blocks the way."
)
_SLOW: Final = (
    "No database server answers at {where} in time; it may be overloaded, or something on the way"
    " swallows what is sent."
    " Check name and port, and try again."
)
_HUNG_UP: Final = (
    "What listens at {where} closes the connection at once; the server may be starting, or something"
    " else has that port."
    " Try again in a moment, or check the port."
)
_STRANGER: Final = "Something other than PostgreSQL answers at {where}; check the port."
_BUSY_STARTING: Final = "The server at {where} is starting or stopping; try again in a moment."
_POOLER: Final = (
    "A connection pooler answers at {where}, and a floor cannot be followed through it; give the address of the server"
    " behind it."
)
_STANDBY: Final = (
    "The server at {where} can only be read: it is a standby, or its database is set so. A floor is followed on the"
    " primary server; give the address of that one."
)
_WRONG_PASSWORD: Final = "{where} refused the name {user} with that password; check both and try again."
_NO_PASSWORD: Final = "{where} asks {user} for a password, and none was given; enter it and try again."
_NO_ROLE: Final = (
    "{where} knows nobody called {user}; check the name, or ask whoever manages this floor to add you there."
)
_NO_SIGN_IN: Final = "{user} may not sign in at {where}; ask whoever manages this floor."
_NOT_FROM_HERE: Final = (
    "{where} does not let {user} in from this machine; its administrator has to allow that (in pg_hba.conf)."
)
_NO_DATABASE: Final = "{where} has no database {database}; check the name, or create it and run 'floorwalker db init'."
_DATABASE_SHUT: Final = "The database {database} at {where} takes no connections now; ask the server's administrator."
_MAY_NOT_READ: Final = "{user} may not read this floor; ask whoever manages it for a role."
_NO_ROOM: Final = "{where} has no free connection; close a console, or have its administrator raise max_connections."
_NO_ROOM_FOR_YOU: Final = (
    "{user} has as many connections at {where} as allowed; close one of your consoles, or ask its"
    " administrator for more."
)
_NO_ROOM_THERE: Final = (
    "The database {database} at {where} has as many connections as allowed; close a console, or ask its"
    " administrator for"
    " more."
)
_NO_TLS: Final = (
    "{where} offers no encrypted connection (TLS), so passwords and the floor could be read on the way; have its"
    " administrator switch TLS on. In a network you trust, put ?sslmode=disable behind the address."
)
_UNTRUSTED: Final = (
    "The certificate of {where} is not trusted: it has run out, or nobody this machine knows has signed it. Ask its"
    " administrator, and name the file of who signs there behind the address: ?sslrootcert=FILE."
)
_OTHER_NAME: Final = (
    "The certificate of {where} is made out to another name than {host}; use the server's name as the"
    " certificate has it."
)
_NO_TRUSTED_FILE: Final = (
    "The file of trusted certificates for {where} cannot be read; name one behind the address: ?sslrootcert=FILE."
)
_OWN_CERTIFICATE: Final = (
    "{where} asks for a certificate of your own; name it behind the address: ?sslcert=FILE&sslkey=FILE."
)
_TLS: Final = (
    "The encrypted connection to {where} could not be made; ask its administrator, who may know what"
    " this means: {said}."
)
_OPTIONS: Final = "What stands behind the '?' of the database address is not understood: {said}."
_DISK_FULL: Final = (
    "The disk of the server at {where} is full; nothing was changed. Its administrator has to free some space."
)
_MEMORY: Final = "The server at {where} has no memory left; nothing was changed. Try again, or ask its administrator."
_LOCKED: Final = (
    "Somebody else holds what this needs at {where}; nothing was changed. Try again when they have finished."
)
_AT_ONCE: Final = "Somebody else changed the same at that moment; nothing was changed. Try again."
_CUT_OFF: Final = (
    "The server at {where} ended the connection, by its administrator or a restart; try again in a moment."
)
_TOO_LONG: Final = "The server at {where} broke this off because it took too long; nothing was changed. Try again."
_DAMAGED: Final = (
    "The server at {where} cannot read its own files; nothing was changed. Its administrator has to look at the disk."
)
_OTHER_TABLES: Final = (
    "The floor at {where} is not as this program expects it: {said}. Run 'floorwalker db upgrade' as its owner."
)
_UNKNOWN: Final = "The database at {where} cannot be used; ask its administrator, who may know what this means: {said}."
_TOO_OLD: Final = "The server at {where} is PostgreSQL {found}; Floorwalker needs PostgreSQL {wanted} or newer."

_ENDED: Final = (
    "The server at {where} ended the connection, by its administrator or a restart; the last picture"
    " stays and the link is"
    " tried again."
)
_CUT_OFF_CODES: Final = ("08", "57P0")
#: No more to be read there, until somebody changes something: a right that was taken, tables that are no more.
_FOR_GOOD: Final = ("25006", "42")

#: The sentence for each code of a failed statement, by its beginning; the longest that fits counts.
BY_CODE: Final = {
    "08": _CUT_OFF,
    "25006": _STANDBY,
    "28": _NO_SIGN_IN,
    "28P01": _WRONG_PASSWORD,
    "3D000": _NO_DATABASE,
    "40": _AT_ONCE,
    "42501": _MAY_NOT_READ,
    "42703": _OTHER_TABLES,
    "42883": _OTHER_TABLES,
    "42P01": _OTHER_TABLES,
    "53100": _DISK_FULL,
    "53200": _MEMORY,
    "53300": _NO_ROOM,
    "55P03": _LOCKED,
    "57": _CUT_OFF,
    "57014": _TOO_LONG,
    "57P03": _BUSY_STARTING,
    "58": _DAMAGED,
    "XX001": _DAMAGED,
    "XX002": _DAMAGED,
}
#: The sentence for what is said while signing in: the first line all of whose parts stand in it counts.
BY_WORDS: Final = (
    (("password authentication failed",), _WRONG_PASSWORD),
    (("no password supplied",), _NO_PASSWORD),
    (("empty password",), _NO_PASSWORD),
    (("too many connections for role",), _NO_ROOM_FOR_YOU),
    (("too many connections for database",), _NO_ROOM_THERE),
    (("too many clients",), _NO_ROOM),
    (("remaining connection slots",), _NO_ROOM),
    (("no more connections allowed",), _NO_ROOM),
    (("unsupported startup parameter",), _POOLER),
    (("session is read-only",), _STANDBY),
    (("server is in hot standby mode",), _STANDBY),
    (("not yet accepting connections",), _BUSY_STARTING),
    (("database system is",), _BUSY_STARTING),
    (("No space left on device",), _DISK_FULL),
    (("could not write init file",), _DISK_FULL),
    (("not currently accepting connections",), _DATABASE_SHUT),
    (("permission denied for database",), _MAY_NOT_READ),
    (("not permitted to log in",), _NO_SIGN_IN),
    (('role "', "does not exist"), _NO_ROLE),
    (("no pg_hba.conf entry",), _NOT_FROM_HERE),
    (("pg_hba.conf rejects",), _NOT_FROM_HERE),
    (('database "', "does not exist"), _NO_DATABASE),
    (("authentication failed for user",), _NO_SIGN_IN),
    (("does not support SSL",), _NO_TLS),
    (("SSL negotiation",), _STRANGER),
    (("expected authentication request",), _STRANGER),
    (("certificate", "does not match host name"), _OTHER_NAME),
    (("certificate verify failed",), _UNTRUSTED),
    (("root certificate file",), _NO_TRUSTED_FILE),
    (("could not load", "certificate"), _NO_TRUSTED_FILE),
    (("valid client certificate",), _OWN_CERTIFICATE),
    (("invalid connection option",), _OPTIONS),
    (("invalid", "value: "), _OPTIONS),
    (("SSL",), _TLS),
    (("certificate",), _TLS),
    (("resolve host",), _NAMELESS),
    (("translate host name",), _NAMELESS),
    (("Name or service not known",), _NAMELESS),
    (("label too long",), _NAMELESS),
    (("label empty or too long",), _NAMELESS),
    (("timeout expired",), _SLOW),
    (("timed out",), _SLOW),
    (("refused",), _NO_SERVER),
    (("unreachable",), _NO_SERVER),
    (("No route to host",), _NO_SERVER),
    (("No such file or directory",), _NO_SERVER),
    (("closed the connection",), _HUNG_UP),
    (("reset by peer",), _HUNG_UP),
)  # fmt: skip

#: Which part of the address each sentence is about, where it is about one.
_ABOUT: Final = {
    _NAMELESS: "host",
    _NO_SERVER: "host",
    _STRANGER: "port",
    _WRONG_PASSWORD: "password",
    _NO_PASSWORD: "password",
    _NO_ROLE: "user",
    _NO_SIGN_IN: "user",
    _NO_DATABASE: "database",
    _DATABASE_SHUT: "database",
}


def part_at_fault(problem: KnownProblem) -> str:
    """Which part of the address to look at first: 'host', 'port', 'user', 'password', 'database', or '' for none."""
    return _ABOUT.get(problem.text, "")


def postgresql_problem(problem: Exception, address: Address) -> CannotOpen:
    """The sentence for the driver's `problem` with the server of `address`."""
    said = str(problem)
    code = getattr(problem, "sqlstate", None) or ""
    text = _by_code(code) or _by_words(said) or _by_words(in_english(said)) or _UNKNOWN
    return CannotOpen(text, **_values(address, _reason(said)))


def feed_problem(problem: Exception, address: Address) -> KnownProblem:
    """The sentence for what a server said to a feed that was being followed: for now, or for good."""
    code = getattr(problem, "sqlstate", None) or ""
    if code.startswith(_CUT_OFF_CODES):
        return LinkLost(_ENDED, where=address.where)
    found = postgresql_problem(problem, address)
    return found if code.startswith(_FOR_GOOD) else LinkLost(found.text, **found.values)


def too_old(version: int, address: Address) -> CannotOpen | None:
    """Why a server of this version number (140012 for 14.12) will not do; None where it does."""
    if version >= OLDEST_SERVER:
        return None
    return CannotOpen(_TOO_OLD, where=address.where, found=version // 10000, wanted=OLDEST_SERVER // 10000)


def may_not_read(address: Address) -> CannotOpen:
    """What is said to somebody who may sign in but has no role on this floor."""
    return CannotOpen(_MAY_NOT_READ, **_values(address, ""))


def _by_words(said: str) -> str | None:
    return next((text for parts, text in BY_WORDS if all(part in said for part in parts)), None)


def _by_code(code: str) -> str | None:
    return next((BY_CODE[code[:length]] for length in range(len(code), 0, -1) if code[:length] in BY_CODE), None)


def _values(address: Address, said: str) -> dict[str, str]:
    return {
        "where": address.where,
        "host": address.host,
        "user": address.user or _account(),
        "database": address.database,
        "said": said,
    }


def _account() -> str:
    """Whom PostgreSQL's library signs in where the address names nobody."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "you"


def _reason(said: str) -> str:
    """The telling end of the library's first line: what stands before repeats the address."""
    first = next((line.strip() for line in said.splitlines() if line.strip()), "no reason given")
    for mark in ("FATAL:", "failed:", "connection is bad:"):
        _, found, rest = first.partition(mark)
        if found and rest.strip():
            first = rest.strip()
            break
    return first.rstrip(".")
