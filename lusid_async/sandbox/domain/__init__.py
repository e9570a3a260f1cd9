"""LUSID's rules as pure functions over frozen values: no storage, no HTTP, no clock.

Where things are, in the order in which they import each other:

- `errors`: `NotEmulated` and `Refused`. `values`: `Money`, `PropertyValue`, the ends of time.
- `instruments`: `InstrumentView`, `resolve_instrument`. `cut_labels`: `parse_time`.
- `property_timelines`: values along both times. `derivation_formulas`: derived properties.
- `transactions`: `Transaction`, `transactions_as_at`. `transaction_types`: `TransactionType`, `Movement`,
  `Side`; `builtin_types`: those of a new domain. `movements`: what one transaction does.
- `lots`, `ledger`: the books of one replay. `adjustments`, `corporate_actions`, `replay`: what changes them.
- `holdings`: `get_holdings`. `output_transactions`: `build_transactions`. `holdings_reconciliation`.
- `derived_portfolios`, `reference_portfolios`.
- `quotes`, `recipes`: which quote holds, and which is meant. `aggregation`, `valuation`: `value_portfolio`.
  `generic_reconciliation`.

Amounts are `Decimal`, times are aware. What cannot be computed as LUSID does raises `NotEmulated`; where
LUSID's public sources are silent, `docs/sandbox.md` lists what was decided.
"""
