"""A floor with people who sign in, gone with their roles at the end."""

import pytest

from tests.db.changes.floor_writer import PlainSql
from tests.db.security.people_floor import Floor


@pytest.fixture
def floor(postgres_url):
    made = Floor(postgres_url)
    yield made
    made.end()


@pytest.fixture
def signed_in(floor):
    opened = []

    def sign_in(*args, **kwargs):
        opened.append(PlainSql(floor.person(*args, **kwargs)))
        return opened[-1]

    yield sign_in
    for connection in opened:
        connection.close()
