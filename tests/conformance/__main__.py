"""Makes the conformance corpus: ``python -m tests.conformance`` writes reference/generated/vectors.json."""

from __future__ import annotations

import sys
import time

from tests.conformance.build import PATH, document, text


def main() -> int:
    """Write the corpus and tell what is in it."""
    begun = time.monotonic()
    corpus = document()
    written = text(corpus)
    PATH.write_text(written, encoding="ascii")
    print(", ".join(f"{count} {name}" for name, count in corpus["counts"].items()))
    for name, value in corpus["coverage"].items():
        if isinstance(value, int):
            print(f"{name.replace('_', ' ')}: {value}")
        else:
            print(f"{name.replace('_', ' ')}:", *(value or ["none"]), sep="\n    ")
    print(f"{len(written)} octets in {time.monotonic() - begun:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
