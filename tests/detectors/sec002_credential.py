"""SEC002 credential: every secret is made up or a vendor's published example."""

from __future__ import annotations

from linter import Draft

# Kept in pieces, so that the tests' own file sets off no scanner.
GITHUB = "ghp" + "_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
STRIPE = "sk" + "_live_" + "demo51H8xQ2eZvKYlo2C"
SLACK = "xox" + "b-" + "123456789012-123456789012-AbCdEfGhIjKlMnOpQrStUvWx"
GOOGLE = "AIza" + "SyD3m0K3y0nlyF0rT3st1ng9xQ2wE4rT5yU"
OPENAI = "sk-" + "proj-" + "demoA1b2C3d4E5f6G7h8I9j0K1l2M3n4"
TELEGRAM = "123456789:" + "AAHdemoT0kenOnlyF0rTests9xQ2wE4rT5y"
JWT = "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiJkZW1vIn0" + ".dGhpcy1pcy1hLWRlbW8tc2lnbmF0dXJl"
SENDGRID = "SG." + "demoA1b2C3d4E5f6G7h8I9" + "." + "demoA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t"
PEM = (
    "-----BEGIN OPENSSH PRIVATE KEY-----\n"
    "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU\nAAAAdemo\n"
    "-----END OPENSSH PRIVATE KEY-----"
)

FLAG = {
    "wifi, plain word": "Staff room's open, the wifi password is ⟦marmalade⟧",
    "wifi, colon": "WiFi: UWL-Popup\nPassword: ⟦Teacups4all⟧",
    "wifi, slash": "Wi-Fi is PopUpCafe / ⟦teacups4all⟧, be gentle with it",
    "in quotation marks": 'the hall laptop password is "⟦purple monkey piano⟧"',
    "short form": "can someone log in for me, pw ⟦Tr0mb0ne99⟧, thanks",
    "login pair": "Marking portal login: ⟦jbloggs2 / Winter24xy⟧ til I'm back",
    "username and password": "user name stagehand, password ⟦Curtain!Up7⟧",
    "capitals": "THE PROJECTOR PASSWORD IS ⟦BRIGHTER22⟧",
    "has been changed to": "Studio machine password has been changed to ⟦Loud3rThanB4⟧ from today",
    "French": "mot de passe : ⟦Tournesol24⟧ pour le wifi de la salle",
    "German": "Das Passwort ist ⟦Sonnenblume7⟧ bis Freitag",
    "passcode of a meeting": "Meeting ID: 812 0000 1234\nPasscode: ⟦904417⟧",
    "one-time code": (
        "Your one-time code is ⟦739204⟧. It expires in ten minutes. Why do I keep getting this??"
    ),
    "code that comes first": "⟦739204⟧ is your Demo Bank verification code, apparently",
    "code with a letter": "lol ⟦G-739204⟧ is your Google verification code",
    "recovery codes": "printing my 2FA backup codes: ⟦7392-0418 5521-9934⟧",
    "door code": "Late tonight? The back door code is ⟦4471#⟧",
    "key safe": "carers: key safe code ⟦1908⟧, pull hard",
    "alarm": "whoever's last out, alarm code is ⟦2741⟧ then press set",
    "phone": "Dad's phone pin is ⟦8264⟧ if he rings you stuck",
    "combination": "The combination for the bike shed is ⟦4-19-33⟧",
    "cloud key": "why 403? ⟦AKIAIOSFODNN7EXAMPLE⟧ has full access!",
    "cloud secret": "aws_secret_access_key = ⟦wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY⟧",
    "GitHub": f"git clone with ⟦{GITHUB}⟧ and you're in",
    "Stripe": f"pls test the shop, key ⟦{STRIPE}⟧",
    "Slack": f"bot token ⟦{SLACK}⟧ goes in the config",
    "Google": f"Maps work again with ⟦{GOOGLE}⟧",
    "OpenAI": f"use mine: ⟦{OPENAI}⟧",
    "Telegram bot": f"BotFather gave me ⟦{TELEGRAM}⟧",
    "SendGrid": f"mail key ⟦{SENDGRID}⟧",
    "web token": f"Authorization: Bearer ⟦{JWT}⟧",
    "private key": f"my new key!\n⟦{PEM}⟧\nbit long isn't it",
    "database address": "DATABASE_URL=postgres://web:⟦Tangerine77⟧@db.example.org:5432/site",
    "web address": "https://editor:⟦Sommer26rain⟧@staging.example.org/ shows the draft",
    "basic authentication": "curl -H 'Authorization: Basic ⟦c3RhZ2U6VHVsaXBzNzc=⟧' api.example.org",
    "command": "curl -u demo:⟦Tulips77⟧ https://api.example.org/v1",
    "generated key": "api_key = '⟦9f8c2b7ad1e64f03b5a7c9d2e8f10436⟧'",
    "environment file": "SMTP_PASSWORD=⟦q7Zp-x2Lm9Vr4Tn8⟧",
    "recovery words": (
        "wrote down my seed phrase: ⟦legal winner thank year wave sausage worth useful legal "
        "winner "
        "thank yellow⟧ done"
    ),
    "QR code text": "scan says WIFI:T:WPA;S:PopUp;P:⟦teacups4all⟧;; so that's that",
    "full-width": "password is ⟦Ｔｕｌｉｐｓ７７⟧",
    "zero-width inside": "password is ⟦Tul\u200bips77⟧",
    "in the first comment": Draft(text="Studio's free!", first_comment="door code is 4471#"),
    "sent a code nobody asked for": (
        "the parcel app keeps sending me a code, ⟦718 204⟧, no idea why"
    ),
    "told by text": "Just got a text with code ⟦551-902⟧ and I never asked for it",
    "asked whether to pass it on": (
        "Your code is ⟦663 017⟧. So it says. Do I read it to the man who rang??"
    ),
    "round a filter": "pa$$w0rd for the booking app is ⟦Mezzo_Forte_616⟧",
    "word with spaces": "p a s s w o r d for the lighting desk is ⟦Tempo-Rubato-88⟧",
    "word with dots": "p.a.s.s: ⟦Kettle_Drum_55⟧ for the studio wifi",
    "wireless in German": "Das WLAN-Passwort im Seminarraum lautet ⟦Igel_2024⟧",
    "wireless in Russian": "пароль от вайфая: ⟦Korova2025⟧",
    "wireless in Chinese": "WiFi密码：⟦tulip8842⟧",
    "wireless in Hindi": "wifi ka password ⟦Chai@1234⟧ hai, sab use karo",
    "wireless in Welsh": "Cyfrinair y wifi: ⟦Cwtch2024⟧",
    "wireless in Turkish": "wifi şifresi: ⟦Simit_1453⟧",
    "value before its use": "It is still ⟦Parsnip_Soup9⟧ to get on the guest wifi",
    "disarm with": "Alarm goes off at six, disarm with ⟦7391#⟧",
    "far colon": (
        "Password for whoever opens up on Sunday morning and needs the till: ⟦Cr0issant!Sun⟧"
    ),
    "list login": "Mailing list login hasn't changed: ⟦choir@lists.example / Tenor&Bass4⟧",
}

