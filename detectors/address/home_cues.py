"""Wording that speaks for a home: classes of phrase, never one sentence."""

from __future__ import annotations

from typing import Final

from .cue import Cue

__all__ = ["HOME_CUES"]

# Any dwelling, in words people use of homes.
_HOME: Final = (
    r"(?:flat|house|home|place|gaff|pad|digs|crib|apartment|apt|bungalow|cottage|bedsit|"
    r"studio flat|houseboat|narrowboat|doorstep|porch|front door|back door|driveway|drive|"
    r"spare (?:room|bed)|box room|new[- ]build|maisonette|caravan|condo|semi|terrace|farmhouse|"
    r"farm|barn|building|block|bedroom|living room|kitchen|back garden|front garden|garden|shed|"
    r"garage|mailbox|letter ?box|room|annexe|balcony|sofa|couch|settee|nest|yard|hoose|wohnung|"
    r"casa|piso)"
)
_KIN: Final = (
    r"(?:mum|mom|mam|mummy|mammy|dad|daddy|da|nan|nana|nanny|gran|granny|grandma|granma|grandad|"
    r"grandpa|granddad|grandparents|grandmother|grandfather|mother|father|parents|folks|auntie|"
    r"aunty|aunt|uncle|sister|sis|brother|bro|cousin|niece|nephew|daughter|son|husband|hubby|wife|"
    r"missus|partner|boyfriend|bf|girlfriend|gf|fiancee?|ex|in-?laws|mother-in-law|bestie|"
    r"best mate|mate|flatmate|housemate|roommate|lodger|landlord|landlady|babysitter|childminder|"
    r"amma|appa|abba|ammi|nonna|oma|opa|babcia|taid|nain|boss|tutor|lecturer|professor|manager|"
    r"supervisor|ex-boss)"
)
_WHOSE: Final = r"(?:my|our|his|her|their|ur|your|thy|me|wor|" + _KIN + r"'?s'?|[a-z]+'s|[a-z]+s')"
_WHO: Final = (
    r"(?:i|i'?m|i am|i'?ll be|i will be|i was|we|we'?re|we are|we'?ll be|he|he'?s|he is|she|she'?s|"
    r"she is|they|they'?re|they are|who|who'?s)"
)
_FEW: Final = r"(?:[^\s.!?@]+\s+){0,5}?"
_MANY: Final = r"(?:[^\s!?@]+\s+){0,10}?"
_LINK: Final = r"[\s,:;(\[>'\"*📍🏠🏡-]*@@"

