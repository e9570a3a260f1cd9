"""The members of the match criterion family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import MatchCriterion

class PropertyValueEquals(MatchCriterion):
    criterion_type: str = ...
    property_key: str
    value: str
    def __init__(
        self,
        *,
        criterion_type: str = ...,
        property_key: str,
        value: str,
    ) -> None: ...

class PropertyValueIn(MatchCriterion):
    criterion_type: str = ...
    property_key: str
    value: list[str]
    def __init__(
        self,
        *,
        criterion_type: str = ...,
        property_key: str,
        value: list[str] | tuple[str, ...],
    ) -> None: ...

class SubHoldingKeyValueEquals(MatchCriterion):
    criterion_type: str = ...
    sub_holding_key: str
    value: str
    def __init__(
        self,
        *,
        criterion_type: str = ...,
        sub_holding_key: str,
        value: str,
    ) -> None: ...
