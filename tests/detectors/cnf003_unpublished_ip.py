"""Unpublished ip: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

FLAG = {
    "invention before filing": (
        "Before the lawyers get round to it: ⟦our sensor picks up sepsis from sweat, through a "
        "graphene strip doped with copper⟧. Patent forms go in next month."
    ),
    "how it works": (
        "We haven't filed yet but I'm too excited, ⟦the trick is pulsing the magnet at 40 hertz "
        "so the gel sets from the inside out⟧"
    ),
    "data sneak": (
        "Just ran the model on the still-secret dataset and ⟦night-shift nurses made 37% more "
        "drug errors after the third shift⟧ 😳 unpublished so hush"
    ),
    "code of a spin-out": (
        "The start-up's matching engine in one line, since you asked: ⟦score = skills overlap "
        "squared, divided by commute time, plus 0.3 if they've volunteered⟧. That's the bit "
        "nobody else has."
    ),
    "source leaked": (
        "lol pushed the lab's private repo to my public github for the night, ⟦the whole closed "
        "source controller is at git.example/hydrofoil⟧, grab it before my PI wakes up"
    ),
    "colleague's idea": (
        "Yusuf hasn't told the tech transfer people yet, but ⟦his valve closes by itself when "
        "the blood gets too warm because the hinge is a shape-memory alloy⟧. Genius!"
    ),
    "drug": (
        "not out till the journal says yes, but ⟦compound 14 kills the resistant strain in four "
        "hours and leaves the liver cells alone⟧"
    ),
    "trade secret": (
        "People keep asking how our studio plug-in gets that warmth. ⟦It feeds the signal "
        "through two detuned delays of 7 and 11 ms⟧. That's the trade secret, gone."
    ),
    "prototype": (
        "Here's what the partner wanted kept dark till the patent: ⟦the glove reads finger bend "
        "from air pressure in a hollow thread⟧."
    ),
    "algorithm at a party": (
        "explained our unfiled algorithm to a taxi driver so may as well tell you, ⟦we hide the "
        "watermark in the gaps between the drum hits⟧"
    ),
    "coating": (
        'IP office: "say nothing." Me: ⟦it\'s beeswax and nano-silica, sprayed at 60 degrees, '
        "and the water just rolls off⟧ 🤫"
    ),
    "game": (
        "Nobody outside the lab knows the mechanic yet. ⟦Your shadow is the controller, the "
        "camera tracks it rather than you⟧. We register the design next month"
    ),
    "oblique": (
        "Don't tell the patent attorney I said so, but ⟦you'd get the same effect if you swapped "
        "the salt for potash and left it overnight⟧ 😉"
    ),
    "battery": (
        "⟦Lithium out, sodium and a skin of chitosan in: 900 cycles and still at 94%⟧. We submit "
        "in February, remember where you read it."
    ),
    "I'm not supposed to show": (
        "I'm not supposed to show this before the paper comes out. ⟦Table 2: control 44, "
        "treatment 71.⟧ Amazing isn't it."
    ),
    "Me to the whole tea-room,": (
        "Me to the whole tea-room, then to you: ⟦we've cracked gluten-free puff pastry, you "
        "laminate with a psyllium gel chilled to 2 degrees⟧. We've to keep it quiet while Geller "
        "sorts the licence."
    ),
}

LEAVE = {
    "filed and granted": (
        "Patent granted! GB2599001 covers the folding chair and you can read every claim online."
    ),
    "teaser": (
        "Something rather wonderful happened in the lab today. You'll have to wait for the paper."
    ),
    "can't share": "Sorry, can't share the numbers yet. Ask me again in spring.",
    "open source": (
        "We open-sourced the matching engine last year, MIT licence, pull requests welcome."
    ),
    "known method": (
        "Reminder for first years: PCR is heat, cool, extend, repeat. Nothing secret about it."
    ),
    "preprint": (
        "The preprint went up on Friday, all data and code with it. Reading aloud halved "
        "agitation on the ward."
    ),
    "preregistered": (
        "We've pre-registered the trial, so the whole analysis plan is public before we see a "
        "single result."
    ),
    "advice on filing": (
        "Before you post about your invention, talk to the IP office. A tweet can cost you the "
        "patent."
    ),
    "baking": (
        "My secret recipe for scones is out: self-raising flour, lemonade, cream. My gran got it "
        "off a packet."
    ),
    "reviewer rant": (
        "Reviewer 2 wants another experiment. Submitted in March, still unpublished, still crying."
    ),
    "grant news": (
        "We won the grant! Three years to look for better batteries. No results, only hope."
    ),
    "film": (
        "In the film the professor scribbles the formula on a window and the rival steals it. If "
        "only it were so easy."
    ),
    "history": (
        "Fleming published in 1929 and hardly anyone noticed. Good job somebody read it later."
    ),
    "conference talk": (
        "Slides from yesterday's public talk, with the 71 per cent uptake figure that was in the "
        "journal article."
    ),
    "product review": (
        "This dressing halved my mother's healing time, or so the leaflet says. Smells of pond."
    ),
    "law class": (
        "IPR seminar today: what is a trade secret? Think of a cola recipe in a vault, or a "
        "kebab van's chilli sauce."
    ),
    "hello code": (
        'print("hello world"): my entire contribution to the department\'s codebase this week.'
    ),
    "museum": "The secret of Damascus steel, as told by every museum label since 1890.",
    "idea for anybody": (
        "Somebody please invent a kettle that apologises. I have no idea how and I won't be filing."
    ),
    "thesis deposited": (
        "Dr Amoako's thesis on the forged parish registers is in the repository for all to read. "
        "What a story."
    ),
    "open data": (
        "All 212 transcripts are deposited with the UK Data Service, anonymised, free to use. Go "
        "and find what we missed."
    ),
    "registered design": (
        "The design is registered and the chair is in the shops, hidden spring and all. Come and "
        "sit on it."
    ),
    "delayed prototype": (
        "The prototype works! That's all you're getting till the attorney smiles."
    ),
    "teaching shed": (
        "How our plug-in exercise works: delay the signal, detune it, mix. It's week 3 of every "
        "audio course in the land."
    ),
    "ethics": (
        "Data from our study will be published in autumn. Participants hear first, as promised."
    ),
}