HOME_CUES: Final[tuple[Cue, ...]] = (
    Cue(
        "residence", "it says that somebody lives or stays there", 3.2, 0.8,
        r"\b(?:lives?|living|reside[sd]?|residing|stay(?:s|ing)?|lodg(?:es?|ing)|renting|"
        r"rents (?:a|at|the|from|here|with)|sublet(?:ting)?|crash(?:es|ing)|kipping|shacked up|"
        r"holed up|dwells?|squatting|flat-?sitting|house-?sitting|cat-?sitting|dog-?sitting|"
        r"pet-?sitting|wohn(?:e|en|t)|habite|vive|vivo|"
        r"mieszkam?|woon|wonen|woont|bor|bydlim|rehta|rehti|abito|abitiamo|moro|moramos|"
        r"locuiesc|locuim|locuieste|sta(?:u|m) (?:la|pe)|lakom|lakunk|lakik|asun|asumme|asuu|"
        r"bydlime|"
        r"bydli|zijem|oturuyoruz?|oturuyorum|vivimos|viviamo|wohnst|wohnhaft|habitons|habitent|"
        r"demeur(?:e|ons)|mieszkamy|zamieszkal[aiy])\b\s*" + _MANY + r"(?:at|in|on|near|is|down|"
        r"up|off|à|w|przy)?" + _LINK,
    ),
    Cue(
        "residence after", "it says that somebody lives there", 3.0, 0.0,
        r"@@[\s,).-]*(?:is |'s )?(?:where|which is where|and that'?s where)\s+" + _FEW
        + r"(?:live|living|stay|sleep|rent|grew|born|based|home)"
        r"|@@[\s,).-]*(?:is|'s|it'?s|that'?s|this is|=)\s+(?:me|us|mine|ours|hers|his|theirs|home|"
        r"my|our|her|his|their)\b",
    ),
    Cue(
        "belongs", "it calls the place somebody's own", 2.6, 1.3,
        r"\b(?:chez (?:moi|nous|mes|ma|mon)|bei (?:mir|uns|meinen?|meiner)|(?:en )?mi casa|u mnie|"
        r"casa mia|casa nostra|casa nossa|mi piso|mon appart|notre appart|ma maison|notre maison|"
        r"(?:a |na |em |da |de )?(?:minha|nossa) (?:casa|morada|casinha)|meu apartamento|"
        r"(?:nuestra|"
        r"su|tu) casa|nuestro piso|casa (?:mea|noastra|ei|lui|lor)|apartamentul meu|(?:la|pe la) "
        r"(?:mine|noi)(?: acasa)?|(?:mijn|ons|onze) (?:huis|appartement|flat|kamer|woning)|"
        r"bij (?:mij|ons|mijn ouders|oma|opa)|(?:meine|unsere|meiner|unserer) wohnung|(?:mein|"
        r"unser|"
        r"meinem|unserem) haus|bei (?:oma|opa|mama|papa)|u nas|(?:moje|nasze|moim|naszym|"
        r"naszego) (?:mieszkani[aeu]|domu?)|moj dom|hos (?:mig|meg|oss|os|min|mor|far)|min "
        r"(?:lejlighed|leilighet|lagenhet)|mitt hem|u me doma|u nas doma|nalam|nalunk|meilla|"
        r"luonani|evimi?z?de|fy nhy|ein ty|ty (?:fi|ni)|fy fflat|mo theach|ar dteach)\b|"
        r"\b(?:that'?s|thats|it'?s|its|this is|"
        r"here'?s) (?:me|us|ours|mine|home)\b|\b(?:at|to|round|back|from|outside|over at|"
        r"up at) (?:mine|ours|hers|urs|yours|theirs|my gaff)\b|\b(?:we're|we are|i'?m|ours is|"
        r"mine is) the (?:[a-z]+ ){0,2}(?:house|flat|one|door|bungalow|cottage)\b|\b(?:blue|red|"
        r"green|yellow|purple|pink|black|white|orange|grey|brown) (?:front )?(?:door|gate|"
        r"shutters)\b",
    ),
    Cue(
        "own place named", "it is named as somebody's home", 2.6, 0.0,
        r"\b" + _WHOSE + r" (?:own |new |old |little |tiny |lovely |family |student |rented |"
        r"spare |parents' |wee |big |posh |shared |whole |actual |own ){0,2}" + _HOME
        + r"[\s,:(-]*(?:(?:is|at|in|on|now|over|which)[\s,:(]+){0,3}@@",
    ),
    Cue(
        "way to the door", "it tells the way to the door", 2.4, 1.4,
        r"\b(?:second|third|fourth|last|end|only|left-?hand|right-?hand|corner) (?:house|door|gate|"
        r"cottage|bungalow|flat|buzzer|bell)\b|\b(?:door|gate|house)(?:'s| is|"
        r"s are)? (?:the )?(?:blue|red|green|yellow|purple|pink|black|white|orange|grey|brown|"
        r"turquoise|unlocked|on the latch|open)\b|\bhouse with the\b|\bflat with the\b|"
        r"\bacross (?:the road )?from (?:us|me|mine|ours)\b|\b(?:cottage|bungalow|flat|house|"
        r"one) (?:with|behind|opposite|next to|above|below|after|before) (?:the|a|an)\b|"
        r"\b(?:can'?t|cannot|never|couldn'?t|won'?t|how to) (?:find|reach|get to) (?:us|me|ours|"
        r"the house|"
        r"our|my)\b|\bshout up\b|\bdoor with the\b|\b(?:top|bottom|middle) (?:bell|buzzer|"
        r"button)\b|"
        r"\bballoons on the\b|\bon the latch\b",
    ),
    Cue(
        "motion", "somebody is on the way there or stays there a while", 1.5, 0.3,
        r"\b(?:driving|drive|walking|walk|cycling|running|heading|headed|going|getting|travelling|"
        r"lift|taxi|uber|cab|back|rattling|stuck|trapped|snowed in|camped|marooned|waiting|sitting|"
        r"sat|bored|alone|ill|sick|hungover|asleep|based|stationed|isolating|convalescing|"
        r"recovering|hiding)\b\s*" + _FEW
        + r"(?:to|in|at|from|past|near|on)" + _LINK
        + r"|\b(?:in|at|near|past)" + _LINK + r"[\s,]*(?:all (?:day|week|evening|night|weekend|"
        r"summer)|this (?:week|weekend|evening|morning)|tonight|tomorrow|right now|atm|"
        r"at the moment|till|til|until|since|every (?:night|morning|day|week)|on (?:my|his|her|"
        r"their) own|alone)\b",
    ),
    Cue(
        "at somebody's", "it is at somebody's by name", 1.2, 0.4,
        r"\b(?:at|round|over at|back at|up at) [a-z]{3,}'s,? (?:place|house|flat|this|for|tonight|"
        r"tomorrow|today|on|if|at|from|@@|until|till|again|now)\b",
    ),
    Cue(
        "possessive home", "it speaks of somebody's home", 2.4, 1.2,
        r"\b(?:my|our|his|her|their|ur|me|wor|" + _KIN + r"'?s'?) (?:own |new |old |little |tiny |"
        r"lovely |wee |poor |family |student |entire |whole |first |rented |shared |current |home |"
        r"uni |term-?time |temporary |future |last |actual |dear |elderly |"
        r"[a-z]+'s ){0,3}(?:" + _HOME[3:-1] + r"|post ?-?code|eircode|address|street|road|close|"
        r"lane|"
        r"cul-de-sac|(?:front )?(?:door|gate|step)|doorbell)\b|\bthe (?:family|student|"
        r"shared) (?:flat|house|home)\b",
    ),
    Cue(
        "somebody's home", "it speaks of a named person's home", 1.8, 0.6,
        r"\b[a-z]+'s (?:new |old |little |lovely |wee |mum'?s |parents' ){0,2}" + _HOME + r"\b|"
        r"\b(?:the|a) (?:family home|flatshare|house ?share|houseshare|student house|shared house|"
        r"spare room)\b",
    ),
    Cue(
        "new home", "it speaks of a new home or a move", 2.4, 1.4,
        r"\b(?:new|forever|permanent|temporary|current|home|forwarding|term-?time|correspondence|"
        r"postal|mailing|delivery|shipping|return) (?:flat|house|home|place|gaff|pad|digs|"
        r"apartment|address|addy|adress|room|bungalow|cottage|postcode|post code)\b|"
        r"\bnew (?:neighbou?rs?|landlord|landlady|flatmates?|housemates?|keys)\b|\bmoving (?:house|"
        r"day|out|in)\b|\bmoved (?:house|in)\b|\bchange of address\b|\b(?:umgezogen|eingezogen|"
        r"flytt?(?:et|at|ade?)|verhuisd|trasferit[oi]|traslocat[oi]|nos mudamos|me mude|mudamos|"
        r"mudei|"
        r"mutat|mutam|koltoz(?:unk|om|tunk|tem)|elkoltoz[a-z]*|prestehoval[a-z]*|muutettiin|"
        r"muutimme|"
        r"tasindik|verhuizen|verhuizing|umzug|umziehen|mudanca|mudanza|trasloco|wedi symud|"
        r"symud ty|przeprowadzil[a-z]*|przeprowadzk[a-z]*|demenage|neue adresse|nouvelle adresse|"
        r"meine adresse|"
        r"mon adresse|notre adresse|ma nouvelle|unsere adresse|(?:mi|mis|nuestra|nueva|su) "
        r"direccion|moj adres|nowy adres|nasz adres|(?:nieuwe?|mijn|ons|onze) adres|(?:novo|meu|"
        r"nosso) endereco|(?:nova|minha|nossa) morada|(?:mio|nostro|nuovo) indirizzo|noua adresa|"
        r"adresa (?:mea|ei|lui|noastra|lor|noua|de acasa)|(?:ny|min|var) adress?e?|nova adresa|"
        r"moje adresa|uj cim(?:em|unk)?|lak(?:as)?cim(?:em|unk)?|uusi osoite|yeni adres(?:im|"
        r"imiz)?|"
        r"cyfeiriad newydd)\b",
    ),
    Cue(
        "move", "somebody moves there", 2.2, 0.5,
        r"\b(?:moved|moving|moves?|retir(?:ed|ing)|emigrat(?:ed|ing)|downsiz(?:ed|ing)|"
        r"relocat(?:ed|ing)|shift(?:ed|ing)|movin|settl(?:ed|ing)|installed|unpack(?:ed|"
        r"ing))\b\s*" + _FEW + r"(?:to|into|in|at|from)?" + _LINK,
    ),
    Cue(
        "delivery", "something is to be sent, brought or fetched there", 2.1, 0.3,
        r"\b(?:send|sent|sending|post|posting|posted|mail|mailing|mailed|ship|shipping|shipped|"
        r"deliver|delivered|delivering|delivery|deliveries|courier|drop|dropping|dropped|pop|bring|"
        r"bringing|forward|redirect|redirected|return|returned|leave|leaving|collect|collected|"
        r"collection|collecting|pick|picking|picked|pickup|pick-?up|fetch|grab|chuck|sling|bung|"
        r"addressed|left|ordered|arriv(?:e|es|ed|ing))\b\s*" + _MANY
        + r"(?:to|at|from|in|into|off|outside|is|by|it|them|me|round)?" + _LINK
        + r"|\b(?:cards?|letters?|post|parcels?|presents?|gifts?|flowers|mail|packages?|postcards?|"
        r"thank-?yous?|invites?|donations|bouquets?|"
        r"cakes?)\b\s*" + _FEW + r"(?:to|for|at|goes to|go to|"
        r"via)" + _LINK,
    ),
    Cue(
        "lives there", "it says that somebody lives there", 2.2, 1.8,
        r"\b(?:he|she|they|who|i|we|" + _KIN + r") (?:still |now |both |all |just |only |"
        r"actually )?lives? (?:there|here|alone|on (?:his|her|my|their) own|with)\b|\bon (?:his|"
        r"her|my|their) own (?:there|here)\b",
    ),
    Cue(
        "post", "letters or parcels go there", 0.9, 0.5,
        r"\b(?:parcels?|package|packages|postcards?|xmas cards?|christmas cards?|cards?|letters?|"
        r"flowers|bouquet|wedding (?:gifts?|presents?)|presents?|care package|hamper|post(?:ie|man|"
        r"woman)|amazon|evri|hermes|dpd|yodel|royal mail|ups|fedex|courier|deliveroo|just ?eat|"
        r"uber(?: eats)?|taxi|cab|ocado|write to|writing to|swap|secret santa|zine)\b",
    ),
    Cue(
        "come round", "people are asked to come round", 2.0, 1.0,
        r"\b(?:come|comes|coming|pop|nip|swing|swings|drop|stop|call|wander|get|"
        r"bring (?:[a-z]+ ){1,3}) ?(?:on |along |straight |yourselves )?(?:round|around|over|by|"
        r"back)\b|\bcrash (?:at|with|on|here)\b|\bcome and (?:get|see|say|visit|pick|collect|grab|"
        r"stay|find|help)\b|\b(?:pre-?drinks|pres|afters|afterparty|after-?party|sesh|sleepover|"
        r"movie night|game night|games night|film night|poker night|dinner party|slumber party|"
        r"playdate|play date)\b|\bknock (?:on|at|for|twice|loud|if|and|hard)\b|\b(?:ring|buzz|"
        r"press) (?:the |our |my |flat |bottom |top |number )?(?:bell|door ?bell|buzzer|us|me|flat|"
        r"first|before|\d|twice)\b|\bjust (?:knock|buzz|ring)\b|\blet yoursel(?:f|ves) in\b|"
        r"\bvisitors?\b|\bguests\b",
    ),
    Cue(
        "write to", "letters are to reach somebody there", 2.2, 0.4,
        r"\b(?:writ(?:e|es|ing|ten)|wrote|reply|replies|write back|letters?|cards?|notes?|line) to "
        r"(?:(?:him|her|me)|" + _KIN + r"|(?:mr|mrs|ms|miss|mx|dr|rev|father|sister|prof)"
        r"\.? [a-z'-]+(?: [a-z'-]+)?)[\s,]+(?:care of|c/o|at|@|via)" + _LINK
        + r"|\b(?:reach(?:es|ed)?|find|finds|get hold of) (?:him|her|me) "
        r"(?:by post )?(?:at|@)" + _LINK,
    ),
    Cue(
        "same postcode", "somebody says that they live in it", 3.0, 0.0,
        r"@@[\s,)]*(?:(?:just )?like (?:me|us|ours|mine)|same as (?:me|us|ours)|(?:girl|boy|lad|"
        r"lass|residents?|people|folks?|lot|crew|massive|neighbours?|locals?|peeps|person|"
        r"households?|dwellers?|gang|families) (?:like|who|out|without|now|here|with|,)|"
        r"(?:girl|boy|lad|lass|dweller|resident|native) (?:now|born|forever|through))\b"
        r"|\b(?:fellow|any other|us|calling all|i'?m an? (?:proud |new )?)\s*@@",
    ),
    Cue(
        "come to", "people are asked to come there", 0.9, 0.2,
        r"\b(?:come|get|head|pile|roll up|turn up|rock up|meet|see (?:you|ya|u)|party|everyone|"
        r"back)\b\s*"
        + _FEW + r"(?:to|at|is at|@|down to|in|on)" + _LINK,
    ),
    Cue(
        "house party", "it is a party at somebody's home", 2.2, 1.6,
        r"\bhouse ?-?warming\b|\b(?:house|gaff|flat) ?-?part(?:y|ies)\b|\bbring (?:a|your own|"
        r"ur own|"
        r"ya own) (?:bottle|booze|chair|cushion|blanket|deck ?chair|camping chair|dish|mug|"
        r"sleeping bag)\b|\bbyob\b|\b(?:bbq|barbe(?:cue|que)|roast|dinner|drinks|tea|supper) (?:at|"
        r"round|is on)\b|\b(?:kids?'?|birthday|bday|surprise|garden|leaving) (?:party|do|tea)\b|"
        r"\bbaby shower\b",
    ),
    Cue(
        "whereabouts", "it says where a person is", 1.9, 0.3,
        r"\b(?:i'?m|im|i am|i'?ll be|i will be|we're|we are|we'?ll be|he'?s|hes|he is|she'?s|shes|"
        r"she is|they're|theyre|they are|me and [a-z]+ are|(?:find|meet|catch|fetch|get) (?:me|him|"
        r"her)|"
        + _KIN + r"(?:'s| is| are))\s+"
        r"(?:now |just |still |all |both |currently |here |stuck |sat |back |alone |home |waiting |"
        r"outside |over |up |down |out |usually |always |often |in |round ){0,3}(?:at|in|on|@|"
        r"outside|near|round at|over at)" + _LINK + r"|\b(?:we're|we are|i'?m)\s@@",
    ),
    Cue(
        "at home", "it speaks of being at home", 1.8, 0.9,
        r"\bat home\b|\b(?:at|to|for|outside|inside|round|behind) the (?:house|flat|new place|"
        r"bungalow|cottage|farmhouse)\b|\b(?:en casa|a casa|em casa|in casa|chez (?:moi|nous)|"
        r"zu hause|"
        r"daheim|w domu|acasa|hemma|hjemme|thuis|gartref|adref|adra|sa bhaile|kotona|evdeyi[mz])\b|"
        r"\bhome (?:safe|alone|at last|"
        r"now|sweet|all day|from|again|tonight|today|by)\b|\b(?:got|get|gets|getting|walked|walk|"
        r"walking|went|going|back|came|come|finally|nearly|heading) home\b|\bhome is\b|\bis home\b|"
        r"\bhome:|\bhome for (?:me|us|now)\b|\bwfh\b|\bworking from home\b|\bin bed\b|\bmy (?:end|"
        r"bit|side) of\b",
    ),
    Cue(
        "household", "it speaks of household matters", 1.5, 0.8,
        r"\b(?:broadband|wi-?fi|internet|hot water|no water|water'?s? (?:is )?(?:off|back)|taps?|"
        r"boiler|heating|power(?: is| cut|'s)|(?:lost|no|without) (?:power|signal|gas|electric"
        r"(?:ity)?|leccy|phone signal)|electrics|front room|living room|across the drive|"
        r"the drive|chimney|sweep|plasterer|decorator|window cleaner|gardener|handyman|dog walker|"
        r"let the dog|walk the dog|commute|leak(?:s|ing|y)?|mould|damp|bins?|bin day|recycling|"
        r"wheelie|smoke alarm|burglar(?:y|s|ed)?|burgled|broken into|broke into|break-?in|nicked|"
        r"spare keys?|key ?safe|keys? (?:is|are|under|in)|buzzer|door ?bell|intercom|side gate|"
        r"back gate|doormat|under the (?:mat|pot|plant|brick)|landlord|landlady|tenancy|flatmates?|"
        r"housemates?|roommates?|neighbou?rs?|next door|upstairs|downstairs|council tax|"
        r"(?:energy|gas|electric(?:ity)?|water|heating|broadband) bills?|electricity|gas meter|"
        r"smart meter|plumber|electrician|locksmith|locked out|removal(?:s|"
        r" van| men)|man with a van|boxes|unpacking|moving van|furniture|lodger|spare room|"
        r"room (?:free|going|available|to rent|for rent)|evict(?:ed|ion|ing)|bailiffs?|lift home|"
        r"kitchen|bathroom|ceiling|roof(?:ers?)?|gutters?|drains?|toilet|fridge|freezer|"
        r"washing machine|sofa|wardrobe|curtains|hedge|hedgehog|chickens?|hens|fox|garden|lawn|"
        r"conservatory|extension|loft|rent|gas man|ring camera|doorbell camera|cat flap|front step|"
        r"the tubs|window box|squirrels?|missed delivery|waiting in|day off|jump-?start|"
        r"garage sale|yard sale|moving sale|kettle'?s|flooded|sandbags|exchange student|our block|"
        r"my block|the block|scaffold(?:ers|ing)?|builders|sock drawer|wardrobe|airing cupboard|"
        r"poorly|my boy|my girl|my lad|front wall|the estate|flat swap|swap wanted|night shift|"
        r"work nights|house name|brownies|followed (?:me|her|him)|following (?:me|her|him)|toddler|"
        r"newborns?|baby|new to|local (?:mums|dads|parents|cats)|prescription|meds|shopping|"
        r"tesco order|delivery slot|no post|postman|postwoman|bin lorry|parking permit|"
        r"parents away|house to myself|empty house|parked outside|in all day|home all day|"
        r"home alone|lives alone|on (?:my|his|her|their) own|feed (?:the|my|our|his|her) (?:cats?|"
        r"dog|fish|rabbits?)|water (?:the|my|our|her) (?:plants|tomatoes|garden)|babysit(?:ter|"
        r"ting)?|dog ?sit(?:ter|ting)?|house ?sit(?:ter|ting)?|carers?|ambulance|999)\b",
    ),
    Cue(
        "pet", "it is about a pet or thing that was lost or found", 2.2, 1.8,
        r"(?s)\b(?:lost|missing|escaped|found|stray|wandered|got out|ran off|runaway|"
        r"last seen)\b.{0,60}\b(?:cat|tomcat|kitty|dog|puppy|pup|kitten|rabbit|bunny|parrot|"
        r"tortoise|budgie|hamster|ferret|whippet|labrador|lab|spaniel|terrier|collie|tabby|"
        r"cockatiel|cockapoo|greyhound|snake|gecko|hen|chickens?|bike|bicycle|keys|purse|wallet|"
        r"phone|teddy|hearing aid|ring)\b|(?s)\b(?:cats?|dogs?|puppy|kitten|rabbits?|parrot|"
        r"tortoise|budgie|hamster|chickens|hens|ducks|goats?|pony|horse|"
        r"snake)\b.{0,40}\b(?:escaped|missing|got out|get out|ran off|gone|wandered off|"
        r"on the loose|went walkabout)\b",
    ),
    Cue(
        "collection", "a thing is to be collected there", 1.7, 1.2,
        r"\bfree to (?:collect|whoever|a good home|anyone|good home|collector)\b|\b(?:buyer|must|"
        r"can|to|please) collects?\b|\bcollect(?:ion)? (?:only|from|any ?time|today|tonight|"
        r"asap)\b|\bcash on collection\b|\bfirst come\b|\bfreecycle\b|\bgiving away\b|"
        r"\bfor (?:sale|collection|pick-?up)\b|\bup for grabs\b|\bout (?:the )?(?:front|back|"
        r"on the (?:wall|step|drive))\b|\bon the (?:wall|step|doorstep|drive|porch)\b|"
        r"\bin the (?:porch|drive|hallway|shed|recycling box)\b|\bleft out(?:side)?\b|\bgumtree\b|"
        r"\bvinted\b|\b(?:to|tools|books|toys|ladder) (?:borrow|lend)\b|\bfb marketplace\b|"
        r"\bhelp yoursel(?:f|ves)\b|\btakers\b",
    ),
    Cue(
        "exposure", "it gives away where somebody lives", 2.6, 2.0,
        r"\b(?:tell (?:him|her|them) (?:yourself|yourselves|what)|pay (?:him|her|them) a (?:visit|"
        r"call)|where (?:he|she|they|this [a-z]+|that [a-z]+) lives?|go (?:round and|and (?:see|"
        r"ask|"
        r"tell|say|knock|visit|give|have a word|find|wait))|door-?step(?:ping)?|home address|"
        r"know(?:s)? where|you'?re welcome|thinks? (?:he|she|they)(?:'s|'re| is| are) (?:anonymous|"
        r"safe|hidden|clever|hard)|dox(?:x?ed|x?ing)?|(?:his|her|their) (?:address|addy|adress|"
        r"postcode)|turn up at|wait(?:ing)? for (?:him|her|them)|do (?:what you|with that)|"
        r"name and shame|in case anyone (?:wants|fancies)|if (?:anyone|you|anybody) (?:want|wants|"
        r"fancy|fancies))\b",
    ),
    Cue(
        "buying", "it is about a home being viewed, let or bought", 1.8, 1.2,
        r"\b(?:viewing|viewings|offer (?:was |has been |got )?accepted|exchanged|completed on|"
        r"completion day|got the keys|get the keys|picked up the keys|have the keys|keys to|"
        r"mortgage|first-?time buyers?|deposit|homeowners?|house hunt(?:ing)?|flat hunt(?:ing)?|"
        r"tenancy|per month|pcm|rent is|month'?s rent|lease (?:is|starts|ends)|house ?mate wanted|"
        r"flatmate wanted|room available|subletting|sublet|signed (?:for|the lease|the contract)|"
        r"student (?:let|house)|bills included)\b",
    ),
    Cue(
        "address said", "it is given as an address", 1.5, 0.4,
        r"\b(?:address|addy|adress|adresse|adres|adresa|adresi|direccion|indirizzo|anschrift|"
        r"morada|"
        r"endereco|cim(?:em|unk)|osoite|cyfeiriad|seoladh|"
        r"addresses)\b\s*" + _FEW + _LINK
        + r"|\b(?:update|change) your (?:address )?(?:books?|records|contacts)\b|\bput (?:it|this|"
        r"me|us) (?:down )?as\b",
    ),
    Cue(
        "kin", "it speaks of family, friends or somebody by name", 0.9, 0.5,
        r"\b(?:my|our|his|her|their|for|with|on|see|visit|visiting|to|at|poor|the|"
        r"dear) " + _KIN + r"\b|\b(?:mum|mam|dad|nan|nana|gran|granny|"
        r"grandma|grandad|amma|taid|nain)\b|\b(?:old )?(?:mr|mrs|ms|miss) [a-z]+\b",
    ),
    Cue(
        "care", "somebody is to be looked in on there", 1.8, 1.0,
        r"\b(?:pop in on|check (?:in )?on|look in on|look after|sit with|keep an eye on|call in on|"
        r"visit (?:him|her|them|me|us|mum|dad|nan|gran|my)|isn'?t picking up|not (?:answering|"
        r"picking up)|welfare check|get well|feeling poorly|housebound|bedbound|"
        r"just out of hospital|recovering|new ?born|newborn)\b",
    ),
    Cue(
        "neighbours", "it asks people in the same place", 1.9, 0.5,
        r"\b(?:anyone|anybody|any1|someone|somebody|folks?|neighbou?rs|people|people else|"
        r"who)(?: else)?(?: [a-z]+){0,3} (?:in|near|around|from|on|at|round)" + _LINK
        + r"|\b(?:outside|round|around|near) (?:our|my|the) (?:house|flat|home|place|building|"
        r"door)\b|@@[\s,]*(?:area|way|side|end|massive|gang)\b|@@[\s,]*(?:has|have|with) (?:no|"
        r"zero|never|finally)\b",
    ),
    Cue(
        "sat nav", "it is given for finding the way", 0.7, 0.5,
        r"\b(?:sat ?-?nav|google maps?|tomtom|waze|directions|what3words|w3w|map says|tracker)\b",
    ),
    Cue(
        "first person", "it is told in the first person", 0.4, 0.2,
        r"\b(?:i|i'?m|im|i'?ve|ive|i'?ll|we'?ve|we're|me|my|mine|us|we)\b",
    ),
)  # fmt: skip
