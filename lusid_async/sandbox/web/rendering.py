"""Templates become responses that a browser may not let do more than they need."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import Response

from lusid_async._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADERS = {
    # Nothing is loaded from elsewhere, and no script or style but the files of this package runs.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

_WORDS = re.compile(r"^[^A-Z]+|[A-Z]+[^A-Z]*")

_STATIC_TYPES = {
    "style.css": "text/css",
    "page.js": "text/javascript",
    "htmx.min.js": "text/javascript",
    "htmx.LICENSE": "text/plain",
    "icon.svg": "image/svg+xml",
}


def render(template: str, context: Mapping[str, Any], *, status: int = 200) -> Response:
    """Return a template, filled in, as a response."""
    content = _environment().get_template(template).render(**context).strip()
    headers = {**HEADERS, "Cache-Control": "no-store"}
    return Response(content, status_code=status, headers=headers, media_type="text/html; charset=utf-8")


def static_file(name: str) -> Response | None:
    """Return a file that pages load, None where there is none of that name."""
    media_type = _STATIC_TYPES.get(name)
    if media_type is None:
        return None
    headers = {**HEADERS, "Cache-Control": "no-cache"}
    return Response(_static_bytes(name), headers=headers, media_type=media_type)


@lru_cache(maxsize=len(_STATIC_TYPES))
def _static_bytes(name: str) -> bytes:
    return files(__package__).joinpath("static", name).read_bytes()


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("lusid_async.sandbox.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"breakable": breakable, "counted": counted}
    environment.globals |= {"version": __version__, "link": link}
    return environment


def link(path: str, **query: object) -> str:
    """Return a path with the query parameters that have a value."""
    given = {name: value for name, value in query.items() if value not in (None, "")}
    return f"{path}?{urlencode(given)}" if given else path


def breakable(name: str) -> Markup:
    """Return a name such as `ListInstruments` that may be broken before a capital."""
    return Markup("<wbr>").join(_WORDS.findall(name))


def counted(count: int, name: str) -> str:
    """Return how many there are of something, such as `2,155 instruments`."""
    plural = f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
    return f"{count:,} {name if count == 1 else plural}"
