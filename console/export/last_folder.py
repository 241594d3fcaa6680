"""Where files are saved: where the last one was, or where documents are."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

_FOLDER: Final = "export/folder"


def last_folder(settings: QSettings | None) -> Path:
    """The folder that a dialog begins with; one that is gone is passed over."""
    last = settings.value(_FOLDER) if settings is not None else None
    if isinstance(last, str) and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def keep_folder(settings: QSettings | None, folder: Path) -> None:
    """Begin there the next time."""
    if settings is not None:
        settings.setValue(_FOLDER, str(folder))
