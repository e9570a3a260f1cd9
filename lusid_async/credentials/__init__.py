"""Where the settings come from: loaders, precedence, and the resolver that reads them once."""

from __future__ import annotations

from lusid_async.credentials.loaders import (
    ArgsConfigurationLoader,
    ConfigurationLoader,
    EnvironmentVariablesConfigurationLoader,
    FileTokenConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials.lock import SharedLock
from lusid_async.credentials.resolver import AsyncCredentialResolver
from lusid_async.credentials.settings import (
    AccessTokenFile,
    PasswordCredential,
    PersonalAccessToken,
    ProxySettings,
    Settings,
)
from lusid_async.credentials.single_flight import SingleFlight
from lusid_async.credentials.table import SETTINGS, Setting

__all__ = [
    "SETTINGS",
    "AccessTokenFile",
    "ArgsConfigurationLoader",
    "AsyncCredentialResolver",
    "ConfigurationLoader",
    "EnvironmentVariablesConfigurationLoader",
    "FileTokenConfigurationLoader",
    "PasswordCredential",
    "PersonalAccessToken",
    "ProxySettings",
    "SecretsFileConfigurationLoader",
    "Setting",
    "Settings",
    "SharedLock",
    "SingleFlight",
]
