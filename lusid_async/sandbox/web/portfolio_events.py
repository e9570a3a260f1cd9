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
    owner: Entry | None = portfolio
    while owner is not None:
        found.extend(_own_events(session, portfolio_key(owner.scope, owner.code), instruments))
        actions = actions or list(_actions(session, owner))
        parent = read_json(owner.value).get("parentPortfolioId")
        owner = parent and session.entries.get(KIND, parent["scope"], parent["code"], LATEST)
    return [*found, *_that_reach(instruments, actions)]


def _own_events(session: Session, key: str, instruments: set[str]) -> Iterator[Event]:
    """Yield what was written for one portfolio, and add the instruments of it to the set."""
    for entry in session.entries.history(TRANSACTION, key, END_OF_TIME - 1):
        value = read_json(entry.value)
        instruments.add(value["instrumentUid"])
        # A cancellation is an event that never counts.
        until = entry.as_at_until if value["transactionStatus"] == "Active" else entry.as_at_from
        yield Event(read_time(value["transactionDate"]), entry.as_at_from, until)
    for entry in session.entries.history(ADJUSTMENT, key, END_OF_TIME - 1):
        instruments.update(each["instrumentUid"] for each in read_json(entry.value)["targets"])
        yield Event(int(entry.code), entry.as_at_from, entry.as_at_until, "adjustment")
    for entry in session.entries.history(CONSTITUENTS, key, END_OF_TIME - 1):
        yield Event(int(entry.code), entry.as_at_from, entry.as_at_until, "constituents adjustment")


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
