"""What schemathesis is told beside the document: a check, and names that are there.

Loaded by the command through `SCHEMATHESIS_HOOKS`, in an environment without this package.
"""

from __future__ import annotations

import random
from typing import Any

import schemathesis

SCOPES = ("S", "default")
CODES = ("p1", "p2", "g1", "L1", "t1")
TIMES = ("2020-01-01", "2020-02-01T00:00:00Z", "2019-06-01NLondonClose", "0001-01-01", "9999-12-31")
SOME_OTHERS = 0.25
"""How often a value that schemathesis made is kept."""


def map_path_parameters(_: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    """Name things that are there, mostly: random names find nothing."""
    if path_parameters is None:
        return None
    names = {name: random.choice(SCOPES if "cope" in name else CODES) for name in path_parameters}
    return {**path_parameters, **_mostly(names)}


def map_query(_: Any, query: dict[str, Any] | None) -> dict[str, Any] | None:
    """Read at times at which there is something, mostly."""
    if query is None:
        return None
    times = {name: random.choice(TIMES) for name in query if name.endswith("ffectiveAt")}
    scopes = {name: random.choice(SCOPES) for name in query if name == "scope"}
    return {**query, **_mostly({**times, **scopes})}


def _mostly(values: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if random.random() > SOME_OTHERS}


def no_internal_error(_: Any, response: Any, __: Any) -> None:
    """No response is a server error, but 501: the sandbox says so where it does not compute."""
    if response.status_code >= 500 and response.status_code != 501:
        raise AssertionError(f"{response.status_code}: {response.text[:1000]}")


schemathesis.hook(map_path_parameters)
schemathesis.hook(map_query)
schemathesis.check(no_internal_error)
