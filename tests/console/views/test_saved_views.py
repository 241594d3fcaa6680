"""The folder of kept views: shared by consoles that run at once, without any of them losing a view."""

import subprocess
import sys

import pytest

from console.store.view_filter import ViewFilter
from console.views.saved_views import SavedViews, file_stem
from console.views.view_file import NamedView, ViewProblem, read_view, write_view

DAYS = NamedView("Days", ViewFilter(teams=("Days",)))
NIGHTS = NamedView("Nights", ViewFilter(teams=("Nights",)))


@pytest.fixture
def views(tmp_path):
    return SavedViews(tmp_path / "views")


def names(views):
    return [saved.view.name for saved in views.all()]


def test_before_anything_is_kept_there_is_nothing_and_no_folder(views):
    assert views.all() == []
    assert not views.folder.exists()


def test_what_is_kept_is_there_for_another_console(views):
    views.add(NIGHTS)
    views.add(DAYS)
    other = SavedViews(views.folder)
    assert [saved.view for saved in other.all()] == [DAYS, NIGHTS]
    assert read_view(views.folder / "days.floorview") == DAYS


def test_a_file_put_into_the_folder_is_a_view(views):
    views.add(DAYS)
    write_view(views.folder / "from Bo.floorview", NIGHTS)
    assert names(views) == ["Days", "Nights"]


def test_a_file_that_is_no_view_is_said_and_hides_no_other(views):
    views.add(DAYS)
    (views.folder / "broken.floorview").write_text("?")
    assert names(views) == ["Days"]
    assert views.problems == [
        "broken.floorview is not among the views. It is not a view, or it is damaged: line 1 makes no sense."
    ]


def test_two_views_cannot_have_the_same_name(views):
    views.add(DAYS)
    with pytest.raises(ViewProblem, match=r"Not saved: there is a view called days\. Choose another name\."):
        views.add(NamedView("days", ViewFilter()))
    nights = views.add(NIGHTS)
    with pytest.raises(ViewProblem, match="there is a view called Days"):
        views.change(nights, NamedView("Days", NIGHTS.filter))
    assert names(views) == ["Days", "Nights"]


def test_names_that_make_the_same_file_name_are_kept_apart(views):
    views.add(NamedView("Days!", ViewFilter()))
    views.add(NamedView("Days?", ViewFilter()))
    assert sorted(saved.file for saved in views.all()) == ["days-2.floorview", "days.floorview"]


def test_a_view_renamed_has_a_file_of_its_new_name(views):
    renamed = views.change(views.add(DAYS), NamedView("Early", DAYS.filter))
    assert [path.name for path in views.folder.glob("*.floorview")] == ["early.floorview"] == [renamed.file]


def test_a_view_whose_name_changes_in_case_alone_is_not_in_its_own_way(views):
    views.change(views.add(DAYS), NamedView("DAYS", DAYS.filter))
    assert names(views) == ["DAYS"]


def test_what_another_console_changed_is_not_written_over(views):
    ours = views.add(DAYS)
    theirs = views.change(ours, NamedView("Days", NIGHTS.filter))
    with pytest.raises(ViewProblem, match="the view Days was changed in another console"):
        views.change(ours, NamedView("Days", ViewFilter(sites=("Leeds",))))
    assert views.all() == [theirs]


def test_what_another_console_deleted_is_kept_again_by_saving(views):
    ours = views.add(DAYS)
    SavedViews(views.folder).remove(ours)
    views.change(ours, NamedView("Days", NIGHTS.filter))
    assert names(views) == ["Days"]


def test_what_was_deleted_can_be_brought_back_as_it_was_last(views):
    ours = views.add(DAYS)
    views.change(ours, NamedView("Days", NIGHTS.filter))
    removed = views.remove(ours)
    assert views.all() == []
    views.add(NamedView("Days", ViewFilter()))
    back = views.bring_back(removed)
    assert back.view.filter == NIGHTS.filter
    assert len(views.all()) == 2


SAVER = """
import sys
from pathlib import Path
from console.store.view_filter import ViewFilter
from console.views.saved_views import SavedViews
from console.views.view_file import NamedView, ViewProblem

views = SavedViews(Path(sys.argv[1]))


def save(view):
    # On a busy machine another console may hold the folder longer than one waits: the person is told to try again.
    for _ in range(30):
        try:
            return views.add(view)
        except ViewProblem as problem:
            if "Try again" not in str(problem):
                raise
    raise SystemExit("never came to save")


for number in range(15):
    save(NamedView(f"View? {sys.argv[2]}{'!' * number}", ViewFilter()))
"""


def test_consoles_that_save_at_once_lose_nothing(views, repository):
    # All these names make the same name of a file but for a number at its end.
    savers = [
        subprocess.Popen(
            [sys.executable, "-c", SAVER, str(views.folder), name], cwd=repository, stderr=subprocess.PIPE, text=True
        )
        for name in ("1", "1?", "1 ?")
    ]
    assert [saver.communicate(timeout=120)[1] for saver in savers] == ["", "", ""]
    assert len(names(views)) == len(set(names(views))) == 45
    assert not list(views.folder.glob(".*.part"))


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ViewProblem, match=r"Not saved: the folder .* cannot be made\."):
        SavedViews(tmp_path / "file" / "views").add(DAYS)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("North evenings", "north-evenings"),
        ("  Früh / spät ", "früh-spät"),
        ("../../etc", "etc"),
        ("???", "view"),
        ("NUL", "view-nul"),
        ("夜", "夜"),
        ("x" * 300, "x" * 50),
    ],
)
def test_the_file_is_called_as_the_view(name, stem):
    assert file_stem(name) == stem
