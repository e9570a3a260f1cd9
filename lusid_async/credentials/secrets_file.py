"""Reading a secrets file: the classic form and the one with profiles. Pure but for `read_secrets_file`.

A parser's exception holds the whole text, and a traceback shows local variables. So nothing here raises about
content: what is wrong is returned, as text without values.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lusid_async._files import MAX_BYTES, exposure_of, read_small_file, reason_of
from lusid_async.credentials.secrecy import shown_path
from lusid_async.credentials.table import (
    DEFAULT_PROFILE,
    PROFILE_VARIABLE,
    SETTINGS,
    Misspelling,
    misspellings,
)

if TYPE_CHECKING:
    from typing import TextIO

NO_SUCH_FILE = "no such file"

_PROXY_SECTION = "proxy"
_CLASSIC_NAMES = {place: setting.name for setting in SETTINGS.values() for place in setting.classic}
_PROFILE_NAMES = {setting.profile: setting.name for setting in SETTINGS.values() if setting.profile}


@dataclass(frozen=True, slots=True)
class SecretsFile:
    """What a secrets file says.

    Args:
        values: settings by Python name.
        names: the key that each setting was read from.
        note: what to tell about the file when settings are missing.
        is_cause: whether the note says why settings are missing.
        problem: why the file cannot be used, or None.
        exposure: who else can read or write the file, or None.
        misspellings: keys that nothing reads and that look like settings.
    """

    values: dict[str, Any] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict)
    note: str = ""
    is_cause: bool = False
    problem: str | None = None
    exposure: str | None = None
    misspellings: tuple[Misspelling, ...] = ()


def read_secrets_file(
    file: Path | TextIO, profile: str | None, environment_profile: str | None
) -> SecretsFile:
    """Read and parse a secrets file. Blocks, but not on what is no regular file.

    Args:
        file: the path, or an open text file.
        profile: the profile that the program named, or None.
        environment_profile: the profile that the environment names, or None.
    """
    exposure = None
    try:
        if isinstance(file, Path):
            content, status = read_small_file(file)
            text, exposure = content.decode("utf-8-sig"), exposure_of(status)
        else:
            text = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return SecretsFile(note=NO_SUCH_FILE, is_cause=True)
    except UnicodeDecodeError:
        return SecretsFile(problem="cannot be read: it is not UTF-8 text")
    except (OSError, ValueError) as error:
        # A ValueError is about a path that no file can have.
        reason = reason_of(error) if isinstance(error, OSError) else "its path is not one"
        return SecretsFile(problem=f"cannot be read: {reason}")
    if len(text) > MAX_BYTES:
        return SecretsFile(problem=f"cannot be read: it is larger than {MAX_BYTES // 1_000_000} MB")
    return replace(parse_secrets(text, profile, environment_profile), exposure=exposure)


def parse_secrets(text: str, profile: str | None, environment_profile: str | None) -> SecretsFile:
    """Parse the text of a secrets file; arguments as `read_secrets_file`."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        return SecretsFile(problem=f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}")
    except (ValueError, RecursionError):
        return SecretsFile(problem="is not JSON that can be read")
    if not isinstance(content, dict):
        return SecretsFile(problem="must hold a JSON object")
    named = profile or environment_profile
    if "profiles" in content and (named or "api" not in content):
        return _from_profile(content["profiles"], named)
    if profile is not None:
        return SecretsFile(problem=f"has no profiles, so that it has no profile {shown_path(profile)}")
    return _classic(content)


def _classic(content: dict[str, Any]) -> SecretsFile:
    for section in ("api", _PROXY_SECTION):
        if not isinstance(content.get(section, {}), dict | None):
            return SecretsFile(problem=f"must hold a JSON object under {section!r}")
    values, names = {}, {}
    for setting in SETTINGS.values():
        for place in setting.classic:
            section, _, key = place.partition(".")
            value = (content.get(section) or {}).get(key)
            if value not in (None, ""):
                values[setting.name], names[setting.name] = value, place
                break
    found = [
        f"{section}.{key}" if isinstance(keys, dict) else section
        for section, keys in content.items()
        for key in (keys if isinstance(keys, dict) else ("",))
    ]
    note = "" if content.get("api") or content.get(_PROXY_SECTION) else "it has neither 'api' nor 'profiles'"
    return SecretsFile(
        values, names, note, is_cause=bool(note), misspellings=misspellings(found, _CLASSIC_NAMES)
    )


def _from_profile(profiles: object, named: str | None) -> SecretsFile:
    if not isinstance(profiles, dict) or not all(isinstance(value, dict) for value in profiles.values()):
        return SecretsFile(problem="must hold a JSON object of objects under 'profiles'")
    name = named or DEFAULT_PROFILE
    known = [key for key in profiles if key != _PROXY_SECTION]
    if name not in known:
        there = f"the profiles are {', '.join(map(repr, known))}" if known else "it has none"
        missing = f"has no profile {shown_path(name)}; {there}. {PROFILE_VARIABLE} or profile= names one"
        # Nobody asked for the default profile by name, so that it is missed only if settings are.
        return SecretsFile(problem=missing) if named else SecretsFile(note=missing, is_cause=True)
    sections = {"": profiles[name], _PROXY_SECTION: profiles.get(_PROXY_SECTION, {})}
    values, names = {}, {}
    for setting in SETTINGS.values():
        if setting.profile is not None:
            section, _, key = setting.profile.rpartition(".")
            value = sections[section].get(key)
            if value not in (None, ""):
                values[setting.name], names[setting.name] = value, setting.profile
    found = [*profiles[name], *(f"{_PROXY_SECTION}.{key}" for key in sections[_PROXY_SECTION])]
    return SecretsFile(
        values,
        names,
        note=f"profile {shown_path(name)}",
        misspellings=misspellings(found, _PROFILE_NAMES),
    )
