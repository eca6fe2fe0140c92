"""How people speak of the place they work at: groups, roles, signatures, other languages.

Looked for in one sentence that names the institution.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = [
    "AT_A_DESK",
    "FOREIGN_VOICE",
    "OF_A_GROUP",
    "SIGNED",
    "SOMEBODY_ELSE",
    "WITH_A_ROLE",
]

# Where only staff stand; a library or a bar is also a place to sit in.
_DESK: Final = (
    r"(?:(?:the|main|front|our|it|hr|student|staff|night|evening|late)\s+)*(?:reception|(?:front|help|enquir(?:y|ies)"
    r"|information|welcome|issue|service|check-?in|info)[\s-]*desk|helpdesk|switchboard|security|nights|doors?"
    r"|tills?|bar|counter|gate|phones|pots)"
)
_BACK_ROOM: Final = (
    r"(?:(?:the|our|their|student|staff|it|hr|research|campus|main)\s+)*(?:registry|admissions|payroll|finance"
    r"|procurement|hr|it|it\s+(?:support|services)|estates|facilities|catering|housekeeping|marketing|comms"
    r"|communications|recruitment|kitchens?|print\s*room|post\s*room|mail\s*room|stores|boiler\s+room"
    r"|server\s+room|[\pL-]+\s+(?:office|team|department|dept|services?))"
)
_WORKING: Final = (
    r"(?:working|teaching|lecturing|cleaning|cooking|serving|covering|staffing|manning|running|shelving"
    r"|cataloguing|guarding|temping|fixing|supporting|answering|filling\s+in|looking\s+after)"
)
_SPELL: Final = (
    r"(?:shifts?|days?|weeks?|nights?|months?|years?|terms?|semesters?|mornings?|afternoons?|evenings?|stint"
    r"|(?:day|night|week|month|year|shift)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten))"
    r"(?:\s+(?:now|in|spent|so\s+far|back|of|straight|running|done))*"
)
_I_AM: Final = (
    r"(?:^|[.!?:;,(\n]\s*|\b(?:i'?m|i\s+am|i\s+was|i've\s+been|i\s+have\s+been|we're|we\s+are|been|me|back|now"
    r"|today)\s+(?:(?:now|still|back|only|just|currently|mostly|all\s+day|today|here)\s+)*)"
)
# "on reception at", "my first week working in the library at": told by the place of work.
AT_A_DESK: Final = Pattern(
    rf"(?:{_I_AM}(?:(?:on|behind)\s+{_DESK}|in\s+{_BACK_ROOM}"
    rf"|{_WORKING}\s+(?:(?:on|in|at|behind|for|with)\s+)?(?:{_DESK}|{_BACK_ROOM}|(?:the\s+)?labs|the\s+library))"
    rf"|\b{_SPELL}\s+(?:{_WORKING}\b[^.!?\n]{{0,40}}|(?:on|behind|in)\s+(?:{_DESK}|{_BACK_ROOM}))"
    rf"|\b(?:i|i've|just|i'll|i\s+have|^)\s*(?:start(?:ed|ing)?|joined|joining|moved|moving|work(?:ed|s)?|look\s+after|run|clean)\s+(?:work\s+)?"
    rf"(?:(?:in|on|at|with|to|for|behind)\s+)?(?:{_DESK}|{_BACK_ROOM})"
    r"|\b(?:my|our)\s+(?:[\pL-]+\s+){0,2}(?:job|role|post|contract|shift|desk)\b[^.!?\n]{0,45})"
    r"\s+(?:here\s+|over\s+)?(?:at|in|of|for|with)\s+(?:the\s+)?$"
)
# Then it is somebody else who works there, or nobody yet.
SOMEBODY_ELSE: Final = Pattern(
    r"\b(?:he|she|they|his|her|their|your|you|he's|she's|they're|they've|who|somebody|someone|anyone|everyone"
    r"|people|woman|man|lady|guy|lads?|girl|bloke|person|volunteers?|vacanc(?:y|ies)|wanted|hiring"
    r"|recruiting|looking\s+for|\pL+'s)\s+"
)

# "our acoustics group at", "my little lab in"
OF_A_GROUP: Final = Pattern(
    r"\b(?:my|our)\s+(?:[\pL'-]+\s+){0,4}(?:group|team|lab(?:oratory)?|unit|section|office|department"
    r"|dept|faculty|school|college|centre|institute|studio|workshop|clinic|kitchen|programme|module"
    r"|course|cohort|students?|class(?:es)?|colleagues?|project|study|technicians?|crew|library|desk"
    r"|corridor|staffroom|staff\s+room|bosses|boss|job|role|post|contract)\s+(?:here\s+)?"
    r"(?:at|in|of|within|for|from|over\s+at)\s+(?:the\s+)?$"
)
# "my first day as a porter", "… at UWL as lab technician"
WITH_A_ROLE: Final = Pattern(
    r"\b(?:i|i'm|i've|i'll|my|me|mera|meri|mere|maine|main)\b[^.!?\n]*\bas\s+(?:an?\s+|the\s+|their\s+)?"
    r"(?:new\s+)?(?:[\pL-]+\s+){0,3}(?:lecturer|professor|reader|tutor|technician|librarian|teacher"
    r"|instructor|dean|fellow|researcher|administrator|manager|officer|advis[eo]r|counsellor"
    r"|coordinator|leader|supervisor|porter|registrar|director|receptionist|demonstrator|cleaner"
    r"|chef|cook|gardener|nurse|engineer|developer|electrician|plumber|guard)\b"
)
# A line of names and posts with commas, dashes or bars, not a sentence.
SIGNED: Final = Pattern(
    r"[-~*\s]*(?:(?:dr|prof|professor|mr|mrs|ms|mx)\.?\s+)?[\pL'.&@()| ,/-]{3,110}", case=True
)
# First-person words of work in the languages spoken most in British universities.
FOREIGN_VOICE: Final = Pattern(
    # German, Dutch, Scandinavian
    r"\b(?:mein\w*|unser\w*)\s+(?:\pL+\s+){0,2}(?:tag|woche|arbeit|job|stelle|b[üu]ro|kolleg\pL*|student\pL*"
    r"|studierend\pL*|vorlesung\pL*|seminar\pL*|labor|team|vertrag)\b|\bich\s+(?:\pL+\s+)*(?:arbeite"
    r"|unterrichte|lehre|forsche)\b|\b(?:arbeite|unterrichte|lehre|forsche)\s+(?:ich\s+)?(?:\pL+\s+){0,4}(?:an|bei)\b"
    r"|\b(?:mijn|onze)\s+(?:\pL+\s+){0,2}(?:dag|week|werk|baan|studenten|collega\pL*|kantoor)\b|\bik\s+(?:werk|geef\s+les|doceer)"
    r"|\bjag\s+(?:jobbar|arbetar|undervisar)|\bjeg\s+(?:jobber|arbejder|underviser)"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|\b(?:je|j')\s*(?:\pL+\s+)?(?:travaille|enseigne|bosse|donne\s+(?:des\s+)?cours)\b"
    r"|\b(?:mon|ma|mes|nos|notre)\s+(?:\pL+\s+){0,2}(?:[ée]tudiante?s?|coll[èe]gues?|bureau|labo\pL*|cours|poste|[ée]quipe|boulot|travail|contrat|rentr[ée]e)\b"
    r"|\b(?:premi[eè]re?|derni[eè]re?)\s+(?:jour(?:n[ée]e)?|semaine)\b.*\bcomme\b|\bmon\s+premier\s+jour\b|\bma\s+premi[eè]re\s+(?:journ[ée]e|semaine)"
    r"|\b(?:trabajo|ense[ñn]o|doy\s+clases?|imparto|empec[ée]\s+a\s+trabajar|llevo\s+\pL+\s+a[ñn]os)\b"
    r"|\b(?:mi|mis|nuestr[ao]s?)\s+(?:\pL+\s+){0,2}(?:alumn[ao]s|estudiantes|colegas|compa[ñn]er[ao]s|despacho|oficina|laboratorio|equipo|trabajo|clases?|d[íi]a)\b"
    r"|\b(?:trabalho|leciono|dou\s+aulas?|ensino)\b|\b(?:meus?|minhas?|nossos?|nossas?)\s+(?:\pL+\s+){0,2}(?:alun[oa]s|estudantes|colegas|escrit[óo]rio|laborat[óo]rio|equipa|equipe|trabalho|aulas?|dia)\b"
    r"|\b(?:lavoro|insegno|tengo\s+(?:un\s+)?cors[oi])\b|\b(?:mi[oae]i?|nostr[oaie])\s+(?:\pL+\s+){0,2}(?:studenti|studentesse|colleghi|colleghe|ufficio|laboratorio|corso|lavoro|giorno)\b"
    r"|\b(?:lucrez|predau)\b|\b(?:studen[țt]ii|colegii|biroul)\s+mei?\b|\bprima\s+mea\s+zi"
    # Polish, Russian, Ukrainian, Bulgarian
    r"|\b(?:pracuj[ęe]|zaczynam\s+(?:\pL+\s+)?prac|wyk[łl]adam|prowadz[ęe]\s+zaj[ęe]cia)|\b(?:m[óo]j|moja|moje|moi|moich|nasz|nasi|nasze)\s+(?:\pL+\s+){0,2}(?:dzie[ńn]|studenci|student[óo]w|koledzy|biurko|biuro|praca|zaj[ęe]cia|wyk[łl]ad\pL*|zesp[óo][łl])"
    r"|(?:работаю|преподаю|працюю|викладаю|работя|преподавам)|(?:мой|мои|мій|мої|наши)\s+(?:\S+\s+)?(?:день|студенты|коллеги|студенти|колеги|кабинет)"
    # Welsh, Irish
    r"|\b(?:dw\s+i|rwy|rydw\s+i|dwi)\s*(?:'n|yn)\s+(?:\pL+\s+)*(?:gweithio|dysgu|darlithio)|\b(?:fy|ein)\s+(?:niwrnod|myfyrwyr|swydd|swyddfa|nghydweithwyr|diwrnod)"
    r"|\bag\s+obair\b|\bmo\s+(?:chuid\s+)?(?:mac\s+l[ée]inn|phost|ch[ée]ad\s+l[áa])"
    # Hindi, Urdu, Punjabi in Latin letters and their own
    r"|\b(?:mer[aie]|apn[aie]|hamar[aie]|sadd?[aei])\s+(?:\pL+\s+){0,2}(?:din|job|naukri|kaam|students?|office|lab|lectures?|class|team|shift|hafta)\b"
    r"|\b(?:padh?a(?:ta|ti|te|unda|undi)|kaam\s+kar(?:ta|ti|da|di|te))\b|(?:काम\s+कर|पढ़ा|मेरा\s+पहला|मेरे\s+(?:छात्र|स्टूडेंट)|ਕੰਮ\s+ਕਰ|ਪੜ੍ਹਾ|کام\s+کر|پڑھا|میرا\s+پہلا)"
    # Turkish, Arabic, Persian, Somali
    r"|(?:[çc]al[ıi][şs][ıi]yorum|ders\s+veriyorum|[öo][ğg]rencilerim|ilk\s+g[üu]n[üu]m|mesai\s+arkada[şs])"
    r"|(?:أعمل|اعمل|أدرّس|أدرس\s+ال|طلابي|زملائي|مكتبي|وظيفتي|يومي\s+الأول|کار\s+می|درس\s+می|دانشجوهایم)|\b(?:ka\s+shaqeeyaa|ardaydayda|shaqadayda)"
    # Chinese, Japanese, Korean
    r"|(?:工作|上班|任教|教书|教書|我的?(?:学生|學生|同事|办公室|辦公室)|我们(?:系|学院|实验室|组)|で(?:働|教え|勤)|勤務|私の(?:学生|研究室|授業)|에서\s*(?:일|가르|근무))"
)
