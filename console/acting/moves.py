"""Moving contacts from the window: what may be moved, the dialog that composes it, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.acting.act_group import ActGroup, GroupSettled
from console.acting.hand_words import HandsAsked, hand_sentence
from console.acting.in_hand import InHand
from console.acting.move_plan import AT_ONCE, MovePlan, MoveTo
from console.acting.move_result import MoveResult, result_of
from console.acting.move_words import done_words, not_moved_words
from console.acting.order_watch import OrdersAnswered, OrderWatch
from console.acting.refusal_words import refusal_sentence
from console.acting.said_acts import Refusals
from console.acting.thing_act import ThingAct
from console.models.contact_marks import holder_names
from console.selection import Selected
from console.store.move_parts import MoveParts, move_parts
from console.words import say
from db.commands.contact_acts import MOVE

if TYPE_CHECKING:
    from console.acting.move_dialog import MoveDialog
    from console.acting.move_result_dialog import MoveResultDialog
    from console.questions import Questions
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.last_hands import LastHand
    from db.rows import ContactRow


@dataclass(frozen=True)
class _Sent:
    """A move on its way."""

    plan: MovePlan
    parts: MoveParts


class Moves(QObject):
    """Moves contacts of one window. Whatever was typed is there again where nothing was moved."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: MoveDialog | None = None
        self.results: MoveResultDialog | None = None
        self.hands = HandsAsked(self)
        self.in_hand = InHand(self._can_write, self)
        self.orders = OrderWatch(window.floor, window.login, self)
        self.orders.told.connect(self._tell_order)
        window.acts.group_settled.connect(self._settled)
        window.acts.group_went_on.connect(self._went_on)
        window.said_acts.refused.connect(self._find_out)

    def ask_with(self, questions: Questions) -> None:
        """Ask and mark by these."""
        self.hands.ask_with(questions)
        self.in_hand.ask_with(questions)

    def take(self, touched: Touched) -> None:
        """The feed brought something: an order may have been answered."""
        self.orders.take(touched)

    def acts(self) -> list[ThingAct]:
        """For menus and keys wherever contacts stand."""
        return [ThingAct(say("Move…"), ("M",), self.open, self.why_not)]

    def why_not(self, ids: Sequence[str]) -> str:
        """Why none of these contacts can be moved now, as a sentence; '' where at least one can."""
        if not ids:
            return say("No contact is chosen: go to one with the arrows.")
        return self._window.acts.why_not() or self.why_none(self.parts(ids))

    def why_none(self, parts: MoveParts) -> str:
        """Why nothing of this can be moved, as a sentence; '' where something can."""
        reason = self._window.acts.why_not()
        if reason or parts.at_once or parts.calls or not parts.left:
            return reason
        return refusal_sentence(max(parts.left, key=lambda word: len(parts.left[word])))

    def parts(self, ids: Iterable[str]) -> MoveParts:
        """What can be done with these contacts as they stand now. O(contacts)."""
        known: dict[str, bool] = {}

        def may(row: ContactRow) -> bool:
            allowed = known.get(row.queue_id)
            if allowed is None:
                allowed = known[row.queue_id] = not self._window.rights.why_not(MOVE, row)
            return allowed

        return move_parts(self._window.floor.store, ids, may, self._window.floor.now_us())

    def holders(self, rows: Iterable[ContactRow]) -> dict[str, list[ContactRow]]:
        """Which colleagues have which of these contacts in hand just now, by name."""
        found: dict[str, list[ContactRow]] = {}
        marked = {mark.entity_id for mark in self._window.floor.store.rows("working_on").values()}
        for row in (row for row in rows if row.id in marked):
            for name in holder_names(self._window.floor, row.id):
                found.setdefault(name, []).append(row)
        return found

    def open(self, ids: Sequence[str], to: MoveTo | None = None) -> None:
        """Let the person compose a move of these contacts; with `to` that target is chosen already."""
        store = self._window.floor.store
        seen = {row_id: row for row_id in ids if (row := store.row("contact", row_id)) is not None}
        gone = tuple(row_id for row_id in ids if row_id not in seen)
        self._compose(MovePlan(seen, to or MoveTo(None), gone=gone))

    def send(self, plan: MovePlan) -> None:
        """Make a move as it was composed."""
        parts = self.parts(plan.ids)
        commands = plan.commands(parts)
        if not commands:
            self._show(MoveResult(plan, (), (), {str(word): ids for word, ids in parts.left.items()}))
            return
        group = self._window.acts.send_group(commands, _Sent(plan, parts))
        if len(parts.moving) > AT_ONCE and not group.is_over:
            self._results_dialog().follow(group, plan, len(parts.moving))

    def retry(self, result: MoveResult) -> None:
        """Move once more what was left, as it stands now: at once, or by the dialog where words are missing."""
        store = self._window.floor.store
        rows = [row for row_id in result.all_left if (row := store.row("contact", row_id)) is not None]
        plan = result.plan.only(rows)
        if not rows:
            self._window.said.say(say("None of them is on the floor any more."))
        elif set(result.left) & {"no_route", "note_needed", "queue_closed", "agent_left", "already_there"}:
            self._compose(plan)
        else:
            self.send(plan)

    def show_contacts(self, ids: Sequence[str]) -> None:
        """Go to these contacts: one is opened, several are selected in their table as far as it shows them."""
        window = self._window
        if len(ids) == 1:
            window.selection.open(Selected("contact", ids[0]))
            window.contacts.table.select_id(ids[0])
            return
        window.contacts.show_queue(None)
        window.contacts.stop_filter()
        window.placed.show_panel("contacts")
        window.contacts.table.go_to_ids(ids)

    def _can_write(self) -> bool:
        return not self._window.acts.why_not()

    def _compose(self, plan: MovePlan, problem: str = "") -> None:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.acting.move_dialog import MoveDialog

        if self._dialog is not None:
            self._dialog.close()
        dialog = self._dialog = MoveDialog(plan, self, self._window.floor, self._window.theme, self._window)
        dialog.composed.connect(self._composed)
        dialog.finished.connect(self._let_go)
        dialog.say_problem(problem)
        self.in_hand.hold(plan.ids)
        dialog.open()

    def _composed(self, plan: MovePlan) -> None:
        self.send(plan)

    def _let_go(self, _result: int) -> None:
        self._dialog = None
        self.in_hand.release()

    def _settled(self, settled: GroupSettled) -> None:
        sent = settled.group.about
        if isinstance(sent, _Sent):
            self._show(result_of(sent.plan, sent.parts, settled))

    def _went_on(self, group: ActGroup) -> None:
        if self.results is not None:
            self.results.went_on(group)

    def _show(self, result: MoveResult) -> None:
        words = not_moved_words(result) if result.nothing_done else done_words(result, self._window.floor)
        if result.nothing_done and (result.plan.note or result.plan.reason):
            self._compose(result.plan, words)
        if result.nothing_done:
            self._window.said.say(words)
        else:
            self._window.said_acts.offer_undo(words, result.outcomes)
        if result.number > 1 and result.all_left:
            self._results_dialog().show_result(result)
        elif self.results is not None and self.results.is_following:
            self.results.close()
        if result.all_left:
            self._ask_whose_hands(result, words)

    def _ask_whose_hands(self, result: MoveResult, words: str) -> None:
        ids = [row_id for word, found in result.left.items() if word not in _SAID_BEFORE for row_id in found]

        def told(hands: Mapping[str, LastHand]) -> None:
            if self.results is not None:
                self.results.tell_hands(hands)
            if result.number == 1:
                self._tell_hand(hands, {i: row.number for i, row in result.plan.seen.items()}, words, _not_moved)

        self.hands.ask(ids, told)

    def _find_out(self, refusals: Refusals) -> None:
        """Contacts were left as they are, or not put back: say who was there first."""
        refused = [effect for effect in refusals.effects if effect.entity in ("contact", "telephone_order")]
        ids = [effect.subject_id for effect in refused if effect.outcome in _BY_SOMEBODY]

        def told(hands: Mapping[str, LastHand]) -> None:
            if refusals.is_all and len(refusals.effects) == 1:
                self._tell_hand(hands, {ids[0]: None}, refusals.words, _not_undone if refusals.is_undo else _not_done)
            elif self._window.said.words == refusals.words:
                newest = max(hands.values(), key=lambda hand: hand.at)
                sentence = say("{said} {what}", said=refusals.words, what=hand_sentence(newest, None))
                self._window.said.offer_way(sentence, say("Show them"), lambda: self.show_contacts(ids))

        self.hands.ask(ids, told)

    def _tell_hand(
        self,
        hands: Mapping[str, LastHand],
        numbers: Mapping[str, int | None],
        words: str,
        said: Callable[[str], str],
    ) -> None:
        """In place of `words` say who was there first, unless something else was said meanwhile."""
        for row_id, number in numbers.items():
            hand = hands.get(row_id)
            if hand is None:
                continue
            sentence = said(hand_sentence(hand, number))
            if self._dialog is not None:
                self._dialog.say_problem(sentence)
            if self._window.said.words == words:

                def go(contact: str = row_id) -> None:
                    self.show_contacts([contact])

                self._window.said.offer_way(sentence, say("Show it"), go)

    def _tell_order(self, answered: OrdersAnswered) -> None:
        def go() -> None:
            self.show_contacts(answered.contacts)

        words = say("Show it") if len(answered.contacts) == 1 else say("Show them")
        self._window.said.offer_way(answered.sentence, words, go)

    def _results_dialog(self) -> MoveResultDialog:
        from console.acting.move_result_dialog import MoveResultDialog

        if self.results is None:
            self.results = MoveResultDialog(self, self._window.floor, self._window.theme, self._window)
            self.results.finished.connect(self._results_closed)
        return self.results

    def _results_closed(self, _result: int) -> None:
        self.results = None


#: Reasons that were known before anything was sent: nobody's hand has to be looked for.
_SAID_BEFORE = frozenset({"talking", "not_yours", "lost", "ordered", "no_route", "note_needed", "unsent", "agent_left"})
#: Reasons that somebody else has made.
_BY_SOMEBODY = frozenset({"changed", "gone", "ended", "already_there", "already_so", "talking", "order_ended"})


def _not_moved(what: str) -> str:
    return say("Not moved: {what}", what=what)


def _not_undone(what: str) -> str:
    return say("Not undone: {what}", what=what)


def _not_done(what: str) -> str:
    return say("Not done: {what}", what=what)
