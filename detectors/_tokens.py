"""Secrets that speak for themselves: tokens whose maker gave them a fixed form.

Source: each vendor's documentation of its tokens (GitHub "Token formats", AWS
"IAM identifiers", Stripe "API keys", and so on); RFC 7519 (JWT), RFC 7468 (PEM),
RFC 7617 (Basic authentication), BIP 32 and the Bitcoin wallet import format.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from math import log2
from typing import Final

from linter.patterns import Pattern, bounded

__all__ = ["PREFIXES", "Secret", "entropy", "find_tokens", "looks_random"]


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret at [start, end) of a text; ``because`` says how it was known."""

    start: int
    end: int
    because: str
    confidence: float = 0.97


def entropy(text: str) -> float:
    """Shannon entropy in bits a character; 0 for an empty text."""
    size = len(text)
    return -sum(n / size * log2(n / size) for n in map(text.count, set(text)))


def looks_random(text: str, *, shortest: int = 16) -> bool:
    """Whether a value is long and mixed enough to be a generated key.

    Words joined by hyphens or underscores, paths and dotted names are not.
    """
    if len(text) < shortest or entropy(text) < 3.0:
        return False
    digits = sum(each.isdigit() for each in text)
    letters = sum(each.isalpha() for each in text)
    if not digits or not letters:
        return False
    words = [part for mark in "-_./" for part in text.split(mark)] if digits < 3 else []
    return not any(len(word) > 3 and word.isalpha() and word.islower() for word in words)


def _placeholder(value: str) -> bool:
    """Whether a token's own characters show that it stands for another."""
    body = value.lower()
    return (
        any(word in body for word in ("xxxxx", "your", "redacted", "placeholder", "*****", "....."))
        or len(set(body[-16:])) <= 3
    )


