"""A child process that lints drafts and opens photos, and that may be killed at any time.

The parent gives it one end of a pipe (the file descriptor in ``argv[1]``). It
answers one job after the other and ends when the parent does. It writes nothing
anywhere: its standard output and error lead nowhere.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Final

import msgspec
from msgspec import structs

from linter import Attachment, Draft, Linter, LinterError, Policy, PostError, Report, Safety
from linter.offsets import OffsetEncoding
from linter.report import apply_edits
from linter.wire import DraftError, read_draft, write_draft, write_report

from .jobs import (
    Clean,
    CleanedPhoto,
    Failed,
    Fixed,
    Job,
    Lint,
    Linted,
    Mend,
    Reply,
    Setup,
    Warmed,
    decode_job,
    decode_setup,
    encode,
)
from .language import warm_language
from .photos import clean_photo, refusal_of

__all__ = ["Worker", "main"]

# Touches what loads late: address data, phone numbers, card checks.
_WARM_UP: Final = (
    "Flat 3, 12 Example Road, London W5 5RF. Call 07700 900123 or write to a@example.com. "
    "Card 4111 1111 1111 1111. Confidential. https://example.com"
)


class Worker:
    """Answers jobs with one linter. Never raises for what is in a job."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        policy = Policy.load(setup.policy)
        self._linter = Linter(policy, fingerprint_key=setup.fingerprint_key.encode())

    def answer(self, job: Job) -> Reply:
        try:
            if isinstance(job, Lint):
                return self._lint(job)
            if isinstance(job, Clean):
                return self._clean(job)
            self._linter.check(Draft(text=_WARM_UP))
            return Warmed(warm_language())
        except DraftError as error:
            kind = "bad-json" if "not valid JSON" in error.detail else "bad-draft"
            return Failed(kind, str(error), ((error.pointer, error.detail),))
        except PostError as error:
            return Failed("bad-draft", str(error), (("", str(error)),))
        except RecursionError:
            return Failed("bad-draft", "The JSON is nested too deeply.", (("", "too deep"),))
        except MemoryError:
            return Failed("too-large", "This needs more memory than one check may use.")

    def _lint(self, job: Lint) -> Reply:
        draft, encoding = self._read(job)
        for index, attachment in enumerate(draft.attachments):
            refusal = refusal_of(attachment, self._setup.max_pixels)
            if refusal:
                return Failed("bad-photo", refusal, ((f"/attachments/{index}", refusal),))
        started = time.perf_counter()
        report = self._linter.check(draft)
        if job.apply is not None:
            draft = _applied(report, *job.apply)
            report = self._linter.check(draft)
        taken = time.perf_counter() - started
        return Linted(
            report=write_report(report, encoding),
            verdict=report.verdict.value,
            rules=tuple(each.rule for each in report.findings),
            unchecked=tuple(each.rule for each in report.unchecked),
            seconds=taken,
            draft=b"" if job.apply is None else write_draft(_without_files(draft)),
            fixed=None if job.mend is Mend.NO else _mended(report, job.mend),
        )

    def _read(self, job: Lint) -> tuple[Draft, OffsetEncoding]:
        encoding = job.encoding
        if job.files or b"offset_encoding" in job.draft:
            fields = _object(job.draft)
            encoding = _encoding(fields.pop("offset_encoding", encoding.value))
            listed = fields.get("attachments")
            self._refuse_count(len(listed) if isinstance(listed, list) else 0)
            _put_files(fields, job.files)
            draft = read_draft(fields, allow_path=False)
        else:
            draft = read_draft(job.draft, allow_path=False)
            self._refuse_count(len(draft.attachments))
        self._refuse_length(draft)
        return draft, encoding

    def _refuse_count(self, photos: int) -> None:
        if photos > self._setup.max_attachments:
            raise DraftError(
                "/attachments", f"at most {self._setup.max_attachments} photos in one draft."
            )

    def _refuse_length(self, draft: Draft) -> None:
        author = draft.author
        texts = {
            "/text": draft.text,
            "/first_comment": draft.first_comment,
            "/link": draft.link,
            "/author/handle": author.handle,
            "/author/display_name": author.display_name,
            "/author/bio": author.bio,
        }
        for index, attachment in enumerate(draft.attachments):
            texts[f"/attachments/{index}/alt_text"] = attachment.alt_text
            texts[f"/attachments/{index}/name"] = attachment.name
        for pointer, text in texts.items():
            if len(text) > self._setup.max_characters:
                raise DraftError(
                    pointer,
                    f"at most {self._setup.max_characters} characters; this has {len(text)}.",
                )

    def _clean(self, job: Clean) -> Reply:
        photo = Attachment(name=job.name, data=job.data)
        refusal = refusal_of(photo, self._setup.max_pixels)
        if refusal:
            return Failed("bad-photo", refusal, (("/file", refusal),))
        return clean_photo(job.name, job.data, keep_rights=job.keep_rights)


