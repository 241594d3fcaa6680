"""The chain of seals: whole after an honest history, and every kind of tampering is found and named, on both engines."""

import pytest

from db.audit.chain_check import Expected, expected
from db.audit.digests import digest
from db.errors import Refused
from tests.db.audit.sealed_floor import SealedFloor


@pytest.fixture
def floor(database_url):
    made = SealedFloor(database_url)
    yield made
    made.engine.dispose()


def number_of(floor, row_id):
    return floor.run("SELECT number FROM seal WHERE entity_id = :row", row=row_id)[0][0]


def effects_of(floor, outcome):
    return [str(row.id) for row in floor.run(
        "SELECT id FROM command_effect WHERE command_id = :command ORDER BY id", command=outcome.command_id
    )]  # fmt: skip


def test_an_honest_history_is_whole_and_goes_on(floor):
    whole = floor.chain()
    assert (whole.findings, whole.erased) == ((), 0)
    sealed = floor.run("SELECT entity, count(*) FROM seal GROUP BY entity ORDER BY entity")
    assert dict(map(tuple, sealed)) == {
        "authority_grant": 1, "authority_limit": 3, "authority_use": 1, "command": 2, "command_effect": 3,
    }  # fmt: skip
    assert floor.seal() == 0
    taken_back = floor.undo(floor.moves[0])
    assert taken_back.refused == []
    # What waits only since just now is no finding.
    assert floor.chain().findings == ()
    assert floor.seal() == 3
    assert floor.chain(Expected(*floor.head()[:2])).findings == ()


def test_what_was_sealed_cannot_be_changed_by_plain_sql_of_the_owner(floor):
    command, effect = floor.moves[0].command_id, effects_of(floor, floor.moves[0])[0]
    for statement in (
        f"UPDATE command SET reason = 'x' WHERE id = '{command}'",
        f"DELETE FROM command WHERE id = '{command}'",
        f"UPDATE command_effect SET outcome = 'gone' WHERE id = '{effect}'",
        f"DELETE FROM command_effect WHERE id = '{effect}'",
        "UPDATE seal SET facts = 'x' WHERE number = 1",
        "DELETE FROM seal WHERE number = 1",
        "UPDATE seal_salt SET salt = 'x' WHERE number = 1",
        "DELETE FROM seal_salt WHERE number = 1",
        f"UPDATE authority_use SET amount = 1 WHERE id = '{floor.use}'",
        f"DELETE FROM authority_use WHERE id = '{floor.use}'",
        f"UPDATE authority_grant SET agent_id = '{floor.agents[1]}' WHERE id = '{floor.grant}'",
        f"DELETE FROM authority_grant WHERE id = '{floor.grant}'",
        "UPDATE authority_limit SET per_use = 9000",
        "DELETE FROM authority_limit",
    ):
        with pytest.raises(Exception, match="append-only"):
            floor.run(statement)
    # What is no fact of theirs goes on.
    floor.run("UPDATE authority_use SET state = 'confirmed', confirmed_at = 5 WHERE id = :use", use=floor.use)
    assert floor.chain().findings == ()


def test_every_way_to_tamper_is_found_and_named(floor):
    """Each is tried on the same floor and put right again, so that nothing but it can be what is found."""
    command = floor.moves[0].command_id
    other = floor.moves[1].command_id
    effect = effects_of(floor, floor.moves[0])[0]
    ways = (
        (f"UPDATE command SET reason = 'Nothing' WHERE id = '{command}'",
         f"UPDATE command SET reason = 'They asked for it' WHERE id = '{command}'", (command, "texts", "contact.move")),
        (f"UPDATE command SET at = at + 1 WHERE id = '{command}'",
         f"UPDATE command SET at = at - 1 WHERE id = '{command}'", (command, "was changed", "stands for good")),
        (f"UPDATE command_effect SET was = became WHERE id = '{effect}'", None, (command, "texts")),
        (f"UPDATE authority_use SET amount = 70 WHERE id = '{floor.use}'",
         f"UPDATE authority_use SET amount = 7 WHERE id = '{floor.use}'", (floor.use, "authority_use", "changed")),
        (f"UPDATE seal_salt SET salt = 'other' WHERE number = {number_of(floor, command)}", None, (command, "salt")),
        (f"DELETE FROM seal_salt WHERE number = {number_of(floor, command)}", None, (command, "no command says")),
        (f"UPDATE seal SET facts = chain WHERE number = {number_of(floor, other)}", None, (other, "does not follow")),
        (f"DELETE FROM seal WHERE number = {number_of(floor, other)}", None, ("is gone", str(number_of(floor, other)))),
    )  # fmt: skip
    for statement, back, named in ways:
        kept = saved(floor)
        floor.past_the_rules(statement)
        found = floor.chain().findings
        assert found, statement
        assert all(word in found[0] for word in named), (statement, found)
        if back is not None:
            floor.past_the_rules(back)
        else:
            restored(floor, kept)
        assert floor.chain().findings == (), statement


