"""What the floor is called and what it promises its customers, as every console shows it."""

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models.log import floor

#: The name of a floor nobody named.
UNNAMED = "The floor"
NOT_WRITTEN = ""


def name_floor(url: str, name: str | None = None, promise: str | None = None) -> None:
    """Give the floor at `url` a name and a promise in plain words; what is None stays as it is.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    given = {key: value for key, value in (("name", name), ("promise", promise)) if value is not None}
    with plain_problems(url), make_engine(url).begin() as connection:
        known = connection.execute(floor.select()).first()
        if known is not None and all(getattr(known, key) == value for key, value in given.items()):
            return
        with recorded(connection, kind="floor.name", payload=given):
            if known is None:
                values = {"name": UNNAMED, "promise": NOT_WRITTEN} | given
                connection.execute(floor.insert().values(id=new_id(), **values))
            else:
                connection.execute(floor.update().values(**given))
