"""Looking for customers by what they are called: only those with a contact that the reader may see are found."""

from typing import Final

from db.folded import PARTS, as_read

_LETTERS: Final = [chr(code) for code in range(0xC0, 0x180)]
#: Letters with an accent and what is read in their place, and what parts words: both as long as each other.
_SINGLE: Final = [(sign, as_read(sign)) for sign in _LETTERS if len(as_read(sign)) == 1]
_FROM: Final = "".join(sign for sign, _ in _SINGLE) + "".join(PARTS)
_TO: Final = "".join(read for _, read in _SINGLE) + " " * len(PARTS)
_LONGER: Final = [(sign, as_read(sign)) for sign in _LETTERS if len(as_read(sign)) > 1]


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def folded_sql(column: str) -> str:
    """What `db.folded.folded` makes of a column, on PostgreSQL; more than one space may stand between two words."""
    text = f"lower({column})"
    for sign, read in _LONGER:
        text = f"replace({text}, {_quoted(sign)}, {_quoted(read)})"
    return f"(' ' || translate({text}, {_quoted(_FROM)}, {_quoted(_TO)}))"


#: `customers_called(reference, words, most)`: by the whole reference, else by folded words all of which begin a word of
#: the reference or the name.
CUSTOMERS_CALLED: Final = (
    "CREATE FUNCTION customers_called(asked text, words text[], most integer) RETURNS TABLE (id uuid, reference text,"
    " name text, contacts bigint, newest_id uuid, newest_number bigint) LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = public, pg_temp AS $$"
    " SELECT c.id, c.reference, c.name, v.contacts, v.ids[1], v.numbers[1] FROM customer c CROSS JOIN LATERAL"
    " (SELECT count(*) AS contacts, array_agg(t.id ORDER BY t.arrived_at DESC) AS ids,"
    " array_agg(t.number ORDER BY t.arrived_at DESC) AS numbers FROM contact t WHERE t.customer_id = c.id AND"
    " (t.queue_id = ANY ((SELECT visible_queues())::uuid[]) OR t.agent_id = (SELECT my_agent())"
    " OR (SELECT may_ingest()))) v"
    " WHERE v.contacts > 0 AND (c.reference = asked OR (NOT EXISTS (SELECT 1 FROM customer WHERE customer.reference"
    " = asked) AND NOT EXISTS (SELECT 1 FROM unnest(words) w WHERE position(' ' || w IN"
    f" {folded_sql('concat_ws(chr(32), c.reference, c.name)')}) = 0)))"
    " LIMIT most $$"
)
