"""A service that asks LUSID for each of its requests, through one factory for the whole application.

Written for Starlette; FastAPI takes the same `lifespan`. To serve it: `uvicorn examples.fastapi_service:app`.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypedDict

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from lusid_async import ApiException, AsyncApiClientFactory
from lusid_async.api import InstrumentsApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request


class State(TypedDict):
    """What every request finds in `request.state`."""

    instruments: InstrumentsApi


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[State]:
    """Open the factory with the application, so that wrong settings stop it at its start."""
    async with AsyncApiClientFactory(app_name="example-service") as factory:
        yield {"instruments": factory.build(InstrumentsApi)}


async def instrument(request: Request) -> Response:
    """Answer with one instrument, or with the status that LUSID gave."""
    instruments: InstrumentsApi = request.state.instruments
    try:
        found = await instruments.get_instrument("Figi", request.path_params["figi"])
    except ApiException as error:
        return Response(str(error), status_code=error.status)
    return Response(found.to_json(), media_type="application/json")


app = Starlette(routes=[Route("/instruments/{figi}", instrument)], lifespan=lifespan)
