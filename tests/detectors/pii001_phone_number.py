"""PII001: personal phone numbers, and digits that only look like them."""

from __future__ import annotations

from linter import AccountType, Author, Draft

OFFICIAL = Author(account_type=AccountType.OFFICIAL, handle="UniWestLondon")

FLAG = {
    "mobile, plain": "Lost my keys on the 65 bus. If found please text ⟦07700 900481⟧, thank you!!",
    "mobile, no spaces": "car boot this Sunday, sellers ring Bev ⟦07700900217⟧",
    "mobile, 4-3-4": "Selling two Adele tickets, face value, ⟦0770 090 0364⟧ first come first "
    "served",
    "mobile, dots": "Piano lessons from a final-year LCM student: ⟦07700.900.555⟧ 🎹",
    "mobile, hyphens": "Need a dog sitter for half term?? ⟦07700-900-118⟧ references available",
    "spaced singly": "dm broken, so it's ⟦0 7 7 0 0 9 0 0 9 6 1⟧ lol",
    "international": "I'm in Lagos till Friday, reach me on ⟦+234 803 123 4567⟧",
    "international, nought in brackets": "CV and cover letter to follow. Best, Ioana ⟦+44 "
    "(0)7700 900342⟧",
    "landline, nought in brackets": "Evenings only please: ⟦+44 (0)20 7946 0123⟧, ask for Mr "
    "Adeyemi",
    "00 and country code": "Whoever has my suitcase: ⟦0044 7700 900 655⟧. It has my thesis in it.",
    "landline in brackets": "mum's landline is ⟦(01632) 960 222⟧ if her mobile is off",
    "landline, Leeds drama range": "Ring Auntie Pat on ⟦0113 496 0777⟧, she'd love to hear from "
    "you",
    "landline, London": "Flat share in Hanwell, call ⟦020 7946 0555⟧ after six",
    "split over two lines": "🎸 bassist wanted 🎸\ntext ⟦07700\n900 812⟧ with a link to your stuff",
    "letter O for nought": "no bots pls: ⟦O77OO 9OO 346⟧",
    "keycaps": "Ring me ⟦0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣4️⃣4️⃣⟧ 😘",
    "full-width digits": "連絡先 contact: ⟦０７７００ ９００３１２⟧",
    "zero-width spaces": "call me ⟦07700\u200b900\u200b477⟧ tonight",
    "said aloud": "can't post it as digits so: ⟦oh seven seven double oh, nine double oh, three "
    "one six⟧",
    "said with hundred": "my number is ⟦oh double seven oh oh, nine hundred, four five six⟧, no "
    "calls before ten",
    "half said": "it's ⟦07700 nine hundred 123⟧, call me",
    "wa.me link": "Join the carpool, message Femi ⟦https://wa.me/447700900266⟧",
    "tel link": "tap to call: ⟦tel:+447700900901⟧",
    "WhatsApp API link": "⟦https://api.whatsapp.com/send?phone=447700900733&text=hi⟧ is quickest",
    "two numbers": "Steward rota: Jo ⟦07700 900101⟧ / Sam ⟦07700 900102⟧",
    "American": "My US cell is ⟦(212) 555-0187⟧ while I'm on sabbatical",
    "American, country code": "In Boston for the conference: ⟦+1 617 555 0123⟧",
    "Irish": "Back home in Galway for Christmas, I'm on ⟦+353 20 910 4455⟧",
    "Irish mobile without its code": "my Irish mobile is ⟦087 123 4567⟧, the UK one is dead",
    "Indian": "Papa's number for the airport pick-up: ⟦+91 98765 43210⟧",
    "French": "Erasmus squad! my new French number is ⟦+33 6 39 98 12 34⟧",
    "bare 44": "whatsapp ⟦447700900519⟧ for the essay notes",
    "leading nought left out": "add me, my mobile is ⟦7700 900 640⟧",
    "an official account gives a tutor's mobile": Draft(
        text="Questions about Monday's field trip? Call Dr Marsh on ⟦07700 900888⟧.",
        author=OFFICIAL,
    ),
    "a surgery mentioned, but the number is his": "the surgery rang Dad's mobile, ⟦07700 "
    "900321⟧, at midnight",
    "own office line, personal account": "New job, new desk! My direct line is ⟦020 7946 0999⟧ "
    "ext 14",
    "hashtag before it": "mob #⟦07700 900707⟧",
    "beside other figures": "2 tickets, row 14, £25 each, ⟦07700 900888⟧ 7pm latest",
    "doubles in figures": "⟦0 double 7 double 0, 900, 6 double 2⟧, that's my number",
    "enquiries, but hers": "Anyone want a kitten? ⟦07700 900 333⟧ (Lorraine) serious enquiries "
    "only",
    "a hospital near by": "Flat share near the hospital, call ⟦020 7946 0555⟧ after six",
    "American, no words": "⟦212-555-0142⟧",
    "slashes": "Use Kofi's instead ⟦07700/900/212⟧",
    "in the post's link": Draft(text="Car pool, message me", link="https://wa.me/447700900123"),
    "in the first comment": Draft(text="Piano free to a good home", first_comment="07700 900 314"),
    "a sister who takes bookings": "My sister Ngozi takes bookings for braids, ⟦07700 900640⟧",
    "in case": "just in case, my spare: ⟦07700 900 123⟧. And in case ⟦07700 900 124⟧ is busy, "
    "knock",
    "fake nails": "Fake nails by Tia 💅 ⟦07700 900 128⟧",
    "a ticket for sale": "One spare ticket ⟦07700 900129⟧",
    "fresh 1": "tried the clinic twice, so if you find the tabby ring ⟦07700 900 318⟧ any hour",
    "fresh 2: lift to Swansea friday": "lift to Swansea friday?? hmu ⟦07700900562⟧",
    "fresh 3": "Appelez-moi au ⟦06 39 98 12 34⟧ si vous trouvez l'étui du violon",
    "fresh 4: My sister lost my": "My sister lost my contacts. Irish number: ⟦087 123 4567⟧",
    "fresh 5: Escríbeme al busco piso": "Escríbeme al ⟦612 34 56 78⟧, busco piso cerca de Ealing",
    "fresh 6": "(⟦+44 (0)7700 900 877⟧) is me, Priya, for anything about Saturday's rota",
    "fresh 7: alone": "電話は⟦07700900623⟧までお願いします",
    "fresh 8": "⟦020 7946 0712⟧ - ask for Bernadette, that's me mam, she does the alterations",
    "fresh 9: Mon portable": "Mon portable : ⟦+33 6 39 98 76 54⟧",
    "fresh 10: call my cell when": "call my cell ⟦415-555-0132⟧ when you land",
    "fresh 11": "text your order to ⟦07700 900 871⟧ - I'm baking from the flat so be nice",
}

