"""Whoever sets the tests up with the installer runs every one of them."""

import re

import pytest

from tests import ROOT
from tests.programs import PACKAGES, need

ALWAYS_THERE = {"bash"}
"""Every Debian has these: they are essential."""


def test_the_installer_adds_every_program_that_a_test_is_skipped_without() -> None:
    script = (ROOT / "resources" / "install" / "packages.sh").read_text("utf-8")
    lists = re.findall(r"_packages='([^']+)'", script)
    installed = {package for words in lists for package in words.split()}
    assert set(PACKAGES.values()) - ALWAYS_THERE - installed == set()


def test_no_test_is_skipped_without_a_program_that_nobody_installs() -> None:
    with pytest.raises(KeyError):
        need("a-program-of-no-package")
