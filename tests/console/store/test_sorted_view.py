"""Order kept by the store: what is shown after settling is what sorting and filtering everything would show."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from console.store.sorted_view import SortedView


class Row(NamedTuple):
    id: str
    size: int | None


def by_size(row):
    return row.size


def shown(view):
    return [view.rows[row_id].size for row_id in view.ids]


def settle(view):
    todo = view.settle()
    for first, last in todo.dropped:
        view.drop(first, last)
    view.append(todo.added)
    if todo.reordered:
        view.reorder()
    return todo


def view_of(*sizes, descending=False):
    view = SortedView(by_size, lambda row: f"size {row.size}", descending=descending)
    view.replace_all(Row(f"r{place}", size) for place, size in enumerate(sizes))
    view.start()
    return view


def test_rows_without_a_value_stand_last_in_both_directions():
    assert shown(view_of(3, None, 1)) == [1, 3, None]
    assert shown(view_of(3, None, 1, descending=True)) == [3, 1, None]


def test_a_change_shows_at_once_and_moves_only_when_the_order_settles():
    view = view_of(1, 2, 3)
    view.touch("r0", Row("r0", 9))
    assert shown(view) == [9, 2, 3]
    settle(view)
    assert shown(view) == [2, 3, 9]


def test_a_row_that_is_gone_still_shows_its_last_state_until_the_order_settles():
    view = view_of(1, 2)
    view.touch("r0", None)
    assert shown(view) == [1, 2]
    assert settle(view).dropped == ((0, 0),)
    assert shown(view) == [2]


def test_nothing_has_to_happen_when_nothing_changed():
    view = view_of(2, 1)
    assert view.settle().is_empty


def test_the_filter_finds_text_in_upper_and_lower_case():
    view = view_of(11, 21, 3)
    view.set_filter(" SIZE 1")
    settle(view)
    assert shown(view) == [11]
    view.set_filter("")
    settle(view)
    assert shown(view) == [3, 11, 21]


changes = st.lists(st.tuples(st.integers(0, 9), st.one_of(st.none(), st.integers(0, 5)), st.integers(0, 5)))


@given(changes, st.booleans(), st.sampled_from(["", "1", "size"]))
def test_settling_in_between_ends_where_sorting_all_at_once_does(changes, descending, needle):
    view = view_of(*range(5), descending=descending)
    view.set_filter(needle)
    held = {f"r{size}": Row(f"r{size}", size) for size in range(5)}
    for place, size, when in changes:
        row_id = f"r{place}"
        held[row_id] = Row(row_id, size)
        if when == 0:
            del held[row_id]
        view.touch(row_id, held.get(row_id))
        if when == 1:
            settle(view)
    settle(view)
    wanted = [row for row in held.values() if needle in f"size {row.size}"]
    assert sorted(view.ids) == sorted(row.id for row in wanted)
    assert {row_id: row.size for row_id, row in view.rows.items()} == {row.id: row.size for row in wanted}
    sizes = [size for size in shown(view) if size is not None]
    assert sizes == sorted(sizes, reverse=descending)
    assert shown(view)[len(sizes) :] == [None] * (len(wanted) - len(sizes))
