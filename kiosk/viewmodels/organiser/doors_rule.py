"""A rule while it is made: what it goes by, its sentence, and what is still missing."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.door_words import rule_sentence
from kiosk.domain.admission.rules import RuleKind, UnknownRule, is_clock, rule_of
from kiosk.services.points import NewRule
from kiosk.viewmodels.organiser.doors_reading import DoorChoices
from kiosk.viewmodels.organiser.doors_words import OFFERED, rule_title
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MINUTES = 24 * 60

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What was chosen and typed of a rule so far."""

    kind: RuleKind = RuleKind.GROUPS
    named: tuple[str, ...] = ()
    begins: str = ""
    ends: str = ""
    minutes: str = "0"

    @property
    def rule(self) -> NewRule | None:
        """The rule that this is; None as long as something is missing or cannot be."""
        begins, ends = (_clock(text) if self.kind is RuleKind.TIMES else "" for text in (self.begins, self.ends))
        minutes = int(self.minutes) if self.minutes.isdecimal() else -1
        again = self.kind is RuleKind.AGAIN
        if again and not 0 <= minutes <= MOST_MINUTES:
            return None
        asked = NewRule(self.kind, self.named, begins, ends, minutes if again else 0)
        made = rule_of(asked.kind, named=asked.named, begins=begins, ends=ends, number=asked.number)
        return None if isinstance(made, UnknownRule) else asked


def _clock(typed: str) -> str:
    """Return a time of day as rules keep it: ``09:00``; empty for none."""
    return typed.strip() and typed.strip().zfill(5)


@QmlElement
@QmlUncreatable("The page of doors makes it.")
class RuleEditor(QObject):
    """A rule that is being made."""

    changed = Signal()
    reset = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = RuleDraft()
        self._choices = DoorChoices()
        self._kinds = Rows(ChoiceRow, parent=self)
        self._names = Rows(ChoiceRow, parent=self)

    @property
    def rule(self) -> NewRule | None:
        """The rule as it stands; None as long as something is missing."""
        return self._draft.rule

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[ChoiceRow]:
        """What a rule can go by."""
        return self._kinds

    @Property(Rows, constant=True)
    def names(self) -> Rows[ChoiceRow]:
        """The groups or add-ons to choose from."""
        return self._names

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What the rule goes by."""
        return self._draft.kind

    @Property(str, notify=changed)
    def begins(self) -> str:
        """From when on, as typed."""
        return self._draft.begins

    @Property(str, notify=changed)
    def ends(self) -> str:
        """Until when, as typed."""
        return self._draft.ends

    @Property(str, notify=changed)
    def minutes(self) -> str:
        """After how many minutes, as typed."""
        return self._draft.minutes

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether the rule can be added."""
        return self._draft.rule is not None

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What cannot be of what was typed."""
        times = [text for text in (self._draft.begins.strip(), self._draft.ends.strip()) if text]
        if self._draft.kind is RuleKind.TIMES and any(not is_clock(text) for text in times):
            return translate("Doors", "Write a time of day like 09:00.")
        if self._draft.kind is RuleKind.AGAIN and self._draft.rule is None:
            return translate("Doors", "At most 1440 minutes, a day.")
        return ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The rule in a sentence, as the desk will say it; else what is missing."""
        if (rule := self._draft.rule) is not None:
            made = rule_of(rule.kind, named=rule.named, begins=rule.begins, ends=rule.ends, number=rule.number)
            return worded(rule_sentence(made))
        if self._draft.kind is RuleKind.GROUPS and not self._choices.groups:
            return translate("Doors", "The roster has no groups.")
        if self._draft.kind is RuleKind.PRODUCTS and not self._choices.products:
            return translate("Doors", "Nobody on the roster has an add-on.")
        return translate("Doors", "Choose or type what the rule goes by.")

    @Slot(str)
    def pickKind(self, kind: str) -> None:
        """Let the rule go by something else."""
        self._show(replace(self._draft, kind=RuleKind(kind), named=()))

    @Slot(str)
    def pickName(self, name: str) -> None:
        """Add a group or an add-on, or leave it out again."""
        named = self._draft.named
        others = tuple(one for one in named if one != name)
        self._show(replace(self._draft, named=others if name in named else (*named, name)))

    @Slot(str)
    def editBegins(self, text: str) -> None:
        """Take from when on."""
        self._show(replace(self._draft, begins=text))

    @Slot(str)
    def editEnds(self, text: str) -> None:
        """Take until when."""
        self._show(replace(self._draft, ends=text))

    @Slot(str)
    def editMinutes(self, text: str) -> None:
        """Take after how many minutes."""
        self._show(replace(self._draft, minutes=text))

    @Slot(int)
    def step(self, by: int) -> None:
        """Make the minutes more or less."""
        minutes = int(self._draft.minutes) if self._draft.minutes.isdecimal() else 0
        self._show(replace(self._draft, minutes=str(min(MOST_MINUTES, max(0, minutes + 5 * by)))))

    def offer(self, choices: DoorChoices) -> None:
        """Take what there is to choose from."""
        self._choices = choices
        self._show(self._draft)

    def begin(self) -> None:
        """Begin a rule anew."""
        self._show(RuleDraft(self._draft.kind))
        self.reset.emit()

    def _show(self, draft: RuleDraft) -> None:
        self._draft = draft
        self._kinds.replace([ChoiceRow(kind, rule_title(kind), kind is draft.kind) for kind in OFFERED])
        self._names.replace(
            [ChoiceRow(name, name, name in draft.named) for name in self._choices.names_for(draft.kind)]
        )
        self.changed.emit()
