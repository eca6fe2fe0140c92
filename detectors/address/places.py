"""Names of places: which words after a street are its town.

The list is read once, when a text with something like an address in it is first
looked at; it takes some ten milliseconds.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from .lexicon import words
from .tokens import Tokens

__all__ = ["is_place", "place_at"]

_LONGEST = 4  # words in a place name

# Places whose names are everyday words: without a capital, a comma or a
# postcode to help, they are the everyday word.
_EVERYDAY = words(
    """
    over man nice send hope reading hospital deal worth eye law mark box sale mobile banks convoy
    wall quarter kill van stone street rock orange church independence pool par stock rugby march
    battle bath bow bush beer surprise bride mere angel simmering male hay wing bridge wells ash
    paradise loans hub steep sandwich tower bowling split hill lee oval heath waterloo deposit
    most bar are can ham ware sway settle hook ore rye seal flash beeston bray lay looe lord same
    union victoria nelson harp mold hove barking hopeman ball crook cheddar ford house grange
    grove park green home yard court mill field
    """
)

_REGIONS = words(
    """
    avon bedfordshire beds berkshire berks buckinghamshire bucks cambridgeshire cambs cheshire
    cleveland cornwall cumbria derbyshire devon dorset durham essex gloucestershire glos hampshire
    hants herefordshire hertfordshire herts humberside kent lancashire lancs leicestershire leics
    lincolnshire lincs merseyside middlesex middx norfolk northamptonshire northants northumberland
    nottinghamshire notts oxfordshire oxon rutland shropshire salop somerset staffordshire staffs
    suffolk surrey sussex warwickshire wiltshire wilts worcestershire yorkshire yorks clwyd dyfed
    gwent gwynedd powys ceredigion pembrokeshire carmarthenshire monmouthshire glamorgan anglesey
    conwy flintshire denbighshire antrim armagh fermanagh tyrone londonderry aberdeenshire angus
    argyll ayrshire banffshire berwickshire caithness clackmannanshire dumfriesshire dunbartonshire
    fife kincardineshire kinross kirkcudbrightshire lanarkshire lothian midlothian moray nairn
    orkney peeblesshire perthshire renfrewshire roxburghshire selkirkshire shetland stirlingshire
    sutherland wigtownshire galloway highland england scotland wales cymru britain uk gb ireland
    eire usa us canada france germany deutschland austria switzerland poland polska india australia
    spain espana italy italia netherlands portugal brazil brasil schweiz suisse osterreich
    nederland belgie belgique sverige danmark norge nigeria pakistan japan belgium denmark sweden
    norway finland greece turkey kenya ghana jamaica bangladesh nepal malaysia singapore china
    carlow cavan clare cork donegal dublin galway kerry kildare kilkenny laois leitrim limerick
    longford louth mayo meath monaghan offaly roscommon sligo tipperary waterford westmeath wexford
    wicklow alabama alaska arizona arkansas california colorado connecticut delaware florida
    georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec
    manitoba saskatchewan alberta maharashtra karnataka kerala gujarat punjab haryana telangana
    rajasthan bihar odisha goa sindh victoria queensland tasmania
    """
)
_REGIONS_LONG = frozenset(
    """
    greater london|greater manchester|west midlands|tyne and wear|isle of wight|isle of man
    east sussex|west sussex|north yorkshire|south yorkshire|west yorkshire|east yorkshire
    east riding of yorkshire|county durham|co durham|north wales|south wales|mid wales
    county down|co down|county antrim|co antrim|county armagh|co armagh|county tyrone|co tyrone
    county fermanagh|co fermanagh|county londonderry|co londonderry|northern ireland|n ireland
    east lothian|west lothian|south glamorgan|mid glamorgan|west glamorgan|isle of skye
    isle of anglesey|dumfries and galloway|scottish borders|united kingdom|great britain
    republic of ireland|united states|new york|new jersey|new mexico|new hampshire
    north carolina|south carolina|north dakota|south dakota|west virginia|rhode island
    british columbia|nova scotia|new brunswick|new south wales|western australia|south australia
    new zealand|tamil nadu|uttar pradesh|west bengal|andhra pradesh|madhya pradesh|new delhi
    south africa|sri lanka|hong kong|west london|east london|north london|south london
    south west london|south east london|north west london|east sussex|the netherlands
    federal capital territory|washington dc|san francisco bay area
    """.replace("\n", "|").split("|")
)


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    """Every known place name, folded; and the first words of those with several words."""
    body = files(__package__).joinpath("places.txt").read_text(encoding="utf-8")
    names = {line.replace("'", "") for line in body.splitlines() if line and line[0] not in "#="}
    names |= _REGIONS | {name.strip() for name in _REGIONS_LONG if name.strip()}
    heads = frozenset(name.split(" ", 1)[0] for name in names if " " in name)
    return frozenset(names), heads


def is_place(name: str) -> bool:
    """Whether a folded name, words parted by one space, is a place we know."""
    return name.replace("'", "") in _names()[0]


def place_at(tokens: Tokens, i: int, *, sure: bool = False) -> int:
    """How many words from i on name a place (0 if none), the longest name first.

    sure: something else says that a place stands here (a comma before it, say),
    so a name that is also an everyday word counts.
    """
    names, heads = _names()
    first = tokens.low[i].replace("'", "")
    if first in heads:
        parts = [first]
        lengths: list[int] = []
        for j in range(i + 1, min(i + _LONGEST, len(tokens))):
            if tokens.gap[j] not in {" ", "-"} and not (tokens.gap[j] == "." and len(first) <= 2):
                break
            parts.append(tokens.low[j].replace("'", ""))
            if " ".join(parts) in names:
                lengths.append(len(parts))
        if lengths and (not tokens.cased or tokens.capital(i)):
            return lengths[-1]
    if first not in names or len(first) < 3:
        return 1 if first in {"uk", "us", "gb"} and tokens.text[i].isupper() else 0
    if tokens.cased and not tokens.capital(i):
        return 1 if sure and first not in _EVERYDAY else 0
    return 1 if sure or first not in _EVERYDAY else 0
