"""JSON values of any model, made up from its core schema, right and wrong ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from hypothesis import strategies as st

from lusid_async import models
from lusid_async.modelling.families import family_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import CoreSchema

    from lusid_async.modelling import DiscriminatedModel

    Definitions = Mapping[str, CoreSchema]

_DEEPEST = 6
_ANYTHING: st.SearchStrategy[Any] = st.sampled_from([None, 3, -1.5, "x", True, [], {}, ["x"], {"x": [1]}])
_LEAVES: Mapping[str, st.SearchStrategy[Any]] = {
    "str": st.sampled_from(["", "GBP", "a longer text with a \n and \u00e9", "2024-05-01"]),
    "datetime": st.sampled_from(["2024-05-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00"]),
    "float": st.sampled_from([0, 1.5, -2e9, "3.25", True]),
    "int": st.sampled_from([0, 7, 2.0, "12", True]),
    "bool": st.sampled_from([True, False, "true", 0]),
    "any": _ANYTHING,
}


@st.composite
def wire_values(draw: st.DrawFn, family: type[DiscriminatedModel]) -> dict[str, Any]:
    """Make up a value of a family: of any member, or of none, and sometimes one that does not fit."""
    return cast("dict[str, Any]", _member(draw, family, 0))


def _member(draw: st.DrawFn, family: type[DiscriminatedModel], depth: int) -> Any:
    name = draw(st.sampled_from([*family.MEMBERS, "AddedNextYear"]))
    member = getattr(models, family.MEMBERS.get(name, family.__name__))
    member.model_rebuild()
    value = _value(draw, member.__pydantic_core_schema__, {}, depth, entered=True)
    key = draw(st.sampled_from([family.wire_discriminator()] * 9 + [family.DISCRIMINATOR]))
    return {**value, key: name} if draw(st.integers(0, 19)) else value


def _value(
    draw: st.DrawFn, schema: Any, definitions: Definitions, depth: int, *, entered: bool = False
) -> Any:
    kind: str = schema["type"]
    if kind == "definitions":
        known = {**definitions, **{each["ref"]: each for each in schema["definitions"]}}
        return _value(draw, schema["schema"], known, depth, entered=entered)
    if kind == "definition-ref":
        return _value(draw, definitions[schema["schema_ref"]], definitions, depth)
    family = family_of(schema)
    if family is not None and not entered:
        return _member(draw, family, depth + 1)
    if kind == "nullable":
        return _value(draw, schema["schema"], definitions, depth) if draw(st.booleans()) else None
    if kind == "list":
        length = draw(st.integers(0, 2)) if depth < _DEEPEST else 0
        return [_value(draw, schema["items_schema"], definitions, depth + 1) for _ in range(length)]
    if kind == "dict":
        return {key: _value(draw, schema["values_schema"], definitions, depth + 1) for key in ("a", "B")}
    if kind == "model":
        return _fields(draw, schema["schema"]["fields"], definitions, depth + 1)
    if kind in _LEAVES:
        return draw(_LEAVES[kind])
    assert "schema" in schema, kind
    return _value(draw, schema["schema"], definitions, depth, entered=entered)


def _fields(draw: st.DrawFn, fields: Mapping[str, Any], definitions: Definitions, depth: int) -> Any:
    made: dict[str, Any] = {}
    for attribute, field in fields.items():
        is_optional = field["schema"]["type"] == "default"
        if is_optional and (depth > _DEEPEST or draw(st.integers(0, 2))):
            continue
        made[field.get("validation_alias", attribute)] = _value(draw, field["schema"], definitions, depth)
    if not draw(st.integers(0, 9)):
        made["addedNextYear"] = draw(_ANYTHING)
    return made
