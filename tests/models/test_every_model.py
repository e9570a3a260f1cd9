"""Every model takes and gives back JSON that fits its schema, module by module."""

from __future__ import annotations

import json
import pkgutil

import pytest
from pydantic import TypeAdapter

from lusid_async import models
from lusid_async.modelling import LusidModel
from tests.openapi import instance, member, schemas

_PREFIX = f"{models.__name__}."
GROUPS = sorted({module.name for module in pkgutil.iter_modules(models.__path__)})
"""The modules and, where a family has one, the package of its members."""


def test_there_is_a_model_for_every_schema() -> None:
    assert sorted(dir(models)) == sorted(schemas())
    assert len(schemas()) == 2004


def test_every_model_is_in_one_of_the_groups() -> None:
    homes = {getattr(models, name).__module__.removeprefix(_PREFIX).partition(".")[0] for name in schemas()}
    assert homes == set(GROUPS)


@pytest.mark.parametrize("group", GROUPS)
def test_json_round_trips_through_every_model_of(group: str) -> None:
    names = [name for name in schemas() if _group_of(name) == group]
    assert names
    wrong = {name: problem for name in names if (problem := _round_trip(name))}
    assert not wrong, "\n".join(f"{name}: {problem}" for name, problem in wrong.items())


def _group_of(name: str) -> str:
    module: str = getattr(models, name).__module__
    return module.removeprefix(_PREFIX).partition(".")[0]


def _round_trip(name: str) -> str | None:
    """Send JSON through a model and say what is wrong with it, or nothing."""
    cls = getattr(models, name)
    sent = instance(schemas()[name]) if "oneOf" in schemas()[name] else member(name)
    try:
        if not issubclass(cls, LusidModel):
            value = TypeAdapter(cls).validate_json(json.dumps(sent))
            if value not in list(cls):
                return f"{value!r} is not one of the listed values"
            returned = json.loads(TypeAdapter(cls).dump_json(value))
        else:
            model = cls.from_json(json.dumps(sent))
            if model.model_extra:
                return f"fields that the model does not know: {sorted(model.model_extra)}"
            returned = json.loads(model.to_json())
    except Exception as error:  # noqa: BLE001 - the message names the model and the others are still tried
        return f"{type(error).__name__}: {error}"
    return None if returned == sent else f"returned {returned}, sent {sent}"
