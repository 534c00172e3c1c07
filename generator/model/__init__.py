"""What a specification says, as immutable values, each with its place in the source."""
