"""The settings as `doctor` shows them: every one, masked, with its source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from lusid_async import AsyncCredentialResolver
from lusid_async._message_text import foreign_text, shown_url
from lusid_async.cli.findings import Finding, Status
from lusid_async.credentials import SETTINGS, HoldsSecrets, Setting, Settings, shown_path
from lusid_async.credentials.validation import ANOTHER_WAY
from lusid_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.credentials.precedence import ResolvedValue

_REMEDY = (
    "Set what is listed, in the environment or in the secrets file; without a LUSID account, "
    "`lusid-async sandbox` prints settings that work."
)
_ADDRESSES = frozenset({"api_url", "base_url", "token_url", "proxy_address"})


@dataclass(frozen=True, slots=True, repr=False)
class Examination(HoldsSecrets):
    """The settings, and what was found out about them.

    Args:
        resolver: where they come from.
        values: every setting that is set, by its Python name.
        settings: the settings as they are used, or None if they cannot be.
        findings: whether they can be used, or what is wrong with them.
        seconds: seconds that each check may take.
    """

    resolver: AsyncCredentialResolver
    values: Mapping[str, ResolvedValue]
    settings: Settings | None
    findings: tuple[Finding, ...]
    seconds: float

    @classmethod
    async def begin(cls, seconds: float) -> Self:
        """Read the settings as a factory does.

        Args:
            seconds: seconds that each check may take.
        """
        resolver = AsyncCredentialResolver()
        values = await resolver.resolved_values()
        try:
            settings = await resolver.resolve()
        except ConfigurationError as error:
            problems = error.problems or (str(error),)
            failures = [
                Finding("settings", Status.FAILED, problem)
                for problem in problems
                if not problem.startswith(ANOTHER_WAY)
            ]
            ways = [f"{problem}." for problem in problems if problem.startswith(ANOTHER_WAY)]
            failures[-1] = replace(failures[-1], remedy=" ".join([_REMEDY, *ways]))
            return cls(resolver, values, None, tuple(failures), seconds)
        good = Finding("settings", Status.GOOD, "complete and valid")
        return cls(resolver, values, settings, (good,), seconds)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must not be shown, wherever they turn up."""
        return tuple(
            str(resolved.value)
            for name, resolved in self.values.items()
            if name not in SETTINGS or SETTINGS[name].secret
        )

    def lines(self) -> list[str]:
        """Return a line for every setting: its name, its value if it is no secret, and its source."""
        width = max(map(len, SETTINGS))
        return [f"  {name:{width}}  {self._shown(setting)}" for name, setting in SETTINGS.items()]

    def _shown(self, setting: Setting) -> str:
        resolved = self.values.get(setting.name)
        if resolved is None:
            return f"not set ({' or '.join(setting.environment)})"
        return f"{_masked(setting, resolved.value)}  from {resolved.origin}"


def _masked(setting: Setting, value: Any) -> str:
    if setting.secret:
        return "***"
    text = str(value)
    if setting.name in _ADDRESSES:
        return foreign_text(shown_url(text))
    # A token in the wrong place is one still.
    shown = shown_path(text)
    return foreign_text(text) if shown == repr(text) else shown
