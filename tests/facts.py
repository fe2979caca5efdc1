"""Records as any program may write them: whatever body, for whatever kind."""

from kiosk.domain.facts.registry import Unknown

Said = Unknown
"""A fact as it is written out: kind, subject and body; only a reader checks what it says."""
