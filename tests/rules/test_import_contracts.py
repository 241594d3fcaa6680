"""The parts know only whom they may know: the contracts in pyproject.toml hold."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    # In a process of its own: the linter changes sys.path and imports the packages it looks at.
    return subprocess.run(
        [sys.executable, "-c", LINTER, "--config", folder / "pyproject.toml", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_import_contracts_hold(repository: Path) -> None:
    linted = lint_imports(repository)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_a_breach_of_each_contract_is_noticed(repository: Path, tmp_path: Path) -> None:
    text = (repository / "pyproject.toml").read_text()
    settings = tomllib.loads(text)["tool"]["importlinter"]
    (tmp_path / "pyproject.toml").write_text(text)
    for package in settings["root_packages"]:
        make_package(tmp_path, package)
    for contract in settings["contracts"]:
        for module in contract["source_modules"]:
            imports = [f"import {name}" for name in contract["forbidden_modules"] if not name.startswith(module)]
            make_package(tmp_path, module, "\n".join(imports))
    linted = lint_imports(tmp_path)
    assert linted.returncode == 1
    for contract in settings["contracts"]:
        assert f"{contract['name']} BROKEN" in linted.stdout, linted.stdout


def make_package(folder: Path, name: str, content: str = "") -> None:
    for part in name.split("."):
        folder = folder / part
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
    if content:
        (folder / "__init__.py").write_text(content + "\n")
