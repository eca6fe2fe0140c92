"""Schedules: tables of posts as scheduling tools import and export them.

``opened`` reads one and tells its columns apart; its posts are drafts that know the
cells they come from, so that what is found can be written beside them and what is
mended back into them.
"""

from linter.schedule.batch import Batch, Noticed
from linter.schedule.columns import Columns, Wanted, wanted
from linter.schedule.media import Album, Folder
from linter.schedule.posts import Note, Post, Told
from linter.schedule.reading import EmptyRow, Schedule, SchedulePost, opened
from linter.schedule.table import Added

__all__ = [
    "Added",
    "Album",
    "Batch",
    "Columns",
    "EmptyRow",
    "Folder",
    "Note",
    "Noticed",
    "Post",
    "Schedule",
    "SchedulePost",
    "Told",
    "Wanted",
    "opened",
    "wanted",
]
