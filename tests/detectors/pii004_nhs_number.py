"""PII004: NHS numbers, and other ten digits."""

from __future__ import annotations

FLAG = {
    "named, spaced": "They asked for my NHS number, ⟦999 054 8609⟧, four times",
    "named, glued": "Grandad's NHS no. is ⟦9990582726⟧ if the ward rings",
    "named, hyphens": "nhs number ⟦943-476-5919⟧ for the jab please",
    "named, dots": "NHS: ⟦943.476.5870⟧",
    "layout only": "Found a wristband outside the sim ward: ⟦943 476 5919⟧",
    "layout, no words": "⟦999 012 3457⟧".replace("012 3457", "054 8609"),
    "spaced singly": "nhs number ⟦9 4 3 4 7 6 5 9 1 9⟧, don't ask how I know it by heart",
    "said aloud": "NHS number ⟦nine four three four seven six five nine one nine⟧ he shouted "
    "across reception",
    "odd layout with words": "patient ⟦94347 65919⟧, bed 4, wants tea",
    "words after": "⟦9434765919⟧ is Nan's NHS number, keep it in your phone",
    "letter O": "NHS no ⟦999 O54 86O9⟧",
    "split over lines": "hospital form says\n⟦943 476\n5919⟧",
    "full-width": "NHS ⟦９４３ ４７６ ５９１９⟧",
    "zero-width": "NHS number ⟦943\u200b476\u200b5919⟧",
    "prescription": "prescription for ⟦9434765870⟧ ready to collect",
    "date beside it": "NHS ⟦999 054 8609⟧ 03/11/1979",
    "two of them": "the twins' NHS numbers: ⟦943 476 5919⟧ and ⟦943 476 5870⟧",
}

LEAVE = {
    "check digit is wrong": "my NHS number isn't 943 476 5918",
    "bare ten digits": "final score 9434765919 points, I need a life",
    "phone": "call 943 476 5919 for a good time, says the wall",
    "American phone": "my cell: 943-476-5919",
    "American phone, brackets": "(943) 476-5919",
    "order": "order 943-476-5919 arrived smashed",
    "tracking": "tracking 9434765919, hospital gift shop parcel",
    "UK mobile": "GP rang from 07700 900123",
    "ISBN-10": "ISBN 943 476 5919, a history of nursing",
    "part of a longer number": "NHS trust invoice 19434765919",
    "card piece": "4111 1111 1111 1111 at the hospital shop",
    "one digit over and over": "patient 444 444 4444 does not exist",
    "account": "hospital charity account 9434765919",
    "billions": "NHS spend £9434765919 last quarter",
    "unix time": "build 1700000000 deployed, nurses happy",
    "population": "943,476,5919 patients? check your commas",
    "link": "https://example.org/patient/9434765919",
    "eleven digits": "patient 94347659190",
    "sample": "sample ID 999-054-8609 is a plasmid",
}
