"""Tokens: how one is had, kept, renewed and attached to calls."""

from __future__ import annotations

from lusid_async.auth.access_token import AccessToken
from lusid_async.auth.bearer import BearerAuth
from lusid_async.auth.manager import AsyncTokenManager
from lusid_async.auth.store import MemoryTokenStore, TokenStore

__all__ = ["AccessToken", "AsyncTokenManager", "BearerAuth", "MemoryTokenStore", "TokenStore"]
