"""What people call a sort code and an account number, in several languages.

Names are in lower case without spaces or signs, as :func:`._labels.label_before` wants them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ACCOUNT", "ACCOUNT_SURE", "SORT", "SORT_SURE", "VAGUE"]

SORT_SURE: Final = frozenset(
    [
        "sortcode",
        "sortingcode",
        "sortcodeis",
        "banksortcode",
        "srtcode",
        "coddidoli",  # Welsh
        "côddidoli",
        "codididoli",
        "códsórtála",  # Irish
        "codsortala",
        "bankleitzahl",
        "codeguichet",
        "códigobancario",
        "kodsortujący",
        "kodsort",
        "ソートコード",
        "сорткод",
    ]
)
SORT: Final = SORT_SURE | {"sort", "sc", "scode", "bankcode"}
ACCOUNT_SURE: Final = frozenset(
    [
        "accountnumber",
        "accountno",
        "accountnum",
        "accno",
        "accnum",
        "accnumber",
        "acctno",
        "acctnum",
        "acctnumber",
        "acno",
        "acnumber",
        "acnum",
        "bankaccount",
        "bankacc",
        "bankacct",
        "accountnr",
        "bankaccountnumber",
        "accountdetails",
        "currentaccount",
        "savingsaccount",
        "rhifcyfrif",  # Welsh
        "rhifycyfrif",
        "rhifeincyfrif",
        "uimhirchuntais",  # Irish
        "àireamhcunntais",  # Scottish Gaelic
        "kontonummer",
        "kontonr",
        "numerkonta",
        "nrkonta",
        "númerodecuenta",
        "numerodecuenta",
        "númerodaconta",
        "númerodeconta",
        "numerodaconta",
        "numérodecompte",
        "numerodecompte",
        "numerodiconto",
        "numărdecont",
        "numărcont",
        "numarcont",
        "hesapno",
        "hesapnumarası",
        "rekeningnummer",
        "számlaszám",
        "sąskaitosnumeris",
        "номеррахунку",
        "номерсчета",
        "номерсчёта",
        "口座番号",
        "账号",
        "帐号",
        "खातासंख्या",
        "खातानंबर",
        "اکاؤنٹنمبر",
        "رقمالحساب",
    ]
)
ACCOUNT: Final = ACCOUNT_SURE | {
    "account",
    "acc",
    "acct",
    "ac",
    "accnt",
    "accy",
    "number",
    "no",
    "an",
}
VAGUE: Final = frozenset({"number", "no", "an"})  # say something only beside a sort code
