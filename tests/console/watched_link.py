"""A real link on a real database that is watched: when it said what, and whether anything was missed."""

import threading
import time

from console.link import FloorLink, open_database
from db.changes.batch import Snapshot
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish

#: 'Within two seconds', and what a machine busy with other things may take longer.
NOTICED_S = 2.0
BUSY_S = 1.0


class WatchedLink(FloorLink):
    """A link that keeps what it brought."""

    def __init__(self, url, open_reader=open_database):
        super().__init__(url, open_reader)
        self.snapshots = 0
        self.lost_at = None
        self.said = []
        self.agents = {}
        self.snapshot_arrived.connect(self._take)
        self.batch_arrived.connect(self._take)
        self.link_changed.connect(self._note)

    def _take(self, news):
        if isinstance(news, Snapshot):
            self.snapshots += 1
            self.agents = {row.id: row for row in news.rows["agent"]}
            return
        for change in news.changes:
            if change.entity == "agent":
                before = self.agents.get(change.entity_id)
                # Every version once: a gap or a repeat would show here.
                assert before is None or change.version == before.version + 1
                self.agents[change.entity_id] = change.row

    def _note(self, state):
        self.said.append(state.sentence)
        if state.status == "lost" and self.lost_at is None:
            self.lost_at = time.monotonic()

    @property
    def names(self):
        return sorted(row.name for row in self.agents.values())


class Floor:
    """The floor behind the link, written to by another program."""

    def __init__(self, url):
        self.writer = PlainSql(url)
        self.teams, _ = furnish(self.writer)
        self._number = 0

    @staticmethod
    def reopened(url):
        """A new connection of the other program, after the database was away."""
        return PlainSql(url)

    def hire(self, many=1):
        """Add agents; returns their names."""
        made = []
        for _ in range(many):
            self._number += 1
            name = f"agent {self._number:04}"
            self.writer.run("INSERT INTO agent (id, team_id, name) VALUES (?, ?, ?)", new_id(), self.teams[0], name)
            made.append(name)
        return made

    def rename_all(self, text):
        """Change every agent once more."""
        self.writer.run("UPDATE agent SET name = ? || name", text)

    def close(self):
        self.writer.close()


def in_background(do):
    """Run something that blocks while the screen goes on."""
    thread = threading.Thread(target=do)
    thread.start()
    return thread
