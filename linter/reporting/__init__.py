"""Reports for other programs and for reading later, one format a module.

A writer takes every record of a run with its report, in input order, and writes as it
goes or at the end; none holds more than its own bound of a large batch.
"""
