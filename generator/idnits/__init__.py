"""Runs the IETF's idnits on the draft, without network and as of the draft's own date."""
