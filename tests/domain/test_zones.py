"""Time zones are found by their name or by their city, as people write them."""

from zoneinfo import available_timezones

import pytest

from kiosk.domain.faults.event import NoTimeZone, SeveralTimeZones
from kiosk.domain.zones import read_zone


@pytest.mark.parametrize(
    "written", ["Europe/Istanbul", "Istanbul", "İstanbul", "istanbul", "ISTANBUL", "إسطنبول", " europe/istanbul "]
)
def test_istanbul_is_found_however_it_is_written(written: str) -> None:
    assert read_zone(written) == "Europe/Istanbul"


def test_cities_are_found_in_other_languages_and_under_names_of_before() -> None:
    assert read_zone("Atina") == "Europe/Athens"
    assert read_zone("Londra") == "Europe/London"
    assert read_zone("new york") == "America/New_York"
    assert read_zone("Calcutta") == read_zone("Kolkata") == "Asia/Kolkata"
    assert read_zone("Kiev") == read_zone("Kyiv") == "Europe/Kyiv"


@pytest.mark.parametrize("written", ["Türkiye", "TÜRKİYE", "turkiye", "Türkei", "تركيا"])
def test_who_is_in_no_city_of_a_zone_writes_the_country(written: str) -> None:
    assert read_zone(written) == "Europe/Istanbul"


def test_a_country_of_several_zones_asks_for_one_of_them() -> None:
    assert read_zone("Almanya") == "Europe/Berlin"
    with pytest.raises(SeveralTimeZones) as caught:
        read_zone("Spain")
    assert "Europe/Madrid" in caught.value.zones


@pytest.mark.parametrize("written", ["", "Ankara", "Mars/Base", "GMT+3", "Ankaraa", "../etc/passwd"])
def test_what_is_no_zone_is_refused(written: str) -> None:
    with pytest.raises(NoTimeZone):
        read_zone(written)


def test_several_zones_of_one_name_are_listed() -> None:
    with pytest.raises(SeveralTimeZones) as caught:
        read_zone("west")
    assert len(caught.value.zones) > 1


def test_every_zone_is_found_by_its_name() -> None:
    assert all(read_zone(zone) == zone for zone in available_timezones())
