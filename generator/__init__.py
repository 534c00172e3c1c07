"""The toolchain: reads spec/, checks it, and writes the draft, its ABNF, the parser, the tables and the grammar."""
