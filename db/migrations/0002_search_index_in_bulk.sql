-- A row written by a trigger makes the full-text index flush what it holds in memory, each time: a roster of 100,000
-- took seconds longer and held up every scan meanwhile. The index is kept in step by the code that writes attendees.
DROP TRIGGER attendee_added;
DROP TRIGGER attendee_removed;
DROP TRIGGER attendee_renamed;
