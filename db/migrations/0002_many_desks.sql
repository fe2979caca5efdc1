-- People who were erased. A late record about one of them is kept without its body; the salted marks of their ticket
-- and badge codes, and of e-mail and name, keep the same roster from bringing them back. Two kiosks may erase one person.
CREATE TABLE erased (
    attendee TEXT    NOT NULL,          -- the id, which nothing else explains any more
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    reason   TEXT    NOT NULL,
    staff    TEXT    NOT NULL,
    salt     TEXT    NOT NULL,
    marks    TEXT    NOT NULL,          -- JSON list of salted SHA-256
    PRIMARY KEY (attendee, device, seq)
) WITHOUT ROWID;

-- The kiosks that the hubs take, by their public key (NKEY).
CREATE TABLE member (
    public_key TEXT PRIMARY KEY,
    name       TEXT    NOT NULL,
    expires    INTEGER NOT NULL,        -- UTC milliseconds, 0 for never
    revoked    INTEGER NOT NULL,        -- 0 or 1
    hub        INTEGER NOT NULL DEFAULT 0,  -- 0 or 1; hubs are not shut out by mistake
    staff      TEXT    NOT NULL,        -- who revoked it
    retires    TEXT    NOT NULL DEFAULT ''  -- the id of the event key that it knew when it was revoked
) WITHOUT ROWID;

-- What each kiosk last said of itself to a hub; local to this file.
CREATE TABLE report (
    public_key TEXT PRIMARY KEY,
    heard      INTEGER NOT NULL,        -- UTC milliseconds, by the hub's clock
    device     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    version    TEXT    NOT NULL,
    head       INTEGER NOT NULL,        -- the number of its own last record
    waiting    INTEGER NOT NULL,        -- records of its own that the stream lacks
    behind     INTEGER NOT NULL,        -- messages and records that it lacks
    clock      INTEGER NOT NULL,        -- the hub's clock minus its own, milliseconds
    battery    INTEGER                  -- percent
) WITHOUT ROWID;

-- Erased people whom this hub has purged from the stream; local to this file.
CREATE TABLE purged (
    attendee TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Keys that seal what a USB stick carries from kiosk to kiosk; whoever holds the event file holds them.
CREATE TABLE event_key (
    id  TEXT PRIMARY KEY,
    at  INTEGER NOT NULL,               -- UTC milliseconds; the latest one seals
    key TEXT    NOT NULL                -- 32 bytes, hexadecimal
) WITHOUT ROWID;

-- A kiosk's public key (NKEY), which the signature of its bundles is checked with; empty where it has none.
ALTER TABLE device ADD COLUMN public_key TEXT NOT NULL DEFAULT '';

-- Which records the stream is known to hold, by device; local to this file.
CREATE TABLE streamed (
    device TEXT PRIMARY KEY,
    spans  TEXT NOT NULL                -- JSON list of [first, last]
) WITHOUT ROWID;

-- Records of a device whose disk was copied that do not stand under its id in the journal, as they were written.
CREATE TABLE stray (
    device TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    hash   BLOB    NOT NULL,
    at     INTEGER NOT NULL,
    kind   TEXT    NOT NULL,
    subject TEXT   NOT NULL,
    body   TEXT,
    salt   BLOB,
    digest BLOB    NOT NULL,
    line   TEXT    NOT NULL,            -- the id under which it stands instead; empty for none
    number INTEGER NOT NULL,            -- its number there
    PRIMARY KEY (device, seq, hash)
) WITHOUT ROWID;
CREATE INDEX stray_line ON stray (line, number);

-- The ids under which strays stand, and what the first of them follows.
CREATE TABLE line (
    name   TEXT PRIMARY KEY,
    device TEXT    NOT NULL,            -- who wrote them
    first  INTEGER NOT NULL,            -- the number that the first was written under
    parent TEXT    NOT NULL             -- that device, or another line
) WITHOUT ROWID;

-- How far this file has read each lane of the stream; local to this file.
CREATE TABLE stream_cursor (
    lane TEXT PRIMARY KEY,              -- live, bulk
    seq  INTEGER NOT NULL,              -- the stream's own count
    mark TEXT    NOT NULL               -- tells that message from another under the same number
) WITHOUT ROWID;

-- Erasures after which the file is still to be written anew, so that nothing is left on disk; local to this file.
CREATE TABLE wipe_due (
    number INTEGER PRIMARY KEY
);

-- Membership is folded too.
DROP INDEX journal_subject;
CREATE INDEX journal_subject ON journal (subject, at, device, seq)
    WHERE kind IN ('event', 'attendee', 'session', 'point', 'device', 'member');
