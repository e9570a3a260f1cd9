"""AsyncCredentialResolver: asks the loaders once and says everything that is wrong at once."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio.to_thread

from lusid_async._per_loop import PerLoopLock
from lusid_async._single_flight import SingleFlight
from lusid_async.credentials.checking import check
from lusid_async.credentials.loaders import (
    INSTANT_LOADERS,
    EnvironmentVariablesConfigurationLoader,
    LoadedConfig,
    SecretsFileConfigurationLoader,
)
from lusid_async.credentials.secrecy import HoldsSecrets, shown_path
from lusid_async.credentials.selection import Source, select
from lusid_async.credentials.settings import AccessTokenFile, Settings
from lusid_async.credentials.table import SETTINGS
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.credentials.loaders import ConfigurationLoader

_LOGGER = logging.getLogger("lusid_async")
_DEFAULT_SECRETS_FILE = "secrets.json"


class AsyncCredentialResolver(HoldsSecrets):
    """Finds out the settings, once, however many ask at the same time.

    Args:
        config_loaders: where to look, a later one over an earlier one. Without them: `secrets.json` in the
            current directory, and environment variables over it.
        lock: shared with whoever else must not work at the same time; a new one without it.
        overrides: settings by Python name over those of every loader.
        allow_plain_http: whether `http://` addresses beyond loopback are settings that can be used; tokens
            and passwords cross the network in the clear then.
    """

    def __init__(
        self,
        config_loaders: Sequence[ConfigurationLoader] | None = None,
        *,
        lock: PerLoopLock | None = None,
        overrides: Mapping[str, Any] | None = None,
        allow_plain_http: bool = False,
    ) -> None:
        self._allow_plain_http = allow_plain_http
        self._loaders = _default_loaders() if config_loaders is None else list(config_loaders)
        self._overrides = dict(overrides or {})
        self._lock = lock or PerLoopLock()
        self._flight: SingleFlight[Settings] = SingleFlight(self._lock)
        self._settings: Settings | None = None

    @property
    def lock(self) -> PerLoopLock:
        """The lock that the token manager of the same factory shares."""
        return self._lock

    async def resolve(self) -> Settings:
        """Return the settings; the loaders are asked by the first call only, and again after a failure.

        Raises:
            ConfigurationError: settings are missing or wrong; it lists all of them.
        """
        return self._settings or await self._flight.run(self._resolved)

    async def _resolved(self) -> Settings:
        if self._settings is None:
            self._settings = await self._found()
        return self._settings

    async def _found(self) -> Settings:
        heard = await _Heard.from_loaders(self._loaders, self._overrides)
        selection = select(heard.sources)
        checked = check(selection.values, allow_plain_http=self._allow_plain_http)
        problems = [*heard.problems, *checked.problems]
        if checked.settings is not None and _files(checked.settings):
            problems += await anyio.to_thread.run_sync(_unreadable, _files(checked.settings))
        if problems or checked.settings is None:
            raise _refusal(problems, heard.sources) from heard.failure
        for warning in selection.warnings:
            _LOGGER.warning("LUSID settings: %s", warning)
        return checked.settings


@dataclass(slots=True)
class _Heard:
    """What the loaders gave.

    Args:
        sources: the one that wins first.
        problems: what was wrong with loaders.
        failure: the first exception of a loader that is not ours.
    """

    sources: list[Source] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    failure: Exception | None = None

    @classmethod
    async def from_loaders(
        cls, loaders: Sequence[ConfigurationLoader], overrides: Mapping[str, Any]
    ) -> _Heard:
        heard = cls([Source("arguments of the factory", overrides)] if overrides else [])
        for loader in reversed(loaders):
            try:
                heard.sources.append(await _source(loader))
            except ConfigurationError as error:
                heard.problems += error.problems or (str(error),)
            except Exception as error:  # noqa: BLE001 - it is told with everything else, as the cause
                heard.problems.append(f"{type(loader).__name__}.load_config raised {type(error).__name__}")
                heard.failure = heard.failure or error
        return heard


async def _source(loader: ConfigurationLoader) -> Source:
    if isinstance(loader, INSTANT_LOADERS) or iscoroutinefunction(loader.load_config):
        answer = loader.load_config()
    else:
        answer = await anyio.to_thread.run_sync(loader.load_config)
    loaded: object = await answer if isawaitable(answer) else answer
    name = type(loader).__name__
    if not isinstance(loaded, Mapping):
        message = f"{name}.load_config must return a mapping, not {type(loaded).__name__}"
        raise ConfigurationError(message)
    looked_in = loaded.looked_in if isinstance(loaded, LoadedConfig) else name
    return Source(
        looked_in, {key: value for key, value in loaded.items() if value is not None and value != ""}
    )


def _default_loaders() -> list[ConfigurationLoader]:
    return [SecretsFileConfigurationLoader(_DEFAULT_SECRETS_FILE), EnvironmentVariablesConfigurationLoader()]


def _files(settings: Settings) -> dict[str, str]:
    """Return the files that must be there, by the setting that names them."""
    files = {}
    if settings.certificate_filename is not None:
        files["certificate_filename"] = settings.certificate_filename
    if isinstance(settings.credential, AccessTokenFile):
        files["access_token_location"] = settings.credential.path
    return files


def _unreadable(files: Mapping[str, str]) -> list[str]:
    return [
        f"{name} must be a file that can be read, which {shown_path(path)} is not: {SETTINGS[name].names}"
        for name, path in files.items()
        if not _is_readable(path)
    ]


def _is_readable(path: str) -> bool:
    try:
        return Path(path).is_file() and os.access(path, os.R_OK)
    except OSError:
        return False


def _refusal(problems: Sequence[str], sources: Sequence[Source]) -> ConfigurationError:
    looked = [source.looked_in for source in sources] or ["no loader gave anything"]
    lines = [
        "LUSID cannot be called with these settings:",
        *(f"  - {problem}" for problem in problems),
        "Looked in, the first wins:",
        *(f"  - {place}" for place in looked),
    ]
    return ConfigurationError("\n".join(lines), problems)
