"""Misspelt keyword arguments are refused, and name the one that was meant."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    ConfigurationOptions,
    EnvironmentVariablesConfigurationLoader,
    FileTokenConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async._keywords import suggest_keywords
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import changes_since_last_run, checkpointed, each, gather, in_batches
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.url} must not be sent")


@pytest.fixture
def instruments() -> Any:
    return factory_over(refuse).build(InstrumentsApi)


@pytest.mark.parametrize(
    ("build", "misspelt", "meant"),
    [
        (ConfigurationOptions, "total_timeout", "total_timeout_ms"),
        (ConfigurationOptions, "rate_limit_retrys", "rate_limit_retries"),
        (AsyncApiClientFactory, "config_loader", "config_loaders"),
        (AsyncApiClientFactory, "option", "opts"),
        (ArgsConfigurationLoader, "acces_token", "access_token"),
        (EnvironmentVariablesConfigurationLoader, "environment", "environ"),
        (SecretsFileConfigurationLoader, "api_secret_file", "api_secrets_file"),
        (FileTokenConfigurationLoader, "access_token_locaton", "access_token_location"),
    ],
)
def test_a_misspelt_setting_names_the_one_that_was_meant(
    build: Callable[..., object], misspelt: str, meant: str
) -> None:
    with pytest.raises(TypeError, match=rf"{misspelt}.*[Dd]id you mean '?{meant}'?\?"):
        build(**{misspelt: None})


@pytest.mark.parametrize(
    ("arguments", "meant"), [({"limt": 1}, "limit"), ({"asAt": None}, "as_at"), ({"sortby": []}, "sort_by")]
)
def test_a_misspelt_argument_of_a_call_names_the_one_that_was_meant(
    instruments: Any, arguments: dict[str, Any], meant: str
) -> None:
    with pytest.raises(TypeError, match=f"list_instruments.*Did you mean '{meant}'"):
        instruments.list_instruments(**arguments)


@pytest.mark.parametrize(
    ("function", "misspelt", "meant"),
    [
        (in_batches, "batchsize", "batch_size"),
        (in_batches, "keep_value", "keep_values"),
        (each, "concurency", "concurrency"),
        (gather, "return_outcome", "return_outcomes"),
        (checkpointed, "resum", "resume"),
        (changes_since_last_run, "overlapp", "overlap"),
    ],
)
def test_a_misspelt_argument_of_a_bulk_function_names_the_one_that_was_meant(
    function: Any, misspelt: str, meant: str
) -> None:
    with pytest.raises(TypeError, match=rf"{misspelt}.*[Dd]id you mean '?{meant}'?\?"):
        function(print, [], **{misspelt: 1})


@pytest.mark.parametrize("function", [in_batches, gather])
def test_a_coroutine_function_that_suggests_keywords_is_one(function: Any) -> None:
    assert asyncio.iscoroutinefunction(function)


def test_a_misspelling_inside_what_was_called_is_left_as_it_is() -> None:
    def inner(*, name: str) -> None: ...

    @suggest_keywords
    def outer(*, nam: str) -> None:
        inner(nam=nam)  # type: ignore[call-arg]

    with pytest.raises(TypeError, match="inner"):
        outer(nam="x")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda api: api.list_instruments(limit="five"), "'limit' takes a whole number, not 'five'"),
        (lambda api: api.list_instruments(limit=1.5), "'limit' takes a whole number, not 1.5"),
        (lambda api: api.list_instruments(limit=True), "'limit' takes a whole number, not True"),
        (lambda api: api.list_instruments(10), "'as_at' takes a datetime or its ISO 8601 text, not 10"),
        (
            lambda api: api.list_instruments(sort_by="x"),
            "'sort_by' takes a list, not 'x': write ['x']",
        ),
        (lambda api: api.list_instruments(filter=["a"]), "'filter' takes text, not ['a']"),
        (
            lambda api: api.list_instruments(effective_at=["2024-05-01"]),
            "'effective_at' takes a date, a datetime, its ISO 8601 text or a cut label, not ['2024-05-01']",
        ),
        (lambda api: api.get_instrument(["Figi"], "x"), "'identifier_type' takes text, not ['Figi']"),
        (lambda api: api.get_instrument("Figi", True), "'identifier' takes text, not True"),
        (
            lambda api: api.get_instrument("Figi", list(range(100))),
            "'identifier' takes text, not a list",
        ),
    ],
)
def test_an_argument_of_the_wrong_kind_is_refused_before_sending_with_its_name(
    instruments: Any, call: Callable[[Any], object], message: str
) -> None:
    with pytest.raises(TypeError) as raised:
        call(instruments)
    assert message in str(raised.value)


@pytest.mark.parametrize("given", ["InstrumentsApi", ConfigurationOptions, object()])
def test_only_api_classes_are_built(given: Any) -> None:
    with pytest.raises(TypeError, match="build takes a class such as lusid_async"):
        factory_over(refuse).build(given)


def test_options_that_are_none_are_refused() -> None:
    with pytest.raises(TypeError, match="opts must be a ConfigurationOptions, not dict"):
        AsyncApiClientFactory(opts={"total_timeout_ms": 5})  # type: ignore[arg-type]
