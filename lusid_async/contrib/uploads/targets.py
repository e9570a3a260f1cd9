"""What a row writes to: the portfolio and the date beside it, and whether an earlier row writes the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from lusid_async.contrib.uploads.mapping import Column, source_of, source_problem
from lusid_async.contrib.uploads.moments import Unfit, moment_text
from lusid_async.contrib.uploads.rows import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

    from lusid_async import models
    from lusid_async.contrib.uploads.mapping import Constant, FieldSource
    from lusid_async.contrib.uploads.requests import FrameRequests

_CODE = re.compile(r"[a-zA-Z0-9_-]{1,64}")
# LUSID's knowledge base, "Understanding unique and non-unique instrument identifiers".
_UNIQUE_IDENTIFIERS = ("Figi", "ClientInternal", "EdiKey", "QuotePermId", "Currency", "LusidInstrumentId")


def is_code(text: str) -> bool:
    """Return whether LUSID allows a text as a scope or a code; none has a `/`."""
    return _CODE.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Target:
    """The code of a portfolio, and the date of holdings as text that is the same for each spelling of it.

    Args:
        code: the code.
        effective_at: the date; None where the kind has none.
    """

    code: str
    effective_at: str | None

    @property
    def key(self) -> str:
        """Code and date as the key of an item, from which `from_key` makes the target."""
        return self.code if self.effective_at is None else f"{self.code}/{self.effective_at}"

    @classmethod
    def from_key(cls, key: str) -> Target:
        """Return the target that a key begins with: a code has no `/`."""
        code, _, rest = key.partition("/")
        return cls(code, rest or None)


@dataclass(frozen=True, slots=True)
class TargetMisfit:
    """Why a row has no target.

    Args:
        code: the code of the portfolio, if that is known.
        column: the column with the value that does not fit.
        field: `code` or `effective_at`.
        reason: why it does not fit.
    """

    code: str | None
    column: str | None
    field: str
    reason: str


class Targets:
    """Reads the targets of rows.

    Args:
        code: where the code of the portfolio comes from; None if the kind has none.
        effective_at: where the date comes from; None if the kind has none.
        columns: the names of the frame's columns.
        zone: the time zone of times without one.

    Raises:
        ValueError: there is no such column, or a text for every row does not fit.
    """

    def __init__(
        self,
        code: FieldSource | None,
        effective_at: FieldSource | None,
        columns: Sequence[object],
        zone: tzinfo | None,
    ) -> None:
        self._parts: list[tuple[str, Column | Constant, Callable[[Any], str | Unfit]]] = []
        problems: list[str] = []
        for name, given, convert in (
            ("code", code, _code),
            ("effective_at", effective_at, lambda value: moment_text(value, zone)),
        ):
            if given is None:
                continue
            source = source_of(given)
            problem = source_problem(given, columns)
            if isinstance(source, Column):
                if problem and isinstance(given, str) and given not in columns:
                    problem = f"{problem}; for the same in every row write '${given}'"
            elif problem is None and isinstance(made := convert(source.value), Unfit):
                problem = made.reason
            if problem:
                problems.append(f"{name}=: {problem}")
            self._parts.append((name, source, convert))
        if problems:
            raise ValueError("; ".join(problems))
        names = [source.name for _, source, _ in self._parts if isinstance(source, Column)]
        self.columns = tuple(dict.fromkeys(names))
        """The columns that say what the targets are."""
        self._found: dict[tuple[Any, ...], Target | TargetMisfit] = {}

    def of(self, values: tuple[Any, ...]) -> Target | TargetMisfit:
        """Return the target of a row.

        Args:
            values: those of `columns`.
        """
        # Equal are also 1 and True, and the two times of an hour that comes twice.
        key = tuple([(type(value), getattr(value, "fold", 0), value) for value in values])
        try:
            found = self._found.get(key)
        except TypeError:  # a list or a dictionary in a cell
            return self._read(values)
        if found is None:
            found = self._found[key] = self._read(values)
        return found

    def _read(self, values: tuple[Any, ...]) -> Target | TargetMisfit:
        by_column = dict(zip(self.columns, values, strict=True))
        read: dict[str, str] = {}
        for name, source, convert in self._parts:
            if isinstance(source, Column):
                column: str | None = source.name
                value = by_column[source.name]
                value = source.default if value is None else value
            else:
                column, value = None, source.value
            made = Unfit("a value is required and missing") if value is None else convert(value)
            if isinstance(made, Unfit):
                return TargetMisfit(read.get("code"), column, name, made.reason)
            read[name] = made
        return Target(read["code"], read.get("effective_at"))


def _code(value: Any) -> str | Unfit:
    text: str | Unfit = text_of(value)
    if isinstance(text, Unfit) or is_code(text):
        return text
    return Unfit(f"a code has 1 to 64 letters, digits, - and _, and not the characters of {text!r}")


class FirstRows:
    """Remembers what rows write; a later row that writes the same would replace the earlier one.

    Args:
        requests: where rows are rejected.
    """

    def __init__(self, requests: FrameRequests[Any]) -> None:
        self._requests = requests
        self._rows: dict[str | bytes, int] = {}

    def row_of(self, key: str) -> int | None:
        """Return the row that writes the item with a key; None if no row does."""
        return self._rows.get(key)

    def claim(self, row: int, field: str, *identities: object) -> bool:
        """Return whether no earlier row writes any of these; reject the row if one does.

        Args:
            row: the row.
            field: the field that says what the row writes.
            *identities: what the row writes: the key of its item, or parts of the request.
        """
        claimed = [each if isinstance(each, str) else _digest(each) for each in identities]
        for identity in claimed:
            first = self._rows.get(identity)
            if first is not None and first != row:
                self._requests.reject(
                    row, self._requests.column_of(field), field, f"the same as in row {first}"
                )
                return False
        self._rows.update(dict.fromkeys(claimed, row))
        return True


def _digest(parts: object) -> bytes:
    # Of a quote the text is several times as long, and one is kept for each row.
    return blake2b(repr(parts).encode("utf-8", "backslashreplace"), digest_size=16).digest()


def instrument_identities(request: models.InstrumentDefinition) -> list[object]:
    """Return the unique identifiers of an instrument, or all its identifiers if there are none."""
    found = {name: each.value for name, each in request.identifiers.items()}
    unique: list[object] = [(name, found[name]) for name in _UNIQUE_IDENTIFIERS if name in found]
    return unique or [tuple(sorted(found.items()))]


def quote_identity(request: models.UpsertQuoteRequest, zone: tzinfo | None) -> object:
    """Return what identifies a quote, with its date the same for each spelling of one moment."""
    effective_at = moment_text(request.quote_id.effective_at, zone)
    given = request.quote_id.effective_at if isinstance(effective_at, Unfit) else effective_at
    return (request.quote_id.quote_series_id.model_dump_json(), given)
