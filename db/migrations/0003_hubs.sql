-- Which of the members are hubs: they are not shut out by mistake.
ALTER TABLE member ADD COLUMN hub INTEGER NOT NULL DEFAULT 0;   -- 0 or 1
