"""Bullying: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "I wasn't going to say": (
        "I wasn't going to say anything about the new team leader, but she's had it coming. ⟦Her "
        "name's Bridget, she can't add up, she can't spell, and she walks like a duck. If you "
        "see her in the corridor today, give her a quack from me.⟧ We've been doing it all week."
    ),
    "Everyone, this is Colin. Colin": (
        "⟦Everyone, this is Colin. Colin thinks he's going to get promoted. Let's all have a "
        "good laugh at Colin.⟧"
    ),
    "Came second in the bake": (
        "Came second in the bake off. ⟦First was Linda, and we all know it's only because they "
        "felt sorry for her with that face.⟧"
    ),
    "Funny how the loudest voice": (
        'Funny how the loudest voice on "respect" is the one ⟦nobody has wanted to share an '
        "office with since 2011. Isn't that right, Margaret?⟧"
    ),
    "Get a grip Luca, nobody": (
        "⟦Get a grip Luca, nobody cares about your breakup, you were punching anyway.⟧"
    ),
    "Wow Gemma, a whole sentence": (
        '⟦Wow Gemma, a whole sentence without the word "like". Shall we get you a sticker?⟧'
    ),
    "Nobody's saying you got the": (
        "⟦Nobody's saying you got the job because of your dad, Tabitha. We're all saying it.⟧"
    ),
    "The email was nine paragraphs.": (
        'The email was nine paragraphs. ⟦Nobody reads past "Dear all, Beatrix here", because '
        "Beatrix, nobody has liked you since the merger.⟧"
    ),
    "If you've ever wondered what": (
        "⟦If you've ever wondered what a human shrug looks like, sit opposite Maureen for an hour.⟧"
    ),
    "Off to a tribunal, is": (
        "Off to a tribunal, is she? ⟦All mouth, Mrs Penhaligon, and what a mouth, you could post "
        "parcels in it.⟧"
    ),
    "He asked me how I": (
        'He asked me how I found his seminar. ⟦"By following the sound of snoring, Leighton," '
        "I said, and the whole room fell about, you should've seen him go red.⟧"
    ),
    "What a costume, Camille! Oh.": (
        "⟦What a costume, Camille! Oh. It's not fancy dress? Those are your clothes?⟧ 😂 posted "
        "with everyone's permission but hers"
    ),
    "If you see a lanyard": (
        "⟦If you see a lanyard with legs shouting at a vending machine, that's Tobias. Don't "
        "feed him. Do film him.⟧"
    ),
    "Look who has come to the": (
        "Look who has come to the staff lunch in the same jumper for the fifth day running. "
        "⟦Come on Barry, buy some clothes, you stink.⟧"
    ),
    "Spotted: a certain head of marketing,": (
        "Spotted: a certain head of marketing, ⟦trousers from 2004, hair from a drain, "
        "personality from a loading screen.⟧"
    ),
    "Can we get a collection going": (
        "⟦Can we get a collection going to buy Raymond some shampoo? Reply with how much you'd "
        "put in. I'll forward him the thread.⟧"
    ),
}

LEAVE = {
    "It's Anti-Bullying Week. If you": Draft(
        text=(
            "It's Anti-Bullying Week. If you have been called names, left out or picked on at "
            "University, you can report it to us with or without your name."
        ),
        author=OFFICIAL,
    ),
    "I was an awful student.": (
        "I was an awful student. I sat at the back, I didn't read anything and I argued with "
        "everyone. If any of my old teachers see this, I'm sorry, I've now got thirty of me."
    ),
    "Be kind online. Think about": Draft(
        text=(
            "Be kind online. Think about the person who'll read what you write. If someone's "
            "being nasty to you, we can help."
        ),
        author=OFFICIAL,
    ),
    "The manager got it wrong": (
        "The manager got it wrong on Saturday. He took off the only player who could pass, and "
        "we lost. That's football."
    ),
    "Have you seen or heard": Draft(
        text=(
            "Have you seen or heard bullying on campus or online? You can tell us through Report "
            "and Support, and we'll talk you through what happens next."
        ),
        author=OFFICIAL,
    ),
    "Dr Evans and I don't": (
        "Dr Evans and I don't agree on phonics and never have. We had lunch today and didn't "
        "agree on soup."
    ),
    "Pleased to say the student": (
        "Pleased to say the student who was filmed and mocked last term has come back, topped "
        "the module, and walked past the lot of them with her head up."
    ),
    "Richard III gets called a": (
        "Richard III gets called a bottled spider, a toad and a hedgehog, and he still gets the "
        "girl in scene two."
    ),
    "I'm a fool for a": "I'm a fool for a sourdough. Ask anyone.",
    "Everton's back four should be": (
        "Everton's back four should be prosecuted under the Trade Descriptions Act."
    ),
    "Somebody hid a rubber duck": (
        "Somebody hid a rubber duck in the ceiling and the whole of Facilities has been accused, "
        "starting with myself."
    ),
    "Whoever's been calling the new": (
        "Whoever's been calling the new lad \"Tea Boy\": he's an electrician and his name is Sunil."
    ),
    "There was a boy at": (
        "There was a boy at school who spat in my shoes. He wrote to me this year, at fifty. I "
        "don't know what to do with the letter so I'm teaching a class about apology."
    ),
    "Our reading group's verdict on": (
        "Our reading group's verdict on Heathcliff: bin. Cathy: also bin. Nelly Dean: hired."
    ),
    "Whole office mimed to ABBA": (
        "Whole office mimed to ABBA for my leaving do. I'm ruined. I shall never be able to be "
        "cross about staplers again."
    ),
    "Mocking the afflicted: me, in": (
        "Mocking the afflicted: me, in the mirror, with the new fringe."
    ),
    "We've a rule at band": (
        "We've a rule at band practice, \"no comment on anyone's body, kit or mother\". We had "
        "to add mother."
    ),
    "Had coffee with the lad": (
        "Had coffee with the lad who used to trip me on the stairs in 1987. He brought it up. "
        "He'd remembered my name all this time. We both cried into scones."
    ),
    "Blackadder calls Baldrick every vegetable": (
        "Blackadder calls Baldrick every vegetable in the garden and Baldrick wins in the end by "
        "having nothing to lose but a turnip."
    ),
    "The umpire gave me out": (
        "The umpire gave me out lbw when it hit me on the glove. He's also my father-in-law. "
        "Christmas will be interesting."
    ),
    "Workplace incivility costs teams about": (
        "Workplace incivility costs teams about as much as flu, says a meta-analysis I'm reading "
        "with the flu, surrounded by civil people bringing soup."
    ),
    "In our staff panto I'm": (
        "In our staff panto I'm the back half of the cow. Again. Front half's got tenure."
    ),
    "You're killing me, Smalls. (It's": (
        "You're killing me, Smalls. (It's our lab puppy. She's called Smalls. She's eaten the "
        "consent forms.)"
    ),
    "Thick fog, thick socks, thick": "Thick fog, thick socks, thick soup: field trip to the Fens.",
    "The dressing-down Mr Darcy gets": (
        "The dressing-down Mr Darcy gets in chapter 34 should be on every leadership programme."
    ),
    "My sister said my paper": (
        "My sister said my paper on moss was \"like being slowly mossed\". She's right and I'm "
        "using it as an epigraph."
    ),
    "The government's consultation gave us": (
        "The government's consultation gave us ten working days in August. That isn't "
        "consultation, it's a formality, and the Minister ought to extend it."
    ),
    "Good-natured reminder that I came": (
        "Good-natured reminder that I came last in the staff sack race and my hip would like it "
        "known that it tried."
    ),
    "The chair of the water": (
        'The chair of the water company told the committee he "couldn\'t recall" eleven times '
        "in an hour. It's in Hansard, and it's a shabby performance for a public utility."
    ),
    "Is satire bullying? Gillray drew": (
        "Is satire bullying? Gillray drew the Prince Regent as a voluptuary with toothpicks; the "
        "Prince bought the print. What changes if the target's a schoolboy, a clerk, a weather "
        "girl? Two thousand words, and draw the line somewhere, please, then defend it."
    ),
    "Tough love from my Pilates": (
        "Tough love from my Pilates teacher: \"you're folding like a deckchair, Martin\". She's "
        "not wrong. I've been put away for the winter."
    ),
    "Beauty and the Beast, with": (
        "Beauty and the Beast, with the Beast played by a drama student who sheds actual "
        "glitter. We'll be finding him in the carpets till Easter."
    ),
    "Yes, I was the one": (
        'Yes, I was the one who asked Siri for "the capital of my thesis" in the silent area '
        "at full volume. The silent area has spoken. It said London."
    ),
}