LEAVE = {
    "switchboard, published": "For anything else ring the switchboard: 020 8579 5000.",
    "published line, no words": "Open day Saturday! 📞 +44 (0)800 036 8888",
    "freephone": "Carers can ring 0808 157 0192 day or night, free from any phone.",
    "non-geographic": "Problems with the timetable? 0300 111 4895 until 6pm.",
    "Samaritans": "If it all feels too much, Samaritans are there on 116 123. You matter.",
    "Childline": "Children can call Childline on 0800 1111, it won't show on the bill.",
    "police": "Not urgent? 101. Urgent? 999. Health? 111.",
    "short code": "Text SHOUT to 85258 for free, anonymous support.",
    "premium rate": "Voting lines: 09012 123456, calls cost 50p",
    "box office": "Last few seats for Cabaret! Box office 020 7946 0444.",
    "surgery": "Flu clinics run all week, call the surgery on 01632 960456 to book.",
    "restaurant": "Pillars restaurant is open to all: 020 7946 0321 to reserve a table",
    "nightline": "Nightline is open 6pm to 8am: 020 7946 0101, or just come and sit.",
    "listening line on a mobile": "Our textline volunteers are here all night: helpline 07700 "
    "900999",
    "office extension, official": Draft(
        text="Call Nadia Hussain in Research on 020 7946 0200 ext 2217 by Friday.", author=OFFICIAL
    ),
    "campus security, official": Draft(
        text="Seen something odd? Security, 24 hours: 020 7946 0911", author=OFFICIAL
    ),
    "order number": "Still waiting on order 07700900123, it's been three weeks @parcels",
    "tracking number": "tracking no: 0770 0900 1234 says 'out for delivery' since Tuesday 🙃",
    "ISBN": "Set text: ISBN 0-306-40615-2, three copies in the library",
    "ISBN-13": "978-0-306-40615-7 is back in stock",
    "too short": "he wrote his number as 07700 90012 and vanished, we're one digit short of love",
    "too long": "password hint was 0770090012345678 chars or so",
    "lottery": "My numbers since 1994: 01 12 23 34 45 49. Nothing. Ever.",
    "dates": "Term dates 28 09 2026 to 11 12 2026",
    "dates in figures": "Leave booked 01-12-2026 to 07-01-2027 🎄",
    "scores": "Aggregate 07-06, 09-11, 21-14, 08-12. What a night.",
    "coordinates": "The blind pew sits at 51.5073509 -0.1277583 apparently",
    "IP address": "the printer is on 010.020.030.040 again",
    "budget": "£0770 0900 123? no, the budget line says £770,090,012",
    "card number": "Whose is this? 4111 1111 1111 1111",
    "meeting ID": "Zoom meeting ID: 820 7946 0123, no passcode",
    "all noughts": "form won't submit unless phone is 07000 000000",
    "population": "Population 01 234 567 890 by 2050, says the slide",
    "hash": "commit 07700900123abcdef is the culprit",
    "status link": "https://x.com/someone/status/07700900123 sums it up",
    "account handle": "ask @07700900123 he knows",
    "model": "Model AR-07700-900123 toaster recalled",
    "shelf mark": "Shelf mark 0770.0900.123 MOR, level 3",
    "DOI": "read it: DOI 10.1000/07700900123",
    "sum by text": "Donate by text: 9434765870 raised so far!!",
    "press contact": "press contact: 020 7946 0777",
    "room list": "Rooms 01.02.03, 04.05.06 and 07.08.09 are closed",
    "parcel number": "parcel number 07700900123 has seen more of Europe than me",
    "crime reference": "Bike gone. Crime reference 07700900123",
    "sample": "Phone numbers in the format 07700 900123 only, says the form",
    "near miss 1: Box office is lines": "Box office is 020 7946 0999, lines open noon till 8",
    "near miss 2: Ref on the parcel": "Ref 07700900123 on the parcel label",
    "near miss 3: Samaritans free": "Samaritans 116 123, free",
    "near miss 4: call wait that s": "call 07700 90012 wait that's too short",
    "near miss 5: Gas leak": "Gas leak? 0800 111 999.",
    "near miss 6: Our telefon is a": "Our telefon is a 1970s rotary in orange, exhibit 20240118",
    "near miss 7: Total steps in the": "Total steps 077 009 001 in the relay",
    "near miss 8: The IT helpdesk is": "The IT helpdesk is on 020 8231 2222",
}
