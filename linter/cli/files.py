"""Writing files whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from linter.errors import OptionError

__all__ = ["output_stream", "write_bytes"]


def write_bytes(path: Path, data: bytes) -> None:
    """Put data in place in one step: nobody ever sees half of it.

    Folders are made; an existing file keeps its permissions.
    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _beside(path) as (descriptor, _), os.fdopen(descriptor, "wb", closefd=False) as file:
        file.write(data)


@contextmanager
def output_stream(path: str) -> Iterator[TextIO]:
    """A text stream whose file appears when all has been written.

    Raises OptionError if it cannot be made there.
    """
    target = Path(path)
    if target.is_dir():
        raise OptionError(f"--output: {path} is a folder. Give the name of a file.")
    if not target.parent.is_dir():
        raise OptionError(f"--output: there is no folder {target.parent}. Make it first.")
    try:
        if target.exists() and not target.is_file():  # a device or a pipe
            with target.open("w", encoding="utf-8") as device:
                yield device
            return
        with (
            _beside(target) as (descriptor, _),
            os.fdopen(
                descriptor, "w", encoding="utf-8", errors="backslashreplace", closefd=False
            ) as file,
        ):
            yield file
    except PermissionError:
        raise OptionError(f"--output: you may not write {path}.") from None
    except OSError as error:
        error.filename = error.filename or path  # a write does not say where it was
        raise


@contextmanager
def _beside(path: Path) -> Iterator[tuple[int, str]]:
    """A new file beside ``path`` that takes its place if all goes well."""
    target = Path(os.path.realpath(path))  # through a link, so that the link stays
    temporary = f"{target}.{os.getpid()}.part"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        try:
            if target.exists():
                os.chmod(temporary, target.stat().st_mode & 0o7777)
            yield descriptor, temporary
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise
