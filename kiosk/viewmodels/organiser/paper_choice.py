"""What of the papers is chosen, and the choices there are of each."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.language import language_of
from kiosk.services.papers.request import Codes, InvitationFiles, PaperKind, PaperOrder
from kiosk.viewmodels.organiser import paper_words as words
from kiosk.viewmodels.organiser.export_choice import ChoiceRow, KindRow

translate = QCoreApplication.translate

_OWN = ""
_FIRST, _SECOND = "first", "second"


def kind_rows(order: PaperOrder) -> list[KindRow]:
    """Return all that can be written."""
    return [
        KindRow(kind, words.title_of(kind), words.line_of(kind), words.icon_of(kind), kind is order.kind)
        for kind in PaperKind
    ]


def how_rows(order: PaperOrder) -> list[ChoiceRow]:
    """Return how it can be had."""
    match order.kind:
        case PaperKind.INVITATIONS:
            return [ChoiceRow(one, words.files_of(one), one is order.files) for one in InvitationFiles]
        case PaperKind.DOOR_LIST:
            titles = translate("Papers", "Family name"), translate("Papers", "Name as written")
            return _two(titles, is_second=order.as_written)
        case PaperKind.SIGNATURES:
            return _two((translate("Papers", "Day"), translate("Papers", "Session")), is_second=order.by_session)
        case PaperKind.ATTENDANCE:
            titles = translate("Papers", "One PDF"), translate("Papers", "A PDF for each")
            return _two(titles, is_second=order.each)
        case PaperKind.REPORT:
            return _two((translate("Papers", "PDF"), translate("Papers", "Web page")), is_second=order.for_browser)
        case _:
            assert_never(order.kind)


def with_how(order: PaperOrder, name: str) -> PaperOrder:
    """Return an order with another of those."""
    match order.kind:
        case PaperKind.INVITATIONS:
            return replace(order, files=InvitationFiles(name))
        case PaperKind.DOOR_LIST:
            return replace(order, as_written=name == _SECOND)
        case PaperKind.SIGNATURES:
            return replace(order, by_session=name == _SECOND)
        case PaperKind.ATTENDANCE:
            return replace(order, each=name == _SECOND)
        case PaperKind.REPORT:
            return replace(order, for_browser=name == _SECOND)
        case _:
            assert_never(order.kind)


def whom_rows(order: PaperOrder) -> list[ChoiceRow]:
    """Return of whom it can be; codes are given anew and taken back only of people who are named."""
    match order.kind:
        case PaperKind.INVITATIONS:
            offered = Codes if order.only else (Codes.ALL, Codes.NEW)
            return [ChoiceRow(one, words.codes_of(one), one is order.codes) for one in offered]
        case PaperKind.SIGNATURES:
            return _two((translate("Papers", "All expected"), translate("Papers", "Who came")), is_second=order.came)
        case PaperKind.DOOR_LIST | PaperKind.ATTENDANCE | PaperKind.REPORT:
            return []
        case _:
            assert_never(order.kind)


def with_whom(order: PaperOrder, name: str) -> PaperOrder:
    """Return an order with another of those."""
    if order.kind is PaperKind.INVITATIONS:
        return replace(order, codes=Codes(name))
    return replace(order, came=name == _SECOND)


def with_only(order: PaperOrder, text: str) -> PaperOrder:
    """Return an order of people whom a text names; of nobody named nothing is taken back."""
    only = tuple(part.strip() for part in text.split(";") if part.strip())
    codes = order.codes if only or order.codes is Codes.NEW else Codes.ALL
    return replace(order, only=only, codes=codes)


def language_rows(order: PaperOrder, languages: Sequence[str]) -> list[ChoiceRow]:
    """Return in which languages it can be; one that goes to each guest, in the guest's own."""
    own = [ChoiceRow(_OWN, translate("Papers", "Each guest’s own"), order.language == _OWN)] if _is_each(order) else []
    chosen = order.language or ("" if _is_each(order) else languages[0])
    named = [ChoiceRow(code, language_of(code).own_name, code == chosen) for code in languages]
    has_words = order.kind is not PaperKind.INVITATIONS or order.files is not InvitationFiles.PNG
    return [*own, *named] if len(languages) > 1 and has_words else []


def _is_each(order: PaperOrder) -> bool:
    return order.kind in (PaperKind.INVITATIONS, PaperKind.ATTENDANCE)


def _two(titles: tuple[str, str], *, is_second: bool) -> list[ChoiceRow]:
    return [ChoiceRow(_FIRST, titles[0], not is_second), ChoiceRow(_SECOND, titles[1], is_second)]
