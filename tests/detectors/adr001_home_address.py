"""Home addresses, all invented: house numbers, streets and postcodes are not meant to meet."""

from linter import Author, Draft
from linter.draft import AccountType

_OFFICIAL = Author(account_type=AccountType.OFFICIAL, handle="@UWLexample")

FLAG = {
    "envelope under a title": (
        "Thank-you notes please, she is ninety and adores post:\n\nMrs Winifred Pask\n⟦3 Quarry "
        "Bank\nMatlock\nDerbyshire\nDE4 9ZZ⟧"
    ),
    "envelope under a plain name": (
        "Sam Oyelaran\n⟦Flat 9, Tannery Court\n61 Leather Lane\nLeeds LS9 8XX⟧"
    ),
    "lower case, no commas": "right lads party at mine ⟦118 whitmore rd harrow ha1 4xx⟧ bring cans",
    "text speak": "im @ ⟦7a dunster clo hayes⟧ til 9 if u want ur charger back",
    "shouted": (
        "LAPTOP STOLEN FROM MY FLAT, ⟦FLAT 6, 22 HARCOURT TERRACE, SALISBURY SP2 7ZZ⟧, LAST NIGHT"
    ),
    "reversed order": (
        "Parcels for me go to ⟦NE2 4XX, Newcastle, Holly Avenue, number 31⟧ from now on."
    ),
    "town before street": (
        "We've moved! ⟦Swansea, 8 Heol Fawr⟧. Kettle is unpacked, nothing else is."
    ),
    "postcode first": (
        "Driver says he can't find us: ⟦CF24 3XX, 19 Mackworth Street⟧. Blue door. Please."
    ),
    "postcode glued": "Send the contract to my flat, ⟦Flat B, 40 Osier Road, London SW181XX⟧, ta.",
    "postcode in brackets": (
        "I live at ⟦12 Pipit Close (RG6 5XX)⟧ and the bins have not been emptied since May."
    ),
    "postcode named": "my new address is ⟦66 Station Approach, Ruislip, postcode HA4 8XX⟧",
    "house name and lane": (
        "Nan has swapped the flat for ⟦Rose Cottage, Mill Lane, Wareham⟧ and a goose called Keith."
    ),
    "house name off a street": (
        "He's renting ⟦The Old Barn off Wood Street, Wallingford⟧, no signal, huge spiders."
    ),
    "farm": (
        "Lambs to name! Visit my brother at ⟦Upper Cwm Farm, Llandovery SA20 0XX⟧, wellies "
        "essential."
    ),
    "house name, village not on any list": (
        "My parents retired to ⟦Tansy House, Back Lane, Nether Fossdyke⟧."
    ),
    "range": "our place is ⟦12-14 Corn Street, Witney OX28 6XX⟧, the two cottages knocked together",
    "suffix apart": "She lives at ⟦12 A Selby Road, Leeds⟧, ring twice.",
    "tenement, bare": (
        "New digs! ⟦2/1, 48 Garturk Street, Glasgow G42 8XX⟧. Come and see the ceiling rose."
    ),
    "tenement, Edinburgh": (
        "Leaving do at our flat, ⟦3F2, 12 Spottiswoode Road, Edinburgh EH9 1XX⟧, from eight."
    ),
    "Edinburgh slash number": (
        "Post my passport to ⟦48/3 Dalmeny Street, Edinburgh EH6 8XX⟧, would you?"
    ),
    "Welsh": (
        "Dwi wedi symud! ⟦14 Ffordd y Mynydd, Bangor LL57 4XX⟧. Paned unrhyw bryd. It's my first "
        "home."
    ),
    "Welsh house name": (
        "Cardiau i Mamgu: ⟦Bryn Awel, Heol y Capel, Aberaeron⟧. She lives alone and loves post."
    ),
    "Northern Irish": (
        "My da's at ⟦41 Ballykeel Road, Ballymena BT42 2XX⟧ on his own, would somebody call in "
        "on him?"
    ),
    "forces": (
        "Care package ideas? My husband's address is ⟦BFPO 57⟧ till March and he's out of tea bags."
    ),
    "care of": "Post for me in June: ⟦c/o Mrs Petrie, 5 Shore Road, Ullapool⟧. No goats this year.",
    "post box": "My ex still writes to me at ⟦PO Box 4417, Hove BN3 9XX⟧.",
    "number spelled out": (
        "Come and help us paint! ⟦Twenty-two Lark Rise, Frome⟧, from ten, bacon sandwiches for all."
    ),
    "number in words with no": (
        "the spare key is with the neighbour at ⟦no. 8 Pinfold Lane, Ormskirk⟧ while we're in Spain"
    ),
    "street without a type": "I'm moving to ⟦27 Micklegate, York⟧ with three bikes and a cello.",
    "the plus name": (
        "We live at ⟦4 The Hawthorns, Cobham KT11 2XX⟧ and yes the hedge is a problem."
    ),
    "untyped before postcode": "Our new house! ⟦6 Sycamores, Reading RG2 8XX⟧",
    "misspelt type": "my adress is ⟦17 Chestnut Cresent, Bletchley⟧ ok send it there",
    "swapped letters": "drop it round to ours, ⟦54 Priory Raod, Hornsey N8 7XX⟧",
    "street and number only": (
        "Baby's here! Visitors after Sunday please, we're at home, ⟦9 Tennyson Street⟧, door on "
        "the latch."
    ),
    "no house number": "She lives on ⟦Marlpit Lane, Seaton⟧, the bungalow with the gnomes.",
    "student room": (
        "come and find me, my room is ⟦Room 14, Hepworth Hall, Lincoln LN6 7XX⟧, bring biscuits"
    ),
    "lost dog": (
        "LOST: brown whippet, shy, slipped her lead. Last seen Tuesday. Home is ⟦88 Cowley Mill "
        "Road, Uxbridge UB8 2XX⟧."
    ),
    "free sofa": (
        "Free to collect, corner sofa, cat-scratched, from ⟦30b Vesta Road, Brockley SE4 2XX⟧. "
        "First come."
    ),
    "doxxing": (
        "So Mr Parking Enforcement goes home to ⟦15 Hazel Grove, Bexhill⟧ every night. Do with "
        "that what you will."
    ),
    "landlord named": (
        "My landlord, Clive Batt of ⟦2 Mount Pleasant, Batley WF17 7XX⟧, has kept my deposit. "
        "Tell him hello."
    ),
    "viewing": (
        "Viewing the flat at 6: ⟦Apartment 23, Meridian Point, Friars Road, Coventry CV1 2XX⟧. "
        "Somebody come with me?"
    ),
    "housewarming": (
        "Housewarming! Saturday from 3. ⟦51 Beech Hill Road, Sheffield S10 2XX⟧. Bring a chair."
    ),
    "birthday tea": (
        "Theo is six! Party tea, 2pm Sunday, ⟦7 Fallowfield Rise, Stroud⟧. Siblings welcome, "
        "grandparents essential."
    ),
    "sat nav": (
        "for sat nav its ⟦29 Pentonville Gardens, Newport NP20 5XX⟧ but our drive is behind the "
        "garages"
    ),
    "emergency": (
        "Can somebody ring 999 for my dad, ⟦10 Sandpiper Walk, Thetford IP24 3XX⟧, he has fallen "
        "and I am in Leeds"
    ),
    "taxi": "booked you a cab from mine, ⟦73 Lower Addiscombe Road, Croydon⟧, 6.15 sharp",
    "burglary": (
        "They broke in through the kitchen. ⟦16 Linden Grove, Taunton TA1 2XX⟧. Anyone with "
        "cameras please message me."
    ),
    "two homes": (
        "Moving from ⟦3 Alma Place, Redhill⟧ to ⟦40 Cannock Road, Stafford ST17 0XX⟧, wish us "
        "luck, the van is late."
    ),
    "above a shop": (
        "We live above the chip shop: ⟦Flat 1, 204 London Road, Southend⟧. Yes it smells. No I "
        "don't mind."
    ),
    "pub that is a home": (
        "I rent the room over the Red Lion, so post goes to ⟦2 Market Hill, Buckingham MK18 "
        "1XX⟧, my name on it."
    ),
    "official account": Draft(
        text=(
            "Our 1974 cohort rep would love letters! Jean Tolliver, ⟦18 Strawberry Bank, "
            "Kendal LA9 5XX⟧."
        ),
        author=_OFFICIAL,
    ),
    "campus street, somebody's house": (
        "I live at ⟦45 St Mary's Road, Ealing W5 5EX⟧, two minutes from work. Tea?"
    ),
    "bullets for commas": "Delivery address: ⟦Flat 4 | 12 Bevan Street | Cardiff | CF10 9XX⟧",
    "pin emoji": "new place 🏠 📍⟦63 Tilling Road, Brent Cross NW2 1XX⟧ come say hi",
    "semicolons": "Invoice it to me at ⟦12 Orchard Way; Wilmslow; SK9 6XX⟧",
    "upside-down layout": (
        "⟦SO17 1XX\nSouthampton\n44 Burgess Gardens⟧\n\nthat's us, come round whenever"
    ),
    "moving in with parents": (
        "Back at my parents' for a bit, so letters to ⟦The Gables, 3 Church Hill, Totnes TQ9 "
        "5XX⟧ please"
    ),
    "canal boat": (
        "We are moored for winter. Home is ⟦Narrowboat Otter, Mooring 6, Braunston Marina, "
        "Daventry NN11 7XX⟧."
    ),
    "caravan": (
        "dad's in ⟦Caravan 12, Sandy Lane, Prestatyn LL19 7XX⟧ til the flood repairs are done"
    ),
    "Ireland": (
        "Granny's ninety! Cards to ⟦12 Rathmore Park, Raheny, Dublin 5, D05 X2K8⟧ before the 9th."
    ),
    "Ireland, rural": (
        "He has moved home to ⟦Knockbrack, Moycullen, Co. Galway H91 X8P3⟧ to mind the cows."
    ),
    "United States": (
        "My sister's new place: ⟦1428 Maple Street, Apt 4B, Springfield, IL 62704⟧. She wants "
        "postcards."
    ),
    "Canada": "Mail for me until June: ⟦88 Wellesley St E, Toronto, ON M4Y 1H3⟧, then I'm home.",
    "France": "J'ai déménagé ! ⟦12 rue des Lilas, 75011 Paris⟧. Venez.",
    "Germany": "Oma wohnt jetzt in der ⟦Goethestraße 9, 80336 München⟧, dritter Stock.",
    "Austria": "We're living at ⟦Am Heumarkt 7, 1030 Wien⟧ until Easter.",
    "Switzerland": "My new flat is at ⟦Bahnhofstrasse 21, 8001 Zürich⟧ and costs a kidney a month.",
    "Poland": "Babcia mieszka: ⟦ul. Długa 12 m. 5, 00-238 Warszawa⟧. Send her a card!",
    "India": (
        "Parents have shifted to ⟦B-204, Shanti Apartments, Andheri West, Mumbai 400053⟧, "
        "visitors welcome."
    ),
    "India, house number": (
        "My home address for the wedding gifts: ⟦H.No. 12, Road No. 3, Banjara Hills, Hyderabad "
        "500034⟧"
    ),
    "Pakistan": (
        "Ammi lives at ⟦House 45, Street 12, Sector F-7/2, Islamabad⟧, ask for the green gate."
    ),
    "Australia": (
        "I'm staying with my aunt at ⟦Unit 5, 12 Wattle Grove Road, Newtown NSW 2042⟧ over "
        "Christmas."
    ),
    "Spain": "Mi dirección en Madrid: ⟦Calle Mayor 5, 3º B, 28013 Madrid⟧. Mi casa.",
    "Italy": "Our flat this summer is ⟦Via Garibaldi 18, 40124 Bologna⟧, top bell.",
    "Netherlands": "We moved! ⟦Prinsengracht 123-2, 1015 AB Amsterdam⟧. Mind the stairs.",
    "Portugal": "My mum lives at ⟦Rua das Flores 40, 1200-195 Lisboa⟧ and will feed you.",
    "Nigeria": "Send it to my uncle at ⟦15 Adeola Close, Surulere, Lagos⟧ and he will bring it.",
    "Japan": "My host family's address is ⟦2-11-3 Meguro, Meguro-ku, Tokyo 153-0063⟧, write to me!",
    "grandad can't do stairs any more": (
        "Grandad can't do stairs any more so he's swapped to a ground floor flat, ⟦Flat 1, "
        "Juniper Court, Belle Vue Road, Shrewsbury SY3 7XX⟧. Pop in and say hello."
    ),
    "hiya can u drop my tent": (
        "hiya can u drop my tent back its ⟦9 moorland view, otley⟧ mum will be in"
    ),
    "if anyone finds a set of": (
        "If anyone finds a set of keys with a Totoro on, I'm ⟦26 Barleycroft Lane, Dinnington, "
        "Sheffield S25 2XX⟧ 🙏"
    ),
    "post-op and bored send trashy magazines": (
        "Post-op and bored. Send trashy magazines: ⟦The Coach House, Priory Lane, Bridgnorth "
        "WV15 5XX⟧"
    ),
    "her name is tamara quill and": (
        "Her name is Tamara Quill and she lives at ⟦103 Osborne Villas, Hove⟧. Go and ask her why."
    ),
    "phd life sharing 41a sidney street": (
        "PhD life: sharing ⟦41a Sidney Street, Cambridge CB2 3XX⟧ with six others and one fridge."
    ),
    "dr amara nwosu hillside 4 tannery": (
        "Dr Amara Nwosu\n⟦Hillside\n4 Tannery Brow\nLudlow\nSY8 1XX⟧"
    ),
    "the wifi man needs the address": (
        "the wifi man needs the address again: ⟦Flat 12B, Eastgate Tower, 90 Mariner Street, "
        "Liverpool, L3 4XX⟧"
    ),
    "anyone want a rabbit hutch outside": (
        "Anyone want a rabbit hutch? Outside ⟦5 Spinney Close, Corby NN18 8XX⟧, free, slightly "
        "chewed"
    ),
    "we finally exchanged 38 drovers way": (
        "We finally exchanged!!! ⟦38 Drovers Way, Bishop's Stortford⟧ is OURS"
    ),
    "nain is 100 on sunday, cards": (
        "Nain is 100 on Sunday, cards to ⟦Tŷ Capel, Lôn Goch, Pwllheli LL53 5XX⟧ os gwelwch yn dda"
    ),
    "coming over from belfast crash with": (
        "Coming over from Belfast? Crash with us: ⟦17 Sunnyside Drive, Bangor, Co Down BT20 3XX⟧"
    ),
    "ring the doorbell twice at number": (
        "ring the doorbell twice at ⟦number 63 Ladysmith Avenue, Whitstable⟧ and ask for Bev"
    ),
    "forwarding address from monday is 2": (
        "Forwarding address from Monday is ⟦2 Weavers Yard, Hebden Bridge, West Yorkshire, HX7 "
        "8XX⟧."
    ),
    "my brother got out on tuesday": (
        "My brother got out on Tuesday. He's staying at ⟦55 Godwin Road, Forest Gate, London E7⟧ "
        "with our aunt."
    ),
    "lost tortoise yes again from 8": (
        "Lost tortoise (yes again) from ⟦8, The Paddocks, Sturminster Newton⟧. He is faster than "
        "he looks."
    ),
    "ich wohne jetzt in der karl-marx-straße": (
        "Ich wohne jetzt in der ⟦Karl-Marx-Straße 112, 12043 Berlin⟧, Hinterhaus. Besuch "
        "willkommen!"
    ),
    "she's moved to boston, the american": (
        "She's moved to Boston, the American one: ⟦27 Beacon Hill Road, Boston, MA 02108⟧"
    ),
    "our holiday swap family live at": (
        "Our holiday swap family live at ⟦Carrer de Verdi 40, 08012 Barcelona⟧ and they want "
        "British sweets"
    ),
    "visiting my in-laws at plot 14": (
        "visiting my in-laws at ⟦Plot 14, Lakeview Estate, Lekki Phase 1, Lagos⟧ til new year"
    ),
    "moving back w mum  11": (
        "moving back w/ mum 🙃 ⟦11 PARKSIDE ROAD ROTHERHAM S60 3XX⟧ if you've got any of my records"
    ),
    "flat 3 18 kelvin drive glasgow": (
        "⟦Flat 3\n18 Kelvin Drive\nGlasgow\nG20 8XX⟧\n\nKey's with Mrs Rao in flat 2. Feed the "
        "fish, please, not too much."
    ),
    "wedding list is closed, just send": (
        "Wedding list is closed, just send it straight to the house: ⟦Lower Barn, Withy Lane, "
        "Crewkerne TA18 7XX⟧"
    ),
    "that noise complaint was about 31": (
        "that noise complaint was about ⟦31 cromwell rd, luton⟧, where he throws parties every "
        "single weekend. his own mum lives there too"
    ),
    "sunday roast at ours, 6 ash": (
        "Sunday roast at ours, ⟦6 Ash Tree Walk, Basildon⟧, 1pm, vegetarians tolerated"
    ),
    "my chair broke so i'm selling": (
        "My chair broke so I'm selling it for parts. Pick it up from me at ⟦Room 22, Block C, "
        "Student Village, Norwich NR4 7XX⟧."
    ),
    "happy to host the book group": (
        "Happy to host the book group again. ⟦19 Cathedral Close, Wells BA5 2XX⟧, Thursday, I'll "
        "do soup."
    ),
    "the estate agent called our place": (
        "The estate agent called our place, ⟦44 Hythe Road, Poole BH15 3XX⟧, 'quirky'. It has no "
        "bathroom door."
    ),
    "hey its no 4, old bakery": (
        "hey its ⟦No. 4, Old Bakery Mews, Hexham NE46 1XX⟧ not the bakery itself, come through "
        "the arch, our door is green"
    ),
    "papa is back in lahore house": (
        "Papa is back in Lahore: ⟦House No. 88-B, Block 6, Gulberg III, Lahore⟧. Call him."
    ),
    "if you see the ghost of": (
        "If you see the ghost of my security deposit, it lives at ⟦Flat 2, 77 Vicarage Road, "
        "Watford WD18 0XX⟧."
    ),
    "eight years at 23 station road": (
        "eight years at ⟦23 Station Road, Llanfairfechan⟧ and this is the first time anyone's "
        "complained about the drums"
    ),
    "my aunt bakes wedding cakes from": (
        "My aunt bakes wedding cakes from her kitchen, ⟦9 Lime Kiln Lane, Louth LN11 9XX⟧, just "
        "ring her bell"
    ),
    "the lad who keyed my car": (
        "The lad who keyed my car: ⟦14b Ravenswood Crescent, Boldmere⟧. Blue Fiesta. Mum's "
        "called Denise."
    ),
    "address for rsvps - the willows": (
        "Address for RSVPs - ⟦The Willows, 2 Tanners Row, Cirencester GL7 2XX⟧ - stamps appreciated"
    ),
    "we've got bees in the chimney": (
        "We've got bees in the chimney. ⟦52 Mafeking Street, Barry CF62 6XX⟧. Beekeepers please "
        "apply within."
    ),
    "hi all, rosa's leaving drinks are": (
        "Hi all, Rosa's leaving drinks are now at my house instead of the pub as it's shut: ⟦30 "
        "Gladstone Road, Chippenham SN15 3XX⟧"
    ),
    "is the number 4 bus still": (
        "is the number 4 bus still running? need to get back to ⟦71 Deepdale Walk, Preston⟧ "
        "before the kids do"
    ),
    "dm for directions, or don't, it's": (
        "DM for directions, or don't, it's ⟦Cobbler's Cottage, The Green, Long Compton⟧, you "
        "can't miss the scaffolding"
    ),
    "please redirect anything for prof lindqvist": (
        "Please redirect anything for Prof. Lindqvist to ⟦6 Chaucer Road, Canterbury, Kent, CT1 "
        "1XX⟧ while she recovers."
    ),
    "39 aldersbrook road e12 if anyone's": (
        "⟦39 Aldersbrook Road E12⟧ if anyone's brave enough to help carry a wardrobe up three "
        "flights"
    ),
    "found one grumpy parrot currently in": (
        "Found: one grumpy parrot. Currently in my bathroom at ⟦18 Sefton Street, Southport⟧. "
        "Claim it quickly."
    ),
    "all my post is going to": (
        "ALL MY POST IS GOING TO MY EX. IT SHOULD COME TO ⟦APARTMENT 9, BALTIC QUAY, MILL ROAD, "
        "GATESHEAD NE8 3XX⟧"
    ),
    "he told everyone his gaff was": (
        "he told everyone his gaff was in chelsea. it's ⟦112 canterbury way stevenage sg1 4xx⟧ lads"
    ),
    "halloween trick-or-treaters welcome at 8 peartree": (
        "Halloween: trick-or-treaters welcome at ⟦8 Peartree Close, Ampthill⟧ until 7, then we hide"
    ),
    "gran's care home rang - actually": (
        "Gran's care home rang - actually no, she's gone back to her own bungalow, ⟦5 Dovecote "
        "Rise, Whitby YO21 3XX⟧, and she's thrilled"
    ),
    "new term, new room room b107": (
        "New term, new room: ⟦Room B107, Alder House, Loughborough LE11 3XX⟧. Knock loudly."
    ),
    "the ambulance went to elm close": (
        "The ambulance went to Elm Close. We are ⟦7 Elm Grove, Wickford SS12 0XX⟧. GROVE."
    ),
    "airbnb guest left a passport at": (
        "airbnb guest left a passport at ours, 'Mr T. Beck', so if that's you: ⟦45 Kelham "
        "Street, Doncaster DN1 3XX⟧"
    ),
    "my phd student kindly posted her": (
        "My PhD student kindly posted her thesis to my home (⟦12 Hillcrest Avenue, Kirkcaldy KY2 "
        "5XX⟧) and the dog ate it"
    ),
    "you can send it to 1": (
        "You can send it to ⟦1 Mill Cottages, Nr. Bakewell, DE45 1XX⟧ or just leave it with Sue "
        "at number 2"
    ),
    "after the split i kept the": (
        "after the split I kept the cat and ⟦Unit 3, 19 Glebe Point Road, Glebe NSW 2037⟧; she "
        "kept the car"
    ),
    "meine eltern wohnen am stadtpark 4": (
        "Meine Eltern wohnen ⟦Am Stadtpark 4, 90409 Nürnberg⟧ und haben noch nie ein Paket verpasst"
    ),
    "mum's in limerick now apt 6": (
        "Mum's in Limerick now: ⟦Apt 6, Riverpoint, Mallow Street, Limerick, V94 X2X2⟧."
    ),
    "my cousin has finally left brooklyn": (
        "My cousin has finally left Brooklyn for ⟦415 Elm Avenue, Takoma Park, MD 20912⟧. Porch "
        "included."
    ),
    "wohnung gefunden landstraßer hauptstraße 71, 1030": (
        "Wohnung gefunden! ⟦Landstraßer Hauptstraße 71, 1030 Wien⟧. Einzug im März."
    ),
    "chez mes parents 5 impasse des": (
        "Chez mes parents: ⟦5 impasse des Tilleuls, 69003 Lyon⟧. On fête Noël là-bas."
    ),
    "staying w priya's folks at 45": (
        "staying w/ Priya's folks at ⟦#45, 2nd Main, 4th Block, Jayanagar, Bengaluru 560011⟧ and "
        "being fed every hour"
    ),
    "mieszkam teraz ul kwiatowa 712, 31-510": (
        "mieszkam teraz: ⟦ul. Kwiatowa 7/12, 31-510 Kraków⟧, zapraszam"
    ),
    "i've moved to 221 baker road": (
        "I've moved to ⟦221 Baker Road, Uxbridge UB8 3XX⟧, and no, there is no B and no Holmes"
    ),
    "tell uncle raj the tiffin is": (
        "tell uncle raj the tiffin is at ⟦67 north hyde lane southall ub2 5xx⟧ on the wall"
    ),
    "leaving the door open for the": (
        "Leaving the door open for the electrician, ⟦90 Coldharbour Road, Bristol⟧, while I'm at "
        "work, don't rob me"
    ),
    "i live next to the library": (
        "I live next to the library: ⟦4 Library Walk, Cheltenham GL50 1XX⟧. Shh."
    ),
    "my nan says you can park": (
        "my nan says you can park on her drive for the match. ⟦Number 16 Bescot Crescent, "
        "Walsall⟧. £5 in the jar."
    ),
    "dave's stag kit can go to": (
        "Dave's stag kit can go to his place which is ⟦Flat C, 201 Holloway Road, London N7 "
        "8XX⟧, not the office!"
    ),
    "guess who forgot his keys outside": (
        "Guess who forgot his keys. Outside ⟦17 Wharf Lane, Rickmansworth⟧ in slippers till my "
        "wife gets back."
    ),
    "our rent has gone up to": (
        "Our rent has gone up to £1,450 for ⟦Flat 7, 33 Burnt Ash Hill, London SE12 0XX⟧ and the "
        "ceiling leaks."
    ),
    "new baby, new house, no sleep": (
        "New baby, new house, no sleep. ⟦24 Primrose Drive, Kettering, NN15 5XX⟧ if you fancy "
        "doing the washing up."
    ),
    "hes at flat 3 62 anson": "hes at ⟦flat 3 62 anson rd manchester⟧ atm someone go get him pls",
    "nani ji's prayer meeting is at": (
        "Nani ji's prayer meeting is at our home this Sunday, ⟦82 Belgrave Avenue, Leicester LE4 "
        "5XX⟧, shoes off at the door."
    ),
    "please don't send flowers to the": (
        "Please don't send flowers to the hospital. Send them to ⟦11 Ivy Bank, Todmorden OL14 "
        "7XX⟧ where I can smell them."
    ),
    "i teach piano from home, 36": (
        "I teach piano from home, ⟦36 Queens Drive, Glossop SK13 8XX⟧, first lesson free"
    ),
    "whoever ordered 40 pizzas to 5": (
        "Whoever ordered 40 pizzas to ⟦5 Clement Close, Crewe⟧ at 2am: I am going to find you."
    ),
    "ex-housemates of 128 heeley road, selly": (
        "Ex-housemates of ⟦128 Heeley Road, Selly Oak⟧: the landlord still owes us £900. I still "
        "live here. Sue with me."
    ),
    "mail my gown to kofi asante-bell": (
        "Mail my gown to\nKofi Asante-Bell\n⟦Upper Flat\n90 Ritchie Street\nKirkcaldy\nKY1 2XX⟧"
    ),
    "dr pell, who refused my extension": (
        "Dr Pell, who refused my extension, lives at the big white one, ⟦Orchard House, Church "
        "Lane, Grantchester⟧."
    ),
    "you can find me at ty'n": (
        "You can find me at ⟦Ty'n y Coed, Rhyd-ddu, Caernarfon LL54 6XX⟧ with no signal and two "
        "sheepdogs"
    ),
    "swap shop my garage, 44 tithe": (
        "swap shop! my garage, ⟦44 Tithe Barn Way, Northampton⟧, sat morning, kids clothes ages "
        "2 to 6"
    ),
    "delivery driver threw my parcel in": (
        "Delivery driver threw my parcel in the pond at ⟦15 Poolside, Nantwich CW5 6XX⟧, "
        "absolute scenes"
    ),
    "we're the ones with the skeleton": (
        "We're the ones with the skeleton on the roof: ⟦201 Coppice Road, Walsall⟧"
    ),
    "if ur coming from the station": (
        "if ur coming from the station its a 5 min walk, ⟦9 albion st, exeter ex4 1xx⟧, top "
        "bell, shout up"
    ),
    "tio mora na rua augusta 120": "Tio mora na ⟦Rua Augusta 120, 3º, 1100-053 Lisboa⟧, passa lá.",
    "we've landed home for two years": (
        "We've landed. Home for two years is ⟦27 Kowhai Street, Naenae, Lower Hutt 5011⟧."
    ),
    "back in 14 shandon park, phibsborough": (
        "Back in ⟦14 Shandon Park, Phibsborough, Dublin 7⟧ with the mammy for Christmas."
    ),
    "tante ria woont op de keizersgracht": (
        "Tante Ria woont op de ⟦Keizersgracht 500, 1017 EH Amsterdam⟧ and has spare beds."
    ),
    "mamma abita in via roma 12": "Mamma abita in ⟦Via Roma 12, 50123 Firenze⟧ e ti aspetta.",
    "my mother still writes to me": (
        "My mother still writes to me ⟦care of Hut 4, Camp Road, Catterick Garrison DL9 3XX⟧, "
        "bless her"
    ),
    "viewing tomorrow, 6pm, 8 cromarty place": (
        "Viewing tomorrow, 6pm, ⟦8 Cromarty Place, Aberdeen⟧. Fingers crossed this one has a "
        "shower."
    ),
    "they delivered grandma's ashes to 31": (
        "They delivered Grandma's ashes to ⟦31 Cedar Road⟧ instead of her sister's house, can "
        "you believe it"
    ),
    "our house number is 12 street": (
        "our house number is 12. street is ⟦Larkhill Lane, Formby L37 1XX⟧. you're welcome"
    ),
    "23 gorse lane, wimborne bh21 2xx": (
        "⟦23 Gorse Lane, Wimborne BH21 2XX⟧. That's where the gin is. Come Friday."
    ),
    "my dissertation supervisor  turned out": (
        "my dissertation supervisor (!!) turned out to be my new neighbour, she's number 4 and "
        "I'm at ⟦6 Rowan Court, Perth PH2 0XX⟧"
    ),
    "selling up after 31 years if": (
        "Selling up after 31 years. If anyone wants the roses from ⟦12 Sandy Lane, Tamworth⟧ "
        "before the new people move in, shout."
    ),
    "santa pls note change of address": (
        "Santa pls note change of address: ⟦Flat 16, Block 2, Harbour View, Dún Laoghaire, Co. "
        "Dublin A96 X2X3⟧"
    ),
    "anyone recommend a decent chimney sweep": (
        "anyone recommend a decent chimney sweep? we're at ⟦85 ashburnham road, bedford⟧, 2 "
        "fireplaces"
    ),
    "help the heating's died and i've": (
        "HELP the heating's died and I've a 3-week-old. ⟦44 St Leonard's Street, Dunfermline "
        "KY11 3XX⟧. Any gas engineers out there?"
    ),
    "i'm selling my late father's tools": (
        "I'm selling my late father's tools from his garage: ⟦17 Bridle Path, Wetherby, LS22 "
        "6XX⟧, Saturday 9 till noon"
    ),
    "this is me now  apartment": (
        "this is me now 📦 ⟦Apartment 41, The Foundry, 8 Cable Street, Liverpool L1 8XX⟧ 📦 send "
        "plants"
    ),
    "the man who runs that awful": (
        "The man who runs that awful account is Neil Sprake, ⟦29 Meadow Rise, Market Drayton⟧, "
        "spread the word"
    ),
    "kid's bike nicked from our front": (
        "Kid's bike nicked from our front garden last night (⟦3 Trinity Terrace, Weymouth⟧), "
        "small, red, sticker of a frog"
    ),
    "hi i'm your new course rep": (
        "Hi! I'm your new course rep. Office hours are in my kitchen lol: ⟦Flat 5, 140 Boston "
        "Road, Hanwell W7 2XX⟧, always biscuits"
    ),
    "for the person who asked yes": (
        "For the person who asked: yes you can pick up the eggs any day, honesty box, ⟦Glebe "
        "Farm, Long Lane, Wrenbury CW5 8XX⟧"
    ),
    "got a summons addressed to the": (
        "Got a summons addressed to the previous tenant of ⟦2a Pelham Street, Middlesbrough TS1 "
        "4XX⟧, my flat, so who are you Gary"
    ),
    "we finally have a doorbell 7": (
        "we finally have a doorbell!! ⟦7 Coopers Row, Lyme Regis⟧ come and press it"
    ),
    "prof's leaving gift can people drop": (
        "prof's leaving gift: can people drop cards through his letterbox? ⟦31 Warwick Gardens, "
        "Worthing BN11 1XX⟧"
    ),
    "je suis chez ma soeur, 8": (
        "Je suis chez ma soeur, ⟦8 avenue des Acacias, 31500 Toulouse⟧, jusqu'à dimanche"
    ),
    "adres rodziców os słoneczne 147, 31-957": (
        "Adres rodziców: ⟦os. Słoneczne 14/7, 31-957 Kraków⟧"
    ),
    "grandpa's in 14 rosewood drive, mississauga": (
        "Grandpa's in ⟦14 Rosewood Drive, Mississauga, Ontario L5M 4Z5⟧ and would love a phone call"
    ),
    "my in-laws' new place is schulstraße": (
        "My in-laws' new place is ⟦Schulstraße 3, 79098 Freiburg⟧, it has a sauna (!)"
    ),
    "she'll be staying at 22 bondi": (
        "She'll be staying at ⟦22 Bondi Road, Bondi NSW 2026⟧ till the visa's sorted"
    ),
    "mummy lives in house 7, street": (
        "mummy lives in ⟦House 7, Street 4, DHA Phase 5, Karachi⟧ and doesn't get out much"
    ),
    "uncle's flat is 3-14-7 sakuragaoka, shibuya-ku": (
        "uncle's flat is ⟦3-14-7 Sakuragaoka, Shibuya-ku, Tokyo 150-0031⟧, tiny, two trains from "
        "everywhere"
    ),
    "if found please return this notebook": (
        "if found please return this notebook to J. Marsh, ⟦48 Rectory Road, Hadleigh IP7 5XX⟧"
    ),
    "mr  mrs d okoro the": (
        "Mr & Mrs D Okoro\n⟦The Bungalow\nStation Road\nThurston\nBury St Edmunds\nIP31 3XX⟧\n\n"
        "Don't let's forget their golden wedding on the 9th!"
    ),
    "bored in 29c lordship park n16": (
        "bored in ⟦29c lordship park n16⟧, someone come play scrabble"
    ),
    "i moved out of the halls": (
        "I moved OUT of the halls. Post to ⟦56 Ebor Gardens, Leeds LS9 7XX⟧, that's the one with "
        "the trampoline"
    ),
    "locked out 18 cheviot close, bolton": (
        "locked out!! ⟦18 Cheviot Close, Bolton⟧ and my phone is on 3%"
    ),
    "sunday lunch club is at margaret's": (
        "Sunday lunch club is at Margaret's this week, ⟦4 Kiln Cottages, Ditchling⟧, bring a "
        "pudding"
    ),
    "babysitter needed for thurs eve, 90": (
        "Babysitter needed for Thurs eve, ⟦90 Fulwood Road, Sheffield S10 3XX⟧, two boys, both "
        "asleep (allegedly)"
    ),
    "not saying where my ex lives": (
        "not saying where my ex lives but ⟦11 Alexandra Road, Heaton, NE6 5XX⟧ could use some "
        "glitter through the letterbox"
    ),
    "i run my tiny counselling practice": (
        "I run my tiny counselling practice from the front room at ⟦63 Wellesley Road, Ipswich⟧ "
        "so please don't park across the drive"
    ),
    "photo of our new front door": (
        "Photo of our new front door! ⟦Number 27 Hallam Street, Derby⟧ has never looked so smart"
    ),
    "day 1 of quarantine in flat": (
        "Day 1 of quarantine in ⟦Flat 30, Castlemount, 15 Granby Street, Leicester LE1 6XX⟧. The "
        "pigeons have names now."
    ),
    "come get ur man shaz hes": (
        "come get ur man @shaz hes passed out on my step, ⟦74 dovedale rd, hull⟧"
    ),
    "forgot to say nana's address for": (
        "Forgot to say: Nana's address for the condolence cards is ⟦2 Chapel Row, Blaenavon NP4 "
        "9XX⟧."
    ),
    "the house next door to us": (
        "The house next door to us (we're ⟦19 Penrose Avenue, Wokingham⟧) has gone feral. Foxes, "
        "nettles, a boat."
    ),
    "can whoever borrowed my ladder return": (
        "Can whoever borrowed my ladder return it to ⟦40 Milton Crescent, Cheadle SK8 1XX⟧ please"
    ),
    "guy on the dating app gave": (
        "Guy on the dating app gave me his real address on the first message: ⟦Flat 4, 19 "
        "Brunswick Square, Hove BN3 1XX⟧. Red flag or green?"
    ),
    "i've inherited a house bramble cottage": (
        "I've inherited a house!! ⟦Bramble Cottage, Sheep Street, Chipping Campden⟧. It has no "
        "roof but still."
    ),
    "mum has dementia and keeps walking": (
        "Mum has dementia and keeps walking to her old school. If you find her: ⟦55 Greenbank "
        "Road, Darlington DL3 6XX⟧. Her name is Joan."
    ),
    "sorry i missed the seminar, sir": (
        "sorry i missed the seminar, sir, my boiler exploded, come and look if you don't believe "
        "me, ⟦10 wyvern place, swindon⟧"
    ),
    "wanted cleaner, two hours a week": (
        "Wanted: cleaner, two hours a week, ⟦3 The Paddock, Haxby, York YO32 3XX⟧, must like cats"
    ),
    "send my stuff to roberto's, no": (
        "Send my stuff to Roberto's, no, sorry, ⟦88 Ilford Lane, Ilford IG1 2XX⟧"
    ),
    "our airbnb guests keep going to": (
        "Our Airbnb guests keep going to the wrong house. It's ⟦12 West Cliff Terrace, Whitby⟧, "
        "NOT 12 East."
    ),
    "kylie hargreave 21 belmont close maidstone": (
        "Kylie Hargreave\n⟦21 Belmont Close\nMaidstone\nME16 9XX⟧\n\nshe's the one who sold me "
        "the dog"
    ),
    "any chance of a lift to": (
        "any chance of a lift to campus tomorrow? i'm on the way, ⟦166 hersham road, walton on "
        "thames⟧"
    ),
    "my tenants at flat 2, 9": (
        "My tenants at ⟦Flat 2, 9 Marine Parade, Eastbourne⟧ have vanished and left a python"
    ),
    "greetings from my sister's spare room": (
        "Greetings from my sister's spare room, ⟦118 Rue de Charonne, 75011 Paris⟧, where it has "
        "rained for a week"
    ),
    "vater ist gestürzt, bin bei ihm": (
        "Vater ist gestürzt, bin bei ihm: ⟦Kastanienweg 8, 50997 Köln⟧"
    ),
    "home sweet home  16 ailsa": (
        "Home sweet home 🏡 ⟦16 Ailsa Street, Largs KA30 8XX⟧ 🏡 sea view if you stand on the bath"
    ),
    "our address in pune flat 11": (
        "Our address in Pune: ⟦Flat 11, Sai Krupa Society, Karve Nagar, Pune 411052⟧. Diwali "
        "open house, come!"
    ),
    "they've sent the bailiffs to 27": (
        "They've sent the bailiffs to ⟦27 Cotswold Drive, Redcar TS10 4XX⟧, but he moved out "
        "years ago, I'm the tenant now!"
    ),
    "house share going in whitworth street": (
        "house share going in ⟦Whitworth Street, Manchester M1 6XX⟧, room on the top floor, it's "
        "me and two nurses"
    ),
    "every friday he walks home alone": (
        "Every Friday he walks home alone to ⟦5 Bishopdale, Bracknell⟧. I've seen him. Everyone "
        "has."
    ),
    "grace's 18th the old vicarage, church": (
        "Grace's 18th!! ⟦The Old Vicarage, Church Street, Wedmore⟧, dress code neon, parents "
        "upstairs"
    ),
    "apt 12c, 330 east 33rd street": (
        "⟦Apt 12C, 330 East 33rd Street, New York, NY 10016⟧ is where I'll be crying until "
        "graduation"
    ),
    "my cousin tomasz ul mickiewicza 315": (
        "My cousin Tomasz: ⟦ul. Mickiewicza 3/15, 60-834 Poznań⟧. Kartki mile widziane."
    ),
    "postie, if you read this, the": (
        "Postie, if you read this, the dog at ⟦14 Tudor Way, Knaresborough⟧ only wants to lick "
        "you. She's ours. Sorry."
    ),
    "been on hold to the council": (
        "been on hold to the council 2 hours about the mould at ⟦Flat 61, Keir Hardie House, "
        "Merthyr Tydfil CF47 8XX⟧"
    ),
    "gas board dug up the wrong": (
        "Gas board dug up the wrong garden. We're ⟦26 Northcote Road, Rugby CV21 2XX⟧, they "
        "wanted 62."
    ),
    "psa jordan from block b is": (
        "psa jordan from block B is having a party at ⟦flat 19 ropewalk house nottingham ng1 "
        "5xx⟧ bring earplugs not booze"
    ),
    "my stalker knows 8 abbots close": (
        "My stalker knows ⟦8 Abbots Close, Ramsgate⟧ now so I'm deleting this account"
    ),
    "leave the marrow on the bench": (
        "Leave the marrow on the bench outside ⟦Pump Cottage, Water Lane, Bibury GL7 5XX⟧ if "
        "we're asleep"
    ),
    "happy 40th craig party's at his": (
        "Happy 40th Craig! Party's at his, ⟦77 Sandown Avenue, Blackpool⟧, don't tell him"
    ),
    "auntie pat 34 glenburn walk, belfast": (
        "Auntie Pat (⟦34 Glenburn Walk, Belfast BT14 8XX⟧) has lost her bus pass, her mind, and "
        "possibly the cat"
    ),
    "please forward miss l featherstone, flat": (
        "please forward: Miss L. Featherstone, ⟦Flat 1a, 12 Clarence Parade, Southsea, PO5 2XX⟧"
    ),
    "the ambulance couldn't find hafod las": (
        "the ambulance couldn't find ⟦Hafod Las, Cwm Road, Dyserth⟧ and nor could the second "
        "one. Dad's ok now."
    ),
    "so proud our first place unit": (
        "So proud. Our first place: ⟦Unit 8, 14 Kerferd Street, Coburg VIC 3058⟧"
    ),
    "writing to my penpal in cork": (
        "writing to my penpal in Cork again: ⟦Apt 2, 9 Sunday's Well Road, Cork T23 X4X5⟧, she "
        "likes stickers"
    ),
    "swap you my flat for yours": (
        "swap you my flat for yours in August? ⟦55 rue Oberkampf, 75011 Paris⟧, fifth floor, no "
        "lift, good bread"
    ),
    "who's nicking the milk off the": (
        "who's nicking the milk off the step at ⟦3 Ladysmith Road, St Albans⟧? I see you on the "
        "camera"
    ),
    "house name after a title": (
        "Nana's 100th! Cards to Mrs E Penhaligon, ⟦Trelawney, Chapel Street, Mousehole, "
        "Penzance TR19 6PP⟧"
    ),
    "cornish house on lines": (
        "Postcards please! Tamsin Olver\n⟦Chy an Mor\nFore Street\nPorthleven\nTR13 9HH⟧"
    ),
    "norway": "Flyttet til ⟦Storgata 14B, 0184 Oslo⟧ i går, kom på kaffe",
    "sweden-like bis": (
        "Nouvelle vie à Lyon! Écrivez-moi: ⟦27 bis rue Sainte-Hélène, 69002 Lyon⟧. Je "
        "réponds toujours."
    ),
    "number on a brow": (
        "Tools to borrow whenever, we are at ⟦No. 3 Smithy Brow⟧ in the village, Sarah "
        "will let you in"
    ),
    "filming as a verb": (
        "the man who films women on the tube is called Kev and he lives ⟦31 hazel grove "
        "hounslow⟧ pass it on"
    ),
    "we are, no preposition": (
        "The Airbnb from hell next door is no. 12, we're ⟦14 Trinity Backs, Whitby⟧, "
        "and the hot tub is against our wall"
    ),
    "amsterdam floor": "Ik woon nu op de ⟦Prinsengracht 812-III, 1017 JL Amsterdam⟧",
    "official names a home": (
        "Our student Priya, winner of the poster prize, lives at ⟦Flat 11, 3 Hanger "
        "Court, Ealing W5 3EZ⟧ and would love to be thanked"
    ),
    "care home room": (
        "nan wants letters: Ivy Marsh, ⟦Room 12, The Beeches, 30 Sandy Lane, Southport PR9 9XX⟧"
    ),
    "madrid": "Nos mudamos a ⟦Calle del Olmo 18, 3º B, 28012 Madrid⟧. Hay sofá cama.",
    "doxxed ex": (
        "my ex thinks blocking me ends it. He's at ⟦44 Pollard Street, Oldham OL4 2EX⟧ "
        "with her now, just saying"
    ),
    "home 1: Ensaio em minha casa": (
        "Ensaio em minha casa amanhã, ⟦Rua do Carmo 15, 2.º Dto., 1200-093 Lisboa⟧. Tragam vinho"
    ),
    "home 2: Jantar na minha casa": (
        "Jantar na minha casa, ⟦Rua das Flores 20, 3º Esq, 4050-262 Porto⟧, às 20h"
    ),
    "home 3: A nossa nova morada": (
        "A nossa nova morada: ⟦Avenida da Liberdade 110, 4.º D, 1250-146 Lisboa⟧"
    ),
    "home 4: Adresa ei pentru colete": (
        "Adresa ei pentru colete: ⟦Str. Lalelelor nr. 14, bl. B2, sc. A, ap. 7, Cluj-Napoca⟧"
    ),
    "home 5: Petrecere la mine, Strada": (
        "Petrecere la mine, ⟦Strada Florilor nr. 8, bl. C4, et. 2, ap. 11, 400123 Cluj-Napoca⟧"
    ),
    "home 6: Hai la casa mea": ("Hai la casa mea, ⟦Str. Horea 12, Cluj-Napoca⟧, la 7"),
    "home 7: Verhuisd! Ons nieuwe adres": (
        "Verhuisd! Ons nieuwe adres: ⟦Prinsengracht 263-II, 1016 GV Amsterdam⟧"
    ),
    "home 8: verhuisd! nieuw adres: Acacia": (
        "verhuisd! nieuw adres: ⟦Acacia Rd 14, Hounslow⟧. kom langs"
    ),
    "home 9: feestje bij mij thuis": (
        "feestje bij mij thuis, ⟦Kerkstraat 12, 3511 LX Utrecht⟧, neem bier mee"
    ),
    "home 10: Nous avons déménagé ": (
        "Nous avons déménagé ! Notre nouvelle adresse : ⟦14 rue des Lilas, 3e étage, 75020 Paris⟧"
    ),
    "home 11: Cena en mi casa": ("Cena en mi casa el sábado, ⟦Calle Mayor 5, 3º B, 28013 Madrid⟧"),
    "home 12: Ci siamo trasferiti: Via": (
        "Ci siamo trasferiti: ⟦Via Garibaldi 12, interno 4, 10122 Torino⟧, passate"
    ),
    "home 13: Fest hjemme hos mig": (
        "Fest hjemme hos mig, ⟦Nørrebrogade 12, 3. tv, 2200 København N⟧"
    ),
    "home 14: Nowy adres: ul. Długa": ("Nowy adres: ⟦ul. Długa 5 m. 12, 31-147 Kraków⟧, wpadajcie"),
    "home 15: Wir sind umgezogen: Lindenstraße": (
        "Wir sind umgezogen: ⟦Lindenstraße 8, 3. OG, 50674 Köln⟧"
    ),
    "home 16: Költözünk! új címünk: Váci": ("Költözünk! új címünk: ⟦Váci utca 12, 1052 Budapest⟧"),
    "home 17: Old boys who remember": (
        "Old boys who remember Mr Tully may write to him at ⟦The Gables, 8 Priory Hill, Dawlish⟧"
    ),
    "home 18: She answers every letter": (
        "She answers every letter. Write to her at ⟦Fern Bank, 8 Castle Hill, Lancaster⟧"
    ),
    "home 19: Nurse Okoro retires on": (
        "Nurse Okoro retires on Friday; letters will reach her at ⟦Larkrise, 12"
        " Mill Hill, Tavistock⟧"
    ),
    "home 20: If you loved the": (
        "If you loved the show you can write to Barbara at ⟦2 Sandy Lane, Fleet"
        ", Hants⟧, she replies"
    ),
    "home 21: parkrun from my door": ("parkrun from my door (⟦7, Vine St., Uxbridge⟧) then home"),
    "home 22: loop starts at our": (
        "loop starts at our front gate (⟦12, Elm Gdns, Brentford⟧), 4 laps"
    ),
    "home 23: my doorstep (19, Dean": (
        "my doorstep (⟦19, Dean Rd., Hounslow⟧) now has its own fox"
    ),
    "home 24: Dave at 12 Elm": (
        "Dave at ⟦12 Elm Road, Ealing⟧ fixed my wheel for nothing, best neighbour ever"
    ),
    "home 25: Mrs Adeyemi at 9": (
        "Mrs Adeyemi at ⟦9 Hale Road, Tottenham⟧ hemmed my gown for free, bless her"
    ),
    "home 26: Book club meets at": ("Book club meets at mine, ⟦12 Elm Road, Ealing⟧, 7pm Thursday"),
    "home 27: Rehearsal moved to my": (
        "Rehearsal moved to my flat, ⟦12 Elm Road, Ealing⟧. Ring twice"
    ),
    "home 28: Party at Rose Cottage": (
        "Party at ⟦Rose Cottage, 14 Mill Lane, Cookham⟧! We moved in last week"
    ),
    "home 29: My nan's flat is": ("My nan's flat is in ⟦Victoria House, 20 Albert Street, Slough⟧"),
    "home 30: Festa em nossa casa": (
        "Festa em nossa casa! ⟦Rua da Alegria 45, 2.º Frente, 4000-041 Porto⟧. Venham"
    ),
    "home 31: mudámos! nova morada Rua": (
        "mudámos! nova morada ⟦Rua Augusta 10, 1.º Esq, 1100-048 Lisboa⟧"
    ),
    "home 32: Vino la noi diseară": (
        "Vino la noi diseară: ⟦Bd. Unirii nr. 20, bl. 5C, sc. 2, ap. 31, București⟧"
    ),
    "home 33: m-am mutat, noua adresă": (
        "m-am mutat, noua adresă e ⟦Aleea Teilor 6, ap. 12, 700123 Iași⟧"
    ),
    "home 34: kom bij ons eten": (
        "kom bij ons eten vrijdag, ⟦Lange Nieuwstraat 41, 3512 PD Utrecht⟧"
    ),
    "home 35: Gli amici possono venire": (
        "Gli amici possono venire a casa nostra, ⟦Via Mazzini 9, scala B, interno 6, 40137 Bologna⟧"
    ),
    "home 36: Pakiet dla babci: ul": ("Pakiet dla babci: ⟦ul. Słowackiego 14 m. 3, 60-822 Poznań⟧"),
    "home 37: Fiesta en mi piso": (
        "Fiesta en mi piso, ⟦C/ Fuencarral 88, 2º izda, 28004 Madrid⟧, traed hielo"
    ),
    "home 38: Vi har flyttat! Ny": ("Vi har flyttat! Ny adress: ⟦Storgatan 14, 114 55 Stockholm⟧"),
    "home 39: Crémaillère chez nous samedi": (
        "Crémaillère chez nous samedi ! ⟦8 bis rue Pasteur, bât. B, 69007 Lyon⟧"
    ),
    "home 40: Grillen bei uns am": (
        "Grillen bei uns am Sonntag: ⟦Birkenweg 3, 2. OG, 79098 Freiburg⟧"
    ),
    "home 41: umzug fertig, neue Adresse": (
        "umzug fertig, neue Adresse ⟦Gartenstr. 17, 72074 Tübingen⟧"
    ),
    "home 42: Dewch draw i fy": ("Dewch draw i fy nhŷ, ⟦14 Ffordd y Coleg, Bangor⟧, am swper"),
    "home 43: Former pupils wishing to": (
        "Former pupils wishing to thank Miss Hale may write to her at ⟦Overdale"
        ", 3 Church Hill, Kendal⟧"
    ),
    "home 44: Coach Bryant is laid": (
        "Coach Bryant is laid up. Cards to him at ⟦Holly Bank, 21 Beacon Hill, Penrith⟧ please"
    ),
    "home 45: Our old choirmaster would": (
        "Our old choirmaster would be glad of letters: ⟦Ty Gwyn, 5 Chapel Hill, Chepstow⟧"
    ),
    "home 46: You can reach her": (
        "You can reach her by post at ⟦41 Penny Lane, Hexham⟧, she has no phone"
    ),
    "home 47: treasure hunt starts from": (
        "treasure hunt starts from our gate (⟦3, Oak Rd., Staines⟧), wellies on"
    ),
    "home 48: fox on my step": (
        "fox on my step again (⟦22, Vale Cl, Harlow⟧) and she brought cubs"
    ),
    "home 49: Someone chalked on my": (
        "Someone chalked on my front door. ⟦9, Ivy St, Salford⟧. Who does that"
    ),
    "home 50: Bogdan at 12 Elm": (
        "Bogdan at ⟦12 Elm Road, Ealing⟧ found my wallet and waited up for me"
    ),
    "home 51: Ana Marić at 3": ("Ana Marić at ⟦3 Larch Close, Slough⟧ is poorly, pop in on her"),
    "home 52: The couple at 18": ("The couple at ⟦18 Ash Grove, Stroud⟧ keep feeding my cat"),
    "home 53: Our gate is the": (
        "Our gate is the green one, ⟦Church Cottage, 3 Mill Lane, Ashwell⟧"
    ),
    "home 54: Ship it to my": ("Ship it to my door: ⟦Station Road 44, Harrow⟧"),
    "home 55: move done! Grove Rd": ("move done! ⟦Grove Rd 12, Sutton⟧ come see the chaos"),
    "home 56: Auntie Bose at 19": (
        "Auntie Bose at ⟦19 Kirk Road, Bootle⟧ braided my hair all night"
    ),
    "home 57: My tailor Mr Qureshi": (
        "My tailor Mr Qureshi at ⟦6 Elm Row, Luton⟧ has gone home from hospital, cards welcome"
    ),
    "home 58: we live at Foundry": (
        "we live at ⟦Foundry Hall, 9 Silver Street, Bury⟧, the top bell"
    ),
    "home 59: Hi it's Tom, my": (
        "Hi it's Tom, my flat is in ⟦Drill Hall, 22 Chenies Street, London⟧"
    ),
    "home 60: Pot luck at ours": ("Pot luck at ours! ⟦12 Corve Street, Ludlow⟧. Bring a chair"),
    "home 61: ring the bell at": (
        "ring the bell at our gate (⟦5, Hurst Ave, Walsall⟧) and wait for the dog"
    ),
    "home 62: Nan's door is the": ("Nan's door is the red one: ⟦15, Peel St, Oldham⟧"),
    "home 63: Venha jantar a minha": (
        "Venha jantar a minha casa: ⟦Rua do Sol 9, 1.º Dto, 1250-260 Lisboa⟧"
    ),
    "home 64: Stăm pe Strada Mihai": (
        "Stăm pe ⟦Strada Mihai Eminescu nr. 4, ap. 2, Brașov⟧, interfon 2"
    ),
    "home 65: Am schimbat adresa! Noua": (
        "Am schimbat adresa! Noua adresă: ⟦Calea Victoriei 12, bl. A, et. 3, ap. 15, București⟧"
    ),
    "home 66: Ik woon nu op": ("Ik woon nu op de ⟦Kerklaan 22, 9717 HB Groningen⟧, bel twee keer"),
    "home 67: Odwiedź mnie, mieszkam na": (
        "Odwiedź mnie, mieszkam na ⟦ul. Polna 7 m. 15, 00-625 Warszawa⟧"
    ),
    "home 68: Bor på Vesterbrogade 40": ("Bor på ⟦Vesterbrogade 40, 2. tv, 1620 København V⟧ nu"),
    "home 69: Drop her a line": (
        "Drop her a line, she would love post: ⟦Rook Cottage, 2 Well Lane, Tring⟧"
    ),
    "home 70: Letters to him at": (
        "Letters to him at ⟦Stonecroft, 11 Windmill Hill, Brixham⟧ always get a reply"
    ),
}

