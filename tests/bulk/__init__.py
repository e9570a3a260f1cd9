"""Tests of `lusid_async.bulk`."""
