"""The sheet "My day" on A4: an arch with how many shared, one's sessions and tables, links, and a code a contact."""

from collections.abc import Callable, Sequence
from typing import BinaryIO, TypeVar

from kiosk.adapters.printing.badge_fit import Fitted
from kiosk.adapters.printing.badge_shapes import MM, arch
from kiosk.adapters.printing.canvas import INK, RULE, SOFT, Canvas, fill
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.qr_runs import dark_runs, dense_rows
from kiosk.domain.language import language_of
from kiosk.domain.palette import derive
from kiosk.domain.papers.my_day import MyDaySheet, SheetContact, SheetLink, SheetSession
from kiosk.domain.papers.rounds import RoundTime

WIDTH, HEIGHT = 210, 297
"""Millimetres; so is every length here but for letters, which are in points."""
_SIDE, _HEAD, _TOP, _FOOT = 15.0, 52.0, 15.0, 17.0
_GAP, _HEADING = 5.0, 10.0
_SESSION, _LONG_SESSION, _ROUND, _LINK = 9.5, 13.0, 15.0, 21.0
_TRIED = ((27.0, 1), (23.0, 1), (27.0, 2), (23.0, 2), (20.0, 2), (17.5, 2))
"""How high a contact stands with its code, and on so many pages at most; where none will do, the last one."""
_ROUNDS_ACROSS = 6
_GUTTER = 5.0
_READABLE = 8.0
"""Points below which a title is set on two lines instead."""
_TWO_LINES = 2.5
"""Of a size, what two lines of it take."""
_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4)

Item = TypeVar("Item")
Code = Sequence[str]
"""The rows of a QR code, ``1`` dark."""


def write_my_day(out: BinaryIO, sheet: MyDaySheet) -> frozenset[str]:
    """Write a person's sheet; returns letters that no installed font has, which were written in Latin ones.

    Contacts are set smaller where they else took more than two pages; none is ever left out.

    Raises:
        Fault: no font is installed.
    """
    cards = [dense_rows(one.card) for one in sheet.contacts]
    links = [dense_rows(one.address) if one.address else [] for one in sheet.links]
    fitting = (size for size, most in _TRIED if len(_MyDay(sheet, cards, links, size, blank=True).pages()) <= most)
    canvas = _MyDay(sheet, cards, links, next(fitting, _TRIED[-1][0]))
    pages = canvas.pages()
    pdf = PdfWriter(out, WIDTH * MM, HEIGHT * MM)
    for page in pages:
        pdf.add_page(page)
    pdf.add(f"<< {canvas.write_fonts(pdf)} >>", pdf.resources)
    pdf.close(f"{canvas.language.papers['my_day']} · {sheet.head.event}")
    return canvas.unwritable


