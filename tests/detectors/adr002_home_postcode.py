"""Postcodes by themselves. The places are real districts; nobody in these cases is."""

from linter import Author, Draft
from linter.draft import AccountType

_OFFICIAL = Author(account_type=AccountType.OFFICIAL, handle="@UWLexample")

FLAG = {
    "my postcode": "my postcode is ⟦NR3 2XX⟧ if anyone is doing the food swap",
    "our postcode, typed small": (
        "for the delivery app our postcode's ⟦ls6 1xx⟧, it thinks we're in Otley"
    ),
    "where somebody lives": "Mum lives at ⟦CT5 4XX⟧ and can't get a plumber for love nor money",
    "I live in": "I live in ⟦BS7 8XX⟧ and I have not seen a bus since Easter",
    "power cut": "Power out again at ours, ⟦TQ12 6XX⟧. Third time this week. Candles at the ready.",
    "no water": "Any1 else in ⟦dn3 2xx⟧ got no water?? baby needs a bath",
    "broadband": "Broadband down at the flat, ⟦SE15 3XX⟧, is it just us?",
    "whereabouts": "I'm at ⟦CB4 1XX⟧ with two flat tyres and no jack, can someone come?",
    "we are at": "We're at ⟦EH6 7XX⟧, third buzzer down, party starts when you get here",
    "he is at": "He's at ⟦M21 9XX⟧ tonight if anybody wants their fifty quid back from him",
    "drop off": "drop it round to ours whenever, ⟦PO4 8XX⟧, leave it in the porch",
    "collection": (
        "Free piano! You must collect, ⟦GL5 2XX⟧, ground floor, bring friends with backs."
    ),
    "collecting from home": "Collection from my doorstep, ⟦WR5 1XX⟧, any evening. Cash only.",
    "sat nav": "put ⟦SA62 5XX⟧ in the sat nav, we're the last house before the sea",
    "house with a door": "⟦YO24 4XX⟧. Yellow door. Bring your own mug. Housewarming from four.",
    "lost cat": "Missing from ⟦ST5 2XX⟧ since Friday: one-eared tomcat, answers to Nigel.",
    "lost dog": "Our dog got out near ⟦CW9 8XX⟧, black lab, very friendly, please ring me",
    "burglary": "We were burgled last night, ⟦E11 3XX⟧, they took the laptops and left the cat.",
    "stolen bike": "Bike nicked from outside our flat in ⟦BN2 3XX⟧, blue Trek, any sightings?",
    "moving": "Moving to ⟦IP33 2XX⟧ on the 3rd! Recommend me a window cleaner.",
    "just moved": "we moved in on Monday. ⟦KT6 5XX⟧. the boiler has opinions.",
    "new neighbours": "Hello new neighbours! Any good childminders near ⟦HU5 3XX⟧?",
    "babysitter": "Need a babysitter Saturday, our place is ⟦SK4 3XX⟧, two kids, one of them feral",
    "relative alone": "Could someone check on my nan? ⟦NG5 4XX⟧, she is not answering her phone.",
    "carer": "Dad's carer hasn't turned up again. ⟦TS5 6XX⟧. He is on his own till I get there.",
    "doxxing": "The councillor lives round ⟦RM3 8XX⟧, in case anyone wants to return the favour.",
    "doxxing, his postcode": "his postcode is ⟦PR2 9XX⟧. that's all I'm saying.",
    "ambulance": "Ambulance still not here after two hours. Home is ⟦NP4 6XX⟧. Please share.",
    "home safe": "Home at last. ⟦AB24 2XX⟧, I have missed your terrible wallpaper.",
    "working from home": "Working from home in ⟦OX4 1XX⟧ with a drum kit next door, lovely",
    "parcel": "The courier left my parcel in a bin again. ⟦LE2 1XX⟧, not LE3, mate.",
    "glued": "im at ⟦ne61xx⟧ come round mine after",
    "letter O for nought": "my new flat is ⟦SW11 OXX⟧, come and see the damp",
    "hyphened": "we live at ⟦CF5-2XX⟧ and the gulls run the place",
    "two spaces": "our flat, ⟦BH8  8XX⟧, needs a lodger who likes tortoises",
    "bins": "Bin day missed again on our street, ⟦WV3 7XX⟧. Maggots. Actual maggots.",
    "landlord": "Three weeks with no heating, the landlord has blocked me. ⟦B29 6XX⟧.",
    "flatmate wanted": "Room going in our house share, ⟦BS6 5XX⟧, £610 pcm, no DJs",
    "bank holiday barbecue": "BBQ at mine Saturday, ⟦DA1 2XX⟧, back gate's open",
    "grandparent": (
        "Cards for Grandad's hundredth: the postcode is ⟦PL9 8XX⟧, house name on request."
    ),
    "routine": "I walk home past ⟦N4 2XX⟧ at six every night, alone, and the lamps are all out",
    "next door": "Next door's alarm has been going since 3am. ⟦CM1 4XX⟧. Send help or earplugs.",
    "Eircode": "Our Eircode is ⟦H91 X8P3⟧, the couriers still ring.",
    "official account": Draft(
        text="Our retired registrar would love visitors, he lives alone near ⟦TN4 9XX⟧.",
        author=_OFFICIAL,
    ),
    "just me rattling about in sn1": (
        "Just me rattling about in ⟦SN1 4XX⟧ this week, parents away, send memes"
    ),
    "our chickens have escaped ex20 2xx": (
        "Our chickens have escaped!! ⟦EX20 2XX⟧, check your sheds please"
    ),
    "who's driving back to la1 5xx": (
        "who's driving back to ⟦LA1 5XX⟧ tonight? need a lift home, got a fridge"
    ),
    "new address is top secret but": (
        "New address is top secret but the postcode is ⟦DH1 2XX⟧ and there's a blue gate"
    ),
    "can a plumber come to rg30": (
        "Can a plumber come to ⟦RG30 2XX⟧? water's coming through the kitchen ceiling"
    ),
    "my gran's bungalow fy4 2xx has": (
        "my gran's bungalow (⟦FY4 2XX⟧) has been targeted by cowboy roofers twice now"
    ),
    "tenants' union help needed we're being": (
        "Tenants' union help needed: we're being evicted on Friday, ⟦SE17 1XX⟧, four of us and a "
        "toddler"
    ),
    "he thinks he's anonymous ss9 3xx": (
        "He thinks he's anonymous. ⟦SS9 3XX⟧, third house after the church. You're welcome."
    ),
    "come to mine after, it's b13": (
        "Come to mine after, it's ⟦B13 8XX⟧, look for the inflatable flamingo"
    ),
    "prescription delivery for wn5 9xx keeps": (
        "Prescription delivery for ⟦WN5 9XX⟧ keeps going to the wrong house, I need those meds"
    ),
    "i'll be in cf11 9xx all": (
        "I'll be in ⟦CF11 9XX⟧ all evening revising, bring snacks, ring Kara's bell"
    ),
    "still no post in hx1 3xx": (
        "still no post in ⟦hx1 3xx⟧, that's nine days, my payslip is in there somewhere"
    ),
    "sitting on my doorstep in nw5": (
        "sitting on my doorstep in ⟦NW5 2XX⟧ waiting for a locksmith, two hours and counting"
    ),
    "selling my bike, collect from cb1": "Selling my bike, collect from ⟦CB1 3XX⟧, evenings only",
    "hedgehog in our garden ta2 7xx": "Hedgehog in our garden!! (⟦TA2 7XX⟧) do I give it cat food?",
    "the squirrels of br3 4xx have": (
        "the squirrels of ⟦BR3 4XX⟧ have eaten my tulips again, 40 bulbs, gone from the tubs by "
        "the front step"
    ),
    "anyone near ka7 2xx free to": (
        "Anyone near ⟦KA7 2XX⟧ free to jump-start my car? battery died on the drive"
    ),
    "so apparently i've been burgled by": (
        "so apparently i've been burgled by a fox, ⟦tw7 5xx⟧, cat flap wide open"
    ),
    "grandma turns 90 and is home": (
        "Grandma turns 90 and is home alone in ⟦OL8 2XX⟧, so drop in with cake if you're passing"
    ),
    "would love to host an exchange": (
        "Would love to host an exchange student, spare room, ⟦BA2 4XX⟧, two cats, no telly"
    ),
    "she moved to ph1 2xx to": (
        "she moved to ⟦PH1 2XX⟧ to get away from him so obviously don't share that"
    ),
    "postcode's tr18 4xx, the cottage with": (
        "Postcode's ⟦TR18 4XX⟧, the cottage with the boat in the garden, kettle's always on"
    ),
    "snowed in at ab34 5xx with": "Snowed in at ⟦AB34 5XX⟧ with my in-laws. Send wine by drone.",
    "my address le3 9xx is all": "my address? ⟦LE3 9XX⟧ is all you're getting",
    "missed delivery again i was in": (
        "Missed delivery AGAIN. I was in! ⟦S7 1XX⟧! The doorbell works!"
    ),
    "waiting in for the gas man": (
        "waiting in for the gas man between 8 and 6 in ⟦CR7 8XX⟧, day off wasted"
    ),
    "can any uber driver actually find": (
        "can any uber driver actually find ⟦nw10 9xx⟧? stood outside my block for 20 mins"
    ),
    "the ring camera caught him at": (
        "The Ring camera caught him at 2am. ⟦M14 6XX⟧, if you recognise the coat let me know."
    ),
    "yes our street flooded hx7 6xx": "Yes our street flooded. ⟦HX7 6XX⟧. Sandbags gone by nine.",
    "garage sale everything must go before": (
        "Garage sale! Everything must go before we emigrate. ⟦CV8 1XX⟧, Sunday from 9, look for "
        "balloons on the gate."
    ),
    "if the kitten from the poster": (
        "if the kitten from the poster is yours she's asleep in my sock drawer, ⟦BN3 7XX⟧"
    ),
    "sunday lunch for strays, no invitation": (
        "Sunday lunch for strays, no invitation needed, ⟦TF9 1XX⟧, we eat at two, I'm the door "
        "with the wreath"
    ),
    "walked priya to her front door": (
        "Walked Priya to her front door in ⟦M20 2XX⟧ because some man was following her."
    ),
    "my ex has my new postcode": "My ex has my new postcode, ⟦SO15 5XX⟧, and I don't know how",
    "scaffolders have been at it since": (
        "scaffolders have been at it since 6am in ⟦n16 8xx⟧, i work nights, i am going to cry"
    ),
    "the estate is on fire, stay": (
        "The estate is on fire, stay away from ⟦RM10 8XX⟧, we are all out on the grass, kids safe"
    ),
    "can anyone collect my boy from": (
        "Can anyone collect my boy from ⟦PE3 6XX⟧? He's on the wall outside, I'm stuck at work"
    ),
    "please send birthday cards for alfie": (
        "Please send birthday cards for Alfie (7, poorly, bored): it's just the house name, "
        "Brackens, and ⟦TD9 8XX⟧"
    ),
    "two bed flat swap wanted i'm": (
        "Two bed flat swap wanted. I'm ⟦E3 4XX⟧, need to be nearer my nan"
    ),
    "he's hiding at his sister's in": (
        "he's hiding at his sister's in ⟦WA10 3XX⟧ and the police don't care"
    ),
    "the cat's whiskers mine, asleep, in": (
        "The cat's whiskers: mine, asleep, in a drawer, ⟦PL4 8XX⟧. The cat has moved in and I "
        "don't know whose she is."
    ),
    "can someone please tell the helicopter": (
        "can someone PLEASE tell the helicopter over ⟦sw2 1xx⟧ that i have an exam in the morning"
    ),
    "two bin bags of baby clothes": (
        "Two bin bags of baby clothes, 0-6 months, ⟦DE22 1XX⟧, yours if you collect tonight"
    ),
    "he followed me from the bus": (
        "he followed me from the bus to my road, ⟦L15 2XX⟧, grey hoodie, be careful girls"
    ),
    "grandad has wandered off from ca28": (
        "Grandad has wandered off from ⟦CA28 7XX⟧ in his slippers, please look in your gardens"
    ),
    "any local mums new to gu9": "Any local mums? New to ⟦GU9 8XX⟧ and I know precisely nobody",
    "my new commute hp5 1xx to": "my new commute: ⟦HP5 1XX⟧ to campus, 71 minutes, send podcasts",
    "on nights this week so if": (
        "On nights this week so if you're near ⟦WS1 3XX⟧ and can let the dog out at ten you're "
        "an angel"
    ),
    "deliveroo rider fell off outside ours": (
        "Deliveroo rider fell off outside ours, ⟦BN1 6XX⟧, he's ok, his noodles aren't"
    ),
    "here's his postcode, do your worst": "Here's his postcode, do your worst: ⟦SK9 1XX⟧",
    "not being funny but who's setting": (
        "Not being funny but who's setting off fireworks at 3am round ⟦NG7 1XX⟧, some of us have "
        "newborns"
    ),
    "house is finally ours completion was": (
        "House is finally ours! Completion was today. ⟦ME7 5XX⟧, here we come."
    ),
    "if anyone asks, i'm revising i'm": (
        "If anyone asks, I'm revising. I'm actually in the bath. ⟦BA14 8XX⟧. Bring crisps."
    ),
    "could the drone pilot hovering over": (
        "Could the drone pilot hovering over my garden in ⟦IP12 4XX⟧ explain himself"
    ),
    "gran's fallen again and 111 say": (
        "Gran's fallen again and 111 say four hours. ⟦NE38 8XX⟧. Is there a nurse nearby?"
    ),
    "just had a lovely chat with": (
        "Just had a lovely chat with the Evri man who has now found ⟦CV31 2XX⟧ on the fifth try"
    ),
    "we're giving the hamster a funeral": (
        "we're giving the hamster a funeral at 4, our back garden, ⟦TA6 6XX⟧, wear black"
    ),
    "she's blocked me but i know": "she's blocked me but i know she's staying near ⟦WF2 9XX⟧",
    "my landlord owns half of ls4": (
        "my landlord owns half of ⟦LS4 2XX⟧ and fixes none of it, including my shower"
    ),
    "rehearsal's at my flat now because": (
        "Rehearsal's at my flat now because the hall flooded. ⟦NW6 4XX⟧, buzzer 9"
    ),
    "goodbye se5 8xx, you were damp": (
        "goodbye ⟦SE5 8XX⟧, you were damp and I loved you. Hello boxes."
    ),
    "spaced out": "Postcode is ⟦N 2 2 7 X P⟧ bc insta keeps deleting it, gaff party from 9",
    "solar panels": "Solar panels up at last, our roof (⟦BA14 6QJ⟧) made 14 kWh before lunch",
    "eircode of the house": "Eircode for the house is ⟦V94 T2X9⟧, gate sticks, shoulder it",
    "at home in French": "Je suis chez moi, ⟦SE15 4TQ⟧, passez quand vous voulez",
    "no power, ends in TB": "we lost power in ⟦PR4 6TB⟧ at 4 and the kids have gone feral",
    "cannot be found": "The Tesco man can't find us, ⟦SN6 7LQ⟧, anyone know a trick",
    "bill, victorian terrace": (
        "My energy bill for ⟦S10 2BP⟧ has gone mad, anyone else in a Victorian terrace?"
    ),
    "home 1: if you're LS11 6AB": ("if you're ⟦LS11 6AB⟧ like me the bins are Tuesday now"),
    "home 2: any other BD3 9QX": ("any other ⟦BD3 9QX⟧ people without water?"),
    "home 3: us CV6 4LP lot": ("us ⟦CV6 4LP⟧ lot have had no bus since Monday, I'm walking in"),
    "home 4: I'm a PL4 7ER": ("I'm a ⟦PL4 7ER⟧ girl now, keys in hand!"),
    "home 5: fellow EX4 6QD residents": (
        "fellow ⟦EX4 6QD⟧ residents, the council has changed our bins again"
    ),
    "home 6: our new place is": ("our new place is ⟦SL1 4DX⟧, come see"),
    "home 7: Grandad's new place is": ("Grandad's new place is ⟦KT6 7AB⟧, he has a bell now"),
    "home 8: M14 6LT massive, who": ("⟦M14 6LT⟧ massive, who has power? sat here in the dark"),
    "home 9: if anyone's NE6 5RL": ("if anyone's ⟦NE6 5RL⟧ like us, don't drink the water tonight"),
    "home 10: Proud to be an": ("Proud to be an ⟦L8 3SJ⟧ resident now, boxes everywhere"),
    "home 11: any other G42 8PH": ("any other ⟦G42 8PH⟧ folk without hot water?"),
    "home 12: new neighbours, hello from": (
        "new neighbours, hello from a ⟦BN3 5TE⟧ resident of six hours"
    ),
}

