"""Descriptions of fields: there when somebody asks, and at no cost before."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from lusid_async import models
from lusid_async.modelling import LusidModel, field_descriptions


class Plain(LusidModel):
    size: int
    """How large
    it is."""
    colour: str = "red"
    """Its colour."""
    shape: str | None = None


class Wider(Plain):
    width: int = 0
    """How wide it is."""
    colour: str = "blue"
    """Its own colour."""


def test_descriptions_are_the_strings_below_fields_with_those_inherited() -> None:
    assert field_descriptions(Plain) == {"size": "How large it is.", "colour": "Its colour."}
    assert field_descriptions(Wider) == {
        "size": "How large it is.",
        "colour": "Its own colour.",
        "width": "How wide it is.",
    }


def test_generated_models_have_descriptions() -> None:
    assert "LusidInstrument" in field_descriptions(models.Instrument)["instrument_definition"]


def test_a_member_of_a_family_has_those_of_its_base() -> None:
    assert "maturity_date" in field_descriptions(models.Bond)
    assert "instrument_type" in field_descriptions(models.Bond)


@pytest.mark.parametrize(("by_alias", "name"), [(True, "effectiveAt"), (False, "effective_at")])
@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_json_schema_shows_them(by_alias: bool, name: str, mode: Any) -> None:
    schema = models.QuoteId.model_json_schema(by_alias=by_alias, mode=mode)
    assert schema["properties"][name]["description"]
    series = schema["$defs"]["QuoteSeriesId"]["properties"]
    assert all(series[each].get("description") for each in series if each.startswith("instrument"))


def test_a_class_without_source_has_none() -> None:
    made: Any = type("Made", (LusidModel,), {"__annotations__": {"size": int}, "__module__": "nowhere"})
    assert field_descriptions(made) == {}
    assert made.model_json_schema()["properties"]["size"]


def test_no_source_is_read_before_somebody_asks() -> None:
    program = """
import linecache
from lusid_async import models
source = models.ResourceId.__module__.replace(".", "/") + ".py"
def was_read() -> bool:
    return any(name.endswith(source) for name in linecache.cache)
models.ResourceId.from_dict({"scope": "a", "code": "b"})
assert not was_read()
assert models.ResourceId.model_json_schema()["properties"]["scope"]["description"]
assert was_read()
"""
    subprocess.run([sys.executable, "-c", program], check=True)
