"""What LUSID answered about the items of a batch, checked and put together. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from lusid_async.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from lusid_async.models import ErrorDetail, ResponseMetaData

ValueT = TypeVar("ValueT")
ValueT_co = TypeVar("ValueT_co", covariant=True)

_MOST_NAMED = 3


class ValuesResponse(Protocol[ValueT_co]):
    """An answer that has `values` and `failed`, each keyed as the request was."""

    @property
    def values(self) -> Mapping[str, ValueT_co] | None:
        """What became of the items that were accepted."""

    @property
    def failed(self) -> Mapping[str, ErrorDetail] | None:
        """Why the others were not."""


class SuccessesResponse(Protocol[ValueT_co]):
    """An answer that calls its values `successes`, as those of the transfer agency and of payments do."""

    @property
    def successes(self) -> Mapping[str, ValueT_co] | None:
        """What became of the items that were accepted."""

    @property
    def failed(self) -> Mapping[str, ErrorDetail] | None:
        """Why the others were not."""


@dataclass(slots=True)
class BatchResult(Generic[ValueT]):
    """What LUSID answered about every item, by the caller's keys.

    Args:
        values: what became of the items that were accepted (`successes` in some operations).
        failed: why an item was not accepted.
        staged: what waits for approval, where changes are staged.
        not_found: items that a batch read did not find.
        metadata: notes that came with an item.
        accepted: how many items were accepted or staged, also when their values are not kept.
        skipped: how many items were not sent, because the journal says that an earlier run did.
    """

    values: dict[str, ValueT] = field(default_factory=dict)
    failed: dict[str, ErrorDetail] = field(default_factory=dict)
    staged: dict[str, ValueT] = field(default_factory=dict)
    not_found: dict[str, ErrorDetail] = field(default_factory=dict)
    metadata: dict[str, list[ResponseMetaData]] = field(default_factory=dict)
    accepted: int = 0
    skipped: int = 0

    def answered(self) -> set[str]:
        """Return the keys about which something was answered."""
        return {*self.values, *self.staged, *self.failed, *self.not_found}

    def add(self, other: BatchResult[ValueT], *, keep_values: bool) -> None:
        """Add what was answered about other items.

        Args:
            other: where from.
            keep_values: whether `values` and `staged` are added, or only counted.
        """
        if keep_values:
            self.values.update(other.values)
            self.staged.update(other.staged)
        self.failed.update(other.failed)
        self.not_found.update(other.not_found)
        for key, notes in other.metadata.items():
            self.metadata.setdefault(key, []).extend(notes)
        self.accepted += other.accepted


def result_of(
    keys: Collection[str], response: ValuesResponse[ValueT] | SuccessesResponse[ValueT]
) -> tuple[BatchResult[ValueT], ResponseValidationError | None]:
    """Return what a response says about the items of its request, and what is wrong with it, if anything is.

    It must say success or failure of every item, not both, and speak of no other. What it says in another way
    is not in the result.

    Args:
        keys: those of the items that were sent.
        response: what was answered.
    """
    succeeded = {**_keyed(response, "values"), **_keyed(response, "successes")}
    staged = _keyed(response, "staged")
    failed, not_found = _keyed(response, "failed"), _keyed(response, "not_found")
    good, bad = succeeded.keys() | staged.keys(), failed.keys() | not_found.keys()
    both, unknown = good & bad, (good | bad).difference(keys)
    clear = (good ^ bad) - unknown
    result = BatchResult(
        values=_among(clear, succeeded),
        failed=_among(clear, failed),
        staged=_among(clear, staged),
        not_found=_among(clear, not_found),
        metadata={key: list(notes or ()) for key, notes in _keyed(response, "metadata").items()},
        accepted=len(clear & good),
    )
    missing = [key for key in keys if key not in good and key not in bad]
    return result, _contradiction({"nothing of": missing, "both of": both, "something of unknown": unknown})


def _keyed(response: object, name: str) -> dict[str, Any]:
    return dict(getattr(response, name, None) or {})


def _among(keys: Collection[str], entries: Mapping[str, ValueT]) -> dict[str, ValueT]:
    return {key: value for key, value in entries.items() if key in keys}


def _contradiction(said: Mapping[str, Collection[str]]) -> ResponseValidationError | None:
    problems = [f"{what} {_named(keys)}" for what, keys in said.items() if keys]
    if not problems:
        return None
    return ResponseValidationError(
        "The answer to a batch must say success or failure of each of its items; this one says "
        + " and ".join(problems)
    )


def _named(keys: Collection[str]) -> str:
    named = ", ".join([repr(key) for key in islice(sorted(keys), _MOST_NAMED)])
    return named if len(keys) <= _MOST_NAMED else f"{named} and {len(keys) - _MOST_NAMED} more"
