"""Tokens: how one is had, kept, renewed and attached to calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.auth.access_token import AccessToken
from lusid_async.auth.bearer import BearerAuth
from lusid_async.auth.manager import AsyncTokenManager
from lusid_async.auth.store import MemoryTokenStore, StoredToken, TokenStore

if TYPE_CHECKING:
    from lusid_async.auth.file_store import FileTokenStore
    from lusid_async.auth.redis_store import RedisTokenStore

__all__ = [
    "AccessToken",
    "AsyncTokenManager",
    "BearerAuth",
    "FileTokenStore",
    "MemoryTokenStore",
    "RedisTokenStore",
    "StoredToken",
    "TokenStore",
]

# The stores that few need: imported when they are first named (PEP 562).
_MODULES = {"FileTokenStore": "file_store", "RedisTokenStore": "redis_store"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value
