"""Whether a word that has an innocent sense is meant rudely: what stands beside it decides."""

from __future__ import annotations

from typing import Final

from linter import TextView

from ._phrases import phrase

__all__ = ["is_innocent", "is_rude"]

_NEAR: Final = 60  # characters
_INSULT: Final = (
    r"\b(?:you|u|ya|yer|ur|whatta|right|such an?|what an?|absolute|complete|total|utter|proper|"
    r"massive|huge|"
    r"stupid|fat|ugly|dumb|arrogant|pompous|selfish|smug|miserable|entitled|rude|lazy|daft|nasty|"
    r"horrible|patronising|bit of an?|bunch of|load of|pack of|being an?|be an?|acting like an?|"
    r"like an?|such|little|self-important|sanctimonious|pretentious|sexist|racist|condescending)"
)
_FRAME: Final = phrase(_INSULT + r" $")
_CALLED: Final = phrase(
    r"\b(?:is|was|he's|she's|i'm|am|they're|that's|been|are|were|you're|ur|were|those|these|some) "
    r"(?:\pL+ )?(?:an? )?(?:\pL+ )?$"
)
_NAMED: Final = phrase(
    r"\b(?:spotted|clever|moby|private|deadeye|philip k\.?|tom,?|tricky|dirty) $"
)
_NAME_AFTER: Final = phrase(
    r"^(?:,? (?:and|&|or|n') harry|,? harry|[ -]?(?:whittington|turpin|van dyke|tracy)|"
    r"'s (?:sporting|"
    r"picks)|[ -](?:francis|clark|emery|cissel))"
)
_PRICKING: Final = phrase(
    r"^(?: (?:of|your|my|his|her|their|our|the|up|out|test|tests|testing|with|them|it|each|a|an|"
    r"several|holes|over|all)\b|-)|^s? (?:and|or) (?:needle|pin|thorn)"
)
_POKED: Final = phrase(r"\b(?:pin|finger|needle|skin|thorn|heel|to|and|then|will|can|ears|must) $")
_SEXUAL: Final = phrase(
    r"\b(?:suck|sucks|sucked|sucking|my|your|ur|his|hard|big|huge|tiny|small|massive|throbbing|"
    r"ride|"
    r"riding|eat|eats|ate|eating|lick|licking|grab|grabbed|by the|wet|tight|some|good|her|that|fat|"
    r"fresh|no|get|getting|got|want|wants|for|pound|smell|of) $"
)
_POULTRY: Final = phrase(
    r"\b(?:hens?|roosters?|feathers?|crow(?:s|ed|ing)?|farm|farmyard|chicks?|chickens?|poultry|"
    r"bantams?|"
    r"pheasants?|tavern|inn|pub|bull|robin|grouse|tap|valve|gun|ear|eyebrow|partridges?|weather)\b"
)
_FITTING: Final = phrase(
    r"\b(?:doors?|brass|volume|controls?|butter|dials?|oven|turn(?:ed|s|ing)?|tuning|drawers?|"
    r"handles?|"
    r"cupboards?|ginger|gear|pots?|amps?|synths?|radio|twiddl\w*|fader|hob|cooker|mixer|knurled|"
    r"wooden)\b"
)
_CAT: Final = phrase(r"^[ -]?(?:cat|cats|willows?|foot|riot|galore|bow|paws?|toes?)\b")
_DOGS: Final = phrase(
    r"\b(?:dogs?|puppy|puppies|pups?|litters?|breed(?:s|er|ers|ing)?|spay(?:s|ed|ing)?|whelp\w*|"
    r"kennels?|crufts|terriers?|labradors?|spaniels?|collies?|retrievers?|greyhounds?|hounds?|"
    r"vets?|"
    r"veterinary|in season|in heat|oestrus|neuter\w*|canine|wolf|wolves|fox|foxes|vixen|otters?|"
    r"brood|sire|stud|miles davis|brew|kibble|pedigree)\b"
)
_BORN: Final = phrase(
    r"\b(?:royal|king's|illegitimate|recognised|legitimised|acknowledged|noble|medieval) $"
)
_SURNAMED: Final = phrase(r"\b\pL\pL+ the $")
_TERM: Final = phrase(
    r"^s?(?: (?:wing|file|files|sword|swords|toadflax|balm|title|amber|cut|operator|feudalism|hand|"
    r"executioner|sugar|mahogany|child|children|sons?|daughters?|of (?:(?:king )?(?:henry|edward|"
    r"charles|john|richard|robert)|the (?:king|duke)))\b)"
)
_LINEAGE: Final = phrase(
    r"\b(?:illegitima\w+|bastardy|wedlock|dukes?|heirs?|inherit\w*|throne|medieval|tudor|conqueror|"
    r"parish|poor law|monmouth|plantagenets?|edmund|king lear|shakespeare\w*|jon snow)\b"
)
_CNUT: Final = phrase(
    r"\b(?:king|tide|waves?|canute|dan\w*|england|norse|viking|the great|reign)\b"
)
_ABBREVIATED: Final = phrase(
    r"\b(?:my|the|this|that|these|those|you|a|some|any|no|every|real|dumb|stupid|broke|fine|ass|as|"
    r"all|lil|when|bad|tired|hungry|fake) $"
)
_MUSIC: Final = phrase(
    r"\b(?:forte|piano|crescendo|diminuendo|dynamics?|bars?|pp|ff|mp|trumpets?|horns?|strings?|"
    r"doom|"
    r"capacitors?|farads?|uf|pf|score|accents?)\b"
)
_BRAND: Final = phrase(
    r"\b(?:brands?|lawsuit|trade ?marks?|french connection|t-?shirts?|slogan|logo|campaign)\b"
)
_VILLAGE: Final = phrase(
    r"\b(?:austrian?|villages?|fugging|renamed|road ?signs?|place-? ?names?|tarsdorf)\b"
)
_OFF: Final = phrase(r"^ ?(?:off|you|this|that|it|yeah|yes|no|all|up|me)\b")
_BODY: Final = phrase(
    r"\b(?:fee-for-service|reimburse\w*|payment model|taekwondo|capitation|file system)\b"
)
_BLINDING: Final = phrase(r"^,? (?:and|&|n'|'n') (?:a-?)?blind")


