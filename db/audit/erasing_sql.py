"""What erasing a customer or an agent writes, after the act itself (`db.commands.erase_acts`), for both engines.

First everything that belongs to whom is erased is booked in the record as an effect of the command: ids and no text. Those
rows say then, for every later statement, what is to be emptied. The record itself loses its texts and their salts; what is
left of it is sealed anew. Images in the feed that held such text go; the rows' newest images take their place.
"""

from collections.abc import Iterator
from typing import Final

from db.audit.erased_texts import FREE_TEXTS

_EFFECT: Final = "INSERT INTO command_effect (id, command_id, subject_id, entity, entity_id, operation, outcome)"
#: What is found in a text only if it is longer than this: shorter names stand in other words.
_SHORTEST: Final = 4


def these(*tables: str) -> str:
    """Ids of what is booked so far, of these tables (all where none is named)."""
    of = f" AND e.entity IN ({', '.join(repr(table) for table in tables)})" if tables else ""
    return f"SELECT e.entity_id FROM command_effect e WHERE {{done}} AND e.entity_id IS NOT NULL{of}"


def booked(table: str, found: str, whose: str) -> str:
    """Rows `t` of `table` that `found` is true of; `whose` is SQL of who is erased."""
    return (
        f"{_EFFECT} SELECT {{new_id}}, {{command}}, {whose}, '{table}', t.id, 'update', 'done' FROM {table} t"
        f" WHERE {found} AND NOT EXISTS (SELECT 1 FROM command_effect e WHERE {{done}} AND e.entity_id = t.id)"
        " AND t.id <> {command}"
    )


def _first(table: str) -> str:
    """Who is erased, where a row is not of one in particular."""
    return f"(SELECT e.subject_id FROM command_effect e WHERE {{done}} AND e.entity = '{table}' LIMIT 1)"


def _mentions(text: str, names: str) -> str:
    """A condition: `text` contains a name of whom is erased; `names` is a SELECT of `said`."""
    return (
        f"EXISTS (SELECT 1 FROM ({names}) k WHERE length(trim(k.said)) >= {_SHORTEST}"
        f" AND replace(lower({text}), lower(trim(k.said)), '') <> lower({text}))"
    )


_CUSTOMERS_NAMES: Final = " UNION ALL ".join(
    f"SELECT x.{column} AS said FROM customer x WHERE x.id IN ({these('customer')})"
    for column in ("reference", "name", "address")
)
_AGENTS_NAMES: Final = " UNION ALL ".join(
    f"SELECT x.{column} AS said FROM agent x WHERE x.id IN ({these('agent')})" for column in ("name", "login")
)


def customer_erased() -> Iterator[str]:
    """Statements over the customers whose row in `command_effect` is done."""
    names = _CUSTOMERS_NAMES
    yield from _booked_of_customer()
    yield from _booked_record(names, "customer", f"t.subject_id IN ({these()})")
    for one in FREE_TEXTS:
        linked = [f"{column} IN ({these()})" for column in one.of]
        mentions = _mentions(f"{one.table}.{one.column}", names)
        yield (
            f"UPDATE {one.table} SET {one.column} = {one.empty} WHERE {one.column} IS NOT NULL AND"
            f" ({' OR '.join([*linked, mentions])})"
        )
    yield (
        "UPDATE feed_event SET data = NULL, external_id = NULL WHERE external_id IN (SELECT c.external_id FROM contact c"
        f" WHERE c.external_id IS NOT NULL AND c.id IN ({these('contact')}))"
    )
    yield f"UPDATE customer_rating SET external_id = id WHERE contact_id IN ({these('contact')})"
    yield f"UPDATE command SET payload = NULL, reason = NULL WHERE id IN ({these('command')})"
    yield f"UPDATE command_effect SET was = NULL, became = NULL WHERE id IN ({these('command_effect')})"
    yield (
        "UPDATE authority_use SET customer_id = NULL, payee = NULL, billing_reference = NULL, asked_key = NULL WHERE id IN"
        f" ({these('authority_use')})"
    )
    yield from seals_renewed()
    # Before the rows themselves: what is written of those now is the only image of them.
    yield f"DELETE FROM change WHERE entity IN ('raised_hand', 'contact') AND entity_id IN ({these()})"
    yield f"DELETE FROM change WHERE {_mentions('change.image', names)}"
    yield f"UPDATE contact SET customer_id = NULL, external_id = NULL WHERE id IN ({these('contact')})"
    yield f"UPDATE service_case SET customer_id = NULL, external_id = NULL WHERE id IN ({these('service_case')})"
    yield f"DELETE FROM customer WHERE id IN ({these('customer')})"


