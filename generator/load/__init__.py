"""Readers: from files to the model. They report problems and never raise on bad input."""
