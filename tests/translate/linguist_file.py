"""Qt Linguist's .ts files: read, brought up to date with the sources, written in an order that merges well."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.translate.extract import REGULAR, Found

#: How many plural forms a language has, in Qt's order.
FORMS: Final = {"en": 2, "de": 2}
FINISHED, UNFINISHED, VANISHED = "", "unfinished", "vanished"

Key = tuple[str, str]
"""(context, source)"""


class Message(NamedTuple):
    """One string with its translation: one form, or with `counts` one for each plural of the language."""

    context: str
    source: str
    counts: bool
    forms: tuple[str, ...]
    state: str = FINISHED
    files: tuple[str, ...] = ()
    note: str = ""


def read(path: Path) -> dict[Key, Message]:
    """The messages of a .ts file; none where there is no file yet."""
    if not path.exists():
        return {}
    messages: dict[Key, Message] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for node in context.iter("message"):
            message = _read_message(name, node)
            messages[message.context, message.source] = message
    return messages


def updated(known: dict[Key, Message], found: Sequence[Found], language: str) -> list[Message]:
    """`known` brought up to date with what the sources have.

    Of English only what counts is kept: all else is shown as it stands in the source.
    """
    files: defaultdict[Key, set[str]] = defaultdict(set)
    counts: dict[Key, bool] = {}
    for one in found:
        if one.counts or language != "en":
            files[one.context, one.source].add(one.file)
            counts[one.context, one.source] = one.counts
    now = [_as_found(key, counts[key], known.get(key), tuple(sorted(files[key])), language) for key in files]
    gone = [
        message._replace(state=VANISHED, files=())
        for key, message in known.items()
        if key not in files and any(message.forms)
    ]
    return sorted((*now, *gone))


def write(path: Path, messages: Iterable[Message], language: str) -> None:
    """Write a .ts file: by context and text, with the files a string stands in but no lines, so that merges are small."""
    by_context: defaultdict[str, list[Message]] = defaultdict(list)
    for message in sorted(messages):
        by_context[message.context].append(message)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, of_context in by_context.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in of_context:
            lines += _written(message)
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _read_message(context: str, node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None, f"a message of {context} has no translation element"
    counts = node.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
    files = tuple(place.get("filename", "").removeprefix("../../") for place in node.iter("location"))
    return Message(
        context,
        node.findtext("source") or "",
        counts,
        tuple(forms),
        translation.get("type", FINISHED),
        files,
        node.findtext("translatorcomment") or "",
    )


def _as_found(key: Key, counts: bool, known: Message | None, files: tuple[str, ...], language: str) -> Message:
    number = FORMS[language] if counts else 1
    if known is None or known.counts != counts or len(known.forms) != number or not all(known.forms):
        forms = _regular_english(key[1]) if language == "en" else ("",) * number
        return Message(*key, counts, forms, FINISHED if all(forms) else UNFINISHED, files, known.note if known else "")
    state = FINISHED if known.state == VANISHED else known.state
    return known._replace(files=files, state=state)


def _regular_english(source: str) -> tuple[str, ...]:
    return (source.replace(REGULAR, ""), source.replace(REGULAR, "s")) if REGULAR in source else ("", "")


def _written(message: Message) -> list[str]:
    numerus = ' numerus="yes"' if message.counts else ""
    state = f' type="{message.state}"' if message.state else ""
    lines = [f"    <message{numerus}>"]
    lines += [f'        <location filename="../../{file}"/>' for file in message.files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.note:
        lines.append(f"        <translatorcomment>{escape(message.note)}</translatorcomment>")
    if message.counts:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(message.forms[0])}</translation>")
    return [*lines, "    </message>"]
