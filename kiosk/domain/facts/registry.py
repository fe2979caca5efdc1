"""What each kind of fact is: its class, what it is about, its tables, who may write it. All of it is said at the class.

`PERSONAL`, the conditions of SQL queries, the tables that are made again from the journal and the list in db/README.md
follow from here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, asdict, dataclass, fields, is_dataclass, replace
from itertools import compress
from operator import attrgetter, is_not
from typing import Any, NamedTuple, TypeVar, get_type_hints

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.values import MisfitError, Read, reader_of
from kiosk.domain.kiosks.role import Role

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact of a kind that this version does not know; the journal carries it on whole."""

    kind: str
    subject: str
    body: Mapping[str, Any]


class Statement(NamedTuple):
    """What a fact of a known kind says, its values by field: where there are a million, to make it takes too long."""

    kind: str
    subject: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact.

    Attributes:
        name: as the journal writes it.
        type: its class.
        subject: the field that says what a fact is about; it stands in the journal beside the body.
        personal: whether it is about one person, and leaves with them.
        folded: whether all facts about one subject make one row together; otherwise each is a row of its own.
        own: whether a kiosk says it of itself alone: the subject is the id of the device that writes it.
        strict: whether a fact is left out of which any value is not what it should be; otherwise the value alone is.
        tables: those derived from it.
        writers: the roles that may write it (the design of roles: one join code a role).
        permissions: what a member of staff needs one of to write it at a desk; empty where anybody there does. Of a
            kind that says several things it is what changes a person's data that asks for one: a walk-in does not.
    """

    name: str
    type: type
    subject: str
    personal: bool
    folded: bool
    own: bool
    strict: bool
    tables: tuple[str, ...]
    writers: frozenset[Role]
    permissions: frozenset[Permission]
    readers: Mapping[str, Read]
    defaults: Mapping[str, Any]
    values: Callable[[object], tuple[Any, ...]]

    def read(self, subject: str, body: Mapping[str, Any]) -> Any:  # noqa: ANN401 - an instance of `type`
        """Read a fact; a value that is none of its field is as if it were not there.

        Raises:
            ValueError: the kind is strict and a value is not what it should be, or nothing can stand in for it.
        """
        values: dict[str, Any] = {self.subject: subject}
        for name, value in body.items():
            if value is not None and (read := self.readers.get(name)):
                try:
                    values[name] = read(value)
                except MisfitError as error:
                    if self.strict:
                        raise ValueError(f"{self.name}: {name} is {error}") from error
        return self.type(**values)


KINDS: dict[str, Kind] = {}
"""All kinds that this version knows, by the name that the journal has for them."""
_BY_TYPE: dict[type, Kind] = {}


def fact(
    name: str,
    *,
    subject: str,
    writers: Sequence[Role],
    permissions: Sequence[Permission] | None = None,
    tables: Sequence[str] = (),
    personal: bool = False,
    folded: bool = False,
    own: bool = False,
    strict: bool = False,
) -> Callable[[type[F]], type[F]]:
    """Make a frozen dataclass a kind of fact; see `Kind` for what is said of it.

    Raises:
        TypeError: desks may write it, and nobody said what a member of staff needs for it, be it nothing.
    """
    if (Role.DESK in writers) is (permissions is None):
        raise TypeError(f"{name}: say what a member of staff needs to write it at a desk, and of nothing else")

    def register(cls: type[F]) -> type[F]:
        hints = get_type_hints(cls, include_extras=True)
        said = [field for field in fields(cls) if field.name != subject]  # type: ignore[arg-type]  # a dataclass
        kind = Kind(
            name=name,
            type=cls,
            subject=subject,
            personal=personal,
            folded=folded,
            own=own,
            strict=strict,
            tables=tuple(tables),
            writers=frozenset(writers),
            permissions=frozenset(permissions or ()),
            readers={field.name: reader_of(hints[field.name], strict=strict) for field in said},
            defaults={
                field.name: field.default_factory() if field.default_factory is not MISSING else field.default
                for field in said
            },
            values=_getter([field.name for field in said]),
        )
        KINDS[name] = _BY_TYPE[cls] = kind
        return cls

    return register


_OPEN = (Unknown, Statement)
"""Types of facts that say themselves what kind they are of and what they are about."""


def kind_of(fact: object) -> str:
    """Return the name of a fact's kind."""
    return fact.kind if isinstance(fact, _OPEN) else _BY_TYPE[type(fact)].name


def subject_of(fact: object) -> str:
    """Return what a fact is about: an id, or a name."""
    return fact.subject if isinstance(fact, _OPEN) else str(getattr(fact, _BY_TYPE[type(fact)].subject))


def body_of(fact: object) -> Mapping[str, Any]:
    """Return what a fact says as JSON values; what it does not say, or is so unless it is said, is left out."""
    if isinstance(fact, Unknown):
        return fact.body
    if isinstance(fact, Statement):
        usual = KINDS[fact.kind].defaults
        return {name: value for name, value in fact.body.items() if value != usual[name]}
    kind = _BY_TYPE[type(fact)]
    values, defaults = kind.values(fact), kind.defaults.values()
    said = compress(zip(kind.defaults, values, defaults, strict=True), map(is_not, values, defaults))
    return {
        name: value if isinstance(value, _PLAIN) else _plain(value) for name, value, default in said if value != default
    }


def latest(facts: Sequence[F]) -> F:
    """Return what facts about one subject say together, the latest value of each field; they are in order, not none."""
    if len(facts) == 1:
        return facts[0]
    names = _BY_TYPE[type(facts[0])].defaults
    said = {name: value for one in facts for name in names if (value := getattr(one, name)) is not None}
    return replace(facts[-1], **said)  # type: ignore[type-var]  # every fact is a dataclass


_PLAIN = (str, int, tuple)
"""Types of which most values are, and which JSON has."""


def _plain(value: object) -> object:
    if type(value) is dict or isinstance(value, Mapping):  # to ask for the class takes a tenth of the time
        return {key: one if isinstance(one, str) else _plain_part(one) for key, one in value.items()}
    return value


def _plain_part(value: object) -> object:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _getter(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    """Return what gives the values of several attributes, which takes half the time of one after the other."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda fact: tuple(getattr(fact, name) for name in names)
