"""What a recorded Asterisk itself said its floor was, every ten seconds."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECOND_US = 1_000_000


@dataclass(frozen=True)
class Snapshot:
    """The answer to QueueStatus, asked at `sent` (seconds): who waits, and who is a member, paused, in a call, where."""

    sent: float
    waiting: frozenset[tuple[str, str]]
    members: frozenset[tuple[str, str]]
    paused: frozenset[tuple[str, str]]
    in_call: frozenset[tuple[str, str]]


def recorded_snapshots(run: Path) -> Iterator[Snapshot]:
    with gzip.open(run / "snapshots.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            status = json.loads(line)["QueueStatus"]
            events = status["events"]
            members = [event for event in events if event["Event"] == "QueueMember"]
            yield Snapshot(
                status["sent"],
                frozenset((e["Queue"], e["Uniqueid"]) for e in events if e["Event"] == "QueueEntry"),
                frozenset((e["Queue"], e["Name"]) for e in members),
                frozenset((e["Queue"], e["Name"]) for e in members if e["Paused"] == "1"),
                frozenset((e["Queue"], e["Name"]) for e in members if e["InCall"] == "1"),
            )


class Spans:
    """What held from a whole second to another: certainly within, possibly up to a second longer at both ends.

    A queue_log has whole seconds, cut off: what it says of second 5 happened between 5.0 and 6.0.
    """

    def __init__(self) -> None:
        self._spans: list[tuple[tuple[str, str], int, int | None]] = []

    def add(self, what: tuple[str, str], since_us: int, until_us: int | None) -> None:
        self._spans.append((what, since_us, until_us))

    def certain(self, at_s: float) -> set[tuple[str, str]]:
        at = at_s * SECOND_US
        return {
            what for what, since, until in self._spans if since + SECOND_US <= at and (until is None or at <= until)
        }

    def possible(self, at_s: float) -> set[tuple[str, str]]:
        at = at_s * SECOND_US
        return {what for what, since, until in self._spans if since <= at and (until is None or at < until + SECOND_US)}
