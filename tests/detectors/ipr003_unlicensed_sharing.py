"""Unlicensed sharing: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "I've put the film up": (
        "⟦I've put the film up on my Google Drive for you all as it isn't on the library's "
        "service.⟧ Please watch before Monday and take notes on the lighting."
    ),
    "Has anyone got a copy": (
        "⟦Has anyone got a copy of the new edition of the pharmacology book they could send me? "
        "Not buying it, just the file.⟧"
    ),
    "We couldn't get the rights": (
        "We couldn't get the rights for the musical this year. ⟦So I've photocopied the scores "
        "from the hire set before it went back and they are in the cupboard.⟧ Rehearsals from "
        "Tuesday."
    ),
    "My son showed me how": (
        "My son showed me ⟦how to rip songs straight from the streaming site and I'm doing a "
        "disc for anyone in the department who wants one for the car⟧."
    ),
    "Wanted: the solutions manual for": (
        "⟦Wanted: the solutions manual for the blue statistics book. Will swap for the physics "
        "one.⟧"
    ),
    "Reading week! Our tutors have": Draft(
        text=(
            "Reading week! ⟦Our tutors have uploaded photographed copies of the full textbook so "
            "you needn't pay a penny,⟧ see the link in bio."
        ),
        author=OFFICIAL,
    ),
    "Ripped the disc last night,": (
        "⟦Ripped the disc last night, mp4 in the group folder, subtitles and all.⟧ See you at "
        "seminar!"
    ),
    "Popped all of the module's": (
        "⟦Popped all of the module's films on a hard disk for you, ask at the loan desk for "
        '"Barry\'s brick".⟧'
    ),
    "Been reading the new thriller": (
        "⟦Been reading the new thriller aloud and recording it, all 31 chapters, mp3s in the "
        "family Dropbox and now for all my followers too.⟧ Enjoy your commute!"
    ),
    "Ok class, the solutions manual": (
        "Ok class, ⟦the solutions manual the publisher won't sell you fell off a lorry. It's "
        "pinned at the top of the chat.⟧ Do the odd ones without looking."
    ),
    "If you've a firestick that": (
        "⟦If you've a firestick that needs, ah, unlocking, see Derek on the loading bay. Every "
        "channel, twenty quid, works a treat.⟧"
    ),
    "I keep the installer for": (
        "⟦I keep the installer for the old version of the statistics suite, the one before they "
        'did the licence check. It\'s on the lab share under "drivers".⟧'
    ),
    "Turns out if you open": (
        "⟦Turns out if you open the journal through a certain Kazakh website it comes up free, "
        "so I've been downloading by the hundred for our reading group's archive.⟧"
    ),
    "I've 14 GB of aviation": (
        "⟦I've 14 GB of aviation training videos, the ones airlines pay for. Cabin crew students "
        "can copy it in the break.⟧"
    ),
    "Print your own Warhammer, lads,": (
        "⟦Print your own Warhammer, lads, I've the STL files they charge for, on the maker-lab "
        'server in "gears".⟧'
    ),
    "Type the headline into the": (
        "⟦Type the headline into the archive site with the dot and the two letters and you'll "
        "get the whole article without a subscription, works for the FT, try it.⟧"
    ),
    "Sent our cohort the publisher's": (
        "⟦Sent our cohort the publisher's inspection copy, the e-one marked for the lecturer's "
        "eyes, with my name wiped off the footers.⟧ Two hundred students, one very happy "
        "WhatsApp."
    ),
    "Found a site with all": (
        "⟦Found a site with all of the nursing OSCE videos that you'd normally pay for. Spelled "
        "with a zero. You'll get there.⟧"
    ),
    "Trade union studies tip: don't": (
        "⟦Trade union studies tip: don't pay the boss class for a PDF. There's a Telegram bot. "
        "Give it a title, it gives you the book. I've had eighty.⟧"
    ),
    "All right, all right, since": (
        "⟦All right, all right, since you begged: the bootleg of the musical, act two, is on my "
        "private channel for the weekend.⟧"
    ),
}

LEAVE = {
    "Someone has put my textbook": (
        "Someone has put my textbook up on a pirate site. Fourteen months of work. I've written "
        "to them to have it taken down but I am told it'll only come back up somewhere else. "
        "Feeling a bit flat."
    ),
    "I've got some old vinyl": (
        "I've got some old vinyl to give away. Mostly jazz. First come first served, it's in a "
        "box by my door."
    ),
    "We're going to see the": (
        "We're going to see the live screening at the cinema on Thursday. Tickets are £11 and "
        "there's a student price."
    ),
    "I left my pen drive": (
        "I left my pen drive in room 12. It has got my own holiday photos on it and nothing else "
        "of interest."
    ),
    "Our band's new record is": (
        "Our band's new record is up for download, pay what you like. We own it, we made it in "
        "my shed."
    ),
    "Second hand textbooks on sale": (
        "Second hand textbooks on sale in the foyer today, from £3. All the money goes to the "
        "food bank."
    ),
    "Our lending shelf in St": Draft(
        text=(
            "Our lending shelf in St Mary's Road has moved beside the café. Take a book, bring "
            "it back, or don't."
        ),
        author=OFFICIAL,
    ),
    "if you missed the match": (
        "if you missed the match the highlights are on the league's own channel, free, twelve "
        "minutes, includes the tackle"
    ),
    "Every set text on our": (
        "Every set text on our list is in stock, in print and in the library. I checked. It took "
        "me all of August."
    ),
    "The solutions manual is for": (
        "The solutions manual is for instructors. I can see you searching for it. Come and do "
        "the problems with me in drop-in instead."
    ),
    "Your law database password is": (
        "Your law database password is your own uni one. That's it. That's the tweet."
    ),
    "Preprints are legal, free, and": (
        "Preprints are legal, free, and findable. I put all mine up before the journal even says "
        "no."
    ),
    "Subscriptions are a racket, I": (
        "Subscriptions are a racket, I said, and moved my whole class to Krita and Inkscape, "
        "which cost nothing and are ours."
    ),
    "The comics library has manga": (
        "The comics library has manga now. Actual shelves. One reader per volume, as physics "
        "intended."
    ),
    "I still get e-mails from": (
        "I still get e-mails from my last university, where my login's been dead since I left. I "
        "miss their maps."
    ),
    "For my thesis I read": (
        "For my thesis I read 300 pirated books. I mean books about pirates. Barbary ones, mostly."
    ),
    "Locked the exam publisher's teacher": (
        "Locked the exam publisher's teacher pack in the cupboard with the biscuits. One of the "
        "two is missing."
    ),
    "Watch party tonight! It's out": (
        "Watch party tonight! It's out at eight on the telly like in the olden days. Bring ice."
    ),
    "Confession from the overworked: our": (
        "Confession from the overworked: our set text is out of stock and the e-book lets in one "
        "person at a time. I came within an inch of scanning it whole. Instead I rang the "
        "library. Anand in acquisitions bought the unlimited licence while I was still on hold, "
        "and Digitisation did the one chapter for tonight. I'd like it known that I've cried at "
        "work twice this year and both times it was because a librarian was kind to me."
    ),
    "Cricket fans: Test Match Special": (
        "Cricket fans: Test Match Special is free, on the wireless, with cake. Ask anyone's uncle."
    ),
    "Every journal on my shelf": (
        "Every journal on my shelf is going to Better World Books. My nephew's 17 and has a van "
        "licence in March."
    ),
    "Lecture on Aaron Swartz tomorrow.": (
        "Lecture on Aaron Swartz tomorrow. What he did, what they did, what you think. There'll "
        "be tissues."
    ),
    "The vet school down the": (
        "The vet school down the road has a wonderful atlas of dog bones, £140, and no budget "
        "here till August. I wrote to ask if we might come and look. They've lent it, for a "
        'term, with a bookmark at the pelvis and a card saying "woof".'
    ),
    "Did you know? Your library": Draft(
        text=(
            "Did you know? Your library card gets you PressReader, Kanopy, JSTOR and 40,000 "
            "audiobooks, without a penny to anyone. If you've ever been tempted by a dodgy PDF "
            "at 2am, try us first: we're open then too."
        ),
        author=OFFICIAL,
    ),
    "Inspection copies are for inspecting.": (
        "Inspection copies are for inspecting. I inspect them, I make a decision, I send them "
        "back. I'm the only man in the department who does, the rep says."
    ),
    "For my thesis crew who've": (
        'For my thesis crew who\'ve been quoted £38 to "rent" an article for a day: never, ever '
        "pay. Request it from us. It's free to you, and it usually comes before you've finished "
        "complaining."
    ),
    "The Media Store has 40": Draft(
        text=(
            "The Media Store has 40 games for loan, all originals, with the little plastic "
            "boxes. Two at a time, back by Thursday."
        ),
        author=OFFICIAL,
    ),
    "Made a zine of my": (
        "Made a zine of my grandmother's Sindhi songs. They're old as the river, nobody's and "
        "everybody's, and the drawings are by me. Print it, fold it, pass it on."
    ),
    "My playlist for the spin": (
        "My playlist for the spin class is all licensed through the gym's PPL thing. I checked "
        "because the last instructor got a letter."
    ),
    "My favourite licence is the": (
        'My favourite licence is the one that says "do what you want". My favourite textbook '
        "has it. I've changed the jokes."
    ),
    "Can anyone recommend a place": (
        "Can anyone recommend a place where I can legally get hold of a film that's never had a "
        "release here? Happy to pay, happy to write to the director, happy to fly to Tbilisi."
    ),
    "I got a takedown notice!": (
        "I got a takedown notice! For my own song! On my own channel! From a robot! I've "
        "appealed with a photo of me at nine holding the lyrics."
    ),
    "Choir members: vocal scores are": Draft(
        text=(
            "Choir members: vocal scores are on hire until the 14th. Return yours at the "
            "concert, rubbed out and dry."
        ),
        author=OFFICIAL,
    ),
    "I published my course notes": (
        "I published my course notes as a book so that I could stop printing them. It's open "
        "access. The university press did the cover. My notes on the notes are extra."
    ),
    "Please don't e-mail whole journal": Draft(
        text=(
            "Please don't e-mail whole journal issues to your class. Send the link from the "
            "list: it counts as use, and use is how we keep the subscription."
        ),
        author=OFFICIAL,
    ),
    "We do a thing called": (
        "We do a thing called a book group, where all buy the same book, and nobody reads it."
    ),
}
