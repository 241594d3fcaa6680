"""What the monitoring agreement allows a person to look at, from the rows in memory: the database asks the same again."""

from typing import Final, NamedTuple

from console.store.floor_store import FloorStore
from db.coaching_rows import MonitoringAgreementRow

_DAY_US: Final = 86_400_000_000


class Allowed(NamedTuple):
    """What holds for one person. Groups of fewer than `smallest_group` agents are not shown; figures of one agent only
    where `individual`, and of no more than `individual_days` days back.
    """

    individual: bool = True
    export: bool = True
    export_names: bool = True
    smallest_group: int = 1
    individual_days: int = 3660

    def individual_since(self, now_us: int) -> int:
        """The earliest instant that figures of one agent are about, UTC microseconds."""
        return now_us - self.individual_days * _DAY_US


class Monitoring:
    """Looks the agreement up for whoever asks. Who stands in no list of people may do all that any role may."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store

    def agreement(self, now_us: int) -> MonitoringAgreementRow | None:
        """The version that holds at `now_us` (UTC microseconds)."""
        begun = [row for row in self._store.rows("monitoring_agreement").values() if row.from_at <= now_us]
        return max(begun, key=lambda row: (row.from_at, row.number), default=None)

    def allowed(self, login: str, now_us: int) -> Allowed:
        """What who has `login` may look at now."""
        agreement = self.agreement(now_us)
        if agreement is None:
            return Allowed()
        rights = [row for row in self._store.rows("monitoring_right").values() if row.agreement_id == agreement.id]
        roles = self._roles(login, now_us)
        held = rights if roles is None else [row for row in rights if row.role in roles]
        return Allowed(
            any(row.individual for row in held),
            any(row.export for row in held),
            any(row.export_names for row in held),
            agreement.smallest_group,
            agreement.individual_days,
        )

    def _roles(self, login: str, now_us: int) -> set[str] | None:
        people = self._store.rows("staff").values()
        person = next((row.id for row in people if row.login == login and row.disabled_at is None), None)
        if person is None:
            return None
        return {
            row.role
            for row in self._store.rows("staff_role").values()
            if row.staff_id == person and row.from_at <= now_us and (row.until_at is None or row.until_at > now_us)
        }
