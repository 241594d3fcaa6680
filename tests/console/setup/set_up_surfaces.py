"""The pages of the set-up, for the tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QApplication, QWidget

from console.menus import WindowActions
from console.window import FloorWindow
from tests.console.made_up_floor import batch, made
from tests.console.opened import opened as _opened


def _set_up_page(window: FloorWindow, topic: str) -> QWidget:
    """The window in which a manager sets the floor up, with one of its pages in front."""
    manager = made("staff_role", "manages", staff_id="dana", role="manager", from_at=1)
    skills = (
        made("skill", "german", name="German"),
        made("queue_skill", "asks", queue_id="billing", skill_id="german", level=2),
    )
    window.take_batch(batch(manager, *skills))
    actions = window.findChild(WindowActions)
    assert actions is not None
    actions.set_up()
    shown = _opened(window, "SetUpWindow")
    assert actions.set_up_window is not None
    actions.set_up_window.go_to(topic)
    QApplication.processEvents()
    return shown


def set_up_of_the_floor(window: FloorWindow) -> QWidget:
    """Name and promise."""
    return _set_up_page(window, "FloorTopic")


def set_up_of_queues(window: FloorWindow) -> QWidget:
    """The form of a queue, with a value that another changed meanwhile."""
    shown = _set_up_page(window, "QueuesTopic")
    actions = window.findChild(WindowActions)
    assert actions is not None and actions.set_up_window is not None
    page = actions.set_up_window.pages["QueuesTopic"]
    assert page.form is not None
    field = page.form.rows["target_percent"].editor
    field.show_value(70)
    field.edited.emit()
    window.take_batch(batch(made("queue", "billing", 2, name="Billing", target_percent=90)))
    page.refresh()
    return shown


def set_up_of_routes(window: FloorWindow) -> QWidget:
    """Where the work of a queue may go."""
    return _set_up_page(window, "RoutesTopic")


def set_up_of_teams(window: FloorWindow) -> QWidget:
    """Sites and teams."""
    return _set_up_page(window, "TeamsTopic")


def set_up_of_skills(window: FloorWindow) -> QWidget:
    """A new skill that is not saved yet."""
    shown = _set_up_page(window, "SkillsTopic")
    actions = window.findChild(WindowActions)
    assert actions is not None and actions.set_up_window is not None
    actions.set_up_window.pages["SkillsTopic"].add("skill")
    return shown


def set_up_of_hours(window: FloorWindow) -> QWidget:
    """The hours of a site, with a closed day."""
    hours = [
        made("opening_hours", f"h{day}", site_id="site", weekday=day, opens_min=480, closes_min=1080)
        for day in range(5)
    ]
    window.take_batch(batch(*hours, made("closed_day", "eve", site_id="site", day="2026-12-24", name="Christmas Eve")))
    return _set_up_page(window, "HoursTopic")


def set_up_of_rules(window: FloorWindow) -> QWidget:
    """A rule with what it does beside it, at a limit that is odd and not saved."""
    rules = [
        made("floor_rule", kind, kind=kind, limit_value=limit, severity="high", due_s=300, enabled=1, since_at=1)
        for kind, limit in (("wait", 180), ("refusals", 2))
    ]
    window.take_batch(batch(*rules))
    shown = _set_up_page(window, "RulesTopic")
    actions = window.findChild(WindowActions)
    assert actions is not None and actions.set_up_window is not None
    actions.set_up_window.go_to("RulesTopic", "refusals")
    page = actions.set_up_window.pages["RulesTopic"]
    assert page.form is not None
    field = page.form.rows["limit_value"].editor
    field.show_value(1)
    field.edited.emit()
    return shown


def set_up_of_people(window: FloorWindow) -> QWidget:
    """A person with a role that ends by itself."""
    window.take_batch(batch(made("staff_role", "covers", staff_id="dana", role="coach", from_at=1, until_at=2**52)))
    shown = _set_up_page(window, "PeopleTopic")
    actions = window.findChild(WindowActions)
    assert actions is not None
    assert actions.set_up_window is not None
    actions.set_up_window.go_to("PeopleTopic", "dana")
    return shown


def new_password(window: FloorWindow) -> QWidget:
    """The dialog that gives a person a new password, with one made."""
    from console.people.password_dialog import PasswordDialog

    dialog = PasswordDialog(window, "Dana Reyes", "dana", window)
    dialog.open()
    dialog.make.click()
    return dialog


SET_UP_SURFACES = (
    set_up_of_the_floor,
    set_up_of_queues,
    set_up_of_routes,
    set_up_of_teams,
    set_up_of_skills,
    set_up_of_hours,
    set_up_of_rules,
    set_up_of_people,
    new_password,
)
