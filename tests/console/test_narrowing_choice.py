"""A box that narrows a list: what it offers, and what stays chosen."""

from PySide6.QtWidgets import QComboBox

from console.panels.narrowing_choice import offer


def offered(box):
    return [(box.itemText(place), box.itemData(place)) for place in range(box.count())]


def test_it_offers_everything_even_where_there_is_nothing_else(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    offer(box, "all agents", [])
    assert offered(box) == [("all agents", None)] and box.currentText() == "all agents"


def test_what_is_chosen_stays_and_other_names_are_shown(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    offer(box, "all agents", [("Ana", "a"), ("Bo", "b")])
    box.setCurrentIndex(2)
    told = []
    box.currentIndexChanged.connect(told.append)
    offer(box, "all agents", [("Ana", "a"), ("Bea", "c"), ("Bo Lind", "b")])
    assert (box.currentData(), box.currentText(), told) == ("b", "Bo Lind", [])
    offer(box, "all agents", [("Ana", "a")])
    assert (box.currentData(), told) == (None, [])
