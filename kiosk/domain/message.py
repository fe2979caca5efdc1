"""Sentences as a kind with values: worded in English here, and in every other language by a screen's translations."""

from collections.abc import Mapping
from inspect import get_annotations
from typing import TYPE_CHECKING, ClassVar, dataclass_transform

SEPARATOR = ", "
"""What stands between the parts of a tuple; translated as a sentence is."""

Value = object
"""A text, a path, a number, a date, another message, or a tuple of those."""


@dataclass_transform(eq_default=False)
class Message:
    """A kind of sentence; a subclass gives its English `text` with the values in braces, and a field for each value.

    For example::

        class NoFolder(Message):
            text = "There is no folder {folder}."
            folder: Path

    A text that speaks of a number of things has a field `count`, and says `one` for one of them. Values are never
    translated; what is to be translated with a sentence is a message itself. `.ci/translations` hands every text to the
    translators under the `context` of its base class.
    """

    context: ClassVar[str] = "Message"
    text: ClassVar[str] = ""
    one: ClassVar[str] = ""
    names: ClassVar[tuple[str, ...]] = ()
    """The names of the values, in the order of the fields."""

    def __init_subclass__(cls) -> None:
        own = [name for name, type_ in get_annotations(cls).items() if "ClassVar" not in str(type_)]
        if taken := [name for name in own if hasattr(Message, name)]:
            raise TypeError(f"{cls.__name__} has a value of a name that every message has: {', '.join(taken)}")
        cls.names = (*cls.names, *own)

    if not TYPE_CHECKING:  # a type checker derives it from the fields

        def __init__(self, *values: Value, **named: Value) -> None:
            given = dict(zip(self.names, values, strict=False)) | named
            if len(values) + len(named) != len(self.names) or given.keys() != set(self.names):
                raise TypeError(f"{type(self).__name__} takes {', '.join(self.names) or 'no values'}")
            self.__dict__.update(given)

    @property
    def values(self) -> Mapping[str, Value]:
        """The values by their names."""
        return {name: getattr(self, name) for name in self.names}

    @property
    def number(self) -> int | None:
        """Of how many things the text speaks; None if it does not depend on a number."""
        return int(str(self.values["count"])) if self.one else None

    def __str__(self) -> str:
        """Return the sentence in English."""
        pattern = self.one if self.number == 1 else self.text
        return pattern.format(**{name: _english(value) for name, value in self.values.items()})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.values.items())})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and type(self) is type(other) and self.values == other.values

    def __hash__(self) -> int:
        return hash((type(self), *self.values.values()))


def _english(value: Value) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return SEPARATOR.join(map(_english, value)) if isinstance(value, tuple) else str(value)


def leaves(base: type[Message]) -> list[type[Message]]:
    """Return every kind of message below a class, in the order in which they were defined."""
    return [kind for each in base.__subclasses__() for kind in (leaves(each) or [each])]
