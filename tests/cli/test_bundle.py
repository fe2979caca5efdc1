"""Two kiosks that share nothing but a USB stick, as their staff would use them."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.storage.event_file import EventFile


def run(file: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file), *arguments])


def test_a_stick_goes_from_one_kiosk_to_the_other(tmp_path: Path) -> None:
    north, south, stick = tmp_path / "north.db", tmp_path / "south.db", tmp_path / "out.kiosk"
    made = run(north, "new", "--name", "Fair", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20")
    assert made.exit_code == 0, made.output
    roster = tmp_path / "roster.csv"
    roster.write_text("name,ticket\nŞule Işık,T1\n", "utf-8")
    assert run(north, "backup", str(south)).exit_code == 0
    assert run(north, "import", "roster", str(roster)).exit_code == 0
    told = json.loads(run(north, "bundle", str(stick), "--json").output)
    assert told["records"] > 2
    assert told["bytes"] == stick.stat().st_size
    merged = json.loads(run(south, "merge", str(stick), "--json").output)
    assert merged["new"] > 0
    assert run(south, "merge", str(stick)).output.startswith("0 of ")
    assert "Şule" in run(south, "find", "sule", "--json").output


def test_what_is_no_bundle_is_refused_in_one_line(tmp_path: Path, event_file: EventFile) -> None:
    stick = tmp_path / "in.kiosk"
    stick.write_bytes(b"a photo")
    refused = run(event_file.path, "merge", str(stick))
    assert refused.exit_code == 1
    assert "is not a bundle" in str(refused.exception) + refused.output
