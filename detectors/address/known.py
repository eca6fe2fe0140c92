"""Addresses everybody knows: monuments, seats of government, stories and songs.

General knowledge; each is the house number and the folded street name. A person
who writes one of these gives nobody's home away.
"""

from __future__ import annotations

from typing import Final

__all__ = ["KNOWN", "PLACEHOLDER_NAMES", "PLACEHOLDER_NUMBERS"]

KNOWN: Final = frozenset(
    {
        "10 downing street",
        "11 downing street",
        "12 downing street",
        "10 downing st",
        "11 downing st",
        "1600 pennsylvania avenue",
        "1600 pennsylvania ave",
        "24 sussex drive",
        "221b baker street",
        "221b baker st",
        "221 b baker street",
        "4 privet drive",
        "12 grimmauld place",
        "742 evergreen terrace",
        "32 windsor gardens",
        "42 wallaby way",
        "62 west wallaby street",
        "17 cherry tree lane",
        "165 eaton place",
        "52 festive road",
        "31 spooner street",
        "124 conch street",
        "84 charing cross road",
        "7 eccles street",
        "10 cloverfield lane",
        "23 railway cuttings",
        "1313 mockingbird lane",
        "112 ocean avenue",
        "25 cromwell street",
        "10 rillington place",
        "3 savile row",
        "3 abbey road",
        "30 st mary axe",
        "20 fenchurch street",
        "1 canada square",
        "2 marsham street",
        "70 whitehall",
        "100 parliament street",
        "1 horse guards road",
        "20 forthlin road",
        "251 menlove avenue",
        "9 madryn street",
        "12 arnold grove",
        "48 doughty street",
        "20 maresfield gardens",
        "50 berkeley square",
        "18 folgate street",
        "7 cavendish square",
        "1 london bridge street",
        "350 fifth avenue",
        "30 rockefeller plaza",
        "11 wall street",
        "1 infinite loop",
        "20 w 34th street",
        "129 west 81st street",
        "77 sunset strip",
        "221 baker street",
        "15 yemen road",
        "1007 mountain drive",
        "9764 jeopardy lane",
        "1630 revello drive",
        "90 bedford street",
        "123 fake street",
        "123 sesame street",
        "1 example street",
        "11 cavendish square",
        "1 apple park way",
        "405 lexington avenue",
    }
)

# "1 Main Street", "123 Any Road": what forms and manuals are filled in with.
PLACEHOLDER_NUMBERS: Final = frozenset(
    {"1", "12", "99", "100", "111", "123", "1234", "12345", "999"}
)
PLACEHOLDER_NAMES: Final = frozenset(
    {"main", "any", "some", "sample", "test", "fake", "example", "your", "dummy", "street", "demo"}
)
