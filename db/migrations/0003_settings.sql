-- What the event sets for all its kiosks, by the setting's name.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL                 -- JSON
) WITHOUT ROWID;

-- Settings are folded too.
DROP INDEX journal_subject;
CREATE INDEX journal_subject ON journal (subject, at, device, seq)
    WHERE kind IN ('event', 'attendee', 'session', 'point', 'device', 'member', 'setting');
