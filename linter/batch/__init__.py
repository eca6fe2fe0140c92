"""Checking more drafts than one process should: processes, clusters, checkpoints.

``engine`` gives every item its report, in order. It takes items from a ``feed`` and hands
them out as tasks (``task``) to a backend: ``local`` worker processes (``process`` is our
side of one, ``child`` the other), or a ``cluster``. ``exchange`` is what they say to each
other, and ``checkpoint`` what is remembered for another run.
"""
