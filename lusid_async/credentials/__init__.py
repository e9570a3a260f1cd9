"""Where the settings come from: loaders, precedence, and the resolver that reads them once."""

from __future__ import annotations

from lusid_async.credentials.loaders import (
    ArgsConfigurationLoader,
    ConfigurationLoader,
    EnvironmentVariablesConfigurationLoader,
    FileTokenConfigurationLoader,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials.resolver import AsyncCredentialResolver
from lusid_async.credentials.secrecy import HoldsSecrets, Secret, shown_path
from lusid_async.credentials.settings import (
    AccessTokenFile,
    PasswordCredential,
    PersonalAccessToken,
    ProxySettings,
    Settings,
    is_bearer_token,
)
from lusid_async.credentials.table import SETTINGS, Setting
from lusid_async.credentials.validation import token_problem

__all__ = [
    "SETTINGS",
    "AccessTokenFile",
    "ArgsConfigurationLoader",
    "AsyncCredentialResolver",
    "ConfigurationLoader",
    "EnvironmentVariablesConfigurationLoader",
    "FileTokenConfigurationLoader",
    "HoldsSecrets",
    "PasswordCredential",
    "PersonalAccessToken",
    "ProxySettings",
    "Secret",
    "SecretsFileConfigurationLoader",
    "Setting",
    "Settings",
    "is_bearer_token",
    "shown_path",
    "token_problem",
]
