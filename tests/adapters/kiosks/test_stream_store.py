"""What a hub keeps of a stream on its disk."""

from pathlib import Path

from kiosk.adapters.kiosks.stream_store import drop_copy


def make(folder: Path, *names: str) -> set[Path]:
    places = {folder / "stream" / "jetstream" / name for name in names}
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"")
    return places


def test_a_hub_drops_its_copy_of_one_event_and_stays_a_member_of_the_cluster(tmp_path: Path) -> None:
    dropped = make(tmp_path, "$G/streams/FOYER-1A/msgs/1.blk", "$SYS/_js_/S-R3F-x1/msgs/1.blk")
    kept = make(tmp_path, "$G/streams/FOYER-2B/msgs/1.blk", "$SYS/_js_/_meta_/msgs/1.blk", "$SYS/_js_/_meta_/peers.idx")
    drop_copy(tmp_path, "FOYER-1A")
    assert {place for place in (tmp_path / "stream").rglob("*") if place.is_file()} == kept
    assert not any(place.parents[1].exists() for place in dropped)
