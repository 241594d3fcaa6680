"""The kinds of queues a simulated floor has: what comes in, how long it takes, how patient people are, how many serve it."""

from dataclasses import dataclass
from typing import Final

from db.feeds.simulated.plan_parts import Duration, SitePlan

SITES: Final = (
    SitePlan("Lisbon", "Europe/Lisbon", "en", 300),
    SitePlan("Wrocław", "Europe/Warsaw", "en"),
    SitePlan("Nairobi", "Africa/Nairobi", "en", 240),
)


@dataclass(frozen=True, slots=True)
class ChannelHabits:
    """What a channel is like: targets, wrap-up, patience (seconds), how many contacts at once, the shape of its day."""

    answer_within_s: int
    target_percent: int
    rule: str
    shape: str
    at_once: int = 1
    wrap_up: Duration | None = None
    patience: Duration | None = None


CHANNELS: Final = {
    "voice": ChannelHabits(
        *(20, 80, "without_short_abandons", "phones"), wrap_up=Duration(35, 0.6), patience=Duration(240, 0.9)
    ),
    "callback": ChannelHabits(1800, 90, "strict", "phones", wrap_up=Duration(30, 0.6)),
    "chat": ChannelHabits(40, 80, "answered_only", "screens", at_once=3, patience=Duration(300, 0.8)),
    "messaging": ChannelHabits(300, 80, "answered_only", "evenings", at_once=3),
    "email": ChannelHabits(4 * 3600, 90, "strict", "mail"),
    "letter": ChannelHabits(48 * 3600, 95, "strict", "post"),
}


@dataclass(frozen=True, slots=True)
class QueueKind:
    """A kind of queue. `heads` is its share of the agents, `load` how much comes in for each of them (1.0 = all they can)."""

    name: str
    family: str
    channel: str
    site: int
    heads: float
    talk: Duration
    language: str = "en"
    load: float | None = None
    overflow_to: str | None = None
    handling_limit_s: int | None = None
    rule: str | None = None
    patience: Duration | None = None


#: In the order in which a floor gets them. Billing is in trouble: more comes in than its people can take.
KINDS: Final = (
    QueueKind(
        *("Billing", "Billing", "voice", 0, 9, Duration(330, 0.7)),
        load=1.95,
        overflow_to="Orders",
        patience=Duration(540, 0.6),
    ),
    QueueKind("Technical help", "Technical", "voice", 1, 8, Duration(480, 0.8), handling_limit_s=1800),
    QueueKind("Orders", "Orders", "voice", 0, 7, Duration(260, 0.6), rule="abandons_in_time_met"),
    QueueKind("Technical chat", "Technical", "chat", 1, 5, Duration(660, 0.6)),
    QueueKind("Cancellations", "Retention", "voice", 0, 4, Duration(420, 0.7), handling_limit_s=900),
    QueueKind("Orders e-mail", "Orders", "email", 2, 5, Duration(400, 0.7), load=0.74),
    QueueKind("Call-backs", "Billing", "callback", 0, 2, Duration(300, 0.6)),
    QueueKind("Messages", "Written", "messaging", 2, 5, Duration(840, 0.8), load=0.62),
    QueueKind("Orders German", "Orders", "voice", 1, 5, Duration(290, 0.6), "de", rule="answered_only"),
    QueueKind("Billing chat", "Billing", "chat", 0, 4, Duration(600, 0.6)),
    QueueKind("Technical help Portuguese", "Technical", "voice", 0, 4, Duration(450, 0.8), "pt", rule="strict"),
    QueueKind("Letters", "Written", "letter", 2, 2, Duration(900, 0.6), load=0.8),
)

#: Further queues are these kinds again, for other languages.
MORE_LANGUAGES: Final = (
    *(("French", "fr"), ("Spanish", "es"), ("Polish", "pl"), ("Italian", "it"), ("Dutch", "nl"), ("Czech", "cs")),
    *(("Swahili", "sw"), ("Ukrainian", "uk"), ("Greek", "el"), ("Turkish", "tr")),
)

#: What customers want, by family of queues: (intent, weight, how much longer than usual it takes).
INTENTS: Final[dict[str, tuple[tuple[str, float, float], ...]]] = {
    "Billing": (
        *(("invoice question", 40, 0.9), ("wrong charge", 25, 1.2), ("refund", 20, 1.1), ("payment plan", 10, 1.3)),
        ("cancel", 5, 1.8),
    ),
    "Orders": (
        *(("where is my order", 45, 0.8), ("change order", 25, 1.1), ("return", 20, 1.0), ("complaint", 6, 1.6)),
        ("cancel", 4, 1.7),
    ),
    "Technical": (
        *(("no connection", 35, 1.2), ("set-up", 30, 1.0), ("slow", 20, 1.1), ("account locked", 15, 0.6)),
        ("cancel", 3, 1.6),
    ),
    "Retention": (("cancel", 70, 1.3), ("moving house", 20, 0.8), ("price question", 10, 0.7)),
    "Written": (("question", 50, 0.9), ("complaint", 30, 1.3), ("change of address", 15, 0.6), ("cancel", 5, 1.1)),
}
