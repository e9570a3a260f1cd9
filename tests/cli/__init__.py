"""Tests of `lusid_async.cli`."""
