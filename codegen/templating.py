"""Templates: the environment in which they are rendered."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.text import header, imported, literal, prose


@cache
def make_environment() -> Environment:
    """Return the environment, in which a name that is not there is an error."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python or Markdown; templates escape
    )
    environment.filters.update(literal=literal, prose=prose)
    environment.globals.update(header=header, imported=imported)
    return environment
