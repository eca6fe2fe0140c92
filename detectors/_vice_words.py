"""Words of hosts, and of the sentences beside them, that tell what a link leads to.

The lists are the project's own, from general knowledge: packaged block lists were looked
at and are unfit (tens of megabytes of unknown origin, or a call to somebody's server).
Known hosts are the household names that no word gives away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from linter.patterns import Pattern, any_of

from ._phrases import phrase, words

__all__ = ["KINDS", "PROTECTIVE", "PROTECTIVE_ENDINGS", "TAUGHT", "TRIGGERS", "Kind"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of unfit content.

    ``noun``: ends the sentence "It seems to lead to …". ``sure``: words that tell it
    by themselves in a host; ``hints``: words that need a second sign. ``talk``: what
    people write beside such a link. ``endings``: top-level domains. ``hosts``: names of
    known sites, without their ending. ``invites``: sites that pay those who bring others.
    """

    noun: str
    sure: Pattern
    hints: Pattern
    talk: Pattern
    endings: frozenset[str]
    hosts: frozenset[str]
    invites: bool = False


_GAMBLING: Final = Kind(
    noun="a gambling site",
    sure=Pattern(
        r"casino|roulette|baccarat|jackpot|fruitmachine|bookie|betting|wager|sportsbook|freespin|"
        r"keno|"
        r"instantwin|coinpusher|realmoney|pokerstars|slotsofun|(?:^|[.-])slots?(?:$|[.-])|"
        r"[a-z]{3}slots$|[a-z]{3}slots[.-]|(?:summer|mega|lucky|free|win|crypto|super)-?spins|"
        r"spins?\d|"
        r"(?:^|[.-])bet(?:s|shed|now|king|win|zone|club|uk|mate|vip|live|online|mania|"
        r"buddy)?\d*(?:$|[.-])|"
        r"(?:^|[.-])bet\d|[a-z]{3}[^abr.-]bets(?:$|[.-])|[a-z]{3}[^abri.-]bet(?:$|[.-])|"
        r"bookmaker|gambl(?:e|ing)[a-z]*(?:club|live|online)|flutter-?bet"
    ),
    hints=Pattern(
        r"odds|poker|spins?|stakes?|tote|turf|tips(?:ter)?|bingo|dice|acca|lotto|lottery|crash|"
        r"chips?|"
        r"(?:^|[.-])aces?|cardshark|cardroom|scratch|lucky|cash|bubble|gambl|blackjack|"
        r"goldenslots|trap|punt|bet"
    ),
    talk=phrase(
        r"\b(?:odds (?:at|on)|bookie\w*|(?:free|fifty|first) (?:\w+ )?spins|accas?|accumulators?|"
        r"flutter|"
        r"(?:fiver|tenner|quid) (?:on|in)|\d+ in, winner|put (?:a|my) (?:fiver|tenner|house|"
        r"overtime)|jackpot|"
        r"roulette|blackjack table|table \d|poker (?:chips|face)|bet on|free bet|bets?|wagers?|"
        r"cash out|"
        r"referral code|buy-in|welcome bonus|bonus|pays out|up \w+ quid|tipster|free tenner|"
        r"\d+ to \d|each way|real (?:coins|stakes|money)|winners? (?:takes|last)|evens|"
        r"best price|bring money|never limits|"
        r"put my|get on the|lose it|payday|sign up with my link)\b|🎰"
    ),
    endings=words("casino bet poker bingo"),
    hosts=words(
        "bet365 williamhill paddypower ladbrokes betfair skybet betfred unibet 888casino "
        "888poker 888sport "
        "pokerstars betway betvictor boylesports draftkings fanduel bovada leovegas casumo "
        "jackpotjoy foxybingo meccabingo galabingo sunbingo partypoker 10bet 1xbet 22bet virginbet "
        "grosvenorcasinos oddschecker rollbit roobet csgoempire betmgm spreadex livescorebet 32red"
    ),
    invites=True,
)
_ADULT: Final = Kind(
    noun="adult content",
    sure=Pattern(
        r"porn|(?:^|[.-])xxx|xxx(?:$|[.-])|camgirl|(?:peach|live|sex|campus|girl|"
        r"teen)-?cams?(?:$|[.-])|"
        r"nudes|nudemodel|hotgirl|babes|milf|(?:^|[.-])escorts?(?:$|[.-])|stripper|lapdance|lewd|"
        r"kink|hentai|"
        r"onlyfans|wetdream|uncensored|afterdark|naughty|filthy|lusty|lustful|hookup|swingers|"
        r"sinful|"
        r"fetish|bdsm|hotneighbour|sexcam|livesex|freesex|sexchat|sextape|sexdate|redhot|hardcore|"
        r"striptease|n-strip|boobs|topless|horny|slutty|xrated|x-rated|nsfw|gonewild|cumshot|nymph|"
        r"camshow|adultvideo|adultfriend|rule34"
    ),
    hints=Pattern(
        r"nude|sexy|(?:^|[.-])sex|tube|adult|strip|flesh|bare|hot|dirty|babe|girls|erotic|steamy|"
        r"revenge|"
        r"afterhours|uncut|velvet|lounge|bottoms|cams?(?:$|[.-])|singles|onlyf|fan|peep|wild|"
        r"night|buff"
    ),
    talk=phrase(
        r"\b(?:nsfw|over[- ]?18s?|18\+|adults? only|uncensored|hot (?:singles|clips)|cam (?:work|"
        r"girls?)|"
        r"stripp\w+|strip|naughty|nudes?|porn\w*|lap ?dance|hen do|kink\w*|filthy|anatomical|"
        r"other work's|not safe for work|half price|side hustle|don't wait up|"
        r"clips|bottoms)|[🍆💦🔞😏😘]"
    ),
    endings=words("xxx porn adult sex"),
    hosts=words(
        "pornhub xvideos xnxx xhamster redtube youporn onlyfans fansly chaturbate stripchat "
        "livejasmin "
        "bongacams myfreecams cam4 brazzers spankbang eporner ashleymadison adultwork literotica "
        "nhentai f95zone manyvids clips4sale fapello erome motherless beeg tube8"
    ),
)
_PIRATE: Final = Kind(
    noun="unlicensed copies",
    sure=Pattern(
        r"torrent|putlock|123movies|fmovies|flixtor|libgen|sci-?hub|z-?library|annas-?archive|"
        r"streameast|crackstream|warez|keygen|nulled|(?:^|[.-])cracked|bootleg|(?:^|[.-])ripped|"
        r"iptv|"
        r"freeflix|free-[a-z]+-streams?|freestream|piratecove|piratebay|popcorn(?:time|pirate)|"
        r"(?:ppv|match|paper|film|movie|book|software|game)-?pirate|examdump|soap2day|kickass|"
        r"1337x|"
        r"unlock-the-news|paywall-?(?:skip|break|remov|bypass)"
    ),
    hints=Pattern(
        r"pirate|buccaneer|brigand|bandit|burglar|smuggl|thief|thieve|proxy|mirror|streams?|free|"
        r"crack|"
        r"swag|dump|nowt|movies|flix|films|apk|terrace|allthe|seventhsea|scan|loot|plunder|unlock"
    ),
    talk=phrase(
        r"\b(?:for nothing|no licence fee|nobody pays|not one of them|full (?:film|thing|set)|"
        r"watch it|"
        r"already up|aired|cracked|all free|all scanned|scanned|hd|cam sound|use a vpn|paywall|"
        r"subscription|save £|free telly|every channel|came off|nicked|paying|wants how much|"
        r"no conscience|forty quid saved|who needs netflix|for free|stream at|free football|"
        r"where you got it|four seconds|knock yourselves|second server|use the second|"
        r"takedown)\b|£0\b"
    ),
    endings=frozenset(),
    hosts=words(
        "thepiratebay 1337x rarbg libgen sci-hub z-lib annas-archive fmovies 123movies soap2day "
        "streameast crackstreams rutracker nyaa kickasstorrents fitgirl-repacks 12ft yts putlocker"
    ),
)
_EXTREME: Final = Kind(
    noun="extremist content",
    sure=Pattern(
        r"white-?(?:pride|power|dawn|race|genocide|front)|aryan|race-?real|racialist|remigrat|"
        r"great-?replacement|black-?pill|(?:^|[.-])incels?(?:$|[.-])|caliph|jihad|mujahid|"
        r"ethnostate|1488|"
        r"nazi(?:s|front)?(?:$|[.-])|hitler|(?:^|[.-])kkk|iron-?guard|sturm(?:kino|front|er)|"
        r"fatherland|"
        r"blood-?and-?(?:soil|border|honou?r)|odin-and-soil|stormfront|patriot-?vanguard|"
        r"purity-?vanguard|marchinglads|race-?war|(?:^|[.-])isis(?:$|[.-])|islamic-?state"
    ),
    hints=Pattern(
        r"patriot|vanguard|front|homeland|nation|revolt|purity|albion|britannia|warriors?|odin|"
        r"soil|"
        r"blood|border|manifesto|martyr|lions|northwind|burnit|sonsof|-nf|edl|crusad|nordic|"
        r"militia|"
        r"resist|legion|88|dawn|guard|pride"
    ),
    talk=phrase(
        r"\b(?:join(?:ed)? (?:here|us|them)|sign up|follow us|march(?:es)?|wear black|banned|"
        r"took down|"
        r"country back|talk sense|recruit\w*|manifesto|woke|nazis?|far[- ]right|racist|militia|"
        r"cult|"
        r"martyrs?|from the front|accelerationist|both sides|no newspaper|how organised|"
        r"extremist|sound on immigration|horse's mouth)\b"
    ),
    endings=frozenset(),
    hosts=words(
        "stormfront dailystormer kiwifarms 8kun patrioticalternative britainfirst hizb-ut-tahrir "
        "vdare counter-currents"
    ),
)
KINDS: Final = (_GAMBLING, _ADULT, _PIRATE, _EXTREME)

