"""PII003: National Insurance numbers, and codes of the same shape."""

from __future__ import annotations

FLAG = {
    "spaced in pairs": "my NI letter finally came, ⟦AB 12 34 56 C⟧, I exist",
    "glued": "HMRC: please confirm ⟦JG103759A⟧ is you. Me: in public??",
    "lower case": "nino is ⟦jg 10 37 59 a⟧ if payroll asks again",
    "hyphens": "Found a payslip: N.I. number ⟦AA-00-00-03-D⟧. Reception has it.",
    "dots": "National Insurance: ⟦CE.12.34.56.B⟧",
    "six digits together": "They want ⟦ZY 123456 D⟧ and a utility bill. Every. Year.",
    "spaced singly": "ni no ⟦P A 1 2 3 4 5 6 D⟧",
    "letter O": "NI number: ⟦AB O1 23 45 C⟧",
    "without its letter": "my ni number is ⟦AB 12 34 56⟧, can't read the last letter",
    "no words at all": "⟦AB 12 34 56 A⟧",
    "split over lines": "National insurance no\n⟦AB 12 34\n56 B⟧",
    "words after": "⟦KL123456B⟧ <- that's my NI, stop asking",
    "full-width": "NI: ⟦ＡＢ１２３４５６Ｃ⟧",
    "zero-width": "NI: ⟦AB12\u200b3456C⟧",
    "two people": "New starters: Ada NI ⟦AB123456A⟧, Grace NI ⟦CD123456B⟧".replace("CD", "CE"),
    "on a P45": "whoever left a P45 on the printer, ⟦WK 44 55 66 C⟧, it's in the tray",
    "with an emoji after": "⟦HM112233D⟧👀 who's this then",
}

LEAVE = {
    "sample prefix": "It looks like QQ 12 34 56 C, two letters, six digits, one letter",
    "TN prefix": "temporary ref TN 01 02 90 M was never a real NINO, nor is TN010290A",
    "BG prefix": "case BG123456A",
    "D in the first place": "DA123456C fails the checksum in my head",
    "O in the second place": "AO123456C is an Angolan thing",
    "ends in E": "AB123456E",
    "product code": "Printer cartridge, product code AB123456C, anyone?",
    "order": "Order CE123456B has shipped!",
    "part number": "need part no. JH 12 34 56 A for a 1998 Bosch mixer",
    "booking reference": "booking ref: LM123456A, gate closes 18:40",
    "voucher": "use voucher code AB123456D for 10% off tea",
    "postcode": "parking at AB12 3CD is hopeless",
    "longer string": "XAB123456CD",
    "link": "https://example.com/p/AB123456C",
    "handle": "@AB123456C was suspended, good",
    "part of a sentence": "NI took 12 34 56 and a half votes",
    "IBAN piece": "BE71 0961 2345 6769 AB",
    "module list": "CP60 12 34 56 modules, who counts",
    "bulb": "spare projector bulb AB123456C, third one this term",
    "sample": "It has two letters, six digits and a letter, for example AB 12 34 56 C",
}
