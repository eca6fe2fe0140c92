"""Policy packs: a social media policy as data, so that another university can bring its own.

A pack is one TOML file. It gives each rule its severity and the sentence of the
policy it rests on, and states the facts rules need: names, sites, published
contacts, accounts, disclaimers, markings, number formats. Every fact carries its
source and date. A pack may extend another (``extends = "uwl"``): its tables are
merged into the other's key by key, its arrays replace the other's.
"""

from __future__ import annotations

from linter.policy.pack import (
    Account,
    Accounts,
    Contact,
    Contacts,
    Disclaimers,
    IdNumber,
    Institution,
    Judgement,
    Logo,
    Markings,
    Policy,
    RulePolicy,
    Site,
)

__all__ = [
    "Account",
    "Accounts",
    "Contact",
    "Contacts",
    "Disclaimers",
    "IdNumber",
    "Institution",
    "Judgement",
    "Logo",
    "Markings",
    "Policy",
    "RulePolicy",
    "Site",
]
