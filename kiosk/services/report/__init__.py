"""The report of a day, from the event file to a document in one language."""
