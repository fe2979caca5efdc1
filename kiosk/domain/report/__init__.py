"""The report of a day: its figures, and the document that says them."""
