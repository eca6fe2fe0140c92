"""Words that speak of vehicles: kinds, makes, models, plates, parking and driving.

Source: makes and models from general knowledge of cars on British roads.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern, any_of

from ._near import words

__all__ = ["PLATE", "REGISTERED", "TRAFFIC", "VEHICLE"]

_MAKES: Final = words(
    """
    ford vauxhall volkswagen vw bmw audi merc mercs mercedes mercedes-benz toyota nissan honda
    hyundai kia peugeot renault citroen citroën skoda škoda fiat mini minis mazda suzuki volvo
    tesla dacia mg jaguar jag rover lexus porsche jeep subaru mitsubishi polestar byd cupra isuzu
    alfa abarth aston bentley rolls-royce lotus tvr caterham morgan saab lancia opel chrysler dodge
    chevrolet chevy cadillac daewoo daihatsu lada trabant ssangyong infiniti ferrari lamborghini
    maserati mclaren ora omoda jaecoo morris austin hillman wolseley daimler sunbeam vanden reliant
    datsun yugo simca beemer beamer landy yamaha kawasaki ducati triumph vespa lambretta harley
    harley-davidson norton bsa aprilia ktm husqvarna enfield piaggio leyland bedford scania daf
    iveco
    """
)
_MODELS: Final = words(
    """
    fiesta focus ka galaxy mondeo puma escort kuga ecosport transit cortina capri anglia mustang
    sierra fusion corsa astra insignia zafira mokka meriva vectra cavalier vivaro movano grandland
    crossland adam golf polo passat tiguan touran touareg sharan caddy transporter t-roc t-cross
    scirocco beetle lupo clio megane mégane captur kadjar scenic scénic laguna kangoo trafic twingo
    zoe duster sandero logan micra juke qashqai leaf almera primera navara x-trail note yaris aygo
    corolla auris avensis hilux celica supra prius rav4 c-hr verso civic jazz accord cr-v hr-v i10
    i20 i30 tucson ix35 ioniq kona picanto sportage rio ceed niro sorento stonic ev6 mx-5 mx5 cx-5
    octavia fabia superb yeti kodiaq karoq kamiq enyaq leon ibiza arona ateca alhambra swift vitara
    jimny ignis xc40 xc60 xc90 v40 defender discovery freelander evoque cooper clubman countryman
    punto panda 500 c1 c3 c4 saxo xsara picasso 2cv berlingo dispatch partner 106 107 108 205 206
    207 208 306 307 308 3008 sprinter vito a-class a3 a4 q3 boxster cayenne outlander shogun
    forester impreza imp marina allegro metro maestro herald spitfire stag midget sprite vanquish
    """
)
# Model names that are ordinary words or numbers prove nothing by themselves.
_COMMON: Final = words(
    """
    500 106 107 108 205 206 207 208 306 307 308 3008 note partner dispatch imp stag midget sprite
    adam galaxy logan superb swift leaf fusion accord jazz logo rio polo ka discovery
    metro herald panda defender
    """
)
VEHICLE: Final = Pattern(
    r"\b(?:cars?|vans?|lorry|lorries|truck|hgv|bike|motorbike|motorcycle|moped|scooter|motorhome|"
    r"camper(?:van)?|caravan|trailer|taxi|minicab|cab|uber|hatchback|saloon|suv|4x4|convertible|"
    r"cabrio(?:let)?|roadster|coup[eé]|pick-?up|people carrier|estate car|tractor|digger|hearse|"
    r"minibus|drivers?|driving|drives?|drove|driven|parks?|parked|parking|car ?park|bay|garage|"
    r"mot|mot'd|v5c?|dash ?cam|overt(?:ook|aking|akes)|undert(?:ook|aking)|tailgat\w*|cut me up|"
    r"block(?:ing|ed|s)|headlights?|lights on|anpr|speed cameras?|speeding|toll|dart charge|"
    r"congestion charge|mechanic|broke(?:n)? down|clamp(?:ed|ers)?|towed|ulez|pcn|hit and run|"
    r"swerv\w*|bumper|windscreen|tyres?|wheels|pulled out|road rage|indicat(?:e|ing|or)|bus lane|"
    r"permit|blue badge|motor|banger|runaround|wing mirror|scratched|dented|vehicle|"
    r"land ?rover|range ?rover|"
    rf"{any_of((_MAKES | _MODELS) - _COMMON)}|"
    r"(?:seat|ford|fiat|nissan|honda|volkswagen|vw|suzuki|land ?rover|skoda|vauxhall|peugeot|"
    r"citro[eë]n|kia|triumph|hillman|austin|mg)\s(?:[\pL\d]+)|"
    r"auto|voiture|coche|carro|macchina|samoch[óo]d\w*|ma[sșş]in[aă]|araba\w*|wagen|gefährt|"
    r"gcar|gerbyd|cerbyd|fan wen)\b"
    r"|🚗|🚙|🚐|🏍|🛵|🚕|🚘|車|车|машин|سيار|گاڑی|गाड़ी|자동차"
)
# Weaker words: they tell a mark of the current form only.
TRAFFIC: Final = Pattern(
    r"\b(?:keyed|dvla|sorn|log ?book|road tax|tax disc|mileage|on the clock|mpg|"
    r"insur(?:ance|ed|er)|"
    r"breakdown|recovery|roundabout|motorway|dual carriageway|hard shoulder|lane|lights|horn|"
    r"honk\w*|beep\w*|flat battery|jump leads|boot|bonnet|handbrake|exhaust|alarm|engine|idling|"
    r"learner|numpty|(?:idiot|clown|bloke|woman|man|guy|lady|muppet|plonker|person) in|"
    r"double yellows?|drop(?:ped)? kerb|kerb|pavement|driveway|disabled (?:space|spot)|"
    r"charg(?:er|ing|ed)|ev|petrol|diesel|forecourt|zebra|red light|cyclists?|cycle lane|"
    r"close pass|chauffeur|courier|deliver(?:y|oo)|removals?|lift home|lift to|pick me up|"
    r"picked me up|collect(?:ing)? me|stolen|nicked|abandoned|dumped|fly-?tip\w*|witness\w*|"
    r"crash(?:ed)?|collision|accident|prang|rear[- ]ended|owner|space|spot|"
    r"(?:red|white|black|silver|grey|gray|blue|green|yellow|orange|purple|gold|beige|brown|pink) "
    r"(?:one|thing|box|beast))\b"
)
_KINDS: Final = (
    r"(?:number|licen[cs]e|private|personal(?:i[sz]ed)?|vanity|cherished)\s?(?:number\s?)?plates?"
)
_ABROAD: Final = (
    r"kennzeichen|nummernschild|immatriculation|plaque|matr[ií]cula|targa|rejestracj\w*|tablic\w*|"
    r"plaka\w*|nr\.? (?:de )?[îi]nmatriculare|cofrestru|plât rhif"
)
_SIGNS: Final = r"|ナンバー|车牌|車牌|номер\w*|번호판|نمبر پلیٹ|لوحة"
PLATE: Final = Pattern(
    r"\b(?:(?:car |vehicle )?reg(?:istration)?(?:\s+(?:no\b\.?|num|numba|number|mark|plate))?|"
    rf"{_KINDS}|plates?|vrm|vrn|regs|reggie|rego|{_ABROAD})\b{_SIGNS}"
)
REGISTERED: Final = Pattern(
    r"\b(?:(?:car|vehicle|van|bike) reg(?:istration)?|reg(?:istration)?\s+(?:no\b\.?|num|numba|"
    rf"number|mark|plate)|reg|rego|{_KINDS}|plates?|vrm|vrn|{_ABROAD})\b{_SIGNS}"
)
PLAINLY: Final = Pattern(
    r"\b(?:(?:number|licen[cs]e|private|personal(?:ised)?|vanity)\s?plates?|vrm|vrn|"
    r"(?:car|vehicle) reg(?:istration)?(?:\s+(?:no|number))?|reg(?:istration)?\s+(?:plate|mark))\b"
)
