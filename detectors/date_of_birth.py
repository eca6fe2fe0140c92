"""A person's full date of birth: day, month and year.

Flags: full dates given as somebody's birth ("DOB", "born on", "birthday is"), in any
order, in figures or words; the date in the announcement of a baby.
Leaves alone: birthdays without the year, ages, the founding of anything, events and
parties, animals, works and characters, people of the past and public figures.
Why: policy 7.1, "Publish as little personal information as you can".
Source: ICO, "What is personal data?"; nobody born before 1915 is taken to be living.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from linter import FixKind, Hit, Policy, Rule, TextView
from linter.patterns import Pattern
from linter.rule import Trigger

from ._dates import YEAR, WrittenDate, written_dates
from ._near import is_sample, last_before, lead, mended, near, words

_GIVEN: Final = Pattern(
    r"\bng[àa]y sinh\b|\bdatum ro[dđ]enja\b|\bf(?:ödelsedatum|ødselsdato)\b|"
    r"\bdatum narozen[ií]\b|\bszületési\b|\bsyntymäaika\b|\btarehe ya kuzaliwa\b|"
    r"\bd\.?\s?[/-]?o\.?\s?[/-]?b\b\.?|\bdates?\s?of\s?b(?:irths?|rith|irht|ith)?\b|"
    r"\bbirth\s?dates?\b|"
    r"\bd of b\b|\bdate born\b|\bborn date\b|\bgeburts(?:datum|tag)\b|\bdate de naissance\b|"
    r"\bfecha de nac(?:imiento|\b\.?)|\bdata (?:di nascita|de nascimento|urodzenia|naşterii|"
    r"nașterii|nasterii)|\bgeboortedatum\b|\bdyddiad geni\b|\bdáta breithe\b|\bdoğum (?:tarihi|"
    r"günü)|"
    r"дата (?:рождения|народження)|ημερομηνία γέννησης|生年月日|出生(?:日期|年月日)?|誕生日|生日|"
    r"생년월일|생일|تاريخ (?:الميلاد|ميلاد)|تاریخ (?:پیدائش|تولد)|जन्म ?(?:तिथि|तारीख|दिन)"
)
_BORN: Final = Pattern(
    r"\bro[dđ]en[ai]?\b|\bf(?:ödd|ødt)\b|\bnarozen\w*|\bszület\w*|\bsyntyn\w*|\bgimęs\b|"
    r"\bnilizaliwa\b|\bipinanganak\b|"
    r"\bborn\b|\bb\.|\bborned\b|\b(?:came|come|coming|arrived|brought|entered|screaming|dragged|"
    r"pushed|shoved|popped) (?:screaming |kicking |out )?(?:into|in|to) (?:this|the) world\b|"
    r"\b(?:mum|mam|mom|ma|mother|nan|she) (?:gave birth to|had|delivered|birthed) (?:me|him|her|"
    r"us)\b|"
    r"\bi (?:arrived|was delivered|popped out|came (?:out|along)|made my (?:debut|entrance))\b|"
    r"\b(?:on (?:this|the) (?:planet|earth)|alive|breathing) since\b|"
    r"\bgeb(?:\.|oren(?:\s+(?:am|op))?\b)|\bn[ée]e?s?\s+(?:à\s+[\pL-]+,?\s+)?le\b|\bnac(?:í|ió|"
    r"id[oa])(?:\s+el)?(?:\s|$)|"
    r"\b(?:sono )?nat[oa]\s+(?:a\s+[\pL-]+,?\s+)?(?:il|l')|\bnasc(?:i|eu|id[oa])\b|"
    r"\burodz(?:on[ya]|ił[ae]?m?|iła)\b|"
    r"\bur\.|\bn[ăa]scut[ăa]?\b|\b(?:ganwyd|ganed|anwyd|geni) (?:fi|ef|hi|e|o)?|\brugadh\b|"
    r"\bsaolaíodh\b|\bdoğdum\b|\bdoğumlu|родил(?:ся|ась)|народи(?:вся|лася)|γεννήθηκ[αε]|"
    r"مواليد|ولدت?|जन्म|پیدا"
)
_BORN_AFTER: Final = Pattern(
    r"^[\s,]{0,2}(?:geboren|zur Welt)\b|^[\s,:]{1,2}(?:i|we|(?:my|"
    r"our) (?:[\pL-]+ ){1,3})\s?(?:was|were) born\b|^\s?(?:に)?(?:生まれ|うまれ|生|出生|출생|생)|"
    r"^[\s,:(=-]{0,4}(?:is|was|that'?s|'s)?\s?(?:when|the (?:day|date)) "
    r"(?:i|he|she|they|we|my [\pL]+) (?:was|were|got) born\b"
)
# Charts of the stars are cast from the day and hour of birth.
_CHART: Final = Pattern(
    r"\b(?:birth|natal|star|my|astro(?:logical|logy)?) charts?\b|\bhoroscopes?\b|"
    r"\b(?:star|sun|rising|moon) ?signs?\b|\bbig three\b|\bascendant\b|\bastrolog\w*|"
    r"\ban? (?:aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|"
    r"pisces)\b|"
    r"\blife path\b|\bnumerolog\w*|\btime of birth\b"
)
_SIGN: Final = Pattern(
    r"\b(?:aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|"
    r"pisces)\s?[,(:-]\s?$"
)
_HOUR: Final = Pattern(
    r"^[\s,;@-]{1,3}(?:at\s+|around\s+|approx\.?\s+)?\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)"
)
_BIRTHDAY: Final = Pattern(r"\b(?:birthday|b'?day|birth day)\b('s)?")
_BIRTHDAY_IS: Final = Pattern(
    r"^(?:'s)?\s*(?:is|was|:|=|-|,|\()\s*(?:on\s+)?(?:the\s+)?[\"'(]*$|^[\s\"']*$|"
    r"^\s*(?:as|to)\s+(?:the\s+)?$"
)
_BIRTHDAY_ON: Final = Pattern(r"^(?:'s)?\s*(?:is\s+|falls\s+)?on\s+(?:the\s+)?$")
_GIVEN_AFTER: Final = Pattern(
    r"^[\s,)(=:\"'-]{0,4}(?:(?:is|was|that'?s|being)\s+)?(?:(?:my|his|her|their|the|our|"
    r"[\pL]+'s)\s+)?"
    r"(?:d\.?o\.?b\b|date\s+of\s+birth|birth ?date|birthday|b'?day)"
)
_BABY: Final = Pattern(
    r"\b(?:baby|daughter|son|boy|girl|twins?|grandson|granddaughter|grandchild|niece|nephew|"
    r"newborn|"
    r"little (?:one|man|girl|boy|brother|sister|lady)|bundle of joy|firstborn|first child|godson|"
    r"goddaughter|sister|brother)\b|\d\s?lbs?,?\s?\d+\s?oz\b|👶|🍼"
)
_STOP: Final = Pattern(r"[!?]\s|\n\s*\n|[\pL]{4}\.\s|;|\bremoved\]")
_NOT_BORN: Final = Pattern(
    r"^\s+(?:to\b|this\b|again|free|digital|out of|from|into|with\b|leader|ready)"
)
_ANOTHER_DATE: Final = Pattern(
    r"\b(?:died|died on|married|graduat\w*|moved|founded|events?|gig|show|concert|open day|exam|"
    r"deadline|due|arrived in|until|party)\b"
)
# Who may apply: "born on or after 1 September 2008".
_LIMIT: Final = Pattern(r"\bbetween\b|\b(?:after|before|since|from|until|by)\s+(?:the\s+)?$")
_OWN: Final = Pattern(
    r"\b(?:i|i'm|me|my|mine|we|our|us|your|mum|mam|mom|dad|nan|gran\w*|husband|wife|partner|"
    r"fianc[ée]e?|girlfriend|boyfriend|colleague|student|patient|client|tutee|flatmate|neighbour|"
    r"passenger|applicant)\b"
)
_PAST: Final = Pattern(
    r"\bon this day\b|\bthis day in\b|\botd\b|#\w*history\w*|\b(?:today )?in history\b|"
    r"\bonthisday\b|\bbirth anniversary\b|\banniversary of\b|\b(?:bi)?centena(?:ry|rian)\b|"
    r"\bbirth of\b|"
    r"\bdied\b|\bpassed away\b|\bdeath\b|\bd\.\s?\d|\bwould have (?:been|turned)\b|\blate great\b|"
    r"\b(?:1[6-9]|20)\d\d\s?-\s?(?:1[6-9]|20)\d\d\b|\blegend(?:ary)?\b|\bcomposer\b|\bpoet\b|"
    r"\bnovelist\b|\bmathematician\b|\bscientist\b|\bphysicist\b|\bsuffragette\b|\bphilosopher\b|"
    r"\bpainter\b|\bplaywright\b|\bpioneer(?:ing)?\b|\binventor\b|\bmonarch\b|\bking\b|\bqueen\b|"
    r"\bprince(?:ss)?\b|\bpresident\b|\bprime minister\b|\bnobel\b|\bbiograph\w*|\bheritage\b|"
    r"\bhistor(?:y|ic|ical|ian)\b|\bblue plaque\b|\bfamous\b|\bcelebrit(?:y|ies)\b|\bsinger\b|"
    r"\bactor\b|\bactress\b|\bfootballer\b|\bcricketer\b|\brapper\b|\bguitarist\b|\bdrummer\b|"
    r"\bbassist\b|\bsongwriter\b|\bcomedian\b|\bsculptor\b|\bbroadcaster\b|\bastronaut\b|"
    r"\bactivist\b|\bicon\b|\bsaint\b|\bwikipedia\b|\bobituary\b"
)
_WORKS: Final = Pattern(
    r"\b(?:album|single|film|movie|novel|sitcom|character|fictional|episode|season|premiered|"
    r"released|"
    r"soundtrack|sequel|canon|wizard|hogwarts|in-universe)\b"
)
_NOT_PEOPLE: Final = Pattern(
    r"\b(?:university|college|school|company|firm|start-?up|band|club|society|charity|campaign|"
    r"league|"
    r"nhs|internet|web|website|podcast|site|brand|team|programme|project|idea|movement|festival|"
    r"network|"
    r"language|python|linux|app|studio|magazine|newspaper|channel|library|institute|department|"
    r"course|"
    r"tradition|nation|state|country|party|union|hip[- ]hop|jazz|techno|account|blog|uwl|theatre|"
    r"puppy|puppies|pups?|kittens?|litter|foal|calf|lambs?|cats?|dogs?|hamster|rabbit|horse|mare|"
    r"panda|museum|gallery|archive|exhibition|sourdough|starter|scheme|policy|service|bill|law|"
    r"system|model|"
    r"giraffe|elephant|gorilla|cubs?|chicks?|pony|tortoise|carp|pike|fish|caught|cake|turkey|"
    r"marrow|pumpkin|labrador|spaniel|whippet|plant|car|"
    r"ship)\b|🐶|🐱|🐾"
)
_THING: Final = Pattern(r"\bthis\s+([\pL-]+)\s+(?:was|were|is)\s+born\b")
_EVENT: Final = Pattern(
    r"\b(?:party|parties|drinks|bash|dinner|meal|celebrat\w*|weekend|concert|lecture|tickets?|gig|"
    r"from \d|\d ?pm|\d ?am|rsvp|doors|save the date|join us)\b"
)
# For triggers: no date counts without one of these in the text.
_CUES: Final = (
    r"\bd\.?\s?[/-]?o\.?\s?[/-]?b\b|\bd of b\b|b(?:ir|ri|i)(?:th|ht)|\bb'?day",
    r"\bborn|\bb\.|delivered|birthed|\bhad (?:me|him|her|us|them)|world|since|\bi arrived|popped|"
    r"\bi came|\bi made",
    r"geb(?:\.|o|urt)|\bn.e?e?s?\s+(?:le|.\s)|\bnac|\bnat[oa]|nasc|naissance|urodz|\bur\.|scut|"
    r"\bganwyd|\bganed|"
    r"\banwyd|geni|rugadh|breithe|saol|do.um|nascita|na.ter",
    r"chart|horoscope|signs?\b|aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|"
    r"capricorn|aquarius|pisces|big three|ascendant|astrolog|life path|numerolog",
    r"welcom|entrance|appearance|arrival|weigh|\d\s?(?:lb|oz|kg)",
    r"ng.y sinh|ro.en|f.d[dt]\b|f.d.?else?[sd]|naroz|sz.let|syntym|syntyn|kuzaliw|nilizal|ipinan",
    r"生年|生まれ|ªªª",  # letters of other scripts are all alike to a trigger
    r"[👶🍼]",
)
_KNOWN: Final = words("birthday birthdate geburtsdatum")
_REACH: Final = 50
_NEXT: Final = 8  # characters between a word and the date it speaks of
_OLDEST_LIVING: Final = 1915
_OLDEST_UNNAMED: Final = 1940  # before it, "X was born on" tells of somebody known
_YOUNGEST_ADULT: Final = 2012


class DateOfBirth:
    """Finds full dates of birth of people who may be living."""

    rule: ClassVar[Rule] = Rule(
        code="PII007",
        slug="date-of-birth",
        clause="7.1",
        message="This looks like somebody's full date of birth.",
        reads=frozenset({"text", "ocr"}),
        fix=FixKind.REDACT,
        noun="date of birth",
        yields_to=frozenset({"FIN003", "PII001"}),
    )
    triggers: tuple[Trigger, ...] = tuple((YEAR, cue) for cue in _CUES)

    def __init__(self, policy: Policy) -> None:
        pass

    def find(self, text: TextView) -> Iterator[Hit]:
        previous = 0
        dates = written_dates(text.text, clumps=_GIVEN.search(text.text) is not None)
        starts = [date.start for date in dates[1:]] + [len(text.text)]
        for date, following in zip(dates, starts, strict=False):
            judged = self._judged(text, date, previous, following)
            if judged is not None:
                confidence, because = judged
                yield self.rule.at(date.start, date.end, confidence=confidence, because=because)
            previous = date.end

    def _judged(
        self, text: TextView, date: WrittenDate, previous: int, following: int
    ) -> tuple[float, str] | None:
        if text.inside(date.start, date.end) or is_sample(text, date.start, date.end):
            return None
        if not date.is_short and date.year < _OLDEST_LIVING:
            return None
        reach = min(_REACH, date.start - previous)
        if _leads_up(text, _GIVEN, date, reach) is not None:
            if near(text, _WORKS, date.start, date.end, before=80, after=0):
                return None
            return 0.97, "The words beside it say that it is a date of birth."
        if date.clump:
            return None
        given_after = _GIVEN_AFTER.search(mended(text.after(date.end, 40), _KNOWN))
        if given_after is not None:
            rest = text.text[date.end + given_after.end() : following]
            followed = following < len(text.text) and len(rest) < _NEXT
            if followed or rest.lstrip()[:1] in {":", "[", "="}:
                given_after = None  # "Applied 1 June 2026, DOB 14 March 1987"
        if given_after is not None and "birthday" not in given_after.group().lower():
            return 0.95, "The words after it say that it is a date of birth."
        born = _leads_up(text, _BORN, date, reach) is not None
        if born or _BORN_AFTER.search(text.after(date.end, 40)):
            if self._is_of_somebody_living(text, date):
                return 0.9, "The words beside it speak of a birth."
            return None
        if date.is_short:
            return None
        if self._is_birthday(text, date, reach) or (
            given_after is not None and date.year <= _YOUNGEST_ADULT
        ):
            return 0.88, "It is given as a birthday, with the year."
        if self._is_chart(text, date, reach):
            return 0.85, "The words around it cast a horoscope from it."
        if self._is_arrival(text, date):
            return 0.85, "The words around it announce the birth of a child."
        return None

    @staticmethod
    def _is_of_somebody_living(text: TextView, date: WrittenDate) -> bool:
        word = last_before(text, _BORN, date.start, _REACH)
        at = date.start if word is None else date.start - word
        lead = text.text[max(0, at - 50) : date.start]
        own = bool(_OWN.search(lead)) or bool(_BABY.search(lead))
        if _NOT_PEOPLE.search(lead) and not _OWN.search(text.text[max(0, at - 12) : at]):
            return False
        if near(text, _WORKS, date.start, date.end, before=80, after=60):
            return False
        thing = _THING.search(lead)  # "this zine was born on …": people are not spoken of so
        if thing is not None and not _OWN.search(thing.group()) and not _BABY.search(thing.group()):
            return False
        if own:
            return not near(text, _DECEASED, date.start, date.end, before=60, after=60)
        if _PAST.search(text.text):
            return False
        return date.is_short or date.year >= _OLDEST_UNNAMED

    @staticmethod
    def _is_birthday(text: TextView, date: WrittenDate, reach: int) -> bool:
        gap = lead(text, _BIRTHDAY, date.start, reach, _KNOWN)
        if gap is None or near(text, _EVENT, date.start, date.end, before=60, after=40):
            return False
        if _PAST.search(text.text) or near(
            text, _NOT_PEOPLE, date.start, date.end, before=60, after=0
        ):
            return False
        if _BIRTHDAY_IS.search(gap):
            return True
        return bool(_BIRTHDAY_ON.search(gap)) and date.year <= _YOUNGEST_ADULT

    @staticmethod
    def _is_chart(text: TextView, date: WrittenDate, reach: int) -> bool:
        if near(text, _NOT_PEOPLE, date.start, date.end, before=60, after=30):
            return False
        adult = date.year <= _YOUNGEST_ADULT
        led = adult and _leads_up(text, _CHART, date, reach) is not None
        timed = _HOUR.search(text.after(date.end, 14)) is not None
        own = near(text, _OWN, date.start, date.end, before=80, after=60)
        signed = adult and bool(_SIGN.search(text.before(date.start, 16)))
        stars = timed and near(text, _CHART, date.start, date.end, before=90, after=90)
        return (led and own) or stars or signed

    @staticmethod
    def _is_arrival(text: TextView, date: WrittenDate) -> bool:
        if near(text, _NOT_PEOPLE, date.start, date.end, before=90, after=60):
            return False
        return near(text, _BABY, date.start, date.end, before=120, after=120) and near(
            text, _WEIGHED, date.start, date.end, before=120, after=120
        )


_DECEASED: Final = Pattern(r"\b(?:died|passed away|\d{4}\s?-\s?(?:19|20)\d\d|rip)\b")
_WEIGHED: Final = Pattern(
    r"\b(?:welcomed|entered the world|came into the world|made (?:his|her|their) (?:grand )?"
    r"(?:entrance|appearance|arrival|debut)|weigh(?:ing|ed|s))\b|\d\s?lbs?\b|\d\s?oz\b|\d\s?kg\b|"
    r"👶|🍼"
)


def _leads_up(text: TextView, cue: Pattern, date: WrittenDate, reach: int) -> str | None:
    """What stands between the nearest cue and the date, if the one leads up to the other."""
    gap = lead(text, cue, date.start, reach, _KNOWN)
    if gap is None:
        return None
    if _STOP.search(gap) or _NOT_BORN.search(gap) or _ANOTHER_DATE.search(gap):
        return None
    if _LIMIT.search(gap):
        return None
    return gap
