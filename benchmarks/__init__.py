"""Measurements: ``python -m benchmarks accuracy`` and ``python -m benchmarks speed``."""
