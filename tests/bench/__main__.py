"""Runs every benchmark, each in a process of its own; `--smoke` in small, to see that they work."""

import argparse
import subprocess
import sys

FULL: dict[str, list[str]] = {
    "admit": [],
    "search": [],
    "roster": [],
    "badges": [],
    "contacts": [],
    "report": [],
    "cold_start": [],
    "desk_paint": [],
    "desk_typing": [],
    "guest_list": [],
    "agenda_moving": [],
    "organiser_pages": [],
    "agenda_paint": [],
    "desk_growth": [],
    "foyer_growth": [],
    "across_desks": [],
    "shown_elsewhere": [],
    "joining": [],
    "many_kiosks": [],
    "kiosk_memory": [],
    "growth": [],
    "holding": [],
    "door_numbers": [],
    "decoding": [],
    "rounds": [],
    "suggestions": [],
    "networking_evening": [],
}
SMOKE: dict[str, list[str]] = {
    "admit": ["--sizes", "200,1000", "--scans", "100", "--door", "20"],
    "search": ["--attendees", "2000", "--people", "20"],
    "roster": ["--rows", "2000"],
    "badges": ["--count", "300"],
    "contacts": ["--contacts", "300", "--people", "60", "--only", "csv", "xlsx", "hif.json"],
    "report": ["--sizes", "12"],
    "cold_start": ["--attendees", "500", "--runs", "2"],
    "desk_paint": ["--attendees", "500", "--scans", "20"],
    "desk_typing": ["--attendees", "500", "--check-ins", "100", "--people", "2"],
    "guest_list": ["--people", "200", "--names", "1", "--frames", "5"],
    "organiser_pages": ["--people", "100", "--sessions", "30", "--rooms", "3", "--frames", "2", "--patience", "0.1"],
    "agenda_moving": ["--sessions", "60", "--rooms", "5", "--frames", "10"],
    "agenda_paint": ["--sessions", "60", "--rooms", "5", "--frames", "10"],
    "desk_growth": ["--attendees", "300", "--scans", "100", "--warm", "50"],
    "foyer_growth": ["--attendees", "100", "--visits", "10", "--warm", "10", "--every", "10"],
    "across_desks": ["--attendees", "200", "--seconds", "1"],
    "shown_elsewhere": ["--attendees", "50", "--changes", "3", "--screens", "foyer", "--idle", "0"],
    "joining": ["--attendees", "200", "--check-ins", "200", "--runs", "1"],
    "many_kiosks": ["--kiosks", "20", "--whole", "1", "--seconds", "2", "--attendees", "200"],
    "kiosk_memory": ["--attendees", "200", "--scans", "20"],
    "growth": ["--sizes", "5000,10000", "--records", "100"],
    "holding": ["--people", "400"],
    "door_numbers": ["--people", "400", "--scans", "20"],
    "decoding": ["--frames", "2"],
    "rounds": ["--people", "20,83"],
    "suggestions": ["--people", "83", "--tries", "1"],
    "networking_evening": ["--people", "20", "--asking", "4"],
}


def main() -> int:
    """Run them; returns the number that failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="small sizes; the numbers mean nothing then")
    parser.add_argument("only", nargs="*", help=f"some of: {', '.join(FULL)}")
    options = parser.parse_args()
    failed = 0
    for name, arguments in (SMOKE if options.smoke else FULL).items():
        if options.only and name not in options.only:
            continue
        print(f"\n== {name} {' '.join(arguments)}", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"tests.bench.{name}", *arguments], check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
