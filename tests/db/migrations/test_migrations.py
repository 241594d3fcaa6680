"""Migrations: head equals the models, an upgraded database equals a fresh one, and upgrading keeps every row."""

import secrets

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from db.address import parse
from db.changes import open_reader
from db.engine import make_engine
from db.errors import CannotOpen
from db.migrations import HEAD, known, upgrade
from db.models import metadata
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish
from tests.db.migrations.catalogue import catalogue

#: These differ per engine and stand in the migrations alone.
FEED_TABLES = {"change", "change_other", "former_version", "writing", "alembic_version"}


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request, tmp_path):
    """An upgraded database and one without any table, both on the same engine."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url"), f"sqlite:///{tmp_path / 'empty.sqlite'}"
    return request.getfixturevalue("postgres_url"), request.getfixturevalue("empty_postgres_url")


def test_head_is_the_newest_migration():
    assert known()[-1] == HEAD


@pytest.mark.filterwarnings("ignore:Did not recognize type 'xid8'")
def test_head_equals_the_models(database_url):
    def ours(_, name, kind, reflected, __):
        table = name if kind == "table" else None
        return not (table in FEED_TABLES or (table or "").startswith("change_day"))

    with make_engine(database_url).connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_server_default": False})
        assert compare_metadata(context, metadata) == []


def test_checks_and_defaults_of_head_equal_the_models(pair):
    """Autogenerate does not look at checks: the tables made by the models themselves must say the same."""
    fresh_url, empty_url = pair
    metadata.create_all(make_engine(empty_url))
    assert _checks(make_engine(fresh_url)) == _checks(make_engine(empty_url))


#: A step that is wrong is wrong from the first schema, too; the others tell which it is.
STARTS = [
    start if start in ("0001", known()[-2]) else pytest.param(start, marks=pytest.mark.long) for start in known()[:-1]
]


@pytest.mark.parametrize("start", STARTS)
def test_an_upgraded_database_has_the_catalogue_of_a_fresh_one(pair, start):
    fresh_url, empty_url = pair
    upgrade(empty_url, revision=start)
    upgrade(empty_url)
    with make_engine(empty_url).connect() as upgraded, make_engine(fresh_url).connect() as fresh:
        assert catalogue(upgraded) == catalogue(fresh)


def test_an_upgrade_of_a_filled_floor_keeps_every_row(database_url):
    writer = PlainSql(database_url)
    work = FloorWork(writer, *furnish(writer), seed=4)
    for _ in range(120):
        work.step()
    before = _counts(database_url)
    upgrade(database_url)
    assert _counts(database_url) == before
    assert sum(before.values()) > 150
    writer.close()


def test_a_floor_filled_at_an_older_schema_keeps_its_rows_and_is_captured_after_the_upgrade(empty_database_url):
    upgrade(empty_database_url, revision="0002")
    writer = PlainSql(empty_database_url)
    _, queues = furnish(writer)
    before = {table: count for table, count in _counts(empty_database_url).items() if table != "log_epoch"}
    upgrade(empty_database_url)
    assert {table: _counts(empty_database_url)[table] for table in before} == before
    reader = open_reader(empty_database_url)
    reader.snapshot()
    writer.run("UPDATE queue SET target_percent = 60 WHERE id = ?", queues[0])
    assert [change.row.target_percent for change in reader.changes().changes] == [60]
    reader.close()
    writer.close()


def test_upgrading_twice_changes_nothing(database_url):
    engine = make_engine(database_url)
    with engine.connect() as connection:
        before = catalogue(connection)
    upgrade(database_url)
    with engine.connect() as connection:
        assert catalogue(connection) == before


def test_a_floor_of_a_newer_program_is_refused_in_words(database_url):
    with make_engine(database_url).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(CannotOpen, match="newer schema 9999"):
        upgrade(database_url)
    with pytest.raises(CannotOpen, match="newer schema 9999"):
        open_reader(database_url)


def test_a_reader_refuses_a_database_without_a_floor(empty_database_url):
    if empty_database_url.startswith("sqlite"):
        make_engine(empty_database_url).connect().close()
    with pytest.raises(CannotOpen, match="no floor"):
        open_reader(empty_database_url)


@pytest.mark.parametrize("may", ["CREATEROLE", "NOCREATEROLE"])
def test_a_floor_is_prepared_by_whoever_owns_the_database_and_may_create_roles(empty_postgres_url, may):
    admin, boss = PlainSql(empty_postgres_url), f"boss{secrets.token_hex(4)}"
    address = parse(empty_postgres_url)
    admin.run(f"CREATE ROLE {boss} LOGIN {may} PASSWORD 'x'")
    admin.run(f'ALTER DATABASE "{address.database}" OWNER TO {boss}')
    url = f"postgresql+psycopg://{boss}:x@{address.host}:{address.port}/{address.database}"
    if may == "CREATEROLE" and _roles_are_new(admin):
        upgrade(url)
        open_reader(empty_postgres_url).close()
    elif may == "NOCREATEROLE":
        with pytest.raises(CannotOpen, match="allowed to create roles"):
            upgrade(url)
    admin.run(f'ALTER DATABASE "{address.database}" OWNER TO postgres')
    admin.run(f"DROP OWNED BY {boss}")
    admin.run(f"DROP ROLE {boss}")
    admin.close()


def _roles_are_new(admin):
    """On 15 any role that may create roles may use those that are there; later only those of its own making."""
    return int(admin.run("SHOW server_version_num")[0][0]) < 160000


def _counts(url):
    with make_engine(url).connect() as connection:
        tables = [name for name in sa.inspect(connection).get_table_names() if not name.startswith("change")]
        skipped = {"alembic_version", "writing"}
        return {
            table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            for table in tables
            if table not in skipped
        }


def _checks(engine):
    with engine.connect() as connection:
        inspector = sa.inspect(connection)
        return {
            table: sorted((check["name"], check["sqltext"]) for check in inspector.get_check_constraints(table))
            for table in metadata.tables
        }
