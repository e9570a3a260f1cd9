"""JSON as the sandbox reads and writes it: plain values, numbers exact.

A number with a fraction is read as a `Decimal` and written with the same digits, so that none is lost on the
way through the sandbox.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

JsonObject: TypeAlias = dict[str, Any]

_LARGEST_EXPONENT = 6_144
"""That of a decimal of 128 bits (IEEE 754): a number beyond it cannot be reckoned with."""


def _number(text: str) -> Decimal:
    number = Decimal(text)
    if number and abs(number.adjusted()) > _LARGEST_EXPONENT:
        raise ValueError(f"the number {text[:40]} is too large or too small")
    return number


_READER = msgspec.json.Decoder(float_hook=_number)
_STORED_READER = msgspec.json.Decoder(float_hook=Decimal)
_WRITER = msgspec.json.Encoder(decimal_format="number")


def read_json(text: bytes | str) -> Any:
    """Read JSON.

    Raises:
        ValueError: it is not JSON, or has text without a UTF-8 form.
        RecursionError: it is nested too deep.
    """
    return _READER.decode(text)


def read_json_list(texts: Sequence[bytes]) -> list[Any]:
    """Read many JSON values that were checked when they were written."""
    return [_STORED_READER.decode(text) for text in texts]


def to_json_bytes(value: object) -> bytes:
    """Write `value` as compact UTF-8 JSON."""
    return _WRITER.encode(value)


def json_list(texts: Sequence[bytes]) -> bytes:
    """Write a JSON list of what is JSON already."""
    return b"[%b]" % b",".join(texts)


def join_members(members: dict[str, bytes]) -> bytes:
    """Write a JSON object whose values are JSON already."""
    # One join: each copy of a page of megabytes costs as much as reading its rows.
    pieces = [b"{"]
    for key, value in members.items():
        pieces += (to_json_bytes(key), b":", value, b",")
    pieces[-1:] = [b"}"] if members else [b"{}"]
    return b"".join(pieces)