def _object(source: bytes) -> dict[str, Any]:
    try:
        fields = msgspec.json.decode(source)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DraftError("", f"this is not valid JSON ({error}).") from None
    if not isinstance(fields, dict):
        raise DraftError("", "expected an object.")
    return fields


def _encoding(value: object) -> OffsetEncoding:
    with suppress(ValueError):
        if isinstance(value, str):
            return OffsetEncoding(value)
    known = ", ".join(OffsetEncoding)
    raise DraftError("/offset_encoding", f"there is no such unit. Known: {known}.")


def _put_files(fields: dict[str, Any], files: tuple[tuple[str, bytes], ...]) -> None:
    """Give each attachment the file of its name; a file without an entry gets one."""
    entries = fields.setdefault("attachments", []) if files else []
    if not isinstance(entries, list):
        return  # read_draft says what is wrong with it
    for name, data in files:
        for entry in entries:
            if isinstance(entry, dict) and entry.get("name") == name and "data" not in entry:
                entry["data"] = data
                break
        else:
            entries.append({"name": name, "data": data})


def _applied(report: Report, fingerprint: str, number: int) -> Draft:
    """The draft with one fix applied; unchanged if the finding is no longer there."""
    for finding in report.findings:
        if finding.fingerprint == fingerprint and number < len(finding.fixes):
            return apply_edits(report.draft, finding.fixes[number].edits)
    return report.draft


def _mended(report: Report, mend: Mend) -> Fixed:
    """The texts with fixes applied, and a clean copy of every photo that needs one."""
    allowed = set(Safety) if mend is Mend.ALL else {Safety.SAFE}
    chosen = [
        fix
        for finding in report.findings
        if not finding.acknowledged
        for fix in [each for each in finding.fixes if each.safety in allowed][:1]
    ]
    draft = apply_edits(report.draft, (edit for fix in chosen for edit in fix.edits))
    photos = []
    for index in sorted({fix.strip.attachment for fix in chosen if fix.strip is not None}):
        attachment = report.draft.attachments[index]
        if attachment.data is not None:
            cleaned = clean_photo(attachment.name, attachment.data)
            if isinstance(cleaned, CleanedPhoto):
                photos.append(cleaned)
    return Fixed(write_draft(_without_files(draft)), tuple(photos))


def _without_files(draft: Draft) -> Draft:
    attachments = tuple(structs.replace(each, data=None) for each in draft.attachments)
    return structs.replace(draft, attachments=attachments)


def _limit_memory(mebibytes: int) -> None:
    with suppress(ImportError, ValueError, OSError):  # not every system has it
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold draft text
        if mebibytes:
            # The soft limit alone: a process that reads pictures sets one of its own.
            hard = resource.getrlimit(resource.RLIMIT_AS)[1]
            resource.setrlimit(resource.RLIMIT_AS, (mebibytes << 20, hard))


def main(descriptor: int) -> None:
    """Answer jobs until the parent hangs up."""
    with Connection(descriptor) as pipe, suppress(EOFError, OSError, KeyboardInterrupt):
        setup = decode_setup(pipe.recv_bytes())
        _limit_memory(setup.memory)
        worker = Worker(setup)
        while True:
            pipe.send_bytes(encode(_safely(worker, decode_job(pipe.recv_bytes()))))


def _safely(worker: Worker, job: Job) -> Reply:
    try:
        return worker.answer(job)
    except LinterError as error:
        return Failed("internal", str(error))
    except Exception as error:  # its text may repeat the draft, so only its kind is told
        return Failed("internal", f"The check failed ({type(error).__name__}).")


if __name__ == "__main__":
    main(int(sys.argv[1]))
