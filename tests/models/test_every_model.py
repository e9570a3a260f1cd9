"""Every model takes and gives back JSON that fits its schema."""

from __future__ import annotations

import json

import pytest
from pydantic import TypeAdapter

from lusid_async import models
from lusid_async.modelling import LusidModel
from tests.openapi import instance, member, schemas

NAMES = sorted(schemas())


def test_there_is_a_model_for_every_schema() -> None:
    assert sorted(dir(models)) == NAMES
    assert len(NAMES) == 2004


@pytest.mark.parametrize("name", NAMES)
def test_json_goes_round(name: str) -> None:
    cls = getattr(models, name)
    sent = instance(schemas()[name]) if "oneOf" in schemas()[name] else member(name)
    if issubclass(cls, LusidModel):
        model = cls.from_json(json.dumps(sent))
        assert json.loads(model.to_json()) == sent
        assert not model.model_extra
    else:
        value = TypeAdapter(cls).validate_json(json.dumps(sent))
        assert value in list(cls)
        assert json.loads(TypeAdapter(cls).dump_json(value)) == sent
