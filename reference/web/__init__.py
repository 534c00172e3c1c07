"""The pages for people: consent, and the list of connected devices; and the HTTP server that they share with JMAP."""
