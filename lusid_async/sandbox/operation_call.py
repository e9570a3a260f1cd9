"""One call of an operation, as a handler sees it: checked parameters, the body, the store, the moment."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo

from lusid_async.sandbox.document.validation import Errors, RequestValidator
from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.problems import (
    CUT_LABEL_NOT_FOUND,
    INVALID_FILTER,
    INVALID_PAGE_TOKEN,
    SORT_FIELD_NOT_FOUND,
    TOO_MANY_SORT_FIELDS,
    UNSUPPORTED_SORT_FIELD,
    Problem,
    invalid,
)
from lusid_async.sandbox.query.field_types import check_mention, field_kind
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.query.filters import parse_filter
from lusid_async.sandbox.query.listing import ListingRequest, Page, Row, Scan, list_page
from lusid_async.sandbox.query.paging import PageToken, PageTokenError, pinned_values
from lusid_async.sandbox.query.sorting import parse_sort_order
from lusid_async.sandbox.timestamps import has_offset, read_time, to_microseconds, within_time, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lusid_async.sandbox.document.api_document import ApiDocument, ApiOperation, Schema
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.query.fields import Document
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

CUT_LABEL = "cut-label"
"""The kind of entry that holds a cut label definition."""

_CUT_LABEL_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})N([a-zA-Z0-9\-_]{1,64})", re.ASCII)
_PINNED = ("filter", "sortBy", "effectiveAt", "asAt")
_LARGEST_PAGE = 5000
_MOST_SORT_FIELDS = 10


@dataclass(slots=True)
class Call:
    """A call that fits the document.

    Args:
        operation: what is called.
        document: where its schemas are.
        path: its path parameters, percent-decoded.
        query: its query parameters with the types of the document; only those given.
        body: its body, or None.
        session: what it reads and writes.
        api_url: the API root that was called: the origin and one `/api`.
        url: the whole URL that was called.
        user_id: who calls.
    """

    operation: ApiOperation
    document: ApiDocument
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any
    session: Session
    api_url: str
    url: str
    user_id: str
    is_listing: bool = False
    """Whether its filter, sort order and page token were read."""

    @property
    def at(self) -> AsOf:
        """The moment that the call reads at, from `effectiveAt` and `asAt`."""
        return self.moment(self.query.get("effectiveAt"), self.query.get("asAt"))

    def moment(self, effective_at: str | None, as_at: str | None) -> AsOf:
        """Return the moment for an effective time or cut label and an as-at time; None for the latest."""
        if as_at is not None and not has_offset(as_at):
            raise invalid({"asAt": ["asAt must be an ISO 8601 date and time with an offset."]})
        return self.session.at(
            None if effective_at is None else self.time(effective_at, "effectiveAt"),
            None if as_at is None else read_time(as_at),
        )

    def time(self, text: str, name: str) -> int:
        """Read a time or a cut label (`2018-03-28NLondonClose`).

        Args:
            text: what was sent.
            name: the field that it was sent in.

        Raises:
            Problem: it is neither, or there is no such cut label.
        """
        labelled = _CUT_LABEL_TIME.fullmatch(text)
        if labelled is not None:
            return self._cut_time(labelled[1], labelled[2], name)
        try:
            return read_time(text)
        except ValueError as error:
            said = f"{text[:40]!r} is no date or time in ISO 8601, nor a date with a cut label."
            raise invalid({name: [said]}) from error

    def entry_json(self, kind: str, scope: str, code: str, at: AsOf | None = None) -> JsonObject | None:
        """Return the value of an entry at a moment, the call's unless another is given."""
        entry = self.session.entries.get(kind, scope, code, at or self.at)
        return None if entry is None else read_json(entry.value)

    def listing(
        self, *, default_limit: int | None, largest: int = _LARGEST_PAGE, **also_pinned: str
    ) -> Listing:
        """Return what is asked of a listing, with the token's parameters where there is a token.

        Args:
            default_limit: rows on a page where no limit is given; None for all.
            largest: the largest limit.
            also_pinned: further parameters that must not change while paging.

        Raises:
            Problem: the limit, the token, the filter or the sort order is refused.
        """
        self.is_listing = True
        limit = self.query.get("limit", default_limit)
        if limit is not None and not 1 <= limit <= largest:
            raise invalid({"limit": [f"limit must be a number from 1 to {largest}."]})
        try:
            text = self.query.get("page")
            token = PageToken.decode(text) if text else None
            given = {"known": None, **{name: self.query.get(name) for name in _PINNED}}
            # The rows of one listing have no place in another.
            place = {"operation": self.operation.id, "path": repr(sorted(self.path.items()))}
            pinned = pinned_values(token, {**given, **also_pinned, **place})
        except PageTokenError as error:
            raise Problem(INVALID_PAGE_TOKEN, str(error)) from error
        at = self.moment(pinned["effectiveAt"], pinned["asAt"])
        # An as-at time that is yet to come would show what is written between two pages.
        pinned["known"] = pinned["known"] or write_time(self.session.latest_change)
        at = self.session.at(at.effective_at, min(at.as_at, read_time(pinned["known"])))
        pinned["asAt"] = pinned["asAt"] or write_time(at.as_at)
        pinned["effectiveAt"] = pinned["effectiveAt"] or write_time(at.effective_at)
        sort_by = tuple(map(self._in_full, pinned["sortBy"] or ()))
        if len(sort_by) > _MOST_SORT_FIELDS:
            said = f"There are {len(sort_by)} fields to sort by, and at most {_MOST_SORT_FIELDS} are taken."
            raise Problem(TOO_MANY_SORT_FIELDS, said)
        self._check_filter(pinned["filter"])
        self._check_sort_order(sort_by)
        return Listing(self, at, ListingRequest(limit, token, pinned["filter"], sort_by, pinned))

    def check_patched(self, schema: str, name: str, value: object) -> None:
        """Check the value of a JSON patch: what a request to create the resource may give the member.

        Args:
            schema: the name of that request's schema.
            name: the member.
            value: the value.

        Raises:
            Problem: it may not be given.
        """
        errors: Errors = {}
        RequestValidator(self.document).check_member(self.document.schemas[schema], name, value, errors)
        if errors:
            raise invalid(errors)

    def _in_full(self, sort_field: str) -> str:
        """Return `id.scope` for `scope`, as LUSID sorts rows that have it in their id (public notebook)."""
        name = sort_field.partition(" ")[0].casefold()
        members = self.document.members(self.item_schema() or {})
        is_of_id = name in ("scope", "code") and name not in members and "id" in members
        return f"id.{sort_field}" if is_of_id else sort_field

    def version(self, entry: Entry) -> JsonObject:
        """Return the version of an entry as LUSID writes it."""
        return version_json(entry)

    def item_schema(self) -> Schema | None:
        """Return the schema of one value of this listing."""
        values = self.document.members(self.operation.response).get("values")
        items: Schema | None = None if values is None else self.document.resolve(values).get("items")
        return items

    def _check_filter(self, text: str | None) -> None:
        if not text or not text.strip():
            return
        try:
            for mention in parse_filter(text).mentions:
                check_mention(self.document, self.item_schema(), mention)
        except ValueError as error:
            raise Problem(INVALID_FILTER, f"{error}.") from error

    def _check_sort_order(self, texts: tuple[str, ...]) -> None:
        try:
            for path, _ in parse_sort_order(texts):
                if field_kind(self.document, self.item_schema(), path) == "object":
                    said = f"{path.text!r} has members and no order: name one of them, such as 'id.code'."
                    raise Problem(UNSUPPORTED_SORT_FIELD, said)
        except ValueError as error:
            raise Problem(SORT_FIELD_NOT_FOUND, f"{error}.") from error

    def _cut_time(self, day: str, code: str, name: str) -> int:
        definition = self.entry_json(CUT_LABEL, "", code, self.session.at())
        if definition is None:
            raise Problem(CUT_LABEL_NOT_FOUND, f"There is no cut label {code!r}.")
        local = definition["cutLocalTime"]
        try:
            midnight = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(definition["timeZone"]))
        except ValueError as error:
            raise invalid({name: [f"{day} is not a date."]}) from error
        wall = timedelta(
            hours=local["hours"], minutes=local["minutes"], seconds=float(local.get("seconds") or 0)
        )
        return within_time(to_microseconds(midnight + wall))


