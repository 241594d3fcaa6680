"""Teams of two sites that have one name are told apart, others keep theirs."""

from db.queries.team_names import team_names
from tests.db.commands.acted_floor import ActedFloor


def test_only_names_that_several_teams_have_say_the_site(database_url):
    floor = ActedFloor(database_url)
    south = floor.insert("site", name="South", time_zone="UTC")
    again = floor.insert("team", site_id=south, name="Red")
    with floor.engine.connect() as connection:
        named = team_names(connection)
    assert (named[floor.teams[0]], named[again]) == ("Red, North", "Red, South")
    assert [named[team] for team in floor.teams[1:]] == [
        name for (name,) in floor.run("SELECT name FROM team WHERE name <> 'Red' ORDER BY name")
    ]
    floor.engine.dispose()
