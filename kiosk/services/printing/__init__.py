"""Printing badges: ordered, sent to a printer, and recorded once that has told that they are done."""
