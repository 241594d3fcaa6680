"""Translations, run by hand: `python -m tests.translate update|drop|compile`.

`update` reads the sources and brings `resources/translations/floorwalker_<code>.ts` up to date: what is new stands there
as unfinished, what is gone as vanished, what was translated stays as it was. Translate with Qt Linguist or any editor;
`drop` takes out what has vanished; `compile` makes the .qm files, which are committed and shipped beside the .ts files.
After a merge that touches a .ts or .qm file: take either side, run `update` and `compile`.

Qt's own lupdate reads Python, but knows only Qt's functions: with `say` and `plural` as aliases of `tr` it gives the name
of the class around them as the context, takes no notice of plural forms, and passes over what is no literal in silence.

The words to use in German, and why, stand in `resources/translations/floorwalker_de.qph`, a phrase book that Linguist
opens beside the .ts file. A further language needs its name in `console.language.LANGUAGES`, then `update`.
"""
