"""The rubric with all its versions, for whoever scores or changes it: it is no secret from anybody."""

from collections import defaultdict
from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class BehaviourShown:
    """A behaviour with its levels in words, the lowest first; `standard` and `standard_code` are what it belongs to."""

    id: str
    code: str
    name: str
    standard_code: str | None
    standard: str | None
    kept_from: int
    expected_new: int
    expected_standard: int
    expected_senior: int
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RubricVersion:
    """One version, which never changes. `from_at` is UTC microseconds, 0 for what a floor begins with."""

    id: str
    number: int
    from_at: int
    set_by: str | None
    behaviours: tuple[BehaviourShown, ...]


@dataclass(frozen=True, slots=True)
class RubricShown:
    """The rubric in use; its versions, the newest first."""

    id: str
    name: str
    versions: tuple[RubricVersion, ...]
    #: All standards to choose from: code and name.
    standards: tuple[tuple[str, str], ...]

    @property
    def holds(self) -> RubricVersion:
        """The version that is scored by now."""
        return self.versions[0]

    def version(self, version_id: str) -> RubricVersion | None:
        """A version by its id."""
        return next((one for one in self.versions if one.id == version_id), None)


_OF_ROW = tuple(name for name in BehaviourShown.__dataclass_fields__ if name not in ("id", "levels"))
_RUBRIC = "SELECT id, name FROM rubric WHERE retired_at IS NULL ORDER BY position, name LIMIT 1"
_VERSIONS = (
    "SELECT v.id, v.number, v.from_at, s.name AS set_by FROM rubric_version v LEFT JOIN staff s ON s.id = v.set_by_id"
    " WHERE v.rubric_id = :rubric ORDER BY v.number DESC"
)
_BEHAVIOURS = (
    "SELECT b.rubric_version_id, b.id, b.code, b.name, t.code AS standard_code, t.name AS standard, b.kept_from,"
    " b.expected_new, b.expected_standard, b.expected_senior FROM rubric_behaviour b"
    " JOIN rubric_version v ON v.id = b.rubric_version_id LEFT JOIN standard t ON t.id = b.standard_id"
    " WHERE v.rubric_id = :rubric ORDER BY b.position, b.code"
)
_LEVELS = (
    "SELECT l.behaviour_id, l.description FROM rubric_level l JOIN rubric_behaviour b ON b.id = l.behaviour_id"
    " JOIN rubric_version v ON v.id = b.rubric_version_id WHERE v.rubric_id = :rubric ORDER BY l.level"
)
_STANDARDS = "SELECT code, name FROM standard WHERE retired_at IS NULL ORDER BY position, name"


def rubric_shown(connection: sa.Connection) -> RubricShown | None:
    """The first rubric that is in use; None where a floor has none."""
    rubric = connection.execute(sa.text(_RUBRIC)).one_or_none()
    if rubric is None:
        return None
    asked = {"rubric": str(rubric.id)}
    levels: dict[str, list[str]] = defaultdict(list)
    for row in connection.execute(sa.text(_LEVELS), asked):
        levels[str(row.behaviour_id)].append(row.description)
    behaviours: dict[str, list[BehaviourShown]] = defaultdict(list)
    for row in connection.execute(sa.text(_BEHAVIOURS), asked):
        given = {name: getattr(row, name) for name in _OF_ROW}
        made = BehaviourShown(id=str(row.id), levels=tuple(levels[str(row.id)]), **given)
        behaviours[str(row.rubric_version_id)].append(made)
    versions = tuple(
        RubricVersion(str(row.id), row.number, row.from_at, row.set_by, tuple(behaviours[str(row.id)]))
        for row in connection.execute(sa.text(_VERSIONS), asked)
    )
    standards = tuple((row.code, row.name) for row in connection.execute(sa.text(_STANDARDS)))
    return RubricShown(str(rubric.id), rubric.name, versions, standards) if versions else None
