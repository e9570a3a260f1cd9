"""A default factory among its users' tools: mocks, instrumentation, proxies, event loops, forks."""
