"""Page tokens and pages: where they lead, and when a token is refused."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.query.listing import ListingRequest, list_page
from lusid_async.sandbox.query.paging import PageToken, PageTokenError, pinned_values

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = tuple[str, str]


def walk(rows: list[Row], limit: int, sort_by: tuple[str, ...]) -> tuple[list[Row], list[Row]]:
    """Return the rows by following the pages to the end, and by going back from there."""

    def scan(*, after: Row | None = None, before: Row | None = None) -> Iterable[Row]:
        if before is not None:
            return sorted((row for row in rows if row < before), reverse=True)
        return sorted(row for row in rows if after is None or row > after)

    def page(token: PageToken | None) -> Any:
        request = ListingRequest(limit, token, None, sort_by, {})
        return list_page(
            request, scan, key=lambda row: row, document=lambda row: JsonDocument({"name": row[1]})
        )

    current = page(None)
    forward = list(current.rows)
    while current.next_page:
        current = page(PageToken.decode(current.next_page))
        forward.extend(current.rows)
    back = [list(current.rows)]
    while current.previous_page:
        current = page(PageToken.decode(current.previous_page))
        back.insert(0, list(current.rows))
    return forward, [row for part in back for row in part]


@given(
    codes=st.dictionaries(st.text("abc", max_size=3), st.sampled_from("xyz"), max_size=9),
    limit=st.integers(1, 4),
)
def test_pages_hold_every_row_once_in_order_in_both_directions(codes: dict[str, str], limit: int) -> None:
    rows = list(codes.items())
    assert walk(rows, limit, ()) == (sorted(rows), sorted(rows))


@given(
    codes=st.dictionaries(st.text("abc", max_size=3), st.sampled_from("xyz"), max_size=9),
    limit=st.integers(1, 4),
)
def test_sorted_pages_hold_every_row_once_in_order(codes: dict[str, str], limit: int) -> None:
    rows = list(codes.items())
    expected = sorted(sorted(rows), key=lambda row: row[1], reverse=True)
    assert walk(rows, limit, ("name DESC",))[0] == expected


def test_a_token_survives_the_journey() -> None:
    token = PageToken(("é", "s"), True, {"filter": "name eq 'x'", "asAt": None})
    assert PageToken.decode(token.encode()) == token


@pytest.mark.parametrize(
    "text", ["", "?", "é", "abc", base64.urlsafe_b64encode(b"12345678[1,false,{}]").decode()]
)
def test_what_is_no_token_is_refused(text: str) -> None:
    with pytest.raises(PageTokenError, match="not one that a listing gave"):
        PageToken.decode(text)


@pytest.mark.parametrize(
    ("given_values", "pinned"),
    [({"filter": None}, {"filter": "f"}), ({"filter": "f"}, {"filter": "f"})],
)
def test_what_a_token_pins_may_be_repeated_or_left_out(
    given_values: dict[str, Any], pinned: dict[str, Any]
) -> None:
    assert pinned_values(PageToken(0, pinned={"filter": "f"}), given_values) == pinned


def test_what_a_token_pins_must_not_change() -> None:
    with pytest.raises(PageTokenError, match="filter must not change"):
        pinned_values(PageToken(0, pinned={"filter": "f"}), {"filter": "g"})
