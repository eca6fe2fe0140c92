"""What a column of a schedule may be, and what schedulers call it.

Header names were read in the tools' own help pages and templates (2024 to 2026);
Later's are those of files that people import there. A header is compared in words:
case, underscores, camelCase, plural marks and remarks in brackets do not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from linter.patterns import Pattern

__all__ = ["NETWORKS", "TOOLS", "Role", "Tool", "role_of", "words"]


class Role(StrEnum):
    """What the cells of a column are to a post. The names are those of ``--columns``."""

    TEXT = "text"
    TITLE = "title"  # and other words that are published beside the text
    COMMENT = "comment"
    LINK = "link"
    MEDIA = "media"
    ALT = "alt"
    DATE = "date"  # with or without the time
    TIME = "time"
    PLATFORM = "platform"
    NETWORK = "network"  # a column a network, ticked or not
    ACCOUNT = "account"
    ID = "id"
    IGNORE = "ignore"
    OURS = "postlint"  # what an earlier run added


class Tool(Struct, frozen=True):
    """A scheduler. headers: those that together give its files away, in words."""

    name: str
    headers: frozenset[str]
    roles: Mapping[str, Role] = {}


def words(header: str) -> str:
    """A header in plain words: ``imageUrls (comma-separated)`` is ``image url``."""
    text = _REMARK.sub("", header.strip().strip("\ufeff"))
    spaced = _HUMP.sub(r"\1 \2", text)
    parts = _GAP.split(spaced.casefold())
    return " ".join(
        part if part in _NOT_PLURAL else part.removesuffix("s") for part in parts if part
    )


_REMARK: Final = Pattern(r"\s*(?:\([^)]*\)|\[[^\]]*\]|\s[-–—:]\s.*$|\*)")
_HUMP: Final = Pattern(r"([\p{Ll}\p{Nd}])(\p{Lu})", case=True)
_GAP: Final = Pattern(r"[\s_/.\-]+")
_NOT_PLURAL: Final = frozenset({"alias", "address", "canvas", "status", "hours", "press", "is"})

NETWORKS: Final[Mapping[str, str]] = {
    "x": "x",
    "twitter": "x",
    "twitter x": "x",
    "x twitter": "x",
    "linkedin": "linkedin",
    "linked in": "linkedin",
    "facebook": "facebook",
    "fb": "facebook",
    "facebook page": "facebook",
    "instagram": "instagram",
    "ig": "instagram",
    "thread": "threads",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "tiktok": "tiktok",
    "tik tok": "tiktok",
    "youtube": "youtube",
    "you tube": "youtube",
    "whatsapp": "whatsapp",
    "blog": "blog",
    "pinterest": "other",
    "gbp": "other",
    "google business": "other",
    "google business profile": "other",
    "telegram": "other",
    "reddit": "other",
    "snapchat": "other",
}

_NAMES: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.TEXT: (
        "text", "message", "message text", "content", "post", "post text", "post content",
        "post message", "post copy", "post caption", "caption", "copy", "social copy", "body",
        "tweet", "tweet text", "status update", "update", "description",
    ),
    Role.TITLE: (
        "title", "headline", "subject", "document title", "link title", "pin title", "event title",
        "offer title", "video title", "hashtag", "poll question", "youtube video tag",
        "link description", "gbp event title", "gbp offer title", "tik tok title",
    ),
    Role.COMMENT: (
        "comment", "first comment", "first comment text", "follow up comment", "followup comment",
        "reply", "first reply", "auto comment", "thread text",
    ),
    Role.LINK: (
        "link", "url", "link url", "og meta url", "ogmeta url", "ogmetaurl", "website", "web link",
        "landing page", "landing page url", "destination url", "destination link", "pin link",
        "pinterest pin link", "link in bio", "link in bio url", "cta link", "cta url",
        "gbp cta url", "call to action url", "post link", "article url",
    ),
    Role.MEDIA: (
        "media", "media url", "media link", "media file", "media path", "image", "image url",
        "image link", "image path", "image file", "picture", "picture url", "photo", "photo url",
        "photo file", "video", "video url", "video link", "video path", "video file", "gif",
        "gif url", "file", "file name", "filename", "attachment", "asset", "asset url",
        "video thumbnail url", "thumbnail", "thumbnail url", "linkedin document url",
        "linked in document url", "linkedin pdf url",
    ),
    Role.ALT: (
        "alt", "alt text", "image alt text", "image alt", "media alt text", "photo alt text",
        "image description", "picture description", "alternative text", "alt tag", "alt text image",
        "alt text picture",
    ),
    Role.DATE: (
        "date", "day", "date time", "datetime", "date and time", "scheduled date",
        "scheduled date time", "schedule date", "schedule", "scheduled", "scheduled at",
        "schedule at", "scheduled for", "schedule for", "post date", "posting date", "publish date",
        "publishing date", "publication date", "publish at", "publish on", "post at", "post on",
        "posting time", "post at specific time", "date to post", "slot", "when", "go live date",
        "due at", "due date", "scheduled date and time", "publish date and time",
    ),
    Role.TIME: (
        "time", "time 24hr", "scheduled time", "schedule time", "post time", "publish time",
        "publishing time", "time of day", "hour", "go live time",
    ),
    Role.PLATFORM: (
        "platform", "network", "social network", "social platform", "social media", "channel",
        "social channel", "service", "site",
    ),
    Role.ACCOUNT: (
        "account", "account id", "account name", "social account", "profile", "profile name",
        "profile id", "social profile", "page", "page name", "handle", "user name", "username",
        "author", "brand name", "channel name",
    ),
    Role.ID: ("id", "post id", "row id", "ref", "reference", "external id"),
    Role.IGNORE: (
        "draft", "status", "tag", "label", "category", "shortener", "post type", "post subtype",
        "type", "board", "board name", "pinterest board", "pinterest board id", "pin board",
        "watermark",
        "state", "campaign", "cta", "reminder", "expire at", "expiry date", "share next time",
        "timezone", "time zone", "video cover frame", "gbp post type", "gbp call to action",
        "youtube privacy", "youtube video type", "youtube video privacy", "youtube video category",
        "youtube video for kid", "youtube playlist", "facebook post type", "fb content type",
        "ig publish type", "instagram post type", "instagram show reel on feed", "yt is short",
        "linkedin type", "linkedin poll duration", "linkedin show link preview",
        "linkedin image as carousel", "thread reply control", "thread is spoiler",
        "thread post type", "twitter x can reply", "twitter x type",
        "twitter x poll duration minute", "pinterest pin new format", "draft mode", "approved",
        "recycle", "approval", "group id", "queue", "pin board, fb album, or google category",
    ),
    Role.OURS: ("postlint verdict", "postlint finding", "postlint fixe", "postlint note"),
}  # fmt: skip
_ROLES: Final[Mapping[str, Role]] = {name: role for role, names in _NAMES.items() for name in names}
_NUMBERED: Final = Pattern(r"^(.*\pL) ?\d{1,2}$")
_OF_NETWORK: Final = Pattern(
    r"^(?:twitter x|twitter|x|linkedin|linked in|facebook|fb|instagram|ig|thread|bluesky|mastodon|"
    r"tiktok|tik tok|youtube|you tube|yt|whatsapp|pinterest|pin|gbp|google|telegram|reddit) (.+)$"
)
_PUBLISHED: Final = Pattern(r"\b(?:title|poll option|poll question|headline)$")
_SETTING: Final = Pattern(r"^(?:tiktok|tik tok|youtube|instagram|facebook|gbp|linkedin|thread)\b")


def role_of(header: str, tool: Tool | None = None) -> Role | None:
    """What a column with this header is; None if the name tells nothing."""
    name = words(header)
    if tool is not None and name in tool.roles:
        return tool.roles[name]
    if name in NETWORKS and name not in _ROLES:
        return Role.NETWORK
    if name in _ROLES:
        return _ROLES[name]
    if (numbered := _NUMBERED.match(name)) and numbered.group(1) in _ROLES:
        return _ROLES[numbered.group(1)]
    if named := _OF_NETWORK.match(name):
        rest = named.group(1)
        numbered = _NUMBERED.match(rest)
        plain = numbered.group(1) if numbered else rest
        if _PUBLISHED.search(plain):
            return Role.TITLE
        if plain in _ROLES and _ROLES[plain] not in {Role.DATE, Role.TIME, Role.ID}:
            return _ROLES[plain]
        if tool is not None and _SETTING.search(name):
            return Role.IGNORE
    return None


TOOLS: Final = (  # the more telling first
    Tool("Sprout Social", frozenset({"date", "time 24hr", "message text"})),
    Tool("Metricool", frozenset({"text", "date", "time", "draft"})),
    Tool("HighLevel", frozenset({"post at specific time", "content"})),
    Tool("SocialBee", frozenset({"text", "image url", "gif url"})),
    Tool("SocialBee", frozenset({"text", "post at specific time"})),
    Tool("PostFast", frozenset({"scheduled at", "account id", "content"})),
    Tool("Ayrshare", frozenset({"post", "platform", "schedule date"})),
    Tool("Publer", frozenset({"date", "text", "link", "media url"})),
    Tool("Publer", frozenset({"date", "message", "link", "media url"})),
    Tool("Buffer", frozenset({"text", "posting time"})),
    Tool("Later", frozenset({"profile", "caption", "scheduled date"})),
    Tool("Hootsuite", frozenset({"date", "message", "link"})),
)
