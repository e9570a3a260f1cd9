"""Page tokens: where they lead, and when they are refused."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.paging import (
    PageToken,
    PageTokenRefused,
    SortOrder,
    decode_page_token,
    fingerprint_of,
    page_bounds,
)

ORDERS = st.sampled_from([SortOrder((("name", False),)), SortOrder((("name", True),))])
ROWS = st.dictionaries(st.text(max_size=3), st.sampled_from(["a", "b", "é"]))


@given(rows=ROWS, order=ORDERS, limit=st.integers(1, 4))
def test_pages_follow_each_other_and_hold_every_row_once(
    rows: dict[str, str], order: SortOrder, limit: int
) -> None:
    texts = sorted(((name, luid) for luid, name in rows.items()), key=order.key)
    keys = [order.key(each) for each in texts]
    seen: list[tuple[str, ...]] = []
    token: PageToken | None = None
    while len(seen) < len(texts):
        start, stop = page_bounds(keys, token, order, limit)
        assert start == len(seen)
        seen.extend(texts[start:stop])
        token = PageToken(texts[stop - 1], False, "f")
    assert seen == texts


@given(rows=ROWS, order=ORDERS, limit=st.integers(1, 4), data=st.data())
def test_the_page_before_ends_where_the_page_began(
    rows: dict[str, str], order: SortOrder, limit: int, data: st.DataObject
) -> None:
    texts = sorted(((name, luid) for luid, name in rows.items()), key=order.key)
    keys = [order.key(each) for each in texts]
    first = data.draw(st.integers(0, max(0, len(texts) - 1)))
    anchor = texts[first] if texts else ("a", "")
    start, stop = page_bounds(keys, PageToken(anchor, True, "f"), order, limit)
    assert (start, stop) == (max(0, first - limit), first)


def test_a_row_that_is_gone_shifts_nothing() -> None:
    order = SortOrder()
    keys = [order.key((each,)) for each in ("a", "c", "d")]
    assert page_bounds(keys, PageToken(("b",), False, "f"), order, 2) == (1, 3)


def test_a_descending_field_sorts_the_other_way_and_the_last_does_not() -> None:
    order = SortOrder((("name", True),))
    rows = [("a", "1"), ("b", "2"), ("b", "1")]
    assert sorted(rows, key=order.key) == [("b", "1"), ("b", "2"), ("a", "1")]


@given(texts=st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=5), min_size=1, max_size=3))
def test_a_token_survives_the_journey(texts: list[str]) -> None:
    token = PageToken(tuple(texts), True, "f")
    assert decode_page_token(token.encode(), fingerprint="f", width=len(texts)) == token


def test_a_token_for_another_request_is_refused() -> None:
    token = PageToken(("a",), False, fingerprint_of(["default", None])).encode()
    with pytest.raises(PageTokenRefused, match="must not change"):
        decode_page_token(token, fingerprint=fingerprint_of(["default", "name eq 'x'"]), width=1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "é",
        "abc",
        *(
            base64.urlsafe_b64encode(each).decode()
            for each in (
                b"{}",
                b"1",
                b'["a", false, "f"]',
                b'[[1], false, "f"]',
                b'[["a", "b"], false, "f"]',
                b"[" * 9999,
            )
        ),
    ],
)
def test_what_is_no_token_is_refused(text: str) -> None:
    with pytest.raises(PageTokenRefused, match="not one that the API gave"):
        decode_page_token(text, fingerprint="f", width=1)
