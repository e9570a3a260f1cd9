"""Access tokens: how they are obtained, stored, refreshed and attached to calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames
from lusid_async.auth.bearer import BearerAuth
from lusid_async.auth.identities import using_correlation_id, using_identity
from lusid_async.auth.manager import AsyncTokenManager
from lusid_async.auth.store import MemoryTokenStore, TokenStore
from lusid_async.auth.tokens import AccessToken, StoredToken

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
    "using_correlation_id",
    "using_identity",
]

_NAMES = LazyNames(__name__, {"FileTokenStore": "file_store", "RedisTokenStore": "redis_store"})
"""The stores that few need."""

if not TYPE_CHECKING:
    __getattr__ = _NAMES
