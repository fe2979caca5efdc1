"""Whom people would like to meet: what they offer and look for, and who is suggested to whom."""