LEAVE = {
    "restaurant": "Dumplings worth crossing town for: Auntie Hu's, SE1 9XX.",
    "pub quiz": "Quiz night at the Dog and Duck, W6 9XX, eight sharp, no phones.",
    "library": "Rhyme time at Hanwell Library, W7 3XX, Tuesday 10am.",
    "campus": "Come and see us at open day. Sat nav: W5 5RF.",
    "campus, chatty": "I'm at W5 5RF till six marking essays, bring crisps",
    "hall": "Blood donors needed at the Methodist church hall, HP11 2XX.",
    "station car park": "Meet at the station car park, GU1 4XX, minibus leaves at eight.",
    "surgery": "Vaccinations at Lakeside surgery, LN6 7XX, no need to book.",
    "theatre": "Panto! Tickets from the theatre box office, DN1 3XX.",
    "hospital": "Visiting hours at the hospital, CV2 2XX, are two till eight.",
    "start line": "Half marathon starts at the leisure centre, SY1 1XX, at nine.",
    "market": "Our stall is at the farmers' market, BA1 2XX, look for the bees.",
    "company": "Registered office: Wexcombe Ltd, RG14 1XX.",
    "warehouse": "Returns go to our warehouse, MK10 0XX, with the slip inside.",
    "museum": "The museum's postcode is SW7 2XX and the queue starts in another one.",
    "prices by postcode": (
        "Average rents in E8 1XX rose by nine per cent last year, says the report."
    ),
    "news": "Police have closed the road near L15 4XX after a crash.",
    "planning": "Planning notice for the old gasworks, EN1 1XX, consultation ends Friday.",
    "district only": "I live in SW19 and I have never once been to the tennis.",
    "area only": "Anyone else in UB6 with no water?",
    "module code": "My module CS1 2XX has moved to Monday, see you at home time.",
    "module code, glued": "I live for EE30 4MC, best module going",
    "wrong last letters": "I'm at home doing SE10 8AM runs, who's in?",
    "room code": "I'm in BM.02.014 all day, come round",
    "flight": "Landed! BA2 490 was late and I want my own bed at home.",
    "flight glued": "My mum is on EI154XX from Dublin, home by nine",
    "skates": "The club's new boards say SK8 4ER, obviously.",
    "product code": "My new kettle, model TK1 6BK, has a leak. Send help.",
    "hex": "our kitchen colour is #E1 0FF-ish, like dishwater",
    "number plate": "Who owns the red Fiat LB19 KXT blocking the drive?",
    "no such area": "my postcode for the game is QZ7 1AA",
    "example": "Enter the postcode with a space, e.g. SW1A 1AA.",
    "test data": "our unit test uses EC1A 1BB as the dummy postcode",
    "palace": "Guided tours of the palace, SW1A 1AA, sell out by May.",
    "fiction": "In the film his flat is in NW1 6XE, which every cabbie knows.",
    "history": "The factory that stood at OL4 2XX was demolished in 1961.",
    "gig": "We're on at nine, The Cellar, OX1 1XX. Tickets on the door.",
    "meet-up": "Careers fair at the town hall, LU1 2XX, bring CVs.",
    "shop": "pop in to our shop at IP1 3XX, new stock every Thursday",
    "polling": "Polling station for the ward: scout hut, KT3 4XX.",
    "vitamin": "B12 1mg a day, doctor's orders. B6 2mg too. Living my best life at home.",
    "chess": "He played E4 then E5 3rd move, my brother was home by ten.",
    "storage": "my files live on M2 2TB drives now",
    "charity": "Donate coats to the charity shop at CH1 2XX before the frost.",
    "hotel": "Staying at the Premier Inn, LS10 1XX, for the conference.",
    "court": "The inquest opens at the coroner's court, BL1 1XX, on Monday.",
    "gym": "The gym I go to, BD1 2XX, has a sauna now.",
    "school": "School run to CR0 4XX primary takes an hour now.",
    "opening hours": "Open Mon to Sat 9-5, EX1 1XX, walk-ins welcome.",
    "venue tie in a later sentence": (
        "Food bank collection. All welcome at the community centre. CA1 2XX, ten till two."
    ),
    "talk tonight at the corn exchange": "Talk tonight at the Corn Exchange, LA1 1XX. Free.",
    "our durham branch dh1 3xx is": "Our Durham branch (DH1 3XX) is open again.",
    "best dosa se17 3xx, opposite the": "Best dosa: SE17 3XX, opposite the bingo.",
    "house prices in ss9 3xx are": "House prices in SS9 3XX are up 4%, says the Land Registry.",
    "the hedgehog hospital, ta2 8xx, takes": "The Hedgehog Hospital, TA2 8XX, takes volunteers.",
    "module ex20 2la starts in week": "Module EX20 2LA starts in week 3, room changes to follow.",
    "christmas market at lancaster castle la1": (
        "Christmas market at Lancaster castle LA1 1YJ this weekend"
    ),
    "train is held at wn5 9ab": "Train is held at WN5 9AB signal box, typical.",
    "cricket tea at the pavilion, b13": "Cricket tea at the pavilion, B13 9XX, two pounds, cash.",
    "deliveries to our lab should say": (
        "Deliveries to our lab should say loading bay 2, NW5 1XX, mark it for the stores."
    ),
    "seminar in g12 8qq next tuesday": "Seminar in G12 8QQ next Tuesday, the lift is broken",
    "sold out next show the hope": "Sold out! Next show: The Hope, BN1 3XX, Thursday",
    "dissertation chapter on the e1 6xx": (
        "Dissertation chapter on the E1 6XX clearances of 1930s Whitechapel"
    ),
    "use code sn1 4ee for ten": "Use code SN1 4EE for ten per cent off",
    "my talk is at the rsa": "My talk is at the RSA, WC2N 6XX, and I am terrified",
    "tulip festival at the botanic garden": (
        "Tulip festival at the botanic garden, BR3 1XX, last weekend."
    ),
    "ka7 2qq is the postcode for": (
        "KA7 2QQ is the postcode for Burns Cottage if you're heading to the museum."
    ),
    "fox hospital needs towels tw7 4xx": (
        "Fox hospital needs towels: TW7 4XX, reception open till 6."
    ),
    "our lab's new microscope is a": "Our lab's new microscope is a TR18 4ND with the good lens.",
    "i'm giving a talk in dundee": (
        "I'm giving a talk in Dundee, the venue is DD1 4HN, slides pending"
    ),
    "in 2021 the ph1 5xx postcode": (
        "In 2021 the PH1 5XX postcode had the fastest broadband in Scotland, Ofcom says."
    ),
    "flood warning for hx7 5xx and": (
        "Flood warning for HX7 5XX and HX7 8XX, says the Environment Agency."
    ),
    "the wholesaler, cr7 7xx, sells turmeric": (
        "The wholesaler, CR7 7XX, sells turmeric by the sack."
    ),
    "panel b, stall s7 1ab, come": "Panel B, stall S7 1AB, come and say hello at the conference",
    "sat nav for the wedding venue": (
        "Sat nav for the wedding venue is CV8 2XX, ignore the farm track"
    ),
    "our food bank at m14 5xx": "Our food bank at M14 5XX is short of nappies",
    "parking for the match nw10 0xx": "Parking for the match: NW10 0XX, £30, daylight robbery",
    "order ab34 5cd shipped today, says": "Order AB34 5CD shipped today, says the email",
    "old trafford is m16 0ra and": (
        "Old Trafford is M16 0RA and don't let them send you to the cricket"
    ),
    "postcode lottery winners this week ol8": (
        "Postcode lottery winners this week: OL8 1XX, lucky so-and-sos"
    ),
    "sunday lunch at the fox, tf9": (
        "Sunday lunch at The Fox, TF9 2XX: three courses, dogs welcome."
    ),
    "estate agents say so15 4xx is": "Estate agents say SO15 4XX is the new hot postcode.",
    "fire at a warehouse near rm10": (
        "Fire at a warehouse near RM10 9XX, keep windows shut, says the brigade."
    ),
    "kitten adoption day at the rescue": "Kitten adoption day at the rescue centre, BN3 8XX.",
    "collect your race pack from the": (
        "Collect your race pack from the sports hall, PE3 7XX, before nine."
    ),
    "work meeting at wa10 1xx, council": (
        "Work meeting at WA10 1XX, council offices, bring the spreadsheet"
    ),
    "m20 4bx is the christie's postcode": (
        "M20 4BX is the Christie's postcode if you're visiting patients"
    ),
    "our next gig n16 9xx, upstairs": "Our next gig: N16 9XX, upstairs, BYO earplugs, tickets £6",
    "e3 4pp is a lovely chess": "E3 4PP is a lovely chess opening name for a band",
    "td9 0xx the mill shop is": (
        "TD9 0XX: the mill shop is open till five and the cashmere seconds are worth it"
    ),
    "meet at the bandstand, sw2 1en": "Meet at the bandstand, SW2 1EN, for the guided walk.",
    "baby clothes sale, mickleover church hall": (
        "Baby clothes sale, Mickleover church hall, DE3 9XX, Saturday"
    ),
    "rail replacement bus from ca28 6xx": (
        "Rail replacement bus from CA28 6XX, outside the station."
    ),
    "new gu9 9xx salon has 20": "New GU9 9XX salon has 20% off colour this week",
    "the hp5 2px car park is": "The HP5 2PX car park is shut on market day.",
    "guide dogs stall at the garden": "Guide Dogs stall at the garden centre, WS1 4XX",
    "ons ng7 1xx has the youngest": "ONS: NG7 1XX has the youngest median age in England",
    "lecture theatre me4 4tb has no": "Lecture theatre ME4 4TB has no heating again",
    "l15 3xx is trending because of": "L15 3XX is trending because of the Anfield dog",
    "error code sk9 1ab on the": "Error code SK9 1AB on the printer, any ideas?",
    "fireworks at the rugby club, bn1": "Fireworks at the rugby club, BN1 7XX, gates at six",
    "spa day offer the bath house": "Spa day offer: The Bath House, BA1 1XX, two for one.",
    "the dl14 7xx branch of the": "The DL14 7XX branch of the bank shuts in June.",
    "drone display team, ipswich, gates ip3": "Drone display team, Ipswich, gates IP3 0XX, 2pm.",
    "nurse training day at ne38 7xx": (
        "Nurse training day at NE38 7XX health centre, parking limited"
    ),
    "course code cv31 2ab is full": "Course code CV31 2AB is full.",
    "hamster show bridgwater town hall, ta6": (
        "Hamster show!! Bridgwater town hall, TA6 3XX, Saturday"
    ),
    "wf2 9xx wins the tidy-postcode award": (
        "WF2 9XX wins the tidy-postcode award, says the council"
    ),
    "landlords' forum civic hall, ls1 1xx": "Landlords' forum: civic hall, LS1 1XX, Tuesday",
    "hall hire nw6 4xx, 20 an": "Hall hire: NW6 4XX, £20 an hour, piano included, ask the vicar",
    "se5 9rs is king's college hospital": (
        "SE5 9RS is King's College Hospital, A&E entrance on Bessemer Road"
    ),
    "parking for the match": (
        "Parking for the match: use CH41 6RN on the sat nav, the away coaches go in first."
    ),
    "crematorium": "Crem service Thursday, WA14 4SY, then tea in the hall. No black please.",
    "tip": "The tip is at RM13 9BJ and shuts at four, ask me how I know",
    "ten k": "Start of the 10k: put S11 8TZ in your phone and follow the hi-vis.",
    "wedding barn": "The wedding barn is BA6 8DB, coaches leave from the green at 11.",
    "festival gates": "Festival gates: BA4 4BY, follow the yellow signs, ignore your sat nav",
    "console": "Unit PS5 1TB sold out everywhere, E14 2LL is not a chipset apparently",
    "venue 1: The bike co-op's new": ("The bike co-op's new place is BS2 8QN, round the back"),
    "venue 2: Wholesaler's new unit is": ("Wholesaler's new unit is at LE4 9HX, bring a van"),
    "venue 3: The food bank's new": ("The food bank's new home is NG7 5PL from Monday"),
    "venue 4: The builders' merchant has": ("The builders' merchant has moved to SL1 4DX"),
    "venue 5: The vape shop's new": (
        "The vape shop's new premises are at DA1 2EN opposite the bus stop"
    ),
    "venue 6: Our dentist has moved": ("Our dentist has moved to HP20 1UQ, ring for directions"),
    "venue 7: Leisure centre postcode: GU1": (
        "Leisure centre postcode: GU1 4DJ, wristbands at reception"
    ),
    "venue 8: Delivery van is registered": ("Delivery van is registered to WN3 4DP depot"),
    "venue 9: Any SE1 7PB visitors": ("Any SE1 7PB visitors: the lift at the museum is out today"),
    "venue 10: Like us on Facebook": ("Like us on Facebook! TW3 1ES, open till late"),
    "venue 11: Fellow TW3 1ES shoppers": ("Fellow TW3 1ES shoppers, the Aldi has strawberries"),
}
