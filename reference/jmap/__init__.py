"""JMAP (RFC 8620, RFC 8621) over the mail store."""
