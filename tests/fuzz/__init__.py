"""Readers of files from outside, given what no program writes; `python -m tests.fuzz` tries for as long as asked."""
