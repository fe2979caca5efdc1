"""The tables that are derived from the journal, one module a table family."""
