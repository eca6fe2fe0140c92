"""The child process: bounded, replaceable, silent, and gone when its parent is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from linter.pictures import Limits, PictureError, Reader, Wanted
from tests.conftest import ROOT
from tests.pictures.drawing import encoded, page

LINES = ("Call Edith at home", "on 07700 900123")
READ = "\n".join(LINES)


@pytest.fixture
def own(reader: Reader) -> Reader:
    """A reader that a test may break; ``reader`` sees to it that the extra is there."""
    return Reader()


def running(process: int) -> bool:
    """Whether a process runs; one that waits to be buried does not."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def ends(process: int, within: float = 10.0) -> bool:
    until = time.monotonic() + within
    while running(process) and time.monotonic() < until:
        time.sleep(0.02)
    return not running(process)


def test_nothing_starts_before_the_first_picture(own: Reader) -> None:
    assert own.process is None


def test_one_child_reads_many_pictures(own: Reader) -> None:
    own.read(encoded(page(LINES)), Wanted())
    first = own.process
    own.read(encoded(page(LINES)), Wanted())
    assert own.process == first is not None
    own.close()
    assert own.process is None


def test_what_takes_too_long_is_stopped(own: Reader) -> None:
    own.read(encoded(page(LINES)), Wanted())
    child = own.process
    with pytest.raises(PictureError, match="not read within"):
        own.read(encoded(page(LINES)), Wanted(), seconds=0.01)
    assert child is not None
    assert ends(child)
    assert own.read(encoded(page(LINES)), Wanted()).words.text == READ
    own.close()


def test_a_dead_child_is_replaced(own: Reader) -> None:
    own.read(encoded(page(LINES)), Wanted())
    child = own.process
    assert child is not None
    os.kill(child, signal.SIGKILL)
    assert ends(child)
    assert own.read(encoded(page(LINES)), Wanted()).words.text == READ
    own.close()


def test_a_child_that_dies_over_a_picture_spoils_that_picture_alone(own: Reader) -> None:
    own.read(encoded(page(LINES)), Wanted())
    child = own.process
    assert child is not None
    os.kill(child, signal.SIGSTOP)
    killing = threading.Timer(0.2, os.kill, (child, signal.SIGKILL))
    killing.start()
    with pytest.raises(PictureError, match="broke off"):
        own.read(encoded(page(LINES)), Wanted())
    assert own.read(encoded(page(LINES)), Wanted()).words.text == READ
    own.close()


def test_threads_share_a_child(own: Reader) -> None:
    said: dict[int, str] = {}

    def read(number: int) -> None:
        picture = encoded(page((f"Call Edith on 07700 90012{number}",)))
        said[number] = own.read(picture, Wanted()).words.text

    threads = [threading.Thread(target=read, args=(number,)) for number in range(5)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert said == {number: f"Call Edith on 07700 90012{number}" for number in range(5)}
    own.close()


def test_too_large_a_file_is_not_even_sent(reader: Reader, tmp_path: Path) -> None:
    small = Reader(Limits(size=1 << 20))
    path = tmp_path / "big.jpg"
    path.write_bytes(bytes(2 << 20))
    for source in (path, path.read_bytes()):
        with pytest.raises(PictureError, match="at most 1"):
            small.read(source, Wanted())
    assert small.process is None


def test_a_missing_file_is_told(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="could not be opened"):
        reader.read(tmp_path / "gone.jpg", Wanted())


def test_too_little_memory_is_an_answer(reader: Reader) -> None:
    poor = Reader(Limits(memory=200))
    with pytest.raises(PictureError):
        poor.read(encoded(page(LINES)), Wanted())
    poor.close()


def test_the_service_gives_enough_memory(reader: Reader) -> None:
    from api.settings import Settings

    own = Reader(Limits(memory=Settings().worker_memory))
    large = page(LINES).resize((4000, 3000))
    assert own.read(encoded(large, "JPEG"), Wanted()).words.text == READ
    own.close()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks /proc what runs")
@pytest.mark.parametrize("how", ["os._exit(0)", "os.kill(os.getpid(), 9)", "sys.exit()"])
def test_no_child_outlives_its_parent(reader: Reader, how: str) -> None:
    code = (
        "import os, sys\n"
        "from linter.pictures import Reader, Wanted\n"
        "from tests.pictures.drawing import encoded, page\n"
        "reader = Reader()\n"
        "reader.read(encoded(page(('Call Edith',))), Wanted())\n"
        "print(reader.process, flush=True)\n"
        f"{how}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ends(int(done.stdout))


def test_reading_makes_no_connection_and_writes_nothing(reader: Reader, tmp_path: Path) -> None:
    """In a process that refuses both; it also never loads the code that could download."""
    picture = tmp_path / "page.png"
    picture.write_bytes(encoded(page(LINES)))
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from linter.pictures import Limits, Wanted\n"
        "from linter.pictures.facts import Setup\n"
        "from linter.pictures.looking import Looker\n"
        "def guard(event, arguments):\n"
        "    if event.startswith('socket.'):\n"
        "        raise SystemExit(f'connection: {event}')\n"
        "    writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT\n"
        "    if event == 'open' and arguments[2] & writes and arguments[0] != os.devnull:\n"
        "        raise SystemExit(f'wrote {arguments[0]}')\n"
        "sys.dont_write_bytecode = True\n"
        "sys.addaudithook(guard)\n"
        f"reading = Looker(Setup(Limits())).look(Path({str(picture)!r}), Wanted())\n"
        "loaded = {'rapidocr', 'requests', 'urllib3', 'http.client'} & set(sys.modules)\n"
        "print(reading.words.text, loaded)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == f"{READ} set()\n", done.stderr
