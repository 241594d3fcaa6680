"""What is typed over a thing of the set-up: kept while the floor changes, and told where another changed the same."""

from console.setup.draft import Draft


def made():
    return Draft({"name": "Billing", "target": 80})


def test_what_is_typed_is_an_edit_until_it_is_what_stands_there():
    draft = made()
    draft.type("target", 70)
    assert (draft.is_edited, draft.value("target"), draft.seen) == (True, 70, {"target": 80})
    draft.type("target", 80)
    assert (draft.is_edited, draft.values()) == (False, {"name": "Billing", "target": 80})


def test_a_change_of_another_shows_unless_the_same_field_was_typed():
    draft = made()
    draft.type("target", 70)
    draft.take({"name": "Bills", "target": 90})
    assert draft.values() == {"name": "Bills", "target": 70}
    assert draft.conflicts == {"target": 90}


def test_mine_is_kept_over_what_stands_there_now():
    draft = made()
    draft.type("target", 70)
    draft.take({"target": 90})
    draft.keep("target")
    assert (draft.conflicts, draft.seen["target"]) == ({}, 90)
    draft.take({"target": 95})
    assert draft.conflicts == {"target": 95}


def test_theirs_is_taken():
    draft = made()
    draft.type("target", 70)
    draft.take({"target": 90})
    draft.drop("target")
    assert (draft.is_edited, draft.value("target")) == (False, 90)


def test_what_is_saved_is_no_conflict_while_the_feed_brings_it_bit_by_bit():
    draft = made()
    draft.type("target", 70)
    draft.type("name", "Bills")
    draft.saved()
    draft.take({"target": 75})
    assert draft.conflicts == {}
    draft.take({"name": "Bills", "target": 70})
    assert not draft.is_edited


def test_typing_again_after_saving_decides_anew():
    draft = made()
    draft.type("target", 70)
    draft.saved()
    draft.type("target", 60)
    draft.take({"target": 70})
    assert draft.conflicts == {"target": 70}


def test_discarding_forgets_all_that_was_typed():
    draft = made()
    draft.type("target", 70)
    draft.discard()
    assert draft.values() == {"name": "Billing", "target": 80}


def test_a_new_thing_is_an_edit_from_the_beginning():
    assert Draft({"name": ""}, is_new=True).is_edited
