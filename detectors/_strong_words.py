"""Strong language: the words, the ways they are spelled, and the milder words beside them.

Source: general knowledge of British usage, graded the way Ofcom's research "Public
attitudes towards offensive language on TV and radio" (2016, 2021) grades it: medium and
up is listed, what it calls mild (arse, bloody, bugger, crap, damn, hell, sod) is not.
Words for groups of people are slurs, and another rule's business.
"""

from __future__ import annotations

from typing import Final

from ._phrases import words

__all__ = ["AMBIGUOUS", "MILD", "SPELLED", "SURE"]

# A stem, and what may follow it.
_STEMS: Final = {
    "arsehole": "s",
    "arselick": "er ers ing",
    "arsewipe": "s",
    "asshole": "s",
    "asswipe": "s",
    "bawbag": "s",
    "bellend": "s",
    "biatch": "es",
    "blowjob": "s",
    "bollock": "s ed ing",
    "bollox": "ed",
    "bollix": "ed",
    "bullshit": "s ted ter ters ting",
    "clunge": "",
    "cockhead": "s",
    "cocksuck": "er ers ing",
    "cockwomble": "s",
    "cumshot": "s",
    "cunt": "s ed ing ish y",
    "dickhead": "s",
    "dickish": "",
    "dickwad": "s",
    "feck": "s ed er ers in ing",
    "fuck": "s a as ed er ers in ing head heads off up ups wit wits face",
    "gobshite": "s",
    "handjob": "s",
    "knobend": "s",
    "knobhead": "s",
    "minge": "",
    "mingebag": "s",
    "mofo": "s",
    "motherfuck": "er ers ing in a as",
    "punani": "",
    "rimjob": "s",
    "shit": "s e es ey ed er ers ty tier tiest ting tin ter ters ted tery tiness tily bag bags "
    "can canned canning eating faced fest fire gibbon head heads heap heaps hole holes hot house "
    "housed housery housing kicker list load loads lord lords post posts posted poster posters "
    "posting show shows stain stick stir stirrer stirrers stirring storm storms tastic ton tons "
    "tweet weasel work stack tip tips ttiest ttier bird",
    "sonofabitch": "",
    "tosser": "s",
    "twat": "s ted ting ty tish waffle",
    "wank": "s a ed er ers ing y stain stains fest puffin pit",
}
_BEFORE_SHIT: Final = words(
    "ape bat bird bull cat chicken cow dip dog dumb fuck hoop horse jack pig rat sad tough"
)
_RESPELLED: Final = words(
    "fuk fuks fukin fuking fukn fuked fuker fukers fukk fck fcks fckin fcking fckn fcked fcker "
    "fckers fkn fkin fking fkng fuq fuqs fuqing fuqn fvck fvcking fvcked fvcker fuxk fuxking fucc "
    "fuccing fuckn phuck phucking phucked phuk phuking phuq fcuk fcuking fcukin fcuked fookin "
    "fooking "
    "effin effing muthafucka mothafucka muthaphucka mutherfucker mthrfckr mfer mfers mfing "
    "mothafuckin motherf shyte shiit sheeit sh1t biotch "
    "wtf wtaf ffs stfu gtfo omfg idgaf jfc bolloks bollos bollux wnker wnkr cvnt cvnts "
    "bloodclaat bloodclart bumbaclaat bumbaclart bumboclaat bumboclart rassclaat pussyclaat "
    "pussyclart shittety bstard bstards bastad basterd fuckity clusterfuck clusterfucks mindfuck "
    "headfuck absofuckinglutely dogshite dogsht bullsht sht"
)
# Strong in one sense, innocent in another: what stands beside them decides.
AMBIGUOUS: Final = words(
    "bastard bastards bitch bitches bitchin bitching cock cocks dick dicks knob knobs prick "
    "pricks pussy pussies cnut cnuts mf mfs"
)
SURE: Final = (
    frozenset(
        stem + ending for stem, endings in _STEMS.items() for ending in ["", *endings.split()]
    )
    | frozenset(before + ending for before in _BEFORE_SHIT for ending in ("shit", "shits", "shite"))
    | _RESPELLED
)
# What a masked word may also be; then it is left alone.
MILD: Final = words(
    "arse arsed arses arsing ass asses balls ballsed bloody blooming blowed boob boobs bugger "
    "buggered "
    "buggers bum christ coon crap crappy crapped damn damned damnit dammit death drug drugs fart "
    "fag fags git gits god goddamn hell jesus kill killed nude piss pissed pisses pissing porn "
    "poof "
    "rape raped satan sex sexy slag slags slut sluts sod sodding spunk suicide tit tits turd turds "
    "weed whore whores shag shagged shagging gay nazi nazis racist racism dyke trans spic kike"
)
# Words that are recognised when they are spelled out letter by letter.
SPELLED: Final = words(
    "fuck fucks fucked fucker fuckers fuckin fucking fuckoff fuckyou shit shite shitty shits cunt "
    "cunts wank wanker wankers twat twats bitch bastard bollocks arsehole motherfucker"
)
