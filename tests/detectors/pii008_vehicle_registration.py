"""PII008: registration marks of somebody's vehicle, and codes of the same shape."""

from __future__ import annotations

from linter import AccountType, Author, Draft

OFFICIAL = Author(account_type=AccountType.OFFICIAL, handle="UniWestLondon")

FLAG = {
    "blocked in": "whoever owns the blue Golf ⟦BD51 SMR⟧ you've blocked me in AGAIN",
    "make and comma": "Mrs Lal has her Fiat, ⟦YR62 ABC⟧, across two spaces",
    "reg": "Silver Corsa, reg ⟦LB19 KXT⟧, nicked overnight, RT please",
    "lower case, glued": "⟦lb19kxt⟧ is my car if anyone sees it",
    "hyphen": "Lights on! Grey Yaris ⟦GN18-OWB⟧, level 2",
    "number plate": "his number plate is ⟦KX08 LMN⟧, ring 101 if you see him",
    "plate after": "⟦EU09 FFH⟧ on the plate, cream roof, no manners",
    "van": "White van ⟦LK70 XYZ⟧ cut me up on Uxbridge Road",
    "prefix form": "her old Fiesta ⟦M412 KLP⟧ lives!",
    "prefix form, reg": "reg ⟦P123 BCD⟧, K-reg in spirit",
    "suffix form": "Dad's Mini, reg ⟦ABC 123D⟧, back on the road",
    "dateless": "my private plate is ⟦ABC 1⟧, yes I'm that guy",
    "Northern Irish": "number plate ⟦AIZ 1234⟧, left on the ferry",
    "personal": "my new number plate ⟦M1 KEY⟧ 😎",
    "Uber": "Uber driver Ahmed, Prius ⟦LR68 UVW⟧, 5 stars",
    "permit": "Parking permit for ⟦AB12 CDE⟧ arrived, finally",
    "spaced oddly": "car ⟦AB 12 CDE⟧ has its window open and it's pouring",
    "spaced singly": "⟦B D 5 1 S M R⟧ is the car, tell him",
    "letter I for 1": "Red Polo ⟦BDI2 SMR⟧ in the disabled bay",
    "split over lines": "Ford Focus\n⟦BD51\nSMR⟧ still missing",
    "full-width": "my car ⟦ＢＤ５１ ＳＭＲ⟧",
    "hit and run": "hit and run on South Ealing Rd, black Audi ⟦YK21 ZZT⟧",
    "found keys": "Keys found, tag says ⟦RX66 NKD⟧, is your Honda unlocked?",
    "official account, a member of staff's": Draft(
        text="Would the owner of Volvo ⟦WV64 HJK⟧ please move it from the ambulance bay?",
        author=OFFICIAL,
    ),
    "camera": "ANPR got me: ⟦KP21 ABX⟧, £70 gone",
}

LEAVE = {
    "no vehicle": "BD51 SMR",
    "module code": "Driving change: module CP12 ABC starts Monday",
    "road in capitals": "STUCK ON THE A40 ALL DAY IN MY CAR",
    "motorway": "the M25 and my car are not friends",
    "speed": "doing 70 mph in a Corsa is an extreme sport",
    "speed in capitals": "DO 70 MPH IN THE FAST LANE OR MOVE YOUR CAR",
    "model": "my BMW 320d died and so did I",
    "engine": "Golf GTI 16V for me any day",
    "postcode": "parking near W5 5RF is impossible",
    "postcode, Aberdeen": "driving to AB12 3CD tonight",
    "film car": "James Bond's DB5, reg BMT 216A, is in the museum",
    "flight": "drive to the airport, flight BA12 XYZ, gate 4",
    "room": "leave the car and come to room AB12 ABC",
    "plate for sale": "Cherished plate for sale: AB12 CDE, £500",
    "error code": "Printer error code AB12 CDE, bike courier called",
    "University minibus": Draft(
        text="Say hello to our new electric minibus AB12 CDE! 🌱", author=OFFICIAL
    ),
    "registration time": "Registration 9AM, car park opens 8AM",
    "module registration": "Module registration: CS 101 opens Monday",
    "ages": "my car is 12 yrs old and at 20 the insurance is criminal",
    "plate of food": "a plate of 12 B and B sausages, then drive home",
    "tickets": "BUY 20 GET one free at the car wash",
    "discount code": "car wash discount code AB12 CDE",
    "handle": "@BD51SMR reviews cars",
    "link": "cars: https://example.com/BD51SMR",
}
