"""The sandbox as seen by the official `lusid-sdk`: a job of its own, `python -m tests second-client`.

It needs `lusid-sdk` (group `bench`) and is no part of the default run.
"""
