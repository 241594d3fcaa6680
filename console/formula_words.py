"""The formulas of the service level in the person's language, to stand beside a percentage."""

from console.words import say
from db.metrics.service_level import Rule


def formula_words(rule: Rule) -> str:
    """What is divided by what under this rule; the English words are those of `db.metrics.service_level.formula`."""
    match rule:
        case Rule.ABANDONS_IN_TIME_MET:
            return say("(answered in time + abandoned in time) / (answered + abandoned + waiting past the threshold)")
        case Rule.ANSWERED_ONLY:
            return say("answered in time / (answered + waiting past the threshold)")
        case Rule.STRICT:
            return say("answered in time / (answered + abandoned + waiting past the threshold)")
        case Rule.IGNORE_ABANDONS_IN_TIME:
            return say("answered in time / (answered + abandoned after the threshold + waiting past the threshold)")
        case Rule.SHORT_ABANDONS_MET:
            return say("(answered in time + short abandons) / (answered + abandoned + waiting past the threshold)")
        case Rule.WITHOUT_SHORT_ABANDONS:
            return say("answered in time / (answered + abandoned - short abandons + waiting past the threshold)")
