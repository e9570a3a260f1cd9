"""The instrument operations that the sandbox answers.

Listing is as at `asAt`; the other operations answer with the latest version whatever `asAt` is, and
`effectiveAt` has no effect. Neither may change while paging. Behaviour: LUSID API reference, Instruments.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from starlette.responses import Response

from lusid_async.sandbox.emulation import emulated, not_emulated
from lusid_async.sandbox.instrument_listing import LARGEST_PAGE, list_page
from lusid_async.sandbox.instrument_requests import bare_identifier_type, parse_identifiers, parse_upsert
from lusid_async.sandbox.json_values import JsonObject, join_members, to_json_bytes
from lusid_async.sandbox.problems import (
    INSTRUMENT_NOT_FOUND,
    INVALID_PARAMETER,
    VALIDATION,
    Problem,
    error_detail,
)
from lusid_async.sandbox.request_values import api_url_of, json_body, path_value, query_limit, request_id_of
from lusid_async.sandbox.store import DEFAULT_SCOPE, EVERY_SCOPE, IDENTIFIER_TYPES, UpsertRefused
from lusid_async.sandbox.stored_instrument import Stamp, StoredInstrument
from lusid_async.sandbox.timestamps import is_timestamp, to_timestamp

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import Route

    from lusid_async.sandbox.state import SandboxState

_ONE = "/api/instruments/{identifierType}/{identifier}"


def routes(state: SandboxState) -> list[Route]:
    """Return the routes of the instrument operations."""
    does = _InstrumentOperations(state)
    return [
        emulated(state, "ListInstruments", "GET", "/api/instruments", does.list),
        emulated(state, "UpsertInstruments", "POST", "/api/instruments", does.upsert),
        emulated(state, "GetInstruments", "POST", "/api/instruments/$get", does.get_many),
        emulated(state, "DeleteInstruments", "POST", "/api/instruments/$delete", does.delete_many),
        emulated(
            state, "GetInstrumentIdentifierTypes", "GET", "/api/instruments/identifierTypes", does.types
        ),
        not_emulated(state, "GetAllPossibleFeatures", "GET", "/api/instruments/{instrumentType}/allfeatures"),
        not_emulated(
            state, "GetExistingInstrumentCapabilities", "GET", "/api/instruments/{identifier}/capabilities"
        ),
        not_emulated(state, "GetExistingInstrumentModels", "GET", "/api/instruments/{identifier}/models"),
        emulated(state, "GetInstrument", "GET", _ONE, does.get),
        emulated(state, "DeleteInstrument", "DELETE", _ONE, does.delete),
    ]


class _InstrumentOperations:
    def __init__(self, state: SandboxState) -> None:
        self._state = state
        self._store = state.instruments

    async def list(self, request: Request) -> Response:
        query = request.query_params
        page = list_page(
            self._store.listing(_scope(request), _as_at(request)),
            scope=_scope(request),
            limit=query_limit(request, most=LARGEST_PAGE),
            page=query.get("page"),
            filter_text=query.get("filter"),
            sort_by=query.getlist("sortBy"),
            at=(query.get("effectiveAt"), query.get("asAt")),
        )
        keys, api_url = query.getlist("instrumentPropertyKeys"), api_url_of(request)
        members = {
            "nextPage": to_json_bytes(page.next_page),
            "previousPage": to_json_bytes(page.previous_page),
            "values": b"[" + b",".join(each.render(api_url, keys) for each in page.instruments) + b"]",
            "href": to_json_bytes(str(request.url)),
            "links": b"[]",
        }
        return _json(join_members(members))

    async def get(self, request: Request) -> Response:
        _as_at(request)
        instrument = self._named(request)
        return _json(instrument.render(api_url_of(request), request.query_params.getlist("propertyKeys")))

    async def get_many(self, request: Request) -> Response:
        _as_at(request)
        identifiers = parse_identifiers(await json_body(request))
        identifier_type = _unique_type(request.query_params.get("identifierType", ""))
        keys, api_url = request.query_params.getlist("propertyKeys"), api_url_of(request)
        values: dict[str, bytes] = {}
        failed: JsonObject = {}
        for identifier in identifiers:
            found = self._store.get(_one_scope(request), identifier_type, identifier)
            if found is not None:
                values[identifier] = found.render(api_url, keys)
            else:
                detail = _not_found(_one_scope(request), identifier_type, identifier)
                failed[identifier] = error_detail(identifier, INSTRUMENT_NOT_FOUND, detail)
        return _json(
            join_members({"values": join_members(values), "failed": to_json_bytes(failed), "links": b"[]"})
        )

    async def upsert(self, request: Request) -> Response:
        requests = parse_upsert(await json_body(request))
        scope, stamp, api_url = _one_scope(request), self._stamp(request), api_url_of(request)
        values: dict[str, bytes] = {}
        failed: JsonObject = {}
        metadata: JsonObject = {}
        for key, wanted in requests.items():
            try:
                instrument, is_new = self._store.upsert(scope, wanted, stamp)
            except UpsertRefused as refused:
                failed[key] = error_detail(key, refused.kind, refused.detail)
                continue
            values[key] = instrument.render(api_url, wanted.properties)
            metadata[key] = [_written(instrument, is_new=is_new)]
        members = {
            "values": join_members(values),
            "staged": b"{}",
            "failed": to_json_bytes(failed),
            "metadata": to_json_bytes(metadata),
            "links": b"[]",
        }
        return _json(join_members(members), status=201)

    async def delete(self, request: Request) -> Response:
        stamp = self._stamp(request)
        self._store.delete(self._named(request), stamp)
        return _json(to_json_bytes({"asAt": to_timestamp(stamp.at), "links": []}))

    async def delete_many(self, request: Request) -> Response:
        luids = parse_identifiers(await json_body(request))
        mode = request.query_params.get("deleteMode") or "Soft"
        if mode not in ("Soft", "Hard"):
            raise Problem(INVALID_PARAMETER, "deleteMode must be Soft or Hard.")
        scope, stamp = _one_scope(request), self._stamp(request)
        found = {luid: self._store.get(scope, "LusidInstrumentId", luid) for luid in luids}
        missing = [luid for luid, instrument in found.items() if instrument is None]
        if missing:
            raise Problem(
                INSTRUMENT_NOT_FOUND, f"Nothing was deleted: {scope} does not have {', '.join(missing)}."
            )
        for instrument in found.values():
            if instrument is not None:
                self._store.delete(instrument, stamp, hard=mode == "Hard")
        return _json(to_json_bytes({"asAt": to_timestamp(stamp.at), "staged": {}, "links": []}))

    async def types(self, request: Request) -> Response:
        values = [
            {
                "identifierType": name,
                "propertyKey": f"Instrument/default/{name}",
                "isUniqueIdentifierType": unique,
            }
            for name, unique in IDENTIFIER_TYPES.items()
        ]
        return _json(to_json_bytes({"values": values, "href": str(request.url), "links": []}))

    def _named(self, request: Request) -> StoredInstrument:
        identifier_type = _unique_type(path_value(request, "identifierType"))
        identifier, scope = path_value(request, "identifier"), _one_scope(request)
        found = self._store.get(scope, identifier_type, identifier)
        if found is None:
            raise Problem(INSTRUMENT_NOT_FOUND, _not_found(scope, identifier_type, identifier))
        return found

    def _stamp(self, request: Request) -> Stamp:
        return Stamp(self._state.now(), self._state.account.username, request_id_of(request))


def _json(body: bytes, *, status: int = 200) -> Response:
    return Response(body, status_code=status, media_type="application/json")


def _scope(request: Request) -> str:
    return request.query_params.get("scope") or DEFAULT_SCOPE


def _one_scope(request: Request) -> str:
    scope = _scope(request)
    if scope == EVERY_SCOPE:
        raise Problem(INVALID_PARAMETER, "Only listing takes the scope '*': name one scope.")
    return scope


def _unique_type(given: str) -> str:
    identifier_type = bare_identifier_type(given)
    if not IDENTIFIER_TYPES.get(identifier_type):
        known = ", ".join(name for name, unique in IDENTIFIER_TYPES.items() if unique)
        raise Problem(INVALID_PARAMETER, f"{given!r} is not a unique identifier type: use one of {known}.")
    return identifier_type


def _as_at(request: Request) -> datetime | None:
    as_at = request.query_params.get("asAt")
    if as_at is None:
        return None
    if not is_timestamp(as_at):
        detail = "asAt must be an ISO 8601 date and time with an offset."
        raise Problem(VALIDATION, detail, errors={"asAt": [detail]})
    return datetime.fromisoformat(as_at)


def _not_found(scope: str, identifier_type: str, identifier: str) -> str:
    return f"There is no instrument with {identifier_type} {identifier} in the scope {scope}."


def _written(instrument: StoredInstrument, *, is_new: bool) -> JsonObject:
    return {
        "type": "Information",
        "description": "The instrument was created." if is_new else "The instrument was updated.",
        "identifierType": "LusidInstrumentId",
        "identifiers": [instrument.luid],
    }
