"""Wording of time: until when, for how long, at what hours."""

from __future__ import annotations

from typing import Final

__all__ = ["HOURS", "UNTIL", "WHEN"]

_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)"
_NUMBER: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_ORDINAL: Final = r"\pL+(?:teenth|tieth|th|first|second|third)"
_DAY: Final = (
    r"(?:(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?|tomorrow|tonight|midnight|"
    rf"lunchtime|next\s\pL+|the\s(?:(?:new|next)\sterm|weekend|bank\sholiday|{_NUMBER}|"
    rf"{_ORDINAL}|new year|"
    rf"end of|middle of)|"
    rf"{_NUMBER}(?:\s(?:of\s)?{_MONTH})?|{_MONTH}(?:\s{_NUMBER})?|a week on|christmas|easter|"
    r"new year|boxing day|half[\s-]+term|summer|spring|autumn|(?:early|mid|late)[\s-]+\pL+|"
    r"\d{1,2}[/.]\d{1,2}|we(?:'re| are)? (?:get )?back|i(?:'m| am) (?:back|home)|they(?:'re)? back)"
)
_VAGUELY: Final = r"(?:about\s|around\s|at least\s|after\s|late\s|early\s|gone\s)*"
UNTIL: Final = (
    r"(?:(?:un)?till?|'til|up to|through to|back(?: home)?(?: again)?(?: on| by| in)?|"
    rf"return(?:ing)?(?: on| by)?|home(?: on| by)|see you(?: all)? on)\s{_VAGUELY}{_DAY}\b"
)
_COUNT: Final = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|a few|"
    r"a couple(?: of)?|"
    r"several|the whole(?: of)?|the rest of the|the next(?: \pL+)?|all|this|next|the)"
)
_UNIT: Final = (
    r"(?:days?|nights?|weeks?|weekend|fortnight|months?|summer|holidays?|half[\s-]+term|easter|"
    r"christmas|new year|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|winter)"
)
_SPAN: Final = (
    rf"(?:(?:for|over)\s(?:{_COUNT}\s)?(?:whole\s|entire\s|long\s|bank holiday\s|coming\s|"
    rf"glorious\s)*"
    rf"{_UNIT}\b|all\s(?:day|night|week(?:end)?|month|summer|of\s(?:next\s)?(?:week|month|"
    rf"{_MONTH}))|"
    r"all this week(?:end)?|(?:this|next|the whole|the entire)\s(?:week(?:end)?|fortnight|month|"
    r"summer)\b|"
    rf"(?:from|between)\s(?:the\s)?{_NUMBER}[^.\n]{{0,20}}?(?:to|until|till?|-|"
    rf"and)\s(?:the\s)?{_NUMBER}"
    r"(?:\sof\s\pL+)?)"
)
_START: Final = rf"(?:(?:starting|from|beginning|leaving|as of)\s(?:on\s|this\s|next\s)?{_DAY}\b)"
WHEN: Final = rf"(?:{UNTIL}|{_SPAN}|{_START})"
_HOUR: Final = (
    r"(?:(?:gone|about|around|half|at least|after)\s)*(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?|four|"
    r"five|six|"
    r"seven|eight|nine|late|lunch(?:time)?|teatime|midnight)\b"
)
HOURS: Final = (
    rf"(?:(?:before|until|till?|after)\s{_HOUR}|(?:between|from)\s{_HOUR}\s(?:and|to|until|till?|"
    rf"-)\s"
    rf"{_HOUR}|during the (?:day|week)|(?:in|of) (?:the (?:day|week)|a (?:morning|evening)|"
    rf"an evening)|"
    r"on (?:week|mon|tues|wednes|thurs|fri|satur|sun)days?|most (?:days|weekdays|evenings|nights)|"
    r"at weekends|all day|all (?:this )?week(?:end)?|every (?:\pL+day|day|night|morning|evening)|"
    r"tonight|this (?:week(?:end)?|evening)|on weekdays|after school)"
)