def saved(floor):
    return {
        table: [dict(row._mapping) for row in floor.run(f"SELECT * FROM {table}")]
        for table in ("seal", "seal_salt", "command_effect")
    }


def restored(floor, kept):
    steps = []
    for table, rows in kept.items():
        steps.append((f"DELETE FROM {table}", {}))
        for row in rows:
            places = ", ".join(f":{name}" for name in row)
            steps.append((f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", row))
    floor.all_past_the_rules(steps)


def test_deleted_and_swapped_and_forged_rows_are_named(floor):
    first, second = (move.command_id for move in floor.moves)
    floor.past_the_rules(
        f"UPDATE seal SET entity_id = CAST(CASE WHEN entity_id = :first THEN '{second}' ELSE '{first}' END AS"
        f" {floor.id_type}) WHERE entity_id IN (:first, :second)",
        first=first, second=second,
    )  # fmt: skip
    assert "does not follow" in floor.chain().findings[0]
    forged = floor.forged("command", first)
    assert any(forged in told and "Without a seal" in told for told in floor.chain().findings)


def test_a_deleted_row_is_named(floor):
    gone = floor.moves[1].command_id
    floor.past_the_rules(
        "DELETE FROM command_effect WHERE command_id = :gone", "DELETE FROM command WHERE id = :gone", gone=gone
    )
    found = floor.chain().findings
    assert gone in found[0]
    assert "was deleted" in found[0]


def test_a_chain_cut_off_or_made_anew_is_found_by_the_seal_that_was_written_down(floor):
    written = Expected(*floor.head()[:2])
    last = floor.run("SELECT entity, entity_id FROM seal ORDER BY number DESC")[0]
    floor.past_the_rules(
        f"DELETE FROM {last.entity} WHERE id = :row",
        "DELETE FROM seal WHERE number = :last",
        row=last.entity_id, last=written.number,
    )  # fmt: skip
    assert "cut off" in floor.chain().findings[0]
    # Whoever also changes what was noted as the newest leaves no trace inside.
    before = floor.run("SELECT number, chain FROM seal ORDER BY number DESC")[0]
    floor.past_the_rules("UPDATE seal_head SET number = :n, chain = :chain", n=before.number, chain=before.chain)
    assert floor.chain().findings == ()
    assert "is not there any more" in floor.chain(written).findings[0]


def test_a_chain_made_anew_from_the_middle_is_whole_only_inside(floor):
    written = Expected(*floor.head()[:2])
    floor.past_the_rules("UPDATE authority_use SET amount = 70 WHERE id = :use", use=floor.use)
    assert floor.use in floor.chain().findings[0]
    made_anew(floor, number_of(floor, floor.use))
    assert floor.chain().findings == ()
    told = floor.chain(written).findings
    assert len(told) == 1
    assert "made anew" in told[0]


def made_anew(floor, number):
    """What somebody with every right does who knows how seals are made."""
    from db.audit.sealed_rows import BY_TABLE

    columns = BY_TABLE["authority_use"].facts
    row = floor.run(f"SELECT {', '.join(columns)} FROM authority_use WHERE id = :use", use=floor.use)[0]
    facts = digest("authority_use", *row)
    chain = (floor.run("SELECT chain FROM seal WHERE number = :n", n=number - 1) or [("",)])[0][0]
    for seal in floor.run("SELECT * FROM seal WHERE number >= :n ORDER BY number", n=number):
        new = facts if seal.number == number else seal.facts
        chain = digest(chain, seal.number, seal.entity, seal.entity_id, seal.at, new, seal.texts)
        floor.past_the_rules(
            "UPDATE seal SET facts = :facts, chain = :chain WHERE number = :n", facts=new, chain=chain, n=seal.number
        )
    floor.past_the_rules("UPDATE seal_head SET chain = :chain", chain=chain)


def test_the_bytes_of_a_digest_are_the_same_on_both_engines(postgres_url):
    floor = SealedFloor(postgres_url)
    odd = "Ärger, 3:x, naïve 漢字 😀\n"
    (made,) = floor.run("SELECT seal_digest(seal_field(:odd) || seal_field(NULL) || seal_field('12'))", odd=odd)[0]
    assert made == digest(odd, None, 12) == digest(odd, None, "12")
    assert digest("a", None) != digest(None, "a") != digest("a,", "")
    floor.engine.dispose()


def test_a_seal_is_read_back_as_it_was_written_down():
    assert expected(" 12:" + "AB" * 32) == Expected(12, "ab" * 32)
    with pytest.raises(Refused, match="64 characters"):
        expected("12")
