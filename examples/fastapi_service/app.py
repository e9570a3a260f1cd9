"""The application and its routes, each of which but the probes takes the bearer token of a user of LUSID."""

from __future__ import annotations

import os
import tempfile
from contextlib import asynccontextmanager
from datetime import datetime  # noqa: TC003 - pydantic reads it
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import FileResponse, StreamingResponse
from pydantic import BaseModel, Field

from examples.fastapi_service.exports import ExportJobs, ExportStatus, TooManyExportsError
from lusid_async import AsyncApiClientFactory, models
from lusid_async.api import AggregationApi, InstrumentsApi, TransactionPortfoliosApi
from lusid_async.contrib.fastapi import (
    OnBehalfOfCaller,
    caller_factory,
    install_lusid,
    lusid_lifespan,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

Instruments = Annotated[InstrumentsApi, OnBehalfOfCaller(InstrumentsApi)]
Portfolios = Annotated[TransactionPortfoliosApi, OnBehalfOfCaller(TransactionPortfoliosApi)]
Aggregation = Annotated[AggregationApi, OnBehalfOfCaller(AggregationApi)]
CallersFactory = Annotated[AsyncApiClientFactory, Depends(caller_factory)]


async def verified_caller(instruments: Instruments) -> str:
    """Return who the caller is, after LUSID accepted the token: what a token says of itself can be forged."""
    call = instruments.get_instrument_identifier_types()
    await call
    return await call.identity()


Caller = Annotated[str, Depends(verified_caller)]


class InstrumentSummary(BaseModel):
    """An instrument in a list of results."""

    lusid_instrument_id: str
    name: str
    identifiers: dict[str, str] = Field(description="By type, such as `Figi`.")


class ValuationQuery(BaseModel):
    """How a portfolio is valued."""

    recipe: models.ResourceId
    effective_at: datetime = Field(description="With an offset, such as `2024-05-01T00:00:00Z`.")


def create_app(
    make_factory: Callable[[], AsyncApiClientFactory] = AsyncApiClientFactory,
    exports_folder: Path | None = None,
) -> FastAPI:
    """Return the application.

    Args:
        make_factory: makes its factory when it starts.
        exports_folder: where exported files are kept while the application runs, in a folder that is removed
            with them at its end; that of the system for temporary files without it.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        with tempfile.TemporaryDirectory(dir=exports_folder) as folder:
            # The jobs end before the factory that they call with.
            async with (
                lusid_lifespan(make_factory)(app),
                ExportJobs(Path(folder)) as app.state.exports,
            ):
                yield

    app = FastAPI(title="LUSID service", lifespan=lifespan)
    install_lusid(app)
    app.add_api_route("/instruments", search, methods=["GET"])
    app.add_api_route("/instruments", upsert, methods=["PUT"])
    app.add_api_route("/instruments.ndjson", every_instrument, methods=["GET"], response_model=None)
    app.add_api_route("/portfolios/{scope}/{code}/holdings", holdings, methods=["GET"], **_AS_LUSID)
    app.add_api_route("/portfolios/{scope}/{code}/valuation", valuation, methods=["POST"])
    app.add_api_route("/exports", start_export, methods=["POST"], status_code=202)
    app.add_api_route("/exports/{export_id}", export_status, methods=["GET"])
    app.add_api_route("/exports/{export_id}/file", export_file, methods=["GET"], response_model=None)
    return app


_AS_LUSID: dict[str, Any] = {"response_model_exclude_unset": True}
"""Fields that LUSID did not send are left out of a response, as LUSID leaves them out."""


def quoted(text: str) -> str:
    """Return text of a user as a literal of a LUSID filter, out of which it cannot break."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


async def search(
    instruments: Instruments,
    name: Annotated[str, Query(min_length=2, description="How the name begins.")],
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> list[InstrumentSummary]:
    """Search instruments by name, as the user."""
    page = await instruments.list_instruments(filter=f"name startswith {quoted(name)}", limit=limit)
    return [
        InstrumentSummary(
            lusid_instrument_id=found.lusid_instrument_id or "",
            name=found.name or "",
            identifiers={kind: value for kind, value in (found.identifiers or {}).items() if value},
        )
        for found in page.values or ()
    ]


async def upsert(
    instruments: Instruments, definitions: dict[str, models.InstrumentDefinition]
) -> dict[str, int]:
    """Create or update instruments, as the user."""
    done = await instruments.upsert_instruments(definitions)
    return {"upserted": len(done.values or ()), "failed": len(done.failed or ())}


async def every_instrument(instruments: Instruments) -> StreamingResponse:
    """Stream every instrument that the user may see, one JSON object a line, in bounded memory."""
    found = instruments.list_instruments(limit=1000).items()
    # Before the response begins, so that a failure is a status and not a cut-off body.
    first = await anext(found, None)

    async def lines() -> AsyncIterator[str]:
        if first is not None:
            yield f"{first.to_json()}\n"
        async for instrument in found:
            yield f"{instrument.to_json()}\n"

    return StreamingResponse(lines(), media_type="application/x-ndjson")


async def holdings(
    portfolios: Portfolios, scope: str, code: str
) -> models.VersionedResourceListWithWarningsOfPortfolioHolding:
    """Return the holdings of a portfolio, as the user."""
    return await portfolios.get_holdings(scope, code)


async def valuation(
    aggregation: Aggregation, scope: str, code: str, query: ValuationQuery
) -> list[dict[str, Any]]:
    """Value a portfolio, as the user: a row for each holding."""
    metrics = [("Instrument/default/Name", "Value"), ("Valuation/PV", "Sum")]
    response = await aggregation.get_valuation(
        models.ValuationRequest(
            recipe_id=query.recipe,
            metrics=[models.AggregateSpec(key=key, op=operation) for key, operation in metrics],
            group_by=["Instrument/default/Name"],
            portfolio_entity_ids=[models.PortfolioEntityId(scope=scope, code=code)],
            valuation_schedule=models.ValuationSchedule(effective_at=query.effective_at.isoformat()),
        )
    )
    return list(response.data or ())


async def start_export(request: Request, factory: CallersFactory, caller: Caller) -> ExportStatus:
    """Start an export of all instruments as the user; it goes on when the client is gone."""
    jobs: ExportJobs = request.app.state.exports
    try:
        return await jobs.start(factory, caller)
    except TooManyExportsError:
        raise HTTPException(
            429, "too many exports are running", headers={"Retry-After": _RETRY_AFTER}
        ) from None


async def export_status(request: Request, export_id: str, caller: Caller) -> ExportStatus:
    """Return how far an export of the user is."""
    return _found(request, export_id, caller)


async def export_file(request: Request, export_id: str, caller: Caller) -> FileResponse:
    """Return the file of an export of the user that is finished."""
    status = _found(request, export_id, caller)
    if status.state != "finished":
        raise HTTPException(409, f"the export is {status.state}")
    jobs: ExportJobs = request.app.state.exports
    return FileResponse(jobs.path_of(export_id), filename=f"instruments-{export_id}.parquet")


_RETRY_AFTER = "30"


def _found(request: Request, export_id: str, caller: str) -> ExportStatus:
    jobs: ExportJobs = request.app.state.exports
    status = jobs.status_of(export_id, caller)
    if status is None:
        # Also for an export of another user: that there is one is not for others to know.
        raise HTTPException(404, "there is no such export")
    return status


# Only the settings of the environment: nothing is read or opened before the application starts.
app = create_app(exports_folder=Path(folder) if (folder := os.environ.get("EXPORTS_FOLDER")) else None)
