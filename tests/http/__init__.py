"""Tests of lusid_async.http."""
