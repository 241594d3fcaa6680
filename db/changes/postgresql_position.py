"""How far a reader of PostgreSQL's change log has read, and whether it can be read on from there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """How far a reader has read: which server and timeline, which life of the log, and the last snapshot seen.

    `witness` are the transactions read last. A server that crashes may lose what it had not yet written to its disk
    although others saw it (commits that do not wait for the disk, as those of feeds): if it does not know them any more,
    what was read is no longer true.
    """

    origin: str
    epoch: str
    snapshot: str
    witness: frozenset[str] = frozenset()

    @property
    def lowest(self) -> int:
        """The oldest transaction that may not have been visible then."""
        return int(self.snapshot.split(":")[0])

    def missed(self, pruned_before: int, pruned_by: int) -> bool:
        """Whether something was pruned that may not have been read: pruned after this position, and not visible in it.

        Transactions of other databases hold back `lowest`, so it alone would ask for snapshots again and again.
        """
        following, running = self.unseen
        sees_the_pruning = pruned_by < int(following) and str(pruned_by) not in running
        return not sees_the_pruning and pruned_before >= self.lowest

    @property
    def unseen(self) -> tuple[str, list[str]]:
        """From which transaction on, and which ones before it, nothing was visible then."""
        _, following, running = self.snapshot.split(":")
        return following, running.split(",") if running else []
