"""What may be written after `floorwalker report perception`."""

from console.cli.verbs import Verbs, add_verb, at_least


def add_perception_verb(group: Verbs) -> None:
    """Add the verb to the group `report`."""
    text = "our review scores beside customers' ratings of the same contacts, per queue, team, site and coach"
    verb = add_verb(group, "perception", "perception_report:show", text)
    verb.add_argument(
        "--days", type=at_least(1), default=92, metavar="N", help="ratings of the last N days (default 92)"
    )
