"""What the pages of calls, faults and coverage show, from the state of a sandbox."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args
from zlib import crc32

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.envelope import operation_at
from lusid_async.sandbox.faults import MOST_TIMES, FaultKind
from lusid_async.sandbox.identity import TOKEN_PATH
from lusid_async.sandbox.operation_support import Support, support
from lusid_async.sandbox.seeds import SEED_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.recent_calls import RecentCall
    from lusid_async.sandbox.state import SandboxState

SUPPORTS: tuple[Support, ...] = get_args(Support)

_MEANINGS: dict[Support, str] = {
    "emulated": "does what LUSID does, with its error names and codes",
    "stored": "what was written is read back; nothing is computed",
    "example": "a made-up response that fits the schema, marked by a header",
    "refused": "501, since it would have to be computed",
}
_KINDS: dict[str, str] = {
    "status": "responds with a status, or late",
    "reset": "resets the connection",
    "slow-body": "sends the body slowly",
    "expired-token": "lets the token of the call expire",
    "wrong-scope": "refuses the call: its token does not entitle to it",
}


@dataclass(frozen=True, slots=True)
class CallRow:
    """A row of the last calls.

    Args:
        call: the call.
        operation: what was called, such as `ListInstruments`; the path where it is no operation.
        outcome: `ok`, `client-error`, `server-error` or `aborted`.
    """

    call: RecentCall
    operation: str
    outcome: str

    @property
    def status(self) -> str:
        """The status, in words where there was no response."""
        return "no response" if self.call.status is None else str(self.call.status)


@dataclass(frozen=True, slots=True)
class CoveredOperation:
    """A row of the coverage."""

    id: str
    api_class: str
    method: str
    path: str
    support: Support
    calls: int


def live_version(state: SandboxState) -> tuple[str, str]:
    """Return a text that changes with the last calls, and one that changes with the faults or the limit."""
    controls = repr((state.faults.listed(), state.rate_window.enforced))
    return str(state.recent_calls.version), f"{crc32(controls.encode()):x}"


def calls_context(state: SandboxState, *, live: bool = True) -> JsonObject:
    """Return the last calls."""
    return {"rows": [_call_row(each) for each in state.recent_calls.latest()], "live": live}


def controls_context(state: SandboxState) -> JsonObject:
    """Return the faults and the rate limit that are set, and what can be set."""
    return {
        "faults": [
            {**each, "words": fault_in_words(each), "is_lasting": each["times"] == MOST_TIMES}
            for each in state.faults.listed()
        ],
        "rate_limit": state.rate_window.enforced,
        "kinds": {kind: _KINDS[kind] for kind in get_args(FaultKind)},
        "operations": sorted(lusid_document().operations),
        "seeds": SEED_NAMES,
    }


def fault_in_words(fault: Mapping[str, object]) -> str:
    """Say what a fault does, such as `status 503, after 2 s`."""
    kind, delay = fault["kind"], fault["delay"]
    if kind == "status":
        said = "responds as usual" if fault["status"] is None else f"status {fault['status']}"
    else:
        said = _KINDS[str(kind)]
    if fault["retryAfter"] is not None:
        said += f", Retry-After {fault['retryAfter']}"
    if delay:
        said += f", {'over' if kind == 'slow-body' else 'after'} {delay:g} s"
    if fault["probability"] != 1:
        said += f", with probability {fault['probability']:g}"
    return said


def parse_fault_form(form: Mapping[str, str]) -> JsonObject:
    """Return the members of a fault as `parse_fault` takes them from the fields of the form.

    A field that the form hides, since the target or the kind has no such member, is left out.

    Raises:
        ValueError: a number is expected in a field, or the fault would do nothing; the message says which.
    """
    target, kind = form.get("target", "api"), form.get("kind", "status")
    members: JsonObject = {"target": target, "kind": kind}
    hidden = {
        name for name, shown in (("operation", target == "api"), ("status", kind == "status")) if not shown
    }
    form = {name: text for name, text in form.items() if text and name not in hidden}
    for name in ("status", "times", "seed"):
        if name in form:
            members[name] = _number(form, name, int)
    for name in ("delay", "probability"):
        if name in form:
            members[name] = _number(form, name, float)
    for name in ("operation", "retryAfter"):
        if name in form:
            members[name] = form[name]
    members.setdefault("status", None)
    if not members.get("delay") and (kind == "slow-body" or (kind == "status" and members["status"] is None)):
        raise ValueError(
            "without a status or a delay it would do nothing"
            if kind == "status"
            else "a slow body needs a delay: the seconds that it takes"
        )
    return members


def _number(form: Mapping[str, str], name: str, kind: type[int] | type[float]) -> float:
    try:
        return kind(form[name])
    except ValueError:
        raise ValueError(f"{name} must be a number and is {form[name][:40]!r}") from None


def coverage_context(state: SandboxState, search: str = "", only: str = "") -> JsonObject:
    """Return what the sandbox does with each operation.

    Args:
        state: the sandbox; its counts of calls are shown.
        search: words that the operation, its API class, method or path must contain, all of them.
        only: show this support only; empty for all.
    """
    words = search.casefold().split()
    everything = [
        CoveredOperation(
            each.id, each.tag, each.method, each.path, support(each), state.calls.get(each.id, 0)
        )
        for _, each in sorted(lusid_document().operations.items())
    ]
    found = [
        each
        for each in everything
        if (not only or each.support == only) and all(word in _searched(each) for word in words)
    ]
    counts = Counter(each.support for each in everything)
    return {
        "rows": found,
        "total": len(everything),
        "headings": [(each, counts[each], _MEANINGS[each]) for each in SUPPORTS],
        "search": search,
        "only": only,
        "choices": [("", "all"), *((each, each) for each in SUPPORTS)],
    }


def _searched(operation: CoveredOperation) -> str:
    parts = (operation.id, operation.api_class, operation.method, operation.path, operation.support)
    return " ".join(parts).casefold()


def _call_row(call: RecentCall) -> CallRow:
    operation = "token" if call.path == TOKEN_PATH else operation_at(call.method, call.path)
    return CallRow(call, operation or f"{call.method} {call.path}", _outcome(call.status))


def _outcome(status: int | None) -> str:
    if status is None:
        return "aborted"
    if status < 400:
        return "ok"
    return "client-error" if status < 500 else "server-error"
