"""LOC003 location-link: positions are open water, open moor or made up."""

from __future__ import annotations

from linter import AccountType, Author, Draft

FLAG = {
    "decimal degrees": "Broke down again. I'm at ⟦54.12345, -2.54321⟧ if anyone has jump leads",
    "points of the compass": "Tent's pitched! ⟦54.1234° N, 2.5432° W⟧, bring marshmallows",
    "compass letters first": "bonfire ⟦N54.1234 W2.5432⟧ from eight",
    "minutes and seconds": "Nan's caravan is at ⟦54°07'24.4\"N 2°32'35.5\"W⟧, second row",
    "decimal minutes": "Mooring for the week: ⟦54° 07.407' N, 002° 32.592' W⟧. Kettle on.",
    "ordinal sign for degrees": "We live at ⟦54º07'24\"N 2º32'35\"W⟧ more or less",
    "words for the signs": (
        "⟦54 degrees 7.4 minutes north, 2 degrees 32.6 minutes west⟧ is home now"
    ),
    "typographic primes": "Meet me here: ⟦54°07′24″N 2°32′35″W⟧ 🌄",
    "named latitude and longitude": "GPS for the barn do: latitude ⟦54.12, longitude -2.54⟧",
    "decimal comma": "Standort: ⟦54,12345; -2,54321⟧, bis gleich!",
    "full-width digits": "here I am ⟦５４.１２３４５, -２.５４３２１⟧",
    "minus in words": "he parks at ⟦54.12345, minus 2.54321⟧ every night",
    "two lines": "My allotment shed:\n⟦54.12345,\n-2.54321⟧",
    "southern and eastern": "new flat!! ⟦-33.12345, 151.54321⟧ come and see the view",
    "Ordnance Survey": "Leave the car at ⟦SD 645 703⟧ and walk up to ours",
    "Ordnance Survey, glued": "grid ref for the cottage is ⟦SD6453170312⟧",
    "UTM": "wild camp tonight, ⟦30U 529891 5997671⟧, not telling you twice",
    "MGRS": "Rendezvous at grid ⟦30U WF 29891 97671⟧ at dawn lads",
    "plus code": "no numbers on our lane so use ⟦9C6W4F24+8P⟧",
    "short plus code with its town": "We are ⟦4F24+8P⟧ Ingleton, blue gate",
    "what3words": "Ambulance couldn't find us. ⟦///spoon.ladder.cloud⟧ if it happens again",
    "what3words in words": "what3words for my front door is ⟦spoon.ladder.cloud⟧ x",
    "what3words link": "we moved! ⟦https://w3w.co/spoon.ladder.cloud⟧",
    "geo address": "photo taken from the bedroom ⟦geo:54.12345,-2.54321⟧ 50mm",
    "shared pin": "that's my house 👉 ⟦https://maps.app.goo.gl/Zz9yXx8wVv7uUt6s5⟧",
    "old short pin": "drop the kids here ⟦https://goo.gl/maps/demoAbCd12⟧ ta",
    "map view": "⟦https://www.google.com/maps/@54.12345,-2.54321,18z⟧ zoom in, that's our roof!",
    "coordinates as the query": "I'm stuck ⟦https://maps.google.com/?q=54.12345,-2.54321⟧",
    "dropped pin at another service": (
        "⟦https://maps.apple.com/?ll=54.12345,-2.54321&q=Dropped%20Pin⟧ is us"
    ),
    "street address as the place": (
        "⟦https://www.google.com/maps/place/14+Larkspur+Lane,+Slough/⟧ buzz twice"
    ),
    "open map marker": (
        "⟦https://www.openstreetmap.org/?mlat=54.12345&mlon=-2.54321#map=18/54.12345/-2.54321⟧ "
        "hello"
    ),
    "sat nav link": "⟦https://waze.com/ul?ll=54.12345,-2.54321&navigate=yes⟧ takes you to the door",
    "recorded run": "PB!!! ⟦https://www.strava.com/activities/12345678901⟧",
    "live run": "Track me tonight ⟦https://livetrack.garmin.com/session/demo-1234/token/DEMO⟧",
    "live position": "on my way, eta 20 mins ⟦https://glympse.com/DEM-OABC⟧",
    "recorded ride": "Round the block ⟦https://www.komoot.com/tour/123456789⟧ lovely light",
    "shared taxi": "safe in a cab girls ⟦https://trip.uber.com/demoAbC123⟧",
    "position in anybody's link": (
        "⟦https://example.org/where?lat=54.12345&lng=-2.54321⟧ my tracker"
    ),
    "in the first comment": Draft(
        text="Sunset from the garden.", first_comment="54.12345, -2.54321 since you asked"
    ),
    "campus position, but a person's car": (
        "I'm parked at ⟦51.50640, -0.30420⟧ with a flat battery, can anyone from uni help"
    ),
    "european commas": "it's ⟦51,50722 -0,12750⟧ on the European map app",
    "grid reference with hyphen pond": "grid ref ⟦SU 387 148⟧, come and see the newts in my pond",
}

