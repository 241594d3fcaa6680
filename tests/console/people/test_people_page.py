"""People managed in the set-up of the real window, over a real database."""

from contextlib import closing

import psycopg
import pytest

from console.menus import WindowActions
from console.people.password_dialog import PasswordDialog
from console.people.roles_editor import HeldRole
from console.standing import Standing
from db.address import parse
from tests.console.acting.acting_window import ActingWindow
from tests.console.setup.set_up_world import choose, press, type_into

HOUR = 3_600_000_000


class PeopleWorld(ActingWindow):
    """The window with its set-up at the page of people."""

    def __init__(self, url, theme, qtbot):
        super().__init__(url, theme, qtbot)
        self.window.standing = Standing(url)
        self.floor.insert("floor", name="North floor", promise="")
        qtbot.waitUntil(lambda: bool(self.window.floor.store.rows("floor")))
        actions = self.window.findChild(WindowActions)
        actions.set_up()
        self.set_up = actions.set_up_window
        self.set_up.go_to("PeopleTopic")
        self.page = self.set_up.pages["PeopleTopic"]

    def form(self, thing):
        self.set_up.go_to("PeopleTopic", thing)
        self.page.refresh()
        return self.page.form


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    made = PeopleWorld(sqlite_url, theme, qtbot)
    yield made
    made.end()


def roles(world, person):
    rows = world.floor.run("SELECT role, team_id, queue_id, until_at FROM staff_role WHERE staff_id = :p", p=person)
    return [(row.role, row.team_id, row.queue_id, row.until_at) for row in rows]


def test_a_person_is_added_given_another_role_disabled_and_let_back_in(world, qtbot):
    page = world.page
    assert "no passwords" in page.companion.signs_in.text() or page.form is None
    page.add("person")
    form, person = page.form, page.shown.id
    type_into(form, "name", "Anna Berg")
    type_into(form, "login", "fw_anna")
    editor = form.rows["roles"].editor
    choose(editor.more, "supervisor")
    editor.show_value(
        tuple(tuple(HeldRole(*one)._replace(place=f"team:{world.floor.teams[0]}")) for one in editor.value)
    )
    editor.edited.emit()
    press(form.save_button)
    assert "kept for the server" in form.rows["login"].problem
    type_into(form, "login", "anna")
    press(form.save_button)
    qtbot.waitUntil(lambda: not page.unsaved)
    assert roles(world, person) == [("supervisor", world.floor.teams[0], None, None)]
    assert "Supervisor" in page.companion.roles.text() and "decide escalations" in page.companion.roles.text()

    # Another role; the first one ends by itself: two commands, taken back together.
    ends = world.floor.database_now() + HOUR
    form = world.form(person)
    editor = form.rows["roles"].editor
    first = HeldRole(*editor.value[0])._replace(until_at=ends)
    editor.show_value((tuple(first), tuple(HeldRole("01890000-0000-7000-8000-000000000001", "analyst", "", 0, None))))
    editor.edited.emit()
    press(form.save_button)
    qtbot.waitUntil(lambda: len(roles(world, person)) == 2)
    qtbot.waitUntil(lambda: not page.unsaved)
    assert set(roles(world, person)) == {
        ("supervisor", world.floor.teams[0], None, ends), ("analyst", None, None, None),
    }  # fmt: skip
    qtbot.waitUntil(lambda: any("Role given: analyst" in line for line in history(page)))

    button, _ = form_acts(page.form)
    press(button)
    qtbot.waitUntil(lambda: world.row("staff", person).disabled_at is not None)
    page.refresh()
    button, _ = form_acts(page.form)
    assert button.text() == "Let back in"
    press(button)
    qtbot.waitUntil(lambda: world.row("staff", person).disabled_at is None)
    page.refresh()
    assert any("Anna Berg" in thing.title for thing in page.topic.things())


def form_acts(form):
    return form._acts_shown[0]


def history(page):
    return [page.history.list.item(at).text() for at in range(page.history.list.count())]


def test_who_manages_nobody_reads_and_is_told_why_and_oneself_cannot_be_shut_out(world, qtbot):
    me = world.floor.insert("staff", name="Me", login=world.window.login)
    role = world.floor.insert("staff_role", staff_id=me, role="viewer", from_at=1)
    qtbot.waitUntil(lambda: world.row("staff_role", role) is not None)
    form = world.form(me)
    assert "only a manager of the whole floor" in form.notice.text()
    assert not form.rows["name"].editor.isEnabled() and not world.page.things.adding["person"].isEnabled()
    world.floor.run("UPDATE staff_role SET role = 'manager'")
    qtbot.waitUntil(lambda: world.row("staff_role", role).role == "manager")
    form = world.form(me)
    assert form.rows["name"].editor.isEnabled()
    button, why = form_acts(form)
    assert not button.isEnabled() and "That is you" in why.text()
    # The last who manages the whole floor keeps that role, whatever the screen thinks.
    form.rows["roles"].editor.show_value(())
    form.rows["roles"].editor.edited.emit()
    press(form.save_button)
    qtbot.waitUntil(lambda: "Nobody else would manage" in form.state.text())


@pytest.mark.long
def test_on_a_server_a_password_is_made_once_and_lets_its_person_in(postgres_url, theme, qtbot):
    world = PeopleWorld(postgres_url, theme, qtbot)
    login = f"t{world.floor.teams[0][-8:]}"
    try:
        person = world.floor.insert("staff", name="Anna", login=login)
        world.floor.insert("staff_role", staff_id=person, role="viewer", from_at=1)
        world.floor.run("UPDATE agent SET login = :l WHERE id = :a", l=f"{login}a", a=world.floor.agents[0])
        qtbot.waitUntil(lambda: world.row("staff", person) is not None)
        qtbot.waitUntil(lambda: not world.page.topic.managing.why_not)
        world.form(person)
        press(world.page.companion.reset)
        dialog = world.window.findChild(PasswordDialog) or world.page.findChild(PasswordDialog)
        press(dialog.make)
        password = dialog.password.text()
        assert len(password) == 23 and dialog.save.isEnabled()
        press(dialog.save)
        qtbot.waitUntil(lambda: "new password" in world.window.said.words)
        address = parse(postgres_url)
        theirs = {"host": address.host, "port": address.port, "dbname": address.database, "user": login}
        with closing(psycopg.connect(**theirs, password=password)) as connection:
            connection.execute("SELECT count(*) FROM queue")
        for table in ("command", "change"):
            rows = world.floor.run(f"SELECT to_jsonb(t)::text FROM {table} t")
            assert all(password not in str(row) and "SCRAM" not in str(row) for row in rows)
        # An agent's program signs in, and does not any more.
        agent = world.floor.agents[0]
        world.page.topic.managing._ask_again()
        qtbot.waitUntil(lambda: any(one.login for one in world.page.topic.managing.desktops))
        button, _ = form_acts(world.form(agent))
        press(button)
        qtbot.waitUntil(lambda: world.floor.row("agent", agent)["login"] is None)
    finally:
        world.floor.run(f'DROP OWNED BY "{login}"')
        world.floor.run(f'DROP ROLE "{login}"')
        world.end()
