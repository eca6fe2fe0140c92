"""The shapes of "my own views" in languages other than English, by language code.

Matched on the normalised text, case ignored; accents may be left out by those
who type them. Each shape is the language's usual phrase, not a person's.
"""

from __future__ import annotations

from typing import Final

from linter.patterns import Pattern

__all__ = ["FOREIGN"]


def _of(*shapes: str) -> Pattern:
    return Pattern("|".join(f"(?:{shape})" for shape in shapes))


FOREIGN: Final = {
    "cy": _of(
        r"\b(?:barn|farn|safbwynt(?:iau)?|syniadau|trydar|sylwadau)\s+(?:yn\s+)?[bp]h?ersonol",
        r"\b(?:fy|'?n?h?y)\s*(?:m|ng)?h?(?:marn|farn|safbwyntiau|sylwadau|syniadau)\s+"
        r"(?:bersonol|i\b|fy\s+h(?:un|unan))",
        r"\b(?:barn|farn|safbwyntiau|sylwadau)\s+(?:fy\s+h(?:un|unan)|i\s+(?:yw|ydy|ydi))",
        r"\bcyfrif\s+personol",
    ),
    "fr": _of(
        r"\b(?:opinions?|propos|avis|tweets?|posts?|points?\s+de\s+vue|pens[ée]es|vues)\b"
        r"[^.!?\n]{0,30}\b(?:personnel(?:le)?s?|qu?['e]?\s*moi|les?\s+miens?|les\s+miennes)\b",
        r"n['e]?\s*engagent?\s+que\s+moi|[àa]\s+titre\s+personnel|\bcompte\s+(?:personnel|perso)\b",
        r"\bmes\s+propres\s+(?:opinions|id[ée]es|propos)",
    ),
    "de": _of(
        r"\b(?:eigene|pers[öo]nliche|private|meine\s+eigene)[nr]?\s+"
        r"(?:meinung(?:en)?|ansicht(?:en)?|sicht|gedanken|tweets)\b",
        r"\b(?:nur|allein|ausschlie(?:ß|ss)lich)\s+meine\s+(?:meinung|ansicht)",
        r"\bprivate[rs]?\s+(?:account|konto|profil)\b|\b(?:twittert?|hier|postet?)\s+privat\b",
        r"\bsprech?e\s+(?:hier\s+)?(?:nur\s+)?f[üu]r\s+mich\b",
    ),
    "es": _of(
        r"\b(?:opini[óo]n(?:es)?|tuits?|comentarios|puntos\s+de\s+vista)\s+"
        r"(?:aqu[íi]\s+)?(?:(?:son|es)\s+)?(?:estrictamente\s+)?"
        r"(?:personal(?:es)?|propi[ao]s?|m[íi][ao]s?)\b",
        r"\ba\s+t[íi]tulo\s+personal\b|\bcuenta\s+personal\b|\bhablo\s+por\s+m[íi]\b",
    ),
    "it": _of(
        r"\b(?:opinion[ei]|pensieri|tweet|idee|parere)\s+"
        r"(?:(?:qui|espresse|sono|[eè])\s+){0,3}(?:strettamente\s+|solo\s+)?"
        r"(?:personal[ei]|mi[ea]i?|propri[ea])\b",
        r"\ba\s+titolo\s+personale\b|\b(?:profilo|account)\s+personale\b|\bparlo\s+per\s+me\b",
    ),
    "pt": _of(
        r"\bopini(?:[õo]es|[ãa]o)\s+(?:(?:s[ãa]o|[ée])\s+)?(?:aqui\s+)?"
        r"(?:pessoa(?:l|is)|minhas?|pr[óo]prias?)\b",
        r"\ba\s+t[íi]tulo\s+pessoal\b|\bconta\s+pessoal\b|\bfalo\s+por\s+mim\b",
    ),
    "pl": _of(
        r"\b(?:pogl[ąa]dy|opini[ea]|zdanie|tweety|wpisy)\s+(?:(?:s[ąa]|tu|tylko|wy[łl][ąa]cznie)\s+)*"
        r"(?:w[łl]asne|moje|prywatne|osobiste)",
        r"\b(?:moje|w[łl]asne)\s+(?:w[łl]asne\s+|prywatne\s+|osobiste\s+)?(?:pogl[ąa]dy|opinie|zdanie)",
        r"\bkonto\s+prywatne\b|\bprywatne\s+konto\b|\bwe\s+w[łl]asnym\s+imieniu\b",
    ),
    "nl": _of(
        r"\beigen\s+(?:mening(?:en)?|opvattingen|gedachten)\b|\bop\s+persoonlijke\s+titel\b",
        r"\bmening(?:en)?\s+(?:zijn|is)\s+(?:van\s+mij|mijn\s+eigen|persoonlijk)",
        r"\bpersoonlijk\s+account\b|\btweet\s+op\s+eigen\b",
    ),
    "ga": _of(
        r"\bt?h?uairim[íi]\s+(?:pearsanta|mo\s+chuid\s+f[ée]in|f[ée]in)",
        r"\bmo\s+(?:chuid\s+)?t?h?uairim[íi](?:[\s.,;|)]|$)|\bbeachdan\s+(?:mo\s+chuid|fh[èe]in|pearsanta)",
    ),
    "ro": _of(r"\bopini(?:i|ile|a)\s+(?:sunt\s+)?(?:personal[eă]|proprii|[îi]mi\s+apar[țt]in)"),
    "scandinavian": _of(
        r"\b(?:egna|egne)\s+(?:[åa]sikter|meninger|meningar|holdninger|tanker|tankar)\b",
        r"[åa]sikter(?:na)?\s+(?:[äa]r\s+)?mina\s+egna\b|\bmielipiteet\s+(?:ovat\s+)?omia\w*",
        r"\bomat\s+mielipiteet\b",
    ),
    "central": _of(
        r"\b(?:vlastn[íi]|osobn[íi])\s+n[áa]zory?\b|\bn[áa]zory\s+(?:jsou|s[úu])\s+(?:m[éoa]je?|vlastn[íi])",
        r"\bsaj[áa]t\s+v[ée]lem[ée]ny|\bosobn[ia]\s+(?:stavovi|mi[sš]ljenj[ae]|mnenj[ae])\b",
        r"\bstavovi\s+su\s+(?:moji|osobni|li[čc]ni)\b",
    ),
    "baltic": _of(
        r"\basmenin[ėe]\s+nuomon[ėe]|\bnuomon[ėe]\s+(?:yra\s+)?(?:asmenin[ėe]|mano)",
        r"\bperson[īi]g(?:s|ais)\s+viedoklis|\bisiklik\s+arvamus",
    ),
    "tr": _of(
        r"\b(?:g[öo]r[üu][şs]ler(?:im)?|payla[şs][ıi]mlar(?:[ıi]m)?|tweetler(?:im)?)\s+"
        r"(?:tamamen\s+)?(?:bana\s+aittir|ki[şs]iseldir|[şs]ahsidir|[şs]ahs[ıi]ma\s+aittir)",
        r"\bki[şs]isel\s+(?:hesap|g[öo]r[üu][şs])",
    ),
    "el": _of(
        r"προσωπικ(?:ές|ες|ή|η)\s+(?:απόψεις|αποψεις|γνώμη|γνωμη)|απόψεις\s+(?:είναι\s+)?προσωπικές"
    ),
    "ru, uk, bg": _of(
        r"личн(?:ое|ые|ый)\s+(?:мнени[ея]|взгляды|аккаунт)|мнени[ея]\s+(?:\S+\s+)?личное",
        r"(?:власна|особиста|особисті)\s+(?:думка|погляди|думки)|лично\s+мнение",
    ),
    "ar, fa, ur": _of(
        r"(?:آرائي|ارائي|رأيي|رايي|الآراء|آراء|تغريداتي)\s+(?:\S+\s+){0,2}(?:شخصي|تمثلني|الشخصي)",
        r"حساب\s+شخصي|نظرات?\s+شخصی|ذاتی\s+(?:رائے|خیالات|آراء)",
    ),
    "he": _of(r"(?:דעתי|דעות|הדעות)\s+(?:\S+\s+)?(?:האישית|אישיות|שלי|בלבד)"),
    "hi, pa, bn, gu, ta": _of(
        r"(?:निजी|व्यक्तिगत)\s+(?:विचार|राय|मत)|विचार\s+(?:\S+\s+)?(?:निजी|व्यक्तिगत|मेरे\s+अपने)",
        r"ਨਿੱਜੀ\s+ਵਿਚਾਰ|ব্যক্তিগত\s+(?:মতামত|মত)|અંગત\s+(?:વિચારો|મંતવ્ય)|தனிப்பட்ட\s+கருத்து",
    ),
    "zh, ja, ko": _of(
        r"(?:仅|僅|只|纯属|純屬)?(?:代表)?(?:个人|個人|本人)(?:观点|觀點|意见|意見|看法|立场|立場|言论|言論)",
        r"(?:观点|觀點|言论|言論|意见|意見)(?:仅|僅|只|均|都)*(?:代表|属|屬|为|為|是)*(?:个人|個人|本人|自己)",
        r"(?:発言|意見|ツイート|投稿|見解)は(?:すべて|全て|あくまで)?(?:個人|私個人)",
        r"개인(?:적인|적)?\s*(?:의견|견해|생각|계정)",
    ),
}
