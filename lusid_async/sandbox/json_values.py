"""JSON as the sandbox reads and writes it: plain dictionaries and bytes, no models."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]


def to_json_bytes(value: object) -> bytes:
    """Write `value` as compact UTF-8 JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def join_members(members: dict[str, bytes]) -> bytes:
    """Write a JSON object whose values are JSON already."""
    return b"{" + b",".join(to_json_bytes(key) + b":" + value for key, value in members.items()) + b"}"
