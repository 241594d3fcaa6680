"""What may be written after `floorwalker report standards`."""

from console.cli.verbs import FORMATS, Verbs, add_verb, at_least


def add_standards_verb(group: Verbs) -> None:
    """Add the verb to the group `report`."""
    text = "how far each service standard is kept, week by week, per team and site"
    verb = add_verb(group, "standards", "standards_report:show", text, FORMATS)
    verb.add_argument(
        "--days", type=at_least(1), default=56, metavar="N", help="reviews of the last N days (default 56)"
    )