LEAVE = {
    "advice": "A password like correct horse battery staple beats Tr0ub4dor any day",
    "famous example": "People still use password123. In 2026. I despair.",
    "joke": "Changed my password to incorrect so it reminds me when I get it wrong",
    "no value": "The wifi password is on the whiteboard, ask at reception",
    "forgotten": "my password is wrong again, third time this week",
    "expired": "Reminder: your password is expiring, change it at uwl.ac.uk",
    "asked for": "DM me for the password, it's not going on here",
    "placeholder": "Set API_KEY=<your-key-here> in the settings file",
    "crossed out": f"token: {'ghp_' + 'x' * 36}",
    "stars": "Password: ******** (nice try)",
    "from the environment": "password=os.environ['DB_PASSWORD'], never the value itself",
    "discount code": "Use code GRAD20 for a fifth off the ball",
    "discount code in digits": "Your discount code is 739204, valid at checkout till Sunday",
    "course code": "UCAS code is 4471 and the institution code is W05",
    "postcode": "Area code is 020, post code W5 5RF",
    "error code": "The error code was 50412 so I turned it off and on",
    "dress code": "The dress code is 1920s, sequins at the door",
    "public key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDemoOnlyKeyForTheTestTable demo@example",
    "public key block": (
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0B\n-----END PUBLIC KEY-----"
    ),
    "checksum": "sha256: 9f8c2b7ad1e64f03b5a7c9d2e8f104369f8c2b7ad1e64f03b5a7c9d2e8f10436",
    "commit": "Fixed in commit 9f8c2b7ad1e64f03b5a7c9d2e8f104361234abcd",
    "identifier": "The session was 3f2504e0-4f89-11d3-9a0c-0305e82c3301 in the log",
    "publishable key": "pk_" + "live_demo51H8xQ2eZvKYlo2C is meant to be public",
    "meeting link": "Join on Zoom: https://us02web.zoom.us/j/81200001234?pwd=aFh3K2hRbGpSdemo",
    "username alone": "Log in with your student number at https://blackboard.uwl.ac.uk",
    "passport to": "The password to happiness is kindness",
    "film": "In the film the password is Swordfish and everybody groans",
    "strong word": "a strong password is long, and a passphrase is longer",
    "recovery prose": (
        "My recovery phrase is written on paper and kept in a drawer that nobody but me can ever "
        "open"
    ),
    "door without a code": "The door code changes on Monday, ask security for the new one",
    "building regulations": "Building code 1984 applies to the annexe, says the surveyor",
    "secret ingredient": "The secret is: 1 tablespoon of marmalade",
    "wifi trouble": "wifi is 50/50 in the tower today, sorry all",
    "security": "security code of conduct 2024 is on the intranet",
    "password day": "World Password Day 2026: turn on two-factor",
    "token gesture": "It's a token: 20 quid and a card for the porter",
    "program asks for it": 'Week 2 of Python: pw = input("Password: ") and then we cried',
    "program asks quietly": 'password = getpass.getpass("Password: ")',
    "program passes it on": "const password = req.body.password",
    "program hashes it": "password = hash_password(raw)",
    "discount code sent": "They sent me a discount code: 204931 so I bought more yarn",
    "booking code sent": "The box office sent us a booking code 448193, meet by the bar",
    "code review": "She gave me a code review: 1500 lines, wow",
    "recovery from injury": "Recovery plan: 10-12 weeks, physio says",
    "password in a song": "Parole, parole, parole: 1972, che anno!",
    "slogan in Polish": "Nowe hasło kampanii: Razem 2026",
    "workshop in German": "Passwort-Workshop am Mittwoch: Raum B204",
    "members' discount": "Discount codes for members: 4h2k-9mzx gets 10% off",
}
