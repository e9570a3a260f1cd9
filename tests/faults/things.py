"""The API of things with an operation that may not be sent twice, at a server on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.calls import ApiCall, Operation
from tests.calls.things import Thing, ThingsApi, settings

if TYPE_CHECKING:
    from lusid_async import ArgsConfigurationLoader, ConfigurationOptions
    from tests.http.sockets import ByteServer

_CREATE_THING = Operation("ThingsToCreateApi.create_thing", "POST", "/api/things", lambda: Thing)


class ThingsToCreateApi(ThingsApi):
    def create_thing(self, *, opts: ConfigurationOptions | None = None) -> ApiCall[Thing]:
        return self._call(_CREATE_THING, body=Thing(name="x"), opts=opts)


def settings_to(
    server: ByteServer, scheme: str = "http", **changes: str | int
) -> list[ArgsConfigurationLoader]:
    """Return loaders for the API that a server stands for."""
    host = "127.0.0.1" if scheme == "http" else "localhost"
    return settings(api_url=f"{scheme}://{host}:{server.port}/api", **changes)
