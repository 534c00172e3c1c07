"""The types of values as Python annotations."""

from __future__ import annotations

from generator.model.recursion import type_name
from generator.model.shape import Flag, Many, Maybe, Named, Nil, Number, OneOf, Record, Shape, String, Text


def value_name(rule: str) -> str:
    """The name of the type of a nesting rule's value."""
    return f"{type_name(rule)}Value"


def annotation(shape: Shape, *, quoted: bool = False) -> str:
    """The annotation of a value of this shape. ``quoted``: names of nesting rules in quotes, options with commas."""
    match shape:
        case Text(octets=True) | String():
            return "bytes"
        case Text():
            return "str"
        case Number():
            return "int"
        case Nil():
            return "None"
        case Flag():
            return "bool"
        case Record(name):
            return name
        case Named(rule):
            return repr(value_name(rule)) if quoted else value_name(rule)
        case Many(of):
            inner = f"Union[{annotation(of, quoted=True)}]" if quoted and isinstance(of, OneOf | Maybe) else None
            return f"tuple[{inner or annotation(of, quoted=quoted)}, ...]"
        case Maybe(of):
            return annotation(of, quoted=quoted) + (", None" if quoted else " | None")
        case OneOf(options):
            return (", " if quoted else " | ").join(annotation(option, quoted=quoted) for option in options)
