"""What a server that speaks German says while somebody signs in, told in the English that the sentences are found by.

Then there are no codes yet, only texts, in the language of the server. The texts are those of PostgreSQL's own catalogue.
"""

from typing import Final

_ENGLISH: Final = (
    (("Passwort-Authentifizierung", "fehlgeschlagen"), "password authentication failed"),
    (("zu viele Verbindungen von Rolle",), "too many connections for role"),
    (("zu viele Verbindungen für Datenbank",), "too many connections for database"),
    (("schon zu viele Verbindungen",), "too many clients"),
    (("die verbleibenden Verbindungen sind",), "remaining connection slots"),
    (("nimmt noch keine Verbindungen an",), "not yet accepting connections"),
    (("das Datenbanksystem",), "database system is"),
    (("akzeptiert gegenwärtig keine Verbindungen",), "not currently accepting connections"),
    (("keine Berechtigung für Datenbank",), "permission denied for database"),
    (("hat keine Berechtigung zum Einloggen",), "not permitted to log in"),
    (("kein pg_hba.conf-Eintrag",), "no pg_hba.conf entry"),
    (("pg_hba.conf lehnt Verbindung ab",), "pg_hba.conf rejects"),
    (("Rolle »", "existiert nicht"), 'role "" does not exist'),
    (("Datenbank »", "existiert nicht"), 'database "" does not exist'),
)


def in_english(said: str) -> str:
    """The English for the first of these texts that stands in `said`; '' where none does."""
    return next((english for parts, english in _ENGLISH if all(part in said for part in parts)), "")