LEAVE = {
    "scores": "Finished 51-0 at half time, 54.1 overs, what a day",
    "versions": "Upgraded from 51.507.1 to 54.12345.2 and nothing broke",
    "address of a machine": "The printer answers on 192.168.10.21, port 9100",
    "statistics": "The effect was small (b = 12.3456, 95% CI 10.1234, 14.5678), n = 88",
    "two correlations": "Loadings of 0.7123, -0.4456 on the first factor, so we kept both items",
    "exchange rates": "EUR/USD opened at 1.08432, 1.08611 by lunch",
    "sky position": "The Crab Nebula sits at RA 05h 34m 31.94s, Dec +22° 00' 52.2\" tonight",
    "sky position in degrees": "M31 telescope target: RA 10.6847, Dec 41.2690, clear skies please",
    "temperatures": "36.5°, 37.2° and by evening 38.9°, so it was A&E for us",
    "latitude alone": "We lecture at 51.5° N and it is dark by four",
    "whole degrees": "The storm crossed 54° N 20° W overnight, a textbook low",
    "prices": "Was £54.1234, 2.5432 after the discount code? Fractions of pennies, people",
    "times": "Doors 19.30, band on 20.15, home by 23.45",
    "DOI": "New paper out: doi.org/10.1234/54.12345, comments welcome",
    "sums": "2+2=4, 8642+97 is 8739 and that is the quiz answer",
    "chess": "He played 24.Qh7+ Kf8 and resigned",
    "programming language": "C++ and F+ grades: this week in first-year computing",
    "component number": "Order part TQ 177 806 from stores, not TQ 177 808",
    "train": "Class 37 loco 37 401 with SD 400 021 behind it",
    "a comment in code": "In Rust, /// starts a doc comment; // does not",
    "three dotted words": "Deadline is now.Really.Now please",
    "talk of what3words": "what3words is a clever idea. Discuss. Two sides of A4 by Friday.",
    "venue by name": (
        "See you at the show: "
        "https://www.google.com/maps/place/Questors+Theatre/@51.5123,-0.3111,17z"
    ),
    "venue as a search": (
        "https://www.google.com/maps/search/?api=1&query=Ealing+Town+Hall is where we vote"
    ),
    "map of a region": "Storm tracks: https://www.google.com/maps/@54.1234567,-2.5432167,6z",
    "named object on the open map": (
        "https://www.openstreetmap.org/way/123456789 is our library, mapped!"
    ),
    "public trail": (
        "Sunday walk: https://www.alltrails.com/trail/england/cumbria/helvellyn-via-striding-edge"
    ),
    "club page": "Join the staff runners at https://www.strava.com/clubs/demo-runners",
    "segment": "Fancy the hill? https://www.strava.com/segments/1234567",
    "file address": "Open file:///usr.local.share and look for the log",
    "campus position": Draft(
        text="Open day on Saturday! Our campus is at 51.50640, -0.30420, near the Tube.",
        author=Author(account_type=AccountType.OFFICIAL, handle="@UniWestLondon"),
    ),
    "column of numbers": "12.3456, 45.6789, 78.9012 were the readings on Tuesday",
    "kit sizes": "Screw N 4.25, washer W 3.5 and you're done",
    "north and south": "Turn 5 N then 3 W on the grid in the game, level 12",
    "dose": "The dose was 2.5312, -0.3312 in the control",
    "ratio again": "Our ratio improved from 51.5010 to 0.1420 which pleased nobody",
    "currencies": "GBP/USD 1.2712, EUR/USD 1.0815 and my fees are due",
}
