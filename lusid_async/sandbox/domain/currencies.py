"""The currencies of ISO 4217, which every LUSID has instruments for, and what else may stand for one."""

from __future__ import annotations

CURRENCIES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN
    BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD
    FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
    KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
    MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN
    UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA
    YER ZAR ZMW ZWG ZWL
    """.split()  # noqa: SIM905 - a table of codes reads better than a list of quoted ones
)
"""Their codes."""

CURRENCY_SUBUNITS = {"GBp": "GBP", "GBX": "GBP", "ZAc": "ZAR", "ZAC": "ZAR", "ILa": "ILS", "ILA": "ILS"}
"""Currencies in which prices are quoted, a hundredth of the other."""

_RESERVED = frozenset({"XXX", "ZZZ"})
"""LUSID's own codes: no currency, and an unknown one (LUSID knowledge base, KA-01861)."""


def is_currency_code(code: str) -> bool:
    """Tell whether amounts may be in a currency: one of ISO 4217, or of LUSID's own codes."""
    return code in CURRENCIES or code in _RESERVED


def currency_problem(code: str) -> str | None:
    """Return what is wrong with the code of a currency that amounts are in; None if nothing is."""
    if is_currency_code(code):
        return None
    main = CURRENCY_SUBUNITS.get(code)
    if main is not None:
        return (
            f"{code!r} is a hundredth of {main}, which only prices are quoted in: give the amount in {main}."
        )
    upper = code.strip().upper()
    meant = f": did you mean {upper!r}?" if upper in CURRENCIES else "."
    return f"{code[:40]!r} is not a currency of ISO 4217{meant}"
