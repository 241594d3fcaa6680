"""What a control of the console shows goes through `say` or `plural`: no literal is handed to it."""

import ast
import re
from pathlib import Path

import pytest

#: Calls that put words on the screen or tell them to who cannot see it.
SHOWING = {
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "QToolBar",
    "addAction", "addButton", "addItem", "addItems", "addMenu", "addRow", "addSection", "addTab", "drawText",
    "insertItem", "setAccessibleDescription", "setAccessibleName", "setCaption", "setDescription", "setHeaderLabels",
    "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText", "setPrefix", "setStatusTip",
    "setSubTitle", "setSuffix", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
    "showText", "set_text", "say_title",
}  # fmt: skip
#: The program's own name is the same in every language.
NAMES = re.compile(r"Floorwalker")


def unsaid(text: str, file: str) -> list[str]:
    """`file:line: words` for each literal with words in it that is handed to a control."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and _called(node) in SHOWING:
            values = [*node.args, *(keyword.value for keyword in node.keywords)]
            words = [word for value in values for word in _literals(value)]
            found += [
                f"{file}:{node.lineno}: {word!r}" for word in words if re.search(r"[^\W\d_]{2}", NAMES.sub("", word))
            ]
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literals(value: ast.expr) -> list[str]:
    """The texts that `value` is, or may be; what is inside of calls is theirs."""
    match value:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        case ast.IfExp(body=one, orelse=other):
            return _literals(one) + _literals(other)
        case ast.BinOp(left=one, right=other) | ast.BoolOp(values=[one, other]):
            return _literals(one) + _literals(other)
    return []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Nothing here")',
        'QLabel(f"{n} contacts", self)',
        'bar.showMessage("Saved" if done else "Not saved")',
        'bar.addAction("Open" + name)',
        'button.setToolTip(problem or "Closed")',
    ],
)
def test_a_planted_literal_is_found(line: str) -> None:
    assert unsaid(line, "x.py")


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(say("Nothing here"))',
        'window.setWindowTitle(f"Floorwalker · {name}")',
        'label.setText(f"{a}: {b}")',
    ],
)
def test_what_is_said_passes(line: str) -> None:
    assert unsaid(line, "x.py") == []


def test_no_control_of_the_console_is_given_a_literal(repository: Path) -> None:
    files = [path for path in (repository / "console").rglob("*.py") if "cli" not in path.parts]
    names = {path: path.relative_to(repository).as_posix() for path in files}
    assert [line for path, name in names.items() for line in unsaid(path.read_text(encoding="utf-8"), name)] == []
