"""A secret that opens something: a password, a sign-in code, a key or a token.

Flags: passwords, passcodes, door codes and one-time codes given in words; tokens
and keys in their makers' formats; private keys; wallets' recovery words; passwords
inside addresses and commands; generated values given as a key or token.
Leaves alone: placeholders, famous examples, advice on passwords, discount and
other codes, public keys, checksums, commit numbers.
Why: policy 7.1, keep your credentials safe.
Source: the vendors' documentation of their tokens; RFC 7468, RFC 7519, RFC 7617.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import Field, FixKind, Hit, Policy, Rule, TextView
from linter.rule import Trigger
from linter.segments import SegmentKind

from . import _codes, _keys, _passwords
from ._links import parse
from ._password_values import is_stand_in
from ._tokens import PREFIXES, Secret, find_tokens, userinfo

_MEETINGS: Final = ("zoom.us", "webex.com", "gotomeet.me", "teams.microsoft.com")


class Credential:
    rule: ClassVar[Rule] = Rule(
        code="SEC002",
        slug="credential",
        clause="7.1",
        message="This looks like a password, a code or a key that somebody could use.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="secret",
        yields_to=frozenset({"FIN001", "FIN004"}),
    )
    triggers: tuple[Trigger, ...] = (
        *PREFIXES,
        *_passwords.TRIGGERS,
        *_codes.TRIGGERS,
        *_keys.TRIGGERS,
    )

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        taken: list[tuple[int, int]] = []
        for secret in self._all(text.text):
            if any(one < secret.end and secret.start < two for one, two in taken):
                continue
            if self._joins_a_meeting(text, secret):
                continue
            taken.append((secret.start, secret.end))
            whole = text.field is Field.LINK and len(text.text) == secret.end - secret.start
            yield self.rule.at(
                secret.start,
                secret.end,
                confidence=secret.confidence,
                because=secret.because,
                replacement="" if whole else None,
            )

    @staticmethod
    def _all(text: str) -> Iterator[Secret]:
        yield from find_tokens(text)
        yield from userinfo(text, _real_password)
        yield from _passwords.find_passwords(text)
        yield from _codes.find_codes(text)
        yield from _keys.find_keys(text)

    @staticmethod
    def _joins_a_meeting(text: TextView, secret: Secret) -> bool:
        """Whether it is the part of a meeting's invitation link that every guest is sent."""
        inside = text.inside(secret.start, secret.end)
        if inside is None or inside.kind is not SegmentKind.LINK:
            return False
        return parse(inside.text).host.endswith(_MEETINGS)


def _real_password(scheme: str, user: str, password: str) -> bool:
    """Whether the password of an address is one, not a stand-in or a port."""
    if is_stand_in(password) or is_stand_in(user or "user"):
        return False
    return password.lower() not in {"password", "pass", "pwd", "passwd", "pw", "secret"}
