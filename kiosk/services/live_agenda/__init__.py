"""The agenda on the day: what is changed by hand, and what is announced."""
