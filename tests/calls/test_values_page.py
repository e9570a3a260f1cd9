"""The tables of the page "Values" are what the code does."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from lusid_async.calls.arguments import TAKEN, query_of
from lusid_async.modelling import (
    AwareDatetime,
    DateOrCutLabel,
    LusidModel,
    Number,
    body_validator,
    encode_json,
)

PAGE = (Path(__file__).parents[2] / "docs" / "values.md").read_text()
NAMES = {
    "np": np,
    "pd": pd,
    "D": Decimal,
    "ZoneInfo": ZoneInfo,
    "utc": UTC,
    "uuid": uuid,
    "date": date,
    "datetime": datetime,
}


class Values(LusidModel):
    number: Number | None = None
    integer: int | None = None
    text: str | None = None
    moment: AwareDatetime | None = None
    day: DateOrCutLabel | None = None
    numbers: list[Number] | None = None
    anything: dict[str, Any] | None = None


def rows(heading: str) -> list[tuple[str, ...]]:
    """Return the cells of the first table after a heading, without their backticks."""
    table = PAGE.partition(f"## {heading}\n")[2].partition("\n|---")[2].partition("\n\n")[0]
    return [tuple(re.split(r"`? \| `?", line.strip("| `"))) for line in table.splitlines()[1:]]


def valued(expression: str) -> Any:
    return eval(expression, dict(NAMES))  # noqa: S307 - of our own documentation


@pytest.mark.parametrize(("expression", "sent"), rows("Path and query arguments"))
def test_path_and_query_arguments(expression: str, sent: str) -> None:
    errors = {"TypeError": TypeError, "ValueError": ValueError}
    if sent in errors:
        with pytest.raises(errors[sent], match="'q'"):
            query_of("T.list", {"q": valued(expression)})
        return
    expected = [] if sent.startswith("nothing") else sent.split("`, `")
    written = query_of("T.list", {"q": valued(expression)})
    assert written == "&".join([f"q={text}" for text in expected])
    assert all(unquote(text).isprintable() for text in expected)


@pytest.mark.parametrize(("field", "expression", "written"), rows("Fields of models and bodies"))
def test_fields_of_bodies(field: str, expression: str, written: str) -> None:
    def send() -> str:
        return encode_json(body_validator(Values)({field: valued(expression)})).decode()

    if written == "refused":
        with pytest.raises((TypeError, ValueError), match=field):
            send()
    else:
        assert send() == f'{{"{field}":{written}}}'


def test_what_a_parameter_takes() -> None:
    kinds = {kind.partition(",")[0]: phrase for kind, phrase in rows("What a parameter takes")}
    assert kinds == {kind: phrase for kind, (phrase, _) in TAKEN.items()}


def test_both_tables_are_there() -> None:
    assert len(rows("Path and query arguments")) > 20
    assert len(rows("Fields of models and bodies")) > 20
