"""Whatever stands in settings, filters and API documents is used, or is refused by an exception of ours.

`LUSID_ASYNC_FUZZ_EXAMPLES=100000 pytest tests/hostile/test_fuzz_inputs.py` looks longer.
"""

from __future__ import annotations

import copy
import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import anyio
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.document import DocumentError
from codegen.reading import read_document
from codegen.rendering import render_document
from lusid_async import LusidError
from lusid_async.credentials import (
    AsyncCredentialResolver,
    EnvironmentVariablesConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials.table import SETTINGS
from lusid_async.sandbox.query.filters import FilterSyntaxError, parse_filter
from lusid_async.sandbox.query.sorting import parse_sort_order
from tests.codegen.zoo import document
from tests.hostile.test_fuzz import EXAMPLES, FUZZED, JSON

if TYPE_CHECKING:
    from lusid_async.credentials import ConfigurationLoader

SMALL = settings(FUZZED, max_examples=max(EXAMPLES // 2, 20))

WORDS = [word for setting in SETTINGS.values() for word in (setting.name, *setting.environment)]
SETTING_NAMES = st.sampled_from([*WORDS, "lusidUrl", "apiUrl", "accessToken", "tokenUrl", "clientId", "x"])
SETTING_VALUES = (
    st.sampled_from(
        [
            *["https://x.lusid.com/api", "https://[::1", "http://h:99999999/", "//", "https://a b", "\x00"],
            *["Bearer x", '"quoted"', "9" * 5000, "-1", "1e9", "\ud800", "https://u:p@h\u2100/", "\n"],
        ]
    )
    | st.text(max_size=20)
    | JSON
)
SECTION = st.dictionaries(SETTING_NAMES | st.text(max_size=5), SETTING_VALUES, max_size=8)
SECRETS_FILES = st.one_of(
    st.builds(json.dumps, st.fixed_dictionaries({"api": SECTION, "proxy": SECTION | JSON})),
    st.builds(json.dumps, st.fixed_dictionaries({"profiles": st.dictionaries(st.text(max_size=5), SECTION)})),
    st.builds(json.dumps, st.fixed_dictionaries({"profiles": JSON, "default": JSON, "api": JSON})),
    st.builds(json.dumps, JSON),
    st.sampled_from(["", "{", "[" * 100_000, '{"a":' * 50_000, "\ufeff{}", "9" * 9000, "NaN"]),
    st.text(max_size=50),
)


def resolved(loader: ConfigurationLoader) -> None:
    """Resolve the settings of a loader; every exception that is not of the package's escapes."""

    async def main() -> None:
        with anyio.fail_after(60):
            await AsyncCredentialResolver([loader]).resolve()

    message = ""
    try:
        anyio.run(main)
    except LusidError as error:
        message = str(error)
    assert len(message) < 50_000


@FUZZED
@given(text=SECRETS_FILES, profile=st.none() | st.sampled_from(["default", "", "x", "\x00"]))
def test_any_secrets_file_is_used_or_refused(text: str, profile: str | None) -> None:
    resolved(SecretsFileConfigurationLoader(io.StringIO(text), profile))


@FUZZED
@given(content=st.binary(max_size=100) | SECRETS_FILES.map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_of_a_secrets_file_are_used_or_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "secrets.json"
        path.touch(mode=0o600)
        path.write_bytes(content)
        resolved(SecretsFileConfigurationLoader(path))


@FUZZED
@given(
    environment=st.dictionaries(
        st.sampled_from([name for name in WORDS if name.isupper()]), SETTING_VALUES.map(str), max_size=10
    )
)
def test_any_environment_is_used_or_refused(environment: dict[str, str]) -> None:
    resolved(EnvironmentVariablesConfigurationLoader(environment))


FILTERS = st.lists(
    st.sampled_from(
        [
            *["name", "eq", "neq", "gt", "in", "not in", "startswith", "and", "or", "not", "exists", "any"],
            *["all", "(", ")", "'a'", "'", "''", "1", "-1e999", "true", "null", "2024-01-01", "9999-99-99"],
            *["properties[Instrument/a/b]", "properties[", "]", "[", ".", ",", "~", "\x00", "\ud800", "x(y"],
            *["2024-01-01T25:00:00Z", "identifiers[Figi]", "(((((((((((((((((((("],
        ]
    )
    | st.text(max_size=6),
    max_size=25,
).flatmap(lambda parts: st.sampled_from(["", " ", "  "]).map(lambda space: space.join(parts)))


@settings(FUZZED, max_examples=EXAMPLES * 5)
@given(text=FILTERS | st.builds(lambda part, count: part * count, FILTERS, st.integers(1, 500)))
def test_any_filter_is_parsed_or_refused(text: str) -> None:
    try:
        parse_filter(text)
    except FilterSyntaxError as error:
        assert 1 <= error.position <= len(text) + 1  # noqa: PT017 - a filter may be right


@settings(FUZZED, max_examples=EXAMPLES * 5)
@given(texts=st.lists(FILTERS | st.sampled_from(["a[" * 5000, "-a" * 5000, "a" + " " * 9999]), max_size=3))
def test_any_sort_order_is_parsed_or_refused(texts: list[str]) -> None:
    try:
        parse_sort_order(texts)
    except ValueError as error:
        assert len(str(error)) < 500  # noqa: PT017 - a sort order may be right


def places_of(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path, *(place for key, value in items for place in places_of(value, (*path, key)))]


PLACES = places_of(document())[1:]
REFERENCES = st.sampled_from(
    [
        *["#/components/schemas/Cat", "#/components/schemas/Animal", "#/components/schemas/None", "#/", "#"],
        *["#/components/parameters/x", "http://x/y", "", "#/components/schemas/../x"],
    ]
).map(lambda target: {"$ref": target})
NODES = (
    JSON | REFERENCES | st.sampled_from([{}, [], "", 0, -1, "object", "array", {"type": ["string", "null"]}])
)


def replaced(source: Any, place: tuple[Any, ...], value: Any) -> None:
    """Replace what stands at a place, unless an earlier change removed the place."""
    for key in place[:-1]:
        try:
            source = source[key]
        except (LookupError, TypeError):
            return
    if isinstance(source, dict) or (isinstance(source, list) and place[-1] in range(len(source))):
        source[place[-1]] = value


@settings(FUZZED, max_examples=EXAMPLES * 2)
@given(changes=st.lists(st.tuples(st.sampled_from(PLACES), NODES), min_size=1, max_size=3))
def test_any_document_is_rendered_as_python_or_refused(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    source = copy.deepcopy(document())
    for place, value in changes:
        replaced(source, place, value)
    try:
        files = render_document(read_document(source), "zoo")
    except DocumentError:
        return
    for path, text in files.items():
        compile(text, path, "exec", dont_inherit=True)
        assert ".." not in path.split("/")
