"""Protective markings in languages other than English.

STRONG ones say that something may not be passed on or is for inside use, and
count wherever they stand. PLAIN ones are also ordinary words ("vertraulich"),
and count only where they stand as a marking: ``protective_marking`` decides.
Source: the usual wordings of offices, and the countries' own classifications
(VS-NfD, Diffusion Restreinte, Difusión Limitada, Zastrzeżone).
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = ["PLAIN", "STRONG", "TRIGGERS"]

PLAIN: Final = Pattern(
    r"\bcyfrinachol\b|\bgyfrinachol\b|\bcyfyngedig\b|\bpreifat\s+a\s+chyfrinachol\b"
    r"|\brúnda\b|\bfaoi\s+rún\b|\bdìomhair\b"
    r"|\bconfidentiel(?:le)?s?\b|\bdiffusion\s+restreinte\b|\bsecret[\s-]d[ée]fense\b"
    r"|\bconfidencia(?:l|is|les)\b|\breservad[oa]s?\b|\bdifusi[óo]n\s+limitada\b|\bcircula[çc][ãa]o\s+restrita\b"
    r"|\bsigilos[oa]\b|\bsecreto\b|\bconfidenzial[ei]\b|\briservat[oaei]\b|\briservatissim[oa]\b"
    r"|\b(?:streng\s+)?vertraulich\b|\b(?:streng\s+)?geheim\b|\bverschlusssache\b|\bnur\s+intern\b"
    r"|\b(?:strikt\s+)?vertrouwelijk\b|\bgeheim\b|\bfortrolig(?:t)?\b|\bkonfidensielt?\b|\bkonfidentiell?t?\b|\bhemlig(?:t)?\b"
    r"|\bluottamuksellinen\b|\bsalainen\b|\btrúnaðarmál\b|\bkonfidentsiaalne\b|\bkonfidencial[ui]\w*\b"
    r"|\bpoufne\b|[śs]ci[śs]le\s+tajne\b|\btajne\b|\bzastrze[żz]one\b|\bd[ůu]v[ěe]rn[ée]|\bd[ôo]vern[ée]|\bbizalmas\b"
    r"|\bpovjerljivo\b|\bpoverljivo\b|\bzaupno\b|\bconfiden[țt]ial[ăe]?\b|\bsecret\s+de\s+serviciu\b|\bkonfidenciale\b"
    r"|\bgizli(?:dir)?\b|[çc]ok\s+gizli\b|\bhizmete\s+[öo]zel\b|\bki[şs]iye\s+[öo]zel\b|\brahasia\b|\bsulit\b|\bkumpidensyal\b"
    r"|\bgopn[ie]+y[ae]?\b|\bgupt\b"
    r"|конфиденциально|секретно|конфіденційно|таємно|поверително|доверливо|поверљиво|εμπιστευτικ\S+|απόρρητο"
    r"|سري(?:\s+للغاية)?|محرمانه|خفیہ|חסוי|סודי|गोपनीय|ਗੁਪਤ|গোপনীয়|ગોપનીય|இரகசியம்|机密|機密|保密|绝密|絕密|内部资料|內部資料|社外秘|部外秘|マル秘|極秘|대외비|기밀|mật"
)
STRONG: Final = Pattern(
    # Welsh, Irish
    r"\bnid\s+i'?w\s+(?:ddosbarthu|rannu|gyhoeddi|gylchredeg|hanfon)\b|\bpeidiwch\s+[âa]\s+(?:rhannu|dosbarthu|anfon)\b"
    r"|\bat\s+ddefnydd\s+mewnol(?:\s+yn\s+unig)?\b|\bnà\s+sgaoil|\bná\s+(?:roinn|scaip)\b|\bd'úsáid\s+inmheánach\b"
    # French
    r"|\b(?:[àa]\s+)?usage\s+(?:strictement\s+)?interne(?:\s+(?:uniquement|exclusivement|seulement))?\b|\bne\s+pas\s+(?:diffuser|divulguer|transf[ée]rer|partager|publier|communiquer|faire\s+suivre)\b"
    r"|\bsous\s+embargo\b|\bdiffusion\s+(?:interne|interdite|limit[ée]e)\b|\breproduction\s+interdite\b"
    # Spanish, Portuguese, Italian, Romanian
    r"|\b(?:solo\s+(?:para\s+)?)?uso\s+(?:exclusivamente\s+|exclusivo\s+)?interno(?:\s+(?:exclusivamente|solamente|[úu]nicamente))?\b|\bprohibida\s+su\s+(?:difusi[óo]n|reproducci[óo]n)\b"
    r"|\bno\s+(?:difundir|compartir|divulgar|reenviar|distribuir|publicar)\b|\bn[ãa]o\s+(?:divulgar|partilhar|compartilhar|distribuir|reencaminhar|publicar)\b"
    r"|\b(?:solo\s+)?per\s+uso\s+interno\b|\bnon\s+(?:divulgare|diffondere|inoltrare|condividere|distribuire|pubblicare)\b|\bdivieto\s+di\s+diffusione\b"
    r"|\buz\s+intern\b|\ba\s+nu\s+se\s+(?:distribui|divulga|difuza)\b|\bnu\s+distribui[țt]i\b|\bembargo\s+(?:hasta|at[ée]|fino|bis|tot|do|jusqu)\b"
    # German, Dutch, Scandinavian
    r"|\bnur\s+f[üu]r\s+den\s+(?:internen\s+gebrauch|dienstgebrauch|internen\s+dienstgebrauch)\b|\bnur\s+zum\s+internen\s+gebrauch\b|\bnicht\s+(?:zur\s+(?:weitergabe|ver[öo]ffentlichung|verbreitung)|weitergeben|weiterleiten|ver[öo]ffentlichen|teilen)\b"
    r"|\bsperrfrist\b|\b(?:alleen|uitsluitend)\s+voor\s+intern\s+gebruik\b|\bniet\s+(?:verspreiden|doorsturen|delen|publiceren)\b|\bonder\s+embargo\b"
    r"|\b(?:endast|bare|kun|kun)\s+(?:for|f[öo]r|til)\s+inter[nt]+\s+(?:bruk|brug|anv[äa]ndning)\b|\bikke\s+(?:for\s+(?:videreformidling|deling)|del(?:es)?)\b|\bvain\s+sis[äa]iseen\s+k[äa]ytt[öo][öo]n\b"
    # Polish, Czech, Slovak, Hungarian, South Slavic
    r"|\b(?:tylko\s+|wy[łl][ąa]cznie\s+)?do\s+u[żz]ytku\s+(?:wewn[ęe]trznego|s[łl]u[żz]bowego)\b|\bnie\s+(?:rozpowszechnia[ćc]|udost[ęe]pnia[ćc]|przekazywa[ćc]|publikowa[ćc]|kopiowa[ćc])\b"
    r"|\b(?:pouze|len)\s+pro\s+(?:vnit[řr]n[íi]|intern[íi])\b|\bnes[íi][řr]it\b|\bcsak\s+bels[őo]\s+haszn[áa]latra\b|\bza\s+(?:internu|interno)\s+up(?:otrebu|orabo)\b|\bne\s+(?:dijeliti|deliti|prosljeđivati)\b"
    # Turkish, Russian, Ukrainian, Greek, Arabic, Persian, Chinese, Japanese, Korean, Indonesian
    r"|\bda[ğg][ıi]t[ıi]lmaz\b|\bpayla[şs][ıi]lmaz\b|\bsadece\s+(?:i[çc]|kurum\s+i[çc]i)\s+kullan[ıi]m\b|\bpayla[şs]may[ıi]n[ıi]z\b|\bjangan\s+(?:disebarkan|dibagikan)\b|\bhanya\s+untuk\s+(?:penggunaan\s+)?internal\b"
    r"|для\s+(?:служебного|внутреннего)\s+(?:пользования|использования)|не\s+(?:распространять|пересылать|разглашать|для\s+распространения)|для\s+службового\s+користування|не\s+поширювати"
    r"|μόνο\s+για\s+εσωτερική\s+χρήση|να\s+μη\s+(?:διανεμηθεί|κοινοποιηθεί)|للاستخدام\s+الداخلي|ليس\s+للنشر|غير\s+مخصص\s+للنشر|ليس\s+للتداول|فقط\s+برای\s+استفاده\s+داخلی|केवल\s+आंतरिक"
    r"|(?:请勿|請勿|不得|禁止|切勿)(?:外传|外傳|转发|轉發|传播|傳播|分享|公开|公開|泄露)|(?:仅|僅|只)(?:供|限)(?:内部|內部)|取扱注意|関係者限り|転載禁止|転送禁止|외부\s*유출\s*금지"
)
# What occurs wherever one of these does; letters that are not ASCII are all one there.
TRIGGERS: Final = (
    r"c[yh]?fr?inachol|cyfyngedig|r.nda\b|nid i|peidiwch|defnydd mewnol|confiden[ct]i"
    r"|konfiden|restreinte"
    r"|limitada|reservad|restrita|sigilos|secreto|riservat|vertraulich|geheim|verschluss"
    r"|nur intern|vertrouwelijk"
    r"|fortrolig|hemlig|luottamu|salainen|poufne|\btajne|zastrze|bizalmas|povjerljivo|poverljivo|zaupno|gizli"
    r"|[öo]zel\b|rahasia|\bsulit\b|\bgupt\b|d.v.rn|d.vern|kumpidens",
    r"usage|ne pas |sous embargo|diffusion|uso |no (?:dif|com|div|ree|dis|pub)|n.o (?:div"
    r"|par|com|dis|ree|pub)"
    r"|non (?:div|dif|ino|con|dis|pub)|uz intern|a nu se|nu distrib|embargo|dienstgebrauch"
    r"|internen gebrauch"
    r"|nicht (?:zur|weit|ver|teil)|sperrfrist|intern gebruik|niet (?:ver|door|del|pub)"
    r"|(?:bruk|brug|anv.ndning)\b|ikke "
    r"|u.ytku |nie (?:roz|udo|prz|pub|kop)|pouze|len pro|haszn|internu?o? up"
    r"|ne (?:dij|del|pros)|da.[iªı]t|payla|jangan|hanya untuk",
    r"ªª",
)
