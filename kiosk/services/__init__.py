"""What a person can do with an event, one use case a function."""
