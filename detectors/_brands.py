"""Names that fraudsters borrow, and the words and endings they borrow them with.

Source: brands named in the public phishing reports of Action Fraud, the National
Cyber Security Centre and the Anti-Phishing Working Group; registrars' public abuse
figures (Spamhaus, Interisle) for the endings. The domains are the brands' own.
"""

from __future__ import annotations

from typing import Final

from ._phrases import words

__all__ = [
    "ABUSED_ENDINGS",
    "BAIT",
    "BRANDS",
    "BRAND_DOMAINS",
    "COMMON_WORDS",
    "NOT_LOOKALIKES",
    "SHARP_BAIT",
    "SHORTENERS",
]

# A brand's label, and the domains it owns beyond its label under any common ending.
_OWNED: Final = {
    "adobe": "adobelogin.com behance.net",
    "aliexpress": "",
    "amazon": "amazonaws.com amazonses.com amazonpay.com",
    "americanexpress": "aexp-static.com",
    "apple": "icloud.com appleid.com applemusic.com",
    "barclays": "barclaycard.co.uk barclaycard.com",
    "binance": "",
    "bitbucket": "",
    "blackboard": "blackboardcdn.com",
    "booking": "",
    "coinbase": "",
    "deliveroo": "",
    "discord": "discordapp.com discord.gg discordstatus.com",
    "docusign": "docusign.net",
    "dpd": "dpdlocal.co.uk dpdgroup.co.uk",
    "dropbox": "dropboxusercontent.com",
    "dvla": "",
    "ebay": "ebayimg.com ebaystatic.com",
    "evri": "",
    "experian": "",
    "facebook": "facebookmail.com facebookblueprint.com",
    "github": "githubusercontent.com github.io githubstatus.com githubassets.com",
    "gmail": "googlemail.com",
    "google": "googleapis.com googleblog.com googlegroups.com googlemail.com googletagmanager.com "
    "googleusercontent.com googlesyndication.com withgoogle.com googlesource.com googlevideo.com",
    "halifax": "",
    "hermes": "",
    "hmrc": "",
    "hsbc": "hsbcnet.com",
    "icloud": "icloud-content.com",
    "instagram": "cdninstagram.com",
    "klarna": "",
    "linkedin": "linkedinmobileapp.com",
    "lloyds": (
        "lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com lloydspharmacy.com lloyds.com"
    ),
    "lloydsbank": "lloydsbankinggroup.com",
    "mastercard": "",
    "metamask": "",
    "microsoft": "microsoftonline.com microsoftedge.com microsoftstream.com microsoft365.com "
    "microsoftteams.com",
    "monzo": "",
    "moodle": "moodlecloud.com",
    "nationwide": "nationwide.com",
    "natwest": "natwestgroup.com natwestinternational.com",
    "netflix": "netflixinvestor.com netflixtechblog.com",
    "nhs": "nhsapp.service.nhs.uk nhsbt.nhs.uk nhsconfed.org nhsemployers.org nhsproviders.org",
    "office365": "",
    "onedrive": "",
    "outlook": "",
    "paypal": "paypalobjects.com paypal-community.com paypal-engineering.com paypalcorp.com",
    "revolut": "",
    "royalmail": "royalmailgroup.com",
    "santander": "santanderbank.com santanderuk.com",
    "sharepoint": "",
    "snapchat": "",
    "spotify": "spotifycdn.com byspotify.com",
    "studentfinance": "",
    "studentloanscompany": "",
    "telegram": "",
    "tesco": "tescobank.com tescoplc.com",
    "ticketmaster": "",
    "tiktok": "tiktokcdn.com tiktokv.com",
    "trustpilot": "",
    "tvlicensing": "",
    "twitter": "",
    "ucas": "",
    "ups": "",
    "dhl": "",
    "vodafone": "",
    "whatsapp": "",
    "wetransfer": "",
    "yahoo": "yahooapis.com",
    "youtube": "youtube-nocookie.com youtubekids.com",
    "zoom": "zoomgov.com zoom.us",
}
BRANDS: Final = frozenset(_OWNED)
BRAND_DOMAINS: Final = words(" ".join(_OWNED.values()))

