"""Breaks the specification line by line and shows that the build notices."""
