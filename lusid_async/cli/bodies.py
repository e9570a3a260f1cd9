"""The JSON body of a call: from a file, from standard input, or put together from `--set a.b=1`."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from lusid_async.cli.exits import refuse

_DOT = re.compile(r"(?<!\\)\.")
_MAX_STEPS = 100
"""No body of LUSID's is as deep; Python's own limit comes at some hundreds."""


def body_of(text: str | None, settings: list[str]) -> Any:
    """Return the body, or None when there is neither text nor a setting.

    Args:
        text: `@file`, `-` for standard input, or JSON.
        settings: `a.b=1`, each applied to the body; the value is JSON, or else text.

    Raises:
        RefusedError: the file cannot be read, or something is not what it should be.
    """
    body = None if text is None else _parsed(text)
    for setting in settings:
        path, equals, value = setting.partition("=")
        if not (path and equals):
            refuse(f"--set {setting} must be a path, =, and a value, such as --set version.code=abc.")
        steps = [step.replace("\\.", ".") for step in _DOT.split(path)]
        if len(steps) > _MAX_STEPS:
            refuse(f"--set {setting[:40]}… has {len(steps)} steps; at most {_MAX_STEPS} are possible.")
        body = _with(body, steps, _value(value), setting)
    return body


def _parsed(text: str) -> Any:
    if text == "-":
        # As bytes, because JSON says its own encoding, which need not be the one of the terminal.
        stream = getattr(sys.stdin, "buffer", sys.stdin)
        source, content = "standard input", stream.read()
    elif text.startswith("@"):
        source = text[1:]
        try:
            content = Path(source).read_bytes()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            refuse(f"The file of --body {text} cannot be read: {reason}.")
    else:
        source, content = "--body", text
    try:
        return json.loads(content)
    except RecursionError:
        refuse(f"{source} is nested too deeply.")
    except ValueError as error:
        hint = "" if source != "--body" else " To name a file, put @ in front of it."
        refuse(f"{source} does not hold valid JSON: {error}.{hint}")


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _with(body: Any, steps: list[str], value: Any, setting: str) -> Any:
    if not steps:
        return value
    step, *further = steps
    if isinstance(body, list) or (body is None and step == "0"):
        items = list(body or [])
        if not step.isdecimal() or int(step) > len(items):
            refuse(f"--set {setting}: {step!r} must be a position from 0 to {len(items)}, the next free one.")
        at = int(step)
        items[at : at + 1] = [_with(items[at] if at < len(items) else None, further, value, setting)]
        return items
    if body is not None and not isinstance(body, dict):
        refuse(f"--set {setting}: {step!r} would be inside a value that is not an object.")
    return {**(body or {}), step: _with((body or {}).get(step), further, value, setting)}
