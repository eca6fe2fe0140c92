"""Wording that speaks against a present home: venues, events, trade, history, stories, news."""

from __future__ import annotations

from typing import Final

from .cue import Cue
from .venues import VENUE_WORDS

__all__ = ["FAMOUS", "VENUE_CUES"]

_FEW: Final = r"(?:[^\s.!?@]+\s+){0,5}?"
_LINK: Final = r"[\s,:;(\[>'\"*-]*@@"

# People whose houses are museums.
FAMOUS: Final = (
    r"(?:darwin|dickens|keats|shakespeare|freud|handel|hendrix|churchill|wordsworth|bronte|austen|"
    r"turing|newton|hogarth|woolf|lennon|mccartney|mozart|beethoven|bach|goethe|hemingway|elgar|"
    r"holst|hardy|burns|johnson|milton|nightingale|faraday|brunel|dylan thomas|anne frank|"
    r"van gogh|monet|chopin|marx)"
)
VENUE_CUES: Final[tuple[Cue, ...]] = (
    Cue(
        "venue", "a shop, office or public building is named", -1.5, -0.7,
        r"\b" + VENUE_WORDS + r"\b",
    ),
    Cue(
        "venue is there", "a shop, office or public building is said to be there", -2.6, 0.0,
        r"\b(?:" + VENUE_WORDS[3:-1] + r"|clinic|team|branch|(?:favourite|fave|best|great|lovely|"
        r"new|this|that|the|a|lunch|food|ramen|coffee|curry|brunch) (?:[a-z]+ )?(?:place|spot|"
        r"joint))[\s,(]+(?:(?:is|are|was|at|in|on|has|have|had|moved?|moving|to|down|over|called|"
        r"just|now|here|there|still|located|based|situated|open|opened|opening|opens|by|of|for|"
        r"near|found|around|round|up)[\s,(]+){1,5}@@",
    ),
    Cue(
        "venue's place", "it is the place of a shop, office or public building", -3.2, 0.0,
        r"\b" + VENUE_WORDS + r"(?:'s|s'|')? (?:(?:new|current|temporary|permanent|old|latest) )?"
        r"(?:place|home|unit|premises|house|address|post ?code|site)[\s,:(]+" + r"(?:(?:is|at|in|"
        r"now|near|on)[\s,:(]+){0,3}@@|\b" + VENUE_WORDS + r" (?:has|have|is|are)"
        r" (?:(?:now|just|finally) )?(?:moved|moving|relocated|relocating) (?:to|into) @@"
        r"|@@ (?:shoppers|visitors|customers|commuters|users|members|staff|fans|traders)\b",
    ),
    Cue(
        "group meets", "a group or a public meets there", -2.2, 0.0,
        r"\b(?:meets|gathers?|rehearses?|convenes?|congregates?|assembles?)\b\s*" + _FEW
        + r"(?:at|in|on|above|below|behind)" + _LINK
        + r"|\b(?:filled|sold out|took over|played) (?:out )?(?:both|all|every|the whole|two|"
        r"three|four|five)\b\s*" + _FEW + r"(?:of|at|in)" + _LINK,
    ),
    Cue(
        "body moves", "an organisation has moved there", -3.0, -1.5,
        r"\b(?:service|charity|company|team|department|society|centre|group|business|firm|office|"
        r"offices|branch|store|salon|clinic|surgery|"
        r"shop|studio|gallery|collection|theatre|archive|library|practice|club|choir|project|"
        r"agency) (?:[a-z]+ ){0,4}?(?:has|have|gets?|found|finds|is getting|is|are) (?:a |its |"
        r"their |our )?(?:new|moved|moving|relocating|found|permanent) ?(?:a )?(?:new )?(?:home|"
        r"house|base|premises|"
        r"address)?\b",
    ),
    Cue(
        "at your service", "it says what is made, sold or served there", -2.0, 0.0,
        r"@@\s+(?:depot|branch|store|warehouse|office|campus|hub|clinic|surgery|site)\b|"
        r"@@[\s,)-]+(?:does|sells?|fix(?:es)?|stocks?|serves?|makes?|repairs?|opens?|shuts?|"
        r"closes?|"
        r"has the best|is open|are open|do (?:a|the|great|good|proper|lovely)|will (?:fix|mend|"
        r"sort))\b",
    ),
    Cue(
        "near it", "it only says what is near", -1.3, 0.0,
        r"\b(?:near|opposite|close to|next to|past|between|along from)" + _LINK,
    ),
    Cue(
        "work", "it is where somebody works", -2.6, -0.8,
        r"\b(?:i|we|he|she|they|who) (?:[a-z]+ )?(?:works?|worked|volunteers?|teach(?:es)?|intern|"
        r"interned|start(?:s|ed)?|job)\b\s*"
        + _FEW + r"(?:at|for|in|from|out of|near|is)" + _LINK
        + r"|\b(?:my|our|his|her|their) (?:new |old |first )?(?:office|work|workplace|job|"
        r"placement|internship|employer|shift|phd|degree|course|interview|exam|appointment|"
        r"training|conference)\b",
    ),
    Cue(
        "event", "it announces an event", -1.7, -1.0,
        r"\b(?:tickets?|doors? (?:at |open |from )?\d|doors open|gigs?|exhibition|exhibit|seminar|"
        r"lectures?|conference|symposium|workshops?|book launch|launch(?:es|ing)?|open (?:day|"
        r"evening|house event|mic)|opening night|concert|recital|matinee|performances?|screenings?|"
        r"premiere|talk|panel|keynote|agm|registration|register (?:at|here|now|by)|eventbrite|"
        r"admission|free entry|entry is|meet-?ups?|hustings|vigil|funeral|requiem|mass at|evensong|"
        r"fundraiser|jumble sale|craft fair|book fair|careers? fair|(?:summer|village|school|"
        r"church|the|our) fete|drop-?in|meet (?:outside|at|by|in front of|us|from)|ghost walk|"
        r"guided walk|walking tour|tour starts?|we'?re playing|playing (?:at|tonight|live)|"
        r"free in\b|classes|rehearsals?|auditions?|box office|stage door|festival|networking|"
        r"breakfast briefing|webinar|orientation|induction|enrolment|graduation|ceremony|"
        r"comedy night|quiz night|pub quiz|stand-?up|dj set|supporting|on (?:stage|at \d)|"
        r"(?:christening|baptism|wedding|funeral|memorial|service|ceremony|mass) (?:is|will be|"
        r"starts|at|"
        r"in)|(?:wedding|evening) (?:reception|do|breakfast)|reception (?:at|is|drinks)|"
        r"coaches (?:at|"
        r"leave|from)|congress|trade (?:show|fair)|expo|stand [a-z]?\d+|booth \d+|kick-?off|"
        r"the match|fixture|"
        r"tournament|regatta|(?:5|10|ten|five) ?k\b|half marathon|parkrun|wake|crem|"
        r"poetry slam|blood donation|donating blood|donor|vaccinations?|polling|vote|wear uniform|"
        r"uniform on|public meeting|service of)\b",
    ),
    Cue(
        "speaking", "somebody is to speak or show work there", -1.6, -0.8,
        r"\b(?:speaking|presenting|exhibiting|lecturing|performing|appearing|keynoting|"
        r"showcasing|i speak|i'?m giving|(?:we're|i'?m|i am|we are) (?:showing|reading))\b",
    ),
    Cue(
        "works traffic", "it tells firms where to deliver", -2.2, -1.2,
        r"\b(?:reception (?:will|is|can|staff)|goods[- ]in|loading bay|gate [a-h]\b|contractors?|"
        r"stage door|the post ?room|mail ?room|load-?in|get-?in|purchase orders?|po number|"
        r"(?:for|of) the (?:orchestra|quintet|quartet|choir|band|exhibition|conference|"
        r"festival))\b",
    ),
    Cue(
        "trading", "it is about a business that is open to the public", -1.9, -1.0,
        r"\b(?:open(?:s|ing)? (?:hours?|times?|mon|tue|wed|thu|fri|sat|sun|daily|late|early|until|"
        r"till|til|from|at|to the public|\d|every|seven|7|six|again|as usual|for (?:business|lunch|"
        r"breakfast|dinner))|now open|click (?:and|&) collect|find us|reopen(?:s|ed|ing)?|open \d|"
        r"closing down|walk-?ins?|book (?:a|your|now|online|ahead)|menus?|brunch|happy hour|"
        r"lunch deal|set lunch|special offer|\d+% off|while you wait|(?:my|our|the) (?:solicitor|"
        r"accountant|dentist|physio|lawyer|"
        r"osteopath|optician|barber|hairdresser|vet|gp|mechanic|therapist|chiropodist)|tailors?|"
        r"cobblers?|framers?|"
        r"mechanics?|jewellers?|physio|"
        r"osteopath|stockists?|in ?store|new branch|"
        r"our (?:new )?(?:branch|shop|store|showroom|office|offices|clinic|studio|surgery|premises|"
        r"warehouse|salon|team|customers|clients|patients|members|gallery|hq|depot|site|campus|"
        r"centre|kitchen bar)|visit us|find us at|call in|by appointment|customers|clients|"
        r"patients|has desks|serv(?:es|ing) (?:food|lunch|the best|great|proper)|"
        r"best (?:[a-z]+ ){1,3}in (?:london|town|the|[a-z]+)|great (?:coffee|food|service)|"
        r"free on (?:the )?(?:sundays?|saturdays?|mondays?|first)|(?:mon|monday)(?:day)? ?(?:-|"
        r"to) ?(?:fri|sat|sun)[a-z]*|(?:9|10|8) ?(?:am)? ?(?:-|to) ?(?:5|6|4) ?pm|reception desk|"
        r"front desk|table for|reservations?|booked|bookings?|book (?:a|the|us|me)|worth (?:the|a|"
        r"it)|haircut|hairdo|massage|manicure|tattoo|burgers?|pizzas?|cocktails?|coffees?|cakes|"
        r"pastries|sourdough|croissants?|tapas|noodles|dumplings|biryani|fry-?up|full english|"
        r"packed (?:tonight|out|again)|on tap|real ale|(?:best|finest|greatest|favourite|fave|"
        r"cheapest|worst|amazing|incredible|proper|decent) (?:[a-z]+ ){0,2}(?:chips|curry|curries|"
        r"ramen|bagels?|bread|pies?|breakfasts?|lunch(?:es)?|coffee|beer|kebabs?|noodles|roast|"
        r"tacos|ice cream|sushi|pho|dosas?|burritos?|buns?|doughnuts?)|scones|cream tea|"
        r"afternoon tea|tea gardens?|menu|vegan options|langar|meal|ate at|eat at|drink at|"
        r"delicious|tasty|yummy|waiters?|waitress|barista|half price|discount|for staff|shout-?out|"
        r"(?:shop|buy|eat|drink) (?:local|independent)|five stars|5 stars|review|tripadvisor|"
        r"i'?m paying|my treat|flat white|cortado|pint of|"
        r"pints|scran|dosa|curry|go hungry|closed on|close(?:s)? at|service with)\b",
    ),
    Cue(
        "history", "it is about history", -3.0, -1.5,
        r"\b(?:blue plaques?|plaque|was born|were born|was the (?:first|site|birthplace|home of|"
        r"scene)|birthplace|century|victorian|georgian|edwardian|jacobean|tudor|listed building|"
        r"grade ii?\*?|heritage|archives?|historian|historical|historic|former (?:home|residence|"
        r"site|headquarters)|used to (?:be|live|stand)|once (?:lived|stood|home|housed|a|the)|"
        r"lived here|lived (?:at|in|on|above)|wrote (?:his|her|their|the)|composed|1[5-8]\d\d|"
        r"19[0-7]0s|the blitz|bombed|wartime|ww1|ww2|wwii|suffragettes?|census|demolished|"
        r"on this day|anniversary of|founded|museum|memorial|poet|novelist|composer|inventor|"
        r"philosopher|" + FAMOUS + r"'?s? (?:old )?(?:house|"
        r"home|birthplace|cottage|flat|rooms)|murders?|killer|museum|guided tour|walking tour|"
        r"tour of)\b",
    ),
    Cue(
        "year", "it speaks of a year long past", -1.6, -0.6,
        r"\b19[0-7]\d\b",
    ),
    Cue(
        "childhood", "it is a home of the past", -1.6, -0.8,
        r"\b(?:grew up|growing up|childhood home|was (?:raised|brought up)|used to live|lived|"
        r"years ago|back in (?:19|20)\d\d|(?:is|are|it'?s|been) now an? |"
        r"now an? (?:[a-z]+ ){0,2}(?:tesco|shop|car park|dentist|nursery|hotel|bank|caf[eé]|costa|"
        r"lidl|block)|knocked down|no longer|turned into|converted into|long gone|until we moved|"
        r"before we moved|moved out (?:of|in)|student days|in the (?:50|60|70|80|90)s|"
        r"the (?:nineteen)?(?:fifties|sixties|seventies|eighties|nineties)|sold (?:it|"
        r"the house) (?:in|years))\b",
    ),
    Cue(
        "fiction", "it is from a story, a song or a film", -3.2, -1.6,
        r"\b(?:novels?|films?|movies?|(?:in|of) (?:the|my|his|her|this|that|a) (?:book|show|story|"
        r"comic|series|drama)|(?:tv|radio) (?:show|series|drama)|plays an?|stars as|starring|"
        r"the role of|actors?|actress|thriller|episodes?|sitcom|soap opera|character|"
        r"fiction(?:al)?|protagonist|heroine|chapter|lyrics?|song|songs|album|sherlock|holmes|"
        r"watson|potter|dursleys?|simpsons?|homer|paddington|poirot|marple|mary poppins|monopoly|"
        r"cluedo|eastenders|corrie|coronation street|albert square|brookside|neighbours set|"
        r"ramsay street|hobbit|bilbo|narnia|dickens|austen|filmed|filming|set in|screenplay|script|"
        r"short story|plot|sequel|netflix series|tv show|tv series|video ?game|fan ?fic(?:tion)?|"
        r"spoilers?|villain|detective (?:novel|series|story))\b",
    ),
    Cue(
        "news", "it is news of a street, a site or a sale", -2.8, -1.4,
        r"\b(?:planning (?:application|permission|committee|notice)|road ?works|closed (?:between|"
        r"to|for|at|due|until|from)|closures?|diversions?|diverted|resurfac(?:ed|ing)|"
        r"burst (?:water )?(?:main|pipe)|main (?:has )?burst|roads? (?:is |are )?closed|arrest(?:s|"
        r"ed)?|charged with|stabb(?:ed|ing)|raid(?:ed)?|the met|inquest|court heard|in a statement|"
        r"jury|remanded|officers|gas main|collision|(?:a|the|car|bus|fatal|serious|after|"
        r"lorry) crash|crashed|crash (?:on|outside|near|involving)|rtc|firefighters|"
        r"fire (?:brigade|crews?|engines?)|crews|police (?:were|are|have|called|cordon|appeal)|"
        r"incident|cordon|witnesses|residents|councillors?|council (?:has|is|are|will|plans)|"
        r"developers?|development|redevelopment|proposals?|proposed|demolition|consultation|"
        r"bus stops?|buses|bus \d+|bus route|shuttle|cycle lane|ltn|low traffic|speed (?:camera|"
        r"limit)|pothole|zebra crossing|traffic|queues|tailback|junction|on the market|guide price|"
        r"asking price|auction(?:ed)?|sold for|£ ?\d[\d,.]*(?:k|m| million|,000)|"
        r"sold stc|under offer|let agreed|"
        r"sq(?:uare)? ?(?:ft|feet)|freehold|leasehold|commercial|retail unit|office space|to let|"
        r"rightmove|zoopla|property of the week|estate agent|agents?|listing|reported|according to|"
        r"the standard|the guardian|bbc|headline|march(?:es|ed|ing)? (?:down|along|past|to)|"
        r"protest|petition|demo|rally|parade|street party|carnival)\b"
        r"|@@[\s,]+(?:(?:has|is|was|have|now|been) ){1,3}sold\b",
    ),
    Cue(
        "figures", "it is about figures for a district", -2.4, -1.2,
        r"\b(?:ofcom|ons|land registry|average|median|statistics|figures|data shows?|survey|"
        r"per cent|percent|rose by|fell by|up \d|down \d|fastest|highest|lowest|house prices|rents|"
        r"crime rate|lottery|winners|hotspots?|environment agency|met office|flood (?:warning|"
        r"alert)s?|study|researchers|constituency|ward|boundary)\b|\d%",
    ),
    Cue(
        "example", "it is an example, not a real address", -3.0, -2.0,
        r"\b(?:e\.?g\.?|for example|for instance|example address|dummy|placeholder|templates?|"
        r"fake address|made-?up|sample|(?:such|written|formatted) (?:as|like)|format|anytown|lorem|"
        r"acme|fictional|test data|test (?:post ?codes?|address(?:es)?)|demos?|autofill|data ?set|"
        r"form (?:field|rejects)|(?:forms|websites?) always|mock|postcode lookup|dropdown|"
        r"validation|regex|unit test)\b",
    ),
    Cue(
        "company", "it is a company's or a public body's address", -3.0, -1.4,
        r"\b(?:casa matriz|sede (?:social|central)|siege social|hauptsitz|sucursal|filiale?|ltd|"
        r"limited|plc|llp|registered (?:office|in|company|charity)|company (?:no|number|"
        r"house)|companies house|vat (?:no|reg)|head office|headquarters|hq|ombudsman|regulator|"
        r"hmrc|dvla|correspondence team|customer services?|complaints (?:team|department)|dept|"
        r"department|freepost|send your (?:cv|application|entries|submission)|applications? to|"
        r"entries to|cheques? (?:payable )?to|invoices? to|the (?:manager|secretary|director|"
        r"editor|registrar|clerk|treasurer) at)\b",
    ),
)  # fmt: skip
