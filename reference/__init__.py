"""A minimal and readable reference server: IMAP, JMAP and OAuth over one mail store."""
