"""What may be written after `floorwalker report coaching`."""

from console.cli.verbs import Verbs, add_verb


def add_coaching_verb(group: Verbs) -> None:
    """Add the verb to the group `report`."""
    text = "follow-ups that are overdue or due today, and what waits without a date"
    verb = add_verb(group, "coaching", "coaching_report:show", text)
    verb.add_argument("--coach", metavar="LOGIN", help="only what waits for this person")
