"""Two floors on one server that are prepared at the same moment: the roles belong to both."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from db.changes import open_reader
from db.migrations import upgrade
from db.postgres_server import PostgresServer
from tests.db.changes.floor_writer import PlainSql


def test_two_floors_are_prepared_at_once_on_a_server_without_roles():
    with PostgresServer() as server:
        admin = PlainSql(server.address.superuser_url)
        for name in ("north", "south"):
            admin.run(f"CREATE DATABASE {name}")
        admin.close()
        together = Barrier(2)

        def prepare(name):
            together.wait(30)
            upgrade(server.address.url(name))

        with ThreadPoolExecutor(2) as both:
            list(both.map(prepare, ("north", "south")))
        for name in ("north", "south"):
            open_reader(server.address.url(name)).close()