# Words of a host or path by which help, teaching, news and trade in other things are known.
PROTECTIVE: Final = Pattern(
    any_of(
        words(
            "aware harm help support research report stop block safer safe study studies museum "
            "histor lawclinic guide journal education prevent charity trust commission therapy "
            "clinic rehab recovery anonymous gamcare gamstop gamban gamblers addict counsel sexed "
            "sexualhealth sexual-health veteran corps publish costume theatre learning survivor "
            "lifeafter observatory debunk factcheck maths stats award tours walks choir pottery "
            "lingerie knit policy watchdog"
        )
    )
)
# They speak for a host that has only hints: lectures on a thing are not the thing.
TAUGHT: Final = Pattern(
    "lecture|archive|blog|podcast|moderat|critic|review|essay|thesis|novels?(?:$|[.-])"
)
PROTECTIVE_ENDINGS: Final = (
    ".gov.uk",
    ".ac.uk",
    ".nhs.uk",
    ".police.uk",
    ".parliament.uk",
    ".edu",
    ".gov",
    ".mil",
    ".int",
    ".museum",
    "national-lottery.co.uk",
    "bbc.co.uk",
    "bbc.com",
    "theguardian.com",
    "wikipedia.org",
    "revengepornhelpline.org.uk",
    "stopitnow.org.uk",
    "iwf.org.uk",
    "iwm.org.uk",
    "doi.org",
    "hopenothate.org.uk",
    "channel4.com",
    "bfi.org.uk",
    "plos.org",
    "nature.com",
    "jstor.org",
    "steampowered.com",
    "independent.co.uk",
    "telegraph.co.uk",
    "reuters.com",
    "apnews.com",
)


