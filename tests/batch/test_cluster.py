"""The same batch on a Dask cluster of two workers, on this machine alone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from linter.cli.status import ExitStatus
from tests.batch.conftest import LIMIT, RULES, Bench, equipped, ids, killed, reports
from tests.cli.conftest import CARD

pytest.importorskip("distributed", reason="needs the extra cluster")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs FIFOs and signals")

LINES = ("--format", "jsonl")


@dataclass(frozen=True)
class Cluster:
    bench: Bench
    address: str

    @property
    def options(self) -> tuple[str, ...]:
        return (*RULES, *LINES, "--cluster", self.address)


def dask(bench: Bench, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"],
        cwd=bench.folder,
        env=bench.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    bench = equipped(tmp_path_factory.mktemp("cluster"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    workers = ("--nworkers", "2", "--nthreads", "1", "--memory-limit", "0")
    started = [
        dask(bench, "scheduler", "--port", str(port)),
        dask(bench, "worker", address, *workers),
    ]
    try:
        yield Cluster(bench, address)
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def test_a_cluster_says_what_one_process_says(cluster: Cluster) -> None:
    bench = cluster.bench
    (bench.folder / "photo.jpg").write_bytes(b"\xff\xd8\xff broken")
    (bench.folder / "one.txt").write_text(f"my card: {CARD}")
    texts = [f"{number} {CARD if number % 7 == 0 else 'hello'}" for number in range(500)]
    inputs = (bench.drafts(*texts), "one.txt", "photo.jpg", "--select", "FIN001,LOC001", *LINES)
    one = bench.run(*inputs)
    many = bench.run(*inputs, "--cluster", cluster.address)
    assert many.stderr == one.stderr
    assert many.stdout == one.stdout
    assert many.returncode == one.returncode == ExitStatus.NOT_CHECKED


def test_a_worker_that_is_killed_loses_nothing_and_repeats_nothing(cluster: Cluster) -> None:
    bench = cluster.bench
    texts = [f"zz-{number}" for number in range(10)]
    texts[4] = "zz-gate"
    with bench.start(bench.drafts(*texts), *cluster.options) as process:
        with bench.at_the_gate():
            child = bench.gatekeeper()
            killed(parent(child), waiting_for=child)  # the Dask worker itself
        bench.at_the_gate().close()
        out, err = process.communicate(timeout=LIMIT)
    assert err == ""
    assert ids(out) == [str(number) for number in range(10)]
    assert process.returncode == ExitStatus.CLEAN


def test_a_poison_draft_is_unchecked_and_no_other(cluster: Cluster) -> None:
    bench = cluster.bench
    texts = [f"zz-{number}" for number in range(10)]
    texts[4] = "zz-kill"
    result = bench.run(bench.drafts(*texts), *cluster.options)
    told = list(reports(result.stdout.splitlines()))
    assert [each["id"] for each in told] == [str(number) for number in range(10)]
    assert [each["id"] for each in told if not each["complete"]] == ["4"]
    assert result.returncode == ExitStatus.NOT_CHECKED


def test_a_killed_run_goes_on_from_its_checkpoint(cluster: Cluster) -> None:
    bench = cluster.bench
    texts = [f"zz-resumed-{number}" for number in range(8)]
    texts[5] = "zz-gate"
    command = (bench.drafts(*texts), *cluster.options, "--resume", "checkpoint")
    with bench.start(*command) as process:
        assert process.stdout is not None
        with bench.at_the_gate():
            process.stdout.readline()
            process.kill()
    texts[5] = "zz-resumed-5"
    bench.drafts(*texts)
    result = bench.run(*command)
    assert ids(result.stdout) == [str(number) for number in range(8)]
    assert result.returncode == ExitStatus.CLEAN
    assert bench.looked_at("zz-resumed-0") == 1


def test_an_address_where_nothing_answers(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from linter.batch import cluster as module
    from linter.cli import main

    for name, value in bench.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(bench.folder)
    monkeypatch.setattr(module, "_ANSWERS", 0.01)
    status = main(["check", bench.drafts("hello"), *RULES, "--cluster", "tcp://127.0.0.1:9"])
    assert status == ExitStatus.NOT_CHECKED


def parent(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("PPid:")[2].split()[0])
