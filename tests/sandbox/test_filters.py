"""The filter language: what passes, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lusid_async.sandbox.filters import FilterNotUnderstood, parse_filter
from lusid_async.sandbox.stored_instrument import Stamp, StoredInstrument, Version

_STAMP = Stamp(datetime(2024, 5, 1, tzinfo=UTC), "user", "request")
BOND = StoredInstrument(
    luid="LUID_00000001",
    scope="default",
    name="O'Brien Bond",
    identifiers={"Figi": "BBG1", "Isin": "XS1"},
    properties={},
    definition={"instrumentType": "Bond", "domCcy": "GBP"},
    extras={},
    version=Version(_STAMP, _STAMP),
)


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("state eq 'Active'", True),
        ("state neq 'Active'", False),
        ("name eq 'O''Brien Bond'", True),
        ("name eq 'o''brien bond'", False),
        ("name startswith 'O'", True),
        ("name startswith 'Bond'", False),
        ("domCcy in ('USD', 'GBP')", True),
        ("domCcy in 'USD', 'EUR'", False),
        ("assetClass eq 'Credit'", True),
        ("lusidInstrumentId eq 'LUID_00000001'", True),
        ("identifiers['Figi'] eq 'BBG1'", True),
        ("identifiers[Figi] eq 'BBG1'", True),
        ("identifiers['Instrument/default/Figi'] eq 'BBG1'", True),
        ("identifiers['LusidInstrumentId'] eq 'LUID_00000001'", True),
        ("identifiers['Sedol'] eq 'B1'", False),
        ("not state eq 'Active'", False),
        ("not (state eq 'Inactive' or domCcy eq 'USD')", True),
        ("state eq 'Active' and domCcy eq 'USD'", False),
        ("state eq 'Active' or domCcy eq 'GBP' and name eq 'x'", True),
        ("(state eq 'Active' or domCcy eq 'GBP') and name eq 'x'", False),
        ("  state   eq'Active'  ", True),
    ],
)
def test_it_tells_whether_an_instrument_passes(text: str, passes: bool) -> None:
    assert parse_filter(text)(BOND) is passes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("state", "ends where an operator"),
        ("state eq", "ends where a quoted text"),
        ("state eq Active", "where a quoted text"),
        ("state eq 'Active", "not understood at"),
        ("state like 'A'", "does not understand the operator 'like'"),
        ("state gt 'A'", "does not understand the operator 'gt'"),
        ("version.asAtDate eq 'x'", "does not understand the field 'version.asAtDate'"),
        ("properties[Instrument/a/b] eq 'x'", "does not understand the field"),
        ("state eq 'Active' name eq 'x'", "should have ended"),
        ("(state eq 'Active'", "lacks ')'"),
        ("domCcy in ('GBP'", "lacks ')'"),
        ("state eq 'A' &", "not understood at '&'"),
        ("not " * 60 + "state eq 'A'", "nested more than"),
        ("(" * 60, "nested more than"),
    ],
)
def test_what_is_not_understood_is_refused_and_said(text: str, says: str) -> None:
    with pytest.raises(FilterNotUnderstood) as refused:
        parse_filter(text)
    assert says in str(refused.value)
