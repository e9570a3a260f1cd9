"""What the pages of portfolios and instruments show, from what is stored."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.resources import portfolio_group_entries
from lusid_async.sandbox.resources.instrument_master import KIND as INSTRUMENT
from lusid_async.sandbox.resources.instrument_master import LUID, InstrumentMaster
from lusid_async.sandbox.resources.portfolio_entries import CONSTITUENTS
from lusid_async.sandbox.resources.portfolio_entries import KIND as PORTFOLIO
from lusid_async.sandbox.timestamps import END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

MOST_PORTFOLIOS = 500
INSTRUMENTS_ON_A_PAGE = 50


_NAMES = {CONSTITUENTS: "constituents adjustment"}
_CURRENCY = "CCY_"
"""What the LUIDs of the currencies begin with."""
_AFTER_CURRENCIES = ("CCY_\U0010ffff", "")
_CHOICES = (("", "without currencies"), ("currencies", "currencies"), ("all", "all"))


def stored_version(session: Session) -> str:
    """Return another text whenever something was written or the store was reset."""
    (newest,) = session.database.execute("SELECT max(id) FROM entry").fetchone()
    return f"{session.latest_change}-{newest}"


def stored_context(session: Session) -> JsonObject:
    """Return how many entries of each kind are known; computed once for each change of the store."""

    def count() -> list[tuple[str, int]]:
        return session.database.execute(
            "SELECT kind, count(*) FROM entry WHERE as_at_until = ? GROUP BY kind ORDER BY kind",
            (END_OF_TIME,),
        ).fetchall()

    version = stored_version(session)
    counts = session.cached(("stored", version), END_OF_TIME - 1, count)
    return {
        "stored": [(_NAMES.get(kind) or kind.replace("-", " "), number) for kind, number in counts],
        "stored_version": version,
        "stored_pages": {PORTFOLIO: "/page/portfolios", INSTRUMENT: "/page/instruments"},
        "has_portfolios": any(kind == PORTFOLIO for kind, _ in counts),
    }


def portfolios_context(session: Session, search: str = "") -> JsonObject:
    """Return the portfolios and groups whose members contain all words of a search."""
    portfolios = list(islice(_found(session, PORTFOLIO, search), MOST_PORTFOLIOS + 1))
    groups = list(islice(_found(session, portfolio_group_entries.KIND, search), MOST_PORTFOLIOS))
    return {
        "rows": [_portfolio(each) for each in portfolios[:MOST_PORTFOLIOS]],
        "more": len(portfolios) > MOST_PORTFOLIOS,
        "groups": [{"scope": each.scope, "code": each.code, **read_json(each.value)} for each in groups],
        "search": search,
    }


def instruments_context(session: Session, search: str = "", after: str = "", only: str = "") -> JsonObject:
    """Return a page of instruments of all scopes, by LUID.

    Args:
        session: where they are stored.
        search: words that an instrument must contain in any of its members, all of them.
        after: begin behind this LUID and scope, as `next` had them.
        only: `currencies`, `all`, or anything else for all but the currencies.
    """
    code, _, scope = after.partition("/")
    start = (code, scope) if after else _AFTER_CURRENCIES if only not in ("all", "currencies") else None
    found: Iterable[Entry] = InstrumentMaster(session).scan(None, session.at(), after=start)
    if only == "currencies":
        found = takewhile(lambda each: each.code.startswith(_CURRENCY), found)
    matching = (each for each in found if _contains(each, search))
    page = list(islice(matching, INSTRUMENTS_ON_A_PAGE + 1))
    rows = page[:INSTRUMENTS_ON_A_PAGE]
    has_more = len(page) > INSTRUMENTS_ON_A_PAGE
    return {
        "rows": [_instrument(each) for each in rows],
        "next": f"{rows[-1].code}/{rows[-1].scope}" if has_more else "",
        "search": search,
        "after": after,
        "only": only,
        "choices": _CHOICES,
    }


def _found(session: Session, kind: str, search: str) -> Iterator[Entry]:
    found = session.entries.scan(kind, session.at(END_OF_TIME - 1))
    return (each for each in found if _contains(each, search))


def _contains(entry: Entry, search: str) -> bool:
    words = search.casefold().split()
    if not words:
        return True
    text = f"{entry.scope} {entry.code} {entry.value.decode()}".casefold()
    return all(word in text for word in words)


def _portfolio(entry: Entry) -> JsonObject:
    value = read_json(entry.value)
    return {
        "scope": entry.scope,
        "code": entry.code,
        "name": value["displayName"],
        "type": value["type"],
        "currency": value.get("baseCurrency") or "",
        "created": value["created"][:10],
        "version": entry.version,
    }


def _instrument(entry: Entry) -> JsonObject:
    value = read_json(entry.value)
    identifiers = {name: held for name, held in value["identifiers"].items() if name != LUID}
    return {
        "luid": entry.code,
        "scope": entry.scope,
        "name": value["name"],
        "type": (value["instrumentDefinition"] or {}).get("instrumentType", ""),
        "currency": value["domCcy"],
        "state": value["state"],
        "identifiers": [f"{name} {held}" for name, held in identifiers.items()],
    }
