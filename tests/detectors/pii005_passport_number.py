"""PII005: passport numbers given as such, and machine-readable zones."""

from __future__ import annotations

FLAG = {
    "British": "my passport number is ⟦123456789⟧ and I have memorised it out of spite",
    "British, spaced": "passport: ⟦123 456 789⟧",
    "no.": "passport no. ⟦533401372⟧, expires when I do",
    "Indian": "third time sending it: passport number ⟦Z1234567⟧, Bhandari, Rohit",
    "one letter and eight": "Checking in now. passport ⟦A00000000⟧",
    "Irish": "Passport No: ⟦PA0123456⟧ (the harp one)",
    "German": "Reisepass ⟦C01X00T47⟧, hoffentlich stimmt's",
    "number first": "⟦987654321⟧ is my passport number, asking for the visa form",
    "words between": "passport issued 2019, number ⟦123456780⟧",
    "hash": "passport #⟦X1234567⟧",
    "lower case": "passport no ⟦pa0123456⟧ says the lady",
    "a list": "Trip passports numbers: Rohit ⟦Z1234567⟧, Mina ⟦A7654321⟧",
    "after a colon on the next line": "Passport number:\n⟦123456789⟧",
    "full-width": "passport number ⟦１２３４５６７８９⟧",
    "found one": "Found in the lift: passport in the name of Osei, no. ⟦G1234567⟧",
    "zone, two lines": "⟦P<GBROKAFOR<<CHIDINMA<NGOZI<<<<<<<<<<<<<<<<<\n"
    "1234567897GBR8703145F3106062<<<<<<<<<<<<<<06⟧\nwhat even is this font",
    "zone, ICAO's specimen": "⟦P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10⟧",
    "zone, second line alone": "cropped it, it's fine: "
    "⟦L898902C36UTO7408122F1204159ZE184226B<<<<<10⟧",
    "zone, first line alone": "only my name lol ⟦P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<⟧",
    "zone of a card": "⟦I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<⟧",
    "zone, character references": "⟦P&lt;UTOERIKSSON&lt;&lt;ANNA&lt;MARIA&lt;&lt;&lt;"
    "&lt;&lt;&lt;&lt;&lt;&lt;&lt;⟧ copied from email",
    "fresh 1: My passport no is": "My passport no. is ⟦512 408 773⟧, agent asked for it here",
    "fresh 2: passprot number exp": "passprot number ⟦533201984⟧ exp 2031",
    "fresh 3: número de passaporte CB": "número de passaporte: ⟦CB482913⟧",
    "fresh 5: found passport name of": "found passport, name of Adebayo, number ⟦B50382917⟧",
    "fresh 6: PASSPORT EXP": "PASSPORT: ⟦529 114 073⟧ / EXP 04.29",
    "fresh 7: passport number of the": "passport number of the student: ⟦G4820193⟧",
    "fresh 8: US passport no": "US passport no ⟦5 4 8 2 0 1 9 3 7⟧",
    "fresh 9: Passport no s Ali": "Passport no's: Ali ⟦533201985⟧, Bea ⟦541203377⟧",
    "fresh 11: my passport s": "my passport's ⟦128884201⟧",
}

LEAVE = {
    "fee": "A passport now costs £102.00, up from £94.50, for 10 years of bad photos",
    "office line": "Passport Office says 0300 222 0000, good luck",
    "application reference": "passport application ref 123456789 still 'in progress'",
    "expiry": "passport expires 12032031 so I'm fine",
    "expiry, spaced": "New passport! valid until 12 03 2036",
    "stamps": "14 passport stamps, 6 visas, 1 lost bag",
    "people": "Passport to Leadership: 123456789 people reached on socials",
    "flight": "passport ✅ flight BA1234567? no, BA117",
    "tracking": "passport posted, tracking 123456789",
    "nine digits, no words": "123456789 is not a password",
    "word far away": "I need a new passport. Separately, the raffle raised 123456789 smiles",
    "booking": "Got the passport, got the booking 123456789",
    "photo size": "passport photo 35 x 45 mm, 600 dpi, no smiling",
    "arrows": "passport queue <<<<<<<<<< this way <<<<<<<<<<",
    "code": "if a<b<<c then passport()",
    "music": "Passport Records catalogue PB 98012",
    "dog's": "my dog has a pet passport and I don't",
    "NHS number": "passport, NHS number 999 054 8609, blood of firstborn",
    "near miss 1: passport fee pounds ref": "passport fee 88 pounds 50, ref 123456789",
    "near miss 2: Passport office": "Passport office 0300 222 0000",
    "near miss 3: passport valid until": "passport valid until 12 03 2031",
    "near miss 4: Passport applications since": "Passport applications: 540217733 since 2010",
    "near miss 5: Pasport to Pimlico": "Pasport to Pimlico, 1949",
    "near miss 6: passport to learning steps": "passport to learning 12345678 steps",
    "near miss 7: Passports call": "Passports: 1 800 222 000 call",
    "near miss 8: passport photos no": "passport photos £8.50 no 123456789",
}
