"""The tables of the shared database, in the field's words: one place that says what exists."""

from db.models import (
    attention,
    audit,
    authority,
    coaching,
    log,
    people,
    readiness,
    reviewing,
    shift,
    standards,
    watch,
    work,
)
from db.models.base import metadata

__all__ = [
    "attention",
    "audit",
    "authority",
    "coaching",
    "log",
    "metadata",
    "people",
    "readiness",
    "reviewing",
    "shift",
    "standards",
    "watch",
    "work",
]