@dataclass(frozen=True, slots=True)
class Listing:
    """A listing that was asked for: `at` is the moment that every page of it reads at."""

    call: Call
    at: AsOf
    request: ListingRequest

    def page(
        self,
        scan: Scan[Row],
        *,
        key: Callable[[Row], tuple[str, str]],
        document: Callable[[Row], Document],
        passes: Callable[[Row], bool] | None = None,
    ) -> Page[Row]:
        """Return the page; see `list_page`."""
        return list_page(self.request, scan, key=key, document=document, passes=passes)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a handler returns when it is more than a body.

    Args:
        body: a JSON value, or JSON already written.
        status: the HTTP status; None for that of the document.
        headers: further headers.
    """

    body: object
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


Handler: TypeAlias = "Callable[[Call], object]"
"""Answers a call with JSON bytes, a JSON value or a `Reply`; raises `Problem`. Called with the store held."""


def version_json(entry: Entry, effective_from: int | None = None) -> JsonObject:
    """Return the version of an entry as LUSID writes it."""
    created, modified = entry.created, entry.modified
    return {
        "effectiveFrom": write_time(entry.effective_from if effective_from is None else effective_from),
        "asAtDate": write_time(modified.as_at),
        "asAtCreated": write_time(created.as_at),
        "userIdCreated": created.user_id,
        "requestIdCreated": created.request_id,
        "asAtModified": write_time(modified.as_at),
        "userIdModified": modified.user_id,
        "requestIdModified": modified.request_id,
        "asAtVersionNumber": entry.version,
    }


def page_of_rows(
    listing: Listing,
    rows: Sequence[JsonObject],
    property_value: Callable[[JsonObject, str], object] | None = None,
) -> Page[JsonObject]:
    """Return a page of rows that were computed; as-at time is pinned, so a row keeps its place between pages.

    Args:
        listing: what is asked.
        rows: all of them, as they are written.
        property_value: returns the value of a property of a row, where the row itself lacks it.
    """

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[tuple[int, JsonObject]]:
        if before is not None:
            return [(place, rows[place]) for place in range(int(before[0]) - 1, -1, -1)]
        start = 0 if after is None else int(after[0]) + 1
        return [(place, rows[place]) for place in range(start, len(rows))]

    def document(numbered: tuple[int, JsonObject]) -> JsonDocument:
        row = numbered[1]
        if property_value is None:
            return JsonDocument(row)
        return JsonDocument(row, lambda key: property_value(row, key))

    page = listing.page(scan, key=lambda numbered: (str(numbered[0]), ""), document=document)
    return Page([row for _, row in page.rows], page.next_page, page.previous_page)


def paged_body(call: Call, page: Page[Any], values: list[Any]) -> JsonObject:
    """Return a page as LUSID writes it."""
    return {
        "nextPage": page.next_page,
        "previousPage": page.previous_page,
        "values": values,
        "href": call.url,
        "links": [],
    }


def listed_body(call: Call, rows: Sequence[JsonObject]) -> JsonObject:
    """Return the page of computed rows that a call asks for, as LUSID writes it."""
    page = page_of_rows(call.listing(default_limit=None), rows)
    return paged_body(call, page, list(page.rows))
