"""An agent's page as a document: what the page tells its reader, no word of a note, recorded first, refused by agreement."""

import getpass
import json

import pytest

from console.coaching.agent.one_to_one_dialog import OneToOneDialog, PageRecord
from console.questions import Answer
from console.signed_in import login_of
from db.engine import make_engine
from db.errors import Refused
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor
from tests.db.security.people_floor import SignedIn

DAY = 86_400_000_000


class Told(ActedFloor):
    """Ana had praise and a correction, has a step and a goal, and Bo is her buddy; somebody has a draft about her."""

    def __init__(self, url, role="supervisor"):
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.me = self.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        self.role = self.insert("staff_role", staff_id=self.me, role=role, from_at=1)
        self.ana, self.bo = self.agents[:2]
        self.at = self.database_now()
        standard = str(self.run("SELECT id FROM standard ORDER BY code")[0][0])
        self.standard = str(self.run("SELECT name FROM standard WHERE id = :id", id=standard)[0][0])
        self.note("agent_line", "Secret of the line", kind="praise", standard_id=standard)
        self.note("agent_coach", "Secret of coaches", kind="correction")
        mine = {"agent_id": self.ana, "team_id": self.teams[0], "made_at": self.at - DAY}
        self.insert("coaching_action", **mine, owner_id=self.me, text="Say it back to Bo", due_at=self.at - DAY)
        self.insert("agent_goal", **mine, text="Lead a round")
        self.insert("agent_buddy", agent_id=self.ana, buddy_id=self.bo, from_at=1, until_at=self.at + DAY)

    def note(self, visibility, behaviour, **more):
        at = self.at - 2 * DAY
        said = {"agent_id": self.ana, "team_id": self.teams[0], "made_at": at, "shared_at": at, "author_id": self.me}
        self.insert(
            "coaching_note", visibility=visibility, behaviour=behaviour, next_step="Secret step", **said, **more
        )

    def exports(self):
        return self.run("SELECT subject_entity, subject_id, payload FROM command WHERE kind = 'agent_page.export'")


@pytest.fixture
def told(sqlite_url, theme, qtbot):
    made = []

    def begin(role="supervisor"):
        acting = ActingWindow(sqlite_url, theme, qtbot, Told(sqlite_url, role))
        made.append(acting)
        acting.window.workspaces.show("coaching")
        acting.page = acting.window.workspaces.page("coaching").open_page("agent")
        acting.page.show_agent(acting.floor.ana)
        qtbot.waitUntil(lambda: acting.page.shown is not None)
        acting.act = next(one for one in acting.page.menu_actions() if one.text() == "Save as a &document…")
        return acting

    yield begin
    for one in made:
        one.end()


def opened(acting):
    acting.act.trigger()
    return next(one for one in acting.window.findChildren(OneToOneDialog) if one.isVisible())


def saved(acting, qtbot, place, **choices):
    dialog = opened(acting)
    dialog.path.setText(str(place))
    for name, on in choices.items():
        getattr(dialog, name).setChecked(on)
    dialog.do_button.click()
    qtbot.waitUntil(place.exists)
    qtbot.waitUntil(lambda: "is recorded" in acting.window.said.words)
    return place.read_bytes()


def test_it_holds_the_page_and_no_word_of_a_note(told, qtbot, tmp_path):
    acting = told()
    floor = acting.floor
    page = saved(acting, qtbot, tmp_path / "ana.html").decode()
    for words in (
        "One-to-one with Ana", "The last feedback was 2 day", "N-1 · praise", floor.standard, "N-2 · correction",
        "Say it back to Bo", "overdue since", "Lead a round", "Next level:", "Buddy: Bo until", "Seen by the rubric",
        "Praised 1 time", "No contact that was drawn by lot", "Authority",
    ):  # fmt: skip
        assert words in page, words
    assert "Secret" not in page
    ((entity, subject, payload),) = floor.exports()
    assert (entity, str(subject)) == ("agent", floor.ana)
    counted = {"notes": 2, "steps": 1, "goals": 1}
    assert json.loads(payload) == {"form": "html", "agent_names": True, "words": True, **counted}


def test_a_draft_of_anybody_is_nowhere_in_it(told, qtbot, tmp_path):
    acting = told()
    at = acting.floor.at
    kept = {"author_id": acting.floor.me, "agent_id": acting.floor.ana}
    acting.floor.insert(
        "coaching_draft", **kept, behaviour="Draft words", next_step="Draft step", made_at=at, changed_at=at
    )
    page = saved(acting, qtbot, tmp_path / "ana.html").decode()
    assert "Draft" not in page and "draft" not in page
    assert json.loads(acting.floor.exports()[0][2])["notes"] == 2


def test_pdf_without_name_and_words_and_the_record_says_so(told, qtbot, tmp_path):
    acting = told()
    assert saved(acting, qtbot, tmp_path / "a.pdf", agent_name=False, words=False).startswith(b"%PDF-")
    page = saved(acting, qtbot, tmp_path / "a.html", agent_name=False, words=False).decode()
    assert "Ana" not in page and "Bo" not in page
    assert "agent A" in page and "Buddy: agent B" in page
    assert "Say it back" not in page and "Lead a round" not in page and "A-1, overdue since" in page
    assert "The words of steps and goals." in page
    told_of = [json.loads(payload) for _, _, payload in acting.floor.exports()]
    assert sorted((one["form"], one["agent_names"], one["words"]) for one in told_of) == [
        ("html", False, False),
        ("pdf", False, False),
    ]


