"""The project's files speak of the project alone; each is short, well named and says what it holds."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

LONGEST_MODULE = 400
VAGUE = {"util", "utils", "utility", "helper", "helpers", "misc", "common", "manager", "managers", "stuff"}
LOCK_FILES = re.compile(r"(uv|poetry|pdm)\.lock|pylock(\..+)?\.toml|Pipfile\.lock")

# Put together from parts, so that this file does not hold what it looks for.
REGISTRY_HOSTS = re.compile(
    "|".join(
        [
            r"pypi" + r"\.(org|python)",
            r"python" + r"hosted\.",
            r"anaconda" + r"\.org",
            r"npmjs" + r"\.(org|com)",
            r"https?://[^\s\"']+/sim" + r"ple\b",
            r"index" + r"-url",
        ]
    ),
    re.IGNORECASE,
)
MACHINE_PATHS = re.compile(
    r"(?<![\w.~/-])/(" + "|".join(["wo" + "rk", "ro" + "ot", "opt/" + "fw", "tmp/" + "fw"]) + r")(/|\b(?![\w-]))"
    r"|(?<![\w.~])/(ho" + r"me|Us" + r"ers)/\w+"
    r"|[A-Z]:\\Us" + r"ers\\"
)
TOOLS_AS_AUTHORS = re.compile(
    r"\b(" + "|".join(["Clau" + "de", "Chat" + "GPT", "Cop" + "ilot", "Gem" + "ini", "lang" + "uage model"]) + r")\b"
    r"|Co-Author" + r"ed-By|Generat" + r"ed with",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def project_files(repository: Path) -> list[Path]:
    """The files that are in git or would be added to it."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        told = subprocess.run(listing, cwd=repository, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("git is not installed")
    if told.returncode != 0:
        pytest.skip("this is not a git checkout")
    files = [repository / name for name in told.stdout.split("\0") if name]
    return [path for path in files if path.is_file()]


@pytest.fixture(scope="module")
def texts(project_files: list[Path]) -> dict[Path, str]:
    """The project's text files and what stands in them."""
    contents = {path: path.read_bytes() for path in project_files}
    return {path: raw.decode() for path, raw in contents.items() if is_text(raw)}


@pytest.fixture(scope="module")
def modules(texts: dict[Path, str]) -> dict[Path, str]:
    """The project's Python files and what stands in them."""
    return {path: text for path, text in texts.items() if path.suffix == ".py"}


def is_text(raw: bytes) -> bool:
    if b"\0" in raw:
        return False
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def findings(pattern: re.Pattern[str], texts: dict[Path, str]) -> list[str]:
    """Every line on which the pattern is found, as `path:line: text`."""
    return [
        f"{path}:{number}: {line.strip()}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_there_are_files_to_look_at(modules: dict[Path, str], texts: dict[Path, str], repository: Path) -> None:
    assert Path(__file__) in modules
    assert repository / "pyproject.toml" in texts


@pytest.mark.parametrize(
    ("pattern", "planted"),
    [
        (REGISTRY_HOSTS, "https://pypi" + ".org/project"),
        (REGISTRY_HOSTS, "url = 'https://mirror.example/sim" + "ple/'"),
        (MACHINE_PATHS, "see /ro" + "ot/x"),
        (MACHINE_PATHS, "cd /wo" + "rk"),
        (MACHINE_PATHS, "'/ho" + "me/ann/floor'"),
        (TOOLS_AS_AUTHORS, "asked Chat" + "GPT"),
    ],
)
def test_a_planted_line_is_found(pattern: re.Pattern[str], planted: str) -> None:
    assert findings(pattern, {Path("planted"): f"one\n{planted}\n"}) == [f"planted:2: {planted}"]


def test_no_file_names_a_package_registry(texts: dict[Path, str]) -> None:
    assert findings(REGISTRY_HOSTS, texts) == []


def test_no_file_names_a_path_of_somebodys_machine(texts: dict[Path, str]) -> None:
    assert findings(MACHINE_PATHS, texts) == []


def test_no_file_names_a_writing_tool(texts: dict[Path, str]) -> None:
    assert findings(TOOLS_AS_AUTHORS, texts) == []


def test_there_is_no_lock_file(project_files: list[Path]) -> None:
    assert [path for path in project_files if LOCK_FILES.fullmatch(path.name)] == []


def test_no_module_is_too_long(modules: dict[Path, str]) -> None:
    lengths = {str(path): len(text.splitlines()) for path, text in modules.items()}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_file_or_folder_has_a_vague_name(project_files: list[Path], repository: Path) -> None:
    names = {path: path.relative_to(repository).with_suffix("").as_posix().lower() for path in project_files}
    assert [path for path, name in names.items() if VAGUE & set(re.split(r"[/_.-]", name))] == []


def test_every_module_says_what_it_holds(modules: dict[Path, str]) -> None:
    silent = [path for path, text in modules.items() if text.strip() and not ast.get_docstring(ast.parse(text))]
    assert silent == []
