"""The types of number and datetime fields: strict on what a caller builds, generous on what LUSID sends."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from math import inf, isfinite
from numbers import Integral, Real
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from lusid_async._plain import in_whole_minutes, is_missing, plain
from lusid_async.modelling.strict import UNKNOWN_FIELDS, UnknownFields

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, SerializationInfo
    from pydantic_core import CoreSchema

_CONTEXT = "lusid_async"

WRITING = {_CONTEXT: "json"}
"""The serialization context in which a model writes JSON for its caller."""

SENDING = {_CONTEXT: "body"}
"""The serialization context in which a request body is written."""

_MAX_DIGITS = 400
"""Somewhat more than floats have; LUSID keeps 28, and those of `Decimal("1e999999999")` fill the memory."""

_MARK = f"decimal-{token_hex(8)}:"
"""Begins a Decimal in JSON text that pydantic wrote, which cannot write one as a number itself; it is random,
so that no text of a caller can be taken for one."""

_MARKED = re.compile(rf'"{_MARK}([^"]*)"')
_MARKED_BYTES = re.compile(_MARKED.pattern.encode())


def _write_decimal(value: Decimal, info: SerializationInfo) -> str:
    return mark_decimal(value) if info.context in (WRITING, SENDING) else str(value)


def mark_decimal(value: Decimal) -> str:
    """Return the text that stands for a Decimal until it is unmarked.

    Raises:
        ValueError: it is not finite, or written out it would have more digits than any number of LUSID.
    """
    if not value.is_finite():
        raise ValueError(f"a number must be finite, not {value}")
    if value and abs(value.adjusted()) > _MAX_DIGITS:
        raise ValueError(
            f"a number must have at most {_MAX_DIGITS} digits before or after the point, not {value}"
        )
    return f"{_MARK}{value:f}"


def unmark_decimals(text: str) -> str:
    """Return JSON text in which every marked Decimal is a number, with all its digits."""
    return _MARKED.sub(r"\1", text) if _MARK in text else text


def unmark_decimals_in_bytes(content: bytes) -> bytes:
    """Return JSON in which every marked Decimal is a number, with all its digits."""
    return _MARKED_BYTES.sub(rb"\1", content) if _MARK.encode() in content else content


_MOMENT = (
    "Input should be a datetime with an offset, such as datetime(2024, 5, 1, tzinfo=UTC), or ISO 8601 text "
    "with one, such as '2024-05-01T00:00:00Z'"
)
_DATE_OR_CUT_LABEL = (
    "Input should be a date, a datetime with an offset, such as datetime(2024, 5, 1, tzinfo=UTC), ISO 8601 "
    "text, or a cut label, such as '2024-03-28NLondonClose'"
)


def _date_text(value: object) -> str:
    value = plain(value)
    if isinstance(value, datetime):
        if is_missing(value) or value.utcoffset() is None:
            raise ValueError("it has no offset")
        return in_whole_minutes(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise ValueError("it is neither text nor a date")


_EXACT_INTEGERS = 2**53
"""Up to it every whole number is a float."""

_NUMBER = (
    "Input should be a finite number: a float, a whole number, a Decimal or the text of one, "
    "and neither True nor False"
)
_INTEGER = "Input should be a valid integer: a whole number or the text of one, and neither True nor False"


def _number(value: object) -> float | Decimal:
    """Return a number with all its digits: a float, or where that has not enough an int or a Decimal."""
    value = plain(value.value if isinstance(value, Enum) else value)
    if isinstance(value, bool) or not isinstance(value, Real | str):
        raise ValueError("it is no number")  # noqa: TRY004 - a validator
    try:
        number = float(value)
    except OverflowError:
        number = inf
    if not isfinite(number):
        raise ValueError("it is not finite")
    if UNKNOWN_FIELDS.get() is UnknownFields.KEEP:  # LUSID's, which users calculate with as floats
        return number
    if isinstance(value, str):
        return _number_of_text(value, number)
    return int(value) if isinstance(value, Integral) and abs(int(value)) > _EXACT_INTEGERS else number


def _number_of_text(text: str, number: float) -> float | Decimal:
    try:
        exact = Decimal(text.strip())
    except InvalidOperation:
        raise ValueError("it is no number") from None
    if "_" in text:
        raise ValueError("it is written as Python code writes numbers")
    return number if Decimal(repr(number)) == exact else exact


def _integer(value: object) -> object:
    """Return what stands for a whole number without what pydantic would take for one: True, and bytes."""
    value = plain(value.value if isinstance(value, Enum) else value)
    if isinstance(value, bool | bytes | bytearray):
        raise ValueError("it is no number")  # noqa: TRY004 - a validator
    return int(value) if isinstance(value, Integral) else value


def number_schema() -> CoreSchema:
    """Return the schema of a field of numbers: floats from JSON, and from Python all digits and no flags."""
    number = core_schema.float_schema(allow_inf_nan=False)
    decimal = core_schema.is_instance_schema(Decimal)
    written = core_schema.json_or_python_schema(
        number,
        decimal,
        serialization=core_schema.plain_serializer_function_ser_schema(
            _write_decimal, info_arg=True, when_used="json"
        ),
    )
    # True is an int for Python and fits a float schema, and a large int loses digits there.
    exact = core_schema.int_schema(strict=True, ge=-_EXACT_INTEGERS, le=_EXACT_INTEGERS)
    a_float = core_schema.chain_schema([core_schema.is_instance_schema(float), number])
    an_int = core_schema.chain_schema([exact, core_schema.float_schema()])
    other = core_schema.no_info_plain_validator_function(_number)
    # The JSON branch is also the one that serializes, by the first choice that fits a value.
    return core_schema.json_or_python_schema(
        core_schema.union_schema([number, written], mode="left_to_right", custom_error_type="finite_number"),
        core_schema.union_schema(
            [a_float, decimal, an_int, other],
            mode="left_to_right",
            custom_error_type="number",
            custom_error_message=_NUMBER,
        ),
    )


def integer_schema() -> CoreSchema:
    """Return the schema of a field of whole numbers: any from JSON, and from Python no flags and no bytes."""
    strict = core_schema.int_schema(strict=True)
    other = core_schema.no_info_before_validator_function(_integer, core_schema.int_schema())
    python = core_schema.union_schema(
        [strict, other],
        mode="left_to_right",
        custom_error_type="integer",
        custom_error_message=_INTEGER,
    )
    return core_schema.json_or_python_schema(core_schema.int_schema(), python)


if TYPE_CHECKING:
    Number = float
    AwareDatetime = datetime
    DateOrCutLabel = str
else:

    class Number(float):
        """A number field: a finite float, or a Decimal or a large int, which keep their digits."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
            """Read floats from JSON; keep all digits that Python code passes, and write them as a number."""
            return number_schema()

    class AwareDatetime(datetime):
        """A datetime field: with an offset where Python code passes it."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
            """Read any datetime from JSON, and one with an offset from Python."""
            # Of numbers and digits alone pydantic would make seconds, or milliseconds, since 1970.
            text = core_schema.str_schema(strict=True, pattern=r"^\s*\d{4}-\d{2}-\d{2}")
            either = core_schema.union_schema(
                [
                    core_schema.datetime_schema(strict=True, tz_constraint=0),
                    core_schema.chain_schema([text, core_schema.datetime_schema(tz_constraint="aware")]),
                    core_schema.no_info_after_validator_function(
                        in_whole_minutes, core_schema.datetime_schema(strict=True, tz_constraint="aware")
                    ),
                ],
                mode="left_to_right",
            )
            aware = core_schema.custom_error_schema(
                either,
                custom_error_type="moment",
                custom_error_message=_MOMENT,
            )
            return core_schema.json_or_python_schema(core_schema.datetime_schema(), aware)

    class DateOrCutLabel(str):
        """A text field with a date, a datetime or a cut label: dates and datetimes are written as text."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
            """Read text, and what Python code passes for a date."""
            text = core_schema.str_schema()
            written = core_schema.no_info_plain_validator_function(_date_text)
            either = core_schema.union_schema(
                [text, written],
                mode="left_to_right",
                custom_error_type="date_or_cut_label",
                custom_error_message=_DATE_OR_CUT_LABEL,
            )
            return core_schema.json_or_python_schema(text, either)
