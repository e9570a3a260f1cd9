"""Tests of lusid_async.calls."""
