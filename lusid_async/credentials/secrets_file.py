"""Reading a secrets file: the classic form and the one with profiles. Pure but for `read_secrets_file`.

A parser's exception holds the whole text, and a traceback shows local variables. So nothing here raises about
content: what is wrong is returned, as text without values.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lusid_async.credentials.table import DEFAULT_PROFILE, PROFILE_VARIABLE, SETTINGS

if TYPE_CHECKING:
    from typing import TextIO

_PROXY_SECTION = "proxy"


@dataclass(frozen=True, slots=True)
class SecretsFile:
    """What a secrets file says.

    Args:
        values: settings by Python name.
        note: what to tell about the file when settings are missing.
        problem: why the file cannot be used, or None.
    """

    values: dict[str, Any] = field(default_factory=dict, repr=False)
    note: str = ""
    problem: str | None = None


def read_secrets_file(
    file: Path | TextIO, profile: str | None, environment_profile: str | None
) -> SecretsFile:
    """Read and understand a secrets file. Blocks.

    Args:
        file: the path, or an open text file.
        profile: the profile that the program named, or None.
        environment_profile: the profile that the environment names, or None.
    """
    try:
        text = file.read_text("utf-8-sig") if isinstance(file, Path) else file.read()
    except FileNotFoundError:
        return SecretsFile(note="no such file")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        return SecretsFile(problem=f"cannot be read: {reason}")
    return parse_secrets(text, profile, environment_profile)


def parse_secrets(text: str, profile: str | None, environment_profile: str | None) -> SecretsFile:
    """Understand the text of a secrets file; arguments as `read_secrets_file`."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        return SecretsFile(problem=f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}")
    except (ValueError, RecursionError):
        return SecretsFile(problem="is not JSON that can be read")
    if not isinstance(content, dict):
        return SecretsFile(problem="must hold a JSON object")
    wanted = profile or environment_profile
    if "profiles" in content and (wanted or "api" not in content):
        return _from_profile(content["profiles"], wanted)
    if profile is not None:
        return SecretsFile(problem=f"has no profiles, so that it has no profile {profile!r}")
    return _classic(content)


def _classic(content: dict[str, Any]) -> SecretsFile:
    for section in ("api", _PROXY_SECTION):
        if not isinstance(content.get(section, {}), dict | None):
            return SecretsFile(problem=f"must hold a JSON object under {section!r}")
    values = {}
    for setting in SETTINGS.values():
        for place in setting.classic:
            section, _, key = place.partition(".")
            value = (content.get(section) or {}).get(key)
            if value not in (None, ""):
                values[setting.name] = value
                break
    return SecretsFile(values)


def _from_profile(profiles: object, wanted: str | None) -> SecretsFile:
    if not isinstance(profiles, dict) or not all(isinstance(value, dict) for value in profiles.values()):
        return SecretsFile(problem="must hold a JSON object of objects under 'profiles'")
    name = wanted or DEFAULT_PROFILE
    known = [key for key in profiles if key != _PROXY_SECTION]
    if name not in known:
        there = f"the profiles are {', '.join(map(repr, known))}" if known else "it has none"
        missing = f"has no profile {name!r}; {there}. {PROFILE_VARIABLE} or profile= names one"
        # Nobody asked for the default profile by name, so that it is missed only if settings are.
        return SecretsFile(problem=missing) if wanted else SecretsFile(note=missing)
    sections = {"": profiles[name], _PROXY_SECTION: profiles.get(_PROXY_SECTION, {})}
    values = {}
    for setting in SETTINGS.values():
        if setting.profile is not None:
            section, _, key = setting.profile.rpartition(".")
            value = sections[section].get(key)
            if value not in (None, ""):
                values[setting.name] = value
    return SecretsFile(values, note=f"profile {name!r}")
