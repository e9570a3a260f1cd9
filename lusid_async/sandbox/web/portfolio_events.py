"""What happened to a portfolio and when it was written: the events that its timeline is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.resources.corporate_actions import ACTION
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    CONSTITUENTS,
    KIND,
    TRANSACTION,
    portfolio_key,
)
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

CORPORATE_ACTION = "corporate action"
_KINDS = {TRANSACTION: "transaction", ADJUSTMENT: "adjustment", CONSTITUENTS: "constituents adjustment"}
LATEST = AsOf(END_OF_TIME - 1, END_OF_TIME - 1)


@dataclass(frozen=True, slots=True)
class Event:
    """Something of a portfolio, with times in microseconds since year 1.

    Args:
        effective_at: when it happened.
        as_at: when it was written.
        until: when it was replaced, cancelled or deleted, exclusive; the end of time if it still holds.
        kind: `transaction`, `adjustment`, `constituents adjustment` or `corporate action`.
        value: a corporate action as it is stored; None for the others.
    """

    effective_at: int
    as_at: int
    until: int = END_OF_TIME
    kind: str = TRANSACTION
    value: JsonObject | None = field(default=None, repr=False)

    def counts(self, at: AsOf) -> bool:
        """Tell whether it had happened at a moment, was known then, and held."""
        return self.effective_at <= at.effective_at and self.as_at <= at.as_at < self.until


def portfolio_events(session: Session, portfolio: Entry) -> list[Event]:
    """Return every event ever written for a portfolio and the portfolios that it is derived from.

    Corporate actions are those of the source of the portfolio, or else of the nearest parent that has one,
    whose instruments the portfolio has ever had.
    """
    found: list[Event] = []
    actions: list[Event] = []
    instruments: set[str] = set()
    hidden: dict[tuple[str, str], int] = {}
    owner: Entry | None = portfolio
    while owner is not None:
        found.extend(_own_events(session, portfolio_key(owner.scope, owner.code), instruments, hidden))
        actions = actions or list(_actions(session, owner))
        parent = read_json(owner.value).get("parentPortfolioId")
        owner = parent and session.entries.get(KIND, parent["scope"], parent["code"], LATEST)
    return [*found, *_that_reach(instruments, actions)]


def _own_events(
    session: Session, key: str, instruments: set[str], hidden: dict[tuple[str, str], int]
) -> Iterator[Event]:
    """Yield what was written for one portfolio.

    Args:
        session: where it is stored.
        key: the portfolio.
        instruments: where its instruments are added.
        hidden: since when derived portfolios have an event of their own in place of this one's, or its
            cancellation; where this one's are added.
    """
    own: dict[tuple[str, str], int] = {}
    for kind, name in _KINDS.items():
        for entry in session.entries.history(kind, key, END_OF_TIME - 1):
            value, place = read_json(entry.value), (kind, entry.code)
            instruments.update(_instruments(kind, value))
            own.setdefault(place, entry.as_at_from)
            # A cancellation is an event that never counts.
            counts = value.get("transactionStatus") != "Cancelled"
            until = min(entry.as_at_until, hidden.get(place, END_OF_TIME)) if counts else entry.as_at_from
            when = read_time(value["transactionDate"]) if kind == TRANSACTION else int(entry.code)
            yield Event(when, entry.as_at_from, until, name)
    for place, since in own.items():
        hidden[place] = min(since, hidden.get(place, END_OF_TIME))


def _instruments(kind: str, value: JsonObject) -> list[str]:
    if kind == TRANSACTION:
        return [value["instrumentUid"]]
    return [each["instrumentUid"] for each in value.get("targets", ())]


def _actions(session: Session, portfolio: Entry) -> Iterator[Event]:
    """Yield the actions of the sources that a portfolio has had, each for as long as it had the source."""
    for source, (since, until) in _sources(session, portfolio).items():
        for entry in session.entries.history(ACTION, source, END_OF_TIME - 1):
            value = read_json(entry.value)
            known, ended = max(entry.as_at_from, since), min(entry.as_at_until, until)
            if known < ended:
                yield Event(read_time(value["exDate"]), known, ended, CORPORATE_ACTION, value)


def _sources(session: Session, portfolio: Entry) -> dict[str, tuple[int, int]]:
    """Return the corporate action sources of a portfolio, and since and until when they were known."""
    found: dict[str, tuple[int, int]] = {}
    for entry in session.entries.timeline(KIND, portfolio.scope, portfolio.code):
        source = read_json(entry.value).get("corporateActionSourceId")
        if source is not None:
            key = portfolio_key(source["scope"], source["code"])
            since, until = found.get(key, (entry.as_at_from, entry.as_at_until))
            found[key] = min(since, entry.as_at_from), max(until, entry.as_at_until)
    return found


def _that_reach(instruments: set[str], actions: Iterable[Event]) -> list[Event]:
    """Return the actions on some instruments, and on what these become by other actions, by ex-date."""
    held = set(instruments)
    found: list[Event] = []
    for event in sorted(actions, key=lambda each: each.effective_at):
        transitions = (event.value or {})["transitions"]
        if any(each["inputTransition"]["instrumentUid"] in held for each in transitions):
            held.update(
                output["instrumentUid"] for each in transitions for output in each["outputTransitions"]
            )
            found.append(event)
    return found
