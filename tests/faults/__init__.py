"""A server that goes wrong in every known way, and the outcome of each fault in one table."""
