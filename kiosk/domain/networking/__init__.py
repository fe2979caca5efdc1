"""Exchanges of contacts, consent, and what is made of them."""
