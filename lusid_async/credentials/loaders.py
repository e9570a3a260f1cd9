"""The loaders: where settings can be read from, under the names that LUSID users know."""

from __future__ import annotations

import os
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import anyio.to_thread

from lusid_async._keywords import suggest_keywords_of_constructor
from lusid_async.credentials.precedence import LoaderResult, normalized
from lusid_async.credentials.secrecy import Hidden, HoldsSecrets, Secret, shown_path
from lusid_async.credentials.secrets_file import read_secrets_file
from lusid_async.credentials.table import PROFILE_VARIABLE, SETTINGS, misspellings
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import TextIO

    from lusid_async.credentials.table import Misspelling

_VARIABLES = {variable: setting.name for setting in SETTINGS.values() for variable in setting.environment}
_PREFIXES = ("FBN_", "LUSID_")


@runtime_checkable
class ConfigurationLoader(Protocol):
    """Anything that settings can be read from."""

    def load_config(self) -> Mapping[str, Any] | Awaitable[Mapping[str, Any]]:
        """Return settings by Python name, such as `token_url`; None and empty text mean not set.

        It may be `async def`. If it is not, it runs in a worker thread, so that it may block.
        """


class LoadedConfig(HoldsSecrets, dict[str, Any]):
    """The settings of a loader, with notes on the source and without showing values.

    Args:
        values: settings by Python name.
        origin: where they come from, for messages.
        names: the name of each setting in that source.
        cause: why settings may be missing.
        warnings: what a user should know although it stops nothing.
        misspellings: names in the source that nothing reads and that look like settings.
    """

    def __init__(
        self,
        values: Mapping[str, Any],
        origin: str,
        *,
        names: Mapping[str, str] | None = None,
        cause: str | None = None,
        warnings: tuple[str, ...] = (),
        misspellings: tuple[Misspelling, ...] = (),
    ) -> None:
        super().__init__({name: _hiding(name, value) for name, value in values.items()})
        self.origin = origin
        self.names = names or {}
        self.cause = cause
        self.warnings = warnings
        self.misspellings = misspellings

    def __repr__(self) -> str:
        """Name the settings without their values."""
        return f"<LoadedConfig from {self.origin}: {', '.join(self) or 'nothing'}>"


class _Loader(HoldsSecrets):
    """What the loaders of this package have in common, so that a list of several is one of loaders."""

    def load_config(self) -> Mapping[str, Any] | Awaitable[Mapping[str, Any]]:
        """Return settings by Python name."""
        raise NotImplementedError


