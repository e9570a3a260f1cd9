"""The results of the items of a batch, checked against its request and merged. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from lusid_async.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from lusid_async.bulk.report import JobReport
    from lusid_async.models import ErrorDetail, ResponseMetaData

ValueT = TypeVar("ValueT")
ValueT_co = TypeVar("ValueT_co", covariant=True)

_NAMED_LIMIT = 3


class ValuesResponse(Protocol[ValueT_co]):
    """A response with `values` and `failed`, each keyed as the request was."""

    @property
    def values(self) -> Mapping[str, ValueT_co] | None:
        """The values of the items that were accepted."""

    @property
    def failed(self) -> Mapping[str, ErrorDetail] | None:
        """Why the others were not accepted."""


class SuccessesResponse(Protocol[ValueT_co]):
    """A response that calls its values `successes`, as those of the transfer agency and of payments do."""

    @property
    def successes(self) -> Mapping[str, ValueT_co] | None:
        """The values of the items that were accepted."""

    @property
    def failed(self) -> Mapping[str, ErrorDetail] | None:
        """Why the others were not accepted."""


@dataclass(slots=True)
class BatchResult(Generic[ValueT]):
    """The results of all items, by the caller's keys.

    Args:
        values: of the items that were accepted (`successes` in some operations).
        failed: why an item was not accepted: LUSID refused it, or it does not fit the operation and was not
            sent, and the `type` of the failure is `NotSent`.
        not_sent: the exceptions of the items in `failed` that were not sent.
        staged: values that wait for approval, where changes are staged.
        not_found: items that a batch read did not find.
        metadata: notes that came with an item.
        accepted: how many items were accepted or staged, also when their values are not kept.
        skipped: how many items were not sent, because the journal records them as accepted in an earlier run.
        report: what the job did, for logs and monitoring.
    """

    values: dict[str, ValueT] = field(default_factory=dict)
    failed: dict[str, ErrorDetail] = field(default_factory=dict)
    staged: dict[str, ValueT] = field(default_factory=dict)
    not_found: dict[str, ErrorDetail] = field(default_factory=dict)
    metadata: dict[str, list[ResponseMetaData]] = field(default_factory=dict)
    accepted: int = 0
    skipped: int = 0
    report: JobReport | None = field(default=None, compare=False, repr=False)
    not_sent: dict[str, Exception] = field(default_factory=dict, compare=False, kw_only=True)

    @property
    def all_done_before(self) -> bool:
        """Whether there was nothing to send, because an earlier run had done everything."""
        return self.skipped > 0 and not (self.accepted or self.failed or self.not_found)

    def keys(self) -> set[str]:
        """Return the keys of the items that have a result."""
        return {*self.values, *self.staged, *self.failed, *self.not_found}

    def add(self, other: BatchResult[ValueT], *, keep_values: bool) -> None:
        """Add the results of other items.

        Args:
            other: those results.
            keep_values: whether `values` and `staged` are added, or only counted.
        """
        if keep_values:
            self.values.update(other.values)
            self.staged.update(other.staged)
        self.failed.update(other.failed)
        self.not_sent.update(other.not_sent)
        self.not_found.update(other.not_found)
        for key, notes in other.metadata.items():
            self.metadata.setdefault(key, []).extend(notes)
        self.accepted += other.accepted


def result_of(
    keys: Collection[str], response: ValuesResponse[ValueT] | SuccessesResponse[ValueT]
) -> tuple[BatchResult[ValueT], ResponseValidationError | None]:
    """Return the results in a response, and what is wrong with it, if anything is.

    It must have either a success or a failure for each item of its request, and no other keys. An item with
    both or none is not in the result.

    Args:
        keys: those of the items that were sent.
        response: to the request with those items.
    """
    succeeded = {**_keyed(response, "values"), **_keyed(response, "successes")}
    staged = _keyed(response, "staged")
    failed, not_found = _keyed(response, "failed"), _keyed(response, "not_found")
    good, bad = succeeded.keys() | staged.keys(), failed.keys() | not_found.keys()
    both, unknown = good & bad, (good | bad).difference(keys)
    clear = (good ^ bad) - unknown
    result = BatchResult(
        values=_selected(clear, succeeded),
        failed=_selected(clear, failed),
        staged=_selected(clear, staged),
        not_found=_selected(clear, not_found),
        metadata={key: list(notes or ()) for key, notes in _keyed(response, "metadata").items()},
        accepted=len(clear & good),
    )
    missing = [key for key in keys if key not in good and key not in bad]
    return result, _contradiction({"neither for": missing, "both for": both, "results for unknown": unknown})


def _keyed(response: object, name: str) -> dict[str, Any]:
    return dict(getattr(response, name, None) or {})


def _selected(keys: Collection[str], entries: Mapping[str, ValueT]) -> dict[str, ValueT]:
    return {key: value for key, value in entries.items() if key in keys}


def _contradiction(found: Mapping[str, Collection[str]]) -> ResponseValidationError | None:
    problems = [f"{what} {_named(keys)}" for what, keys in found.items() if keys]
    if not problems:
        return None
    return ResponseValidationError(
        "The response to a batch must have either a success or a failure for each of its items; this one has "
        + " and ".join(problems)
    )


def _named(keys: Collection[str]) -> str:
    named = ", ".join([repr(key) for key in islice(sorted(keys), _NAMED_LIMIT)])
    return named if len(keys) <= _NAMED_LIMIT else f"{named} and {len(keys) - _NAMED_LIMIT} more"