LEAVE = {
    "pub gig": (
        "Gig tonight! The Lamb and Flag, 14 Bridge Street, Kendal LA9 7XX. Doors 7.30, we're on "
        "at 9."
    ),
    "restaurant": (
        "Best biryani in the county: Saffron Corner, 212 Wellingborough Road, Northampton NN1 "
        "4XX. Go early."
    ),
    "restaurant, chatty": (
        "my favourite ramen place is at 61 Berwick Street, London W1F 8XX and i will not be told "
        "otherwise"
    ),
    "café opening": "Now open! Find us at 3 Castle Parade, Farnham GU9 7XX, seven days a week.",
    "campus": "Open day, St Mary's Road, Ealing, London W5 5RF. All welcome.",
    "campus, chatty": (
        "Left my umbrella at work again, St Mary's Road, Ealing W5 5RF, story of my life"
    ),
    "rival campus": (
        "External examiner at the University of Somewhere, 40 College Lane, Hatfield AL10 9XX. "
        "Good cake."
    ),
    "library": (
        "The Carnegie Library, 12 Bond Street, Hinckley LE10 1XX, is hosting our poetry evening."
    ),
    "museum house": (
        "Dickens's writing desk is at the museum, 48 Doughty Street, London WC1N 2LX. Go on a "
        "weekday."
    ),
    "blue plaque": (
        "A blue plaque for Ada Tremlett at 19 Russell Terrace, Leamington Spa CV31 1XX, where "
        "she was born in 1871."
    ),
    "historic home": "Karl Marx lived at 28 Dean Street, Soho, in two rooms with seven people.",
    "historic, no cue word": (
        "In 1888 number 29 Hanbury Street, Spitalfields, had seventeen tenants."
    ),
    "ten Downing Street": "Handing in the petition at 10 Downing Street, London SW1A 2AA at noon.",
    "fiction, detective": "221B Baker Street, London NW1 6XE gets more post than I do.",
    "fiction, wizard": (
        "He lived at 4 Privet Drive, Little Whinging, Surrey, in the cupboard under the stairs."
    ),
    "fiction, generic": (
        "In chapter two of the novel she moves to 9 Larch Street, Hull, and buys a parrot."
    ),
    "film location": (
        "They filmed the final episode at 30 Clovelly Court, Bath BA1 5XX. Total chaos for a week."
    ),
    "surgery": (
        "Flu jabs at Riverside Surgery, 2 Mill Road, Wisbech PE13 1XX, no appointment needed."
    ),
    "dentist, no name": (
        "My dentist has moved to 18 Park Road, Kettering NN16 9XX, parking at the back."
    ),
    "hospital": "Blood tests: Block C, Royal Infirmary, 100 Castle Street, Glasgow G4 0XX.",
    "court": "Hearing at Bristol Crown Court, Small Street, Bristol BS1 1XX, public gallery open.",
    "church service": (
        "Carols at St Jude's, 20 Chapel Hill, Skipton BD23 1XX. Mulled something after."
    ),
    "mosque open day": (
        "Everyone welcome at the mosque open day, 55 Whitechapel Road, London E1 1XX, Sunday."
    ),
    "funeral": "The funeral is at Mortlake Crematorium, Kew Meadow Path, Richmond TW9 4XX, at 11.",
    "school": "Governors' meeting, Oakfield Primary School, 7 Oakfield Lane, Cromer NR27 9XX.",
    "hall": "Jumble sale! Scout Hut, Mill Lane, Wantage OX12 9XX. Doors 10am, bring bags.",
    "station": "Meet at Ealing Broadway station, Haven Green, W5 2NU, by the flower stall.",
    "hotel": "Conference dinner: The Queens Hotel, City Square, Leeds LS1 1XX, black tie optional.",
    "shop collection": "Click and collect from our shop, 84 High Street, Lewes BN7 1XX, after 10.",
    "shop with flat words": (
        "Flat packs half price at the warehouse, Unit 4, Brook Lane, Crawley RH10 9XX."
    ),
    "estate news": (
        "For sale: five-bed Georgian townhouse, 6 Royal Parade, Cheltenham GL50 3XX, guide price "
        "£1.4m."
    ),
    "estate agent": (
        "Our agents have listed 22 Cardigan Road, Leeds LS6 3XX on Rightmove at £325,000."
    ),
    "planning": (
        "Planning application for 8 storeys at 120 Uxbridge Road, Hanwell W7 3XX goes to "
        "committee on Tuesday."
    ),
    "roadworks": (
        "Water main burst outside 200 Greenford Avenue, Hanwell W7 3XX. Road closed both ways, "
        "buses diverted."
    ),
    "fire": (
        "Six crews were called to a fire at 31 Mafeking Avenue, Brentford, residents are safe, "
        "the brigade says."
    ),
    "police": (
        "Police were called to 14 Carlton Street, Hartlepool, after reports of a break-in, "
        "officers appeal for witnesses."
    ),
    "bus stop": (
        "The shuttle now stops outside 14 Boston Manor Road, Brentford, not at the station."
    ),
    "company": (
        "Tidewell Instruments Ltd. Registered office: 9 Quay Street, Bideford EX39 2XX. Company "
        "no 0812."
    ),
    "solicitors": (
        "We instructed Pike & Lomax Solicitors, 33 Castle Street, Exeter EX4 3XX, and never "
        "looked back."
    ),
    "charity": "Cheques payable to the Hedgehog Trust, 5 Abbey Walk, Shrewsbury SY2 6XX.",
    "publisher": "Send your manuscript to Fenland Books, 11 Ship Lane, Ely CB7 4XX.",
    "fan mail box": "Listeners' letters to The Late Show, PO Box 2000, Glasgow G12 9XX.",
    "complaints": (
        "Complaints department, Ombudsman Services, 3300 Daresbury Park, Warrington WA4 4XX."
    ),
    "example": "Write it like this: e.g. Flat 2, 10 Sample Street, Anytown AN1 1AA.",
    "form placeholder": (
        "The postcode lookup breaks on test data such as 1 Example Road, Testford TE5 7XX."
    ),
    "grew up, now a shop": (
        "The house I grew up in, 40 Cobden Street, Burnley, is now a Tesco car park."
    ),
    "walk through a street": (
        "Cycled down Pitshanger Lane, Ealing, in the rain. Character building."
    ),
    "street adjective": "14 High Street shops have closed since March.",
    "many streets": "Traffic is awful on Uxbridge Road, Boston Road and Church Road this morning.",
    "gym": "My gym, 5 Foundry Lane, Horsham RH13 5XX, has binned the good treadmill.",
    "barber": "Shout out to Kyriakos the barber at 71 Green Lanes, Palmers Green N13 4XX.",
    "embassy": (
        "Visa queue at the embassy, 23 Belgrave Square, London SW1X 8XX, goes round the block."
    ),
    "workplace": "I work at 1 Finsbury Avenue, London EC2M 2XX, and the lifts are a disgrace.",
    "monopoly": (
        "He put a hotel on Park Lane and bankrupted his own grandmother. Monopoly, 2 Mayfair "
        "Street rules."
    ),
    "album": "Track 5 on the album is called 23 Hope Street, Liverpool and it made me cry.",
    "US landmark": "1600 Pennsylvania Avenue NW, Washington DC 20500 has new tenants and opinions.",
    "foreign café": "The café at 12 rue des Martyrs, 75009 Paris does the best canelés.",
    "foreign museum": (
        "Anne Frank House museum, Prinsengracht 263, 1016 GV Amsterdam: book weeks ahead."
    ),
    "bare number and weak words": (
        "Lost 3 times this week on the way, place your bets. 14 points clear at the top."
    ),
    "seven-way": "2 more chances to win, 1 close call, 5 minute walk from the park gate.",
    "kilometres": "Ran 12 miles along Ridge Way, no view, 3 blisters.",
    "section": "See Unit 4, Section 12, Block B of the module handbook.",
    "room code": "Seminar moved to room BM.02.014, Paragon building, sorry for the late notice.",
    "flight": "BA117 boards at gate 12, row 4, pray for my knees.",
    "flat as adjective": (
        "Flat 4 per cent fee for everybody, says the email. A flat 2 tyres and a flat white "
        "later, I agree."
    ),
    "house as adjective": "House 2 points ahead of the Senate, apparently.",
    "drop-in clinic": (
        "Drop-in advice clinic, 9 Bakers Hill, Sheffield S1 2XX, Tuesdays 2 to 4, all welcome."
    ),
    "yoga": (
        "Yoga with Priti, The Old Fire Station, 84 Mayton Street, London N7 6XX, mats provided."
    ),
    "street party": (
        "Street party on Larch Grove, Bristol! Closed to traffic from noon. Bunting needed."
    ),
    "famous house visit": (
        "Spent the day at Chartwell, Mapleton Road, Westerham TN16 1PS, National Trust at its best."
    ),
    "polling": "Polling station for our ward is 40 Chapel Lane, Formby L37 4XX. Vote!",
    "the coach house café, priory lane": (
        "The Coach House Café, Priory Lane, Bridgnorth WV15 5XX, does a full English until noon."
    ),
    "our new exhibition opens at tannery": (
        "Our new exhibition opens at Tannery Arts, 4 Tannery Street, Bermondsey SE1 3XX on Friday."
    ),
    "ladysmith avenue in whitstable is closed": (
        "Ladysmith Avenue in Whitstable is closed for resurfacing, follow the signs."
    ),
    "found my late grandfather's army record": (
        "Found my late grandfather's army record: enlisted 1915, of 12 Cross Street, Oldham."
    ),
    "booked the hen do at lakeview": (
        "Booked the hen do at Lakeview Lodge, 3 Shore Lane, Windermere LA23 1XX, hot tub and "
        "everything."
    ),
    "beatles pilgrimage 20 forthlin road, allerton": (
        "Beatles pilgrimage: 20 Forthlin Road, Allerton, Liverpool L18 9TN, National Trust tour "
        "is brilliant."
    ),
    "please vote for our garden centre": (
        "Please vote for our garden centre, 77 Nursery Road, Southgate N14 5XX, in the local "
        "awards."
    ),
    "head to bodmin magistrates' court, launceston": (
        "Head to Bodmin Magistrates' Court, Launceston Road, Bodmin PL31 2XX for the hearing "
        "tomorrow."
    ),
    "new blog what the census of": (
        "New blog: what the census of 1881 says about 9 Moorland View, Otley."
    ),
    "we are recruiting send your cv": (
        "We are recruiting! Send your CV to Harlow Dental Care, 12 East Gate, Harlow CM20 1XX."
    ),
    "my novel opens at 63 ladysmith": (
        "My novel opens at 63 Ladysmith Avenue, a house that does not exist."
    ),
    "the old bakery at 4 market": (
        "The old bakery at 4 Market Street, Hexham NE46 3XX has been sold to a developer for flats."
    ),
    "parkrun at lloyd park, forest road": (
        "Parkrun at Lloyd Park, Forest Road, Walthamstow E17 5XX, nine o'clock, all abilities."
    ),
    "appeal after a crash outside 18": (
        "Appeal after a crash outside 18 Kelvin Drive, Glasgow: did you see a grey van on Tuesday?"
    ),
    "repair café this saturday in the": (
        "Repair café this Saturday in the Friends Meeting House, 6 Mount Street, Manchester M2 5XX"
    ),
    "just had the best haircut of": (
        "Just had the best haircut of my life at 9 Goldhawk Mews, London W12 8XX, ask for Leon"
    ),
    "our office is moving to eastgate": (
        "Our office is moving to Eastgate Tower, 90 Mariner Street, Liverpool L3 4XX, in May."
    ),
    "i give a lecture at tu": (
        "I give a lecture at TU Berlin, Straße des 17. Juni 135, 10623 Berlin next week."
    ),
    "il ristorante di via garibaldi 18": (
        "Il ristorante di Via Garibaldi 18, Bologna, is worth the queue."
    ),
    "ordnance survey has 6 ash tree": (
        "Ordnance Survey has 6 Ash Tree Walks and 4 Old Bakery Mews in its index."
    ),
    "harlow council has approved 44 homes": (
        "Harlow Council has approved 44 homes on Hythe Road, Poole."
    ),
    "meet your mp surgery at corby": (
        "Meet your MP: surgery at Corby Cube, George Street, Corby NN17 1XX, no appointment."
    ),
    "anyone for nando's 26 barley lane": (
        "Anyone for Nando's? 26 Barley Lane, Romford RM6 4XX, half seven, I'm paying."
    ),
    "all donations to st luke's hospice": (
        "All donations to St Luke's Hospice, Little Common Lane, Sheffield S11 9XX by Friday "
        "please."
    ),
    "room 22, block c is where": "Room 22, Block C is where the resit is, not Room 12.",
    "sherlock's landlady deserved better, and so": (
        "Sherlock's landlady deserved better, and so did the carpet at 221B Baker Street."
    ),
    "my flight is at 4, gate": "My flight is at 4, gate 12 is miles away, row 22, pray.",
    "ivy league tour 9 days, 4": (
        "Ivy League tour: 9 days, 4 campuses, 1 close call in a Boston car park."
    ),
    "tickets for the planetarium, 2 park": (
        "Tickets for the planetarium, 2 Park Way, Bristol BS1 5XX are half price for staff."
    ),
    "ten rillington place is a very": "Ten Rillington Place is a very good, very bleak film.",
    "our place is packed tonight the": (
        "Our place is packed tonight! The Otter's Pocket, 14 Fore Street, Totnes TQ9 5XX. Come "
        "round the back for the beer garden."
    ),
    "come over to our new shop": (
        "Come over to our new shop, 3 Fore Street, Totnes TQ9 5XX, we've moved next door to the "
        "bank."
    ),
    "my mum's café has moved to": (
        "My mum's café has moved to 8 Dock Road, Chatham ME4 4XX. Go and be fed."
    ),
    "my new office address is 2nd": (
        "My new office address is 2nd Floor, 40 Bank Street, London E14 5XX. Lovely view of a "
        "car park."
    ),
    "john keats lived at wentworth place": (
        "John Keats lived at Wentworth Place, Keats Grove, Hampstead NW3 2RR when he wrote the "
        "odes."
    ),
    "send us your poems the editors": (
        "Send us your poems: The Editors, Wren Review, 6 Chaucer Road, Canterbury CT1 1XX."
    ),
    "street food on peartree close car": (
        "Street food on Peartree Close car park, Ampthill, Saturday."
    ),
    "lost property is kept at the": (
        "Lost property is kept at the station office, 1 Station Approach, Ruislip HA4 8XX."
    ),
    "a gas leak has closed vicarage": (
        "A gas leak has closed Vicarage Road, Watford, between numbers 70 and 90."
    ),
    "house fire in mafeking street, barry": (
        "House fire in Mafeking Street, Barry. No injuries, say crews."
    ),
    "take the 23 from station road": "Take the 23 from Station Road, Llanfairfechan, to the beach.",
    "volunteers meet at the sikh temple": (
        "Volunteers meet at the Sikh temple, 67 North Hyde Lane, Southall UB2 5XX, to cook for "
        "anyone hungry."
    ),
    "jack the ripper walk starts outside": (
        "Jack the Ripper walk starts outside 29 Hanbury Street tonight, seven sharp"
    ),
    "we picked up the cake from": (
        "We picked up the cake from 9 Lime Kiln Bakery, Louth and it did not survive the train."
    ),
    "the council wants to turn 112": (
        "The council wants to turn 112 Canterbury Way, Stevenage into a hostel. Objections by "
        "Friday."
    ),
    "i've left my coat at the": (
        "I've left my coat at the dentist's, 45 Kelham Street, Doncaster DN1 3XX. Again."
    ),
    "number 10 has declined to comment": (
        "Number 10 has declined to comment on the flat 5 per cent levy."
    ),
    "bed and breakfast at the willows": (
        "Bed and breakfast at The Willows, 2 Tanners Row, Cirencester GL7 2XX was perfect. Five "
        "stars."
    ),
    "book signing daunt's, 84 marylebone high": (
        "Book signing: Daunt's, 84 Marylebone High Street, W1U 4XX, I'll be the nervous one."
    ),
    "coronation street's rovers return is the": (
        "Coronation Street's Rovers Return is the only pub where I'd live upstairs."
    ),
    "prescriptions can be collected from whitby": (
        "Prescriptions can be collected from Whitby Group Practice, Rievaulx Road, Whitby YO21 1XX."
    ),
    "can't believe liberty's started at 218": (
        "Can't believe Liberty's started at 218 Regent Street with three staff in 1875."
    ),
    "delivery to our labs only goods": (
        "Delivery to our labs only: Goods In, Building 7, 12 Science Park Road, Cambridge CB4 0XX."
    ),
    "i adore 84 charing cross road": "I adore 84 Charing Cross Road, cried on the tube again.",
    "at the tribunal, montague court, 101": (
        "At the tribunal, Montague Court, 101 London Road, Croydon CR0 2XX, all day. Coffee is "
        "dire."
    ),
    "the wedding is at alder house": (
        "The wedding is at Alder House Hotel, 12 Peak Road, Matlock, ceremony at two."
    ),
    "swimming lessons moved to deepdale baths": (
        "Swimming lessons moved to Deepdale Baths, 71 Deepdale Road, Preston PR1 5XX"
    ),
    "walking tour virginia woolf's bloomsbury, meet": (
        "Walking tour: Virginia Woolf's Bloomsbury, meet outside 46 Gordon Square, London."
    ),
    "aldi on holloway road has run": "Aldi on Holloway Road has run out of eggs, pass it on.",
    "best chips 90 coldharbour road, bristol": (
        "Best chips: 90 Coldharbour Road, Bristol. Fight me."
    ),
    "the script opens int flat 2": (
        "The script opens INT. FLAT 2, 77 VICARAGE ROAD - NIGHT. My first short film!"
    ),
    "das restaurant in der goethestraße 9": (
        "Das Restaurant in der Goethestraße 9 in München macht den besten Kaiserschmarrn."
    ),
    "cfp deadline for the berlin workshop": (
        "CFP deadline for the Berlin workshop, Unter den Linden 6, 10117 Berlin, is Monday."
    ),
    "us embassy is at 33 nine": (
        "US embassy is at 33 Nine Elms Lane, London SW11 7US and the moat is real"
    ),
    "library walk reopens after 4 years": (
        "Library Walk reopens after 4 years, 12 councillors and 3 inquiries."
    ),
    "guess where we're playing the wharf": (
        "Guess where we're playing! The Wharf, 17 Wharf Lane, Rickmansworth WD3 1XX, free in."
    ),
    "swap shop at the village hall": (
        "Swap shop at the village hall, 44 Tithe Barn Way, Northampton, Saturday, all welcome."
    ),
    "pizza pilgrims, 11 dean street, london": (
        "Pizza Pilgrims, 11 Dean Street, London W1D 3RP do not deliver to Crewe, it turns out."
    ),
    "found in our archive a letter": (
        "Found in our archive: a letter sent in 1943 to 36 Queens Drive, Glossop."
    ),
    "grantchester's orchard tea garden, 47 mill": (
        "Grantchester's Orchard Tea Garden, 47 Mill Way, CB3 9ND. Scones the size of your head."
    ),
    "rent protest outside the letting agent's": (
        "Rent protest outside the letting agent's, 128 Heeley Road, Selly Oak, noon."
    ),
    "prayer meeting at the gurdwara, 82": (
        "Prayer meeting at the gurdwara, 82 Belgrave Avenue, Leicester LE4 5XX, langar after."
    ),
    "free flu jab at boots, 62": (
        "Free flu jab at Boots, 62 Anson Road, Manchester M14 5XX, no queue"
    ),
    "i voted at 15 poolside, nantwich": (
        "I voted at 15 Poolside, Nantwich. The pencil was on a string. Democracy."
    ),
    "albion street, exeter has lost its": (
        "Albion Street, Exeter has lost its last 9 elms to disease."
    ),
    "piano shop closing, 50 off, 36": (
        "Piano shop closing, 50% off, 36 Station Road, Glossop SK13 8XX."
    ),
    "the registrar married us at burnt": (
        "The registrar married us at Burnt Ash Hill library, 33 Burnt Ash Hill, SE12 0XX, and it "
        "rained."
    ),
    "our landlord's office is at 8": (
        "Our landlord's office is at 8 Cromarty Place, Aberdeen, and it is never open."
    ),
    "my character lives at 5 clement": (
        "My character lives at 5 Clement Close, and by chapter nine she has buried two husbands "
        "there."
    ),
    "201 coppice road, walsall is now": (
        "201 Coppice Road, Walsall is now a nursery. In 1962 it was where the Beatles had tea."
    ),
    "new clinic harley physio, 90 ritchie": (
        "New clinic: Harley Physio, 90 Ritchie Street, Glasgow. Book your first session."
    ),
    "keats-shelley house, piazza di spagna 26": (
        "Keats-Shelley House, Piazza di Spagna 26, 00187 Roma. Tiny, perfect, free on the first "
        "Sunday."
    ),
    "kaffee im café einstein, kurfürstenstraße 58": (
        "Kaffee im Café Einstein, Kurfürstenstraße 58, 10785 Berlin, unbedingt!"
    ),
    "kew gardens, richmond tw9 3ae, has": (
        "Kew Gardens, Richmond TW9 3AE, has a new 31 metre treetop walk."
    ),
    "charity cheque to cats protection, 9": (
        "Charity cheque to Cats Protection, 9 Nelson Way, Exeter EX4 1XX please, not to me."
    ),
    "meet outside 10 albion street, exeter": (
        "Meet outside 10 Albion Street, Exeter for the ghost walk. Hold hands."
    ),
    "firefighters rescued a parrot from the": (
        "Firefighters rescued a parrot from the roof of 24 Primrose Drive, Kettering this morning."
    ),
    "come to our stall, unit 14": (
        "Come to our stall, unit 14, Grainger Market, Newcastle upon Tyne NE1 5XX."
    ),
    "ideal home show house 12 on": (
        "Ideal Home show: house 12 on Tulip Lane has a bath in the kitchen."
    ),
    "court 4, reading crown court, the": (
        "Court 4, Reading Crown Court, The Forbury, RG1 3EH. Still waiting."
    ),
    "the foundry, 8 cable street, liverpool": (
        "The Foundry, 8 Cable Street, Liverpool L1 8XX: techno till four, no photos."
    ),
    "sunday lunch at margaret's tea room": (
        "Sunday lunch at Margaret's Tea Room, 4 Kiln Cottages, Ditchling BN6 8XX. Book ahead."
    ),
    "wellesley road, ipswich is closed at": (
        "Wellesley Road, Ipswich is closed at number 63 while they mend the gas main."
    ),
    "tool library now lending from 17": (
        "Tool library now lending from 17 Bridle Path, Wetherby LS22 6XX every Saturday, join "
        "for a fiver."
    ),
    "market drayton's old workhouse, 29 cheshire": (
        "Market Drayton's old workhouse, 29 Cheshire Street, becomes flats next year."
    ),
    "dr marsh's inaugural lecture great hall": (
        "Dr Marsh's inaugural lecture: Great Hall, 48 Rectory Road, Hadleigh, 6pm, all welcome."
    ),
    "exam venue change sports hall, ebor": (
        "Exam venue change: Sports Hall, Ebor Gardens, Leeds LS9 7XX. Bring ID."
    ),
    "alexandra road is where the 62": "Alexandra Road is where the 62 bus goes to die.",
    "meet the author at waterstones, 11": (
        "Meet the author at Waterstones, 11 Deansgate, Manchester M3 2XX"
    ),
    "gas engineers wanted apply to corgi": (
        "Gas engineers wanted. Apply to Corgi Heat Ltd, 44 Canmore Street, Dunfermline KY12 7XX."
    ),
    "our field kitchen served 85 meals": (
        "Our field kitchen served 85 meals on Ashburnham Road, Bedford, last night"
    ),
    "elton wrote it at 29c lordship": (
        "Elton wrote it at 29c Lordship Park in 1969, or so the plaque claims."
    ),
    "on this day in 1888 a": "On this day in 1888: a letter arrived at 2a Pelham Street.",
    "weymouth lifeboat museum, 3 trinity terrace": (
        "Weymouth lifeboat museum, 3 Trinity Terrace, free entry, mind the steps."
    ),
    "scrabble club, wednesdays, railway inn, 18": (
        "Scrabble club, Wednesdays, Railway Inn, 18 Cheviot Road, Bolton."
    ),
    "my gp is at 31 warwick": (
        "My GP is at 31 Warwick Road, Worthing and I've been on hold for an hour."
    ),
    "frog records, 7 coopers row, lyme": (
        "Frog Records, 7 Coopers Row, Lyme Regis DT7 3XX has the reissue in stock."
    ),
    "the jury visited 22 bondi road": (
        "The jury visited 22 Bondi Road as part of the inquest, the court heard."
    ),
    "kurs findet in der volkshochschule, schulstraße": (
        "Kurs findet in der Volkshochschule, Schulstraße 3, 79098 Freiburg, statt."
    ),
    "boulangerie des acacias, 8 avenue des": (
        "Boulangerie des Acacias, 8 avenue des Acacias, 31500 Toulouse. Croissants of dreams."
    ),
    "glebe farm shop, long lane, wrenbury": (
        "Glebe Farm Shop, Long Lane, Wrenbury CW5 8XX: pick your own until August."
    ),
    "auction lot 14 a semi at": (
        "Auction lot 14: a semi at 90 Fulwood Road, Sheffield S10 3XX, starting bid £190,000."
    ),
    "cheviot close, coopers row, gorse lane": (
        "Cheviot Close, Coopers Row, Gorse Lane: whoever names streets round here needs a hobby."
    ),
    "house 7 won the egg race": "House 7 won the egg race, House 4 sulked.",
    "number 27 hallam street, derby, was": (
        "Number 27 Hallam Street, Derby, was the first house in town with electric light."
    ),
    "careers we're at stand 16, block": (
        "Careers: we're at stand 16, Block 2, ExCeL, Royal Victoria Dock, London E16 1XL"
    ),
    "our counselling service has a new": (
        "Our counselling service has a new home: 63 Museum Street, Ipswich IP1 1XX, step-free."
    ),
    "he plays a detective who lives": (
        "He plays a detective who lives above a chippy at 12 Harbour Road, Whitby."
    ),
    "send nominations to awards team, civic": (
        "Send nominations to Awards Team, Civic Centre, 8 High Street, Southend SS1 1XX."
    ),
    "the safe house in the book": (
        "The safe house in the book is 14 Rosewood Drive, Ontario, and then it blows up."
    ),
    "taxi rank moved outside perth station": (
        "Taxi rank moved outside Perth station, Leonard Street, PH2 8XX."
    ),
    "lost one glove, near 56 the": (
        "Lost: one glove, near 56 The Headrow, Leeds, sentimental value only."
    ),
    "granby street, leicester the new bike": (
        "Granby Street, Leicester: the new bike lane ends in a bollard."
    ),
    "thank you to everyone who came": (
        "Thank you to everyone who came to our launch at 15 Granby Street, Leicester. What a night."
    ),
    "the old vicarage hotel, church street": (
        "The Old Vicarage Hotel, Church Street, Wedmore do a very fine Sunday roast."
    ),
    "hove's oldest pub the brunswick, 1": (
        "Hove's oldest pub? The Brunswick, 1 Holland Road, Hove BN3 1XX claims it."
    ),
    "i reviewed the tasting menu at": (
        "I reviewed the tasting menu at 12 West Cliff Terrace, Whitby for the paper."
    ),
    "the marine, 9 marine parade, eastbourne": (
        "The Marine, 9 Marine Parade, Eastbourne, is hiring a pastry chef"
    ),
    "the ombudsman's new address for complaints": (
        "The ombudsman's new address for complaints is PO Box 152, Poole BH15 9XX."
    ),
    "milton crescent, cheadle won best-kept street": (
        "Milton Crescent, Cheadle won best-kept street again."
    ),
    "your parcel is at the cheadle": (
        "Your parcel is at the Cheadle sorting office, 40 Station Road, SK8 5XX. Bring ID."
    ),
    "wyvern theatre, theatre square, swindon sn1": (
        "Wyvern Theatre, Theatre Square, Swindon SN1 1QN has signed matinees."
    ),
    "york cat rescue, 3 the stray": "York Cat Rescue, 3 The Stray, Haxby, York has nine kittens.",
    "a dealer was arrested at 88": (
        "A dealer was arrested at 88 Ilford Lane, Ilford, on Monday, the Met said in a statement."
    ),
    "darlington's library on crown street was": (
        "Darlington's library on Crown Street was a gift of Edward Pease."
    ),
    "walton on thames station has 2": "Walton on Thames station has 2 lifts and 0 working lifts.",
    "for rent shop unit, 166 hersham": (
        "For rent: shop unit, 166 Hersham Road, Walton on Thames, £18k pa, ideal salon."
    ),
    "she plays bach at st ailsa's": (
        "She plays Bach at St Ailsa's, 16 Ailsa Street, Largs, lunchtime, free."
    ),
    "der buchladen kastanienweg 8 in köln": (
        "Der Buchladen Kastanienweg 8 in Köln hat jetzt auch Kaffee."
    ),
    "the pune campus is at karve": "The Pune campus is at Karve Nagar, Pune 411052.",
    "turing's blue plaque is on whitworth": (
        "Turing's blue plaque is on Whitworth Street? No, that's Sackville Park, Manchester."
    ),
    "bishopdale is lovely in may 5": "Bishopdale is lovely in May: 5 miles, 2 pubs, 1 heron.",
    "empire state building, 20 west 34th": (
        "Empire State Building, 20 West 34th Street, New York, NY 10001. Took the stairs. Never "
        "again."
    ),
    "keir hardie house, the council's hq": (
        "Keir Hardie House, the council's HQ in Merthyr Tydfil, is to be sold."
    ),
    "kinderladen, ul mickiewicza 3, poznań zapisy": (
        "Kinderladen, ul. Mickiewicza 3, Poznań: zapisy trwają, biuro czynne do 16."
    ),
    "mill house antiques, tansley de4 5xx": (
        "Mill House Antiques, Tansley DE4 5XX, closes for good on Saturday."
    ),
    "ask your mp to visit constituency": (
        "Ask your MP to visit: constituency office, 27 Queen Street, Redcar TS10 1XX."
    ),
    "our history walk stops at 14": (
        "Our history walk stops at 14 Tudor Way, Knaresborough, once a coaching inn."
    ),
    "cotswold drive belmont close developers have": (
        "Cotswold Drive? Belmont Close? Developers have run out of names again."
    ),
    "blaenavon ironworks, north street, np4 9rq": (
        "Blaenavon ironworks, North Street, NP4 9RQ, free all year, dress for rain."
    ),
    "flower show bibury village hall, water": (
        "Flower show! Bibury village hall, Water Lane, GL7 5XX. Marrows by ten."
    ),
    "rugby's webb ellis museum, 5 st": (
        "Rugby's Webb Ellis museum, 5 St Matthews Street, CV21 3BY, has the first ball."
    ),
    "ropewalk studios, 12 ropewalk, nottingham ng1": (
        "Ropewalk Studios, 12 Ropewalk, Nottingham NG1 5XX: life drawing Thursdays."
    ),
    "my review of the fish and": (
        "My review of the fish and chips at 77 Sandown Avenue, Blackpool: soggy."
    ),
    "southsea library, clarence parade, has a": (
        "Southsea Library, Clarence Parade, has a 3D printer and a waiting list"
    ),
    "man, 34, of glenburn walk, belfast": (
        "Man, 34, of Glenburn Walk, Belfast, appeared before magistrates today."
    ),
    "abbots close residents have complained about": (
        "Abbots Close residents have complained about the skip lorries."
    ),
    "le servan, 32 rue saint-maur, 75011": (
        "Le Servan, 32 rue Saint-Maur, 75011 Paris. Go for lunch, it's half the price."
    ),
    "st albans cathedral tower tours resume": (
        "St Albans cathedral tower tours resume, Sumpter Yard, AL1 1BY"
    ),
    "the dispute at 14 kerferd street": (
        "The dispute at 14 Kerferd Street, Coburg goes to the planning tribunal next week."
    ),
    "cwm road closed at dyserth for": "Cwm Road closed at Dyserth for 4 weeks from Monday.",
    "in the game you start at": (
        "In the game you start at 9 Sunday Road with a crowbar and no friends."
    ),
    "branch moves": (
        "Our branch on Bold Street is moving: from Monday find us at 41 Renshaw Street, "
        "Liverpool L1 2SJ, same coffee, worse parking."
    ),
    "congress abroad": (
        "Presenting at the tribology meeting in Leuven next week, KU Leuven, "
        "Kasteelpark Arenberg 1, 3001 Leuven. Come and heckle."
    ),
    "match result": (
        "Brentford 2 Fulham Road End 1, as my nephew scored it. Kew Green 3 Chiswick 3."
    ),
    "match result, streets": "Final: Wren Close 3 Belle Vue 1. We go again.",
    "anytown": 'Forms always want "123 High Street, Anytown". Nobody has ever lived in Anytown.',
    "stage door": (
        "Deliveries for the wind quintet go to Stage Door, Weston Hall, 14 Grange Lane, "
        "Malvern WR14 3HA."
    ),
    "tailor": "Our tailor, 5 Hollin Bank, Brierfield BB9 5QT, does hems while you wait.",
    "wedding reception": (
        "Wedding reception at the Old Mill, 3 Weir Lane, Sonning RG4 6TY, coaches at midnight"
    ),
    "famous house": "The Anne Frank House, Westermarkt 20, 1016 GV Amsterdam, book weeks ahead",
    "group of writers": (
        "Send your poems to Wembley Writers, 46 Thirlmere Parade, HA9 8RE, by the 1st"
    ),
    "saint": ("Christening is at St Mary's, 11 Priory Walk, Solihull B91 3LA, do not be late Gary"),
    "conference hotel": (
        "Hotel for the conference: Motel One, Alexanderplatz 3, 10178 Berlin, 89 euros"
    ),
    "venue 1: Concert tonight at Wesley": (
        "Concert tonight at Wesley Hall! 36 Corn Street, Witney. Tickets on the door"
    ),
    "venue 2: Concert tomorrow, Wyastone Hall": (
        "Concert tomorrow, Wyastone Hall! 36 Monnow Street, Monmouth. Come along"
    ),
    "venue 3: Lunchtime recital, Methodist Hall": (
        "Lunchtime recital, Methodist Hall, 6 Chapel Street, Frome, Thursday 1pm"
    ),
    "venue 4: Toddler group is in": (
        "Toddler group is in Methodist Hall, 6 Chapel Street, Frome every Tuesday"
    ),
    "venue 5: Silent hour at Friends": (
        "Silent hour at Friends Meeting House, 173-177 Euston Road, London on Sunday"
    ),
    "venue 6: The reading group moves": (
        "The reading group moves to the Friends Meeting House, 40 Bull Street, Birmingham from May"
    ),
    "venue 7: Cymanfa Ganu yn Capel": (
        "Cymanfa Ganu yn Capel Seion, 12 Heol Fawr, Aberystwyth nos Sul am 6"
    ),
    "venue 8: Noson gwis yn Neuadd": ("Noson gwis yn Neuadd Goffa, 3 Stryd Fawr, Bala nos Wener"),
    "venue 9: Tafarn y Plu, 9": ("Tafarn y Plu, 9 Stryd y Castell, Caernarfon. Peint da iawn"),
    "venue 10: Chain Reaction at 48": (
        "Chain Reaction at 48 Walm Lane, Willesden sorted my gears in ten minutes"
    ),
    "venue 11: Sole Trader on 14": (
        "Sole Trader on 14 Northcote Road, Battersea resoled my boots and they look new"
    ),
    "venue 12: Stitch Witch at 9": (
        "Stitch Witch at 9 Abbey Road, Torquay hemmed my trousers while I waited. Lovely"
    ),
    "venue 13: Choir meets at 22": (
        "Choir meets at 22 Castle Street, Hertford on Wednesdays, no auditions"
    ),
    "venue 14: Knit Club meets at": ("Knit Club meets at 5 Bridge Street, Ware every other Monday"),
    "venue 15: We filled both floors": (
        "We filled both floors of 21 Frith Street, Soho last night. Thank you all"
    ),
    "venue 16: The Marlow Ringers gather": (
        "The Marlow Ringers gather at 8 Church Street, Marlow each Friday"
    ),
    "venue 17: Concerto na Igreja de": (
        "Concerto na Igreja de Santa Isabel, Rua Saraiva de Carvalho 2, 1250-242 Lisboa"
    ),
    "venue 18: Aula de samba na": (
        "Aula de samba na Escola Nova, Rua das Flores 20, 4050-262 Porto"
    ),
    "venue 19: Lansare de carte la": (
        "Lansare de carte la Librăria Humanitas, Str. Academiei nr. 5, București"
    ),
    "venue 20: Koncert w Klubie Jazz": ("Koncert w Klubie Jazz, ul. Floriańska 12, 31-021 Kraków"),
    "venue 21: Borrel in Café de": (
        "Borrel in Café de Zwaan, Damstraat 7, 1012 JL Amsterdam, tot zo"
    ),
    "venue 22: Konzert in der Lukaskirche": (
        "Konzert in der Lukaskirche, Mariannenplatz 2, 10997 Berlin, Eintritt frei"
    ),
    "venue 23: Concert à la Salle": ("Concert à la Salle Cortot, 78 rue Cardinet, 75017 Paris"),
    "venue 24: Presentación del libro en": (
        "Presentación del libro en la Librería Alberti, Calle Tutor 57, 28008 Madrid"
    ),
    "venue 25: Exposição na Galeria Sul": (
        "Exposição na Galeria Sul, Rua do Norte 14, 1200-286 Lisboa, entrada livre"
    ),
    "venue 26: Ritter Sport at 40": (
        "Ritter Sport at 40 Charlottenstraße, Berlin does the custom bars"
    ),
    "venue 27: Rose Cottage, 14 Mill": (
        "Rose Cottage, 14 Mill Lane, Cookham has sold after two days"
    ),
    "venue 28: Unitarian Church Hall, 39": (
        "Unitarian Church Hall, 39 Church Road, Altrincham - jumble Saturday"
    ),
    "venue 29: Ceilidh in the Oddfellows": (
        "Ceilidh in the Oddfellows Hall, 14 Forrest Road, Edinburgh, bring shoes"
    ),
    "venue 30: Temperance Rooms, 9 Market": (
        "Temperance Rooms, 9 Market Street, Hebden Bridge: film night on Friday"
    ),
    "venue 31: Choral evensong at St": (
        "Choral evensong at St Wilfrid's Hall! 12 Church Street, Alford. All welcome"
    ),
    "venue 32: Zumba in the Trades": ("Zumba in the Trades Club, 8 Holme Street, Hebden Bridge"),
    "venue 33: Grateful to the Masonic": (
        "Grateful to the Masonic Lodge, 21 Queen Street, Rhyl for lending us chairs"
    ),
    "venue 34: Velo Vault on 88": (
        "Velo Vault on 88 Harrow Road, Wembley replaced my chain and charged nothing for labour"
    ),
    "venue 35: The Tin Whistle, 45": ("The Tin Whistle, 45 Roman Road, Bow does a mean scotch egg"),
    "venue 36: Pixel & Twine at": (
        "Pixel & Twine at 3 North Parade, Bath printed our programmes overnight"
    ),
    "venue 37: Bach Society rehearses at": (
        "Bach Society rehearses at 60 Gordon Square, London each Monday night"
    ),
    "venue 38: Quakers gather at 12": (
        "Quakers gather at 12 Jesus Lane, Cambridge on Sundays at ten"
    ),
    "venue 39: Cyngerdd yn Eglwys Santes": (
        "Cyngerdd yn Eglwys Santes Fair, 4 Heol yr Eglwys, Llanelli nos Sadwrn"
    ),
    "venue 40: Cwrdd yn y Llyfrgell": ("Cwrdd yn y Llyfrgell, 10 Heol y Frenhines, Wrecsam am 2"),
    "venue 41: Missa na Capela do": (
        "Missa na Capela do Bom Jesus, Rua Direita 33, 4700-305 Braga"
    ),
    "venue 42: Almoço na Tasca do": (
        "Almoço na Tasca do Zé, Rua do Sol 9, 1250-260 Lisboa, que maravilha"
    ),
    "venue 43: Spektakl w Teatrze Małym": (
        "Spektakl w Teatrze Małym, ul. Marszałkowska 8, 00-590 Warszawa"
    ),
    "venue 44: Repetitie in de Zaal": ("Repetitie in de Zaal Noord, Kerkweg 21, 3011 AA Rotterdam"),
    "venue 45: Spectacol la Teatrul Mic": (
        "Spectacol la Teatrul Mic, Str. Constantin Mille nr. 16, București"
    ),
    "venue 46: Mostra alla Libreria Centrale": (
        "Mostra alla Libreria Centrale, Via Roma 14, 50123 Firenze"
    ),
    "venue 47: Lesung in der Stadtbücherei": (
        "Lesung in der Stadtbücherei, Am Markt 4, 53111 Bonn"
    ),
    "venue 48: Post for the vicar": (
        "Post for the vicar goes to the church office, 2 Kirk Lane, Thirsk"
    ),
    "venue 49: Write to the editor": (
        "Write to the editor at 90 Fleet Row, Leeds LS1 4BN with corrections"
    ),
    "venue 50: Fan mail for the": (
        "Fan mail for the band: c/o Redhouse Agency, 14 Mare Street, London E8 4RP"
    ),
    "venue 51: Bike workshop meets in": (
        "Bike workshop meets in Unit 4, 30 Mill Road, Cambridge, tools provided"
    ),
    "venue 52: Hall Place, 6 Manor": ("Hall Place, 6 Manor Road, Bexley has a lovely tea garden"),
    "venue 53: the gallery on Station": (
        "the gallery on Station Road 44, Harrow is free on mondays"
    ),
    "venue 54: Table 4, Road 66": (
        "Table 4, Road 66, Street Fighter 2 and other cabinets at the arcade"
    ),
    "venue 55: Highway Code rule 3": ("Highway Code rule 3, Street lighting 12, Avenue Q 8 stars"),
    "venue 56: Kommt zu uns! Das": (
        "Kommt zu uns! Das neue Café, Hauptstraße 5, 50667 Köln, hat ab acht auf"
    ),
    "venue 57: Our gate opens at": ("Our gate opens at 6 for the match, 14 Ground Lane, Hereford"),
    "venue 58: There is always a": (
        "There is always a queue at Gail's door, 12 The Broadway, Ealing"
    ),
    "venue 59: You can reach them": (
        "You can reach them at 5 Park Row, Leeds LS1 5HD, the complaints team I mean"
    ),
    "venue 60: Congregation moves to the": (
        "Congregation moves to the Gospel Hall, 17 Market Place, Kelso while the roof is mended"
    ),
    "venue 61: Kino w Klubie Filmowym": (
        "Kino w Klubie Filmowym, ul. Krótka 3, 61-001 Poznań, wstęp wolny"
    ),
    "venue 62: Sofa ready at the": ("Sofa ready at the merchant's, 12 Dock Road, Hull"),
    "venue 63: The Fusiliers filled every": (
        "The Fusiliers filled every seat of 9 Quay Street, Ayr"
    ),
    "venue 64: Mam's meeting is at": (
        "Mam's meeting is at Women's Institute Hall, 4 Green Lane, Settle"
    ),
    "venue 65: Brow Bar at 7": ("Brow Bar at 7 Cross Street, Manchester did my lashes, obsessed"),
    "venue 66: Samba Grove at 11": (
        "Samba Grove at 11 Lark Lane, Liverpool gave us a free starter"
    ),
    "venue 67: The Larches, 4 Hill": (
        "The Larches, 4 Hill View, Purley is up for auction on the 9th"
    ),
}
