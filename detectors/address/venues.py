"""Shops, offices and public buildings, in the words people use for them."""

from __future__ import annotations

from functools import cache
from typing import Final

from linter.patterns import Pattern, TriggerSet

__all__ = ["VENUE_WORDS", "landmarks", "venue_set"]

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
    r"kirche|klinik|brauhaus|institut|universitat|rathaus|gymnasium)|ristorante|trattoria|osteria|"
    r"gelateria|boulangerie|creperie|auberge|musee|museo|galerie|gasthaus|gasthof|kneipe|"
    r"biergarten|backerei|konditorei|rathaus|bahnhof|kino|ayuntamiento|iglesia|mercado|bodega|"
    r"taberna|kawiarnia|restauracja|kosciol|dhaba|baths|swimming baths|labs?|laboratory|"
    r"laboratories|goods in|loading bay|stores department|business park|science park|retail park|"
    r"industrial estate|trading estate|technology park|enterprise park|embassies|beer garden|"
    r"botanic(?:al)? gardens?|football club|cricket club|tennis club|pavilion|clubhouse|bandstand)"
)


@cache
def venue_set() -> TriggerSet:
    """Whether a phrase names a venue."""
    return TriggerSet([[r"\b" + VENUE_WORDS + r"\b", r"^\s*the [a-z' -]+$"]])


@cache
def landmarks() -> Pattern:
    """A venue named only to tell the way ("opposite the church"), or to say what it is not."""
    return Pattern(
        r"\b(?:from|past|opposite|behind|near|next (?:door )?to|beside|above|over|after|before|"
        r"towards?|across from|round the corner from|along from|not|instead of|than|left at|"
        r"right at|by) (?:the|a|an|that|this) (?:[a-z]+ "
        r"){0,2}?" + VENUE_WORDS + r"\b(?: itself| building)?"
    )
