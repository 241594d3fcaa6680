"""Looking for customers by what they are called: only those with a contact that the reader may see are found."""

from typing import Final

_SEEN: Final = (
    " CROSS JOIN LATERAL (SELECT count(*) AS contacts, array_agg(t.id ORDER BY t.arrived_at DESC) AS ids,"
    " array_agg(t.number ORDER BY t.arrived_at DESC) AS numbers FROM contact t WHERE t.customer_id = c.id AND"
    " (t.queue_id = ANY ((SELECT visible_queues())::uuid[]) OR t.agent_id = (SELECT my_agent())"
    " OR (SELECT may_ingest()))) v"
)
_FOUND: Final = "SELECT c.id, c.reference, c.name, v.contacts, v.ids[1], v.numbers[1] FROM"
_TEXT: Final = "concat_ws(' ', c.reference, c.name)"

#: `customers_called(reference, patterns, most)`: by the whole reference, else those in whose reference and name all
#: patterns are found (`db.queries.word_patterns`).
CUSTOMERS_CALLED: Final = (
    "CREATE FUNCTION customers_called(asked text, patterns text[], most integer) RETURNS TABLE (id uuid, reference text,"
    " name text, contacts bigint, newest_id uuid, newest_number bigint) LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = public, pg_temp AS $$"
    f" (SELECT * FROM ({_FOUND} customer c {_SEEN} WHERE c.reference = asked AND v.contacts > 0 LIMIT most) whole)"
    " UNION ALL"
    f" (SELECT * FROM ({_FOUND} customer c {_SEEN}"
    " WHERE NOT EXISTS (SELECT 1 FROM customer WHERE customer.reference = asked)"
    f" AND {_TEXT} ~ patterns[1] AND coalesce((SELECT bool_and({_TEXT} ~ p) FROM unnest(patterns[2:]) p), true)"
    " AND v.contacts > 0 LIMIT most) named) $$"
)
