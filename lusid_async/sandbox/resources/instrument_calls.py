"""What the operations on instruments share: which instrument is meant, and how it is written."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import INSTRUMENT_NOT_FOUND, INVALID_PARAMETER, Problem
from lusid_async.sandbox.resources.instrument_master import (
    DEFAULT_SCOPE,
    UNIQUE_TYPES,
    InstrumentMaster,
    bare_type,
    owner,
)
from lusid_async.sandbox.timestamps import EARLIEST, END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

EVERY_SCOPE = "*"
LARGEST_BATCH = 2000
"""The most instruments of one request and one page (LUSID API reference, Instruments)."""


def named_instrument(call: Call, master: InstrumentMaster, at: AsOf) -> Entry:
    """Return the instrument that a call's path names."""
    identifier_type, identifier = unique_type(call.path["identifierType"]), call.path["identifier"]
    found = master.find(one_scope(call), identifier_type, identifier, at)
    if found is None:
        raise _not_found(identifier_type, identifier, at)
    return found


def requested_instrument(master: InstrumentMaster, scope: str, request: JsonObject, at: AsOf) -> Entry:
    """Return the instrument that a part of a request names."""
    identifier_type, identifier = unique_type(request["identifierType"]), request["identifier"]
    found = master.find(scope, identifier_type, identifier, at)
    if found is None:
        raise _not_found(identifier_type, identifier, at)
    return found


def one_scope(call: Call) -> str:
    """Return the scope of a call that takes one scope only."""
    scope: str = call.query.get("scope") or DEFAULT_SCOPE
    if scope == EVERY_SCOPE:
        raise Problem(INVALID_PARAMETER, "Only listing takes the scope '*': name one scope.")
    return scope


def unique_type(given: str) -> str:
    """Return a unique identifier type by its name or its property key."""
    identifier_type = bare_type(given)
    if identifier_type not in UNIQUE_TYPES:
        known = ", ".join(UNIQUE_TYPES)
        raise Problem(INVALID_PARAMETER, f"{given!r} is not a unique identifier type: use one of {known}.")
    return identifier_type


def instrument_bytes(
    call: Call, master: InstrumentMaster, entry: Entry, keys: Sequence[str], at: AsOf
) -> bytes:
    """Write an instrument as LUSID does.

    Args:
        call: the call that it is written for.
        master: the instrument master.
        entry: the instrument.
        keys: the properties to write; LUSID writes none that was not asked for.
        at: the moment.
    """
    href = f"{call.api_url}/api/instruments/LusidInstrumentId/{entry.code}?scope={_quoted_scope(entry.scope)}"
    properties = b"[]"
    if keys:
        found = master.properties.named(owner(entry.code), keys, at, built_in_label(entry))
        properties = to_json_bytes(found)
    return b"".join(
        (
            b'{"href":',
            to_json_bytes(href),
            b",",
            entry.value[1:-1],
            b',"version":',
            _version(entry),
            b',"properties":',
            properties,
            b',"links":[]}',
        )
    )


def built_in_label(entry: Entry) -> Callable[[str], str | None]:
    """Return what finds the label of a key of the instrument itself, such as `Instrument/default/Name`."""
    held = read_json(entry.value)

    def label(key: str) -> str | None:
        name = bare_type(key)
        if name == key:
            return None
        text: str | None = held["name"] if name == "Name" else held["identifiers"].get(name)
        return text

    return label


def not_found_title(identifier_type: str, identifier: str) -> str:
    """Return the title of LUSID's error for an instrument that is not there."""
    return f"There is no instrument with an identifier of type {identifier_type} called '{identifier}'."


def _not_found(identifier_type: str, identifier: str, at: AsOf) -> Problem:
    title = not_found_title(identifier_type, identifier)
    as_at = "the latest as at" if at.as_at >= END_OF_TIME - 1 else f"as at {write_time(at.as_at)}"
    detail = f"{title[:-1]} effective at {write_time(at.effective_at)} and {as_at}."
    return Problem(INSTRUMENT_NOT_FOUND, detail, title=title)


def _version(entry: Entry) -> bytes:
    # The members of `version_json`, put together from text: a page has 2,000 of them.
    created, modified = entry.created, entry.modified
    modified_at = write_time(modified.as_at)
    return (
        f'{{"effectiveFrom":"{EARLIEST}","asAtDate":"{modified_at}","asAtCreated":"{write_time(created.as_at)}",'
        f'"userIdCreated":{_quoted(created.user_id)},"requestIdCreated":{_quoted(created.request_id)},'
        f'"asAtModified":"{modified_at}","userIdModified":{_quoted(modified.user_id)},'
        f'"requestIdModified":{_quoted(modified.request_id)},"asAtVersionNumber":{entry.version},'
        f'"entityUniqueId":"{_unique_id(entry.scope, entry.code)}"}}'
    ).encode()


@lru_cache(maxsize=1024)
def _quoted(text: str) -> str:
    return to_json_bytes(text).decode()


@lru_cache(maxsize=1024)
def _quoted_scope(scope: str) -> str:
    return quote(scope, safe="")


@lru_cache(maxsize=8192)
def _unique_id(scope: str, luid: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"{scope}/{luid}"))
