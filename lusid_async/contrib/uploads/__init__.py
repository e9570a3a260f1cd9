"""Rows of a pandas, polars or Arrow frame as requests, and their upload to LUSID.

    requests = requests_from_frame(frame, models.TransactionRequest, mapping, key="transaction_id")
    result = await in_batches(upsert, requests)
    report = await load_from_frame(factory, frame, "transactions", mapping, scope="funds", code="$growth")

Nothing here imports pandas, polars or pyarrow: a frame comes with the package that made it.
"""
