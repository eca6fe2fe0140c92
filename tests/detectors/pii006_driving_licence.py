"""PII006: driving licence numbers, and other codes."""

from __future__ import annotations

FLAG = {
    "glued": "PASSED first time 🚗 ⟦MORGA657054SM9IJ⟧ framed on the wall",
    "spaced": "van hire wants ⟦HAAGE 806219 N99XK⟧ by noon",
    "woman's month": "handed in: licence ⟦PATEL 957128 R99TC⟧",
    "lower case": "⟦morga657054sm9ij⟧ apparently my surname is morga now",
    "issue number": "driver no. ⟦MORGA 657054 SM9IJ 35⟧",
    "padded surname": "Licence found, ⟦OSEI9 807150 K99AB⟧, ask at security",
    "short surname": "⟦LI999 612019 W99XY⟧ hi it's me",
    "hyphens": "licence ⟦SMITH-711215-JD9EF⟧",
    "full-width": "⟦ＭＯＲＧＡ６５７０５４ＳＭ９ＩＪ⟧",
    "zero-width": "DVLA number ⟦MORGA\u200b657054\u200bSM9IJ⟧",
    "letter O": "⟦MORGA 6570 54 SM9IJ⟧".replace("6570 54", "657O54"),
    "over two lines": "driving licence:\n⟦MORGA657054\nSM9IJ⟧",
    "in a sentence": "they spelled it ⟦JONES 610127 AB9CD⟧ and I said no that's my sister",
    "two": "drivers: ⟦SMITH711215JD9EF⟧ and ⟦JONES 661017 AB9CD⟧",
    "Northern Irish": "my NI driving licence number is ⟦12345678⟧",
    "Northern Irish, DVA": "DVA driver number: ⟦12 345 678⟧",
    "brackets": "Kwame (⟦OSEI9 807150 K99AB⟧) is insured",
}

LEAVE = {
    "impossible month": "MORGA699054SM9IJ",
    "impossible day": "MORGA657404SM9IJ",
    "nines in the middle": "MO9GA657054SM9IJ",
    "too short": "MORGA657054SM9I",
    "too long": "XMORGA657054SM9IJ",
    "part of a key": "AMORGA657054SM9IJQ9",
    "serial number": "serial SHARP 123456 mixer",
    "licence fee": "driving licence renewal: £14, 10 years, 20261103",
    "licence fee, television": "TV licence number 3041234567",
    "points": "driving licence: 6 points, 2019 and 2021",
    "link": "https://example.com/MORGA657054SM9IJ",
    "handle": "@MORGA657054SM9IJ",
    "calls": "DVLA answered 12345678 calls last year",
    "words and numbers": "SALES 657054 up on last year SM 9",
    "software licence": "licence key ABCDE-12345-FGHIJ-67890",
    "module": "MUSIC 601214 is full",
    "driver": "driver 12 of 345 678 in the rankings",
}