# Real words and names one letter away from a brand.
NOT_LOOKALIKES: Final = words(
    "goggle goggles boogle googol barclay lloyd twister twitcher bookings looking hooking cooking "
    "brooking moodles poodle noodle doodle toodle outlooks monzon amazonia amazone spotiky "
    "experia telegraph telegrams netflex dropboxes snapchats natwes discords "
    "nationwides halifaxes microsofts evolut revolt revolute rebolut zooms hermest hermas "
    "evrim klara klaran santandar ticketmasters facebooks youtubes blackboards blackbird "
    "coinbases binanced nuance finance balance financer gitbook githubs giphy "
    "vodafones aliexpres docsign dropbear boxing sharepoints"
)

# Brands whose names are ordinary words or place names: a milder word beside them proves nothing.
COMMON_WORDS: Final = words(
    "apple blackboard booking discord halifax hermes nationwide outlook telegram zoom ups evri "
    "amazon adobe"
)

# Words that ask somebody to sign in, pay or hurry.
BAIT: Final = words(
    "account accounts alert auth authenticate authentication billing cancel claim confirm "
    "confirmation customer delivery fee fees helpdesk id invoice locked log login logon mfa "
    "notice onedrive parcel password passwordreset payment payments payroll payslip payslips "
    "portal "
    "prize reactivate recover recovery redelivery refund refunds register registration rebate "
    "renew renewal reset "
    "restore reward rewards safe secure secured securelogin security service services session "
    "signin "
    "signon sms sso staff student students support suspended tax track tracking unlock unusual "
    "update updates upgrade validate validation verification verified verify wallet webmail "
    "gift giveaway free bonus online help access my"
)

# The plainest of them, which need no second sign.
SHARP_BAIT: Final = words(
    "account authenticate confirm login logon password recover redelivery refund secure security "
    "signin suspended unlock validate verification verify wallet"
)

# Endings that cost little and are much abused; nobody's main site of these brands.
ABUSED_ENDINGS: Final = words(
    "xyz top click icu buzz cyou rest monster quest sbs cfd online site website space fun vip "
    "win bid "
    "loan men gq cf tk ml ga zip mov country stream download racing review date party trade "
    "accountant faith cricket bond pw cc help support live info lol"
)

# Public services that hide any target behind a short code. The platforms' own
# wrappers (t.co, lnkd.in, fb.me) and one site's short names (youtu.be) are not here.
SHORTENERS: Final = words(
    "2u.pw acortar.link adf.ly "
    "alturl.com bc.vc bee.ly bit.do bit.ly bitly.ws bitly.com bitly.cx bl.ink budurl.com "
    "buff.ly chilp.it cli.gs clck.ru cort.as cutt.ly cutt.us "
    "dlvr.it doiop.com dub.sh encurtador.com.br fw.to "
    "gg.gg goo.gl goo.su ht.ly hubs.la hubs.li hubs.ly "
    "ift.tt is.gd j.mp kutt.it lc.chat "
    "ln.is mcaf.ee migre.me ow.ly owl.li "
    "po.st ppt.cc qr.ae qrco.de qrfy.io qrs.ly q.gs rb.gy "
    "rebrand.ly reurl.cc rotf.lol s.id shor.by short.cm short.gy short.io "
    "short.link shorte.st shortened.link shorturl.at shorturl.com shorturl.gg shrinkme.io "
    "shrtco.de "
    "smarturl.it snip.ly snipr.com snipurl.com snurl.com soo.gd spoo.me su.pr t.ly t2m.io "
    "tiny.cc tiny.ie tiny.one tinylink.net tinyurl.com tny.im "
    "tr.ee tr.im twurl.nl u.nu u.to url.ie urlday.cc urlz.fr "
    "v.gd vk.cc x.gd"
)
