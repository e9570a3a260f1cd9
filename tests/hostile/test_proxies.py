"""A hostile proxy: what it was sent does not come back in any text."""

from __future__ import annotations

import base64
import logging
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import AsyncApiClientFactory, ConfigurationOptions, LusidError
from lusid_async.api import InstrumentsApi
from lusid_async.credentials import ArgsConfigurationLoader
from tests.auth.identity import ACCOUNT
from tests.http.sockets import serving

if TYPE_CHECKING:
    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

PASSWORD = "marker-p@ss/word"
SENT = (PASSWORD, base64.b64encode(f"user:{PASSWORD}".encode()).decode())
CREDENTIALS: dict[str, dict[str, Any]] = {
    "a call": {"access_token": "marker-token"},
    "a token request": {**ACCOUNT, "token_url": "https://identity.example/token"},
}


@pytest.mark.parametrize("http2", [False, True], ids=["own pool", "stock pool"])
@pytest.mark.parametrize("credential", CREDENTIALS.values(), ids=CREDENTIALS)
async def test_a_proxy_that_repeats_its_password_shows_no_secret(
    credential: dict[str, Any], http2: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def refuse(_: bytes, connection: ByteStream) -> bool:
        await connection.send(f"HTTP/1.1 407 you sent {' '.join(SENT)}\r\ncontent-length: 0\r\n\r\n".encode())
        return False

    async with serving(refuse) as proxy:
        loader = ArgsConfigurationLoader(
            api_url="https://api.example/api",
            proxy_address=f"http://127.0.0.1:{proxy.port}",
            proxy_username="user",
            proxy_password=PASSWORD,
            **credential,
        )
        opts = ConfigurationOptions(transient_retries=0)
        async with AsyncApiClientFactory(config_loaders=[loader], opts=opts, http2=http2) as factory:
            # httpcore's log at DEBUG shows heads as they come, which docs/reliability.md says.
            with caplog.at_level(logging.INFO), pytest.raises(LusidError, match="407 you sent") as raised:
                await factory.build(InstrumentsApi).list_instruments(limit=1)
    assert "***" in str(raised.value)
    shown = "".join(traceback.format_exception(raised.value)) + caplog.text
    for secret in SENT:
        assert secret not in shown
