"""Network drives and synchronised folders: told by the system's own lists and by what the programs leave there."""

import subprocess
from pathlib import Path

import pytest

from db import file_system_kind
from db.changes import open_reader
from db.errors import CannotOpen
from db.file_system_kind import kind_in_mac_statfs, kind_in_mounts, kind_of_file_system, nearest_existing
from db.migrations import upgrade
from db.unsafe_place import NETWORK_KINDS, refuse_unsafe_place, synced_by
from tests.db.opening.saying_no import said_by_all

MOUNTS = """\
27 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 27 0:40 / /srv/floor rw shared:2 - nfs4 server:/export rw,vers=4.2
41 40 0:41 / /srv/floor/desk\\040two rw - cifs //nas/desk rw
42 40 0:42 / /srv/floor/local rw shared:3 master:1 - tmpfs tmpfs rw
43 27 8:17 / /srv/over rw - nfs server:/old rw
44 27 8:33 / /srv/over rw - ext4 /dev/sdc1 rw
45 27 0:45 / /media/remote rw - fuse.sshfs dana@host: rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/floor/floor.db", "nfs4"),
        ("/srv/floor/desk two/floor.db", "cifs"),
        ("/srv/floor/local/floor.db", "tmpfs"),
        ("/srv/floorboard/floor.db", "ext4"),
        ("/srv/over/floor.db", "ext4"),
        ("/media/remote/floor.db", "fuse.sshfs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path, kind):
    assert kind_in_mounts(Path(path), MOUNTS) == kind


def test_a_root_that_a_sandbox_shows_as_remote_is_its_own_disk():
    root = "27 1 0:1 / / rw - 9p none rw\n28 27 0:2 / /mnt/c rw - 9p C: rw\n"
    assert kind_in_mounts(Path("/srv/floor.db"), root) == ""
    assert kind_in_mounts(Path("/mnt/c/floor.db"), root) == "9p"


def test_this_machines_own_list_is_read_as_its_own_tool_reads_it(tmp_path):
    told = subprocess.run(["stat", "-f", "-c", "%T", tmp_path], capture_output=True, text=True, check=False)
    if told.returncode:
        pytest.skip("the tool that tells the kind of a file system is not on this machine")
    kind = kind_of_file_system(tmp_path)
    assert kind, "Linux says of every path what it lies on"
    # The tool knows ext2, 3 and 4 as one.
    assert kind.rstrip("234") in told.stdout or kind in told.stdout


def test_the_kind_is_read_out_of_the_macs_answer():
    """The layout is from the system's header; the call itself can be made on a Mac only."""
    assert kind_in_mac_statfs(b"\0" * 72 + b"smbfs".ljust(16, b"\0") + b"/Volumes/desk".ljust(2080, b"\0")) == "smbfs"


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_a_floor_on_a_network_drive_is_refused_by_every_part(kind, sqlite_url, tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"27 1 8:1 / / rw - ext4 /dev/sda1 rw\n28 27 0:9 / {tmp_path} rw - {kind} there:/x rw\n")
    monkeypatch.setattr(file_system_kind, "_MOUNTS", mounts)
    said = said_by_all(sqlite_url)
    assert said.startswith(f"The file {tmp_path}/floor.sqlite lies on a network drive ({kind})")
    assert said.endswith("or use PostgreSQL.")
    with pytest.raises(CannotOpen, match="or use PostgreSQL"):
        upgrade(f"sqlite:///{tmp_path}/new/floor.db")
    assert not (tmp_path / "new").exists()


def test_a_link_from_a_safe_place_to_a_network_drive_is_no_way_round(sqlite_url, tmp_path, monkeypatch):
    drive, mounts = tmp_path / "drive", tmp_path / "mountinfo"
    drive.mkdir()
    (tmp_path / "floor.sqlite").rename(drive / "floor.sqlite")
    (tmp_path / "floor.sqlite").symlink_to(drive / "floor.sqlite")
    mounts.write_text(f"27 1 8:1 / / rw - ext4 /dev/sda1 rw\n28 27 0:9 / {drive} rw - nfs there:/x rw\n")
    monkeypatch.setattr(file_system_kind, "_MOUNTS", mounts)
    assert "network drive (nfs)" in said_by_all(sqlite_url)


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Firm)", "Dropbox"),
        ("OneDrive - Firm", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-dana@example.org", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("Dropboxes", None),
        ("my drives", None),
        ("floors", None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder, program):
    found = synced_by(Path(f"/srv/{folder}/floors/floor.db"))
    assert found == (None if program is None else (Path(f"/srv/{folder}"), program))


@pytest.mark.parametrize(
    ("mark", "is_folder", "program"),
    [
        (".stfolder", True, "Syncthing"),
        (".stfolder", False, "Syncthing"),
        (".dropbox.cache", True, "Dropbox"),
        (".dropbox", False, "Dropbox"),
        (".sync_4f3a.db", False, "Nextcloud or ownCloud"),
        ("._sync_4f3a.db", False, "Nextcloud or ownCloud"),
        (".tmp.driveupload", True, "Google Drive"),
        (".dropbox", True, None),  # the program's settings in a home folder
        (".sync", True, None),
        ("sync.db", False, None),
    ],
)
def test_a_synchronised_folder_is_known_by_what_its_program_leaves_there(mark, is_folder, program, tmp_path):
    (tmp_path / mark).mkdir() if is_folder else (tmp_path / mark).touch()
    found = synced_by(tmp_path / "deep" / "floor.db")
    assert found == (None if program is None else (tmp_path, program))


def test_onedrive_says_itself_where_its_folder_is(tmp_path, monkeypatch):
    assert synced_by(tmp_path / "work" / "floor.db") is None
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert synced_by(tmp_path / "work" / "floor.db") == (tmp_path, "OneDrive")


def test_a_floor_in_a_synchronised_folder_is_refused_by_every_part(sqlite_url, tmp_path):
    (tmp_path / ".stfolder").mkdir()
    said = said_by_all(sqlite_url)
    assert f"in the folder {tmp_path} that Syncthing copies elsewhere" in said
    assert said.endswith("or use PostgreSQL.")


def test_an_ordinary_folder_is_fine(sqlite_url, tmp_path):
    refuse_unsafe_place(tmp_path / "floor.sqlite")
    reader = open_reader(sqlite_url)
    reader.close()
    assert nearest_existing(tmp_path / "a" / "b") == tmp_path
    assert "ext4" not in NETWORK_KINDS
