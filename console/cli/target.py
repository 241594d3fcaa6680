"""Which database a command line means."""

from argparse import Namespace

from db.address import default_url


def database_url(options: Namespace) -> str:
    """The URL given with --database, else the environment's, else the person's own embedded file."""
    given: str | None = getattr(options, "database", None)
    return given or default_url()
