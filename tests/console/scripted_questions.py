"""Questions in memory: a test sees what was asked and says what the answer is."""

from PySide6.QtCore import QObject, Signal

from console.coaching.follow_ups.follow_ups_question import WaitingForMeQuestion
from console.questions import Answer


class ScriptedQuestions(QObject):
    """Offers what `console.questions.Questions` does; nothing is answered by itself."""

    answered = Signal(object)

    def __init__(self):
        super().__init__()
        self.asked = []
        self.forgotten = 0

    def ask(self, question, asker):
        # The rail counts what waits by itself, whenever it is due: no test means that one.
        if isinstance(question, WaitingForMeQuestion):
            return 0
        self.asked.append(question)
        return len(self.asked)

    def forget(self, asker):
        self.forgotten += 1

    def answer(self, value=None, problem="", number=None):
        """Answer the newest question, or the one with this number."""
        self.answered.emit(Answer(number or len(self.asked), value, problem))
