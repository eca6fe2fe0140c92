"""The countries whose way of dialling a text speaks of, by its language or by their names.

A number without a country code says nothing of its country; "sunați la" and "my Irish
number" do. Source: ISO 3166-1 for the codes; words from general knowledge.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = ["regions"]

# Words for telephoning, with the countries that dial so, the likelier first.
_SPOKEN: Final = (
    (
        r"\bsuna(?:[tțţ]i|i|-mă)?\b|\btelefon(?:ul)?\b|\bnumăr(?:ul)?\b|\bnumarul\b|"
        r"\bcontacteaz\w*|\bscrie\w*|\bnr\.? meu",
        "RO MD",
    ),
    (r"\bdzwo[nń]\w*|\bzadzwo[nń]\w*|\btelefon\w*|\bkom(?:\.|órk\w*)|\bnumer\w*|\btel\.", "PL"),
    (
        r"\b(?:an)?ruf\w*|\bhandy(?:nummer)?\b|\btelefon\w*|\bnummer\b|\berreichbar\b|\bmobil\b|"
        r"\bmelde\w*|\bfragen\b|\bkontakt\w*|\bbitte\b|\btel\.",
        "DE AT CH",
    ),
    (
        r"\bappel\w*|\btél\b|\bt[ée]l(?:\.|[ée]phon\w*)|\bportable\b|\bnum[ée]ro\b|\bjoignable\b|"
        r"\btexto\w*",
        "FR BE CH MA DZ TN SN CI CM CA",
    ),
    (
        r"\bll[aá]m\w+|\btel[eé]fono\b|\bm[oó]vil\b|\bn[uú]mero\b|\bcelular\b|\bescr[ií]b\w*|"
        r"\bcel\b",
        "ES MX CO AR PE CL EC VE",
    ),
    (r"\blig(?:a|ue|ar|uem)\b|\btelem[oó]vel\b|\bcelular\b|\btelefone\b|\bn[uú]mero\b", "PT BR AO"),
    (r"\bchiam\w+|\bcellulare\b|\btelefono\b|\bnumero\b|\bcell\.", "IT"),
    (r"\bbel(?:len)?\b|\bmobiel\b|\btelefoon\w*|\bnummer\b|\bbereikbaar\b", "NL BE"),
    (r"\bring(?:a|er)?\b|\btelefon\w*|\bmobil\w*|\bnummer\w*|\bpuhelin\w*", "SE NO DK FI"),
    (r"\bara(?:yın|yin|yabilir\w*)?\b|\btelefon\w*|\bnumara\w*|\bcep\b", "TR"),
    (r"\bhívj\w*|\btelefon\w*|\bsz[áa]m\w*|\bvolej\w*|\bzavol\w*|\bmobil\w*", "HU CZ SK"),
    (r"\bnazovi\w*|\bzovi\w*|\bbroj\b|\bmobitel\b|\bpokli[cč]\w*", "HR RS BA SI"),
    (r"\bskambin\w*|\bzvan\w*|\bhelista\w*|\btelefon\w*|\btālr\w*", "LT LV EE"),
    (r"\btelefono\w*|\bnumri\b|\bm[ëe] telefono\b", "AL XK"),
    (r"\bglaoi\w*|\bfón\b|\bguthán\b|\buimhir\b", "IE"),
    (r"\bffoni\w*|\bffôn\b|\brhif\b|\bsymudol\b|\bgalwch\b", "GB"),
    (r"\bpiga\b|\bsimu\b|\bnamba\b|\bnipigie\b", "KE TZ UG"),
    (r"\bwac\b|\bsoo wac\b|\btelefoonk\w*|\blambark\w*", "SO"),
    (r"\btawag\w*|\btumawag\b|\bnumero ko\b", "PH"),
    (r"\bg[oọ]i\b|\bđiện thoại\b|\bsđt\b", "VN"),
    (r"\bhubungi\b|\btelepon\b|\bnomor\b|\bnombor\b|\btelefon saya\b", "ID MY"),
    (r"\b(?:number|call) (?:karo|kar|hai|kijiye)\b|फोन|फ़ोन|नंबर|नम्बर|मोबाइल|कॉल|फ़ोन", "IN"),
    (r"فون|نمبر", "PK"),
    (r"ফোন|নম্বর|নাম্বার", "BD IN"),
    (r"تماس|شماره", "IR AF"),
    (r"اتصل|هاتف|جوال|موبايل|رقم|تلفون", "EG SA AE IQ JO LB MA SD SY YE KW QA"),
    (r"звон\w*|телефон\w*|номер\w*|дзвон\w*|обад\w*", "UA RU BG KZ BY"),
    (r"τηλέφωνο|τηλ\.|κινητό|κάλεσε|πάρτε", "GR CY"),
    (r"電話|携帯|連絡|番号", "JP"),
    (r"电话|手机|联系|致电|電話|手機|聯絡", "CN HK TW SG MY"),
    (r"전화|연락|번호", "KR"),
    (r"טלפון|התקשרו|נייד", "IL"),
)
_NAMED: Final = (
    (r"irish|ireland|dublin|cork|galway", "IE"),
    (r"indian?|mumbai|delhi|chennai|bangalore|bengaluru|kolkata|kerala|punjab", "IN"),
    (r"pakistani?|lahore|karachi|islamabad", "PK"),
    (r"bangladeshi?|dhaka|sylhet", "BD"),
    (r"nigerian?|naija|lagos|abuja", "NG"),
    (r"ghana(?:ian)?|accra|kumasi", "GH"),
    (r"kenyan?|nairobi", "KE"),
    (r"south african?|cape town|johannesburg|joburg|durban", "ZA"),
    (r"zimbabwe(?:an)?|harare", "ZW"),
    (r"american|us|usa|states|new york|nyc|boston|chicago|california|texas", "US"),
    (r"canad(?:a|ian)|toronto|vancouver|montreal", "CA"),
    (r"austral(?:ia|ian)|aussie|sydney|melbourne|brisbane|perth", "AU"),
    (r"new zealand|kiwi|nz|auckland|wellington", "NZ"),
    (r"pol(?:ish|and)|warsaw|krak[oó]w|gda[nń]sk", "PL"),
    (r"romanian?|bucharest|cluj", "RO"),
    (r"bulgarian?|sofia", "BG"),
    (r"german|germany|berlin|munich|hamburg|cologne", "DE"),
    (r"french|france|paris|lyon|marseille", "FR"),
    (r"spanish|spain|madrid|barcelona|valencia|seville", "ES"),
    (r"portuguese|portugal|lisbon|porto", "PT"),
    (r"brazil(?:ian)?|são paulo|sao paulo|rio de janeiro", "BR"),
    (r"italian?|italy|rome|milan|naples|turin", "IT"),
    (r"greek|greece|athens|cypriot|cyprus", "GR CY"),
    (r"turkish|turkey|türkiye|istanbul|ankara", "TR"),
    (r"israeli?|tel aviv|jerusalem", "IL"),
    (r"egypt(?:ian)?|cairo", "EG"),
    (r"dubai|emirat(?:i|es)|uae|abu dhabi", "AE"),
    (r"saudi|riyadh|jeddah", "SA"),
    (r"iran(?:ian)?|tehran", "IR"),
    (r"iraqi?|baghdad|erbil", "IQ"),
    (r"chinese|china|beijing|shanghai", "CN"),
    (r"hong kong|hk", "HK"),
    (r"japan(?:ese)?|tokyo|osaka|kyoto", "JP"),
    (r"korean?|seoul|busan", "KR"),
    (r"singapor(?:e|ean)", "SG"),
    (r"malaysian?|kuala lumpur|kl", "MY"),
    (r"filipino|philippines?|manila", "PH"),
    (r"vietnam(?:ese)?|hanoi|saigon", "VN"),
    (r"dutch|netherlands|holland|amsterdam|rotterdam", "NL"),
    (r"belgian?|belgium|brussels", "BE"),
    (r"swiss|switzerland|zurich|zürich|geneva", "CH"),
    (r"austrian?|vienna", "AT"),
    (r"swed(?:ish|en)|stockholm", "SE"),
    (r"norw(?:ay|egian)|oslo|bergen", "NO"),
    (r"dan(?:ish|e)|denmark|copenhagen", "DK"),
    (r"finnish|finland|helsinki", "FI"),
    (r"czech|prague|brno", "CZ"),
    (r"hungar(?:y|ian)|budapest", "HU"),
    (r"ukrain(?:e|ian)|kyiv|kiev|lviv|odesa", "UA"),
    (r"russian?|moscow", "RU"),
    (r"lithuanian?|vilnius", "LT"),
    (r"jamaican?|kingston", "JM"),
    (r"mexican|mexico", "MX"),
    (r"sri lankan?|colombo", "LK"),
    (r"nepal(?:i|ese)?|kathmandu", "NP"),
    (r"somali(?:a|land)?|mogadishu", "SO"),
)
_LANGUAGES: Final = tuple((Pattern(source), codes.split()) for source, codes in _SPOKEN)
_ANY_LANGUAGE: Final = Pattern("|".join(source for source, _ in _SPOKEN))
_NATIONS: Final = tuple((Pattern(rf"\b(?:{source})\b"), codes.split()) for source, codes in _NAMED)
_ANY_NATION: Final = Pattern(rf"\b(?:{'|'.join(source for source, _ in _NAMED)})\b")


def regions(beside: str, around: str) -> list[str]:
    """ISO codes of the countries to try for a number, the likelier first; often none.

    beside: what stands close to the number, where words for telephoning count.
    around: a wider stretch, where the names of countries do.
    """
    found: list[str] = []
    if _ANY_NATION.search(around):
        found += [code for name, codes in _NATIONS if name.search(around) for code in codes]
    if _ANY_LANGUAGE.search(beside):
        found += [code for said, codes in _LANGUAGES if said.search(beside) for code in codes]
    return list(dict.fromkeys(found))
