"""Which column is which, and when that is refused."""

from __future__ import annotations

from collections import Counter

import pytest

from linter.errors import OptionError
from linter.recognition import Unreadable
from linter.schedule.columns import recognised, wanted
from linter.schedule.dates import Order
from linter.schedule.roles import TOOLS, Role, role_of, words

ROLES = {
    "Text": Role.TEXT,
    "message_text": Role.TEXT,
    "Post Caption": Role.TEXT,
    "LinkedIn text": Role.TEXT,
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)": Role.DATE,
    "Date - Intl. format or prompt": Role.DATE,
    "Posting Time": Role.DATE,
    "scheduleDate": Role.DATE,
    "time_24hr": Role.TIME,
    "Media URL(s) - Separated by comma": Role.MEDIA,
    "imageUrls": Role.MEDIA,
    "Picture Url 10": Role.MEDIA,
    "Alt text picture 3": Role.ALT,
    "Alt text(s) - Separated by ||": Role.ALT,
    "OGmetaUrl (url)": Role.LINK,
    "Pinterest Pin Link": Role.LINK,
    "followUpComment": Role.COMMENT,
    "First Comment Text": Role.COMMENT,
    "Youtube Video Title": Role.TITLE,
    "Twitter/X Poll Option 2": Role.TITLE,
    "Facebook": Role.NETWORK,
    "Twitter/X": Role.NETWORK,
    "platforms": Role.PLATFORM,
    "Profile": Role.ACCOUNT,
    "Status": Role.IGNORE,
    "postlint verdict": Role.OURS,
    "Owner": None,
    "Internal notes": None,
}


@pytest.mark.parametrize(("header", "role"), ROLES.items(), ids=ROLES)
def test_headers(header: str, role: Role | None) -> None:
    assert role_of(header) is role


def test_every_tool_has_a_column_for_words_and_one_for_the_date() -> None:
    for tool in TOOLS:
        roles = Counter(role_of(name, tool) for name in tool.headers)
        assert roles[Role.TEXT] == 1, tool
        assert None not in roles


def test_known_names_are_in_plain_words() -> None:
    assert all(words(name) == name for tool in TOOLS for name in tool.headers)


POST = "Come and see the new studios on Saturday, all are welcome."
REFUSED = {
    "columns nobody knows": ([("A1", "B1"), ("x", POST)], "its columns are not known"),
    "no words": (
        [("Date", "Link"), ("2026-12-01", "https://a.example")],
        "not known: “Date”, “Link”",
    ),
    "the text column holds links": (
        [("Date", "Message"), ("2026-12-01", "https://a.example"), ("2026-12-02", "www.b.example")],
        "holds no words",
    ),
    "the text column holds dates": (
        [("Date", "Text"), (POST, "2026-12-01"), (POST, "2026-12-02")],
        "holds no words",
    ),
    "the words are in a column without a known name": (
        [("Date", "Text", "Final wording"), ("2026-12-01", "", POST), ("2026-12-02", "", POST)],
        "“Final wording”",
    ),
    "posts without headers or dates": ([(POST, "x"), (POST, "y")], "2 without headers"),
    "dates that contradict one another": (
        [("Date", "Text"), ("13/12/2026", POST), ("12/13/2026", POST)],
        "contradict",
    ),
    "nothing at all": ([("", " ")], "it is empty"),
}


@pytest.mark.parametrize(("rows", "said"), REFUSED.values(), ids=REFUSED)
def test_a_wrong_guess_is_refused(rows: list[tuple[str, ...]], said: str) -> None:
    with pytest.raises(Unreadable) as caught:
        recognised(rows)
    assert said in caught.value.what
    assert POST not in caught.value.what + caught.value.mend


def test_a_refused_guess_is_shown() -> None:
    with pytest.raises(Unreadable, match="text is “Text”"):
        recognised([("Date", "Text"), (POST, "2026-12-01"), (POST, "2026-12-02")])


def test_a_header_below_a_title_is_found() -> None:
    columns = recognised([("December", ""), ("", ""), ("Date", "Post"), ("2026-12-01", POST)])
    assert (columns.head, columns.roles) == (3, (Role.DATE, Role.TEXT))


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("13/01/2026", "01/02/2026"), Order.DAY),
        (("01/13/2026", "01/02/2026"), Order.MONTH),
        (("01/02/2026", "02/03/2026"), Order.DAY),
        (("2026-12-01",), Order.DAY),
    ],
)
def test_one_date_settles_the_order_of_all(dates: tuple[str, ...], order: Order) -> None:
    assert recognised([("Date", "Text"), *((date, POST) for date in dates)]).order is order


def test_columns_by_name() -> None:
    rows = [("When", "Wording, final", "Pic"), ("2026-12-01", POST, "a.jpg")]
    columns = recognised(rows, wanted(["text=Wording, final,date=When", "media=pic"]))
    assert columns.roles == (Role.DATE, Role.TEXT, Role.MEDIA)
    assert columns.head == 1


def test_columns_by_number() -> None:
    columns = recognised([(POST, "2026-12-01")], wanted(["text=1,date=2"]))
    assert (columns.roles, columns.head) == ((Role.TEXT, Role.DATE), 0)
    headed = recognised([("A", "B"), (POST, "2026-12-01")], wanted(["text=1,date=2"]))
    assert headed.head == 1


def test_a_column_that_is_not_there() -> None:
    with pytest.raises(Unreadable, match="no column “Captoin”"):
        recognised([("Caption", "Date"), (POST, "2026-12-01")], wanted(["text=Captoin,date=Date"]))


@pytest.mark.parametrize("given", ["Caption", "words=Caption", "text=", "=x", "x,text=Caption"])
def test_columns_that_make_no_sense(given: str) -> None:
    with pytest.raises(OptionError, match="--columns"):
        wanted([given])
