"""A small honest event, attackers who know all of its records, and an auditor who knows what of it may count."""
