"""AsyncCredentialResolver: calls the loaders once and says everything that is wrong at once."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio.to_thread

from lusid_async._per_loop import PerLoopLock
from lusid_async._single_flight import SingleFlight
from lusid_async._tracebacks import handled_exception, hide_frames
from lusid_async.credentials.loaders import (
    EnvironmentVariablesConfigurationLoader,
    SecretsFileConfigurationLoader,
    result_of,
)
from lusid_async.credentials.precedence import LoaderResult, normalized, resolve_precedence
from lusid_async.credentials.secrecy import Hidden, HoldsSecrets, shown_path
from lusid_async.credentials.secrets_file import NO_SUCH_FILE
from lusid_async.credentials.settings import AccessTokenFile, Settings
from lusid_async.credentials.table import SETTINGS
from lusid_async.credentials.validation import validate
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.credentials.loaders import ConfigurationLoader
    from lusid_async.credentials.precedence import Resolution, ResolvedValue

_LOGGER = logging.getLogger("lusid_async")
_DEFAULT_SECRETS_FILE = "secrets.json"


class AsyncCredentialResolver(HoldsSecrets):
    """Resolves the settings, once, however many ask at the same time.

    A file that the setting `secrets_path` (`FBN_SECRETS_PATH`) names is read too; the loaders win over it.

    A loader that fails is an error, unless stronger ones give the API's address and a complete credential:
    then it is a warning.

    Args:
        config_loaders: where to look, a later one over an earlier one. Without them: `secrets.json` in the
            current directory, or the file that `FBN_SECRETS_PATH` names, and environment variables over it.
        lock: shared with whoever else must not work at the same time; a new one without it.
        overrides: settings by Python name over those of every loader.
        allow_plain_http: whether `http://` addresses beyond loopback are settings that can be used; tokens
            and passwords cross the network unencrypted then.
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
        self._is_default = config_loaders is None
        self._loaders: list[ConfigurationLoader] = (
            [EnvironmentVariablesConfigurationLoader()] if config_loaders is None else list(config_loaders)
        )
        self._overrides = Hidden(normalized(overrides or {}))
        self._lock = lock or PerLoopLock()
        self._flight: SingleFlight[Settings] = SingleFlight(self._lock)
        self._settings: Settings | None = None
        self._told: set[str] = set()

    @property
    def lock(self) -> PerLoopLock:
        """The lock that the token manager of the same factory shares."""
        return self._lock

    async def resolve(self) -> Settings:
        """Return the settings; the loaders are called once, and again after a failure.

        Raises:
            ConfigurationError: settings are missing or wrong; it lists all of them.
        """
        if self._settings is not None:
            return self._settings
        outer = handled_exception()
        try:
            return await self._flight.run(self._resolve_once)
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise

    async def reread_credential(self) -> Settings:
        """Call the loaders again and return the settings with the credential that they give now.

        What was resolved before stays where the loaders fail now, such as when a file is being written.
        """
        settings = await self.resolve()
        try:
            current = await self._load()
        except ConfigurationError:
            return settings
        self._settings = replace(settings, credential=current.credential)
        return self._settings

    async def resolved_values(self) -> Mapping[str, ResolvedValue]:
        """Call the loaders and return every setting with its source, by Python name, usable or not.

        It is for diagnosis: secrets are among the values, and nothing is raised for what is missing or wrong.
        """
        results, _ = await self._results()
        return resolve_precedence(results).values

    async def _resolve_once(self) -> Settings:
        if self._settings is None:
            self._settings = await self._load()
        return self._settings

    async def _load(self) -> Settings:
        results, failure = await self._results()
        resolution = resolve_precedence(results)
        validation = validate(resolution.values, allow_plain_http=self._allow_plain_http)
        problems = list(validation.problems)
        required = resolution.rank_of_required()
        failed = [(rank, result.problem) for rank, result in enumerate(results) if result.problem]
        decisive = [problem for rank, problem in failed if problems or rank <= required]
        if validation.settings is not None and (files := _files(validation.settings)):
            problems += await anyio.to_thread.run_sync(_unreadable, files)
        if decisive or problems or validation.settings is None:
            causes = [*decisive, *_causes(results)] if problems else decisive
            raise _refusal([*causes, *_spelling(results, resolution), *problems], results) from failure
        for problem in (problem for _, problem in failed if problem not in decisive):
            self._warn(f"{problem}; not needed, because stronger sources are complete")
        for warning in (
            *(warning for result in results for warning in result.warnings),
            *_spelling(results, resolution),
            *resolution.warnings,
        ):
            self._warn(warning)
        return validation.settings

    async def _results(self) -> tuple[list[LoaderResult], Exception | None]:
        """Return the loader results, the one that wins first, and the first exception of a user's loader."""
        results = []
        failure: Exception | None = None
        if self._overrides.value:
            results.append(LoaderResult("arguments of the factory", self._overrides.value))
        for loader in reversed(self._loaders):
            result, error = await _attempt(loader)
            results.append(result)
            failure = failure or error
        named = next((result for result in results if "secrets_path" in result.values), None)
        if named is not None:
            results.append(await _named_file(named))
        elif self._is_default:
            result, _ = await _attempt(SecretsFileConfigurationLoader(_DEFAULT_SECRETS_FILE))
            if _is_absent(result) and any(other.values for other in results):
                # Whoever sets everything in the environment has no such file.
                result = replace(result, cause=None)
            results.append(result)
        return results, failure

    def _warn(self, warning: str) -> None:
        if warning not in self._told:
            self._told.add(warning)
            _LOGGER.warning("LUSID settings: %s", warning)


