"""Slips and table cards of rounds, written whole or not at all."""

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.outputs import output_of
from kiosk.bootstrap.papers import WrittenPaper
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.papers.request import PaperResult
    from kiosk.services.rounds.papers import RoundPaper, RoundPapers


def write_round_slips(file: EventFile, out: Path, language: str = "", *, replace: bool = False) -> WrittenPaper:
    """Write a slip for each person who has a table as a PDF, and note first that names leave.

    Raises:
        Fault: no rounds are planned, the file cannot be written (an earlier one is kept), or the journal cannot.
    """
    from kiosk.adapters.printing.rounds_pdf import write_slips
    from kiosk.services.rounds.papers import note_slips

    papers = _papers(file, language)
    with output_of(file, out, OutputKind.ROUND_SLIPS, replace=replace) as draft:
        unwritable = write_slips(draft, papers.head, papers.slips)
        note_slips(file, len(papers.slips))
    return WrittenPaper(len(papers.slips), unwritable=unwritable)


def write_table_cards(file: EventFile, out: Path, language: str = "", *, replace: bool = False) -> WrittenPaper:
    """Write a card for each table as a PDF; it names nobody.

    Raises:
        Fault: no rounds are planned, or the file cannot be written; an earlier one is kept.
    """
    from kiosk.adapters.printing.rounds_pdf import write_cards

    papers = _papers(file, language)
    with output_of(file, out, OutputKind.TABLE_CARDS, replace=replace) as draft:
        unwritable = write_cards(draft, papers.head, papers.tables, papers.rounds)
    return WrittenPaper(papers.tables, unwritable=unwritable)


def write_round_paper(
    file: EventFile, kind: "RoundPaper", out: Path, language: str = "", *, replace: bool = False
) -> "PaperResult":
    """Write slips or table cards as a PDF.

    Raises:
        Fault: as they do.
    """
    from kiosk.services.papers.request import PaperResult
    from kiosk.services.rounds.papers import RoundPaper

    match kind:
        case RoundPaper.SLIPS:
            written = write_round_slips(file, out, language, replace=replace)
        case RoundPaper.CARDS:
            written = write_table_cards(file, out, language, replace=replace)
        case _:
            assert_never(kind)
    return PaperResult(written.rows, unwritable="".join(sorted(written.unwritable)))


def _papers(file: EventFile, language: str) -> "RoundPapers":
    from kiosk.adapters.qt.collation import QtCollation
    from kiosk.services.papers.people import language_for
    from kiosk.services.rounds.papers import round_papers

    return round_papers(file, language, QtCollation(language_for(file, language)))
