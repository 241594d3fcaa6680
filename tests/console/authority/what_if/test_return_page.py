"""The page of cost beside return: nothing is claimed of few, assumptions are set, marked and kept for the person."""

from PySide6.QtCore import QSettings

from console.authority.what_if.kept_assumptions import keep_assumptions, kept_assumptions
from db.metrics.authority_return import DEFAULTS
from tests.console.authority.limits.limits_window import LimitsWindow
from tests.db.authority.history_rows import furnish


def test_few_claim_nothing_and_what_is_assumed_is_set_and_kept(sqlite_url, theme, qtbot, tmp_path):
    shown = LimitsWindow(sqlite_url, theme, qtbot)
    try:
        settings = shown.window.settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
        furnish(shown.limits)
        page = shown.window.workspaces.page("authority").open_page("return")
        qtbot.waitUntil(lambda: page.rows is not None)
        values = [figure.value.text() for figure in page.figures]
        assert values == ["40.00 EUR", *["too few to say"] * 4]
        assert all(figure.explanation().formula for figure in page.figures)
        assert not page.reset_action.isEnabled()

        field = page.assumptions.fields["hour_value"]
        field.setText("45.50")
        field.editingFinished.emit()
        assert kept_assumptions(settings) == DEFAULTS._replace(hour_value=4550)
        field.setText("a lot")
        field.editingFinished.emit()
        assert field.text() == "45.50"
        page.reset_action.trigger()
        assert field.text() == "30.00" and kept_assumptions(settings) == DEFAULTS
        keep_assumptions(None, DEFAULTS)
    finally:
        shown.end()
