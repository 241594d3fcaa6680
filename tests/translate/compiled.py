"""Compiles .ts files into the .qm files that the console loads, with the lrelease that comes with PySide6."""

import os
import subprocess
from pathlib import Path

import PySide6


def compile_file(source: Path, target: Path) -> None:
    """Write `target` (.qm) from `source` (.ts).

    Raises:
        RuntimeError: lrelease did not take the file; says what it said.
    """
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    told = subprocess.run(
        [program, "-silent", "-nounfinished", source, "-qm", target], capture_output=True, text=True, check=False
    )
    if told.returncode != 0:
        raise RuntimeError(f"{source.name} was not compiled: {told.stdout}{told.stderr}")
