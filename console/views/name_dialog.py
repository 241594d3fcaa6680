"""Asks for the name of a view, and says beside it why a name cannot be taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from console.theme import Theme
from console.views.view_file import LONGEST, ViewProblem, fits_on_a_line
from console.words import say


class NameDialog(QDialog):
    """Stays open until the name was taken by `take`, which raises `ViewProblem` where it cannot be."""

    def __init__(self, title: str, name: str, take: Callable[[str], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(title)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST)
        self.name.setMinimumWidth(320)
        self.name.selectAll()
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        palette = self.problem.palette()
        palette.setColor(self.problem.foregroundRole(), theme.colour("urgent_text"))
        self.problem.setPalette(palette)
        self.problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._name_changed)
        form = QFormLayout()
        form.addRow(say("&Name of the view"), self.name)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.name.setAccessibleName(say("Name of the view"))
        self._name_changed(name)

    def _name_changed(self, name: str) -> None:
        self.problem.hide()
        usable = bool(name.strip()) and fits_on_a_line(name.strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(usable)

    def _save(self) -> None:
        try:
            self._take(self.name.text().strip())
        except ViewProblem as problem:
            self.problem.setText(str(problem))
            self.problem.setAccessibleName(str(problem))
            self.problem.show()
            self.name.setFocus()
            return
        self.accept()
