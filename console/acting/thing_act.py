"""Acts on things of the floor by their ids, offered wherever those things stand: tables of them, tables about them, detail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from console.panels.table_actions import TableAct

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel


class ThingAct(NamedTuple):
    """One thing to do with agents, hands or queues; `why_not` is a sentence, '' where it can be done."""

    text: str
    keys: tuple[str, ...]
    do: Callable[[Sequence[str]], None]
    why_not: Callable[[Sequence[str]], str]

    def in_table(self, table: str, ids: Callable[[TablePanel], Sequence[str]] | None = None) -> TableAct:
        """The act for the rows chosen in a table; `ids` finds what they are about, if not themselves."""
        found = ids or _chosen
        return TableAct(
            self.text,
            self.keys,
            lambda panel: self.do(found(panel)),
            lambda panel: self.why_not(found(panel)),
            tables=frozenset({table}),
            name=f"{self.do.__qualname__} {table}",
        )


def _chosen(panel: TablePanel) -> Sequence[str]:
    return panel.table.chosen_ids()
