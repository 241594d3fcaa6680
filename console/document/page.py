"""A document's words as a page of HTML with headings and real tables, and from it a PDF with numbered pages."""

from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from console.document.contents import Contents, Row, Section
from console.words import count, say

_RESOLUTION: Final = 144
_MARGIN_MM: Final = 18.0
_TEXT_PT: Final = 9.5
_FOOT_PT: Final = 8.0
#: A document is black on white, whatever the screen looks like.
_STYLE: Final = (
    "body{font-family:sans-serif;color:#000;background:#fff;margin:2em auto;max-width:60em;line-height:1.4}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:3px 8px 3px 0}"
    "p{margin:2px 0}thead th{border-bottom:1px solid #000}tbody td{border-bottom:1px solid #ccc}"
    "blockquote{margin:2px 0;padding-inline-start:8px;border-inline-start:2px solid #888;white-space:pre-wrap}"
)


def html(contents: Contents) -> str:
    """The document as one file of HTML that needs nothing else; its structure is read aloud as it looks."""
    language = QLocale().bcp47Name()
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(contents.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    return head + _body(contents) + "</main>\n</body>\n</html>\n"


def _body(contents: Contents) -> str:
    parts = [f"<h1>{escape(contents.title)}</h1>\n", _pairs(contents.about)]
    if contents.facts:
        parts += [f"<h2>{escape(say('How it stands'))}</h2>\n", _pairs(contents.facts)]
    if contents.sections:
        parts += [_section(one) for one in contents.sections]
    else:
        heading = contents.heading or say("What happened")
        columns = contents.titles or (say("When"), say("What"), say("Who and why"))
        parts += [f"<h2>{escape(heading)}</h2>\n", _table(columns, contents.rows)]
    return "".join(parts)


def _section(one: Section) -> str:
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in one.lines)
    return f"<h2>{escape(one.heading)}</h2>\n{lines}" + (_table(one.titles, one.rows) if one.rows else "")


def _table(columns: tuple[str, str, str], said: tuple[Row, ...]) -> str:
    titles = "".join(f'<th scope="col" align="left">{escape(title)}</th>' for title in columns)
    rows = "".join(
        f'<tr><td width="20%">{escape(row.when)}</td><td>{escape(row.what)}{_quote(row.note)}</td>'
        f'<td width="28%">{escape(row.who)}</td></tr>\n'
        for row in said
    )
    return f'<table width="100%">\n<thead><tr>{titles}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n'


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f'<tr><th scope="row" align="left" width="20%">{escape(name)}</th><td>{escape(value)}</td></tr>\n'
        for name, value in pairs
    )
    return f'<table width="100%">\n<tbody>\n{rows}</tbody>\n</table>\n'


def _quote(note: str) -> str:
    return f"<blockquote>{escape(note).replace(chr(10), '<br>')}</blockquote>" if note else ""


def pdf(contents: Contents) -> bytes:
    """The document as PDF on A4, each page with its number, the title and who made it. From any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(contents.title)
    writer.setCreator("Floorwalker")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    _paint(contents, writer)
    buffer.close()
    return bytes(buffer.data().data())


def _paint(contents: Contents, writer: QPdfWriter) -> None:
    whole = QRectF(0, 0, writer.width(), writer.height())
    foot = QFont("sans-serif")
    foot.setPointSizeF(_FOOT_PT)
    foot_height = 3 * _FOOT_PT * _RESOLUTION / 72
    room = QSizeF(whole.width(), whole.height() - foot_height)
    document = QTextDocument()
    text = QFont("sans-serif")
    text.setPointSizeF(_TEXT_PT)
    document.setDefaultFont(text)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(
        "h1{font-size:15pt} h2{font-size:11pt;margin-top:10px} td,th{padding-right:8px;padding-bottom:3px} p{margin:0}"
    )
    document.setHtml(_body(contents))
    document.setPageSize(room)
    pages = document.pageCount()
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * room.height())
        document.drawContents(painter, QRectF(0, page * room.height(), room.width(), room.height()))
        painter.restore()
        painter.setFont(foot)
        painter.setPen(QColor(Qt.GlobalColor.black))
        line = QRectF(0, room.height(), whole.width(), foot_height)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), contents.title)
        number = say("Page {n} of {all}", n=count(page + 1), all=count(pages))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), number)
    painter.end()