def test_to_a_coach_whom_the_agreement_lets_save_nothing_it_says_so(told):
    acting = told("coach")
    assert not acting.act.isEnabled()
    assert "agreement lets other roles" in acting.act.toolTip()
    with pytest.raises(Refused), acting.floor.engine.begin() as connection:
        PageRecord(acting.floor.ana, "pdf", False, False).answer(connection)
    assert acting.floor.exports() == []


def test_without_the_right_to_names_no_box_can_be_chosen(told, qtbot, tmp_path):
    acting = told()
    floor = acting.floor
    floor.run("UPDATE monitoring_right SET export_names = 0 WHERE role = 'supervisor'")
    allowed = acting.window.floor.monitoring.allowed
    qtbot.waitUntil(lambda: not allowed(acting.window.rights.login, floor.at).export_names)
    dialog = opened(acting)
    assert not dialog.agent_name.isEnabled() and not dialog.words.isEnabled()
    assert "Ana" not in dialog.path.text()
    for name, words in ((True, False), (False, True)):
        with pytest.raises(Refused), floor.engine.begin() as connection:
            PageRecord(floor.ana, "pdf", name, words).answer(connection)
    assert floor.exports() == []
    dialog.reject()
    page = saved(acting, qtbot, tmp_path / "a.html").decode()
    assert "Ana" not in page and "Say it back" not in page


def test_what_could_not_be_recorded_is_not_written_and_is_recorded_once(told, qtbot, tmp_path):
    acting = told()
    dialog = opened(acting)
    dialog.path.setText(str(tmp_path / "ana.html"))
    dialog.accept()
    record, number = dialog._record, dialog._asked
    dialog._take_answer(Answer(number, problem="The database does not answer.", is_lost=True))
    assert "could not be recorded" in dialog.outcome.text() and not (tmp_path / "ana.html").exists()
    dialog.accept()
    assert dialog._record is record
    qtbot.waitUntil((tmp_path / "ana.html").exists)
    assert len(acting.floor.exports()) == 1


def test_where_the_agreement_withholds_single_agents_reviews_are_left_out(told, qtbot, tmp_path):
    acting = told()
    acting.floor.run("UPDATE monitoring_right SET individual = 0 WHERE role = 'supervisor'")
    page = saved(acting, qtbot, tmp_path / "ana.html").decode()
    assert "Seen by the rubric" not in page and "Reviews: the monitoring agreement" in page


def test_on_a_server_it_holds_what_its_reader_may_read_and_no_more(postgres_url):
    floor, people = Told(postgres_url), SignedIn(postgres_url)
    try:
        supervisor = make_engine(people.person("sue", "supervisor", team=floor.teams[0]))
        manager = make_engine(people.person("mo", "manager"))
        elsewhere = make_engine(people.person("el", "supervisor", team=floor.teams[1]))
        coach = make_engine(people.person("co", "coach"))
        pages = {}
        for name, engine in (("sue", supervisor), ("mo", manager), ("el", elsewhere)):
            with engine.begin() as connection:
                pages[name] = PageRecord(floor.ana, "pdf", True, True).answer(connection)
        # Notes of agent and coach are the coach's; the line reads those it was told of; another team's nothing.
        assert [len(pages[name].notes) for name in ("sue", "mo", "el")] == [1, 1, 0]
        assert pages["sue"].notes[0].behaviour == "Secret of the line"
        assert (pages["el"].steps, pages["el"].goals) == ((), ())
        with pytest.raises(Refused), coach.begin() as connection:
            PageRecord(floor.ana, "pdf", False, False).answer(connection)
        told_by = floor.run("SELECT actor FROM command WHERE kind = 'agent_page.export' ORDER BY actor")
        assert [actor for (actor,) in told_by] == sorted(f"{people.prefix}_{one}" for one in ("sue", "mo", "el"))
        floor.run("UPDATE monitoring_right SET export = 1, export_names = 1 WHERE role = 'coach'")
        with coach.begin() as connection:
            page = PageRecord(floor.ana, "pdf", True, True).answer(connection)
        assert (len(page.notes), [step.text for step in page.steps]) == (2, ["Say it back to Bo"])
        for engine in (supervisor, manager, elsewhere, coach):
            engine.dispose()
    finally:
        people.end()
        floor.engine.dispose()


def test_the_file_of_a_name_from_right_to_left_is_called_by_its_letters_alone(told, qtbot):
    acting = told()
    name = "\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f"
    acting.floor.run("UPDATE agent SET name = :name WHERE id = :id RETURNING id", name=name, id=acting.floor.ana)
    qtbot.waitUntil(lambda: acting.window.floor.store.rows("agent")[acting.floor.ana].name == name)
    assert opened(acting).file.name == f"One-to-one-with-{name.replace(' ', '-')}.pdf"
