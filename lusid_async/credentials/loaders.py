"""The loaders: where settings can be read from, under the names that LUSID users know."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import anyio.to_thread

from lusid_async.credentials.secrecy import HoldsSecrets, shown_path
from lusid_async.credentials.secrets_file import read_secrets_file
from lusid_async.credentials.table import PROFILE_VARIABLE, SETTINGS
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import TextIO


@runtime_checkable
class ConfigurationLoader(Protocol):
    """Anything that settings can be read from."""

    def load_config(self) -> Mapping[str, Any] | Awaitable[Mapping[str, Any]]:
        """Return settings by Python name, such as `token_url`; None and empty text mean not set.

        It may be `async def`. If it is not, it runs in a worker thread, so that it may block.
        """


class LoadedConfig(HoldsSecrets, dict[str, Any]):
    """The settings of a loader, with a note on where it looked and without showing values.

    Args:
        values: settings by Python name.
        looked_in: where they come from, for messages.
    """

    def __init__(self, values: Mapping[str, Any], looked_in: str) -> None:
        super().__init__(values)
        self.looked_in = looked_in

    def __repr__(self) -> str:
        """Name the settings without their values."""
        return f"<LoadedConfig from {self.looked_in}: {', '.join(self) or 'nothing'}>"


class EnvironmentVariablesConfigurationLoader(HoldsSecrets):
    """Reads the `FBN_…` environment variables when it is asked.

    Args:
        environ: variables to read in place of those of the process.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = environ

    def load_config(self) -> LoadedConfig:
        """Return the settings that the environment holds."""
        environ = os.environ if self._environ is None else self._environ
        found = {
            setting.name: next((environ[name] for name in setting.environment if environ.get(name)), None)
            for setting in SETTINGS.values()
        }
        return LoadedConfig(
            {name: value for name, value in found.items() if value is not None}, "environment variables"
        )


class SecretsFileConfigurationLoader(HoldsSecrets):
    """Reads a secrets file, in a worker thread.

    Args:
        api_secrets_file: the path, or an open text file; a file that is not there gives no settings.
        profile: the profile in a file that has them; without it that in `FBN_PROFILE`, else `default`.
    """

    def __init__(self, api_secrets_file: str | os.PathLike[str] | TextIO, profile: str | None = None) -> None:
        self._file = (
            Path(api_secrets_file) if isinstance(api_secrets_file, str | os.PathLike) else api_secrets_file
        )
        self._profile = profile

    async def load_config(self) -> LoadedConfig:
        """Return the settings that the file holds.

        Raises:
            ConfigurationError: the file cannot be read, is not JSON, or lacks the profile that was named.
        """
        found = await anyio.to_thread.run_sync(
            read_secrets_file, self._file, self._profile, os.environ.get(PROFILE_VARIABLE)
        )
        place = f"secrets file {self._place()}"
        if found.problem is not None:
            message = f"{place} {found.problem}"
            raise ConfigurationError(message, [message])
        return LoadedConfig(found.values, f"{place} ({found.note})" if found.note else place)

    def _place(self) -> str:
        if isinstance(self._file, Path):
            return str(self._file.absolute())
        return str(getattr(self._file, "name", "given as an open file"))


class ArgsConfigurationLoader(HoldsSecrets):
    """Gives settings that the program has already.

    Args:
        settings: any of the settings by Python name, such as `api_url` and `access_token`; None is not set.

    Raises:
        TypeError: there is no setting of that name.
    """

    def __init__(self, **settings: str | int | os.PathLike[str] | None) -> None:
        unknown = [name for name in settings if name not in SETTINGS]
        if unknown:
            raise TypeError(f"no such setting: {', '.join(unknown)}; the settings are {', '.join(SETTINGS)}")
        self._settings = settings

    def load_config(self) -> LoadedConfig:
        """Return the settings that were given."""
        given = {name: value for name, value in self._settings.items() if value is not None}
        return LoadedConfig(given, "arguments of ArgsConfigurationLoader")


class FileTokenConfigurationLoader:
    """Names a file with a personal access token, which is read again every 120 s.

    Args:
        access_token_location: the file; without it that in `FBN_ACCESS_TOKEN_FILE`, if any.
    """

    def __init__(self, access_token_location: str | os.PathLike[str] | None = None) -> None:
        self._location = access_token_location

    def load_config(self) -> LoadedConfig:
        """Return the place of the file as a setting."""
        setting = SETTINGS["access_token_location"]
        location = self._location or next(filter(None, map(os.environ.get, setting.environment)), None)
        return LoadedConfig(
            {} if location is None else {setting.name: location},
            f"access token file {shown_path(os.fspath(location))}"
            if location
            else f"access token file ({setting.names} is not set)",
        )


INSTANT_LOADERS = (
    EnvironmentVariablesConfigurationLoader,
    ArgsConfigurationLoader,
    FileTokenConfigurationLoader,
)
"""The loaders that only look into memory, which need no worker thread."""
