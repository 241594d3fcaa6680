"""Places where a floor in a file would be destroyed: drives of other machines, and folders that are copied behind our back.

SQLite's locks and shared memory hold on one machine only: two writers on a network drive overwrite each other. A program
that synchronises a folder copies the file and its log at different moments, or puts an older one in its place.
"""

import os
import sys
from pathlib import Path
from typing import Final

from db.errors import CannotOpen
from db.file_system_kind import kind_of_file_system

#: Kinds of file systems that other machines write to as well, by the names that Linux and macOS give them.
NETWORK_KINDS: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "webdav", "ftp", "9p", "ceph", "ncpfs", "davfs", "davfs2",
        "glusterfs", "lustre", "beegfs", "gpfs", "gfs2", "ocfs2", "orangefs", "pvfs2", "panfs", "coda",
        "vboxsf", "prl_fs", "vmhgfs", "fakeowner", "remote",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.ceph", "fuse.ceph-fuse",
        "fuse.s3fs", "fuse.goofys", "fuse.juicefs", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.vmhgfs-fuse",
        "fuse.grpcfuse", "fuse.osxfs", "fuse.google-drive-ocamlfuse", "fuse.onedriver", "macfuse.sshfs", "osxfuse.sshfs",
    }
)  # fmt: skip

#: Folders that a synchronising program makes under this name, or under it with more behind (' - Firm', ' (Firm)').
SYNCED_FOLDERS: Final = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "the system's cloud storage",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "seafile": "Seafile",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "box sync": "Box",
    "synologydrive": "Synology Drive",
    "proton drive": "Proton Drive",
    "syncthing": "Syncthing",
    "resilio sync": "Resilio Sync",
}
#: What such a program leaves in the top folder it looks after: a pattern, and whether it has to be a file or a folder.
#: Not '.dropbox' alone: in a home folder that is Dropbox's settings, and a folder.
SYNC_MARKS: Final = (
    (".dropbox", "file", "Dropbox"),
    (".dropbox.cache", "folder", "Dropbox"),
    (".stfolder", "either", "Syncthing"),
    (".sync/ID", "file", "Resilio Sync"),
    (".sync_*.db", "file", "Nextcloud or ownCloud"),
    ("._sync_*.db", "file", "Nextcloud or ownCloud"),
    (".nextcloudsync.log", "file", "Nextcloud"),
    (".owncloudsync.log", "file", "ownCloud"),
    (".tmp.drivedownload", "folder", "Google Drive"),
    (".tmp.driveupload", "folder", "Google Drive"),
    (".SynologyWorkingDirectory", "folder", "Synology Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "file", "OneDrive"),
)
#: Variables in which a program says where its folder is, whatever that is called.
SYNC_VARIABLES: Final = (
    ("OneDrive", "OneDrive"),
    ("OneDriveCommercial", "OneDrive"),
    ("OneDriveConsumer", "OneDrive"),
)
_NETWORK: Final = (
    "The file {path} lies on a network drive ({kind}), where SQLite loses data as soon as two machines write;"
    " keep it on a disk of this machine, or use PostgreSQL."
)
_SYNCED: Final = (
    "The file {path} lies in the folder {folder} that {program} copies elsewhere, where SQLite loses data;"
    " keep it in a folder that is not synchronised, or use PostgreSQL."
)


def refuse_unsafe_place(path: Path) -> None:
    """Go on only where a floor in the file `path` is safe; the file need not be there yet.

    Raises:
        CannotOpen: it lies on a network drive or in a synchronised folder.
    """
    where = _real(path)
    kind = kind_of_file_system(where)
    if _is_network(where, kind):
        raise CannotOpen(_NETWORK, path=path, kind=kind or "UNC")
    found = synced_by(where)
    if found is not None:
        folder, program = found
        raise CannotOpen(_SYNCED, path=path, folder=folder, program=program)


def _real(path: Path) -> Path:
    # A link from a safe place to an unsafe one is unsafe.
    return Path(os.path.realpath(path))


def _is_network(where: Path, kind: str) -> bool:
    return kind in NETWORK_KINDS or (sys.platform == "win32" and str(where).startswith("\\\\"))


def synced_by(path: Path) -> tuple[Path, str] | None:
    """The folder above `path` that a synchronising program looks after and that program's name, if there is one."""
    told = [(Path(os.environ[name]), program) for name, program in SYNC_VARIABLES if os.environ.get(name)]
    for folder in path.parents:
        program = next((program for place, program in told if place == folder), None)
        program = program or _by_name(folder.name) or _by_mark(folder)
        if program is not None:
            return folder, program
    return None


def _by_name(name: str) -> str | None:
    lower = name.casefold()
    for known, program in SYNCED_FOLDERS.items():
        rest = lower.removeprefix(known)
        if rest != lower and (not rest or rest.startswith((" - ", " (", "-"))):
            return program
    return None


def _by_mark(folder: Path) -> str | None:
    for pattern, kind, program in SYNC_MARKS:
        found = folder.glob(pattern) if "*" in pattern else iter([folder / pattern])
        for mark in found:
            # Not the path's own methods: those fail where a folder above may not be entered.
            if (kind != "folder" and os.path.isfile(mark)) or (kind != "file" and os.path.isdir(mark)):  # noqa: PTH112,PTH113
                return program
    return None
