"""Public dispute: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "I have been teaching for": (
        "I have been teaching for eleven years and I can say without any doubt that ⟦this year's "
        "intake are rude, lazy and a complete waste of everybody's time⟧. I used to enjoy "
        "Mondays."
    ),
    "Somebody asked me why I'm": (
        "Somebody asked me why I'm leaving. ⟦Because Human Resources treat staff like something "
        "on their shoe and they enjoy it.⟧ Last day on Friday, drinks at the Red Lion from 5."
    ),
    "Group work presentations today!! Four": (
        "Group work presentations today!! ⟦Four slides, one joke, zero brain cells. I aged.⟧ 😂😂"
    ),
    "In my country we say": (
        "In my country we say a fish begins to stink at the head. ⟦In this school it stinks also "
        "in the tail and the middle, I have sat with these colleagues, I know.⟧"
    ),
    "Our cleaners are the best": (
        "Our cleaners are the best people in the building. ⟦The same can't be said of the "
        "corridor of professors who leave them the banana skins, filthy old goats.⟧"
    ),
    "Sending the invoice a fourth": (
        "⟦Sending the invoice a fourth time, because Copperline's accounts team evidently has "
        "the memory of a wet sponge.⟧"
    ),
    "A gentle message to my": (
        "A gentle message to my tutorial group. ⟦I've now heard every dead grandmother you have. "
        "Some of you have buried five. Buck up, you shower of fibbers.⟧"
    ),
    "Our café won't be doing": Draft(
        text=(
            "Our café won't be doing oat milk. ⟦If that ruins your day, you've led a very soft "
            "life, petal.⟧"
        ),
        author=OFFICIAL,
    ),
    "The jury of the design": Draft(
        text=(
            "The jury of the design prize overlooked our graduates again. ⟦Fossils. The lot of "
            "them couldn't spot talent if it sat on their catalogue.⟧"
        ),
        author=OFFICIAL,
    ),
    "Ordered sixty lanyards for the conference,": (
        "Ordered sixty lanyards for the conference, they came today, wrong colour, wrong name on "
        "them. ⟦Honestly what a bunch of idiots they must have working at Norwood Print.⟧"
    ),
    "@DrKarenWylde oh do be quiet. You've": (
        "@DrKarenWylde ⟦oh do be quiet. You've written one book and nobody read it.⟧"
    ),
    "Our reading group met in the": (
        "Our reading group met in the library today, lots of talk about Fanon, good biscuits. On "
        "the way out I noticed the geography lot from Thornbury College in our café again. ⟦Go "
        "home, you second-rate polytechnic leftovers.⟧ Anyway, next week: Said."
    ),
    "Imagine being paid to be an": (
        '⟦Imagine being paid to be an external examiner and your whole report is "font size". '
        "Imagine being that small.⟧"
    ),
    "You know who you are, and": (
        "⟦You know who you are, and no, your little petition about my marking hasn't kept me up. "
        "What kept me up was laughing at the spelling.⟧"
    ),
    "when the client says can we": (
        'when the client says "can we make it pop" ⟦i think, can we make YOU pop, you beige '
        "little man⟧"
    ),
    "I wouldn't say the Learning Enhancement": (
        "⟦I wouldn't say the Learning Enhancement people are pointless. A pencil can be "
        "pointless. A pencil was at least once sharp.⟧"
    ),
}

LEAVE = {
    "Reading Lord of the Flies": (
        'Reading Lord of the Flies with my evening class. "You\'re useless, all of you" says '
        "one boy to another in the group's new version. They've written a lovely script."
    ),
    "My complaint to the train": (
        "My complaint to the train company, in full: the 7.42 has been cancelled on eight out of "
        "the last twelve working days. I would like my money back please. Thank you."
    ),
    "I know that people are": (
        "I know that people are annoyed at IT this week. Just remember that there are four of "
        "them and two thousand of us."
    ),
    "The play is about two": (
        'The play is about two brothers who insult each other for an hour and a half. "You '
        'useless lump" is about the kindest line. Very funny. On until Saturday.'
    ),
    "I asked Estates to fix": (
        "I asked Estates to fix my window and they did it the same day. I thought that people "
        "should hear a good story for once."
    ),
    "A man at the bus": (
        "A man at the bus stop told me that all lecturers are overpaid and idle. I told him what "
        "I had done that day. We ended up talking about his grandson's maths."
    ),
    "If you're not happy with": (
        "If you're not happy with your mark you can ask for it to be explained. I don't mind at "
        "all. Bring the feedback sheet with you."
    ),
    "We're sorry that today's webinar": Draft(
        text=(
            "We're sorry that today's webinar had no sound for the first ten minutes. It's been "
            "recorded again and the link's on our page. Thanks for being so patient with us."
        ),
        author=OFFICIAL,
    ),
    "Somebody asked what I really": (
        "Somebody asked what I really think of our HR team. Well, they sorted my paternity leave "
        "in a day and sent a card. So that's what I think."
    ),
    "My computer hates me, the": (
        "My computer hates me, the printer hates me and I think the door hates me too. Good "
        "morning."
    ),
    "I disagree with my union": (
        "I disagree with my union on this one and I told the branch so. They let me speak, some "
        "people clapped, and most people didn't. That's how it should work."
    ),
    "The essay mills that spam": (
        "The essay mills that spam my students are a plague on education and Parliament was "
        "right to ban them."
    ),
    "@ellie_wr We're sorry you found": Draft(
        text=(
            "@ellie_wr We're sorry you found the talk disappointing. The speaker changed late "
            "and we should have told you. Would you like a seat at the next one?"
        ),
        author=OFFICIAL,
    ),
    "Frustrating afternoon with a supplier": (
        "Frustrating afternoon with a supplier who'd sent left-hand hinges for right-hand doors. "
        "They owned up, they're sending a van, and the driver will have tea."
    ),
    "Bloody parking. Bloody rain. Bloody": (
        "Bloody parking. Bloody rain. Bloody brilliant concert, though!"
    ),
    "Our debate society's motion: This": (
        'Our debate society\'s motion: "This house thinks lecturers are dinosaurs." I spoke '
        "for. We won."
    ),
    "Fair play to the timetabling": (
        "Fair play to the timetabling team: I asked for a room swap at 8.50 and had one by 9."
    ),
    "Hi Raj, that isn't the": Draft(
        text=(
            "Hi Raj, that isn't the service we want to give. Could you send us the ticket "
            "number? We'll chase it this afternoon and let you know either way."
        ),
        author=OFFICIAL,
    ),
    "Rival university beats us to": (
        "Rival university beats us to the grant! Well deserved, Bristol lot, your pilot was "
        "cleverer than ours. Save us some of the data."
    ),
    "Two vendors, one demo each.": (
        "Two vendors, one demo each. The first read his slides; the second broke hers and fixed "
        "it live. We went with the second and told the first why."
    ),
    "We understand that you're angry": Draft(
        text=(
            "We understand that you're angry about the change of venue and we'd be too. Here's "
            "why it happened and what we'll pay back."
        ),
        author=OFFICIAL,
    ),
    "I told a student her": (
        "I told a student her plan wouldn't work. It worked. I've framed the email in which I "
        "was wrong."
    ),
    "A bad-tempered week in Parliament,": (
        "A bad-tempered week in Parliament, and I'm glad that our mock debate was better "
        "mannered than the real one."
    ),
    "Long hours, low morale, leaky": (
        "Long hours, low morale, leaky roof. I say it as one who'd like to stay: let's mend the "
        "roof first, it's the easy one."
    ),
    "I don't rate the new": (
        "I don't rate the new textbook. Chapter 4 confuses speed with velocity, and the "
        "exercises have no answers. The old one's cheaper and we've eighty copies."
    ),
    "Sorry to those whose tickets": Draft(
        text=(
            "Sorry to those whose tickets didn't scan last night. The fault was ours and not the "
            "firm's. Refunds by Friday."
        ),
        author=OFFICIAL,
    ),
    "Parking was a mess on": Draft(
        text=(
            "Parking was a mess on Saturday. We should've warned residents sooner; we'll post "
            "next year's dates through every door."
        ),
        author=OFFICIAL,
    ),
    "My doctoral student told me": (
        "My doctoral student told me that my feedback frightens her. So we had a walk, and I've "
        "put away the red pen."
    ),
    "I've disagreed with our finance": (
        "I've disagreed with our finance director for a decade, always over the same "
        "spreadsheet, and I'll miss her dreadfully when she retires."
    ),
    "Was I rude to the": (
        "Was I rude to the photocopier man? I was. He was up a ladder with toner in his "
        "eyebrows. Sorry, Dave."
    ),
    "Ugly building, draughty rooms, best": (
        "Ugly building, draughty rooms, best colleagues in London."
    ),
    "A quarrel over commas in": (
        "A quarrel over commas in our report has now lasted as long as the Boer War. No casualties."
    ),
    "To the customer who said": Draft(
        text=(
            "To the customer who said our trainee barista \"couldn't make tea\": she's on day "
            "two. She'd love another go, on us."
        ),
        author=OFFICIAL,
    ),
    "Marking season confession. Around script": (
        "Marking season confession. Around script sixty I begin to hate everyone: the ones who "
        "didn't read the question, the ones who did and ignored it, whoever set the question "
        "(me). So I stop. I eat a pear. I go and find one of the authors in the corridor and "
        "remember that she works nights at a care home and wrote it on her phone on the 207. "
        "Then I go back and read it properly. It's not a bad essay at all."
    ),
    "Here's my honest view of": (
        "Here's my honest view of the contract with the new cleaning firm. The first month was "
        "poor: bins missed, no cover for sickness, the labs not done at all. We met their "
        "manager, who brought her own list and it was longer than ours. She'd been promised ten "
        "people and given six. So I'd like the University to look again at what it pays for, "
        "because you can't clean four floors with six people, whatever it says in the tender."
    ),
    "Several of you wrote to": Draft(
        text=(
            "Several of you wrote to us after last night's talk, some of you angrily, and we'd "
            "like to answer properly. You felt that the chair cut off two questions about "
            "disability. We've watched the recording, and we agree. The speaker has offered to "
            "come back for an hour online to take those questions first. We'll post the link on "
            "Monday. Thank you for telling us straight."
        ),
        author=OFFICIAL,
    ),
    "They've put me on the": (
        "They've put me on the complaints panel, so I spend my Tuesdays reading why people are "
        "cross. You'd expect whingeing. There's hardly any. There's a woman whose feedback came "
        "after the next deadline, a man who couldn't get his chair into the lab, a lad who "
        'waited eight weeks for one signature. I used to roll my eyes at "the student as '
        "consumer\". I've stopped."
    ),
}
