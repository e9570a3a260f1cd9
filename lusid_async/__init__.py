"""The asyncio-native Python SDK for LUSID."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async._lazy import LazyNames
from lusid_async._version import __version__

if TYPE_CHECKING:
    from lusid_async.auth import (
        AsyncTokenManager,
        BearerAuth,
        FileTokenStore,
        MemoryTokenStore,
        RedisTokenStore,
        StoredToken,
        TokenStore,
        using_correlation_id,
        using_identity,
    )
    from lusid_async.calls import ApiResponse
    from lusid_async.credentials import (
        ArgsConfigurationLoader,
        AsyncCredentialResolver,
        ConfigurationLoader,
        EnvironmentVariablesConfigurationLoader,
        FileTokenConfigurationLoader,
        SecretsFileConfigurationLoader,
        Settings,
    )
    from lusid_async.errors import (
        ApiException,
        AuthenticationError,
        BadRequestException,
        ConfigurationError,
        ConflictException,
        ConnectionFailedError,
        ForbiddenException,
        LusidError,
        NotFoundException,
        RateLimitException,
        RequestTimeoutError,
        ResponseTooLargeError,
        ResponseValidationError,
        ServiceException,
        UnauthorizedException,
    )
    from lusid_async.factory import AsyncApiClientFactory
    from lusid_async.http import ConfigurationOptions, Hooks, RateLimiter
    from lusid_async.http.redis_rate_limiter import RedisRateLimiter

__all__ = [
    "ApiException",
    "ApiResponse",
    "ArgsConfigurationLoader",
    "AsyncApiClientFactory",
    "AsyncCredentialResolver",
    "AsyncTokenManager",
    "AuthenticationError",
    "BadRequestException",
    "BearerAuth",
    "ConfigurationError",
    "ConfigurationLoader",
    "ConfigurationOptions",
    "ConflictException",
    "ConnectionFailedError",
    "EnvironmentVariablesConfigurationLoader",
    "FileTokenConfigurationLoader",
    "FileTokenStore",
    "ForbiddenException",
    "Hooks",
    "LusidError",
    "MemoryTokenStore",
    "NotFoundException",
    "RateLimitException",
    "RateLimiter",
    "RedisRateLimiter",
    "RedisTokenStore",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SecretsFileConfigurationLoader",
    "ServiceException",
    "Settings",
    "StoredToken",
    "TokenStore",
    "UnauthorizedException",
    "__version__",
    "using_correlation_id",
    "using_identity",
]

# Where a public name is defined when it is not in errors.
_MODULES = {
    "ApiResponse": "calls",
    "ArgsConfigurationLoader": "credentials",
    "AsyncApiClientFactory": "factory",
    "AsyncCredentialResolver": "credentials",
    "AsyncTokenManager": "auth",
    "BearerAuth": "auth",
    "ConfigurationLoader": "credentials",
    "ConfigurationOptions": "http",
    "EnvironmentVariablesConfigurationLoader": "credentials",
    "FileTokenConfigurationLoader": "credentials",
    "FileTokenStore": "auth",
    "Hooks": "http",
    "MemoryTokenStore": "auth",
    "RateLimiter": "http",
    "RedisRateLimiter": "http.redis_rate_limiter",
    "RedisTokenStore": "auth",
    "SecretsFileConfigurationLoader": "credentials",
    "Settings": "credentials",
    "StoredToken": "auth",
    "TokenStore": "auth",
    "using_correlation_id": "auth",
    "using_identity": "auth",
}

_NAMES = LazyNames(
    __name__, {name: _MODULES.get(name, "errors") for name in __all__ if name != "__version__"}
)
__dir__ = _NAMES.listed

if not TYPE_CHECKING:  # a visible __getattr__ would make every name one that type checkers believe in

    def __getattr__(name: str) -> object:
        """Import a public name, or say what a name of the other SDKs is called here."""
        if name not in _NAMES and not name.startswith("_"):
            from lusid_async._moved import moved_name

            if (error := moved_name(name)) is not None:
                raise error
        return _NAMES(name)
