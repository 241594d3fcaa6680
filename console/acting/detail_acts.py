"""What can be done with the agent whose details are shown, as a menu: the same acts as in the table of agents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.acting.thing_act import ThingAct
from console.panels.detail import DetailPanel
from console.words import say


class DetailActs(QMenu):
    """Acts on the agent that is shown, or who raised the hand that is; what cannot be done is off and says why.

    Without keys: those belong to the tables, where one letter is a command.
    """

    def __init__(self, panel: DetailPanel, acts: Sequence[ThingAct], parent: QWidget) -> None:
        super().__init__(say("A&gent shown"), parent)
        self.setToolTipsVisible(True)
        self._panel = panel
        self._acts: list[tuple[QAction, ThingAct]] = []
        for act in acts:
            action = QAction(act.text, self)
            action.setObjectName(f"{act.do.__qualname__} detail")
            action.triggered.connect(self._do)
            self.addAction(action)
            self._acts.append((action, act))
        self.aboutToShow.connect(self._look)
        self._look()

    @property
    def agent_id(self) -> str | None:
        """The agent that is shown, or who raised the hand that is shown."""
        thing = self._panel.chosen.thing
        if thing is None or thing.kind not in ("agent", "raised_hand"):
            return None
        row = self._panel.chosen.row
        return thing.id if thing.kind == "agent" else getattr(row, "agent_id", None)

    def _look(self) -> None:
        agent_id = self.agent_id
        for action, act in self._acts:
            reason = act.why_not([agent_id]) if agent_id is not None else say("No agent is shown in the details.")
            action.setEnabled(not reason)
            action.setToolTip(reason)

    def _do(self) -> None:
        act = next(act for action, act in self._acts if action is self.sender())
        agent_id = self.agent_id
        if agent_id is not None and not act.why_not([agent_id]):
            act.do([agent_id])
