"""``python -m benchmarks NAME``: one command a measurement."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.common import DATA, header


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the shared data folder")
    names = parser.add_subparsers(dest="name", required=True)
    accuracy = names.add_parser("accuracy", help="precision and recall, rule by rule")
    accuracy.add_argument("--list", action="store_true", help="print every finding that is wrong")
    accuracy.add_argument("--peers", action="store_true", help="other tools on the same drafts")
    accuracy.add_argument("--select", nargs="*", default=(), help="rule codes or their beginnings")
    speed = names.add_parser("speed", help="posts and photos per second, beside a peer")
    speed.add_argument("--select", nargs="*", default=(), help="rule codes or their beginnings")
    speed.add_argument("--repeat", type=int, default=3, help="rounds; the median is printed")
    pictures = names.add_parser("photos", help="what photos say and show, beside ExifTool")
    pictures.add_argument("--list", action="store_true", help="print what is missed")
    pictures.add_argument("--each", type=int, default=4, help="drawn pictures of each kind")
    names.add_parser("language", help="the language model: names, time, memory")
    service = names.add_parser("service", help="the service under load, beside Presidio's")
    service.add_argument("--clients", type=int, default=100, help="people typing at once")
    service.add_argument("--rate", type=int, default=200, help="requests a second, together")
    service.add_argument("--seconds", type=float, default=10, help="length of each run")
    service.add_argument(
        "--only", nargs="*", default=(), choices=("postlint", "disclaimer", "presidio")
    )
    batch = names.add_parser("batch", help="a whole batch, with one process and with several")
    batch.add_argument("--posts", type=int, default=100_000, help="posts in the batch")
    batch.add_argument("--jobs", type=int, default=2, help="worker processes to compare with one")
    arguments = parser.parse_args(argv)
    if not arguments.data.is_dir():
        print(
            f"There is no data folder {arguments.data}. Give it with --data, or set POSTLINT_DATA.",
            file=sys.stderr,
        )
        return 2
    print(header())
    if arguments.name == "accuracy":
        from benchmarks import accuracy as measurement

        measurement.run(
            arguments.data,
            select=arguments.select,
            show=arguments.list,
            peers=arguments.peers,
        )
    elif arguments.name == "language":
        from benchmarks import language as reading

        reading.run(arguments.data)
    elif arguments.name == "service":
        from benchmarks import service as serving

        serving.run(
            arguments.data,
            clients=arguments.clients,
            rate=arguments.rate,
            seconds=arguments.seconds,
            only=arguments.only,
        )
    elif arguments.name == "batch":
        from benchmarks import batch as batching

        batching.run(arguments.data, posts=arguments.posts, jobs=arguments.jobs)
    elif arguments.name == "photos":
        from benchmarks import pictures as looking

        looking.run(arguments.data, show=arguments.list, each=arguments.each)
    else:
        from benchmarks import speed as timing

        timing.run(arguments.data, repeat=arguments.repeat, select=arguments.select)
    return 0


if __name__ == "__main__":
    sys.exit(main())
