"""The members of the result key rule family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import ResultKeyRule


class PortfolioResultDataKeyRule(ResultKeyRule):
    """Portfolio result data key rule: the `ResultKeyRule` whose discriminator is
    `PortfolioResultDataKeyRule`.
    """

    result_key_rule_type: str = "PortfolioResultDataKeyRule"
    supplier: str
    """The supplier of the data, such as `Lusid` or `Client`."""
    data_scope: str
    """The scope in which to look for the data."""
    document_code: str
    """Code of the result document to read."""
    quote_interval: str | None = None
    """How old a quote may be, such as `5D` or `2D.0D`."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    portfolio_code: str | None = None
    """The code of the portfolio."""
    portfolio_scope: str | None = None
    """The scope of the portfolio."""


class ResultDataKeyRule(ResultKeyRule):
    """Result data key rule: the `ResultKeyRule` whose discriminator is `ResultDataKeyRule`."""

    result_key_rule_type: str = "ResultDataKeyRule"
    supplier: str
    """The supplier of the data, such as `Lusid` or `Client`."""
    data_scope: str
    """The scope in which to look for the data."""
    document_code: str
    """Code of the result document to read."""
    quote_interval: str | None = None
    """How old a quote may be, such as `5D` or `2D.0D`."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    resource_key: str
    """Pattern of address keys that the rule is for."""
    document_result_type: str
    """Type of result that the document holds."""
    use_document_to_infer_holdings: bool | None = None
    """Whether the document says which holdings there are."""
