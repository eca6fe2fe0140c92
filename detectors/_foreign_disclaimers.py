"""The shapes of "my own views" in languages other than English.

A language gives the words for what is said (*views*), the words that claim it
(*own*), and its usual phrases; views and own may stand in either order with a
few words between. Matched on text in lower case without the accents of Latin
letters, because many leave those out. Each word is the language's usual one.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = ["FOREIGN"]

_GAP: Final = r"(?:[\s,:=-]+[^\s.!?|;,]+){0,5}[\s,:=-]+"
_CLAIM_ENDS: Final = r"(?:[\s.,;!|)]|$)"


def _of(*shapes: str) -> Pattern:
    return Pattern("|".join(f"(?:{shape})" for shape in shapes))


def _claim(views: str, own: str, *phrases: str) -> Pattern:
    """Views … own, own … views, or one of the phrases."""
    bound, ends = (r"\b", r"\b") if views.isascii() else ("", "")
    return _of(
        rf"{bound}(?:{views}){_GAP}(?:{own}){_CLAIM_ENDS}",
        rf"{bound}(?:{own})\s+(?:{views}){ends}",
        *phrases,
    )


FOREIGN: Final = {
    "cy": _claim(
        r"barn|farn|marn|safbwynt(?:iau)?|syniadau|sylwadau|trydar(?:iadau)?|popeth(?:\s+yma)?",
        r"[bp]h?ersonol|fy\s+(?:hun|hunan|h?un|hunain)|i\s+(?:fy\s+hun|yw|ydy|ydi|yn\s+unig)"
        r"|i'n\s+hun|fi|eiddof|fy\s+m?[bp]?h?ersonol",
        r"\bfy\s+(?:m|ng)?h?(?:marn|farn|safbwyntiau|sylwadau|syniadau)\s+i\b",
        r"\bcyfrif\s+personol|\bsiarad\s+(?:ar\s+ran|drosof)\s+(?:fy|fi|i)",
        r"\bnid\s+(?:\S+\s+){0,4}(?:cyflogwr|brifysgol|prifysgol)",
    ),
    "fr": _claim(
        r"opinions?|propos|avis|tweets?|posts?|points?\s+de\s+vue|pensees?|vues|publications?"
        r"|contenus?|idees|billets|messages",
        r"personnel(?:le)?s?|qu?['e]?\s*moi|que\s+mo[ni]|les?\s+miens?|les\s+miennes|a\s+moi"
        r"|(?:bien\s+)?mien(?:ne)?s?|perso|propres",
        r"\b(?:n['e]?\s*)?engagent?\s+que\s+(?:moi|mon|leur\s+auteure?)|\ba\s+titre\s+(?:prive"
        r"|personnel)|\bcompte\s+(?:personnel|perso|prive)\b|\bmes\s+propres\s+\w+",
        r"\ben\s+mon\s+(?:seul\s+)?(?:propre\s+)?nom\b|\b(?:parle|poste|ecris)\s+(?:que\s+)?pour\s+moi\b",
        r"\bpas\s+(?:\S+\s+){0,4}(?:mon\s+|l')(?:employeur|universite|etablissement)",
    ),
    "de": _claim(
        r"meinung(?:en)?|ansicht(?:en)?|sicht(?:weisen?)?|gedanken|tweets?|posts?|beitrage"
        r"|aussagen|inhalte|kommentare|alles(?:\s+hier)?|toots?",
        r"(?:meine[nr]?\s+)?eigene[nrms]?|personlich\w*|privat\w*|(?:nur|allein|ausschlie(?:ss"
        r"|ß)?lich|sind|ist)\s+(?:\w+\s+)?(?:meine?|von\s+mir)|meins",
        r"\b(?:meinung(?:en)?|ansicht(?:en)?|tweets|posts)\s*[:=-]?\s*(?:alle(?:s)?\s+)?meine\s*(?:[.,;!|)]|$)",
        r"\bprivate[rs]?\s+(?:account|konto|profil)\b|\b(?:rein|nur|ganz|hier)\s+privat\b"
        r"|\bals\s+privatperson|\b(?:twittere?t?|hier|postet?|poste)\s+privat\b",
        r"\b(?:spre?i?che?|schreibe?|twittere?|poste?|rede?)\s+(?:ich\s+)?(?:hier\s+)?(?:ich\s+)?"
        r"(?:nur\s+|allein\s+|ausschlie(?:ss)?lich\s+)?fur\s+mich\b|\bin\s+eigenem\s+namen",
        r"\b(?:nicht|kein\w*)\s+(?:\S+\s+){0,4}(?:arbeitgeber\w*|universitat|uni|hochschule)\b",
    ),
    "es": _claim(
        r"opinion(?:es)?|tuits?|comentarios|puntos?\s+de\s+vista|pensamientos"
        r"|publicaciones|(?:todo\s+)?lo\s+que\s+(?:digo|escribo|publico|pongo)|contenidos?",
        r"personal(?:es)?|propi[ao]s?|(?:cosa\s+)?mi[ao]s?",
        r"\ba\s+titulo\s+personal\b|\bcuenta\s+(?:personal|privada)\b"
        r"|\bhablo\s+(?:solo\s+)?(?:por|en)\s+mi\b|\ben\s+mi\s+(?:propio\s+)?nombre\b"
        r"|\bmis\s+propias\s+\w+",
        r"\bno\s+(?:\S+\s+){0,4}(?:mi\s+(?:empleador|empresa|trabajo)|la\s+uni\w*)\b",
    ),
    "ca, gl, eu": _claim(
        r"opinions?|opinions|piulades|opinion|iritziak|iritzi",
        r"personals?|propies|meves|meus?|minas?|pers?onais|pertsonalak|nireak|neureak",
    ),
    "it": _claim(
        r"opinion[ei]|pensieri|tweet|idee|parer[ei]|post|contenuti|commenti|cio\s+che\s+scrivo"
        r"|quello\s+che\s+(?:scrivo|dico)",
        r"personal[ei]|mi[ea]i?|mie[it]?|propri[ea]",
        r"\ba\s+titolo\s+(?:personale|privato)\b|\b(?:profilo|account)\s+(?:personale|privato)\b"
        r"|\bparlo\s+(?:solo\s+)?(?:per|a\s+nome)\s+(?:me|mio)\b|\bqui\s+solo\s+per\s+me\b",
        r"\bnon\s+(?:\S+\s+){0,5}(?:(?:mio\s+)?datore|universita|ateneo)",
    ),
    "pt": _claim(
        r"opini(?:oes|ao)|tweets?|comentarios|ideias|pensamentos|posts|publicacoes"
        r"|(?:tudo\s+)?o\s+que\s+(?:digo|escrevo|publico)",
        r"pessoa(?:l|is)|minhas?|meus?|proprias?",
        r"\ba\s+titulo\s+pessoal\b|\b(?:conta|perfil)\s+pessoal\b|\bem\s+nome\s+proprio\b"
        r"|\bfalo\s+(?:so\s+|apenas\s+)?(?:por|em)\s+(?:mim|meu)\b",
        r"\bnao\s+(?:\S+\s+){0,4}(?:empregador|universidade)",
    ),
    "pl": _claim(
        r"poglady|opini[ae]|zdani[ae]|tweety|wpisy|mysli|tresci|wypowiedzi|posty|wszystko",
        r"wlasne|moje|prywatne|osobiste|moimi|wlasnymi|prywatnymi",
        r"\bkonto\s+prywatne\b|\bprywatn(?:e|y)\s+(?:konto|profil)\b"
        r"|\bwe?\s+(?:wlasnym|swoim)\s+imieniu\b|\bprywatnie\b",
        r"\bnie\s+(?:\S+\s+){0,4}(?:pracodawc\w+|uczelni|uniwersytetu)",
    ),
    "nl, af": _claim(
        r"mening(?:en)?|opvatting(?:en)?|gedachten|tweets|posts|berichten|uitspraken|menings?|alles",
        r"eigen|persoonlijke?|(?:van\s+)?mij(?:zelf|n)?|mijn\s+eigen|privee?|my\s+eie|my\s+eien",
        r"\bop\s+persoonlijke\s+titel\b|\b(?:persoonlijk|prive)[\s-]?(?:account|profiel)\b"
        r"|\btweet\s+op\s+eigen\b|\bspreek\s+(?:alleen\s+|slechts\s+)?voor\s+mezelf\b",
        r"\bniet\s+(?:\S+\s+){0,4}(?:werkgever|universiteit)\b",
    ),
    "ga, gd": _claim(
        r"t?h?uairimi(?:ochta)?|tuairim|beachdan|bheachdan|smaointean?",
        r"pearsanta|(?:mo\s+chuid\s+)?f[eh]h?i?n|leam\s+fh?in|liom\s+fein|fhein|agam",
        r"\bmo\s+(?:chuid\s+)?t?h?uairimi(?:[\s.,;|)]|$)|\bmo\s+chuid\s+(?:tuairim|bheachdan)",
    ),
    "ro": _claim(
        r"opini(?:i|ile|a|ilor)|pareri(?:le)?|postari(?:le)?|ganduri(?:le)?",
        r"personal[ea]|proprii|imi\s+apartin|(?:ale\s+)?mele",
        r"\b(?:in\s+)?nume(?:le)?\s+propriu|\bcont\s+personal",
        r"\bnu\s+(?:\S+\s+){0,4}(?:angajator\w*|universit\w+)",
    ),
    "scandinavian": _claim(
        r"asikt(?:er(?:na)?)?|meninger|meningar|menings?|holdninger|synspunkter|tankar|tanker"
        r"|tweets|ytringer|inlagg|innlegg|skodanir|skodun",
        r"eg[neia]+|personliga?e?|mi[nt]e?a?(?:\s+eg[ne]a?)?|mine\s+egne|minar",
        r"\b(?:privat|personlig)[a-z]?\s*(?:konto|profil)\b|\btaler\s+kun\s+for\s+(?:mig|meg)\s+selv",
        r"\b(?:ikke|inte)\s+(?:\S+\s+){0,4}(?:arbeidsgiver\w*|arbetsgivare\w*|universitet\w*)",
    ),
    "fi, et": _claim(
        r"mielipitee\w*|ajatukset|twiitit|arvamus(?:ed)?|seisukohad",
        r"oma\w*|henkilokohtais\w+|isiklik\w*|minu",
        r"\bomat\s+mielipiteet\b|\byksityishenkilona\b",
    ),
    "cs, sk": _claim(
        r"nazory?|prispevky|tweety|myslenky|postoje",
        r"vlastni|osobni|osobne|vlastne|m(?:oje|e|oj|uj)|soukrome",
        r"\b(?:soukromy|osobni|sukromny|osobny)\s+(?:ucet|profil)",
    ),
    "hu": _claim(
        r"velemeny\w*|gondolat\w*|bejegyzes\w*",
        r"sajat\w*|szemelyes\w*|magan\w*|enyem",
    ),
    "hr, sr, sl": _claim(
        r"stavovi|misljenj[ae]|mnenj[ae]|stalisca|objave|tvitovi|misli",
        r"moj[ai]?|osobn[ia]|licn[ia]|privatn[ia]|vlastit[ia]|lastn[ia]",
    ),
    "lt, lv": _claim(
        r"nuomone\w*|mintys|viedok(?:lis|li)|domas",
        r"asmenin\w+|mano|personig\w+|mans|mani",
    ),
    "sq": _claim(r"mendimet|opinionet|pikepamjet", r"personale|e\s+mia|te\s+miat|vetem\s+te\s+mia"),
    "tr, az": _claim(
        r"gorus\w*|paylasimlar(?:im)?|tweetler(?:im)?|fikirler(?:im)?|dusunceler(?:im)?"
        r"|yazdiklarim|soylediklerim|fikirler|yazilanlar",
        r"bana\s+aittir|bana\s+ait|kisisel(?:dir)?|sahsi(?:dir)?|sahsima(?:\s+aittir)?|beni\s+baglar"
        r"|kendime\s+ait\w*|benimdir|sexsidir|benim",
        r"\bkisisel\s+(?:hesap|gorus)|\bsahsi\s+hesap|\byalnizca\s+beni\s+baglar",
    ),
    "id, ms, tl, vi, sw, so, ha, yo": _claim(
        r"pendapat|pandangan|opini|cuitan|kicauan|opinyon|pananaw|quan\s+diem|y\s+kien|maoni"
        r"|mawazo|aragtid\w*|fikrad\w*|ra'?ayi\w*|ero\s+mi",
        r"pribadi|peribadi|sendiri|saya|akin(?:\s+lamang)?|sarili(?:ng)?|personal|ca\s+nhan"
        r"|yangu(?:\s+binafsi)?|binafsi|gaar(?:ka)?|gaar\s+ah|ayda(?:\s+kaliya)?|na\s+kaina|kaina|nikan",
        r"\bakun\s+pribadi|\bako\s+lamang",
    ),
    "hi, ur, pa in Latin letters": _claim(
        r"vichaa?r|raa?y|raay|khaya?a?l(?:aat|at)?|vichaar|baatein|soch",
        r"niji|meri|mere|apn[ei]|zaati|zati|vyaktigat|mere\s+apne",
    ),
    "el": _claim(
        r"αποψεις|γνωμη|γνωμες|ποσταρισματα|άποψεις|απόψεις|γνώμη",
        r"προσωπικ\S+|δικ\S+\s+μου|μου|καθαρα\s+προσωπικ\S+",
        r"προσωπικός\s+λογαριασμός|προσωπικος\s+λογαριασμος",
    ),
    "ru, uk, bg, sr, mk": _claim(
        r"мнени[ея]|мненията|взгляды|мысли|посты|думк[аи]|погляди|дописи|ставови|мислења"
        r"|все\s+сказанное|все\s+написанное|мишљењ[ае]|твиты",
        r"личн\S+|мо[еиія]\S*|мо[еиія]|собственн\S+|власн\S+|особист\S+|приватн\S+|частн\S+",
        r"личн\S+\s+(?:аккаунт|блог|страница|профил)|от\s+своего\s+имени|говорю\s+(?:только\s+)?за\s+себя",
    ),
    "ar, fa, ur, ps, ku": _of(
        r"(?:آرائي|ارائي|رأيي|رايي|الآراء|آراء|الاراء|تغريداتي|منشوراتي|كل\s+ما\s+أكتبه)\s+(?:\S+\s+){0,4}"
        r"(?:شخصي|تمثلني|الشخصي|عني|وحدي|فقط|بي)",
        r"حساب\s+شخصي|(?:لا|ولا)\s+(?:ت|ي)مثل\S*\s+(?:\S+\s+){0,3}(?:جامع|الجامع|جهة|عمل)",
        r"(?:نظر|دیدگاه|عقاید|عقیده)\S*\s+(?:\S+\s+){0,3}(?:شخصی|خودم|من)|صفحه\s+شخصی",
        r"(?:ذاتی|میرے|میری|اپنے|اپنی)\s+(?:\S+\s+)?(?:رائے|خیالات|آراء)"
        r"|(?:رائے|خیالات|آراء)\s+(?:\S+\s+){0,3}(?:ذاتی|میرے|میری|اپنے|اپنی)",
    ),
    "he": _of(
        r"(?:דעתי|דעות|הדעות|הציוצים|הפוסטים)\s+(?:\S+\s+){0,3}(?:האישית|אישיות|שלי|בלבד|פרטיות)"
        r"|על\s+דעת\s+עצמי|בשם\s+עצמי"
    ),
    "hi, mr, ne, pa, bn, gu, ta, te, ml, kn, si": _of(
        r"(?:निजी|व्यक्तिगत|वैयक्तिक|मेरे|मेरी|माझे|मेरा)\s+(?:\S+\s+)?(?:विचार|राय|मत)"
        r"|(?:विचार|राय|मते?)\s+(?:\S+\s+){0,3}(?:निजी|व्यक्तिगत|वैयक्तिक|मेरे|मेरी|अपने|माझे|स्वतःचे)",
        r"(?:ਨਿੱਜੀ|ਮੇਰੇ|ਆਪਣੇ)\s+(?:\S+\s+)?(?:ਵਿਚਾਰ|ਰਾਏ)|(?:ਵਿਚਾਰ|ਰਾਏ)\s+(?:\S+\s+){0,3}(?:ਨਿੱਜੀ|ਮੇਰੇ|ਆਪਣੇ)",
        r"(?:ব্যক্তিগত|নিজস্ব|আমার)\s+(?:\S+\s+)?(?:মতামত|মত)|(?:মতামত|মত)\s+(?:\S+\s+){0,3}(?:ব্যক্তিগত|নিজস্ব|আমার|নিজের)",
        r"(?:અંગત|મારા)\s+(?:\S+\s+)?(?:વિચારો|મંતવ્ય\S*|અભિપ્રાય\S*)"
        r"|(?:વિચારો|મંતવ્યો|અભિપ્રાયો)\s+(?:\S+\s+){0,2}(?:અંગત|મારા)",
        r"(?:தனிப்பட்ட|சொந்த)\s+கருத்து|கருத்து\S*\s+(?:\S+\s+){0,2}(?:என்னுடைய|தனிப்பட்ட|சொந்த)",
        r"వ్యక్తిగత\s+అభిప్రాయ|(?:വ്യക്തിപരമായ|സ്വന്തം)\s+അഭിപ്രായ|ವೈಯಕ್ತಿಕ\s+ಅಭಿಪ್ರಾಯ|පෞද්ගලික\s+අදහස්|මගේ\s+අදහස්",
    ),
    "zh, ja, ko, th": _of(
        r"(?:个人|個人|本人|自己|我(?:个人|個人)?)(?:的|之)?(?:观点|觀點|意见|意見|看法|立场|立場|言论|言論|想法|见解|見解)",
        r"(?:观点|觀點|言论|言論|意见|意見|内容|內容|发言|發言|看法|言)(?:仅|僅|只|均|都|纯|純|皆)*(?:代表|属|屬|为|為|是|系|係)*"
        r"(?:个人|個人|本人|自己|我)|(?:不|并不|並不)代表(?:\S{0,4})(?:学校|學校|大学|大學|单位|單位|机构|機構|雇主|公司|任何)",
        r"(?:発言|意見|ツイート|投稿|見解|内容|つぶやき)は(?:すべて|全て|あくまで|全部|、)*(?:私)?(?:個人|私見|私的|自分)|私見(?:です|であり)|個人の(?:見解|意見|感想|アカウント)",
        r"개인(?:적인|적)?\s*(?:의견|견해|생각|계정)|(?:의견|생각|견해)\S*\s+(?:\S+\s+){0,2}(?:개인|제\s*것|본인)",
        r"(?:ความคิดเห็น|ความเห็น|ทัศนะ)\S*(?:ส่วนตัว|ส่วนบุคคล|ของผม|ของฉัน|ของดิฉัน)",
    ),
}
