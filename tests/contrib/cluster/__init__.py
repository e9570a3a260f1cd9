"""Partitions read by several processes."""
