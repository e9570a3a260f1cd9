"""Settings: where they come from, which one wins, what is said when they are wrong."""
