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


rows = st.tuples(st.integers(0, 9), st.one_of(st.none(), st.integers(0, 5)))
acts = st.one_of(
    st.tuples(st.just("touch"), rows),
    st.tuples(st.just("delete"), st.integers(0, 9)),
    st.tuples(st.just("members"), st.sampled_from((None, (0, 1, 2, None), (3, 4), (None,)))),
    st.tuples(st.just("filter"), st.sampled_from((("", ""), ("1", ""), ("", "size"), ("size", "2")))),
    st.tuples(st.just("order"), st.booleans()),
    st.tuples(st.just("settle"), st.none()),
)


@given(st.lists(acts, max_size=30))
def test_after_any_change_of_members_filter_and_order_everything_stands_where_a_new_view_would_put_it(happened):
    view = view_of(*range(5))
    held = {f"r{size}": Row(f"r{size}", size) for size in range(5)}
    sizes, needles, descending = None, ("", ""), False
    for act, what in happened:
        if act == "touch":
            held[f"r{what[0]}"] = Row(f"r{what[0]}", what[1])
            view.touch(f"r{what[0]}", held[f"r{what[0]}"])
        elif act == "delete":
            held.pop(f"r{what}", None)
            view.touch(f"r{what}", None)
        elif act == "members":
            sizes = what
            view.set_member(None if what is None else lambda row, sizes=what: row.size in sizes, held.values())
            view.start()
        elif act == "filter":
            needles = what
            view.set_filter(*what)
        elif act == "order":
            descending = what
            view.set_order(by_size, descending=what)
        else:
            settle(view)
    settle(view)
    fresh = SortedView(by_size, lambda row: f"size {row.size}", descending=descending)
    fresh.set_filter(*needles)
    fresh.replace_all([row for row in held.values() if sizes is None or row.size in sizes])
    fresh.start()
    assert view.ids == fresh.ids
    assert view.rows == fresh.rows


def test_a_key_that_changed_while_its_row_was_not_shown_is_not_taken_from_before():
    view = view_of(1, 2, 3)
    held = {f"r{place}": Row(f"r{place}", place + 1) for place in range(3)}
    view.set_member(lambda row: row.size == 1, held.values())
    view.start()
    held["r1"] = Row("r1", 9)
    view.touch("r1", held["r1"])
    view.set_member(None, held.values())
    view.start()
    assert shown(view) == [1, 3, 9]
