"""Homes that stand empty, told in the languages that people here mix with English."""

from __future__ import annotations

from typing import Final

from ._phrases import phrase

__all__ = ["ALONE_ABROAD", "AWAY_ABROAD", "EMPTY_ABROAD", "WORK_ABROAD"]

_TO_THE_END: Final = r"[^.\n!?]{0,40}"

EMPTY_ABROAD: Final = phrase(
    # Spanish, Italian, Portuguese, Romanian
    r"\b(?:casa|piso|appartamento|apartamento|apartamentul)\s(?:(?:est[aá]|estar[aá]|se queda|"
    r"queda|resta|rimane|sar[aà]|è|e|fica|vai ficar|este|st[aă]|completamente|todo|toda|totalmente)"
    r"\s)*(?:vac[ií][ao]|vuot[ao]|vazi[ao]|goal[aă]|sola)(?:[^\pL]|$)"
    r"|\b(?:no hay nadie|no habr[aá] nadie|nadie|nessuno|non c'è nessuno|ningu[eé]m|nimeni|"
    r"nu e nimeni)\s(?:en|in|a|em|est[aá] em)?\s?(?:casa|acas[aă])"
    # French
    r"|\b(?:maison|appart(?:ement)?|chez nous c'est)\s(?:(?:est|sera|reste|toute|"
    r"compl[eè]tement)\s)*"
    r"vide\b"
    r"|\bpersonne\s(?:ne sera |n'est |n'y est )?(?:à la maison|chez nous|chez moi)\b"
    # German, Dutch, the Nordic languages
    r"|\b(?:haus|wohnung|huis|flat|huset|leiligheten|l[aä]genheten)\s(?:(?:steht|ist|bleibt|staat|"
    r"is|st[åa]r|er|[aä]r|ganz|helemaal|helt)\s)*(?:leer|leeg|tomt?|tom)\b"
    r"|\b(?:niemand|keiner|ingen)\s(?:ist |is |er |[aä]r )?(?:zu hause|zuhause|daheim|thuis|hemma|"
    r"hjemme)\b"
    # Polish
    r"|\b(?:dom|mieszkanie|chata)\s(?:(?:stoi|jest|b[eę]dzie|zostaje|ca[lł]kiem)\s)*"
    r"(?:pust[aye]|pusto)\b"
    r"|\bnikogo\s(?:nie ma |nie b[eę]dzie )?w domu\b"
    # Welsh and Irish
    r"|\b(?:neb|does neb|fydd neb)\s(?:(?:yma|yn|fydd|ddim)\s)?(?:adra|adref|gartref|yn y t[yŷ])"
    r"|t[yŷ](?:'n| yn)\s(?:hollol\s)?wag\b"
    r"|\bn[ií]l (?:aon duine|[eé]inne) sa bhaile\b"
    # Urdu, Hindi, Punjabi and Turkish in Latin letters
    r"|\bghar\s(?:(?:bilkul|abhi|pe|par|mein)\s)*(?:khali|koi nahi+n?)\b"
    r"|\bev(?:imiz)? bo[sş]\b|\bevde kimse yok\b"
)
_UNTIL: Final = (
    r"(?:jusqu'(?:au|à|en)|hasta|bis|fino(?: al| a)?|at[eé]|do|tan|hyd|tot|p[aâ]n[aă](?: pe)?|till|"
    r"til|go dt[ií]|tak)"
)
AWAY_ABROAD: Final = phrase(
    r"\b(?:en vacances|de vacaciones|im urlaub|in (?:den )?urlaub|verreist|in vacanza|in ferie|"
    r"de f[eé]rias|na (?:wakacjach|urlopie)|ar (?:ein )?(?:g?wyliau)|op vakantie|"
    r"[iî]n (?:vacan[tț][aă]|concediu)|ar saoire|p[aå] (?:semester|ferie)|chutti pe)"
    rf"[^.\n!?]{{0,30}}?\s{_UNTIL}\s[^.\n!?]{{0,12}}?(?:\d{{1,2}}|\pL{{4,}})"
    rf"|\b{_UNTIL}\s[^.\n!?]{{0,16}}?\s(?:en vacances|de vacaciones|im urlaub|verreist|in vacanza|"
    r"in ferie|de f[eé]rias|op vakantie)\b"
)
ALONE_ABROAD: Final = phrase(
    r"\b(?:sol[ao] en casa|seule? (?:à la maison|chez moi)|allein(?:e)? (?:zu hause|zuhause|"
    r"daheim)|"
    r"sol[ao] (?:in|a) casa|sozinh[ao] em casa|sama? w domu|singur[aă]? acas[aă]|alleen thuis|"
    rf"ensam hemma|alene hjemme|ar fy mhen fy hun (?:adra|gartref)){_TO_THE_END}"
)
WORK_ABROAD: Final = phrase(
    r"\b(?:b[uü]ro|bureau|oficina|ufficio|escrit[oó]rio|biurz?[eo]|swyddfa|kantoor|kontor(?:et)?|"
    r"e-?mails?|museo|mus[eé]e|tienda|magasin|negozio|laden|sklep|siop|winkel)\b"
)
