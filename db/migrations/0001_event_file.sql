-- The journal: every fact, once, in the order each device wrote it. Everything below it is derived from it.
CREATE TABLE journal (
    device  TEXT    NOT NULL,           -- the kiosk that wrote the record
    seq     INTEGER NOT NULL,           -- its own count, from 1 without a gap
    at      INTEGER NOT NULL,           -- UTC milliseconds, never backwards on one device
    kind    TEXT    NOT NULL,           -- attendee, scan, undo, exchange, consent, ...
    subject TEXT    NOT NULL,           -- what the record is about
    body    TEXT,                       -- JSON; NULL once erased
    salt    BLOB,                       -- keeps an erased body from being guessed; NULL once erased
    digest  BLOB    NOT NULL,           -- SHA-256 of salt and body
    hash    BLOB    NOT NULL,           -- chains to the device's previous record
    signature BLOB,                     -- its device's public key, nonce and Ed25519 signature; NULL where a later one covers it
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- Kinds whose table row is folded from all records about one subject.
CREATE INDEX journal_subject ON journal (subject, at, device, seq)
    WHERE (kind = 'agenda_feed' OR kind = 'announcement' OR kind = 'attendee' OR kind = 'badge_run' OR kind = 'device' OR
           kind = 'event' OR kind = 'fence' OR kind = 'floor_plan' OR kind = 'grant' OR kind = 'import' OR
           kind = 'import_undone' OR kind = 'information' OR kind = 'invitation' OR kind = 'logo' OR kind = 'moderation' OR kind = 'needs' OR
           kind = 'point' OR kind = 'question' OR kind = 'quote' OR kind = 'restart' OR
           kind = 'round_plan' OR kind = 'round_repair' OR kind = 'rule' OR kind = 'same_person' OR kind = 'session' OR
           kind = 'session_change' OR kind = 'setting' OR kind = 'showing' OR kind = 'staff' OR kind = 'table' OR
           kind = 'topic' OR kind = 'voices_day');

-- Who may write what; read whole whenever one of these comes.
CREATE INDEX journal_rights ON journal (kind) WHERE (kind = 'fence' OR kind = 'grant' OR kind = 'invitation');

-- Which event this is, whatever a record says: the id is the hash of the event's key.
CREATE TABLE anchor (
    event TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Which public key (NKEY) signs under which device id; the id is its hash.
CREATE TABLE signer (
    device     TEXT PRIMARY KEY,
    public_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX signer_key ON signer (public_key);

-- Records that do not count, and stand in no other table: their kiosk may not write such, or wrote them behind its fence.
CREATE TABLE left_out (
    device TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- The last record of each device, so that a missing tail shows.
CREATE TABLE head (
    device TEXT PRIMARY KEY,
    seq    INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    hash   BLOB    NOT NULL
) WITHOUT ROWID;

-- Which device id this file uses on which machine; a copy elsewhere takes a new one.
CREATE TABLE binding (
    device  TEXT PRIMARY KEY,
    machine TEXT NOT NULL UNIQUE
) WITHOUT ROWID;

-- The PIN before the organiser's page of this machine; it goes to no other one.
CREATE TABLE organiser_pin (
    hash TEXT NOT NULL                  -- Argon2
);

-- Wrong PINs on this machine, kept across restarts.
CREATE TABLE pin_attempt (
    number INTEGER PRIMARY KEY,
    kind   TEXT    NOT NULL,            -- organiser, exit, recovery, or staff and whose
    uptime INTEGER NOT NULL             -- milliseconds that the machine had run: its clock can be set forward
);

CREATE TABLE event (
    id        TEXT PRIMARY KEY,
    name      TEXT    NOT NULL,
    timezone  TEXT    NOT NULL,
    starts    INTEGER NOT NULL,         -- UTC milliseconds
    ends      INTEGER NOT NULL,
    place     TEXT    NOT NULL,
    accent    TEXT    NOT NULL,         -- the event's colour, #RRGGBB
    languages TEXT    NOT NULL,         -- JSON list
    names     TEXT    NOT NULL,         -- JSON: language to name
    places    TEXT    NOT NULL,         -- JSON: language to place
    organiser TEXT    NOT NULL          -- who is responsible for the data
) WITHOUT ROWID;

CREATE TABLE device (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    version    TEXT NOT NULL
) WITHOUT ROWID;

-- What the event sets for all its kiosks.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL                 -- JSON
) WITHOUT ROWID;

-- Who works at the event. All other tables bear the id alone, so that a name can be erased.
CREATE TABLE staff (
    id         TEXT PRIMARY KEY,
    name       TEXT    NOT NULL,
    prepared   INTEGER NOT NULL,        -- 1: an organiser prepared them, and did not remove them since
    may        TEXT    NOT NULL,        -- JSON list: decide, undo, correct, reprint
    badge      TEXT    NOT NULL,        -- a digest of their badge's code, empty for none
    badge_salt TEXT    NOT NULL,        -- what the code is derived with, beside the key
    badge_key  TEXT    NOT NULL,        -- the id of that key
    pin        TEXT    NOT NULL         -- Argon2, empty for none
) WITHOUT ROWID;
CREATE INDEX staff_name ON staff (name);
CREATE INDEX staff_badge ON staff (badge) WHERE badge <> '';
CREATE INDEX staff_prepared ON staff (id) WHERE prepared = 1;

-- Where scans are made, as an organiser described it; any other point is an entrance to the event.
CREATE TABLE point (
    name     TEXT PRIMARY KEY,
    kind     TEXT    NOT NULL,          -- entrance, exit, session_door
    room     TEXT    NOT NULL,          -- what it leads into or out of; empty for the event itself
    session  TEXT    NOT NULL,          -- the one session that it is used for, if it is
    capacity INTEGER NOT NULL,          -- how many fit behind it, 0 for any number
    days     TEXT    NOT NULL,          -- JSON list of the event's days on which it is used; empty for all
    instead  TEXT    NOT NULL           -- which door is open to those who may not come in here
) WITHOUT ROWID;

-- How many are in each room that a point leads to, and in the event where a point says how many fit or leads out; what
-- that is, the view `presence` says.
CREATE TABLE occupancy (
    area   TEXT    NOT NULL,            -- a room; empty for the event itself
    day    TEXT    NOT NULL,            -- the event's day
    inside INTEGER NOT NULL,            -- never 0
    PRIMARY KEY (area, day)
) WITHOUT ROWID;

-- The rules of points.
CREATE TABLE door_rule (
    id       TEXT PRIMARY KEY,
    point    TEXT    NOT NULL,
    kind     TEXT    NOT NULL,          -- groups, products, times, capacity, again, days
    named    TEXT    NOT NULL,          -- JSON list of groups, products or days
    begins   TEXT    NOT NULL,          -- from this time of day on, in the event's zone
    ends     TEXT    NOT NULL,          -- until before this one
    number   INTEGER NOT NULL,          -- people, or minutes
    days     TEXT    NOT NULL           -- JSON list of the event's days on which it holds; empty for all
) WITHOUT ROWID;

CREATE TABLE attendee (
    number              INTEGER PRIMARY KEY AUTOINCREMENT,  -- local: a new one at each change, so that search hears of it
    id                  TEXT NOT NULL UNIQUE,
    name                TEXT NOT NULL,
    given_name          TEXT NOT NULL,
    family_name         TEXT NOT NULL,
    organisation        TEXT NOT NULL,
    group_name          TEXT NOT NULL,
    role                TEXT NOT NULL,
    email               TEXT NOT NULL,
    phone               TEXT NOT NULL,
    order_code          TEXT NOT NULL,
    status              TEXT NOT NULL,          -- paid, unpaid, cancelled, unclear
    status_word         TEXT NOT NULL,          -- what stood where a status is unclear
    valid_from          INTEGER NOT NULL,       -- UTC milliseconds, 0 for always
    valid_until         INTEGER NOT NULL,       -- UTC milliseconds, 0 for ever
    blocked             INTEGER NOT NULL,       -- 0 or 1
    attention           INTEGER NOT NULL,       -- 1: the desk is to look closer
    desk_text           TEXT NOT NULL,          -- what the desk is to say
    comment             TEXT NOT NULL,
    link                TEXT NOT NULL,          -- web address
    language            TEXT NOT NULL,
    answers             TEXT NOT NULL,          -- JSON list of [question, answer]; empty for none
    add_ons             TEXT NOT NULL,          -- JSON list of what was taken beside the ticket; empty for none
    guest_of            TEXT NOT NULL,          -- who brings this guest, whom a list counts without a name
    guest               INTEGER NOT NULL,       -- the first of theirs, the second, ...
    unnamed             INTEGER NOT NULL,       -- 1: no name was given, and the name says whose guest it is
    sources             TEXT NOT NULL,          -- JSON: list to there, gone, cancelled
    overruled           TEXT NOT NULL,          -- JSON: what the lists say of what a desk corrected, by field; empty for nothing
    name_folded         TEXT NOT NULL,
    name_joined         TEXT NOT NULL,          -- its particles and hyphenated words written together: vandenberg
    affiliation_folded  TEXT NOT NULL,          -- organisation, group and role
    code_endings        TEXT NOT NULL           -- the last four symbols of each code that holds, as one word each
);
CREATE INDEX attendee_guest ON attendee (guest_of) WHERE guest_of <> '';
CREATE INDEX attendee_name ON attendee (name_folded);
-- Those whom a door does not just let in, mostly a few.
CREATE INDEX attendee_exception ON attendee (status, blocked) WHERE status <> 'paid' OR blocked = 1;
CREATE INDEX attendee_email ON attendee (lower(email)) WHERE email <> '';
CREATE INDEX attendee_order ON attendee (lower(order_code)) WHERE order_code <> '';

-- Kept in step by the code that writes attendees: a row written by a trigger makes the index flush each time, and a
-- roster of 100,000 would hold up every scan for seconds longer.
CREATE VIRTUAL TABLE attendee_search USING fts5 (
    name_folded, name_joined, affiliation_folded,
    content = 'attendee', content_rowid = 'number', prefix = '1 2 3 4', tokenize = 'ascii', detail = full
);

CREATE VIRTUAL TABLE attendee_word USING fts5vocab (attendee_search, col);

-- Ends of codes are as good as random: in a plain index each would be a page of its own to write, and an import writes
-- hundreds of thousands. A full-text index gathers them first.
CREATE VIRTUAL TABLE code_search USING fts5 (
    code_endings, content = 'attendee', content_rowid = 'number', tokenize = 'ascii', detail = none, columnsize = 0
);

CREATE VIRTUAL TABLE code_word USING fts5vocab (code_search, row);

CREATE TABLE code (
    code        TEXT NOT NULL,
    attendee    TEXT NOT NULL,
    kind        TEXT NOT NULL,          -- badge, ticket, add_on, invitation
    revoked     INTEGER NOT NULL,       -- 1: it holds no more
    came_from   TEXT NOT NULL,          -- the attendee who had it before, if any
    went_to     TEXT NOT NULL,          -- the attendee who has it since, if any
    replaced_by TEXT NOT NULL,          -- the code that holds in its stead, if any
    PRIMARY KEY (code, attendee)
) WITHOUT ROWID;
CREATE INDEX code_attendee ON code (attendee);
CREATE INDEX code_moved ON code (attendee) WHERE came_from <> '';
CREATE INDEX code_invitation ON code (attendee) WHERE kind = 'invitation' AND revoked = 0;

-- Attendees who are the same person as another one, as the organiser said.
CREATE TABLE same_person (
    attendee TEXT PRIMARY KEY,
    other    TEXT NOT NULL
) WITHOUT ROWID;

-- Attendees who look like another one and are somebody else, as the organiser said.
CREATE TABLE told_apart (
    attendee TEXT NOT NULL,
    other    TEXT NOT NULL,
    PRIMARY KEY (attendee, other)
) WITHOUT ROWID;

-- What follows from the former: under whom everything about an attendee stands in all other tables.
CREATE TABLE alias (
    attendee TEXT PRIMARY KEY,
    person   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX alias_person ON alias (person);

-- The imports of rosters. What one says holds from when it has ended: all of it, or nothing.
CREATE TABLE import (
    id        TEXT PRIMARY KEY,
    source    TEXT    NOT NULL,         -- what was read, such as a file's name
    facts     INTEGER NOT NULL,         -- how many records it has
    ended     INTEGER NOT NULL,         -- 1: it is whole, and holds
    cancelled INTEGER NOT NULL          -- 1: it was given up, and never will
) WITHOUT ROWID;

-- Imports that were taken back after they had ended; such a one stands in "import" as if it had been given up.
CREATE TABLE import_undone (
    id TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Records of imports that stand in no table yet: their import has not ended, or they wait for their turn.
CREATE TABLE held (
    import   TEXT    NOT NULL,
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    attendee TEXT    NOT NULL,          -- whom it is about, if nothing else finds it by that
    PRIMARY KEY (import, device, seq)
) WITHOUT ROWID;
CREATE INDEX held_attendee ON held (attendee) WHERE attendee <> '';

-- Every attempt, the refused ones too. Of an unknown code only its ending and a hash are kept.
CREATE TABLE scan (
    device      TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    day         TEXT    NOT NULL,       -- the event's day, YYYY-MM-DD; it begins at 04:00 in the event's zone
    point       TEXT    NOT NULL,
    attendee    TEXT,
    verdict     TEXT    NOT NULL,
    method      TEXT    NOT NULL,
    staff       TEXT    NOT NULL,
    ending      TEXT    NOT NULL,
    digest      TEXT    NOT NULL,
    area        TEXT    NOT NULL,       -- what the point led to: a room, or the event itself (empty)
    again       INTEGER NOT NULL,       -- 1: they were in there before that day, as the kiosk knew
    reason      TEXT    NOT NULL,       -- why somebody decided to let them in
    party       TEXT    NOT NULL,       -- an id that attempts share which were made in one act; empty for one alone
    undone_at   INTEGER,
    undone_by   TEXT,
    undo_reason TEXT,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX scan_standing ON scan (attendee, day, at) WHERE verdict = 'admitted' AND undone_at IS NULL AND area = '';
-- All others about somebody: an erasure finds each of a person's scans, and a check-in is written to one index only.
CREATE INDEX scan_other ON scan (attendee)
    WHERE attendee IS NOT NULL AND (verdict <> 'admitted' OR undone_at IS NOT NULL OR area <> '');
-- Who came into a room, and who left a room or the event.
CREATE INDEX scan_inside ON scan (area, day, attendee, at)
    WHERE verdict = 'admitted' AND undone_at IS NULL AND area <> '';
CREATE INDEX scan_left ON scan (area, day, attendee, at) WHERE verdict = 'left' AND undone_at IS NULL;
CREATE INDEX scan_at ON scan (at);

CREATE TABLE undo (
    device      TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    attendee    TEXT    NOT NULL,       -- whose check-in it was
    scan_device TEXT    NOT NULL,
    scan_seq    INTEGER NOT NULL,
    point       TEXT    NOT NULL,
    staff       TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX undo_scan ON undo (scan_device, scan_seq);
CREATE INDEX undo_attendee ON undo (attendee);

CREATE TABLE session (
    id         TEXT PRIMARY KEY,
    starts     INTEGER NOT NULL,        -- UTC milliseconds
    ends       INTEGER NOT NULL,
    title      TEXT    NOT NULL,
    subtitle   TEXT    NOT NULL,
    room       TEXT    NOT NULL,
    abstract   TEXT    NOT NULL,
    track      TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    day        TEXT    NOT NULL,        -- the agenda's own day, which may run past midnight
    speakers   TEXT    NOT NULL,        -- JSON list
    language   TEXT    NOT NULL,
    texts      TEXT    NOT NULL,        -- JSON: language to title, subtitle, room, abstract
    all_day    INTEGER NOT NULL,        -- 1: it lasts whole days and has no hours
    standing   TEXT    NOT NULL,        -- scheduled, cancelled (shown as such), withdrawn (not shown)
    moved_from INTEGER,                 -- the start that an earlier agenda gave
    earlier    TEXT    NOT NULL,        -- JSON: language to the title and room of an earlier agenda, where they changed
    delay      INTEGER NOT NULL,        -- minutes by which it was said on the day to begin later
    listed     TEXT                     -- JSON: what its agenda says, where something else holds by hand; else NULL
) WITHOUT ROWID;
CREATE INDEX session_starts ON session (starts);

-- What holds of a session by hand, over what its agenda says.
CREATE TABLE session_change (
    session   TEXT PRIMARY KEY,
    starts    INTEGER,                  -- UTC milliseconds; NULL: as the agenda says, and so on
    ends      INTEGER,
    delay     INTEGER NOT NULL,         -- minutes
    room      TEXT,
    rooms     TEXT    NOT NULL,         -- JSON: language to the room's name
    cancelled INTEGER NOT NULL,         -- 0 or 1
    added     INTEGER NOT NULL,         -- 0 or 1: on the agenda though no file has it
    title     TEXT,
    titles    TEXT    NOT NULL,         -- JSON: language to the title
    speakers  TEXT,                     -- JSON: their names
    track     TEXT
) WITHOUT ROWID;

-- The feed that the agenda is read from, in one row; none if the address is empty.
CREATE TABLE agenda_feed (
    id      TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    kiosk   TEXT NOT NULL               -- the device that reads it
) WITHOUT ROWID;

-- How that feed stood when this kiosk asked last; local to this file.
CREATE TABLE agenda_feed_look (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    terms        TEXT    NOT NULL,      -- what it was read for: address, days, zone
    etag         TEXT    NOT NULL,
    modified     TEXT    NOT NULL,
    asked_at     INTEGER NOT NULL,      -- UTC milliseconds; 0: never, and so on
    good_at      INTEGER NOT NULL,
    broken_since INTEGER NOT NULL,
    failures     INTEGER NOT NULL,      -- one after the other
    due          INTEGER NOT NULL,
    fault        TEXT    NOT NULL,      -- JSON: the kind of what went wrong, and its values; empty for nothing
    gone         TEXT    NOT NULL       -- JSON: ids of sessions that it holds no more
);

-- The sessions that people starred with their badges; of what was said of both, the latest holds.
CREATE TABLE star (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    attendee TEXT    NOT NULL,
    session  TEXT    NOT NULL,
    off      INTEGER NOT NULL,          -- 1: taken off
    point    TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX star_attendee ON star (attendee);

-- What people offer and look for, as topics; of each person the latest holds.
CREATE TABLE interests (
    device    TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,         -- UTC milliseconds
    attendee  TEXT    NOT NULL,
    offers    TEXT    NOT NULL,         -- JSON list of topic ids
    looks_for TEXT    NOT NULL,         -- JSON list of topic ids
    point     TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX interests_attendee ON interests (attendee);

-- What people said of meeting others; of one and another the latest holds. Two who wish it both meet.
CREATE TABLE meeting_wish (
    device    TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,         -- UTC milliseconds
    attendee  TEXT    NOT NULL,
    other     TEXT    NOT NULL,         -- an attendee id
    answer    TEXT    NOT NULL,         -- wanted, withdrawn, declined
    start     INTEGER NOT NULL,         -- UTC milliseconds: of the meeting that it makes or calls off; 0 for neither
    place     INTEGER NOT NULL,         -- its table's number; 0 for neither
    point     TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX meeting_wish_attendee ON meeting_wish (attendee);

-- What screens announce.
CREATE TABLE announcement (
    id        TEXT PRIMARY KEY,
    words     TEXT    NOT NULL,         -- JSON: language to words
    begins    INTEGER NOT NULL,         -- UTC milliseconds
    ends      INTEGER NOT NULL,
    points    TEXT    NOT NULL,         -- JSON list; empty for all
    withdrawn INTEGER NOT NULL          -- 0 or 1
) WITHOUT ROWID;

-- What foyer screens were told to show while nobody stands at them.
CREATE TABLE showing (
    kiosk        TEXT PRIMARY KEY,      -- a public key; all for every foyer
    shows        TEXT    NOT NULL,      -- announcement, room, wall; empty for what they show at rest
    announcement TEXT    NOT NULL,      -- an id; empty for none
    room         TEXT    NOT NULL,
    begins       INTEGER NOT NULL,      -- UTC milliseconds
    ends         INTEGER NOT NULL
) WITHOUT ROWID;

-- Which kiosks were told to restart their screens.
CREATE TABLE restart (
    kiosk  TEXT PRIMARY KEY,            -- a public key
    id     TEXT    NOT NULL,            -- of the order
    begins INTEGER NOT NULL,            -- UTC milliseconds
    ends   INTEGER NOT NULL             -- afterwards it restarts no more
) WITHOUT ROWID;

-- What visitors take along from the foyer.
CREATE TABLE information (
    id       TEXT PRIMARY KEY,
    titles   TEXT    NOT NULL,          -- JSON: language to title
    texts    TEXT    NOT NULL,          -- JSON: language to text
    link     TEXT    NOT NULL,
    network  TEXT    NOT NULL,          -- of a Wi-Fi; empty for none
    password TEXT    NOT NULL,
    added    INTEGER NOT NULL,          -- UTC milliseconds
    removed  INTEGER NOT NULL           -- 0 or 1
) WITHOUT ROWID;

-- Plans of floors, on which screens show where rooms and doors are.
CREATE TABLE floor_plan (
    id      TEXT PRIMARY KEY,
    floors  TEXT    NOT NULL,           -- JSON: language to the floor's name
    picture BLOB    NOT NULL,           -- a PNG or JPEG file; empty for one that is removed
    places  TEXT    NOT NULL,           -- JSON: name to per cent of width and height, such as 40,62
    added   INTEGER NOT NULL,           -- UTC milliseconds
    removed INTEGER NOT NULL            -- 0 or 1
) WITHOUT ROWID;

-- The logo of the event, one row.
CREATE TABLE logo (
    id      TEXT PRIMARY KEY,
    picture BLOB NOT NULL               -- a PNG file; empty for none
) WITHOUT ROWID;

CREATE TABLE exchange (
    id    TEXT PRIMARY KEY,
    at    INTEGER NOT NULL,
    point TEXT    NOT NULL,
    kind  TEXT    NOT NULL,             -- one-to-one, group
    size  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE exchange_member (
    exchange TEXT NOT NULL,
    attendee TEXT NOT NULL,
    PRIMARY KEY (exchange, attendee)
) WITHOUT ROWID;
CREATE INDEX exchange_member_attendee ON exchange_member (attendee);

-- Every answer, given or withdrawn; never changed, the latest one holds.
CREATE TABLE consent (
    device         TEXT    NOT NULL,
    seq            INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    point          TEXT    NOT NULL,
    attendee       TEXT    NOT NULL,
    exchange       TEXT    NOT NULL,    -- empty for what belongs to none
    purpose        TEXT    NOT NULL,    -- share, statistics, photos, suggestions, news, lasting
    fields         TEXT    NOT NULL,    -- JSON list
    recipients     TEXT    NOT NULL,    -- JSON list of attendee ids, or ["organiser"]
    named          TEXT    NOT NULL,    -- JSON list of those whom the sentence named, where they were others
    notice_version TEXT    NOT NULL,
    notice_digest  TEXT    NOT NULL,    -- SHA-256 of the notice that could be read; see shown_text
    text_digest    TEXT    NOT NULL,    -- SHA-256 of the sentence shown; see shown_text
    language       TEXT    NOT NULL,
    given          INTEGER NOT NULL,    -- 1 given, 0 refused or withdrawn
    version        TEXT    NOT NULL,    -- the program's
    staff          TEXT    NOT NULL,    -- who noted it; empty for the person's own tap
    on_paper       INTEGER NOT NULL,    -- 1: staff noted it from a sheet that the person signed
    kept           TEXT    NOT NULL,    -- where that sheet lies: desk, organiser, sender; else empty
    email          TEXT    NOT NULL,    -- another address than the roster's, for this exchange alone
    receipt        TEXT    NOT NULL,    -- the number that the person got with what they took back; else empty
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
-- The notices and consent sentences that were shown, each once. A sentence has {recipients} where it named people: they
-- stand with each answer by id, so that no text keeps the name of somebody who was erased.
CREATE TABLE shown_text (
    digest   TEXT NOT NULL,             -- SHA-256 of the text
    kind     TEXT NOT NULL,             -- notice, share, statistics, photos, suggestions, news, lasting
    language TEXT NOT NULL,
    version  TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (digest, kind, language, version)
) WITHOUT ROWID;

CREATE INDEX consent_attendee ON consent (attendee, exchange, purpose);
CREATE INDEX consent_receipt ON consent (receipt) WHERE (receipt <> '');

-- The number under the fold of each badge, as a slow hash: what shows or changes more than name and organisation asks for it.
CREATE TABLE badge_number (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    code     TEXT    NOT NULL,          -- the badge's
    salt     TEXT    NOT NULL,
    hash     TEXT    NOT NULL,          -- Argon2id, hexadecimal
    key      TEXT    NOT NULL,          -- the id of the key that the number is derived with
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX badge_number_code ON badge_number (code);
CREATE INDEX badge_number_attendee ON badge_number (attendee);

-- Who typed a badge's number, a wrong one or, after wrong ones, the right one; never which.
CREATE TABLE number_try (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    correct  INTEGER NOT NULL,          -- 0 or 1
    point    TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX number_try_code ON number_try (code);
CREATE INDEX number_try_attendee ON number_try (attendee);

-- Who asked at a kiosk to be erased, and whom an organiser does not erase although they did; the latest of both holds.
CREATE TABLE erasure_request (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    point    TEXT    NOT NULL,
    staff    TEXT    NOT NULL,          -- who noted it; empty where they asked themselves
    receipt  TEXT    NOT NULL,          -- the number that the person got; empty for none
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX erasure_request_attendee ON erasure_request (attendee);

CREATE TABLE erasure_declined (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    staff    TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX erasure_declined_attendee ON erasure_declined (attendee);

-- Who asked at a kiosk that staff put details right, and that it was settled; the latest of a person holds.
CREATE TABLE correction_request (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    wished   TEXT    NOT NULL,          -- JSON: the text that each field should have
    settled  INTEGER NOT NULL,          -- 1: it was put right, or is left as it is
    point    TEXT    NOT NULL,
    staff    TEXT    NOT NULL,          -- who settled it
    receipt  TEXT    NOT NULL,          -- the number that the person got; empty for none
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX correction_request_attendee ON correction_request (attendee);

-- Badges that were printed, as the printer told.
CREATE TABLE badge_print (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    attendee TEXT    NOT NULL,
    code     TEXT    NOT NULL,          -- the badge's
    printer  TEXT    NOT NULL,
    point    TEXT    NOT NULL,
    reason   TEXT    NOT NULL,          -- check_in, on_request, lost, damaged, misprinted, corrected; empty if unknown
    staff    TEXT    NOT NULL,
    imprint  TEXT    NOT NULL,          -- a hash of what stood on it, hexadecimal; empty if unknown
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX badge_print_attendee ON badge_print (attendee);

-- Badges that were written in one go, to be printed elsewhere; a run of very many has several parts.
CREATE TABLE badge_run (
    part     TEXT PRIMARY KEY,
    run      TEXT    NOT NULL,
    made     INTEGER NOT NULL,          -- UTC milliseconds
    layout   TEXT    NOT NULL,
    imprints BLOB    NOT NULL           -- for each badge 5 bytes of a hash of its holder's id, 3 of what stood on it
) WITHOUT ROWID;

-- What people were handed at a desk: their badge (add_on is empty), or what they had ordered beside; or gave back.
CREATE TABLE hand_over (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    attendee TEXT    NOT NULL,
    add_on   TEXT    NOT NULL,
    point    TEXT    NOT NULL,
    staff    TEXT    NOT NULL,
    back     INTEGER NOT NULL,          -- 0 or 1
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX hand_over_attendee ON hand_over (attendee);

-- What staff noted about people, from a fixed list, and took off again; the latest of each note holds.
CREATE TABLE staff_note (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    attendee TEXT    NOT NULL,
    note     TEXT    NOT NULL,          -- needs_badge, waits, call_organiser, vip, paid, left_bag
    off      INTEGER NOT NULL,          -- 1: taken off
    point    TEXT    NOT NULL,
    staff    TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX staff_note_attendee ON staff_note (attendee);

-- Who is told once somebody comes; of what was said of a person, who waits and at which desk, the latest holds.
CREATE TABLE awaiting (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    at       INTEGER NOT NULL,          -- UTC milliseconds
    attendee TEXT    NOT NULL,
    waiting  TEXT    NOT NULL,          -- the id of a member of staff or a host; empty for the organiser
    point    TEXT    NOT NULL,          -- the desk that asked to be told; empty for none
    listed   INTEGER NOT NULL,          -- 0 or 1: a list asked for it
    over     INTEGER NOT NULL,          -- 0 or 1: nobody waits any more
    own      INTEGER NOT NULL,          -- 0 or 1: that desk itself waits
    staff    TEXT    NOT NULL,          -- who noted it
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX awaiting_attendee ON awaiting (attendee);

-- Of whose arrivals a desk of this kiosk was told; local to this file.
CREATE TABLE arrival_told (
    point    TEXT NOT NULL,
    attendee TEXT NOT NULL,
    day      TEXT NOT NULL,             -- the event's day
    PRIMARY KEY (point, attendee, day)
) WITHOUT ROWID;

-- The topics of the open discussion.
CREATE TABLE topic (
    id    TEXT PRIMARY KEY,
    name  TEXT    NOT NULL,
    names TEXT    NOT NULL,             -- JSON: wordings by language
    place INTEGER NOT NULL              -- where it stands among them
) WITHOUT ROWID;

-- The organiser's own questions, which a face answers.
CREATE TABLE question (
    id    TEXT PRIMARY KEY,
    text  TEXT    NOT NULL,
    texts TEXT    NOT NULL,             -- JSON: wordings by language
    place INTEGER NOT NULL
) WITHOUT ROWID;

-- Feedback, each a voice; of one mark the first one counts (standing_feedback). Whose it is stands nowhere: a mark is a
-- keyed hash, and the key never is in this file. `hour` is when it was written among others, not when it was said.
CREATE TABLE feedback (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    hour     INTEGER NOT NULL,          -- UTC milliseconds, a whole hour
    session  TEXT    NOT NULL,          -- empty for the day
    mark     TEXT    NOT NULL,
    face     INTEGER NOT NULL,          -- 1 to 5
    sentence_id TEXT NOT NULL,          -- empty without a sentence; of its session, mark and words
    sentence TEXT    NOT NULL,
    language TEXT    NOT NULL,
    quotable INTEGER NOT NULL,          -- 0 or 1: it may be quoted, without a name
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX feedback_mark ON feedback (session, mark);

-- Sentences that the organiser chose for the report. It quotes those only that are quotable.
CREATE TABLE quote (
    sentence_id TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE feedback_answer (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    question TEXT    NOT NULL,
    face     INTEGER NOT NULL,          -- 1 to 5
    PRIMARY KEY (device, seq, question)
) WITHOUT ROWID;

CREATE VIEW standing_feedback AS
SELECT f.* FROM feedback AS f WHERE NOT EXISTS (
    SELECT 1 FROM feedback AS earlier WHERE earlier.session = f.session AND earlier.mark = f.mark
      AND (earlier.hour, earlier.device, earlier.seq) < (f.hour, f.device, f.seq)
);

-- Pain points, in the words of whoever wrote them.
CREATE TABLE pain_point (
    device   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    hour     INTEGER NOT NULL,          -- UTC milliseconds, a whole hour
    id       TEXT    NOT NULL,
    topic    TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    mark     TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

-- Of one mark under a topic the first one stands.
CREATE VIEW standing_pain_point AS
WITH ordered AS (
    SELECT p.*, row_number() OVER (PARTITION BY topic, mark ORDER BY hour, device, seq) AS of_mark,
        row_number() OVER (PARTITION BY id ORDER BY hour, device, seq) AS of_id FROM pain_point AS p
)
SELECT id, topic, text, language, mark, hour FROM ordered WHERE of_mark = 1 AND of_id = 1;

-- Who shares a pain point; of one mark the first one counts. The group is empty where too few of it came or
-- spoke at once.
CREATE TABLE support (
    device     TEXT    NOT NULL,
    seq        INTEGER NOT NULL,
    hour       INTEGER NOT NULL,        -- UTC milliseconds, a whole hour
    pain_point TEXT    NOT NULL,
    mark       TEXT    NOT NULL,
    group_name TEXT    NOT NULL,
    day        TEXT    NOT NULL,        -- ISO 8601, of the mark; no badge of one day is known on another
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX support_mark ON support (pain_point, mark);

CREATE VIEW standing_support AS
SELECT s.* FROM support AS s WHERE NOT EXISTS (
    SELECT 1 FROM support AS earlier WHERE earlier.pain_point = s.pain_point AND earlier.mark = s.mark
      AND (earlier.hour, earlier.device, earlier.seq) < (s.hour, s.device, s.seq)
);

-- Who offered help, by name, and took that back; the latest about both holds.
CREATE TABLE help_offer (
    device     TEXT    NOT NULL,
    seq        INTEGER NOT NULL,
    at         INTEGER NOT NULL,        -- UTC milliseconds
    attendee   TEXT    NOT NULL,
    pain_point TEXT    NOT NULL,
    over       INTEGER NOT NULL,        -- 0 or 1
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;
CREATE INDEX help_offer_attendee ON help_offer (attendee);

-- What staff said of a pain point; one that nobody has read has no row.
CREATE TABLE moderation (
    pain_point TEXT PRIMARY KEY,
    standing   TEXT NOT NULL,           -- waiting, approved, hidden
    links      TEXT NOT NULL            -- JSON: addresses by title
) WITHOUT ROWID;

-- Tables where something is talked about.
CREATE TABLE discussion_table (
    id         TEXT PRIMARY KEY,
    pain_point TEXT    NOT NULL,        -- empty for none
    topic      TEXT    NOT NULL,
    title      TEXT    NOT NULL,
    starts     INTEGER NOT NULL,        -- UTC milliseconds; 0 where it was not said
    place      TEXT    NOT NULL,
    seats      INTEGER NOT NULL         -- 0 where it was not said
) WITHOUT ROWID;

-- Rounds at tables: who sits where in each.
CREATE TABLE round_plan (
    id      TEXT PRIMARY KEY,
    people  TEXT    NOT NULL,           -- attendee ids, JSON
    tables  INTEGER NOT NULL,
    rounds  TEXT    NOT NULL,           -- JSON: for each round the numbers of their tables, with spaces between
    starts  INTEGER NOT NULL,           -- UTC milliseconds
    minutes INTEGER NOT NULL,           -- of a round
    made    INTEGER NOT NULL,           -- UTC milliseconds; the last one holds
    together TEXT   NOT NULL,           -- JSON: sets of attendee ids who sit at one table, with spaces between
    apart   TEXT    NOT NULL,           -- those of who never do
    colleagues_apart INTEGER NOT NULL   -- 0 or 1: whether people of one organisation or group are kept apart
) WITHOUT ROWID;

-- Repairs of them, for people who came late or are missing.
CREATE TABLE round_repair (
    id     TEXT PRIMARY KEY,
    plan   TEXT    NOT NULL,
    number INTEGER NOT NULL,            -- they hold in this order
    person TEXT    NOT NULL,            -- who came late or is missing
    seats  TEXT    NOT NULL             -- JSON: attendee ids, and the numbers of their tables in each round
) WITHOUT ROWID;

-- Days whose voices are closed.
CREATE TABLE voices_day (
    day    TEXT PRIMARY KEY,            -- ISO 8601
    closed INTEGER NOT NULL             -- 0 or 1
) WITHOUT ROWID;

-- What people need, while the event lasts; all of it is erased the day after.
CREATE TABLE needs (
    id       TEXT PRIMARY KEY,           -- follows from the attendee's, so that this is erased by itself
    attendee TEXT NOT NULL,
    needs    TEXT NOT NULL               -- JSON list
) WITHOUT ROWID;
CREATE INDEX needs_attendee ON needs (attendee);

-- Badges that this kiosk is to print; a row goes once its badge is printed, or nobody wants it any more.
CREATE TABLE print_job (
    number     INTEGER PRIMARY KEY,
    attendee   TEXT    NOT NULL,
    code       TEXT    NOT NULL,        -- the badge's
    layout     TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    staff      TEXT    NOT NULL,        -- their id
    point      TEXT    NOT NULL,
    ordered_at INTEGER NOT NULL,        -- UTC milliseconds
    state      TEXT    NOT NULL,        -- waiting, sending, sent, moving, cancelling, failed
    printer    TEXT    NOT NULL,        -- that was given it; empty for none
    token      TEXT    NOT NULL,        -- what the printer's queue knows it by
    spool      INTEGER NOT NULL,        -- the printing service's number of it; 0 for none
    tries      INTEGER NOT NULL,
    trouble    TEXT    NOT NULL,        -- why it failed
    imprint    TEXT    NOT NULL         -- a hash of what stands on the badge that its printer was given
);
CREATE INDEX print_job_attendee ON print_job (attendee);

-- The key that the numbers of badges printed from this very file are derived with; no copy for another kiosk has it.
CREATE TABLE number_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB    NOT NULL                -- 32 bytes
);

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

-- The kiosks of the event by their public key (NKEY): what each may write, and how much of it counts.
CREATE TABLE member (
    public_key TEXT PRIMARY KEY,
    role       TEXT    NOT NULL,        -- organiser, desk, foyer, hub, wall
    name       TEXT    NOT NULL,
    expires    INTEGER NOT NULL,        -- UTC milliseconds, 0 for never
    shut_out   INTEGER NOT NULL,        -- 0 or 1: the hubs do not take it
    last       TEXT,                    -- JSON: its last records that count, hash to device id and number; NULL if all do
    staff      TEXT    NOT NULL,        -- who shut it out
    retires    TEXT    NOT NULL,        -- the id of the event key that it knew then
    hub        INTEGER NOT NULL,        -- 0 or 1: it says that it runs a hub
    founder    INTEGER NOT NULL,        -- 0 or 1: the event's key admitted it, and it alone shuts it out
    invited    TEXT    NOT NULL,        -- JSON list: the keys of the join codes that let it in
    number     INTEGER NOT NULL         -- of the fence around it that the event's key signed, 0 for none
) WITHOUT ROWID;

-- Keys of which the private half stands in a join code, and whom it makes a kiosk.
CREATE TABLE invitation (
    public_key TEXT PRIMARY KEY,
    role       TEXT    NOT NULL,
    expires    INTEGER NOT NULL,        -- UTC milliseconds, 0 for never
    uses       INTEGER NOT NULL,        -- how many kiosks it may let in, 0 for any number
    closed     INTEGER NOT NULL,        -- 0 or 1
    used       INTEGER NOT NULL         -- how many it let in
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
    battery    INTEGER,                 -- percent
    resting    INTEGER NOT NULL,        -- until when the hubs take nothing from it: it sent too much; UTC milliseconds
    restarted  TEXT    NOT NULL DEFAULT '' -- the id of the order to restart that it carried out last
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
    signature BLOB,
    line   TEXT    NOT NULL,            -- the id under which it stands instead; empty for none
    number INTEGER NOT NULL,            -- its number there
    PRIMARY KEY (device, seq, hash)
) WITHOUT ROWID;
CREATE INDEX stray_line ON stray (line, number);
CREATE INDEX stray_subject ON stray (subject);

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

-- Rises whenever scans are gone, bear another day or person, or stand where none stood before, so that whoever counts
-- as they come counts all anew; local to this file.
CREATE TABLE scan_revision (
    number INTEGER NOT NULL
);

-- Erasures after which the file is still to be written anew, so that nothing is left on disk; local to this file.
CREATE TABLE wipe_due (
    number INTEGER PRIMARY KEY
);

CREATE VIEW standing_consent AS
SELECT c.* FROM consent AS c
WHERE NOT EXISTS (
    SELECT 1 FROM consent AS later
    WHERE later.attendee = c.attendee AND later.exchange = c.exchange AND later.purpose = c.purpose
      AND (later.at, later.device, later.seq) > (c.at, c.device, c.seq)
);

-- Who waits for whom now; `person` is under whom the attendee stands.
CREATE VIEW standing_awaiting AS
SELECT w.*, coalesce(alias.person, w.attendee) AS person FROM awaiting AS w
LEFT JOIN alias ON alias.attendee = w.attendee
WHERE w.over = 0 AND NOT EXISTS (
    SELECT 1 FROM awaiting AS later
    WHERE later.attendee = w.attendee AND later.waiting = w.waiting AND later.point = w.point AND later.own = w.own
      AND (later.at, later.device, later.seq) > (w.at, w.device, w.seq)
);

-- The number of each badge code that holds: the latest one.
CREATE VIEW standing_badge_number AS
SELECT n.* FROM badge_number AS n
WHERE NOT EXISTS (
    SELECT 1 FROM badge_number AS later
    WHERE later.code = n.code AND (later.at, later.device, later.seq) > (n.at, n.device, n.seq)
) AND n.hash <> '';

-- Wrong tries of a badge's number that count: those after which neither the right one was typed nor a new one given.
CREATE VIEW standing_number_try AS
SELECT t.* FROM number_try AS t
WHERE t.correct = 0 AND NOT EXISTS (
    SELECT 1 FROM number_try AS later
    WHERE later.code = t.code AND later.correct = 1 AND (later.at, later.device, later.seq) > (t.at, t.device, t.seq)
) AND NOT EXISTS (
    SELECT 1 FROM badge_number AS later
    WHERE later.code = t.code AND (later.at, later.device, later.seq) > (t.at, t.device, t.seq)
);

-- Who was in on which day: the earliest check-in of each attendee on each day that was not taken back.
CREATE VIEW attendance AS
SELECT s.attendee, s.day, s.at, s.point, s.device, s.seq, s.method, s.staff FROM scan AS s
WHERE s.verdict = 'admitted' AND s.undone_at IS NULL AND s.area = '' AND NOT EXISTS (
    SELECT 1 FROM scan AS earlier
    WHERE earlier.attendee = s.attendee AND earlier.day = s.day AND earlier.verdict = 'admitted'
      AND earlier.undone_at IS NULL AND earlier.area = ''
      AND (earlier.at, earlier.device, earlier.seq) < (s.at, s.device, s.seq)
);

-- One badge admitted more than once on one day, at desks that did not know of each other; whoever was known to come in
-- again is no conflict.
CREATE VIEW conflict AS
SELECT many.attendee, many.day, count(*) AS admissions, min(s.at) AS first_at, max(s.at) AS last_at FROM (
    SELECT attendee, day FROM scan
    WHERE verdict = 'admitted' AND undone_at IS NULL AND area = '' AND attendee IS NOT NULL
    GROUP BY attendee, day HAVING count(*) > 1
) AS many JOIN scan AS s ON s.attendee = many.attendee AND s.day = many.day
WHERE s.verdict = 'admitted' AND s.undone_at IS NULL AND s.area = '' AND s.again = 0
GROUP BY many.attendee, many.day HAVING count(*) > 1;

-- Who is in a room, or left it, on each day of the event: the last of comings and goings that were not taken back.
CREATE VIEW presence AS
SELECT area, attendee, day, max(at) AS at, coalesce(max(at) FILTER (WHERE verdict = 'admitted'), 0)
    > coalesce(max(at) FILTER (WHERE verdict = 'left'), 0) AS inside
FROM scan WHERE verdict IN ('admitted', 'left') AND undone_at IS NULL AND attendee IS NOT NULL
GROUP BY area, attendee, day;

-- Every pair of people who exchanged contacts.
CREATE VIEW contact AS
SELECT e.id AS exchange, e.at, e.point, e.kind, e.size, a.attendee AS a, b.attendee AS b
FROM exchange AS e
JOIN exchange_member AS a ON a.exchange = e.id
JOIN exchange_member AS b ON b.exchange = e.id AND b.attendee > a.attendee;
