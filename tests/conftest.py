"""What every run needs: no screen, no touch of the person's own files, `--long`, shared fixtures."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine makes any single example slow by chance; how long tests may take is bounded by the run as a whole.
settings.register_profile("floorwalker", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("floorwalker")

if not os.environ.get("FLOORWALKER_TEST_ONSCREEN"):
    # Read by Qt when the first QApplication is made, so it has to stand before any test is imported.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = [
    "tests.fixtures.garbage",
    "tests.fixtures.qt_guards",
    "tests.fixtures.patient_qtbot",
    "tests.fixtures.run_wide_postgres",
    "tests.fixtures.postgres",
    "tests.fixtures.databases",
]

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED_DATA = REPOSITORY.parent / "shared" / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the long tests: attacks, soaks, whole ways")


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are processors: tests of windows wait a quarter of their time."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="long test: run with --long")
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(skip)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of the run's own: no test may read or write the person's floor, settings or caches."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(home / variable.lower())
    os.environ.pop("FLOORWALKER_DATABASE", None)
    return home


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root folder of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real recordings and known answers beside the checkout; skips where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared data sets (../shared/data beside the checkout) are not on this machine")
    return SHARED_DATA
