"""What the sandbox keeps: SQLite, in memory or in a file, every row bitemporal."""
