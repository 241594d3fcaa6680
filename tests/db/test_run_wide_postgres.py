"""Parallel test runs share one PostgreSQL server and one template, which are gone when the run has ended."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

PLANTED_MIGRATIONS = """
    import sys
    import types
    from pathlib import Path

    from sqlalchemy import create_engine, text

    def upgrade(url):
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE contact (id int)"))
        engine.dispose()
        with Path("upgrades").open("a") as told:
            told.write(url + "\\n")

    planted = types.ModuleType("db.migrations")
    planted.upgrade = upgrade
    sys.modules["db.migrations"] = planted
"""
PLANTED_TESTS = """
    from pathlib import Path

    import pytest
    from sqlalchemy import create_engine, text

    @pytest.mark.parametrize("number", range(12))
    def test_database(postgres_url, number, worker_id):
        engine = create_engine(postgres_url)
        with engine.begin() as connection:
            assert connection.scalar(text("SELECT count(*) FROM contact")) == 0
            connection.execute(text("INSERT INTO contact VALUES (1)"))
            data = connection.scalar(text("SHOW data_directory"))
        engine.dispose()
        with Path("servers").open("a") as told:
            told.write(f"{worker_id} {engine.url.port} {data}\\n")
"""


@pytest.mark.long
def test_two_workers_share_one_server_and_one_template(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "planted_migrations.py").write_text(textwrap.dedent(PLANTED_MIGRATIONS))
    (tmp_path / "test_planted.py").write_text(textwrap.dedent(PLANTED_TESTS))
    (tmp_path / "pytest.ini").write_text("[pytest]\nqt_api = pyside6\n")
    program = f"""
        import sys
        sys.path[:0] = [{str(repository)!r}, {str(tmp_path)!r}]
        import pytest
        options = "-n 2 -p planted_migrations -p tests.conftest -p no:cacheprovider ."
        sys.exit(pytest.main(options.split()))
    """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=tmp_path,
        # This test may itself run in a worker.
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    lines = [line.split() for line in (tmp_path / "servers").read_text().splitlines()]
    assert {worker for worker, _, _ in lines} == {"gw0", "gw1"}
    assert len(lines) == 12
    assert len({(port, data) for _, port, data in lines}) == 1
    assert not Path(lines[0][2]).exists()
    upgraded = (tmp_path / "upgrades").read_text().split()
    assert [make_url(url).database for url in upgraded] == ["floorwalker_template"]
