"""Strings are read out of the sources, and what no translator could ever see is refused with its place."""

import pytest

from db.postgresql_problems import BY_CODE, BY_WORDS
from tests.translate.extract import Found, NotExtractable, places, problems_in, strings_in, strings_of

HEAD = "from console.words import plural, say\n"


def found(body):
    return strings_in(f"{HEAD}def shown(n, text):\n    return {body}\n", "console/x.py")


def test_literals_are_found_also_in_pieces():
    assert found('say("Saved " "{file}.", file=text)') == [Found("screen", "Saved {file}.", False, "console/x.py")]


def test_what_counts_is_marked():
    assert found('plural("%Ln contact(s)", n)') == [Found("screen", "%Ln contact(s)", True, "console/x.py")]
    assert found('plural("hand(s) up", n)') == [Found("screen", "hand(s) up", True, "console/x.py")]


def test_another_name_for_it_is_followed():
    text = 'from console.words import say as told\ndef f():\n    return told("Queue")\n'
    assert [one.source for one in strings_in(text, "console/x.py")] == ["Queue"]


def test_a_say_of_another_module_is_not_ours():
    assert strings_in("from elsewhere import say\ndef f(x):\n    return say(x)\n", "console/x.py") == []


def test_words_to_be_translated_later_are_found():
    text = 'WORDS = {"aux": QT_TRANSLATE_NOOP("words", "aux")}\n'
    assert strings_in(text, "console/x.py") == [Found("words", "aux", False, "console/x.py")]


@pytest.mark.parametrize(
    "body",
    [
        "say(text)",
        'say(f"{n} contacts")',
        'say("a" + text)',
        'say("a" if n else "b")',
        "say(*text)",
        "say()",
        "plural(text, n)",
        'QT_TRANSLATE_NOOP("words", text)',
    ],
)
def test_what_is_no_literal_is_refused_with_its_place(body):
    with pytest.raises(NotExtractable, match=r"^console/x\.py:3: .*literal"):
        found(body)


@pytest.mark.parametrize(
    "body",
    [
        'say("%Ln contacts")',
        'say("%n contacts")',
        'plural("%n contact(s)", n)',
        'plural("contacts", n)',
    ],
)
def test_the_number_stands_where_it_is_counted_and_nowhere_else(body):
    with pytest.raises(NotExtractable, match=r"console/x\.py:3: .*%Ln"):
        found(body)


@pytest.mark.parametrize("body", ['say("{a} of {b}", a=n)', 'say("all", a=n)', 'say("{} of {b}", b=n)'])
def test_places_without_a_value_and_values_without_a_place_are_refused(body):
    with pytest.raises(NotExtractable, match=r"console/x\.py:3: the places are"):
        found(body)


@pytest.mark.parametrize("body", ["map(say, text)", "[say, n]"])
def test_what_is_handed_on_is_refused(body):
    with pytest.raises(NotExtractable, match=r"console/x\.py:3: say is handed on"):
        found(body)


@pytest.mark.parametrize(
    "text",
    [
        'TITLE = say("Queues")\n',
        'def f(title=say("Queues")):\n    return title\n',
        'class Panel:\n    title = say("Queues")\n',
    ],
)
def test_what_is_said_while_a_module_is_imported_is_refused(text):
    with pytest.raises(NotExtractable, match="imported"):
        strings_in(HEAD + text, "console/x.py")


def test_a_method_and_a_lambda_run_later():
    text = 'class Panel:\n    def title(self):\n        return say("Queues")\nTITLE = lambda: say("Queue")\n'
    assert [one.source for one in strings_in(HEAD + text, "console/x.py")] == ["Queues", "Queue"]


def test_one_text_counts_everywhere_or_nowhere(tmp_path):
    (tmp_path / "console").mkdir()
    (tmp_path / "console" / "a.py").write_text(HEAD + 'def f(n):\n    return plural("hand(s) up", n)\n')
    (tmp_path / "console" / "b.py").write_text(HEAD + 'def f():\n    return say("hand(s) up")\n')
    with pytest.raises(NotExtractable, match=r"console/b\.py.*counted elsewhere"):
        strings_of(tmp_path)


def test_the_sources_of_the_console_hold_to_the_rules(repository):
    found_ = strings_of(repository)
    assert len(found_) > 200
    assert {one.context for one in found_} == {"problems", "screen", "words"}


def test_places_are_the_names_between_braces():
    assert places("{a} of {b}, {a} {{c}}") == {"a", "b"}


PROBLEM_HEAD = "from db.errors import CannotOpen\n"


def test_the_sentence_of_a_problem_is_found_where_it_is_raised_and_in_constants():
    text = PROBLEM_HEAD + (
        '_FULL: Final = "The disk of {path} is full."\n_READ = "SELECT now()"\n'
        'def f(path):\n    raise CannotOpen("There is no floor at {path}.", path=path)\n'
        "def g(path):\n    return CannotOpen(_FULL, path=path)\n"
    )
    assert [(one.context, one.source) for one in problems_in(text, "db/x.py")] == [
        ("problems", "The disk of {path} is full."),
        ("problems", "There is no floor at {path}."),
    ]


@pytest.mark.parametrize(
    "raised",
    ['CannotOpen(f"No {path}.")', 'CannotOpen("No " + path)', "CannotOpen(str(path))", "CannotOpen()"],
)
def test_a_problem_put_together_from_parts_is_refused(raised):
    with pytest.raises(NotExtractable, match=r"^db/x\.py:3: .*put together"):
        problems_in(f"{PROBLEM_HEAD}def f(path):\n    raise {raised}\n", "db/x.py")


def test_a_problem_without_a_value_for_a_place_is_refused():
    with pytest.raises(NotExtractable, match=r"^db/x\.py:3: the places are"):
        problems_in(f'{PROBLEM_HEAD}def f(p):\n    raise CannotOpen("No {{path}}.", p=p)\n', "db/x.py")


def test_a_kind_of_problem_of_a_module_s_own_is_read_too():
    text = PROBLEM_HEAD + 'class BadMap(CannotOpen):\n    pass\n\n\ndef f():\n    raise BadMap("It is empty.")\n'
    assert [one.source for one in problems_in(text, "db/x.py")] == ["It is empty."]


def test_the_server_s_sentences_are_all_there_to_be_translated(repository):
    known = {one.source for one in strings_of(repository) if one.context == "problems"}
    assert {*BY_CODE.values(), *(text for _, text in BY_WORDS)} <= known
