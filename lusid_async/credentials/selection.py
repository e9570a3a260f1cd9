"""Precedence: which source decides which setting. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lusid_async.credentials.table import PASSWORD_SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CREDENTIAL_SETTINGS = frozenset({*PASSWORD_SETTINGS, "access_token", "access_token_location"})
_COMPLETE = (("access_token_location",), ("access_token",), PASSWORD_SETTINGS)
"""The ways in which one source can be enough, the first one first: a file that somebody renews is newer."""
_ADDRESS_SETTINGS = ("api_url", "base_url")


@dataclass(frozen=True, slots=True)
class Source:
    """What one loader gave.

    Args:
        looked_in: where it looked, for messages.
        values: settings by Python name; none is None or empty.
    """

    looked_in: str
    values: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A value and where it comes from."""

    value: Any = field(repr=False)
    looked_in: str


@dataclass(frozen=True, slots=True)
class Selection:
    """What the sources amount to.

    Args:
        values: the chosen values, by the name of the setting.
        warnings: what was put together or left out that a user may not expect; it holds no values.
    """

    values: Mapping[str, Chosen]
    warnings: tuple[str, ...] = ()


def select(sources: Sequence[Source]) -> Selection:
    """Decide every setting.

    Each setting is decided by itself, but for two that belong together: the API's address, which may be
    given as API root or as base URL, and the credential, which the first source with a complete one decides.

    Args:
        sources: the one that wins first.
    """
    values = {
        name: Chosen(value, source.looked_in)
        for source in reversed(sources)
        for name, value in source.values.items()
        if name not in _CREDENTIAL_SETTINGS and name not in _ADDRESS_SETTINGS
    }
    credential, warnings = _credential(sources)
    return Selection({**values, **_address(sources), **credential}, warnings)


def _address(sources: Sequence[Source]) -> dict[str, Chosen]:
    for source in sources:
        for name in _ADDRESS_SETTINGS:
            if name in source.values:
                return {name: Chosen(source.values[name], source.looked_in)}
    return {}


def _credential(sources: Sequence[Source]) -> tuple[dict[str, Chosen], tuple[str, ...]]:
    for index, source in enumerate(sources):
        for names in _COMPLETE:
            if all(name in source.values for name in names):
                chosen = {name: Chosen(source.values[name], source.looked_in) for name in names}
                return chosen, _left_out(sources[:index], source)
    return _mixed(sources)


def _left_out(stronger: Sequence[Source], chosen: Source) -> tuple[str, ...]:
    return tuple(
        f"{', '.join(names)} from {source.looked_in} not used: no complete credential there; "
        f"the whole credential comes from {chosen.looked_in}"
        for source in stronger
        if (names := [name for name in PASSWORD_SETTINGS if name in source.values])
    )


def _mixed(sources: Sequence[Source]) -> tuple[dict[str, Chosen], tuple[str, ...]]:
    giver = {
        name: source for source in reversed(sources) for name in PASSWORD_SETTINGS if name in source.values
    }
    chosen = {name: Chosen(source.values[name], source.looked_in) for name, source in giver.items()}
    if len(chosen) < len(PASSWORD_SETTINGS):
        return chosen, ()
    parts = "; ".join(
        f"{', '.join(name for name in PASSWORD_SETTINGS if giver[name] is source)} from {source.looked_in}"
        for source in sources
        if any(giver[name] is source for name in PASSWORD_SETTINGS)
    )
    return chosen, (f"the account is put together from several sources: {parts}",)
