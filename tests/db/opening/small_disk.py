"""A disk of a few kilobytes in memory, to be filled or made read-only; only root may make one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """The disk, at the folder `place`, which is made."""
    if not ROOT:
        pytest.skip("only root can mount a disk of a few kilobytes")
    place.mkdir(exist_ok=True)
    options = f"size={kilobytes}k"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def fill(place: Path, leave: int) -> None:
    """Fill the disk at `place` but for about `leave` bytes."""
    told = os.statvfs(place)
    (place / "filler").write_bytes(bytes(max(0, told.f_bavail * told.f_frsize - leave)))


@contextmanager
def only_readable(disk: Path) -> Iterator[None]:
    """Nobody may write on the disk, not even root."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    yield
