"""Lets the program that plays a practice be looked at as well: Python reads this before it, where the story says so."""

import os
import sys

if "practise" in sys.orig_argv and "FOYER_SEEN" in os.environ:
    os.environ["FOYER_SEEN"] += ".practice"
    from tests.e2e.new_user.looked_at import watch

    watch()
