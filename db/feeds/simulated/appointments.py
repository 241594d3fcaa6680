"""The people in charge of a simulated floor: appointed as any others are, by the commands for people."""

from db.appointing import Appointment, add_person
from db.engine import make_engine, plain_problems, reading
from db.feeds.simulated.plan_parts import FloorPlan, StaffPlan, TeamPlan
from db.people import people


def appoint(url: str, plan: FloorPlan) -> dict[TeamPlan, list[str]]:
    """Appoints whoever of the plan is not there yet, and answers who supervises which team.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
        db.errors.Refused: a login of the plan belongs to somebody else.
    """
    engine = make_engine(url)
    with plain_problems(url):
        with reading(engine) as connection:
            ids = {person.login: person.id for person in people(connection)}
        for person in plan.staff:
            if person.login not in ids:
                ids[person.login] = add_person(engine, _asked(person)).id
    supervisors: dict[TeamPlan, list[str]] = {}
    for person in plan.staff:
        if person.team is not None:
            supervisors.setdefault(person.team, []).append(ids[person.login])
    return supervisors


def _asked(person: StaffPlan) -> Appointment:
    team = None if person.team is None else f"{person.team.site}/{person.team.name}"
    return Appointment(person.name, person.login, person.role, team=team)
