"""Portfolios in the store: their keys, how they are found, written and shown.

A portfolio is an entry from its `created` date on, with its details in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import (
    FEATURE_NOT_SUPPORTED,
    PORTFOLIO_NOT_FOUND,
    PORTFOLIO_NOT_YET_THERE,
    Problem,
)
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "portfolio"
TRANSACTION = "transaction"
"""The kind of entry that holds a transaction; its scope is the portfolio."""
ADJUSTMENT = "holdings-adjustment"
"""The kind of entry that holds what was set or adjusted at an instant; its scope is the portfolio."""
CONSTITUENTS = "constituents"
"""The kind of entry that holds a reference portfolio's constituents; its scope is the portfolio."""
RETURN = "portfolio-return"
"""The kind of entry that holds a return of a portfolio; its scope is the portfolio."""
PORTFOLIO_PARTS = (TRANSACTION, ADJUSTMENT, CONSTITUENTS, RETURN)
"""The kinds of entries that are deleted with their portfolio."""

DETAILS = (
    "baseCurrency",
    "corporateActionSourceId",
    "subHoldingKeys",
    "instrumentScopes",
    "accountingMethod",
    "amortisationMethod",
    "transactionTypeScope",
    "cashGainLossCalculationDate",
    "transactionExclusionFilter",
    "taxRuleSetScope",
)
_MEMBERS = (
    "baseCurrency",
    "instrumentScopes",
    "accountingMethod",
    "amortisationMethod",
    "transactionTypeScope",
)


def portfolio_key(scope: str, code: str) -> str:
    """Return the scope of the entries that belong to a portfolio, such as its transactions."""
    return f"{scope}/{code}"


def owner(scope: str, code: str) -> str:
    """Return the owner of a portfolio's properties."""
    return f"Portfolio/{scope}/{code}"


def portfolio_at(session: Session, scope: str, code: str, at: AsOf) -> Entry:
    """Return a portfolio at a moment.

    Raises:
        Problem: there is none, or not yet at that moment.
    """
    entry = session.entries.get(KIND, scope, code, at)
    if entry is not None:
        return entry
    # Calls that ask at the end of time have no date of their own, and mean now.
    effective_at = at.effective_at if at.effective_at < END_OF_TIME - 1 else session.at().effective_at
    said = f"Portfolio with id {code} in scope {scope} effective {write_time(effective_at)}"
    if session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, at.as_at)) is not None:
        raise Problem(PORTFOLIO_NOT_YET_THERE, f"{said} does not exist yet: it was created later.")
    raise Problem(PORTFOLIO_NOT_FOUND, f"{said} does not exist.")


def find_portfolio(call: Call, at: AsOf | None = None) -> Entry:
    """Return the portfolio that a call's path names.

    Raises:
        Problem: there is none, or not yet at that moment.
    """
    return portfolio_at(call.session, call.path["scope"], call.path["code"], at or call.at)


def latest(call: Call) -> Entry:
    """Return the portfolio that a call's path names as it is from its creation on, whatever the date."""
    return find_portfolio(call, AsOf(END_OF_TIME - 1, call.session.at().as_at))


def transaction_portfolio(call: Call, at: AsOf | None = None) -> Entry:
    """Return the portfolio that a call's path names, which must have transactions.

    Raises:
        Problem: there is none, or it is a reference portfolio.
    """
    entry = find_portfolio(call, at)
    if read_json(entry.value)["type"] == "Reference":
        raise Problem(
            FEATURE_NOT_SUPPORTED,
            f"{entry.scope}/{entry.code} is a reference portfolio without transactions.",
        )
    return entry


def put_portfolio(session: Session, scope: str, code: str, value: JsonObject, start: int) -> Entry:
    """Write a portfolio from an effective time on, and return it."""
    change = session.change
    session.entries.put(KIND, scope, code, to_json_bytes(value), change, effective_from=start, renew=True)
    return portfolio_at(session, scope, code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))


def created_at(entry: Entry) -> int:
    """Return when a portfolio was created; it may have several entries, from later dates on."""
    return read_time(read_json(entry.value)["created"])


def change_portfolio(session: Session, entry: Entry, members: JsonObject, start: int) -> Entry:
    """Change members of a portfolio from an effective time on, whatever else changes later; return it."""
    held = session.entries.timeline(KIND, entry.scope, entry.code, as_at=END_OF_TIME - 1)
    for each in held:
        if each.effective_until > start:
            session.entries.put(
                KIND,
                entry.scope,
                entry.code,
                to_json_bytes({**read_json(each.value), **members}),
                session.change,
                effective_from=max(start, each.effective_from),
                effective_until=each.effective_until,
                renew=True,
            )
    return portfolio_at(session, entry.scope, entry.code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))


def portfolio_json(call: Call, entry: Entry, keys: Iterable[str] = (), at: AsOf | None = None) -> JsonObject:
    """Write a portfolio as LUSID does, with the properties of some keys at a moment."""
    value = read_json(entry.value)
    body: JsonObject = {
        "href": f"{call.api_url}/api/portfolios/{entry.scope}/{entry.code}",
        "id": {"scope": entry.scope, "code": entry.code},
        "description": value["description"],
        "displayName": value["displayName"],
        "created": value["created"],
        "parentPortfolioId": value.get("parentPortfolioId"),
        "version": version_json(entry, read_time(value["created"])),
        "isDerived": value.get("parentPortfolioId") is not None,
        "type": value["type"],
        **{name: value[name] for name in _MEMBERS if value.get(name) is not None},
        "links": [],
    }
    wanted = list(keys)
    if wanted and at is not None:
        found = Properties(call.session).named(owner(entry.scope, entry.code), wanted, at)
        body["properties"] = {each["key"]: each for each in found}
    return body
