"""The members of the result key rule family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import ResultKeyRule

class PortfolioResultDataKeyRule(ResultKeyRule):
    result_key_rule_type: str = ...
    supplier: str
    data_scope: str
    document_code: str
    quote_interval: str | None = ...
    as_at: _datetime.datetime | None = ...
    portfolio_code: str | None = ...
    portfolio_scope: str | None = ...
    def __init__(
        self,
        *,
        result_key_rule_type: str = ...,
        supplier: str,
        data_scope: str,
        document_code: str,
        quote_interval: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        portfolio_code: str | None = ...,
        portfolio_scope: str | None = ...,
    ) -> None:
        """Portfolio result data key rule: the `ResultKeyRule` whose discriminator is
        `PortfolioResultDataKeyRule`.

        Args:
            result_key_rule_type: Type of rule, which picks the member of the family. Invalid, ResultDataKeyRule or PortfolioResultDataKeyRule, or a value added since.
            supplier: The supplier of the data, such as `Lusid` or `Client`.
            data_scope: The scope in which to look for the data.
            document_code: Code of the result document to read.
            quote_interval: How old a quote may be, such as `5D` or `2D.0D`.
            as_at: The moment of system time whose knowledge this is.
            portfolio_code: The code of the portfolio.
            portfolio_scope: The scope of the portfolio.
        """

class ResultDataKeyRule(ResultKeyRule):
    result_key_rule_type: str = ...
    supplier: str
    data_scope: str
    document_code: str
    quote_interval: str | None = ...
    as_at: _datetime.datetime | None = ...
    resource_key: str
    document_result_type: str
    use_document_to_infer_holdings: bool | None = ...
    def __init__(
        self,
        *,
        result_key_rule_type: str = ...,
        supplier: str,
        data_scope: str,
        document_code: str,
        quote_interval: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        resource_key: str,
        document_result_type: str,
        use_document_to_infer_holdings: bool | None = ...,
    ) -> None:
        """Result data key rule: the `ResultKeyRule` whose discriminator is `ResultDataKeyRule`.

        Args:
            result_key_rule_type: Type of rule, which picks the member of the family. Invalid, ResultDataKeyRule or PortfolioResultDataKeyRule, or a value added since.
            supplier: The supplier of the data, such as `Lusid` or `Client`.
            data_scope: The scope in which to look for the data.
            document_code: Code of the result document to read.
            quote_interval: How old a quote may be, such as `5D` or `2D.0D`.
            as_at: The moment of system time whose knowledge this is.
            resource_key: Pattern of address keys that the rule is for.
            document_result_type: Type of result that the document holds.
            use_document_to_infer_holdings: Whether the document says which holdings there are.
        """
