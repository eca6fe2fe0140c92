"""What sets off a look for addresses: shapes that every address has one of.

They are matched on every draft, all in one pass, so they may be too eager but
must be plain. In these sources a space stands for any run of spaces or line breaks.
"""

from __future__ import annotations

from typing import Final

from .postcodes import EIRCODE, POSTCODE, SPACED

__all__ = ["ADDRESS_TRIGGERS", "POSTCODE_TRIGGERS"]


def _any(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


# The letters of European languages only: the class of all letters takes RE2 a hundred
# times as long to compile, and every start would pay for it.
_LETTER: Final = r"a-z\x{c0}-\x{24f}"


def _spaced(source: str) -> str:
    """Let spaces outside brackets match any white space, and the letter class be cheap."""
    source = source.replace(r"[\pL", "[" + _LETTER).replace(r"\pL", f"[{_LETTER}]")
    out: list[str] = []
    inside = False
    for n, character in enumerate(source):
        if character in "[]" and source[n - 1] != "\\":
            inside = character == "["
        out.append(r"(?:[ \n]+)" if character == " " and not inside else character)
    return "".join(out)


# Two lists, because one trigger must stay small.
_TYPE: Final = _any(
    r"""
    r(?:oa)?d st(?:r(?:eet)?)? ave?n?(?:ue)? lane ln cres\pL* g(?:ar)?de?ns? terr?(?:ace)?
    dr(?:i?ve?)? sq(?:uare)? boulevard blvd mews parade gro?ve? grv clo?s?e? cl way place pl park
    co?u?rt ct hill gate green view walk row end rise circus cross main market fields? yard bridge
    wood vale dale croft meadows? orchard chase path heights heath common wynd vennel brae loan
    causeway quays? wharf cottages villas bungalows estate
    """
)
_OTHER_TYPE: Final = _any(
    r"""
    nagar colony sector block phase marg circle trail avenida plaza broadway \pL+gate \pL+way
    \pL+side \pL+fields? \pL+hurst \pL+croft \pL+mead \pL+bank steet streeet stret sreet raod avenu
    avneue crescant cresent gardnes terrce sqaure layout extension copse mount approach spinney
    paddocks? parkway pkwy hwy highway crest strand hollow glen glade haven fold garth leas? ridge
    drove embankment esplanade promenade
    """
)
_RARE_TYPE: Final = _any(
    """
    acres? alley almshouses arcade bldgs brow bypass chare chowk cliff cotts cove
    crossing crsn?t?s cswy ctgs dell dene downs elms enclave farm gait gds gill glebe gro hey hts
    hythe junction knoll landing lawns? leys lonnen maisonettes maltings mead mills? moor mws nook
    oval passage pastures pend pike pointe precinct priory prom rigg roundabout
    sands sett shaw shore slade slope snicket springs stairs steps strasse tce thicket tpke
    track turning turnpike tyning warrens? waters wells woods wray
    """
)
# Only one or two words after the number, for these are in every other sentence.
_EVERYDAY_TYPE: Final = _any(
    """
    bank bottom cir corner cr down drift esp est gr ground hl hope keep la link links loop ms piece
    pk plain point pool pound reach ride river rte run side top trace trees turn village water well
    wy park cross fields wood place hill mount main ridge
    """
)
_NUMBER: Final = _any(
    r"""
    one two three four five six seven eight nine ten eleven twelve \pL+teen twenty thirty forty
    fifty sixty seventy eighty ninety hundred
    """
)
_NAME: Final = r"\pL[\pL'-]*"
_WORDS: Final = r"(?:[\pL'.\-]+[ ,\n]+|\d+(?:st|nd|rd|th) )*"
_PLAIN_TYPE: Final = _any(
    """
    road rd street st avenue ave lane ln close crescent gardens gdns terrace drive square grove
    mews way place court hill park green view row walk rise mount end gate cottages parade quay
    wharf crest mead croft estate block alley brae broadway causeway drove embankment esplanade
    garden promenade vennel wynd boulevard
    """
)
_HOUSE: Final = _any(
    """
    cottage farm farmhouse barn lodge rectory vicarage manse bungalow grange steading house hall
    court villa croft mill mansions annexe boathouse manor cabin stables forge oast tower point
    gables willows narrowboat houseboat heights apartments
    """
)
_UNIT: Final = _any(
    r"""
    flat flt apartment apt appt unit room rm studio maisonette annexe? plot fflat bedsit block suite
    floor h\.?no house caravan mooring pitch berth door villa
    """
)
_ABROAD_FIRST: Final = _any(
    r"""
    rue calle c/ avenida avda\.? plaza paseo carrer via viale piazza corso rua travessa alameda
    estrada pra[çc]a strada str\.? bd\.? bulevardul calea aleea pia[tț]a [sș]os\.? [sș]oseaua
    ul\.? ulica al\. os\. aleja jalan jl\.?
    """
)
_ABROAD_AFTER: Final = _any(
    "rue avenue boulevard bd place impasse all[ée]e chemin quai cours passage"
)
_GERMANIC: Final = _any(
    "str(?:a(?:ß|ss)e)? weg allee platz gasse damm ufer straat laan gracht plein kade dijk singel "
    "vej gatan gata gade v[aä]gen veien katu stien backen gr[aä]nd"
)
# The number last, as on the Continent; the last ones follow a name there.
_TYPE_THEN_NUMBER: Final = _any(
    """
    road rd street st avenue ave lane ln close crescent gardens gdns terrace drive square grove
    mews utca caddesi cad sokak sok gatve iela
    """
)
_GOVERNOR: Final = _any(
    """
    live lives living based moved? moving staying stay rent(?:ing)? send post deliver(?:ed|y)? drop
    bring round home house place flat address gaff he's she's i'm im lived? letters cards
    """
)

POSTCODE_TRIGGERS: Final = (POSTCODE, SPACED, EIRCODE)
ADDRESS_TRIGGERS: Final = (
    *POSTCODE_TRIGGERS,
    (
        r"\b" + _GOVERNOR + r"\b",
        _spaced(r"\b(?:at|on|in|to|is|off):? (?:" + _NAME + " )+" + _PLAIN_TYPE + r"\b"),
    ),
    *(
        _spaced(source)
        for source in (
            r"\d[a-h]?[,.]? " + _WORDS + _TYPE + r"\b",
            r"\d[a-h]?[,.]? " + _WORDS + _OTHER_TYPE + r"\b",
            r"\d[a-h]?[,.]? " + _WORDS + _RARE_TYPE + r"\b",
            r"\d[a-h]?[,.]? " + _NAME + " (?:" + _NAME + " )?" + _EVERYDAY_TYPE + r"\b",
            r"\b" + _NUMBER + ",? " + _WORDS + _PLAIN_TYPE + r"\b",
            r"\b" + _UNIT + r"[ .,#]*(?:no\.? ?|number )?[a-z]?\d",
            r"\b(?:flat|apartment|apt|maisonette) ?[a-h]\b|\b(?:floor|basement|garden) flat\b",
            r"\b" + _HOUSE + r"s?[,.;]? \pL",
            r"\b(?:t[yŷ](?:'n)?|plas|bryn|heol|ffordd|stryd|l[oô]n|maes|rhodfa|clos|cae|llys|pen|"
            r"hafod|tyddyn)"
            r"[ -]\pL",
            r"\b(?:p\.? ?o\.? ?box|bfpo|c/o|care of|postfach)\b",
            r"\pL" + _GERMANIC + r"\.? \d",
            r"\bstr(?:a(?:ß|ss)e|\.) \d|\b(?:am|an der|im|zum|zur) \pL+ (?:\pL+ )?\d",
            r"\b" + _TYPE_THEN_NUMBER + r"\.? \d",
            r"\d(?:bis|ter)?,? " + _ABROAD_AFTER + " ",
            r"\b" + _ABROAD_FIRST + r" (?:\pL[\pL.'-]*,? )+(?:n[º°o.]* ?)?\d",
            r"\b\d+[a-h]? " + _NAME + "(?: " + _NAME + ")?(?: " + _NAME + r")? ?[,/|;\n-] ?\pL",
            r"\b\d+[a-h]?,? the \pL+",
            r"\b\d(?:-\d+)+ \pL+|\b(?:\d-)?chome|-(?:ku|shi|cho)\b",
            r"\b[a-z]-\d+, |#\d+[,/ -]|\b\df\d\b",
        )
    ),
)  # fmt: skip
