"""A table put together again is the very text; its values are those the csv module reads."""

from __future__ import annotations

import csv
import io
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.recognition import Unreadable
from linter.schedule.tokens import quoted, records

TEXTS = {
    "plain": "a,b\r\nc,d\r\n",
    "no line end at the end": "a,b\nc,d",
    "quoted line break": 'a,"b\r\nb"\r\nc,d\r\n',
    "doubled quotes": 'a,"say ""hi"", now"\n',
    "needless quotes": '"a","b"\n"c","d"\n',
    "quote inside a plain cell": 'a,5" screen\n',
    "empty cells and rows": ",,\n\n,x,\n",
    "old Mac line ends": "a,b\rc,d\r",
    "ragged rows": "a\nb,c,d\ne,f\n",
    "words after a closing quote": '"a"b,c\n',
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_values_are_those_of_the_csv_module(text: str) -> None:
    read = list(records(text, ","))
    assert "".join(each.written(",") for each in read) == text
    assert [[cell.value for cell in each.cells] for each in read if not each.blank] == [
        row for row in csv.reader(io.StringIO(text, newline="")) if any(map(str.strip, row))
    ]


@given(
    st.lists(
        st.lists(st.text(alphabet='ab,;"\n\r \t=é😀', max_size=8), min_size=1, max_size=5),
        min_size=1, max_size=6,
    ),
    st.sampled_from(",;\t|"),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)  # fmt: skip
def test_whatever_the_csv_module_writes(
    rows: list[list[str]], delimiter: str, quoting: Literal[0, 1]
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerows(rows)
    text = out.getvalue()
    read = list(records(text, delimiter))
    assert "".join(each.written(delimiter) for each in read) == text
    assert [[cell.value for cell in each.cells] for each in read] == rows


@given(st.text(alphabet='a,;"\n\r \t', max_size=30), st.sampled_from(",;\t"))
def test_any_text_is_put_together_again(text: str, delimiter: str) -> None:
    try:
        read = list(records(text, delimiter))
    except Unreadable:  # a quotation mark that is never closed
        assert '"' in text
    else:
        assert "".join(each.written(delimiter) for each in read) == text


@given(st.text(alphabet='a,;"\n\r \t=', max_size=12), st.sampled_from(",;\t"))
def test_a_quoted_value_is_read_back(value: str, delimiter: str) -> None:
    (record,) = records(f"x{delimiter}{quoted(value, delimiter)}\r\n", delimiter)
    assert record.cells[1].value == value


def test_space_before_a_quoted_cell() -> None:
    (record,) = records('a, "b, c", d\n', ",")
    assert [cell.value.strip() for cell in record.cells] == ["a", "b, c", "d"]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    assert [each.number for each in records('a\n\n"b\nb"\nc\n', ",") if not each.blank] == [1, 3, 4]
