"""The perception gap on its page: a sentence and two points for each group, and why there is none."""

from db.metrics.perception_gap import Gap, Mean


def test_each_group_has_a_sentence_and_small_ones_none(shown, small_floor):
    window = shown
    window.take_snapshot(small_floor)
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("perception")
    page.show_answer([])
    assert "No contact was both drawn for review and rated yet" in page.list.empty_words
    page.show_answer(
        [
            Gap(
                "team",
                "Red",
                Mean(34, 0.82, 0.78, 0.86),
                Mean(34, 0.61, 0.5, 0.7),
                Mean(34, 0.21, 0.1, 0.3),
                "we_think_better",
            ),
            Gap("queue", "Law", None, None, None, "cannot_tell", withheld=True),
        ]
    )
    rows = [page.list.topLevelItem(place).text(4).replace("\N{NO-BREAK SPACE}", " ") for place in range(2)]
    assert rows == [
        "▲ We score 82 %, customers 61 % of the same 34 contacts: we see it better than they do.",
        "? Not shown: too few agents here, or in a group beside it.",
    ]
    assert "Red: We score" in page.chart.accessibleDescription() and "Law" not in page.chart.accessibleDescription()
    page.kind.setCurrentIndex(page.kind.findData("queue"))
    assert page.list.topLevelItemCount() == 1
    page.chart.grab()
