"""Where the files are that come with the program: beside the package in a checkout, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOT = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _ROOT / "resources"
MIGRATIONS = _ROOT / "db" / "migrations"
DEMO = _ROOT / "db" / "demo"
