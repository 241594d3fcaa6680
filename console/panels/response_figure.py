"""The line's own times as one figure beside the escalations: how fast they are taken today, and on being asked the rest."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from console.explanation import Explanation, Meaning, explained
from console.panels.elided_label import ElidedLabel
from console.panels.explained_figure import RING, ExplainedFigure
from console.store.floor import Floor
from console.store.response_times import responses_today
from console.theme import HEADER_PT, Theme, text_font
from console.words import NOTHING, duration, plural, say
from db.metrics.response_time import Responses, ResponseTimes, Spread

_LINE: Final = frozenset({"supervisor", "manager"})


class ResponseFigure(ExplainedFigure):
    """'Taken in 2:10 (median of 14 today)'. Single people's times are told to the line only."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._floor = floor
        self._found: Responses | None = None
        self._words = ElidedLabel(self)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words.setFont(text_font(HEADER_PT))
        line = QHBoxLayout(self)
        line.setContentsMargins(RING, RING, RING, RING)
        line.addWidget(self._words)
        self.refresh()

    def refresh(self) -> None:
        """Say it as it is now; nothing while nothing was taken today."""
        if not self._floor.clock.is_set:
            self.hide()
            return
        self._found = responses_today(self._floor, self._floor.now_us())
        taken = self._found.over_all.to_take
        words = (
            "" if not taken.n else plural("taken in {time}, median of %Ln today", taken.n, time=_time(taken.median_us))
        )
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), self._theme.colour("quiet"))
        self._words.setPalette(palette)
        self._words.set_text(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def explanation(self) -> Explanation | None:
        """Both times, over all and by person."""
        if self._found is None:
            return None
        every = self._found.over_all
        lines = [
            say("How fast the line answers escalations: the time until they are taken, and until they are resolved.")
        ]
        lines += [_both(say("All"), every)]
        if self._is_told_of_people():
            people = self._floor.store.rows("staff")
            lines += [_both(_name(people, person), times) for person, times in self._found.by_person.items()]
        meaning = Meaning(
            "\n".join(lines),
            say(
                "median and 90th percentile (nearest rank) of taken minus raised, and of resolved minus raised; a"
                " person's are of those the person has or resolved"
            ),
            say("what was taken or resolved since the business day of its queue began; raised by mistake is left out"),
            say(
                "{taken}; {resolved}",
                taken=plural("%Ln taken", every.to_take.n),
                resolved=plural("%Ln resolved", every.to_resolve.n),
            ),
        )
        return explained(say("Times of the line, today"), self._words.text, meaning, self._floor.age)

    def _is_told_of_people(self) -> bool:
        """Whether who looks is of the line, or in no list of people, as whoever opens an embedded floor may be."""
        store, now = self._floor.store, self._floor.now_us()
        people = store.rows("staff").values()
        person = next((row.id for row in people if row.login == self._floor.login and row.disabled_at is None), None)
        return person is None or any(
            role.staff_id == person
            and role.role in _LINE
            and role.from_at <= now
            and (role.until_at is None or role.until_at > now)
            for role in store.rows("staff_role").values()
        )


def _both(name: str, times: ResponseTimes) -> str:
    return say(
        "{name}: taken in {taken}, resolved in {resolved}",
        name=name,
        taken=_spread(times.to_take),
        resolved=_spread(times.to_resolve),
    )


def _spread(found: Spread) -> str:
    if not found.n:
        return NOTHING
    return plural(
        "{median} (90 % within {p90}, n %Ln)", found.n, median=_time(found.median_us), p90=_time(found.p90_us)
    )


def _time(microseconds: int | None) -> str:
    return duration(microseconds)


def _name(people: Mapping[str, object], person: str | None) -> str:
    row = people.get(person or "")
    return str(getattr(row, "name", "")) or say("somebody in no list")
