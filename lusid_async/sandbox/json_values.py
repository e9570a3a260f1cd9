"""JSON as the sandbox reads and writes it: plain values, numbers exact.

A number with a fraction is read as a `Decimal` and written with the same digits, so that none is lost on the
way through the sandbox.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

import simplejson

if TYPE_CHECKING:
    from collections.abc import Sequence

JsonObject: TypeAlias = dict[str, Any]

_LARGEST_EXPONENT = 6_144
"""That of a decimal of 128 bits (IEEE 754): a number beyond it cannot be reckoned with."""

_FAST_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def read_json(text: bytes | str) -> Any:
    """Read JSON.

    Raises:
        ValueError: it is not JSON, or has text without a UTF-8 form.
        RecursionError: it is nested too deep.
    """
    value = json.loads(text, parse_float=_number, parse_int=_whole_number, parse_constant=_refuse_constant)
    if b"\\ud" in text.lower() if isinstance(text, bytes) else "\\ud" in text.lower():
        # Half of a surrogate pair is text to the parser, but cannot be written again.
        to_json_bytes(value)
    return value


def read_json_list(texts: Sequence[bytes]) -> list[Any]:
    """Read many JSON values that were checked when they were written; much faster than one by one."""
    found: list[Any] = json.loads(b"[" + b",".join(texts) + b"]", parse_float=Decimal)
    return found


def to_json_bytes(value: object) -> bytes:
    """Write `value` as compact UTF-8 JSON."""
    try:
        return _FAST_WRITER.encode(value).encode()
    except TypeError:
        # The fast writer knows no decimals.
        text: str = simplejson.dumps(
            value, ensure_ascii=False, separators=(",", ":"), use_decimal=True, allow_nan=False
        )
        return text.encode()


def join_members(members: dict[str, bytes]) -> bytes:
    """Write a JSON object whose values are JSON already."""
    return b"{" + b",".join(to_json_bytes(key) + b":" + value for key, value in members.items()) + b"}"


def _number(text: str) -> Decimal:
    number = Decimal(text)
    if number and abs(number.adjusted()) > _LARGEST_EXPONENT:
        raise ValueError(f"the number {text[:40]} is too large or too small")
    return number


def _whole_number(text: str) -> int:
    if len(text) > _LARGEST_EXPONENT:
        raise ValueError("a number has too many digits")
    return int(text)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")
