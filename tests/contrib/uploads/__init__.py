"""Tests of uploads from frames."""
