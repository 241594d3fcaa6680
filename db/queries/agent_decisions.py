"""What people decided about an agent, from the record of commands: asked into a state, lent, skills, team, breaks. Pure."""

from collections.abc import Iterable, Mapping, Sequence

from db.queries.acts_told import Told, of_kind, together
from db.queries.skill_changes import skill_entry
from db.queries.timeline_entry import Entry


def asked_for_later(told: Iterable[Told]) -> Iterable[Entry]:
    """States that somebody on a contact was asked into: they come after it."""
    for one in of_kind(told, "agent.ask_state"):
        state, before = one.became.get("next_state"), one.was.get("next_state")
        if state is not None or before is not None:
            reason = one.became.get("next_aux_reason")
            yield Entry(one.at, "asked_next", one.subject_id, word=state, text=reason, former=before, by=one.by)


def with_askers(entries: Iterable[Entry], told: Sequence[Told]) -> Iterable[Entry]:
    """The states and rings of a day, each with who asked the agent into it or ended it."""
    asked = of_kind(told, "agent.ask_state", "agent.sign_out")
    for entry in entries:
        found = None
        if entry.what == "state":
            same = (one for one in asked if one.became.get("state") == entry.word != one.was.get("state"))
            found = next((one for one in same if together(one, entry.at)), None)
        yield entry if found is None else entry._replace(by=found.by)


def with_lenders(entries: Iterable[Entry], told: Iterable[Told]) -> Iterable[Entry]:
    """Memberships as they came and went, each with who lent, added or fetched back; and until when somebody was lent."""
    begun: dict[str | None, Told] = {}
    ended: dict[str | None, Told] = {}
    for one in told:
        if one.entity == "queue_membership":
            (begun if one.operation == "insert" else ended)[one.entity_id] = one
    for entry in entries:
        if entry.what == "joined" and entry.about in begun:
            one = begun[entry.about]
            yield entry._replace(by=one.by, former=one.became.get("until_at"))
        elif entry.what == "left" and entry.about in ended and together(ended[entry.about], entry.at):
            yield entry._replace(by=ended[entry.about].by)
        else:
            yield entry


def skills_and_team(told: Iterable[Told], names: Mapping[str, str], skill_of: Mapping[str, str]) -> Iterable[Entry]:
    """Changes of skills, team and level of authority.

    `names` are those of skills and teams by id, `skill_of` the skill of each row.
    """
    for one in told:
        if one.entity == "agent_skill":
            yield skill_entry(one, names, skill_of, ("skill_given", "skill_changed", "skill_taken"))
        elif one.kind == "agent.change_team":
            former, value = (names.get(image.get("team_id", "")) for image in (one.was, one.became))
            yield Entry(one.at, "team_changed", one.subject_id, former=former, value=value, by=one.by)
        elif one.kind == "agent.set_level":
            former, value = one.was.get("level"), one.became.get("level")
            yield Entry(one.at, "level_changed", one.subject_id, former=former, value=value, by=one.by)


def breaks_shifted(told: Iterable[Told], activities: Mapping[str, str]) -> Iterable[Entry]:
    """Breaks that were put elsewhere; `activities` are what the rows of the plan are, by id."""
    for one in of_kind(told, "plan.shift"):
        activity = activities.get(one.entity_id or "")
        former, value = one.was.get("starts_at"), one.became.get("starts_at")
        yield Entry(one.at, "break_shifted", one.entity_id, word=activity, former=former, value=value, by=one.by)
