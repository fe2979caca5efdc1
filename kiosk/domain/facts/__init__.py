"""What a record of the journal is, and what it may say."""
