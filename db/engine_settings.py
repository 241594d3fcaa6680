"""How every session with PostgreSQL is kept honest: a dead console must not look alive, or keep locks, for hours."""

from typing import Final

#: Seconds, but `tcp_user_timeout`, which is in milliseconds.
KEEPALIVE: Final = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 2,
    "tcp_user_timeout": 3000,
}
#: How long a transaction may stand idle before the server ends it.
IDLE_IN_TRANSACTION: Final = "15s"
