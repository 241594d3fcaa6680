"""A private PostgreSQL server, started and stopped by us from plain binaries, for the demo and the tests."""

import secrets
import shutil
import socket
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy.engine import URL

from db.postgres_account import memory_places, server_account
from db.postgres_binaries import PostgresUnavailable, find_server_bin
from db.postgres_data import SUPERUSER, Programs, check_data, last_words, make_data, set_password
from db.postgres_process import ServerProcess

__all__ = ["PostgresAddress", "PostgresServer", "PostgresUnavailable"]

LOOPBACK = "127.0.0.1"
START_DEADLINE_S = 60.0
PORT_ATTEMPTS = 5

_LOOK_EVERY_S = 0.005
_COMMON_SETTINGS = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "100",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
_FLEETING_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_wal_size": "128MB",
    "jit": "off",
}
_Part = TypeVar("_Part")


@dataclass(frozen=True)
class PostgresAddress:
    """Where a private server listens (TCP on loopback), its superuser's password, and its programs."""

    port: int
    password: str
    bin_folder: Path

    def url(self, database: str, user: str = SUPERUSER, password: str | None = None) -> str:
        """The SQLAlchemy URL of one database as one role.

        The superuser's password is known here; any other role's has to be given, else ValueError is raised.
        """
        if password is None:
            if user != SUPERUSER:
                raise ValueError(f"the password of the role {user} is needed")
            password = self.password
        url = URL.create("postgresql+psycopg", user, password, LOOPBACK, self.port, database)
        return url.render_as_string(hide_password=False)

    @property
    def superuser_url(self) -> str:
        """The SQLAlchemy URL of the maintenance database `postgres` as the superuser."""
        return self.url("postgres")


