"""A visitor's contacts for their phone, over a link that lives for minutes, in a process of its own."""
