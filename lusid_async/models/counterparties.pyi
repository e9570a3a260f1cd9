"""Models of the counterparties API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ResourceId
from lusid_async.models.transaction_portfolios import TypedResourceId

class CounterpartySignatory(LusidModel):
    name: str
    legal_entity_identifier: TypedResourceId
    def __init__(
        self,
        *,
        name: str,
        legal_entity_identifier: TypedResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Counterparty signatory.

        Args:
            name: Your own name for the signatory; need not be that of the legal entity.
            legal_entity_identifier: Identifier of the legal entity that signed.
        """

class CounterpartyAgreement(LusidModel):
    display_name: str
    agreement_type: str
    counterparty_signatory: CounterpartySignatory
    dated_as_of: _datetime.datetime
    credit_support_annex_id: ResourceId
    id: ResourceId
    def __init__(
        self,
        *,
        display_name: str,
        agreement_type: str,
        counterparty_signatory: CounterpartySignatory | _abc.Mapping[str, _typing.Any],
        dated_as_of: _datetime.datetime | str,
        credit_support_annex_id: ResourceId | _abc.Mapping[str, _typing.Any],
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Counterparty agreement.

        Args:
            display_name: The name shown to people.
            agreement_type: Your own name for the type of agreement, such as `ISDA 2002 Master Agreement`.
            counterparty_signatory: Who signed for the counterparty.
            dated_as_of: When both parties had signed.
            id: The identifier; a `ResourceId` is a scope and a code.
            credit_support_annex_id: Scope and code of the credit support annex.
        """

class CreditSupportAnnex(LusidModel):
    reference_currency: str
    collateral_currencies: list[str]
    isda_agreement_version: str
    margin_call_frequency: str
    valuation_agent: str
    threshold_amount: float
    rounding_decimal_places: int
    initial_margin_amount: float
    minimum_transfer_amount: float
    id: ResourceId
    def __init__(
        self,
        *,
        reference_currency: str,
        collateral_currencies: list[str] | tuple[str, ...],
        isda_agreement_version: str,
        margin_call_frequency: str,
        valuation_agent: str,
        threshold_amount: float | _decimal.Decimal,
        rounding_decimal_places: int,
        initial_margin_amount: float | _decimal.Decimal,
        minimum_transfer_amount: float | _decimal.Decimal,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Credit support annex.

        Args:
            reference_currency: Currency of exposure and of the annex's amounts, as ISO code.
            collateral_currencies: Currencies in which cash collateral is accepted, as ISO codes.
            isda_agreement_version: ISDA master agreement that the annex belongs to, such as 1992 or 2002.
            margin_call_frequency: Time between margin calls, as tenor such as `1D`.
            valuation_agent: Which party does the calculations.
            threshold_amount: Exposure from which collateral is posted, in reference currency.
            rounding_decimal_places: Decimals to which amounts are rounded.
            initial_margin_amount: Initial margin, in reference currency.
            minimum_transfer_amount: Smallest amount that is transferred, in reference currency.
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class GetCounterpartyAgreementResponse(LusidModel):
    href: str | None = ...
    value: CounterpartyAgreement | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: CounterpartyAgreement | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get counterparty agreement response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The agreement that was asked for.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class GetCreditSupportAnnexResponse(LusidModel):
    href: str | None = ...
    value: CreditSupportAnnex | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: CreditSupportAnnex | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get credit support annex response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The annex that was asked for.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfGetCounterpartyAgreementResponse(LusidModel):
    values: list[GetCounterpartyAgreementResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetCounterpartyAgreementResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of get counterparty agreement response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfGetCreditSupportAnnexResponse(LusidModel):
    values: list[GetCreditSupportAnnexResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetCreditSupportAnnexResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of get credit support annex response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertCounterpartyAgreementRequest(LusidModel):
    counterparty_agreement: CounterpartyAgreement
    def __init__(
        self,
        *,
        counterparty_agreement: CounterpartyAgreement | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert counterparty agreement request.

        Args:
            counterparty_agreement: Agreement to store.
        """

class UpsertCreditSupportAnnexRequest(LusidModel):
    credit_support_annex: CreditSupportAnnex | None = ...
    def __init__(
        self,
        *,
        credit_support_annex: CreditSupportAnnex | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert credit support annex request.

        Args:
            credit_support_annex: Annex to store.
        """
