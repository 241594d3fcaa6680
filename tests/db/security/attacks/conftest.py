"""The attacked floor, gone with its roles at the end."""

import pytest

from tests.db.security.attacks.attacked_floor import AttackedFloor


@pytest.fixture
def attacked(postgres_url):
    made = AttackedFloor(postgres_url)
    yield made
    made.end()
