"""The values that the parser gives: immutable, comparable, printable records."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from reference.generated import parser
from reference.generated.parser import (
    TYPE_KEY,
    Command,
    Expiresin,
    Getoauth,
    JmapauthData,
    Login,
    Logout,
    Noop,
    OauthData,
    RespCondState,
    ResponseTagged,
    RespText,
    parse_command,
    parse_response,
    serialise,
)

RECORDS = [
    kind
    for _, kind in inspect.getmembers(parser, inspect.isclass)
    if issubclass(kind, tuple) and not kind.__name__.startswith("_")
]


def test_records_cannot_be_changed() -> None:
    command = Command("a", Noop())
    with pytest.raises(AttributeError):
        command.tag = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        command.other = "b"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        del command.tag
    with pytest.raises(TypeError):
        command[0] = "b"  # type: ignore[index]


def test_equal_are_records_of_one_type_with_equal_fields() -> None:
    assert Command("a", Noop()) == Command("a", Noop())
    assert Command("a", Noop()) != Command("b", Noop())
    assert Noop() != Logout()
    assert Noop() != ()
    assert () != Noop()  # noqa: SIM300
    assert JmapauthData("https://x", "t") != OauthData("https://x", "t")  # type: ignore[arg-type]
    assert Login(b"a", b"b") != (b"a", b"b")
    assert not Login(b"a", b"b") != Login(b"a", b"b")  # noqa: SIM202


def test_equal_records_have_equal_hashes() -> None:
    assert hash(Command("a", Noop())) == hash(Command("a", Noop()))
    assert len({Noop(), Logout(), Noop(), Command("a", Noop()), Command("a", Noop())}) == 3
    assert {Noop(): 1, Logout(): 2}[Logout()] == 2


def test_every_record_is_true() -> None:
    assert Noop()
    assert bool(Getoauth()) is True


def test_repr_is_python_that_makes_the_value() -> None:
    line = b'a1 NO [CONSENTREQUIRED "https://x"] y\r\n'
    for value in (parse_response(line), parse_command(b"a FETCH 1:*,3 (FLAGS BODY[1.MIME]<0.5>)\r\n")):
        assert eval(repr(value), vars(parser)) == value
    assert repr(Login(b"a", b"b")) == "Login(userid=b'a', password=b'b')"
    assert repr(Noop()) == "Noop()"


def test_values_match_by_place_and_by_name() -> None:
    match parse_response(b"a1 OK [EXPIRESIN 60] done\r\n"):
        case ResponseTagged(tag, RespCondState("OK", RespText(Expiresin(seconds=60), text))):
            assert (tag, text) == ("a1", "done")
        case other:
            pytest.fail(f"no match: {other}")


def test_as_dict() -> None:
    value = parse_response(b"a1 OK [EXPIRESIN 60] done\r\n")
    code = {TYPE_KEY: "Expiresin", "seconds": 60}
    text = {TYPE_KEY: "RespText", "code": code, "text": "done"}
    assert value.as_dict() == {
        TYPE_KEY: "ResponseTagged",
        "tag": "a1",
        "state": {TYPE_KEY: "RespCondState", "status": "OK", "text": text},
    }


def test_as_dict_reaches_records_in_tuples() -> None:
    plain = parse_command(b"a STORE 1:2,7 FLAGS ()\r\n").as_dict()
    assert plain["body"]["sequence_set"] == ({TYPE_KEY: "SeqRange", "first": 1, "last": 2}, 7)


def test_replace() -> None:
    login = Login(b"a", b"b")
    assert login.replace(password=b"c") == Login(b"a", b"c")
    assert login == Login(b"a", b"b")
    with pytest.raises(TypeError):
        login.replace(token=b"c")


def test_values_survive_copy_and_pickle() -> None:
    value = parse_response(b'* JMAPAUTH ("https://x" "t")\r\n')
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert other == value
        assert type(other) is type(value)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_record_tells_what_it_is(kind: type) -> None:
    """Its docstring, its fields as annotations, properties and places in a match, and arguments by name."""
    fields = kind._fields  # type: ignore[attr-defined]
    assert kind.__doc__ and kind.__doc__.strip().endswith(".")
    assert kind.__match_args__ == fields  # type: ignore[attr-defined]
    assert tuple(inspect.get_annotations(kind)) == fields
    made = kind(**dict.fromkeys(fields, None))
    assert all(getattr(made, name) is None for name in fields)
    assert list(made.as_dict()) == [TYPE_KEY, *fields]


@pytest.mark.parametrize(
    ("line", "canonical"),
    [
        (b"a nOOp\r\n", b"a NOOP\r\n"),
        (b'a LOGIN "fred" {3+}\r\nx y\r\n', b'a LOGIN fred "x y"\r\n'),
        (b"a SELECT iNbOx\r\n", b"a SELECT INBOX\r\n"),
        (b"a FETCH 1 (FLAGS)\r\n", b"a FETCH 1 FLAGS\r\n"),
        (b"a fetch 1 flags\r\n", b"a FETCH 1 FLAGS\r\n"),
        (b"a STORE 1 +FLAGS (\\seen)\r\n", b"a STORE 1 +FLAGS (\\Seen)\r\n"),
        (b"a ID nil\r\n", b"a ID NIL\r\n"),
    ],
)
def test_what_is_written_is_canonical(line: bytes, canonical: bytes) -> None:
    value = parse_command(line)
    assert serialise(value) == canonical
    assert parse_command(canonical) == value
    assert serialise(parse_command(canonical)) == canonical
