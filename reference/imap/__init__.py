"""The IMAP side of the server: ``server.start_imap`` serves it, one ``session.Session`` for each connection."""
