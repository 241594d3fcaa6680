"""Windows beside the floor are never larger than the screen: their buttons stay in reach, also where text is 200 %."""

import pytest
from PySide6.QtWidgets import QWidget

from console.coaching.beside_floor import resize_within, to_front


@pytest.mark.parametrize("asked", [(300, 200), (5_000, 4_000)])
def test_a_window_appears_over_the_middle_and_within_the_screen(qtbot, asked):
    main, beside = QWidget(), QWidget()
    for one in (main, beside):
        qtbot.addWidget(one)
    main.resize(400, 300)
    main.show()
    beside.resize(*asked)
    to_front(beside, main)
    room = main.screen().availableGeometry()
    assert room.contains(beside.geometry())
    fits = asked[0] < room.width() and asked[1] < room.height()
    assert ((beside.width(), beside.height()) == asked) == fits
    beside.move(room.left() + 5, room.top() + 5)
    to_front(beside, main)
    assert beside.pos().x() == room.left() + 5, "one that is there stays where the person has put it"


def test_a_dialog_is_made_no_larger_than_the_screen(qtbot):
    dialog = QWidget()
    qtbot.addWidget(dialog)
    resize_within(dialog, 9_000, 120)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width() and dialog.height() == 120
    resize_within(dialog, 300, 9_000)
    assert dialog.width() == 300 and dialog.height() < room.height()
