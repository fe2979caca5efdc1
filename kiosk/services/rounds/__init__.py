"""Rounds at tables: who is to be seated, and the plan of them."""
