"""Shops, offices and public buildings, in the words people use for them."""

from __future__ import annotations

from functools import cache
from typing import Final

from linter.patterns import Pattern, TriggerSet

__all__ = ["DEPARTMENTS", "VENUE_WORDS", "landmarks", "names_venue", "without_things"]

VENUE_WORDS: Final = (
    r"(?:pub|bar|inn|tavern|arms|taproom|brewery|brewpub|bistro|brasserie|cafes?|coffee ?(?:shop|"
    r"house)|tea ?rooms?|restaurants?|diner|eatery|takeaway|chippy|chip shop|kebab|pizzeria|pizza|"
    r"grill|kitchen|canteen|bakery|bakers|patisserie|butchers?|deli|delicatessen|greengrocers?|"
    r"grocers?|supermarket|tesco|sainsbury'?s|asda|lidl|aldi|waitrose|morrisons|co-?op|iceland|"
    r"greggs|costa|starbucks|pret|nando'?s|mcdonald'?s|kfc|subway|boots|superdrug|argos|primark|"
    r"ikea|b&q|westfield|waterstones|foyles|zizzi|wagamama|pizza express|five guys|gail's|itsu|"
    r"caffe nero|wilko|john lewis|marks (?:and|&) spencer|m&s|currys|poundland|odeon|vue|cineworld|"
    r"everyman|picturehouse|puregym|wickes|screwfix|halfords|wetherspoons?|spoons|premier inn|"
    r"travelodge|hilton|marriott|ibis|airbnb|shop|shops|store|stores|boutique|showroom|florists?|"
    r"newsagents?|off-?licen[cs]e|bookshop|bookstore|books|records|hardware|market|market hall|"
    r"mall|shopping centre|arcade|outlet|bazaar|hotel|hostel|guest ?house|b&b|spa|salon|barbers?|"
    r"barbershop|hairdressers?|nail bar|tattoo|gym|leisure centre|sports centre|sports hall|"
    r"swimming pool|pool|lido|stadium|arena|pitches|cinema|theatre|theater|playhouse|opera house|"
    r"concert hall|music hall|gallery|galleries|museum|library|libraries|archives?|bookies|casino|"
    r"nightclub|club|venue|ballroom|studios|church|chapel|cathedral|abbey|minster|mosque|masjid|"
    r"synagogue|temple|gurdwara|mandir|parish hall|church hall|village hall|community hall|"
    r"town hall|city hall|guildhall|scout hut|community cent(?:re|er)|(?:day|arts|youth|jobs?|job|"
    r"health|medical|law|advice|garden|test|vaccination|recycling|conference|visitor|exhibition|"
    r"call|business|leisure|shopping|drop-in) ?cent(?:re|er)s?|school|schools|primary|academy|"
    r"nursery|pre-?school|college|university|uni|campus|faculty|students'? union|"
    r"halls of residence|surgery|gp|doctors'?|dentists?|dental practice|dental|orthodontist|"
    r"opticians?|clinic|practice|pharmacy|chemist|hospital|hospice|infirmary|vets?|veterinary|"
    r"care home|court|crown court|county court|magistrates|tribunal|police station|fire station|"
    r"ambulance station|embassy|consulate|ministry|council offices?|civic centre|register office|"
    r"registry office|post office|sorting office|bank|building society|station|airport|terminal|"
    r"depot|bus garage|ferry|office|offices|hq|headquarters|head office|registered office|"
    r"warehouse|factory|workshop space|coworking|co-working|makerspace|foodbank|food bank|"
    r"charity shop|charity|trust|society|association|foundation|institute|ltd|limited|plc|llp|inc|"
    r"gmbh|solicitors|accountants|estate agents?|lettings|letting agents?|agency|architects|"
    r"consultants|motors|garages?|mot cent(?:re|er)|car ?wash|dealership|car park|multi-storey|"
    r"park and ride|zoo|aquarium|allotments?|crematorium|cemetery|monument|memorial|statue|palace|"
    r"castle|stately home|national trust|english heritage|recording studio|dance studio|"
    r"yoga studio|art studio|pottery|brewhouse|roastery|ice cream parlour|sandwich bar|juice bar|"
    r"noodle bar|curry house|steakhouse|tandoori|balti|dosa|dim sum|sushi|ramen|launderette|"
    r"laundrette|dry cleaners?|cobblers?|key cutting|post office counter|vape shop|phone repair|"
    r"betting shop|bingo|bowling|escape room|soft play|planetarium|observatory|conservatoire|"
    r"seminary|convent|monastery|legion|social club|working men'?s club|rugby club|[a-z]*(?:schule|"
    r"laden|backerei|metzgerei|gaststatte|stube|amt|museum|theater|theatre|bibliothek|krankenhaus|"
    r"kirche|klinik|bucherei|buchhandlung|verein|praxis|werkstatt|brauhaus|institut|universitat|rathaus|gymnasium)|ristorante|trattoria|osteria|"
    r"gelateria|boulangerie|creperie|auberge|musee|museo|galerie|gasthaus|gasthof|kneipe|"
    r"biergarten|backerei|konditorei|rathaus|bahnhof|kino|ayuntamiento|iglesia|mercado|bodega|"
    r"taberna|kawiarnia|restauracja|kosciol|dhaba|baths|swimming baths|labs?|laboratory|"
    r"laboratories|goods in|loading bay|stores department|business park|science park|retail park|"
    r"industrial estate|trading estate|technology park|enterprise park|embassies|beer garden|"
    r"botanic(?:al)? gardens?|football club|cricket club|tennis club|pavilion|clubhouse|bandstand|"
    r"crem|trailhead|showground|fairground|racecourse|marquee|wedding barn|"
    r"messe|kongress[a-z]*|palais des congres|palacio de congresos|tip|"
    r"meeting ?house|kingdom hall|drill hall|assembly rooms|reading rooms?|tabernacle|citadel|"
    r"cash (?:&|and|n|'n') carry|wholesalers?|(?:builders'?|timber|wine|coal|paint|plumbers'?) "
    r"merchants?|"
    r"(?:butcher|baker|grocer|merchant|chemist|florist|barber|tailor|cobbler|jeweller|framer|"
    r"printer|dentist|optician|stationer|ironmonger|fishmonger|newsagent|greengrocer)'s|"
    # Welsh, Irish
    r"capel|eglwys|neuadd|tafarn|gwesty|siop|ysgol|coleg|prifysgol|llyfrgell|canolfan|meddygfa|"
    r"ysbyty|amgueddfa|theatr|caffi|bwyty|marchnad|swyddfa|scoil|ollscoil|halla|leabharlann|"
    # Portuguese, Spanish, Italian, French
    r"igreja|capela|loja|padaria|pastelaria|restaurante|tasca|tasquinha|escola|teatro|livraria|"
    r"farmacia|biblioteca|museu|galeria|mercearia|barbearia|oficina|escuela|colegio|tienda|"
    r"libreria|panaderia|peluqueria|parroquia|sala|chiesa|scuola|bottega|panificio|oratorio|"
    r"enoteca|parrocchia|eglise|chapelle|ecole|lycee|salle|mairie|librairie|pharmacie|"
    r"bibliotheque|mediatheque|paroisse|"
    # Romanian, Polish, Dutch, the North
    r"biserica|scoala|teatrul|muzeul|librari[ae]|farmacia|carciuma|cafenea(?:ua)?|restaurantul|"
    r"primaria|spitalul|liceul|klubie|klubu|szkol[aey]|sklep(?:ie|u)?|kaplic[aey]|parafi[ai]|"
    r"kosciel[a-z]*|teatr(?:ze|u)|kinie|dom kultury|biblioteki|kerk|winkel|zaal|schouwburg|"
    r"apotheek|apotheke|kroeg|eetcafe|bakkerij|stadhuis|ziekenhuis|buurthuis|kyrkan?|kirken?|"
    r"skolan?|skolen?|biblioteket?|teatern?|teatret|apoteket?)"
)
# Departments and desks: the first line of an address that is no person's.
DEPARTMENTS: Final = Pattern(
    r"^(?:the )?(?:estates|finance|payroll|hr|human resources|registry|admissions|accounts|"
    r"accounts payable|it|it support|facilities|marketing|procurement|purchasing|reception|"
    r"goods in|stage door|box office|post ?room|mail ?room|student services|student services hub|"
    r"research office|international office|press office|security|porters'? lodge|"
    r"[a-z' ]+ (?:writers|players|singers|ramblers|harriers|quilters|poets|scouts|guides|"
    r"orchestra|choir|ensemble|collective|network|forum|guild|press|magazine|journal|rotary)|"
    r"front desk|help ?desk|customer services?|complaints|returns|bookings|editorial)$"
)
# Things named after venues that are none: "weather station", "school run", "library books".
_THINGS: Final = Pattern(
    r"\b(?:weather|charging|docking|work|space|ironing|changing) station\b|"
    r"\b(?:tesco|ocado|asda|sainsbury'?s|amazon|waitrose|morrisons|aldi|iceland|argos|ikea|currys|"
    r"pizza|kebab|curry|post office) (?:man|men|lady|driver|van|delivery|order|slot|guy|bloke|"
    r"lad)\b|"
    r"\b(?:who|he|she|they|and|is|was|been) (?:films?|filming|filmed)\b|"
    r"\b(?:a|our|my|this) (?:[a-z]+ )?(?:victorian|georgian|edwardian|tudor) (?:terrace|semi|"
    r"house|flat|"
    r"conversion|villa|pile|building)\b|"
    r"\b(?:paddling|ball) pool\b|\b(?:power|bottle|piggy|data) bank\b|"
    r"\b(?:book|supper|film|knitting|breakfast|running|youth|drama|chess) club\b|"
    r"\b(?:home|garden|shed|loft|back bedroom) (?:office|studio|gym|cinema|theatre|pub|bar|"
    r"school|library|kitchen|pool)\b|"
    r"\b(?:school|college|uni|university|church|pub|club|office|gym|library|hospital|court|pool|"
    r"bar|shop|bank|museum|cinema|theatre|station) (?:runs?|shoes|bags?|mates?|friends?|kit|"
    r"uniform|party|books?|chairs?|table|stools?|holidays?|trip|cat|quiz team|statements?|card|"
    r"account|gossip|wagon)\b"
)


@cache
def _venue_set() -> TriggerSet:
    return TriggerSet([[r"\b" + VENUE_WORDS + r"\b"]])


def without_things(text: str) -> str:
    """A text in which things that are only named after a venue are not."""
    return _THINGS.sub("yonder", text)


def names_venue(phrase: str) -> bool:
    """Whether a folded phrase names a venue."""
    return (
        bool(_venue_set().match(without_things(phrase))) or DEPARTMENTS.search(phrase) is not None
    )


@cache
def landmarks() -> Pattern:
    """A venue named only to tell the way ("opposite the church"), or to say what it is not."""
    return Pattern(
        r"\b(?:from|past|opposite|behind|near|next (?:door )?to|beside|above|over|after|before|"
        r"towards?|across from|round the corner from|along from|not|instead of|than|left at|"
        r"right at|by) (?:the|a|an|that|this) (?:[a-z]+ "
        r"){0,2}?" + VENUE_WORDS + r"\b(?: itself| building)?"
    )
