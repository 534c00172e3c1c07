"""How fast the generated parser is, beside others and beside itself on growing inputs: ``python -m tests.bench``."""
