"""Every kind of remark of an import, by what it is about; each says itself in English (see `domain.import_report`)."""
