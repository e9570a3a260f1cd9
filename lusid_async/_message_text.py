"""What goes into messages and logs: texts of a server, URLs, and sentences. Pure.

Whatever a server says may be hostile: it may hold terminal escapes, newlines that forge a log line,
megabytes, or the password that it was just sent. So every text of a server passes through `foreign_text`.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode, urlsafe_b64encode
from html import escape, unescape
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_SHOWN = 300
"""Characters of a server's text that a message or a log line quotes."""

_HIDDEN = "***"
_PERCENT = re.compile("%[0-9A-F]{2}")
_ESCAPES = re.compile(r"&[#\w]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}")
_JSON_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_UNREADABLE = "(a URL that cannot be read)"
_MIN_SECRET = 4
"""Characters of the shortest secret that is looked for; a shorter one would be found in every other word."""

_SECRET_PARAMETERS = ("token", "secret", "password", "key", "auth", "sig", "credential")


def foreign_text(text: str, *, secrets: Iterable[str] = (), limit: int = MAX_SHOWN) -> str:
    """Return a text of a server as it may be shown.

    Args:
        text: what the server said.
        secrets: what was sent to the server; each is replaced by `***`, also where it is percent-encoded, in
            base64, or escaped as in JSON or HTML.
        limit: characters to show.
    """
    known = redacted(text, secrets)
    # Twice the limit, so that escaping is bounded too.
    escaped = "".join(map(_printable, known[: 2 * limit]))
    return escaped if len(escaped) <= limit and len(known) <= 2 * limit else f"{escaped[: limit - 1]}…"


def shortened(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters; the end of a longer one is an ellipsis."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def redacted(text: str, secrets: Iterable[str]) -> str:
    """Return a text with each of the secrets replaced by `***`; it is neither shortened nor escaped.

    Servers escape in many ways. Where a secret appears only once the escapes of HTML, JSON and URLs are
    undone, all of the text is replaced.
    """
    known = _looked_for(secrets)
    for form in _forms_of_all(known):
        text = text.replace(form, _HIDDEN)
    return _HIDDEN if _holds_escaped(text, known) else text


def redacted_bytes(content: bytes, secrets: Iterable[str]) -> bytes:
    """Return a body with each of the secrets replaced by `***`, as `redacted` does."""
    known = _looked_for(secrets)
    for form in _forms_of_all(known):
        content = content.replace(form.encode("utf-8", "surrogatepass"), _HIDDEN.encode())
    return (
        _HIDDEN.encode() if known and _holds_escaped(content.decode("utf-8", "replace"), known) else content
    )


def sentences(*parts: str) -> str:
    """Return parts as sentences, each with one full stop; empty ones are left out."""
    stripped = (part.strip() for part in parts)
    return " ".join(part if part[-1] in ".!?…" else f"{part}." for part in stripped if part)


def address_of(url: str) -> str:
    """Return a URL without user, password, query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return _UNREADABLE
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def shown_url(url: str) -> str:
    """Return a URL for a message: without user and password, and without values that look secret."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return _UNREADABLE
    query = "&".join(map(_shown_parameter, parts.query.split("&"))) if parts.query else ""
    netloc = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=netloc, query=query, fragment="").geturl()


def _shown_parameter(parameter: str) -> str:
    name, equals, _ = parameter.partition("=")
    is_secret = equals and any(word in name.lower() for word in _SECRET_PARAMETERS)
    return f"{name}={_HIDDEN}" if is_secret else parameter


def _printable(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


def _looked_for(secrets: Iterable[str]) -> list[str]:
    return [secret for secret in secrets if len(secret) >= _MIN_SECRET]


def _holds_escaped(text: str, secrets: list[str]) -> bool:
    """Say whether a secret appears in a text once its escapes are undone."""
    if not secrets or not _ESCAPES.search(text):
        return False
    undone = _unescaped(text)
    return any("".join(secret) in undone for secret in secrets)


def _unescaped(text: str) -> str:
    """Undo the escapes of HTML, JSON and URLs, each up to twice."""
    for _ in range(2):
        text = unescape(_JSON_ESCAPE.sub(_character, unquote(text)))
    return text


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _forms_of_all(secrets: Iterable[str]) -> list[str]:
    forms = {form for secret in secrets for form in _forms(secret)}
    # The longest first: a short form may be a part of a long one.
    return sorted(forms, key=len, reverse=True)


def _forms(secret: str) -> set[str]:
    # As plain text, so that no subclass that hides itself takes part in what follows.
    plain = "".join(secret)
    content = plain.encode("utf-8", "surrogatepass")
    encoded = (b64encode(content).decode(), urlsafe_b64encode(content).decode())
    quoted = (quote(content, safe=""), quote(content), quote_plus(content))
    in_json = (json.dumps(plain)[1:-1], json.dumps(plain, ensure_ascii=False)[1:-1])
    return {
        plain,
        escape(plain),
        *quoted,
        *(_PERCENT.sub(lambda found: found[0].lower(), form) for form in quoted),
        *in_json,
        *(form.replace("/", "\\/") for form in in_json),
        *encoded,
        *(form.rstrip("=") for form in encoded),
    }
