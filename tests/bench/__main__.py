"""`python -m tests.bench [NAME... [--option value...]]`: all quick ones when none is named; `NAME --help` says its options."""

import importlib
import sys
from collections.abc import Sequence

#: Those that run when none is named; each prints ratios within its own run and ends by itself.
QUICK = (
    "capture",
    "feed",
    "imports",
    "startup",
    "paint",
    "stall",
    "tables",
    "views",
    "plots",
    "palette",
    "moves",
    "rules",
    "escalations",
    "alerts",
    "authority",
    "readiness",
    "due",
    "memory",
)
#: Those that run only when they are named.
LONG = ("soak", "timelines", "row_security", "coaching_notes")


def main(words: Sequence[str]) -> None:
    """Run the benchmarks named in `words`, each with the options that follow the names."""
    first_option = next((place for place, word in enumerate(words) if word.startswith("-")), len(words))
    names, options = words[:first_option], words[first_option:]
    for name in names or QUICK:
        if name not in QUICK + LONG:
            sys.exit(f"There is no benchmark called {name}; there are {', '.join(QUICK + LONG)}.")
        print(f"== {name}", flush=True)
        importlib.import_module(f"tests.bench.{name}").main(options)


if __name__ == "__main__":
    main(sys.argv[1:])
