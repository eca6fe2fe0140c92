"""Marks of picture agencies in names, credit lines and links."""

from __future__ import annotations

from linter.patterns import Pattern, bounded

__all__ = ["stock_library"]

_LIBRARIES = {
    "Getty Images": r"getty\s?images|gettyimages",
    "iStock": r"istock(?:photo)?",
    "Shutterstock": r"shutterstock",
    "Adobe Stock": r"adobe\s?stock|fotolia|stock\.adobe\.com",
    "Alamy": r"alamy",
    "Depositphotos": r"depositphotos",
    "Dreamstime": r"dreamstime",
    "123RF": r"123rf",
    "Bigstock": r"bigstock(?:photo)?",
    "Pond5": r"pond5",
    "Envato": r"envato|photodune",
    "Bridgeman Images": r"bridgeman\s?images|bridgemanimages",
    "Mary Evans": r"mary\s?evans\s?(?:picture\s)?library",
    "Science Photo Library": r"science\s?photo\s?library|sciencephoto",
    "PA Media": r"pa\s(?:wire|images|media|archive)|press\sassociation",
    "Reuters": r"reuters",
    "AFP": r"agence\sfrance-presse|afp",
    "Associated Press": r"associated\spress|ap\s(?:photo|images)",
    "EPA": r"epa-efe|european\spressphoto\sagency",
    "Rex Features": r"rex\s?features|rex/shutterstock",
    "Magnum Photos": r"magnum\s?photos",
    "Corbis": r"corbis",
    "Unsplash": r"unsplash",
    "Pexels": r"pexels",
    "Pixabay": r"pixabay",
    "Freepik": r"freepik",
    "Vecteezy": r"vecteezy",
    "Stocksy": r"stocksy",
    "picture alliance": r"picture[\s-]?alliance",
    "Avalon": r"avalon\.red",
    "ZUMA Press": r"zuma\s?(?:press|wire)|zumapress",
    "Imago": r"imago[\s-]images",
}
_ANY = Pattern("|".join(f"({source})" for source in _LIBRARIES.values()))
_NAMES = tuple(_LIBRARIES)


def stock_library(text: str) -> str | None:
    """Name of the picture agency that a credit line or link names, None if none."""
    for match in _ANY.finditer(text[:2000]):
        if bounded(text, match.start(), match.end()):
            for number, name in enumerate(_NAMES, 1):
                if match[number] is not None:
                    return name
    return None
