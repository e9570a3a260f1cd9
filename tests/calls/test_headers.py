"""The headers that every call carries."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async import ConfigurationError, __version__
from lusid_async.calls.headers import check_headers
from tests.calls.things import ThingsApi, answer_thing, factory_over, settings

pytestmark = pytest.mark.anyio


async def headers_of_a_call(**arguments: Any) -> dict[str, str]:
    async with factory_over(answer_thing, **arguments) as factory:
        return dict((await factory.build(ThingsApi).get_thing().request()).headers)


async def test_every_call_says_what_it_comes_from() -> None:
    headers = await headers_of_a_call()
    assert headers["x-lusid-sdk-language"] == "Python"
    assert headers["x-lusid-sdk-version"] == __version__
    assert headers["user-agent"].startswith(f"lusid-async/{__version__} python/3.")
    assert headers["accept"] == "application/json"


async def test_names_of_the_settings_are_sent() -> None:
    headers = await headers_of_a_call(config_loaders=settings(app_name="my app", correlation_id="c-1"))
    assert (headers["x-lusid-application"], headers["correlationid"]) == ("my app", "c-1")


async def test_names_of_the_factory_win_over_the_settings() -> None:
    headers = await headers_of_a_call(
        config_loaders=settings(app_name="old", correlation_id="old"), app_name="new", correlation_id="c-2"
    )
    assert (headers["x-lusid-application"], headers["correlationid"]) == ("new", "c-2")


@pytest.mark.parametrize("header", ["x-lusid-application", "correlationid", "content-type", "authorization"])
async def test_what_is_not_known_is_not_sent(header: str) -> None:
    assert header not in await headers_of_a_call()


async def test_default_headers_are_sent_and_replace_ours() -> None:
    headers = await headers_of_a_call(default_headers={"X-Team": "risk", "user-agent": "mine"})
    assert (headers["x-team"], headers["user-agent"]) == ("risk", "mine")


@pytest.mark.parametrize("name", ["app_name", "correlation_id"])
@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "naïve"])
async def test_a_setting_that_no_header_can_carry_is_a_configuration_error(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        await headers_of_a_call(config_loaders=settings(**{name: value}))


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Authorization": "Bearer x"}, "must not set Authorization"),
        ({"content-type": "text/plain"}, "must not set content-type"),
        ({"HOST": "other"}, "must not set HOST"),
        ({"X-A": "one\ntwo"}, "X-A"),
        ({"X-Ä": "one"}, "X-Ä"),
        ({"": "one"}, "characters that a header cannot carry"),
    ],
)
def test_default_headers_that_cannot_be_sent_are_refused(headers: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_headers(headers)


def test_a_refused_value_is_not_repeated_in_the_error() -> None:
    with pytest.raises(ValueError, match="X-Key") as refused:
        check_headers({"X-Key": "secret\n"})
    assert "secret" not in str(refused.value)


def test_default_headers_must_be_text() -> None:
    with pytest.raises(TypeError, match="text"):
        check_headers({"X-A": 1})  # type: ignore[dict-item]
