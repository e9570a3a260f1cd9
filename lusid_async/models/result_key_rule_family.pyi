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
    ) -> None: ...

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
    ) -> None: ...