_AT_ONCE: Final = 24  # alternatives in one trigger, to keep each automaton small
_HOST_GOES_ON: Final = r"[a-z0-9-]*(?:\.[a-z]|\s?(?:\[\.\]|\(\.\)|[\[({]dot)|\sdot\s)"


def _alternatives(source: str) -> Iterator[str]:
    """The alternatives of a pattern at its top level, without what ties them to an edge."""
    for edge in ("(?:^|[.-])", "(?:$|[.-])", "[.-]", "$"):
        source = source.replace(edge, "")
    depth = start = 0
    for at, each in enumerate(source):
        depth += (each == "(") - (each == ")")
        if each == "|" and not depth:
            yield source[start:at]
            start = at + 1
    yield source[start:]


def _triggers() -> Iterator[str]:
    """Patterns for a text that may hold such a link: one of the words inside a host or path."""
    hosts = [
        word
        for kind in KINDS
        for word in [
            *_alternatives(kind.sure.source),
            *_alternatives(kind.hints.source),
            *sorted(kind.hosts),
        ]
    ]
    paths = [word for kind in KINDS for word in _alternatives(kind.sure.source)]
    for at in range(0, len(hosts), _AT_ONCE):
        yield "(?:" + "|".join(hosts[at : at + _AT_ONCE]) + ")" + _HOST_GOES_ON
    for at in range(0, len(paths), _AT_ONCE):
        yield r"[a-z0-9-]\.[a-z]+/[a-z0-9/._-]*(?:" + "|".join(paths[at : at + _AT_ONCE]) + ")"
    yield (
        r"[a-z0-9-]\s?(?:\.|\[\.\]|\(\.\)|[\[({]dot[\])}]|\sdot\s)\s?"
        r"(?:casino|bet|poker|bingo|xxx|porn|adult|sex)\b"
    )


TRIGGERS: Final = tuple(_triggers())
