"""Precedence: which loader decides which setting. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lusid_async.credentials.secrecy import Secret
from lusid_async.credentials.table import PASSWORD_SETTINGS, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.credentials.table import Misspelling

_CREDENTIAL_SETTINGS = frozenset({*PASSWORD_SETTINGS, "access_token", "access_token_location"})
_COMPLETE = (("access_token_location",), ("access_token",), PASSWORD_SETTINGS)
"""The ways in which one source can be enough, the first one first: a file that somebody renews is newer."""
_ADDRESS_SETTINGS = ("api_url", "base_url")


@dataclass(frozen=True, slots=True)
class LoaderResult:
    """What one loader returned.

    Args:
        origin: where it looked, for messages.
        values: settings by Python name; none is None or empty.
        names: the name of each setting in that source, such as `FBN_USERNAME`, where the source has its own.
        problem: why the loader failed, or None.
        cause: why settings may be missing although the loader did not fail, such as a file that is not there.
        warnings: what a user should know although it stops nothing.
        misspellings: names in the source that nothing reads and that look like settings.
    """

    origin: str
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    names: Mapping[str, str] = field(default_factory=dict, repr=False)
    problem: str | None = None
    cause: str | None = None
    warnings: tuple[str, ...] = ()
    misspellings: tuple[Misspelling, ...] = ()

    def origin_of(self, name: str) -> str:
        """Return where the value of a setting comes from, for a message."""
        return f"{self.names[name]} in {self.origin}" if name in self.names else self.origin


@dataclass(frozen=True, slots=True)
class ResolvedValue:
    """A value and where it comes from.

    Args:
        value: what the source says.
        origin: the source, for messages.
        rank: the position of the source; 0 is the one that wins.
    """

    value: Any = field(repr=False)
    origin: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """What the loader results amount to.

    Args:
        values: the resolved values, by the name of the setting.
        warnings: what was put together or left out that a user may not expect; it holds no values.
    """

    values: Mapping[str, ResolvedValue]
    warnings: tuple[str, ...] = ()

    def rank_of_required(self) -> int:
        """Return the rank of the weakest source that the API's address or the credential comes from."""
        required = _CREDENTIAL_SETTINGS.union(_ADDRESS_SETTINGS)
        return max((value.rank for name, value in self.values.items() if name in required), default=0)


def normalized(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings that are set, without the line breaks that a shell or a mounted file adds.

    Spaces around a value go too, but not those of passwords and paths, which may be meant.
    """
    stripped = {name: _stripped(name, value) for name, value in values.items()}
    return {name: value for name, value in stripped.items() if value is not None and value != ""}


def resolve_precedence(results: Sequence[LoaderResult]) -> Resolution:
    """Decide every setting.

    Each setting is decided by itself, but for two that belong together: the API's address, which may be
    given as API root or as base URL, and the credential, which the first source with a complete one decides.

    Args:
        results: the one that wins first.
    """
    values = {
        name: ResolvedValue(value, result.origin_of(name), rank)
        for rank, result in reversed(list(enumerate(results)))
        for name, value in result.values.items()
        if name not in _CREDENTIAL_SETTINGS and name not in _ADDRESS_SETTINGS
    }
    credential, warnings = _credential(results)
    return Resolution({**values, **_address(results), **credential}, warnings)


def _stripped(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    setting = SETTINGS.get(name)
    is_exact = setting is not None and (setting.path or (setting.secret and name != "access_token"))
    stripped = value.rstrip("\r\n") if is_exact else value.strip()
    return Secret(stripped) if setting is None or setting.secret else stripped


def _address(results: Sequence[LoaderResult]) -> dict[str, ResolvedValue]:
    for rank, result in enumerate(results):
        for name in _ADDRESS_SETTINGS:
            if name in result.values:
                return {name: ResolvedValue(result.values[name], result.origin_of(name), rank)}
    return {}


def _credential(results: Sequence[LoaderResult]) -> tuple[dict[str, ResolvedValue], tuple[str, ...]]:
    for rank, result in enumerate(results):
        for names in _COMPLETE:
            if all(name in result.values for name in names):
                values = {
                    name: ResolvedValue(result.values[name], result.origin_of(name), rank) for name in names
                }
                return values, _not_used(results[:rank], result)
    return _mixed(results)


def _not_used(stronger: Sequence[LoaderResult], decisive: LoaderResult) -> tuple[str, ...]:
    return tuple(
        f"{', '.join(names)} from {result.origin} not used: no complete credential there; "
        f"the whole credential comes from {decisive.origin}"
        for result in stronger
        if (names := [name for name in PASSWORD_SETTINGS if name in result.values])
    )


def _mixed(results: Sequence[LoaderResult]) -> tuple[dict[str, ResolvedValue], tuple[str, ...]]:
    deciding = {
        name: (rank, result)
        for rank, result in reversed(list(enumerate(results)))
        for name in PASSWORD_SETTINGS
        if name in result.values
    }
    values = {
        name: ResolvedValue(result.values[name], result.origin_of(name), rank)
        for name, (rank, result) in deciding.items()
    }
    if len(values) < len(PASSWORD_SETTINGS):
        return values, ()
    parts = "; ".join(
        f"{', '.join(name for name in PASSWORD_SETTINGS if deciding[name][1] is result)} from {result.origin}"
        for result in results
        if any(deciding[name][1] is result for name in PASSWORD_SETTINGS)
    )
    return values, (f"the account is put together from several sources: {parts}",)
