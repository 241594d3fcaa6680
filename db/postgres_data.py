"""The data folder of a private PostgreSQL server: made by initdb, or opened again with a known password."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from db.postgres_account import ServerAccount
from db.postgres_binaries import PostgresUnavailable, major_version
from db.postgres_process import server_environment

SUPERUSER = "postgres"


@dataclass(frozen=True)
class Programs:
    """PostgreSQL's programs in a folder that their account can enter, run in its temporary folder `work`."""

    bin_folder: Path
    account: ServerAccount
    work: Path

    def run(self, program: str, *arguments: str, stdin: str = "") -> str:
        """Run one of the programs to its end and return what it printed.

        Raises PostgresUnavailable with the program's last words when it fails.
        """
        try:
            done = subprocess.run(
                [str(self.bin_folder / program), *arguments],
                input=stdin.encode(),
                capture_output=True,
                cwd=self.work,
                env=server_environment(),
                check=False,
                **self.account.identity,
            )
        except OSError as failure:
            raise PostgresUnavailable(f"{program} of PostgreSQL cannot be run: {failure}") from failure
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace")
            raise PostgresUnavailable(f"{program} of PostgreSQL failed: {last_words(said)}")
        printed: str = done.stdout.decode()
        return printed


def make_data(programs: Programs, data: Path, password: str, *, durable: bool) -> None:
    """Make a data folder whose superuser has `password` and in which everybody is asked for one (SCRAM).

    Raises PostgresUnavailable when the folder holds something else or the server could not enter it.
    """
    _make_folder(programs.account, data)
    password_file = programs.work / "password"
    password_file.touch(mode=0o600)
    password_file.write_text(password)
    programs.account.give(password_file)
    arguments = [
        f"--pgdata={data}",
        f"--username={SUPERUSER}",
        f"--pwfile={password_file}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        *([] if durable else ["--no-sync"]),
    ]
    try:
        programs.run("initdb", *arguments)
    finally:
        password_file.unlink()


def check_data(programs: Programs, data: Path) -> None:
    """Raise PostgresUnavailable when an existing data folder was made by another major version."""
    made_by = (data / "PG_VERSION").read_text().strip()
    running = major_version(programs.bin_folder / "postgres")
    if made_by != str(running):
        raise PostgresUnavailable(f"{data} was made by PostgreSQL {made_by} and cannot be used by {running}")


def set_password(programs: Programs, data: Path, password: str) -> None:
    """Give the superuser of a data folder that no server is using a new password (letters and digits)."""
    change = f"ALTER ROLE {SUPERUSER} PASSWORD '{password}'\n"
    programs.run("postgres", "--single", "-D", str(data), "postgres", stdin=change)


def last_words(text: str) -> str:
    """The line of a program's output that tells best why it failed."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if "FATAL" in line or "error" in line.lower() or "PANIC" in line]
    return (telling or lines or ["it said nothing"])[-1]


def _make_folder(account: ServerAccount, data: Path) -> None:
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not any(data.iterdir()):
        account.give(data)
    if not account.can("-x", data):
        raise PostgresUnavailable(
            f"the server runs as user {account.name}, who cannot enter {data}: "
            "choose a data folder below one that everybody may enter"
        )