@suggest_keywords_of_constructor
class EnvironmentVariablesConfigurationLoader(_Loader):
    """Reads the `FBN_…` environment variables each time it is called.

    Args:
        environ: variables to read in place of those of the process.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = Hidden(environ)

    def load_config(self) -> LoadedConfig:
        """Return the settings that the environment holds."""
        environ = os.environ if self._environ.value is None else self._environ.value
        names: dict[str, str] = {}
        for setting in SETTINGS.values():
            variable = next((name for name in setting.environment if environ.get(name)), None)
            if variable is not None:
                names[setting.name] = variable
        candidates = [name for name in environ if name.startswith(_PREFIXES)]
        return LoadedConfig(
            {name: environ[variable] for name, variable in names.items()},
            "environment variables",
            names=names,
            misspellings=misspellings(candidates, _VARIABLES),
        )


@suggest_keywords_of_constructor
class SecretsFileConfigurationLoader(_Loader):
    """Reads a secrets file, in a worker thread.

    Args:
        api_secrets_file: the path, or an open text file; a file that is not there gives no settings.
        profile: the profile in a file that has them; without it that in `FBN_PROFILE`, else `default`.
    """

    def __init__(self, api_secrets_file: str | os.PathLike[str] | TextIO, profile: str | None = None) -> None:
        # Hidden, because a token may have been given in the place of either.
        self._file = Hidden(
            Path(api_secrets_file) if isinstance(api_secrets_file, str | os.PathLike) else api_secrets_file
        )
        self._profile = Hidden(profile)

    async def load_config(self) -> LoadedConfig:
        """Return the settings that the file holds.

        Raises:
            ConfigurationError: the file cannot be read, is not JSON, or lacks the profile that was named.
        """
        file = await anyio.to_thread.run_sync(
            read_secrets_file, self._file.value, self._profile.value, os.environ.get(PROFILE_VARIABLE)
        )
        place = f"secrets file {self._place()}"
        if file.problem is not None:
            message = f"{place} {file.problem}"
            raise ConfigurationError(message, [message])
        origin = f"{place} ({file.note})" if file.note else place
        return LoadedConfig(
            file.values,
            origin,
            names=file.names,
            cause=origin if file.is_cause else None,
            warnings=(f"{place}: {file.exposure}",) if file.exposure else (),
            misspellings=file.misspellings,
        )

    def _place(self) -> str:
        if not isinstance(self._file.value, Path):
            return str(getattr(self._file.value, "name", "given as an open file"))
        shown = shown_path(str(self._file.value))
        return str(self._file.value.absolute()) if shown == repr(str(self._file.value)) else shown


class ArgsConfigurationLoader(_Loader):
    """Gives settings that the program has already.

    Args:
        settings: any of the settings by Python name, such as `api_url` and `access_token`; None is not set.

    Raises:
        TypeError: there is no setting of that name.
    """

    def __init__(self, **settings: str | int | os.PathLike[str] | None) -> None:
        unknown = [name for name in settings if name not in SETTINGS]
        if unknown:
            meant = misspellings(unknown, {name: name for name in SETTINGS})
            hint = "".join(f" Did you mean {misspelling.meant}?" for misspelling in meant)
            raise TypeError(
                f"no such setting: {', '.join(unknown)}; the settings are {', '.join(SETTINGS)}.{hint}"
            )
        self._settings = {name: _hiding(name, value) for name, value in settings.items()}

    def load_config(self) -> LoadedConfig:
        """Return the settings that were given."""
        settings = {name: value for name, value in self._settings.items() if value is not None}
        return LoadedConfig(settings, "arguments of ArgsConfigurationLoader")


@suggest_keywords_of_constructor
class FileTokenConfigurationLoader(_Loader):
    """Names a file with a personal access token, which is read again every 120 s.

    Args:
        access_token_location: the file; without it that in `FBN_ACCESS_TOKEN_FILE`, if any.
    """

    def __init__(self, access_token_location: str | os.PathLike[str] | None = None) -> None:
        self._location = Hidden(access_token_location)

    def load_config(self) -> LoadedConfig:
        """Return the place of the file as a setting."""
        setting = SETTINGS["access_token_location"]
        location = self._location.value or next(filter(None, map(os.environ.get, setting.environment)), None)
        if not location:
            return LoadedConfig({}, f"access token file ({setting.names} is not set)")
        return LoadedConfig(
            {setting.name: location}, f"access token file {shown_path(os.fspath(location).strip())}"
        )


async def result_of(loader: ConfigurationLoader) -> LoaderResult:
    """Call a loader, in a worker thread if it may block.

    Raises:
        ConfigurationError: the loader could not read its source, or returned something else than a mapping.
        Exception: whatever a loader of the user's raised.
    """
    from collections.abc import Mapping

    if isinstance(loader, _READS_MEMORY) or iscoroutinefunction(loader.load_config):
        returned = loader.load_config()
    else:
        returned = await anyio.to_thread.run_sync(loader.load_config)
    loaded: object = await returned if isawaitable(returned) else returned
    name = type(loader).__name__
    if not isinstance(loaded, Mapping):
        message = f"{name}.load_config must return a mapping, not {type(loaded).__name__}"
        raise ConfigurationError(message, [message])
    values = normalized(loaded)
    if not isinstance(loaded, LoadedConfig):
        return LoaderResult(name, values)
    return LoaderResult(
        loaded.origin,
        values,
        loaded.names,
        cause=loaded.cause,
        warnings=loaded.warnings,
        misspellings=loaded.misspellings,
    )


_READS_MEMORY = (
    EnvironmentVariablesConfigurationLoader,
    ArgsConfigurationLoader,
    FileTokenConfigurationLoader,
)
"""The loaders that need no worker thread."""


def _hiding(name: str, value: Any) -> Any:
    """Return a value that does not show itself if it is a secret, or if it could be one in a wrong place."""
    setting = SETTINGS.get(name)
    is_secret = setting is None or setting.secret or setting.path
    return Secret(value) if is_secret and isinstance(value, str) else value