class _MyDay(Canvas):
    """Draws one person's sheet from its head down, over as many pages as it takes.

    Args:
        sheet: what stands on it.
        cards: the codes of its contacts.
        links: the codes of its links; empty ones for those without an address.
        contact: how high a contact is.
        blank: leave items out, to see how many pages there are.
    """

    def __init__(
        self, sheet: MyDaySheet, cards: Sequence[Code], links: Sequence[Code], contact: float, *, blank: bool = False
    ) -> None:
        super().__init__(WIDTH * MM, HEIGHT * MM, _SIDE * MM, (WIDTH - _SIDE) * MM, language_of(sheet.head.language))
        self._sheet, self._words, self._contact = sheet, self.language.papers, contact
        self._cards, self._links, self._blank = cards, links, blank
        self._palette = derive(sheet.head.accent)
        self._done: list[bytes] = []
        self._y = _HEAD + _GAP

    def pages(self) -> list[bytes]:
        """Draw all; returns the operators of each page."""
        sheet, words = self._sheet, self._words
        self._draw_head()
        self._section("my_day_sessions", sheet.sessions, 2, self._session_height, self._session)
        rounds = list(enumerate(sheet.rounds, 1))
        self._section("my_day_rounds", rounds, _ROUNDS_ACROSS, _ROUND, self._round)
        links = list(zip(sheet.links, self._links, strict=True))
        self._section("my_day_links", links, 3, _LINK, self._link)
        people = list(zip(sheet.contacts, self._cards, strict=True))
        self._section("my_day_contacts", people, 3, self._contact, self._person, words["my_day_scan"])
        if not people:
            self._line(words["my_day_nobody"])
        if sheet.withheld:
            self._line(words["my_day_withheld"].format(count=self.number(sheet.withheld)))
        self._turn()
        return self._with_feet()

    def _draw_head(self) -> None:
        """Fill the head with the event's colour: who, and a lit door with how many shared."""
        sheet, palette, words = self._sheet, self._palette, self._words
        accent, room = palette.accent.lstrip("#"), 112 * MM
        self.box(0, (HEIGHT - _HEAD) * MM, WIDTH * MM, _HEAD * MM, accent)
        for left, width, colour in ((136, 68, palette.ring1), (144, 52, palette.ring2), (152, 36, "#F8EDEB")):
            height = _HEAD - 5 - (68 - width) / 2 * 0.72
            x = self.mirrored(left * MM, width * MM)
            self.add(f"{fill(colour)} {arch(x, (HEIGHT - _HEAD) * MM, width * MM, height * MM)} f")
        top = HEIGHT * MM
        self.boxed(sheet.head.event, _SIDE * MM, top - 7 * MM, room, 7 * MM, (10.5, 7), colour="FFFFFF")
        self.boxed(words["my_day"], _SIDE * MM, top - 14.5 * MM, room, 7 * MM, (12, 8), colour="FFFFFF", bold=True)
        self.boxed(sheet.name, _SIDE * MM, top - 22 * MM, room, 15 * MM, (29, 17), colour="FFFFFF", bold=True)
        self.boxed(sheet.organisation, _SIDE * MM, top - 38 * MM, room, 8 * MM, (11.5, 8), colour="FFFFFF")
        people, door = len(sheet.contacts), (154 * MM, 32 * MM)
        word = words["my_day_person" if people == 1 else "my_day_people"]
        number = self.number(people)
        self.boxed(number, door[0], top - 21 * MM, door[1], 14 * MM, (34, 16), colour=accent, bold=True, centred=True)
        self.boxed(word, door[0], top - 36 * MM, door[1], 12 * MM, (10, 7.5), centred=True)

    def _section(
        self,
        title: str,
        items: Sequence[Item],
        across: int,
        height: float,
        draw: Callable[[Item, float, float, float], None],
        line: str = "",
    ) -> None:
        """Draw items below a heading in rows of so many, none of which is cut by the end of a page."""
        if not items:
            return
        self._room_for(_HEADING + height)
        self._heading(self._words[title], line)
        width = (WIDTH - 2 * _SIDE - (across - 1) * _GUTTER) / across
        for start in range(0, len(items), across):
            self._room_for(height)
            for column, item in enumerate(() if self._blank else items[start : start + across]):
                draw(item, _SIDE + column * (width + _GUTTER), self._y, width)
            self._y += height
        self._y += _GAP

    def _heading(self, title: str, line: str) -> None:
        y, half = self._up(self._y), (WIDTH / 2 - _SIDE) * MM
        colour = self._palette.accent.lstrip("#")
        self.boxed(title, self.left, y, half, 7 * MM, (14, 9), colour=colour, bold=True)
        if line:
            self._at_end(line, y, half - 4 * MM, 7 * MM, 9)
        self.box(self.left, y - 8 * MM, self.right - self.left, 0.6, RULE)
        self._y += _HEADING

    def _session(self, one: SheetSession, x: float, y: float, width: float) -> None:
        when, top, height = _when_width(one), self._up(y), self._session_height - 1.8
        colour = SOFT if one.is_cancelled else self._palette.accent.lstrip("#")
        self.boxed(one.when, x * MM, top, (when - 2) * MM, height * MM, (10, 7), colour=colour, bold=True)
        left, room, ink = (x + when) * MM, (width - when) * MM, SOFT if one.is_cancelled else INK
        where = " · ".join(
            part for part in (self._words["my_day_cancelled"] if one.is_cancelled else "", one.room) if part
        )
        self.boxed(one.title, left, top, room, (height - (3.2 if where else 0)) * MM, (9.5, 7), colour=ink, bold=True)
        self.boxed(where, left, top - (height - 3.4) * MM, room, 3.4 * MM, (8, 6), colour=SOFT)

    @property
    def _session_height(self) -> float:
        """How high a session stands: more where a title does not fit on one line that is easily read."""
        width = (WIDTH - 2 * _SIDE - _GUTTER) / 2
        rooms = ((one.title, (width - _when_width(one)) * MM) for one in self._sheet.sessions)
        is_long = any(self._face(bold=True).line(title).width * _READABLE > room for title, room in rooms)
        return _LONG_SESSION if is_long else _SESSION

    def _round(self, numbered: tuple[int, RoundTime], x: float, y: float, width: float) -> None:
        number, one = numbered
        top, height = self._up(y), (_ROUND - 3) * MM
        words, tint = self._words, self._palette.a10.lstrip("#")
        self.box(x * MM, top - height, width * MM, height, tint)
        when = f"{words['round'].format(round=self.number(number))} · {one.begins}"
        table = words["round_table"].format(table=self.number(one.table)) if one.table else words["no_table"]
        left, room = (x + 2) * MM, (width - 4) * MM
        self.boxed(when, left, top - 1.2 * MM, room, 4 * MM, (8, 6), colour=SOFT, centred=True)
        self.boxed(table, left, top - 5 * MM, room, 6 * MM, (12, 7), bold=bool(one.table), centred=True)

    def _link(self, coded: tuple[SheetLink, Code], x: float, y: float, width: float) -> None:
        one, code = coded
        side = _LINK - 3 if code else 0.0
        self._qr(code, x, y, side)
        gap = 3 if code else 0
        shown = one.address.removeprefix("https://").removeprefix("http://")
        self._words_beside(
            one.title, [part for part in (one.text, shown) if part], x + side + gap, y, width - side - gap, _LINK - 3
        )

    def _person(self, coded: tuple[SheetContact, Code], x: float, y: float, width: float) -> None:
        one, code = coded
        side = self._contact - 3
        self._qr(code, x, y, side)
        lines = [part for part in (one.organisation, *one.lines, one.place) if part]
        self._words_beside(one.name, lines, x + side + 3, y, width - side - 3, side)

    def _words_beside(self, title: str, lines: Sequence[str], x: float, y: float, width: float, height: float) -> None:
        """Write a title and lines beneath it, as large as they may be together; the last one stands back."""
        left, room, top = x * MM, width * MM, self._up(y)
        for scale in _SCALES:
            blocks = [self._block(title, room, 10.5 * scale, bold=True)]
            blocks += [self._block(line, room, 8.2 * scale, bold=False) for line in lines]
            if sum(block.height for block in blocks) <= height * MM + 0.1:
                break
        top -= min(1.0 * MM, (height * MM - sum(block.height for block in blocks)) / 2)
        for number, (text, block) in enumerate(zip((title, *lines), blocks, strict=True)):
            colour, sizes = SOFT if 0 < number == len(lines) else INK, (block.size, block.size * 0.9)
            self.boxed(text, left, top, room, block.height + 0.01, sizes, colour=colour, bold=not number)
            top -= block.height

    def _block(self, text: str, room: float, size: float, *, bold: bool) -> Fitted:
        """Set a text of a contact on a line, or on two; an address on one for as long as it can be read."""
        smallest = min(size, 5.5) if " " not in text else size * 0.85
        return self.fitted(text, room, size * _TWO_LINES, size, smallest, bold=bold)

    def _qr(self, code: Code, x: float, y: float, side: float) -> None:
        """Draw a code on the white of the page, which is quiet around it."""
        if not code:
            return
        module = side * MM / len(code)
        left = self.mirrored(x * MM, side * MM)
        self.add(fill("000000"))
        for run in dark_runs(code):
            self.add(run.operators(left, self._up(y), module))

    def _at_end(self, text: str, top: float, width: float, height: float, size: float) -> None:
        """Write a soft text that ends where the page does."""
        block = self.fitted(text, width, height, size, size * 0.75, bold=False)
        drawn = max(one.width for one in block.lines) * block.size
        self.boxed(text, self.right - drawn, top, drawn + 0.5, height, (block.size, block.size * 0.7), colour=SOFT)

    def _line(self, text: str) -> None:
        self._room_for(8)
        self.boxed(text, self.left, self._up(self._y), self.right - self.left, 6 * MM, (9.5, 7), colour=SOFT)
        self._y += 8

    def _room_for(self, height: float) -> None:
        """Begin another page where so much does not fit on this one any more."""
        if self._y + height > HEIGHT - _FOOT:
            self._turn()
            self._y = _TOP

    def _turn(self) -> None:
        self._done.append(self.take())

    def _with_feet(self) -> list[bytes]:
        """Return the pages with what stands at the foot of each."""
        pages = []
        for number, drawn in enumerate(self._done, 1):
            shown = self._words["page"].format(page=self.number(number), pages=self.number(len(self._done)))
            y, half = 8 * MM, (self.right - self.left) / 2
            self.box(self.left, y + 4.5 * MM, self.right - self.left, 0.6, RULE)
            left = f"{self._sheet.name} · {self._words['my_day_yours']}"
            self.boxed(left, self.left, y + 3 * MM, half * 1.14, 5 * MM, (8, 5), colour=SOFT)
            self._at_end(f"{self._sheet.head.made} · {shown}", y + 3 * MM, half * 0.82, 5 * MM, 7)
            pages.append(drawn + b"\n" + self.take())
        return pages

    def _up(self, y: float) -> float:
        """Turn millimetres from a page's head into points from its foot, as PDF counts."""
        return (HEIGHT - y) * MM


def _when_width(session: SheetSession) -> float:
    """Return how wide the time of a session stands, which may have a day."""
    return 14.0 if len(session.when) == len("10:15") else 30.0
