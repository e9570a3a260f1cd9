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
    ) -> None:
        """Property value equals: the `MatchCriterion` whose discriminator is `PropertyValueEquals`.

        Args:
            criterion_type: Type of criterion, which picks the member of the family. PropertyValueEquals, PropertyValueIn or SubHoldingKeyValueEquals, or a value added since.
            property_key: The property key, `domain/scope/code`.
            value: Text that the value must be.
        """

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
    ) -> None:
        """Property value in: the `MatchCriterion` whose discriminator is `PropertyValueIn`.

        Args:
            criterion_type: Type of criterion, which picks the member of the family. PropertyValueEquals, PropertyValueIn or SubHoldingKeyValueEquals, or a value added since.
            property_key: The property key, `domain/scope/code`.
            value: Texts of which the value must be one.
        """

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
    ) -> None:
        """Sub holding key value equals: the `MatchCriterion` whose discriminator is
        `SubHoldingKeyValueEquals`.

        Args:
            criterion_type: Type of criterion, which picks the member of the family. PropertyValueEquals, PropertyValueIn or SubHoldingKeyValueEquals, or a value added since.
            sub_holding_key: Sub-holding key whose value is compared.
            value: Text that the value must be.
        """
