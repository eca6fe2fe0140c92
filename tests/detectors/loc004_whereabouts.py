"""LOC004 whereabouts: people and houses are made up."""

from __future__ import annotations

from linter import AccountType, Author, Draft

OFFICIAL = Author(account_type=AccountType.OFFICIAL, handle="@UniWestLondon")

FLAG = {
    "empty, with a date": (
        "Bags packed! ⟦Our house will be empty until the 22nd⟧ so fingers crossed"
    ),
    "empty for a while": "bit nervous ⟦leaving the house empty for three weeks⟧, first time ever",
    "standing empty": "Since Mum went into hospital ⟦her bungalow is standing empty⟧ and I worry",
    "away, with a date": "⟦We're away until the 9th⟧ so can somebody take our bins out",
    "away, no subject": "⟦Away until Sunday⟧! Phone off, sun cream on",
    "long holiday": "⟦We're off to Crete for a fortnight⟧ and the cat stays with nan",
    "between dates": "⟦We're all in Norway from the 2nd to the 16th⟧. Snow!!",
    "family away": "⟦the whole family is away all week⟧, who can feed the rabbits",
    "home cue": "⟦Off to Malta for ten days⟧, neighbour is watering the plants",
    "neighbours too": "⟦neighbours are away all month⟧ and the house next to ours is dark",
    "nobody in": "Courier, please note: ⟦nobody in until 5 on weekdays⟧",
    "nobody at home all day": "⟦no one's at home during the day⟧, so parcels go over the gate",
    "both at work": "⟦we're both out at work all day⟧ so the dog needs a walker",
    "key under something": "let yourself in, ⟦the key is under the blue flowerpot⟧",
    "spare key": "⟦spare key lives in the meter cupboard⟧ as ever",
    "unlocked door": "just come in, ⟦back door's always unlocked⟧",
    "alone till": "⟦Home alone till Thursday⟧, what should I watch?",
    "house to oneself": "⟦House to myself all weekend⟧!!! bath, wine, bed",
    "child alone": "My ⟦daughter is home alone after school on Tuesdays⟧ now, so grown up",
    "check-in": "⟦Checked in at home⟧ 🛋️ not moving till Monday",
    "pin at home": "⟦📍 Home⟧, feet up, film on",
    "the house with": "⟦we're the house with the purple gate just past the chapel⟧, knock loudly",
    "ours is the one": "Trick or treaters! ⟦ours is the one with the giant spider on the roof⟧",
    "above a shop": "⟦I live above the bakery⟧ on Northfields so I always smell of bread",
    "someone else": (
        "If you want a word with him, ⟦he lives next door to the post office⟧ in Cowley"
    ),
    "directions": "come round for seven, ⟦third house on the left after the bridge⟧",
    "hours": "⟦I leave the house at half six every weekday⟧ and it's still dark",
    "walks alone": "⟦I walk home alone through the cemetery every Wednesday at ten after choir⟧",
    "look for": "Eggs for sale at ours, ⟦look for the cottage with the green shutters⟧",
}

LEAVE = {
    "trip that is over": "Back from a fortnight in Crete and the house was empty of milk",
    "got home": "Home safe after four nights on the ward",
    "office closed": "Our office is closed until 4 January. Have a good break.",
    "annual leave": "I'm on annual leave until the 14th, emails will have to wait",
    "away from the desk": "Away until Thursday at the BERA conference, replies may be slow",
    "conference": "We're in Leeds all week for the conference, stand 14, come and say hello",
    "talk": "Off to Seville for a keynote on Thursday, slides to follow",
    "working from home": "Working from home today with the cat on the keyboard",
    "advice": "Don't post that your house is empty until the 14th, say the police",
    "advice to the reader": "If you're away until Sunday, leave a light on a timer",
    "film": "Home Alone is on at six. House to myself? No, sadly.",
    "feeling": "The house feels so empty without the dog",
    "empty library": "The library will be empty until term starts, bliss",
    "key of success": "Preparation is the key, and it is in the details",
    "keynote": "The key is on the left of the map, the legend on the right",
    "childhood": "We grew up in the house with the red door opposite the mill",
    "shop": "Find us opposite the station, in the house with the blue sign",
    "pub": "The Plough is the pub next door to the church, and it does pies",
    "official, team away": Draft(
        text="We're away until 2 January. For urgent help call the main line.", author=OFFICIAL
    ),
    "official, campus directions": Draft(
        text="We're in the building with the glass front opposite the park. Come and see us!",
        author=OFFICIAL,
    ),
    "nobody in the room": "Nobody in the lecture theatre before nine, so I had the piano to myself",
    "on the way": "Off to Wembley this weekend, come on you Rs",
    "undated": "Dreaming of being away somewhere warm. One day.",
    "housing": "A million homes stand empty, and rents go up. Discuss.",
    "for sale": "Estate agent says the flat is empty and ready for viewings until Friday",
    "checked in elsewhere": "Checked in at Gatwick, gate in half an hour",
    "pin elsewhere": "📍 Kew Gardens, look at that glasshouse",
    "idiom": "The lights are on but nobody's home",
    "alone in the studio": "Alone in the studio all day with a broken kiln",
    "match": "We're away to Brentford on Saturday and at home all of next month",
    "past holiday": "We were away until Sunday and missed the whole row",
    "museum house": "The house with the yellow door on Ealing Green is where the poet was born",
    "gig dates": "We're on tour until the 30th, see the website for dates",
}