# (name, pattern). A group, where there is one, is the secret. Case counts.
_FORMATS: Final[tuple[tuple[str, str], ...]] = (
    ("an Amazon Web Services key", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b"),
    ("a GitHub token", r"\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{30,255}"),
    (
        "a GitLab token",
        r"\bgl(?:pat|dt|rt|ptt|soat|cbt|ft|imt|agent|ffct)-[\w.-]{20,}|\bGR1348941[\w-]{20}",
    ),
    ("a Slack token", r"\bxox[abeoprs](?:\.xox[bp])?-[\w-]{10,}|\bxapp-\d-[\w-]{20,}"),
    ("a Slack webhook", r"hooks\.slack\.com/(?:services|workflows|triggers)/[\w/]{20,}"),
    (
        "a Discord webhook",
        r"discord(?:app)?\.com/api/(?:v\d+/)?webhooks/\d{17,20}/[\w-]{30,}",
    ),
    ("a Discord bot token", r"\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}"),
    ("a Teams webhook", r"webhook\.office\.com/webhookb2/[\w@-]{30,}/\S{20,}"),
    ("a Stripe secret key", r"\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[\w+/=]{20,}"),
    ("a Google API key", r"\bAIza[\w-]{35}"),
    ("a Google OAuth secret", r"\bGOCSPX-[\w-]{20,}|\bya29\.[\w-]{20,}"),
    (
        "an OpenAI or Anthropic key",
        r"\bsk-(?:proj-|svcacct-|admin-|ant-(?:api|admin|sid)\d\d-|or-v1-)?[\w-]{20,}",
    ),
    ("a Twilio key", r"\bSK[0-9a-f]{32}\b"),
    ("a SendGrid key", r"\bSG\.[\w-]{16,}\.[\w-]{16,}"),
    ("a Mailgun key", r"\bkey-[0-9a-f]{32}\b"),
    ("a Mailchimp key", r"\b[0-9a-f]{32}-us\d{1,2}\b"),
    ("a Brevo key", r"\bxkeysib-[0-9a-f]{20,}-\w{10,}"),
    ("an npm token", r"\bnpm_[A-Za-z0-9]{30,}"),
    ("a PyPI token", r"\bpypi-[\w-]{50,}"),
    ("a package registry token", r"\brubygems_[0-9a-f]{30,}|\bCLOJARS_[0-9a-f]{40,}"),
    ("an Azure storage key", r"(?i:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,}={0,2})"),
    ("an Azure access signature", r"[?&]sv=[\d-]+\S*&sig=([\w%/+-]{30,}={0,2}(?:%3D)?)"),
    ("an Azure client secret", r"\b[\w~.-]{3}\dQ~[\w~.-]{31,34}"),
    (
        "a signed web token",
        r"\beyJ[\w-]{10,}\.eyJ[\w-]{8,}\.[\w-]{10,}",
    ),
    ("a Telegram bot token", r"\b\d{8,10}:AA[\w-]{32,33}"),
    ("a DigitalOcean token", r"\bdo[opr]_v1_[0-9a-f]{40,64}"),
    ("a Hugging Face token", r"\b(?:hf|api_org)_[A-Za-z0-9]{30,}"),
    ("a Square token", r"\bsq0(?:atp|csp|idp)-[\w-]{22,}|\bEAAA[A-Za-z0-9_-]{56,}"),
    ("a Shopify token", r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
    ("a Facebook token", r"\bEAA[A-Za-z0-9]{80,}"),
    ("a Twitter bearer token", r"\bAAAAAAAAAAAAAAAAAAAAA[\w%]{40,}"),
    ("an Atlassian token", r"\bAT(?:ATT3|BB|CTT3)[\w=-]{28,}"),
    ("a Databricks token", r"\bdapi[0-9a-f]{32}"),
    ("a Notion token", r"\bntn_[A-Za-z0-9]{30,}|\bsecret_[A-Za-z0-9]{43}"),
    ("a Linear key", r"\blin_(?:api|oauth)_[A-Za-z0-9]{30,}"),
    ("a Figma token", r"\bfig[duo]_[\w-]{30,}"),
    ("an Airtable token", r"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{60,}"),
    ("a Postman key", r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
    ("a New Relic key", r"\bNRAK-[A-Z0-9]{27}"),
    ("a Sentry token", r"\bsntry[su]_[\w+/=]{30,}"),
    ("a Grafana token", r"\bgl(?:sa|c)_[\w+/=]{30,}"),
    ("a Supabase token", r"\bsb(?:p|_secret)_[\w-]{20,}"),
    ("a PlanetScale token", r"\bpscale_(?:tkn|pw|oauth)_[\w.-]{30,}"),
    ("a Vault token", r"\bhv[sbr]\.[\w-]{24,}"),
    ("a Terraform token", r"\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{50,}"),
    ("a Docker token", r"\bdckr_(?:pat|oat)_[\w-]{20,}"),
    ("a Doppler token", r"\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}"),
    ("a Replicate, Groq or similar key", r"\b(?:r8_|gsk_|pplx-|xai-|nvapi-|tvly-)[\w-]{32,}"),
    ("a Tailscale key", r"\btskey-[a-z]+-[\w-]{20,}"),
    ("a Netlify or Heroku token", r"\bnfp_[\w-]{36,}|\bHRKU-[\w-]{30,}"),
    ("a Mapbox secret token", r"\bsk\.eyJ[\w-]{20,}\.[\w-]{10,}"),
    ("a Dropbox token", r"\bsl\.(?:u\.)?[\w-]{60,}"),
    ("a payment provider's key", r"\brzp_(?:live|test)_\w{14,}|\bFLWSECK[_-]\w{12,}"),
    ("a payment provider's key", r"access_token\$production\$\w{13,}\$[0-9a-f]{30,}"),
    (
        "a 1Password secret key",
        r"\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,6}-){3,4}[A-Z0-9]{5,6}|\bops_eyJ[\w-]{60,}",
    ),
    ("an Artifactory key", r"\bAKCp[A-Za-z0-9]{60,}"),
    ("an Alibaba Cloud key", r"\bLTAI[A-Za-z0-9]{12,26}\b"),
    ("an age secret key", r"\bAGE-SECRET-KEY-1[A-Z0-9]{58}"),
    ("a two-factor set-up link", r"otpauth://[th]otp/\S*secret=([A-Z2-7a-z]{12,})"),
    ("a BitLocker recovery key", r"\b\d{6}(?:-\d{6}){7}\b"),
    ("a wallet's private key", r"\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{100,112}\b"),
)
_BEGIN: Final = r"-{4,6}\s?BEGIN[A-Z0-9 ]{0,30}PRIVATE\s+KEY(?:\s+BLOCK)?\s?-{2,6}"
_PEM: Final = Pattern(
    rf"(?s){_BEGIN}.*?-{{2,6}}\s?END[A-Z0-9 ]{{0,30}}PRIVATE\s+KEY(?:\s+BLOCK)?\s?-{{2,6}}"
)
_PEM_CUT_SHORT: Final = Pattern(rf"{_BEGIN}\s*[\w+/=\n-]{{24,}}")
_PUTTY: Final = Pattern(r"(?s)PuTTY-User-Key-File-\d:.*?(?:\n\s*\n|\z)")
_BASIC: Final = Pattern(r"\bBasic\s+([A-Za-z0-9+/]{8,}={0,2})")
_BEARER: Final = Pattern(r"\bBearer\s+([\w.~+/-]{20,}=*)")
_WIF: Final = Pattern(r"\b[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}\b", case=True)
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
# [user:password@] in any address; what stands for a password is left to the caller.
_USERINFO: Final = Pattern(
    r"\b([a-z][a-z0-9+.-]{1,15}):/{2}([^\s:/@<>\"]*):([^\s/@<>\"]+)@[^\s@<>\"]"
)

_PATTERNS: Final = tuple((name, Pattern(source, case=True)) for name, source in _FORMATS)
_ANY: Final = Pattern("|".join(f"(?:{source})" for _, source in _FORMATS), case=True)

# What any of the above starts with or holds, for the engine's prefilter; case is ignored there.
PREFIXES: Final = (
    r"\ba(?:kia|sia|bia|cca)[a-z0-9]{6}|gh[pousr]_|github_pat|\bgl[a-z]+-[\w.-]{6}|gr1348941|"
    r"xox[abeoprs]|xapp-|hooks\.slack|/webhooks?/|webhookb2|[sr]k_(?:live|test)|whsec_|\baiza|"
    r"gocspx|ya29\.|\bsk-\w|\bsk[0-9a-f]{5}|\bsg\.[\w-]{5}|\bkey-[0-9a-f]{5}|[0-9a-f]-us\d|"
    r"xkeysib|\bnpm_|\bpypi-|rubygems_|clojars_|accountkey=|sharedaccesskey|[?&]sv=|\dq~|"
    r"\beyj[\w-]{5}",
    r"\d:aa|\bdo[opr]_v1|\bhf_|api_org_|\bsq0|\beaa[a-z0-9]{4}|\bshp[acps][at]_|shpss_|\bshpca_|"
    r"aaaaaaaaaaaaa|\bat(?:att3|bb|ctt3)[\w=-]|\bdapi[0-9a-f]|ntn_|\bsecret_[a-z0-9]|\blin_[ao]|"
    r"\bfig[duo]_|\bpat[a-z0-9]+\.|pmak-|nrak-|sntry[su]_|gl(?:sa|c)_|\bsbp?_|pscale_|\bhv[sbr]\.|"
    r"atlasv1|dckr_|\bdp\.[a-z]+\.|\br8_|gsk_|pplx-|\bxai-|nvapi-|tvly-|tskey-|nfp_|hrku-|sk\.eyj",
    r"\bsl\.[\w-]{5}|\brzp_|flwseck|access_token\$|\ba3-[a-z0-9]+-|ops_eyj|akcp[a-z0-9]{4}|"
    r"\bltai[a-z0-9]{4}|age-secret|otpauth:|\d-\d{6}-\d{6}-\d|[xyz]prv[1-9a-z]|private\s+key|"
    r"putty-user|\bbasic\s+[a-z0-9+/]{8}|bearer\s+[\w.~+/-]*\d|\b[5klc9][1-9a-z]{16}|"
    r"\b[mno][\w-]+\.[\w-]+\.[\w-]",
    r"://[^\s:/@]*:[^\s/@]+@",
)


def find_tokens(text: str) -> Iterator[Secret]:
    """Every secret in a text that speaks for itself."""
    yield from _blocks(text)
    if _ANY.search(text):
        for name, pattern in _PATTERNS:
            for match in pattern.finditer(text):
                start, end = match.span(1) if pattern.compiled.groups else match.span()
                if not _placeholder(text[start:end]):
                    yield Secret(start, end, f"It has the form of {name}.")
    for match in _BASIC.finditer(text):
        if _decodes_to_login(match.group(1)):
            yield Secret(*match.span(1), "It is a user name and password in an encoded form.")
    for match in _BEARER.finditer(text):
        if looks_random(match.group(1), shortest=20) and not _placeholder(match.group(1)):
            yield Secret(*match.span(1), "The word “Bearer” stands before it.", 0.9)
    for match in _WIF.finditer(text):
        if bounded(text, *match.span()) and _base58check(match.group()):
            yield Secret(*match.span(), "It is a wallet's private key; its checksum is right.")


def _blocks(text: str) -> Iterator[Secret]:
    kinds = (
        (_PEM, "a private key"),
        (_PEM_CUT_SHORT, "a private key"),
        (_PUTTY, "a PuTTY private key"),
    )
    for pattern, name in kinds:
        for match in pattern.finditer(text):
            end = match.end()
            while end > match.start() and text[end - 1].isspace():
                end -= 1
            body = text[match.start() : end]
            if len(body) > 60 or "\n" in body:
                yield Secret(match.start(), end, f"It is {name}.")


def userinfo(text: str, keep: Callable[[str, str, str], bool]) -> Iterator[Secret]:
    """Passwords inside addresses; ``keep`` is asked about scheme, user and password."""
    for match in _USERINFO.finditer(text):
        if keep(match.group(1).lower(), match.group(2), match.group(3)):
            yield Secret(*match.span(3), "It stands where an address holds the password.", 0.93)


def _decodes_to_login(encoded: str) -> bool:
    try:
        plain = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return False
    user, colon, password = plain.partition(":")
    return bool(colon and user and password) and plain.isprintable()


def _base58check(key: str) -> bool:
    """Whether a wallet import format key has the right checksum and length."""
    number = 0
    for each in key:
        number = number * 58 + _BASE58.index(each)
    raw = number.to_bytes(38, "big").lstrip(b"\0")
    if len(raw) not in {37, 38} or raw[0] not in {0x80, 0xEF}:
        return False
    return sha256(sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]
