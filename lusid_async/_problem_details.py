"""LUSID's description of an error in a body (`application/problem+json`): reading it and saying it. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from lusid_async._message_text import redacted, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MAX_FIELDS = 5
_MAX_MESSAGE = 100
"""Characters of what is wrong with one field, so that the next one is named too."""
_MEMBERS = ("name", "code", "errorDetails", "type", "title", "status", "detail", "instance", "errors")


@dataclass(frozen=True, slots=True)
class ProblemDetails:
    """LUSID's own account of an error (`application/problem+json`, RFC 9457, and LUSID's additions).

    Args:
        name: LUSID's name for the kind of error, such as `InstrumentNotFound`.
        code: LUSID's number for it.
        error_details: further objects about single errors.
        type: a URL about the kind of error.
        title: the error in a few words.
        status: the HTTP status.
        detail: the error in full.
        instance: a URL that ends in the request id.
        errors: for each field that did not pass validation, what is wrong with it.
    """

    name: str | None = None
    code: int | None = None
    error_details: tuple[Mapping[str, Any], ...] = ()
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    errors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def request_id(self) -> str | None:
        """The last segment of `instance`."""
        return (self.instance or "").rstrip("/").rpartition("/")[2] or None

    def summary(self) -> str:
        """Return the kind, the first few fields, the title and the detail in one line.

        The fields come before what is said about all of them, because the end of a long line is cut off.
        """
        kind = " ".join(
            part for part in (self.name, None if self.code is None else f"(code {self.code})") if part
        )
        named = [
            f"{name}: {shortened(' '.join(messages), _MAX_MESSAGE)}"
            for name, messages in islice(self.errors.items(), _MAX_FIELDS)
        ]
        if len(self.errors) > _MAX_FIELDS:
            named.append(f"and {len(self.errors) - _MAX_FIELDS} more fields")
        parts = dict.fromkeys(part for part in (kind, "; ".join(named), self.title, self.detail) if part)
        return ": ".join(part.rstrip(". ") for part in parts)


def parse_problem(body: bytes, secrets: Sequence[str] = ()) -> ProblemDetails | None:
    """Return the problem details in a body, or None when it has none: no JSON, cut off, something else.

    Args:
        body: the body.
        secrets: what is replaced by `***` in every text, however JSON escapes it.
    """
    try:
        content = json.loads(body)
        if secrets:
            content = _redacted(content, secrets)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not any(key in content for key in _MEMBERS):
        return None
    return ProblemDetails(
        name=_text(content.get("name")),
        code=_integer(content.get("code")),
        error_details=tuple(item for item in _items(content.get("errorDetails")) if isinstance(item, dict)),
        type=_text(content.get("type")),
        title=_text(content.get("title")),
        status=_integer(content.get("status")),
        detail=_text(content.get("detail")),
        instance=_text(content.get("instance")),
        errors=_field_errors(content.get("errors")),
    )


def _redacted(content: Any, secrets: Sequence[str]) -> Any:
    if isinstance(content, str):
        return redacted(content, secrets)
    if isinstance(content, list):
        return [_redacted(item, secrets) for item in content]
    if isinstance(content, dict):
        return {redacted(key, secrets): _redacted(item, secrets) for key, item in content.items()}
    return content


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _field_errors(value: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        return {}
    return {
        name: tuple(str(message) for message in (messages if isinstance(messages, list) else [messages]))
        for name, messages in value.items()
    }
