"""A plan of a floor for tests."""

from collections.abc import Mapping
from io import BytesIO

from PIL import Image

from kiosk.domain.floor_plan import FloorPlan, Spot
from kiosk.services.floor_plans import draw
from kiosk.storage.event_file import EventFile


def plan_picture(shade: int = 230, size: tuple[int, int] = (800, 500)) -> bytes:
    out = BytesIO()
    Image.new("L", size, shade).save(out, "PNG")
    return out.getvalue()


def draw_plan(file: EventFile, places: Mapping[str, Spot], floor: str = "") -> FloorPlan:
    return draw(file, plan_picture(), places, floor=floor)
