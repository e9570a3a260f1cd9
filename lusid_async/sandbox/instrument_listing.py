"""A page of instruments: filtered, sorted and cut, with the tokens of its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.filters import (
    FieldReader,
    FilterNotUnderstood,
    Predicate,
    field_reader,
    parse_filter,
)
from lusid_async.sandbox.paging import (
    PageToken,
    PageTokenRefused,
    SortOrder,
    decode_page_token,
    fingerprint_of,
    page_bounds,
)
from lusid_async.sandbox.problems import INVALID_FILTER, INVALID_PARAMETER, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.stored_instrument import StoredInstrument

LARGEST_PAGE = 2000
"""The most instruments on a page (LUSID API reference, ListInstruments)."""


@dataclass(frozen=True, slots=True)
class InstrumentPage:
    """The instruments of a page and the tokens of the pages beside it."""

    instruments: Sequence[StoredInstrument]
    next_page: str | None
    previous_page: str | None


def list_page(
    instruments: Sequence[StoredInstrument],
    *,
    scope: str,
    limit: int,
    page: str | None,
    filter_text: str | None,
    sort_by: Sequence[str],
    at: tuple[str | None, str | None],
) -> InstrumentPage:
    """Return one page.

    Args:
        instruments: everything that may be listed, in any order.
        scope: the scope listed; part of what a page token is good for, as are the next three.
        limit: the most instruments on the page.
        page: the token of the page; None or empty for the first.
        filter_text: a filter; without one the inactive instruments are left out, as in LUSID.
        sort_by: fields, each followed by ` ASC` (or nothing) or ` DESC`; the LUID decides between equals.
        at: `effectiveAt` and `asAt` as they were sent.

    Raises:
        Problem: the filter, the order or the token is refused.
    """
    passes = _predicate(filter_text)
    order, readers = _order(sort_by)
    fingerprint = fingerprint_of([scope, filter_text, list(sort_by), *at])
    token = _token(page, fingerprint, width=len(readers) + 1)
    rows = [(_texts(each, readers), each) for each in instruments if passes(each)]
    keyed = sorted(((order.key(texts), each) for texts, each in rows), key=lambda row: row[0])
    start, stop = page_bounds([key for key, _ in keyed], token, order, limit)
    chosen = [each for _, each in keyed[start:stop]]

    def beside(instrument: StoredInstrument, *, backwards: bool) -> str:
        return PageToken(_texts(instrument, readers), backwards, fingerprint).encode()

    return InstrumentPage(
        chosen,
        next_page=beside(chosen[-1], backwards=False) if chosen and stop < len(keyed) else None,
        previous_page=beside(chosen[0], backwards=True) if chosen and start > 0 else None,
    )


def _texts(instrument: StoredInstrument, readers: Sequence[FieldReader]) -> tuple[str, ...]:
    return (*(read(instrument) for read in readers), instrument.luid)


def _predicate(filter_text: str | None) -> Predicate:
    if filter_text is None or not filter_text.strip():
        return lambda instrument: instrument.state == "Active"
    try:
        return parse_filter(filter_text)
    except FilterNotUnderstood as error:
        raise Problem(INVALID_FILTER, str(error)) from error


def _order(sort_by: Sequence[str]) -> tuple[SortOrder, list[FieldReader]]:
    fields: list[tuple[str, bool]] = []
    readers: list[FieldReader] = []
    for each in sort_by:
        name, _, direction = each.strip().rpartition(" ")
        if direction.upper() not in ("ASC", "DESC") or not name:
            name, direction = each.strip(), "ASC"
        try:
            readers.append(field_reader(name.strip()))
        except FilterNotUnderstood as error:
            raise Problem(INVALID_PARAMETER, f"sortBy: {error}") from error
        fields.append((name.strip(), direction.upper() == "DESC"))
    return SortOrder(tuple(fields)), readers


def _token(page: str | None, fingerprint: str, *, width: int) -> PageToken | None:
    if not page:
        return None
    try:
        return decode_page_token(page, fingerprint=fingerprint, width=width)
    except PageTokenRefused as error:
        raise Problem(INVALID_PARAMETER, str(error)) from error