def _booked_of_customer() -> Iterator[str]:
    one = these("customer")
    contact = "(SELECT c.customer_id FROM contact c WHERE c.id = t.contact_id)"
    yield booked("contact", f"t.customer_id IN ({one})", "t.customer_id")
    yield booked("service_case", f"t.customer_id IN ({one})", "t.customer_id")
    contacts = f"t.contact_id IN ({these('contact')})"
    for table in ("escalation", "raised_hand", "authority_grant", "authority_request", "authority_use", "note"):
        yield booked(table, contacts, contact)
    yield booked("authority_use", f"t.customer_id IN ({one})", "t.customer_id")
    escalations = f"t.escalation_id IN ({these('escalation')})"
    yield booked("customer_follow_up", escalations, _first("customer"))
    yield booked("escalation_note", escalations, _first("customer"))


def _booked_record(names: str, whose: str, linked: str) -> Iterator[str]:
    """Commands and effects of the record that are about it, or mention who is erased."""
    said = " OR ".join(_mentions(f"t.{column}", names) for column in ("reason", "payload"))
    yield booked("command", f"({linked} OR {said})", _first(whose))
    texts = ", ".join(f"'{one.table}'" for one in FREE_TEXTS if one.table not in ("feed_event", "message"))
    about = f"t.entity IN ({texts}, 'customer', 'authority_use') AND t.entity_id IN ({these()})"
    said = " OR ".join(_mentions(f"t.{column}", names) for column in ("was", "became"))
    yield booked(
        "command_effect",
        f"(t.was IS NOT NULL OR t.became IS NOT NULL) AND t.command_id <> {{command}} AND ({about} OR {said})",
        _first(whose),
    )


def seals_renewed() -> Iterator[str]:
    """Salts of what was emptied go, as the command says; what is left of those rows gets a new seal."""
    emptied = "JOIN command_effect e ON e.entity_id = s.entity_id AND e.entity = s.entity WHERE {done}"
    salted = "EXISTS (SELECT 1 FROM seal_salt t WHERE t.number = s.number)"
    number = "'{{\"first\":' || s.number || ',\"last\":' || s.number || '}}'"
    yield (
        "INSERT INTO command_effect (id, command_id, subject_id, entity, operation, outcome, became)"
        f" SELECT {{new_id}}, {{command}}, e.subject_id, 'seal', 'update', 'done', {number} FROM seal s {emptied}"
        f" AND {salted}"
    )
    yield (
        "INSERT INTO unsealed (entity, entity_id, at) SELECT DISTINCT s.entity, s.entity_id, {now} FROM seal s"
        f" {emptied} AND {salted}"
    )
    yield f"DELETE FROM seal_salt WHERE number IN (SELECT s.number FROM seal s {emptied})"


_FORMERS: Final = (
    f"SELECT count(*) FROM agent f WHERE f.name LIKE 'former agent A-%' AND f.id NOT IN ({these('agent')})"
)
_BEFORE: Final = "SELECT count(*) FROM command_effect e WHERE {done} AND e.entity = 'agent' AND e.entity_id < {id}"


def _former(agent: str) -> str:
    """SQL of what an agent is called from now on."""
    place = _BEFORE.replace("{id}", agent)
    return f"('former agent A-' || (1 + ({_FORMERS}) + ({place})))"


