"""Money of one's own, said in other languages than English: "zarabiam 4200 zł", "年収は480万円"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from linter import TextView
from linter.patterns import Pattern

from ._amounts import MONEY, PERIOD, is_signed, value_of
from ._spaces import spaced

__all__ = ["TRIGGERS", "sums_abroad"]

# Verbs that speak of the author by themselves, or with "I" before them.
_VERBS: Final = (
    r"\b(?:je (?:gagne|gagnais|touche|dois)|j'ai (?:gagn[ée]|[ée]conomis[ée])|ich (?:verdiene"
    r"|verdiente"
    r"|bekomme|schulde)|verdiene ich|(?:yo )?(?:gano|ganaba|cobro|cobraba|debo|ahorr[ée])"
    r"|(?:eu )?(?:ganho"
    r"|ganhava|recebo|recebia|devo)|guadagno|guadagnavo|prendo|zarabia(?:m|[łl][ae]m)"
    r"|zarobi[łl][ae]m"
    r"|oszcz[ęe]dzi[łl][ae]m|c[âa][șsş]tig|ik verdien(?:de)?|jag tj[äa]nar|jeg tjener|keresek"
    r"|kazan[ıi]yorum|dw ?i(?:'n)? (?:ar|yn) |(?:dw i'n|rwy'n|wi'n) ennill|mae arna i|tuillim"
    r"|kumikita ako)\b|(?:я|мне) (?:получаю|зарабатываю|платят)|зарабатываю|заробляю"
)
_OWNERS: Final = (
    r"\b(?:mon|ma|mes|mein(?:e|en|em|er)?|unser[en]?|mi|mis|meu|minha|meus|minhas|mio|mia|miei"
    r"|m[óo]j"
    r"|moj[ae]|moich|mojej|fy|mo|mijn|min|mitt|mina|benim|aking)\b"
)
_NOUNS: Final = (
    r"\b(?:salaire|paie|paye|retraite|dettes?|d[ée]couvert|pr[êe]t|[ée]conomies|gehalt|lohn"
    r"|schulden"
    r"|rente|kredit|dispo|ersparnisse|kontostand|salario|sueldo|n[óo]mina|deudas?|pensi[óo]n"
    r"|hipoteca"
    r"|ahorros|saldo|sal[áa]rio|ordenado|reforma|d[íi]vidas?|poupan[çc]as?|stipendio|debit[io]"
    r"|pensione|mutuo|risparmi|pensj[aię]\w*|wyp[łl]at\w*|d[łl]ug\w*|emerytur\w*|kredyt\w*"
    r"|oszcz[ęe]dno[śs]ci|salariul?|datori[ie]\w*|pensia|economii\w*|salaris|loon|schuld|spaargeld"
    r"|pensioen|l[öo]n|l[øo]nn?|pension|[ng]{0,2}h?[yc]yflog|ghyflog|nghyflog|cyflog|nyled|dyled"
    r"|mhensiwn|pensiwn|morgais|nghynilion|thuarastal|tuarastal|maa[şs][ıi]m?|bor[çc]um|sweldo"
    r"|sahod)\b"
)
# Where a language leaves "my" out, its word for pay or debts is enough, averages aside.
_BARE: Final = (
    r"(?:年収|月収|月給|時給|手取り|給料|給与|貯金|借金|年金|残高|工资|月薪|年薪|薪水|存款|欠款|薪資"
    r"|моя (?:зарплата|пенсия|пенсія)|мой (?:долг|оклад)|мій борг|зарплата (?:у меня|в мене)"
    r"|मेरी (?:सैलरी|तनख्वाह|पेंशन)|मेरा (?:वेतन|कर्ज)|میری تنخواہ|راتبي|বেতন)"
)
_GAP: Final = r"[^0-9.!?;。\n]{0,40}?"
_SUM: Final = rf"(?P<sum>{MONEY}){PERIOD}?"
_SHAPES: Final = (
    spaced(rf"(?:{_VERBS}|{_OWNERS}(?: [\pL]+)? {_NOUNS}|{_BARE}){_GAP}{_SUM}"),
    spaced(rf"{_SUM} (?:[\pL']+ ){{0,2}}(?:{_VERBS}|{_OWNERS} {_NOUNS})"),
)
_NOT_MINE: Final = spaced(
    r"\b(?:moyen(?:ne)?|minimum|smic|durchschnitt\w*|mindest\w*|medi[oa]|promedio|m[íi]nimo"
    r"|[śs]redni\w*|minimaln\w*|gemiddeld\w*|cyfartal\w*|si (?:je|yo)|wenn ich|gdybym|medel\w*)\b"
    r"|平均|最低|求人|募集|もし|средн|минимальн|середн|如果"
)
TRIGGERS: Final = (
    (r"\x{3042}", r"[0-9][0-9 .,]*[0-9]"),  # to a trigger, any letter beyond ASCII
    (
        r"\b(?:je|j'ai|ich|mon|ma|mes|meine?[mnrs]?|mi|mis|meus?|minhas?|mi[oa]|gano|ganaba"
        r"|cobr(?:o|aba)"
        r"|ganh(?:o|ava)|receb(?:o|ia)|guadagn(?:o|avo)|zarabiam|zarobi\w*|moj[aei]\w*|mijn"
        r"|verdiene?"
        r"|ja[gn]|jeg|keresek|dw ?i'?n?|rwy'n|fy|arna i|tuillim|benim|aking|mitt|debo|devo"
        r"|prendo)\b",
        r"[0-9][0-9 .,]*[0-9]",
    ),
)
_LARGEST: Final = 500_000  # pounds; more is no private person's


def sums_abroad(text: TextView) -> Iterator[tuple[int, int]]:
    """Where a sum stands beside words of another language for the author's own money."""
    for shape in _SHAPES:
        for match in shape.finditer(text.text):
            money = match["sum"] or ""
            start, end = text.sentence(*match.span())
            if not 5 <= value_of(money) <= _LARGEST or _NOT_MINE.search(text.text, start, end):
                continue
            if is_signed(money) or _PERIODS.search(match.group()) or value_of(money) >= 1000:
                yield match.span(1)


_PERIODS: Final = Pattern(PERIOD)
