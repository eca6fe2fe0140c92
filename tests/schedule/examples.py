"""The shipped schedules, and what is planted in each: the row and the rule."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import ROOT

FOLDER: Path = ROOT / "examples" / "schedules"
TOOLS = {  # file: the tool it is recognised for
    "any-tool.tsv": "",
    "ayrshare.csv": "Ayrshare",
    "buffer.csv": "Buffer",
    "calendar.xlsx": "",
    "highlevel.csv": "HighLevel",
    "hootsuite-with-headers.csv": "Hootsuite",
    "hootsuite.csv": "Hootsuite",
    "later.csv": "Later",
    "metricool.csv": "Metricool",
    "postfast.csv": "PostFast",
    "publer.csv": "Publer",
    "socialbee.csv": "SocialBee",
    "sprout-social.csv": "Sprout Social",
}
FOUND = {  # file: row, rule, column
    "any-tool.tsv": [(3, "ADR001", "Caption")],
    "ayrshare.csv": [(3, "ADR001", "post")],
    "buffer.csv": [(3, "ADR001", "Text")],
    "calendar.xlsx": [(3, "ADR001", "Message")],
    "highlevel.csv": [(3, "FIN003", "followUpComment")],
    "hootsuite-with-headers.csv": [(3, "PII001", "Message")],
    "hootsuite.csv": [(2, "ADR001", "column 2")],
    "later.csv": [(3, "ADR001", "Caption")],
    "metricool.csv": [(2, "ADR001", "Alt text picture 2"), (3, "PII001", "First Comment Text")],
    "postfast.csv": [(3, "PII001", "first_comment")],
    "publer.csv": [(3, "ADR001", "Comment(s)")],
    "socialbee.csv": [(3, "PII001", "text")],
    "sprout-social.csv": [(3, "ADR001", "message_text")],
}
DELIMITED = tuple(name for name in TOOLS if not name.endswith(".xlsx"))