def _around(text: TextView, start: int, end: int) -> str:
    return text.text[max(0, start - 2 * _NEAR) : end + 2 * _NEAR]


def is_innocent(text: TextView, start: int, end: int) -> bool:
    """Whether a word that is strong as a rule is something else here: a village, a club."""
    typed = text.text[start:end]
    lower = typed.lower()
    around = _around(text, start, end)
    if lower == "fcuk":
        return _BRAND.search(around) is not None
    if lower == "fucking":
        return typed[0].isupper() and _VILLAGE.search(around) is not None
    if typed in {"FUK", "FCK", "FKN"}:
        return not _OFF.search(text.after(end, 12)) and not _shouts(text)
    if lower in {"ffs", "wtf"}:
        return _BODY.search(around) is not None
    if lower in {"effin", "effing"}:
        return _BLINDING.search(text.after(end, 24)) is not None or (
            lower == "effin" and typed == "Effin" and start > 0 and not _shouts(text)
        )
    if lower in {"minge", "clunge"}:
        return typed[0].isupper() and not typed.isupper()
    return False


def _shouts(text: TextView) -> bool:
    """Whether most of the text is in capitals."""
    upper = sum(map(str.isupper, text.text))
    return 2 * upper > sum(map(str.isalpha, text.text))


def is_rude(text: TextView, start: int, end: int) -> bool:
    """Whether a word of ``AMBIGUOUS`` has its strong sense at [start, end)."""
    typed = text.text[start:end]
    word = typed.lower()
    before, after = text.before(start, _NEAR), text.after(end, _NEAR)
    around = _around(text, start, end)
    name = typed[0].isupper() and not (typed.isupper() and len(typed) > 1)
    if word.startswith("bitch"):
        return not _DOGS.search(around) or _FRAME.search(before) is not None
    if word.startswith("bastard"):
        if _TERM.search(after) or _LINEAGE.search(around):
            return False
        return not _BORN.search(before) and not (name and _SURNAMED.search(before))
    if word.startswith("cnut"):
        return not name and not _CNUT.search(around)
    if word.startswith("mf"):
        return (
            typed.islower()
            and (word == "mfs" or _ABBREVIATED.search(before) is not None)
            and not _MUSIC.search(around)
        )
    if name and not _FRAME.search(before):
        return False
    if word.startswith("dick"):
        return not _NAMED.search(before) and not _NAME_AFTER.search(after)
    if word.startswith("prick"):
        if _PRICKING.search(after) or _POKED.search(before):
            return False
        return _FRAME.search(before) is not None or _CALLED.search(before) is not None
    if word.startswith("cock"):
        if _POULTRY.search(around):
            return False
        return _FRAME.search(before) is not None or (
            word == "cock" and _SEXUAL.search(before) is not None and not after.startswith("-")
        )
    if word.startswith("knob"):
        return not _FITTING.search(around) and _FRAME.search(before) is not None
    if _CAT.search(after):  # pussy
        return False
    return _FRAME.search(before) is not None or _SEXUAL.search(before) is not None
