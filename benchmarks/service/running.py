"""A service as its users start it: a process of its own on a free port of this machine."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from benchmarks.common import ROOT

__all__ = ["Running"]

_START_SECONDS: Final = 120.0


class Running:
    """Started on entering, once it says that it is ready; ended with all its children.

    command: ``{port}`` in it stands for the port. ready: the path that answers 200 then.
    """

    def __init__(self, command: Sequence[str], ready: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self._command = [part.format(port=self.port) for part in command]
        self._ready = ready

    def __enter__(self) -> Self:
        own = {name: value for name, value in os.environ.items() if "POSTLINT" not in name}
        self._process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env={**own, "POSTLINT_PER_MINUTE": "0"},  # all clients have one address here
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until = time.monotonic() + _START_SECONDS
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > until:
                self.__exit__(None, None, None)
                raise RuntimeError(f"{' '.join(self._command)} did not start.")
            time.sleep(0.2)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()

    def memory(self) -> float:
        """MB that the process and its children hold, shared pages counted once each (PSS)."""
        total = 0
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if os.getpgid(int(folder.name)) != self._process.pid:
                    continue
                lines = (folder / "smaps_rollup").read_text().splitlines()
            except OSError:  # it has just ended
                continue
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total / 1024

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", self._ready)
            return connection.getresponse().status == http.client.OK
        except OSError:
            return False
        finally:
            connection.close()
