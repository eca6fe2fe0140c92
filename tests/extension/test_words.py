"""Reading and changing the words of editors of every make (content/words.js)."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Browser

MARKUP = {
    "plain": ("one two", "one two"),
    "bare lines": ("one<div>two</div><div>three</div>", "one\ntwo\nthree"),
    "paragraphs": ("<p>one</p><p>two</p>", "one\ntwo"),
    "an empty paragraph": ("<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"),
    "an empty editor": ("<p><br></p>", ""),
    "breaks": ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
    "a break at the end": ("one<br>", "one"),
    "nested blocks": (
        "<div data-block><div><span><span>one</span></span></div></div>"
        "<div data-block><div><span><br></span></div></div>"
        "<div data-block><div><span>two</span></div></div>",
        "one\n\ntwo",
    ),
    "a hard space": ("one&nbsp;two", "one two"),
    "an emoji as a picture": ('one <img alt="😀"> two', "one 😀 two"),
    "what is hidden": ('one<span aria-hidden="true">nothing</span>', "one"),
    "a list": ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
    "a name put in by the site": ('hi <a contenteditable="false">@one</a>!', "hi @one!"),
}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Any:
    # A page without rules about scripts: this is about words alone.
    page = browser.own_page("popup/popup.html")
    yield page
    page.close()


@pytest.mark.parametrize("name", MARKUP)
def test_reading(page: Any, name: str) -> None:
    markup, text = MARKUP[name]
    found = page.evaluate(
        """async (markup) => {
          const { read } = await import("/content/words.js");
          const editor = document.createElement("div");
          editor.innerHTML = markup;
          const { text, parts } = read(editor);
          const parted = parts.every(({ node, start, end }) =>
            (node.data?.replaceAll("\\u00a0", " ") ?? node.alt) === text.slice(start, end));
          return [text, parted];
        }""",
        markup,
    )
    assert found == [text, True]


CHANGE = """async ([markup, edits]) => {
  const { change, wordsOf } = await import("/content/words.js");
  const editor = document.createElement("div");
  editor.contentEditable = "true";
  editor.innerHTML = markup;
  document.body.append(editor);
  const done = await change(editor, edits);
  const text = wordsOf(editor);
  editor.remove();
  return [done, text];
}"""


def test_changing_several_places_at_once(page: Any) -> None:
    edits = [
        {"start": 0, "end": 3, "expected": "one", "text": "1"},
        {"start": 8, "end": 13, "expected": "three", "text": ""},
    ]
    done, text = page.evaluate(CHANGE, ["<p>one two</p><p>three</p>", edits])
    assert done
    assert text.strip() == "1 two"


def test_nothing_is_changed_where_the_words_are_others(page: Any) -> None:
    edits = [
        {"start": 0, "end": 3, "expected": "one", "text": "1"},
        {"start": 4, "end": 7, "expected": "six", "text": "2"},
    ]
    assert page.evaluate(CHANGE, ["one two", edits]) == [False, "one two"]