class PostgresServer:
    """One private server: `start()`, `stop()`, `restart()`, or a `with` block.

    `data` is its data folder, made when it does not exist and kept by `stop()`; without it a temporary one
    is used and removed. `durable` keeps fsync on. `password` is the superuser's: a random one if not given,
    which is also set anew on a data folder that exists (whoever owns the folder may do that). `settings` are
    further server settings by name. The server does not outlive this process, however the process ends.
    """

    def __init__(
        self,
        data: Path | None = None,
        *,
        bin_folder: Path | None = None,
        durable: bool = False,
        password: str | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self._wanted_data = data.absolute() if data else None
        self._wanted_bin = bin_folder
        self._wanted_password = password
        self._durable = durable
        self._settings = _COMMON_SETTINGS | ({} if durable else _FLEETING_SETTINGS) | dict(settings or {})
        self._undo = ExitStack()
        self._programs: Programs | None = None
        self._data: Path | None = None
        self._process: ServerProcess | None = None
        self._address: PostgresAddress | None = None

    @property
    def address(self) -> PostgresAddress:
        """Where the server listens. Raises RuntimeError before `start()` and after `stop()`."""
        return _started(self._address)

    @property
    def superuser_url(self) -> str:
        """The SQLAlchemy URL of the maintenance database `postgres` as the superuser."""
        return self.address.superuser_url

    @property
    def data(self) -> Path:
        """The data folder. Raises RuntimeError before `start()` and after `stop()`."""
        return _started(self._data)

    @property
    def work(self) -> Path:
        """The temporary folder with the log. Raises RuntimeError before `start()` and after `stop()`."""
        return _started(self._programs).work

    @property
    def log(self) -> str:
        """What the server has written to its log since it was last started."""
        return (self.work / "log").read_text(errors="replace")

    def url(self, database: str, user: str = SUPERUSER, password: str | None = None) -> str:
        """The SQLAlchemy URL of one database as one role, see PostgresAddress.url."""
        return self.address.url(database, user, password)

    def run(self, program: str, *arguments: str, stdin: str = "") -> str:
        """Run one of PostgreSQL's programs under the server's account, see Programs.run."""
        return _started(self._programs).run(program, *arguments, stdin=stdin)

    def start(self) -> Self:
        """Make the data folder if needed, start the server and return once it takes connections.

        Raises PostgresUnavailable, in one sentence, when no programs are fit or the server does not come up.
        """
        if self._programs is not None:
            raise RuntimeError("this private PostgreSQL server is started already")
        try:
            self._programs = self._find_programs()
            self._data = self._wanted_data or self._temporary_data(self._programs)
            password = self._prepare_data(self._programs, self._data)
            self._start_on_a_free_port(self._programs.bin_folder, password)
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Shut the server down (open transactions are rolled back) and remove its temporary folders."""
        self._stop_process("INT")
        self._address = self._data = self._programs = None
        self._undo.close()

    def restart(self, *, crash: bool = False) -> None:
        """Stop the server and start it again on the same port and data; `crash` leaves out the shutdown."""
        address = self.address
        self._stop_process("QUIT" if crash else "INT")
        if not self._launch(address):
            raise PostgresUnavailable(f"the port {address.port} was taken while PostgreSQL restarted")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _find_programs(self) -> Programs:
        account = server_account()
        found = self._wanted_bin or find_server_bin()
        work = account.make_folder()
        self._undo.callback(shutil.rmtree, work)
        return Programs(account.reachable_bin(found, work), account, work)

    def _temporary_data(self, programs: Programs) -> Path:
        # A database copied for each test makes hundreds of files: a disk took 40 times as long as memory.
        data = programs.account.make_folder([] if self._durable else memory_places())
        self._undo.callback(shutil.rmtree, data)
        return data

    def _prepare_data(self, programs: Programs, data: Path) -> str:
        """Make the data folder, or open an old one, and return the superuser's password."""
        password = self._wanted_password or secrets.token_hex(24)
        if not (data / "PG_VERSION").exists():
            make_data(programs, data, password, durable=self._durable)
            return password
        check_data(programs, data)
        if self._wanted_password is None:
            set_password(programs, data, password)
        return password

    def _start_on_a_free_port(self, bin_folder: Path, password: str) -> None:
        for _ in range(PORT_ATTEMPTS):
            if self._launch(PostgresAddress(_free_port(), password, bin_folder)):
                return
        raise PostgresUnavailable(f"{PORT_ATTEMPTS} free ports were taken before PostgreSQL had them")

    def _launch(self, address: PostgresAddress) -> bool:
        """Start the process and wait until it is ready; False when another program has taken the port."""
        settings = self._settings | {"port": str(address.port)}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        command = [str(address.bin_folder / "postgres"), "-D", str(self.data), *options]
        temporary = [self.work] if self._wanted_data else [self.work, self.data]
        self._process = ServerProcess(command, _started(self._programs).account, temporary)
        if not self._wait_until_ready(self._process):
            return False
        self._address = address
        return True

    def _wait_until_ready(self, process: ServerProcess) -> bool:
        deadline = time.monotonic() + START_DEADLINE_S
        while not self._is_ready(process):
            if process.ended:
                self._stop_process("INT")
                if "could not bind" in self.log:
                    return False
                raise PostgresUnavailable(f"PostgreSQL did not start: {last_words(self.log)}")
            if time.monotonic() > deadline:
                raise PostgresUnavailable(f"PostgreSQL was not ready within {START_DEADLINE_S:.0f} s")
            time.sleep(_LOOK_EVERY_S)
        return True

    def _is_ready(self, process: ServerProcess) -> bool:
        """Whether the server's lock file says so; one that a crashed server left behind names another pid."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > 7 and lines[0] == str(process.pid) and lines[7].strip() in ("ready", "standby")

    def _stop_process(self, signal: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.stop(signal)


def _started(part: _Part | None) -> _Part:
    if part is None:
        raise RuntimeError("this private PostgreSQL server is not started")
    return part


def _free_port() -> int:
    with socket.create_server((LOOPBACK, 0)) as probe:
        return int(probe.getsockname()[1])
