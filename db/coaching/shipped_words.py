"""The words of what a floor begins with: promise, standards, rubric, templates, modules and the monitoring agreement.

All of it is the floor's own from then on. Levels of the rubric say what can be heard, not how good somebody is.
"""

from typing import Final, NamedTuple


class ShippedStandard(NamedTuple):
    """A standard in plain language, observable, with an example of it kept and of it not kept."""

    code: str
    name: str
    statement: str
    kept: str
    not_kept: str


class ShippedBehaviour(NamedTuple):
    """A behaviour of the rubric: the standard it belongs to, and its levels in words, the lowest first."""

    code: str
    name: str
    standard: str
    levels: tuple[str, str, str, str]


PROMISE: Final = ShippedStandard(
    "promise",
    "Service promise",
    "A person who can help answers soon, understands what you need, and sees it through.",
    "One person took the request, said what happens next and by when, and it happened.",
    "The customer was passed on twice and told the story three times.",
)
STANDARDS: Final = (
    ShippedStandard(
        "listens",
        "We listen first",
        "The agent lets the customer finish and says back in one sentence what they need before doing anything.",
        "'You were charged twice in May and want one of them back: is that right?'",
        "The agent asked for the customer number in the middle of the first sentence.",
    ),
    ShippedStandard(
        "plain_words",
        "We say it in plain words",
        "The agent uses words the customer used or knows; no abbreviations, no names of systems.",
        "'The second payment is on its way back to your card.'",
        "'Your RMA is in status 40.'",
    ),
    ShippedStandard(
        "owns",
        "We own the outcome",
        "Before the contact ends the customer knows who does what by when, and it is written down.",
        "'I call you on Thursday before noon; if the part is late, you hear it from me.'",
        "'Somebody will get back to you.'",
    ),
    ShippedStandard(
        "honours",
        "We honour the request to leave",
        "Who wants to leave is asked once what would help, and otherwise leaves without being held.",
        "'I am sorry to see you go. It ends on the 31st; you will have it in writing today.'",
        "A third offer after the customer had said no twice.",
    ),
    ShippedStandard(
        "no_repeats",
        "Nobody explains it twice",
        "Whoever takes over has read what was said and begins from there.",
        "'I see that the first router was replaced on Monday; what happened since?'",
        "'Can you tell me from the beginning?'",
    ),
    ShippedStandard(
        "empathy",
        "We notice how it is for them",
        "The agent names what it means for the customer, once, and then helps.",
        "'Without heating in November that cannot wait. I look who can come today.'",
        "'That is our policy.'",
    ),
)
RUBRIC: Final = "Conversation"
BEHAVIOURS: Final = (
    ShippedBehaviour(
        "listens",
        "Listens",
        "listens",
        (
            "Interrupts, or acts before knowing what is needed.",
            "Lets the customer finish; does not say back what was understood.",
            "Lets the customer finish and says back what they need.",
            "Also hears what was not said, and asks about it.",
        ),
    ),
    ShippedBehaviour(
        "plain_words",
        "Plain words",
        "plain_words",
        (
            "The customer has to ask what is meant.",
            "Some words of the house, explained when asked.",
            "Words the customer uses or knows throughout.",
            "Also checks that it was understood, and says it another way if not.",
        ),
    ),
    ShippedBehaviour(
        "empathy",
        "Empathy",
        "empathy",
        (
            "Rude, indifferent, or argues about who is right.",
            "Polite; what it means for the customer is not mentioned.",
            "Names what it means for the customer, and then helps.",
            "Also finds what would make it easier, without being asked.",
        ),
    ),
    ShippedBehaviour(
        "owns",
        "Owns the outcome",
        "owns",
        (
            "Passes on or ends the contact with the request open.",
            "Solves what was asked; the next step stays unclear.",
            "The customer knows who does what by when, and it is written down.",
            "Also prevents the next contact: what would come up next is settled now.",
        ),
    ),
)
#: Name, kind, and what its parts begin with: situation, behaviour, impact, next step.
TEMPLATES: Final = (
    ("What went well", "praise", "In this contact, when ", "you ", "For the customer that meant ", "Keep "),
    ("What to try next time", "correction", "In this contact, when ", "you ", "For the customer that meant ", "Next time "),
    ("After an escalation", "correction", "The customer asked for a manager when ", "", "", "What would have helped: "),
)  # fmt: skip
#: Code, name, kind, minutes, valid for days (None: for good), the level it belongs to.
MODULES: Final = (
    ("induction", "Induction: what we promise and how we work", "module", 480, None, "new"),
    ("shadowing", "Beside an experienced colleague", "shadowing", 960, None, "new"),
    ("practice", "Practice conversations", "practice", 240, None, "new"),
    ("data_protection", "Handling customers' data", "module", 60, 365, None),
    ("difficult", "Difficult conversations", "practice", 180, 730, "standard"),
    ("mentoring", "Helping others learn", "module", 240, None, "senior"),
)
PURPOSES: Final = (
    "Figures and recordings of single agents are looked at to help them learn, to share work and breaks fairly, to"
    " check money given to customers, and to settle disputes."
    " They are not used to rank people, and nothing that lasts is hidden from the agent it is about."
)
#: Role: sees figures of one agent, may export, with names.
RIGHTS: Final = {
    "supervisor": (1, 1, 1),
    "manager": (1, 1, 1),
    "coach": (1, 0, 0),
    "controller": (1, 1, 1),
    "analyst": (1, 1, 0),
    "viewer": (0, 0, 0),
}
