"""The types of number and datetime fields: strict on what a caller builds, generous on what LUSID sends."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from lusid_async._plain import is_missing, plain

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, SerializationInfo
    from pydantic_core import CoreSchema

_CONTEXT = "lusid_async"

WRITING = {_CONTEXT: "json"}
"""The serialization context in which a model writes JSON for its caller."""

SENDING = {_CONTEXT: "body"}
"""The serialization context in which a request body is written."""

_MARK = f"decimal-{token_hex(8)}:"
"""Begins a Decimal in JSON text that pydantic wrote, which cannot write one as a number itself; it is random,
so that no text of a caller can be taken for one."""

_MARKED = re.compile(rf'"{_MARK}([^"]*)"')
_MARKED_BYTES = re.compile(_MARKED.pattern.encode())


def _write_decimal(value: Decimal, info: SerializationInfo) -> str:
    if info.context not in (WRITING, SENDING):
        return str(value)
    if not value.is_finite():
        raise ValueError(f"{value} is not a finite number")
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
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise ValueError("it is neither text nor a date")


if TYPE_CHECKING:
    Number = float
    AwareDatetime = datetime
    DateOrCutLabel = str
else:

    class Number(float):
        """A number field: a finite float, or a Decimal, which keeps its digits."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
            """Read floats from JSON; keep a Decimal that Python code passes, and write it as a number."""
            number = core_schema.float_schema(allow_inf_nan=False)
            decimal = core_schema.is_instance_schema(Decimal)
            written = core_schema.json_or_python_schema(
                number,
                decimal,
                serialization=core_schema.plain_serializer_function_ser_schema(
                    _write_decimal, info_arg=True, when_used="json"
                ),
            )
            # The JSON branch is also the one that serializes, by the first choice that fits a value.
            return core_schema.json_or_python_schema(
                core_schema.union_schema(
                    [number, written], mode="left_to_right", custom_error_type="finite_number"
                ),
                core_schema.union_schema(
                    [decimal, number], mode="left_to_right", custom_error_type="finite_number"
                ),
            )

    class AwareDatetime(datetime):
        """A datetime field: with an offset where Python code passes it."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
            """Read any datetime from JSON, and one with an offset from Python."""
            # Of numbers and digits alone pydantic would make seconds, or milliseconds, since 1970.
            text = core_schema.str_schema(strict=True, pattern=r"^\s*\d{4}-\d{2}-\d{2}")
            either = core_schema.union_schema(
                [
                    core_schema.datetime_schema(strict=True, tz_constraint="aware"),
                    core_schema.chain_schema([text, core_schema.datetime_schema(tz_constraint="aware")]),
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
