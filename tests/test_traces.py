"""The search for traces finds what was planted, however it is written and packed, and nothing else."""

import gzip
import io
import json
import re
import sqlite3
import zipfile
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.roster.folding import fold, joined
from tests.traces import Search

NAME = "Zübeyde Öztürkoğlu"
SEARCH = Search(NAME)

WRITINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "capitals": lambda text: text.upper().encode(),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "json": lambda text: json.dumps(text).encode(),
    "json in capitals": lambda text: re.sub(
        r"\\u....", lambda unit: "\\u" + unit[0][2:].upper(), json.dumps(text)
    ).encode(),
    "mixed json": lambda text: text.replace("ğ", "\\u011f").encode(),
    "json, all escaped": lambda text: "".join(f"\\u{ord(letter):04x}" for letter in text).encode(),
    "json in json": lambda text: json.dumps(json.dumps(text)).encode(),
    "folded": lambda text: fold(text).encode(),
    "base64": lambda text: b64encode(text.encode()),
    "base64, one on": lambda text: b64encode(b"x" + text.encode() + b"yz"),
    "base64, two on": lambda text: b64encode(b"xy" + text.encode() + b"z"),
    "base64 for addresses": lambda text: urlsafe_b64encode(b"\xff\xfe\xfd" + text.encode()),
    "base64 of utf-16": lambda text: b64encode(text.encode("utf-16-le")),
    "base64 of json": lambda text: b64encode(json.dumps({"name": text, "filler": "x" * 200}).encode()),
}


def zipped(content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", content)
    return held.getvalue()


PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "plain": lambda content: content,
    "a deflated message": lambda content: b"Z" + zlib.compress(content, 1),
    "gzip": gzip.compress,
    "a sheet": zipped,
    "deflated in base64": lambda content: b64encode(zlib.compress(content + bytes(range(256)))),
    "twice": lambda content: zlib.compress(b"." * 50 + gzip.compress(content)),
    "cut off": lambda content: zlib.compress(content + bytes(range(256)) * 40, 0)[:-50],
}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("writing", WRITINGS)
def test_a_name_is_found_in_every_writing_and_packing(writing: str, packing: str) -> None:
    planted = b"\x00some\xff" + PACKINGS[packing](b"before " + WRITINGS[writing](NAME) + b" after") + b"\x00more"
    assert SEARCH.among(planted)
    others = b"\x00some\xff" + PACKINGS[packing](b"before " + WRITINGS[writing]("Can Ak of Kuzey") + b" after")
    assert SEARCH.among(others) == []


def test_a_name_is_found_as_one_word() -> None:
    assert joined("Jan van den Berg") != fold("Jan van den Berg")
    assert Search("Jan van den Berg").among(joined("Jan van den Berg").encode())


@pytest.fixture
def database(tmp_path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(tmp_path / "event.db", isolation_level=None)
    connection.execute("CREATE TABLE person (text)")
    return connection


@pytest.mark.parametrize("before", range(3_900, 4_140, 16))
def test_a_name_is_found_across_the_pages_of_a_database(
    database: sqlite3.Connection, tmp_path: Path, before: int
) -> None:
    database.execute("INSERT INTO person VALUES (?)", ("x" * before + NAME + "y" * 9_000,))
    database.close()
    assert SEARCH.among((tmp_path / "event.db").read_bytes())


def test_a_name_is_found_in_the_log_of_a_database(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("INSERT INTO person VALUES (?)", (NAME,))
    database.execute("DELETE FROM person")
    assert [trace.place for trace in SEARCH.under(tmp_path)] == [str(tmp_path / "event.db-wal")]
    database.close()


def test_a_name_is_found_that_a_search_index_keeps_only_in_part(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.execute("CREATE VIRTUAL TABLE words USING fts5 (word)")
    database.execute("INSERT INTO words VALUES ('ozturkoglan'), ('ozturkoglu')")
    database.execute("CREATE VIRTUAL TABLE word USING fts5vocab (words, row)")
    database.execute("UPDATE words_content SET c0 = ''")
    database.close()
    assert Search("Öztürkoğlu").in_file(tmp_path / "event.db")


def test_a_name_is_found_in_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.pdf").touch()
    assert SEARCH.under(tmp_path)


@pytest.mark.parametrize("begins", [b"\x28\xb5\x2f\xfd", b"cmp\x00", b"BZh9", b"\xfd7zXZ\x00"])
def test_a_file_that_cannot_be_opened_is_never_taken_for_clean(tmp_path: Path, begins: bytes) -> None:
    (tmp_path / "block").write_bytes(begins + b"something")
    assert SEARCH.under(tmp_path)