async def _attempt(loader: ConfigurationLoader) -> tuple[LoaderResult, Exception | None]:
    name = type(loader).__name__
    try:
        return await result_of(loader), None
    except ConfigurationError as error:
        return LoaderResult(name, problem="; ".join(error.problems) or str(error)), None
    except Exception as error:  # noqa: BLE001 - it is told with everything else, as the cause
        return LoaderResult(name, problem=f"{name}.load_config raised {type(error).__name__}"), error


async def _named_file(named: LoaderResult) -> LoaderResult:
    """Read the file that the setting `secrets_path` names."""
    path = named.values["secrets_path"]
    origin = named.origin_of("secrets_path")
    if not isinstance(path, str | os.PathLike):
        problem = f"secrets_path must be a path, not {type(path).__name__}; read from {origin}"
        return LoaderResult("secrets_path", problem=problem)
    result, _ = await _attempt(SecretsFileConfigurationLoader(path))
    if _is_absent(result):
        return replace(result, problem=f"{result.cause}, named by {origin}", cause=None)
    return result


def _is_absent(result: LoaderResult) -> bool:
    return result.cause is not None and NO_SUCH_FILE in result.cause


def _causes(results: Sequence[LoaderResult]) -> list[str]:
    return [result.cause for result in results if result.cause]


def _spelling(results: Sequence[LoaderResult], resolution: Resolution) -> list[str]:
    """Return a question for each name that may be that of a setting which is not set."""
    found = set(resolution.values)
    if found & {"api_url", "base_url"}:
        found |= {"api_url", "base_url"}
    return [
        f"{misspelling} (in {result.origin})"
        for result in results
        for misspelling in result.misspellings
        if misspelling.setting not in found
    ]


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
    except (OSError, ValueError):
        return False


def _refusal(problems: Sequence[str], results: Sequence[LoaderResult]) -> ConfigurationError:
    origins = [result.origin for result in results if result.problem is None] or ["no loader gave anything"]
    lines = [
        "LUSID cannot be called with these settings:",
        *(f"  - {problem}" for problem in problems),
        "Looked in, the first wins:",
        *(f"  - {origin}" for origin in origins),
    ]
    return ConfigurationError("\n".join(lines), problems)
