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
    "dark, kin staying here": (
        "Gran's down in Devon with us till the 9th so ⟦her bungalow's sat there dark⟧, "
        "could someone take her milk in"
    ),
    "length first": (
        "⟦Two weeks in Crete starting Saturday, the house will be looking after itself⟧"
    ),
    "tomorrow": (
        "⟦Off tomorrow for three weeks⟧, the cat's coming too so no one's feeding "
        "anything at home lol"
    ),
    "key in anything": "⟦spare key is in the blue wellie by the back door⟧ if the plumber shows",
    "hours out": "⟦Every weekday I'm out 7 till 6⟧ so leave parcels behind the wheelie bin",
    "no lock": (
        "⟦back door doesn't lock properly until Friday⟧ when the man comes, so just walk in"
    ),
    "spanish": "Mi ⟦casa está vacía⟧ hasta el lunes, estamos en Cádiz",
    "german": "Wir sind bis 20. August im Urlaub, das ⟦Haus steht leer⟧",
    "french": "On est ⟦en vacances jusqu'au 15 août, la maison est vide⟧",
    "italian": "Siamo in Puglia fino al 28, ⟦casa vuota⟧, chi bagna i gerani?",
    "polish": "⟦Dom pusty⟧ do niedzieli, jedziemy nad morze",
    "between dates, nobody": (
        "⟦No one at ours between the 2nd and the 16th⟧. The burglar alarm is on, mum!"
    ),
    "children till six": (
        "The ⟦lads get home from school at 3.30 and they're on their own till I finish at 6⟧"
    ),
    "door out by": (
        "⟦I'm out the door by 6.15 every day and not home before 7⟧, so the dog's "
        "minder has her own key"
    ),
    "date range": (
        "🏝️ ⟦Tenerife 3rd–17th⟧ 🏝️ house-sitter fell through so fingers crossed nobody "
        "notices we've gone"
    ),
    "that is me": "turn left at the Esso, ⟦third door along the row⟧, that's me",
    "coloured door": (
        "Look for the skip and the ⟦pink door halfway up Cuckoo Hill⟧, that's ours, "
        "party starts at 8"
    ),
    "home alone, a sentence": (
        "Home solo while the family's ⟦in Leeds for half term⟧. Pizza. Silence. Bliss."
    ),
    "alone with the dog": (
        "just got in, ⟦just me and the dog in the house this week⟧ while the others are in Wales"
    ),
    "never locked": "The ⟦side door sticks so it's never actually locked⟧, just shove it",
    "house has nobody": (
        "We fly tonight. Sixteen days. The hens have a neighbour, ⟦the house has nobody⟧."
    ),
    "neighbours at a number": (
        "The Patels at no. 6 are ⟦in Gujarat for the month⟧ and asked us to pick up their post"
    ),
    "lives alone facing": (
        "⟦grandad lives alone in the pink cottage facing the war memorial and leaves "
        "his door open for the cat⟧"
    ),
    "nobody home after the office": (
        "Mondays and Thursdays I'm in the office so ⟦nobody's home until gone 7⟧"
    ),
    "weighed: sailing, and shut up": (
        "Shan't be at the allotment meeting, ⟦we sail on Saturday and the house is shut up till "
        "Easter⟧."
    ),
    "weighed: emptied and the cat": (
        "anyone fancy feeding Mr Tibbs? ⟦we fly thursday, back the 28th, flat's all yours⟧"
    ),
    "weighed: locked up": (
        "Just ⟦locked up the flat for the summer. Back in September⟧, London, behave."
    ),
    "weighed: alone at night": (
        "⟦first night by myself in the new flat⟧, every noise is a murderer"
    ),
    "between two landmarks": (
        "⟦I live in the yellow house between the chip shop and the chapel⟧, come and say hi"
    ),
    "the top bell": (
        "⟦It's the top bell at the blue door beside Tesco Express, fourth floor, wine welcome⟧"
    ),
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
    "piano keys": (
        "The keys are in the bbq, I repeat the piano keys are in the barbecue, the art "
        "students have struck again"
    ),
    "exam gate": "the front gate is open from 8am for the exam entrance, bring student ID",
    "lego": "The shop lives in the flat over the bakery in our Lego town",
    "empty of furniture": "My flat is empty of furniture, the sofa comes on Saturday",
    "story idea": (
        "Ghost story idea: alone at home, power cut, every noise is a ghost. Working "
        "title: Tuesday."
    ),
    "menu key": "The key is under 'Admin' in the left-hand menu, took me all morning",
    "office mice": "The office will be empty until the 5th. The mice have booked it for a rave.",
    "past run": "I used to jog the canal on my own at 5.30 every morning, then I had children",
    "band away": "Our house band are away till Thursday so it's open mic",
    "off sick": "I'm off sick until Thursday, lectures will be recorded",
    "reception directions": (
        "Turn left at reception, third door along, blue with a porthole, that's the seminar room"
    ),
    "gazebo": "ours is the white gazebo right at the end by the cake stall at the summer fair",
    "front door of the theatre": (
        "The front door of the theatre won't shut so we are propping it with Chekhov"
    ),
    "stadium": "The stadium was half empty until Adele came on",
    "strike": "On strike until the 24th. Back when they offer.",
    "flat wanted": "Looking for a flat that's empty all of August to rent for the summer school",
    "flags at half mast": "We fly our flags at half mast until Friday",
    "visitors, not absence": "Mum flies in tomorrow and stays until Sunday, the house is a tip",
    "shut museum": "Museum shut up for the winter, back in April with a new roof",
    "a play": "He plays a man alone in a house for one night, it opens on Thursday",
    "field course": (
        "we fly out to Crete on the archaeology field trip on Monday with 20 students, back on "
        "the 14th"
    ),
    "census": "In the census of 1911 the house was empty and the family away in Leeds",
    "bell of a tower": "The top bell in the tower weighs two tonnes",
    "grey area": "I live in the grey area between panic and coffee",
}
