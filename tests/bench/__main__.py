"""`python -m tests.bench [capture|feed|imports|startup]...`: all of them when none is named."""

import importlib
import sys

ALL = ("capture", "feed", "imports", "startup")

for chosen in sys.argv[1:] or ALL:
    if chosen not in ALL:
        sys.exit(f"There is no benchmark called {chosen}; there are {', '.join(ALL)}.")
    print(f"== {chosen}")
    importlib.import_module(f"tests.bench.{chosen}").main()