#: What acts on an agent have written of who it is; where an agent sits names them, too.
_AGENTS_IMAGE: Final = (
    "({t}entity = 'agent' AND (coalesce({t}was, '') || coalesce({t}became, '') LIKE '%\"desk\"%'"
    " OR coalesce({t}was, '') || coalesce({t}became, '') LIKE '%\"name\"%'))"
)


def agent_erased() -> Iterator[str]:
    """Statements over the agents whose row in `command_effect` is done. Their names are replaced wherever they stand."""
    names = _AGENTS_NAMES
    acted = f"t.actor IN (SELECT x.login FROM agent x WHERE x.id IN ({these('agent')}))"
    yield from _booked_record(names, "agent", acted)
    yield booked(
        "command_effect", f"t.entity_id IN ({these('agent')}) AND {_AGENTS_IMAGE.format(t='t.')}", _first("agent")
    )
    yield from _said_of_agent()
    for one in FREE_TEXTS:
        column = f"{one.table}.{one.column}"
        yield (f"UPDATE {one.table} SET {one.column} = {_renamed(column)} WHERE {_mentions(column, names)}")
        # What is written in another case, or as JSON writes it, is not renamed: it goes.
        yield f"UPDATE {one.table} SET {one.column} = {one.empty} WHERE {_mentions(column, names)}"
    yield f"UPDATE feed_event SET data = NULL WHERE agent_id IN ({these('agent')})"
    for table, columns in (("command", ("reason", "payload")), ("command_effect", ("was", "became"))):
        for column in columns:
            place = f"{table}.{column}"
            mentions = _mentions(place, names)
            of = f"id IN ({these(table)})"
            yield f"UPDATE {table} SET {column} = {_renamed(place)} WHERE {of} AND {mentions}"
            yield f"UPDATE {table} SET {column} = NULL WHERE {of} AND {mentions}"
    yield (
        f"UPDATE command_effect SET was = NULL, became = NULL WHERE id IN ({these('command_effect')}) AND"
        f" {_AGENTS_IMAGE.format(t='command_effect.')}"
    )
    for table in ("command", "change"):
        yield (
            f"UPDATE {table} SET actor = (SELECT {_former('x.id')} FROM agent x WHERE x.login = {table}.actor)"
            f" WHERE actor IN (SELECT x.login FROM agent x WHERE x.id IN ({these('agent')}))"
        )
    yield from seals_renewed()
    yield f"DELETE FROM change WHERE entity = 'agent' AND entity_id IN ({these('agent')})"
    yield f"DELETE FROM change WHERE {_mentions('change.image', names)}"
    yield f"DELETE FROM agent_alias WHERE agent_id IN ({these('agent')})"
    yield (f"UPDATE agent SET name = {_former('agent.id')}, login = NULL, desk = NULL WHERE id IN ({these('agent')})")


def _said_of_agent() -> Iterator[str]:
    """What was said of them in coaching goes whatever it says; who was told what, how often and when stays."""
    agents = these("agent")
    for one in FREE_TEXTS:
        if "agent_id" in one.of:
            yield (
                f"UPDATE {one.table} SET {one.column} = {one.empty} WHERE {one.column} IS NOT NULL"
                f" AND agent_id IN ({agents})"
            )
    for table, of, whole in (
        ("review_score", "review_id", "contact_review"),
        ("review_draft_score", "draft_id", "review_draft"),
    ):
        yield (
            f"UPDATE {table} SET evidence = NULL WHERE evidence IS NOT NULL AND {of} IN"
            f" (SELECT w.id FROM {whole} w WHERE w.agent_id IN ({agents}))"
        )


def _renamed(text: str) -> str:
    """SQL of a text in which who is erased is called what they are called from now on; one person at a time."""
    agent = f"(SELECT x.{{column}} FROM agent x WHERE x.id = {_first('agent')})"
    name, login = (agent.replace("{column}", column) for column in ("name", "login"))
    former = _former(_first("agent"))
    renamed = f"replace({text}, {name}, {former})"
    return f"replace({renamed}, coalesce(nullif({login}, ''), {name}), {former})"
