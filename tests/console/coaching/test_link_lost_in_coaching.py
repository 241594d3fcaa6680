"""The database is away while somebody works in Coaching: what was read stays, what is typed is kept, and all goes on."""

import os

import pytest

from console.coaching.notes.draft_files import DraftFiles
from db.address import parse
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor
from tests.fixtures.tcp_proxy import TcpProxy

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")
PAGES = (
    "due", "agent", "notes", "follow_ups", "reviews", "readiness", "standards", "perception", "patterns", "agreement"
)  # fmt: skip


class Noted(ActedFloor):
    """Ana was praised."""

    def __init__(self, url):
        super().__init__(url)
        self.id = self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.praise("Let her finish")

    def praise(self, words):
        now = self.database_now()
        whose = {"agent_id": self.agents[0], "team_id": self.teams[0]}
        given = {"kind": "praise", "visibility": "agent_coach", "made_at": now, "shared_at": now}
        self.insert("coaching_note", **whose, **given, behaviour=words)


def test_pages_keep_what_they_have_a_draft_is_kept_and_all_goes_on(postgres_url, theme, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("console.link.BACKOFF_S", (0.3, 0.6))
    floor, address = Noted(postgres_url), parse(postgres_url)
    with TcpProxy(address.port) as proxy:
        where = f"127.0.0.1:{proxy.port}/{address.database}?connect_timeout=2"
        acting = ActingWindow(f"postgresql://{address.user}:{address.password}@{where}", theme, qtbot, floor)
        window = acting.window
        window.noting._files = DraftFiles(tmp_path, floor.id)
        window.workspaces.show("coaching")
        workspace = window.workspaces.page("coaching")
        notes = workspace.open_page("notes")
        said = lambda: [line.note.behaviour for line in notes.list.notes_model.lines if line.note]  # noqa: E731
        qtbot.waitUntil(lambda: said() == ["Let her finish"], timeout=10_000)
        proxy.freeze()
        qtbot.waitUntil(lambda: window.freshness().is_stale, timeout=15_000)
        for name in PAGES:
            workspace.open_page(name)
            qtbot.wait(50)
        workspace.open_page("notes")
        assert said() == ["Let her finish"], "the last picture stays"
        editor = window.noting.begin(agent_id=floor.agents[0])
        editor.form.parts["behaviour"].setPlainText("She called back when she had said.")
        assert not editor.share_button.isEnabled() and "is away" in editor.outcome.text()
        qtbot.waitUntil(lambda: len(window.noting.files.read()) == 1, timeout=5_000)
        floor.praise("Said it back")
        proxy.thaw()
        qtbot.waitUntil(lambda: not window.freshness().is_stale, timeout=20_000)
        qtbot.waitUntil(lambda: "Said it back" in said(), timeout=20_000)
        assert "She called back" in editor.form.parts["behaviour"].toPlainText()
        qtbot.waitUntil(editor.share_button.isEnabled, timeout=20_000)
        editor.share()
        qtbot.waitUntil(lambda: "She called back when she had said." in said(), timeout=20_000)
        assert window.noting.files.read() == []
        acting.end()
