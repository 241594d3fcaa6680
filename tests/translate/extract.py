"""Reads the strings of the screen out of the sources, and refuses what no translator could ever see."""

import ast
import string
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

#: The module that has `say` and `plural`, and the context their strings stand in.
WORDS_MODULE = "console.words"
SCREEN = "screen"
COUNTED = "%Ln"
#: What the developer writes for 'one or many'.
REGULAR = "(s)"
_CALLS = ("say", "plural")

#: Where problems are defined that a screen translates, and the context their sentences stand in.
PROBLEMS = "problems"
#: What all of them are.
PROBLEM = "KnownProblem"
#: Their problems are told on a terminal only, which speaks English.
TERMINAL_ONLY = ("db/maintenance/", "db/queries/", "db/nearest_name.py", "db/people.py")


class Found(NamedTuple):
    """A string of the screen; `counts` says that it has plural forms. `file` is relative to the repository."""

    context: str
    source: str
    counts: bool
    file: str


class NotExtractable(Exception):
    """Strings that could never be translated; one line 'file:line: what is wrong' for each."""


@cache
def strings_of(repository: Path) -> list[Found]:
    """Every string of the screen, in order of context and text.

    Raises:
        NotExtractable: some call of `say` or `plural` breaks the rules of `strings_in`.
    """
    found: list[Found] = []
    wrong: list[str] = []
    paths = sorted((*(repository / "console").rglob("*.py"), *(repository / "db").rglob("*.py")))
    modules = {path.relative_to(repository).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    kinds = _kinds_of_problem(text for name, text in modules.items() if name.startswith("db/"))
    for name, text in modules.items():
        if name.startswith(TERMINAL_ONLY):
            continue
        reader = _Problems(text, name, kinds) if name.startswith("db/") else _Module(text, name)
        found += reader.found
        wrong += reader.wrong
    wrong += _both_counted_and_not(found)
    if wrong:
        raise NotExtractable("\n".join(wrong))
    return sorted(set(found))


def strings_in(text: str, file: str) -> list[Found]:
    """The strings of one module.

    The first argument of `say` and `plural` is a literal; its places `{name}` are the values given, of
    which `**values` may bring some; `plural` has '%Ln',
    or '(s)' where the number stands elsewhere on screen, and `say` has neither; both are called when something is shown,
    never while a module is imported, and never handed on.

    Raises:
        NotExtractable: a call breaks these rules.
    """
    reader = _Module(text, file)
    if reader.wrong:
        raise NotExtractable("\n".join(reader.wrong))
    return reader.found


def problems_in(text: str, file: str) -> list[Found]:
    """The sentences of the problems of one module of the database: literals, and constants that are a sentence.

    Raises:
        NotExtractable: a sentence is put together where it is raised, or its places are not the values given.
    """
    reader = _Problems(text, file, _kinds_of_problem([text]))
    if reader.wrong:
        raise NotExtractable("\n".join(reader.wrong))
    return reader.found


def places(text: str) -> set[str]:
    """The names between braces in `text`."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


class _Module(ast.NodeVisitor):
    def __init__(self, text: str, file: str) -> None:
        self.found: list[Found] = []
        self.wrong: list[str] = []
        self._file = file
        self._deferred = 0
        tree = ast.parse(text)
        is_words = file == WORDS_MODULE.replace(".", "/") + ".py"
        self._names = {call: call for call in _CALLS} if is_words else dict(_imported(tree))
        self._called: set[int] = set()
        self.visit(tree)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for now in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(now)
        self._later(node.body)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)  # type: ignore[arg-type]

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._later([node.body])

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else None
        if name in self._names:
            self._called.add(id(node.func))
            self._take(node, self._names[name])
        elif name == "QT_TRANSLATE_NOOP":
            self._take_word(node)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self._names and id(node) not in self._called:
            self._refuse(node, f"{node.id} is handed on; call it with the text, so that the text can be found")

    def _later(self, body: Iterable[ast.AST]) -> None:
        self._deferred += 1
        for node in body:
            self.visit(node)
        self._deferred -= 1

    def _take(self, node: ast.Call, call: str) -> None:
        text = _literal(node.args[0]) if node.args else None
        if text is None:
            self._refuse(node, f"the first argument of {call} is no literal string")
            return
        if not self._deferred:
            self._refuse(node, f"{call} is called while the module is imported; no language is chosen then")
        if "%n" in text or (COUNTED in text and call == "say"):
            self._refuse(node, f"{COUNTED!r} stands for the number of plural, and nowhere else")
        if call == "plural" and COUNTED not in text and REGULAR not in text:
            self._refuse(node, f"plural has {COUNTED!r} in its text, or {REGULAR!r} where the number stands elsewhere")
        given = {value.arg for value in node.keywords if value.arg is not None}
        # Values that several sentences share come as `**values`: which they are is seen when the sentence is said.
        shared = any(value.arg is None for value in node.keywords)
        if not (given <= places(text) if shared else given == places(text)):
            self._refuse(node, f"the places are {sorted(places(text))}, the values given {sorted(given)}")
        self.found.append(Found(SCREEN, text, call == "plural", self._file))

    def _take_word(self, node: ast.Call) -> None:
        context, text = (_literal(argument) for argument in node.args)
        if context is None or text is None:
            self._refuse(node, "an argument of QT_TRANSLATE_NOOP is no literal string")
            return
        self.found.append(Found(context, text, False, self._file))

    def _refuse(self, node: ast.expr, why: str) -> None:
        self.wrong.append(f"{self._file}:{node.lineno}: {why}")


class _Problems:
    """Sentences may stand in constants, from which one is chosen; put together from parts they cannot be translated."""

    def __init__(self, text: str, file: str, kinds: frozenset[str]) -> None:
        self.found: list[Found] = []
        self.wrong: list[str] = []
        self._file = file
        tree = ast.parse(text)
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        raised = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in kinds]
        for statement in tree.body if raised else []:
            self._take_constant(statement)
        for call in raised:
            self._take(call)

    def _take_constant(self, statement: ast.stmt) -> None:
        value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        text = _literal(value) if value is not None else None
        if text is not None and " " in text and text.endswith("."):
            self.found.append(Found(PROBLEMS, text, False, self._file))

    def _take(self, node: ast.Call) -> None:
        text = _literal(node.args[0]) if node.args else None
        given = {value.arg for value in node.keywords}
        if text is not None:
            self.found.append(Found(PROBLEMS, text, False, self._file))
            if None not in given and places(text) != given:
                self._refuse(node, f"the places are {sorted(places(text))}, the values given {sorted(map(str, given))}")
        elif not node.args or any(_is_put_together(part) for part in ast.walk(node.args[0])):
            self._refuse(node, "the sentence of a problem is put together; give it with places, and the values by name")

    def _refuse(self, node: ast.expr, why: str) -> None:
        self.wrong.append(f"{self._file}:{node.lineno}: {why}")


def _kinds_of_problem(modules: Iterable[str]) -> frozenset[str]:
    """The names of the classes that are known problems, wherever they are defined."""
    classes = [node for text in modules for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)]
    kinds = {PROBLEM, "CannotOpen", "LinkLost", "Refused"}
    while (
        more := {one.name for one in classes for base in one.bases if isinstance(base, ast.Name) and base.id in kinds}
        - kinds
    ):
        kinds |= more
    return frozenset(kinds)


def _is_put_together(node: ast.AST) -> bool:
    made_of = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str"
    return made_of or isinstance(node, ast.JoinedStr | ast.BinOp)


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(name here, 'say' or 'plural') for what the module imports of the words, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == WORDS_MODULE:
            yield from ((alias.asname or alias.name, alias.name) for alias in node.names if alias.name in _CALLS)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _both_counted_and_not(found: list[Found]) -> list[str]:
    counted = {(one.context, one.source) for one in found if one.counts}
    return [
        f"{one.file}: {one.source!r} is counted elsewhere and not here"
        for one in found
        if not one.counts and (one.context, one.source) in counted
    ]
