"""The credit default swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.conventions import CdsFlowConventions
    from lusid_async.models.lusid_instrument_family.shared import (
        AdditionalPayment,
        CdsProtectionDetailSpecification,
        FlowConventionName,
        TimeZoneConventions,
    )


class CreditDefaultSwap(LusidInstrument):
    """Credit default swap: the `LusidInstrument` whose discriminator is `CreditDefaultSwap`."""

    instrument_type: str = "CreditDefaultSwap"
    ticker: str | None = None
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "CdsFlowConventions | None" = None
    coupon_rate: float
    convention_name: "FlowConventionName | None" = None
    notional: float | None = None
    is_non_standard: bool | None = None
    protection_detail_specification: "CdsProtectionDetailSpecification | None" = None
    additional_payments: "list[AdditionalPayment] | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
