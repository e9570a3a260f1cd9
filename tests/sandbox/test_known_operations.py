"""The sandbox knows every operation of the API description."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lusid_async.sandbox.known_operations import known_operations, operations_at

DOCUMENT = Path(__file__).parents[2] / "codegen" / "openapi" / "lusid.json"
VERBS = {"get", "post", "put", "patch", "delete"}


def test_they_are_those_of_the_api_description() -> None:
    paths = json.loads(DOCUMENT.read_bytes())["paths"]
    described = sorted((verb.upper(), path) for path, item in paths.items() for verb in VERBS & set(item))
    assert sorted((each.method, "/".join(each.segments)) for each in known_operations()) == described


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/instruments/$get", "InstrumentsApi.get_instruments"),
        ("/api/Instruments/LUID_1/models", "InstrumentsApi.get_existing_instrument_models"),
    ],
)
def test_the_path_with_the_fewest_values_fits_best(path: str, name: str) -> None:
    assert operations_at(path)[0].name == name
