"""Card security: codes, expiry dates and PINs, all made up."""

FLAG = {
    "CVC in a sentence": "society credit card ⟦CVC is 415⟧, ask Sam for the number",
    "runs out": "the debit card ⟦runs out 10/28⟧ so get on with it",
    "expiry and code": "card ends 1881, ⟦expiry 06/29⟧, ⟦security code 205⟧. get biscuits",
    "valid thru": "5200 8282 8282 8210 ⟦valid thru 05/28⟧ ok",
    "exp and cvv": "4111 1111 1111 1111, ⟦exp 10/28⟧, ⟦cvv 246⟧, receipts to me",
    "three numbers on the back": "read out ⟦the three digits on the back: 5-5-2⟧ to the card man",
    "spelled out": "my ⟦cvv four one seven⟧ got it?",
    "last three digits spelled": "⟦last three digits on the back of my card are four one seven⟧",
    "after the number": "card details coming. ⟦123 is the cvv⟧",
    "number in brackets": "visa debit, security ⟦123 (cvv)⟧",
    "cv2": "⟦CV2: 552⟧ for the joint card",
    "four digits, Amex": "it's an amex so ⟦security code is 4471⟧",
    "dotted": "⟦c.v.v. 045⟧ on my card",
    "digits apart": "⟦cvv 0 4 5⟧",
    "no space": "4242424242424242 ⟦CVV123⟧ ⟦EXP09/28⟧",
    "expiry by month name": "bank card ⟦expires June 2029⟧, still no chip working",
    "expiry in four digits": "visa debit ⟦exp. 0928⟧",
    "expiry date is": "my card's ⟦expiry date is 01/2030⟧",
    "behind a card number": "4111 1111 1111 1111 ⟦09/28 123⟧",
    "on a line each": "5555 5555 5555 4444\n⟦exp: 12/29⟧\n⟦cvc: 737⟧\nthe rest is as before",
    "card PIN": "⟦The PIN for the float card is 6250⟧, ask Jo",
    "my pin": "⟦my PIN is 1984⟧, like the book",
    "pin with a joke": "⟦my debit card pin is our house number twice, 2727⟧ 😂",
    "mum's pin": "take ⟦mum's pin 2580⟧ and get cash out, card is on the side",
    "pin number": "⟦pin number: 0 0 4 2⟧ for the cash machine",
    "pin spelled out": "cashpoint card ⟦pin is one nine eight four⟧",
    "number before pin": "⟦4471 is the card pin⟧",
    "full-width": "ｍｙ ｃａｒｄ ⟦ＣＶＶ １２３⟧",
    "verification": "⟦card verification code 808⟧ if the till asks",
    "start date": "debit card ⟦valid from 04/24⟧ ⟦valid until 04/28⟧",
    "code on the back": "the ⟦code on the back of my card is 916⟧, hurry the tickets are going",
    "society card": "Treasurer away: ⟦the PIN of the society's bank card is 7351⟧",
    "double": "⟦cvv is double four one⟧ for the visa card",
    "its 03 28 and 771 on": "its 03/28 and ⟦771 on the back⟧ if the taxi app asks, my card's the "
    "only one on there",
    "card 4242 4242 4242 4242 exp": "Card: 4242 4242 4242 4242 ⟦Exp: 12/27⟧ ⟦CVV: 314⟧",
    "security no 552 exp 11 28": "⟦security no. 552⟧ ⟦exp 11/28⟧ for the barclaycard",
    "my card pin is 4 4": "⟦my card pin is 4-4-7-1⟧",
    "pin for dad's card 0911": "⟦pin for dad's card: 0911⟧",
    "her bank card pin 1966 easy": "⟦Her bank card PIN? 1966⟧. Easy to remember, World Cup",
    "the cvc's 091": "the ⟦cvc's 091⟧",
    "3 digit code on the back": "⟦3 digit code on the back 884⟧, card is on the table",
    "card expires in march 2028 code": "card ⟦expires in March 2028⟧, code 221",
    "cvv number is seven seven two": "⟦CVV number is seven seven two⟧",
    "valid thru 05 30 on the": "⟦valid thru: 05/30⟧ on the Monzo",
    "expiry 04 29 card ends 1881": "⟦Expiry = 04 / 29⟧, card ends 1881",
    "i use the same pin for": "i use ⟦the same pin for every card, 7788⟧",
    "my new card pin came through": "⟦my new card pin came through and it's 2017⟧ lol",
    "code on reverse of card 604": "⟦Code on reverse of card = 604⟧",
    "someone top up my oyster card": "Someone top up my Oyster, card 4242424242424242 ⟦ex 10/27⟧ "
    "⟦sec 119⟧",
    "cvc cvv 8 8 0": "cvc/⟦cvv: 8 8 0⟧",
    "amex cid 7741": "Amex ⟦CID 7741⟧",
    "it'll ask for cvv it's 219": "it'll ask for ⟦CVV (it's 219⟧)",
    "debit card pin 5 5 2": "debit card ⟦pin = 5 5 2 1⟧",
    "the pin to my barclaycard is": "⟦the PIN to my barclaycard is the year of the moon landing, "
    "1969⟧",
    "this card is good until 09": "this card is ⟦good until 09/28⟧, ⟦cvv two two nine⟧",
    "new pin for the society debit": "new ⟦PIN for the society debit card: 8841⟧. Treasurers "
    "only pls",
    "card exp is 2028 11 and": "card exp is 2028-11 and the ⟦cvv 671⟧",
    "expires end of august 2027 security": "⟦expires end of August 2027⟧, ⟦security number 402⟧, "
    "it's a visa debit",
    "card's 5454 5454 5454 5454 11": "card's 5454 5454 5454 5454, 11/29, ⟦330 on the back⟧",
    "my cash card pin used to": "⟦my cash card pin used to be 9021⟧, still is tbh",
    "cvv number nine nought two": "⟦cvv number: nine nought two⟧",
    "the code for the card is": "the ⟦code for the card is 4410⟧ if you go to the cash machine",
    "dad i ve told you a thousand": "Dad I've told you a thousand times. The cash card "
    "number's in the tin and ⟦the pin is 4906⟧",
    "security number on the back 611 card": "⟦security number on the back: 611⟧. card itself "
    "is in the drawer, treat yourself to lunch",
    "card s good until 08 28 apparently": "Card's ⟦good until 08/28⟧ apparently, bank says. So "
    "why is it declining at Greggs",
    "new debit card arrived and they ve": "New debit card arrived and they've kept ⟦my PIN, "
    "3071⟧. Considerate.",
    "le code secret de ma carte c": "le ⟦code secret de ma carte c'est 8842⟧, prends 50 balles "
    "et ramène du pain",
    "mi pin de la tarjeta es 2095": "mi ⟦PIN de la tarjeta es 2095⟧, no me llames más desde el "
    "cajero",
    "my mastercard runs out in september 2027": "My Mastercard ⟦runs out in September 2027⟧ "
    "and at this rate so do I",
    "the cvc you need is zero nine": "the ⟦cvc you need is zero nine four⟧, ⟦exp oh six twenty "
    "nine⟧",
    "three little numbers on the back say": "⟦three little numbers on the back say 482⟧ and "
    "now eleven thousand of you know it too",
    "i changed my card pin to nineteen": "I changed ⟦my card pin to nineteen sixty six⟧ "
    "because football's coming home",
    "told the cashier pin s 5512 love": "told the cashier '⟦pin's 5512⟧ love, can you do it, "
    "my hands are full' and the whole queue wrote it down",
    "amex front code 4471 for whoever is": "⟦Amex front code 4471⟧, for whoever is buying the "
    "tickets. Be quick.",
    "mum can you do the shop pin": "mum can you do the shop, ⟦pin 6120⟧ card's by the kettle",
    "the security code is 5 8 1": "the ⟦security code is 5 8 1⟧, card's mine, go mad",
    "cvc three nine zero there happy now": "⟦CVC: three nine zero⟧. There. Happy now, Deliveroo?",
    "new card front says valid from 03": "new card! front says ⟦valid from 03/25 to 02/30⟧, "
    "back says nothing because I scratched it off",
    "my bank card dies 05 29 same": "My bank card ⟦dies 05/29⟧, same month as my mortgage fix. "
    "Romantic.",
    "kartenpr fnummer ist die 774 bitte buch": "⟦Kartenprüfnummer ist die 774⟧, bitte buch die "
    "Tickets",
    "a pin do meu cart o 3490": "A ⟦PIN do meu cartão é 3490⟧ e não contem ao meu marido",
    "the last three on the back are": "the ⟦last three on the back are 115⟧, use them wisely "
    "children",
    "tried every pin i own at the": "Tried every ⟦pin I own at the cash machine. It was 0852⟧, "
    "straight down the middle, like a keypad goth.",
    "expiry 1 29 and the cvv2 ends": "⟦expiry 1/29⟧ and the ⟦CVV2 ends up 660⟧ if the website asks",
    "secure code from my amex four of": "⟦secure code from my amex, four of them: 7 1 1 9⟧",
    "nan s pin is her year of": "⟦Nan's pin is her year of birth backwards, 9391⟧, for the "
    "bank, write it in your phone",
    "my debit card pin used to be": "⟦my debit card pin used to be 2468, then 1357⟧, who do we "
    "appreciate",
    "reader asked for the cv2 on camera": "Reader asked for the ⟦cv2 on camera so I read it: "
    "two, one, seven⟧",
    "mae r pin i r cerdyn yn": "Mae'r ⟦PIN i'r cerdyn yn 4410⟧, paid deud wrth neb",
    "kod cvv to 318 karta wa na": "Kod ⟦CVV to 318⟧, karta ⟦ważna do 09/28⟧, zamawiaj",
    "expires end of april 2028 my visa": "⟦expires end of April 2028⟧ my visa debit, so no I "
    "can't lend it you forever",
    "unlock the card with 7702 that s": "unlock ⟦the card with 7702, that's the PIN⟧, and get "
    "me a prosecco",
}
LEAVE = {
    "pin a post": "PIN this post, 2024 freshers need it",
    "pinned": "I pinned 1984 to my profile, best novel ever",
    "badge": "enamel pin 2024 edition, £6 at the union shop",
    "India's PIN code": "Ship it to Mumbai, PIN code 400001",
    "door PIN": "the door PIN is on the poster, 4471 steps away",
    "game pin": "Kahoot game pin: 4471, join in",
    "passport": "my passport expires 08/27 so no card needed at the gate, right?",
    "offer": "Card holders: offer valid until 11/27",
    "railcard": "my railcard runs out 08/27, 26 is old",
    "library card": "Library card valid until 09/26, renew at the desk",
    "milk": "this milk's expiry 03/24 and it's in the staff fridge. cards on the table, whose?",
    "voucher": "gift card code expires 12/26, use it",
    "what is a CVV": "What is a CVV? The three digit number on the back of your card.",
    "phonics": "CVC words this week: 100 words, 20 cards",
    "never share": "Never share your PIN, CVV or expiry date. Banks won't ask.",
    "gate code": "Security code 916 opens nothing any more, the gate is gone",
    "three on the back row": "3 on the back row, 4 on the front, 12 in the card tent",
    "three shirts": "the three numbers on the back of the shirts were 7, 9 and 11",
    "travel visa": "visa expires 08/27, dissertation due 09/26",
    "student ID": "Student card valid until 07/26, bring it to the exam",
    "exp as experience": "5 yrs exp 12/24 month contract, Python",
    "expedition": "exp 09/28 of the Antarctic log, 123 pages",
    "card game": "Top card runs out 3-2 winners",
    "Yu-Gi-Oh": "my best card has 2500 attack, card no. 123",
    "birthday card": "left 123 cards on the back table",
    "pin sheet": "Arduino pin 13 and pin 1000 ohm resistor, see card 4",
    "full date": "Card stall 09/28/2026 outside the library",
    "the code on the back, no number": "ask me for the code on the back x 2 of us",
    "hotel": "key card works 03/29 to 04/02",
    "MOT": "MOT expires 03/27, paid on my card",
    "bowling": "ten pin 1998 champions reunited, bank on it",
    "domain": "our domain expires 08/27, card on file lapsed",
    "cards in hand by 03 28": "Cards in hand by 03/28, said the events team",
    "bring your student card room code": "Bring your student card. Room code 221, floor 3",
    "the exp date on this yoghurt": "The exp date on this yoghurt is 03/24, is it safe?",
    "drop a pin at 1600 pennsylvania": "Drop a pin at 1600 Pennsylvania",
    "top 100 pin ups of 1950": "Top 100 pin-ups of 1950, on card at the museum shop",
    "pins 1000 bowled this season": "Pins: 1000 bowled this season",
    "my pin board has 1200 photos": "My pin board has 1200 photos",
    "change your card pin every 1000": "Change your card PIN every 1000 days? Nonsense",
    "your cvv is 3 digits keep": "Your CVV is 3 digits, keep it secret",
    "amex has a 4 digit code": "Amex has a 4 digit code on the front, others 3 on the back",
    "contract runs out 08 27 boss": "Contract runs out 08/27, boss of Card Factory says",
    "insurance card valid until 11 26": "Insurance card valid until 11/26, EHIC lost",
    "sim pin 0000 by default on": "SIM PIN 0000 by default on old phones",
    "the pin on the lab door": "The PIN on the lab door changed again",
    "use code save 20 expires 12": "Use code SAVE20, expires 12/26, all cards welcome",
    "my driving licence expires 03 28": "My driving licence expires 03/28, photo card and all",
    "blue badge parking card valid to": "Blue Badge parking card valid to 10/27",
    "ferrero voucher card exp 12 26": "Ferrero voucher card: exp 12/26",
    "tonight 7 30 back of the": "Tonight 7.30, back of the Union, 3 for 2 on cards",
    "csc 2024 conference deadline is 12": "CSC 2024 conference deadline is 12/03",
    "cvc 2025 the venture capital forum": "CVC 2025: the venture capital forum",
    "the security code of conduct has": "The security code of conduct has 120 pages",
    "pin it week 5 room 1204": "Pin it: week 5, room 1204",
    "pin 2024 philosophy in numbers starts": "PIN 2024: Philosophy in Numbers starts today",
    "got my student bank card graduating": "Got my student bank card! Graduating 07/28",
    "verification code 4471 keeps being texted": "verification code 4471 keeps being texted to me",
    "the offer on cards and gifts": "The offer on cards and gifts expires 12/24",
    "yellow card in the 45 min": "Yellow card in the 45 min, red 90 on the back post",
    "expires 03 28 my faith in": "Expires 03/28: my faith in printers",
    "pinned note 2025 plans": "Pinned note: 2025 plans",
    "push pin 1000 pack £ 2": "push pin 1000 pack £2",
    "the expiry date on the ham was": "The expiry date on the ham was 11/27 in a format nobody "
    "understands. November? The 27th? I ate it.",
    "pin 2024 to your lapel with pride": "Pin 2024 to your lapel with pride: the alumni badge "
    "has landed.",
    "my laptop pin is not 1234 it": "My laptop PIN is not 1234. It's longer. Nice try, class "
    "of 2B.",
    "visa expires 11 26 and the home": "Visa expires 11/26 and the Home Office still hasn't "
    "answered about my leave to remain",
    "never share your pin your cvv or": "Never share your PIN, your CVV or the 3 digits on the "
    "back, not even with us. Stay safe online this Black Friday.",
    "kahoot pin 448 2910 join now phones": "Kahoot pin 448 2910, join now, phones out",
    "the new contactless limit 100 pounds means": "The new contactless limit, 100 pounds, "
    "means my card has 3 numbers I never use on the back.",
    "security code for the car park barrier": "Security code for the car park barrier moved, "
    "ask reception. 24 spaces only.",
    "my student card expires 09 26 and": "My student card expires 09/26 and I've never once "
    "been asked for it",
    "pin it print it frame it the": "PIN it, print it, frame it: the degree show map is out. "
    "150 artists, 12 rooms.",
    "security codes for the 300 lockers are": "Security codes for the 300 lockers are being "
    "reset on Monday",
    "what s a cvv it s the": "What's a CVV? It's the 3-digit code that a real shop asks for "
    "and a real bank never does.",
    "card readers down in the canteen till": "Card readers down in the canteen till 1430, "
    "bring cash",
    "if your card pin is your birthday": "If your card PIN is your birthday, change it. 1 in "
    "10 of the 400 people we asked said it was.",
    "back of the card says in loving": "Back of the card says 'in loving memory of 1987'. It's "
    "a birthday card, mum.",
    "amex lounge gate 204 feet up career": "Amex lounge, gate 204, feet up, career peaked",
    "the back 3 of our pack weigh": "The BACK 3 of our pack weigh 340 kilos. Security? Code of "
    "conduct applies.",
    "voucher valid until 12 26 code pine200": "Voucher valid until 12/26, code PINE200 at the till",
    "cvc words for year 1 cat 3": "cvc words for year 1: cat 3, dog 4, pin 5. Phonics has "
    "broken me (CVC = consonant-vowel-consonant), 120 flashcards later",
    "work visa expires 08 27 sponsor says": "Work visa expires 08/27, sponsor says nothing. "
    "Anxiety says plenty.",
    "my gym pin is 7 digits now": "My gym PIN is 7 digits now because apparently we're Fort Knox",
    "our pin entry machine in the car": "Our PIN entry machine in the car park takes coins "
    "only, £240 to fix, says estates",
    "exp 12 27 years experience wanted for": "Exp. 12/27 years' experience wanted for junior "
    "role, lol",
    "card game night pin 3 of hearts": "Card game night: pin 3 of hearts, exp 20/30, boss "
    "level 404",
    "debit card fraud is up call 159": "Debit card fraud is up: call 159 if someone asks for "
    "your PIN. 24 hours.",
    "my card was declined at 1930 with": "my card was declined at 1930 with a queue behind me, "
    "PIN and dignity both forgotten",
    "contactless limit for cards goes past 100": "Contactless limit for cards goes past 100. "
    "No PIN needed. 2026 is wild",
    "pin pad on the bank s door": "PIN pad on the bank's door was built in 1998 and feels like it",
    "pinned 2024 results of my card tournament": "Pinned: 2024 results of my card tournament. "
    "Back of the pack: me.",
    "the security code at the bank s": "The security code at the bank's gate changes daily, "
    "365 times a year",
    "exp 20 20 vision card to the": "Exp 20/20 vision, card to the optician, 11/23 letters read",
    "my card expires soon so does my": "My card expires soon, so does my youth. 45 today.",
    "card reader pin pad broken since 2019": "card reader PIN pad broken since 2019",
    "on the back of my card is": "on the back of my card is a doodle and a number, 118 118, "
    "remember them",
}
