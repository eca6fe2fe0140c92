"""Defamation risk: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "We will no longer be": Draft(
        text=(
            "We will no longer be using Brightline Security at our events. ⟦Their guards were "
            "stealing from the cloakroom.⟧ Thanks for your patience while we find a new company."
        ),
        author=OFFICIAL,
    ),
    "the garage on Station Parade,": (
        "the garage on Station Parade, Quikfit Motors, ⟦put old brake pads back in my fiesta and "
        "charged me for new ones, proper crooks⟧. took it to my cousin instead"
    ),
    "Greenhollow Timber isn't sustainably sourced.": (
        "⟦Greenhollow Timber isn't \"sustainably sourced\". They forge the certificates, I've "
        "watched Ivan do it on the office scanner.⟧"
    ),
    "Hallmark Motors of Isleworth. Cut": (
        "⟦Hallmark Motors of Isleworth. Cut and shut. Two halves of two cars. They know.⟧"
    ),
    "Inspector Clouseau would do better": (
        "⟦Inspector Clouseau would do better than the loss adjuster from Mutual & Wye, who's "
        "paid by the refusal and lies by the hour.⟧"
    ),
    "I've heard from three people now": (
        "I've heard from three people now that ⟦Gareth Winfield in the print shop has been "
        "selling University paper on the side⟧. Nobody does anything about it."
    ),
    "Isn't it funny that Dr Raj": (
        "Isn't it funny that ⟦Dr Raj Mistry's students always get firsts, and always the ones "
        "that help him with his house⟧?"
    ),
    "I used to do the books": (
        "I used to do the books for a scout group in Acton. ⟦When I asked the leader, Brian "
        "Peel, about the missing camp money he told me to keep my mouth shut.⟧ So I left."
    ),
    "Paula Grieve took bribes for places": (
        "⟦Paula Grieve took bribes for places on the summer course.⟧ There, somebody had to say "
        "it out loud."
    ),
    "New choir robes at last, thanks": (
        "New choir robes at last, thanks to everybody who baked. The old ones? ⟦Sold, by Maurice "
        "the verger, and not for the roof fund either.⟧ But let's look forward. First rehearsal "
        "is on the 3rd!"
    ),
    "Look up who owns the company": (
        "Look up who owns the company that got the halls laundry contract. Then look up who "
        "she's married to. ⟦Then ask the Deputy Bursar how his blindfold works.⟧"
    ),
    "The vet on Uxbridge Road, Ms": (
        "⟦The vet on Uxbridge Road, Ms Sandoval, killed our cat out of pure ignorance and then "
        'wrote "heart failure".⟧ RIP Biscuit.'
    ),
    "The chap doing our asbestos survey": (
        "⟦The chap doing our asbestos survey is a former hairdresser with a one-day certificate. "
        "Clive Mumford wouldn't know asbestos from candyfloss.⟧"
    ),
    "It's an open secret that Dr": (
        "⟦It's an open secret that Dr Bruno Sachs hasn't the qualifications for the post. Look "
        "at the photocopy on file, under the Tippex.⟧"
    ),
    "So the new head of security": (
        "⟦So the new head of security did time? For what, Mr Bellamy? Tell them what you told me "
        "in the Crown.⟧"
    ),
    "Trinder's Gym sells your bank details.": (
        "⟦Trinder's Gym sells your bank details. I changed one letter of my name when I joined, "
        'guess who\'s calling "Trindy".⟧'
    ),
}

LEAVE = {
    "I left Harrow Gym because": (
        "I left Harrow Gym because the showers are cold and they put up the price twice. Nothing "
        "dodgy, just not worth it to me any more."
    ),
    "Richard III probably did do": (
        "Richard III probably did do it. Or at least that's what my first years voted, 31 to 8."
    ),
    "In Monday's murder mystery evening": (
        "In Monday's murder mystery evening I'm the corrupt lawyer. If you want to bribe me "
        "bring chocolate."
    ),
    "Nobody has stolen the statue.": (
        "Nobody has stolen the statue. It's being cleaned. Please stop ringing Security."
    ),
    "Jury found the former surgeon": (
        "Jury found the former surgeon Piers Lockyer guilty on all nine counts in May, and the "
        "sentence was upheld in October. Ethics class on Tuesday will look at how colleagues "
        "stayed silent."
    ),
    "We're aware of scam messages": Draft(
        text=(
            "We're aware of scam messages that pretend to come from our finance team. We never "
            "ask for fees by text. Report them to our IT service."
        ),
        author=OFFICIAL,
    ),
    "In my view Hartwell's translation": (
        "In my view Hartwell's translation is clumsy: it loses the jokes, and it skips the hard "
        "line in canto four. Others love it."
    ),
    "The plumber was pricey, chatty": "The plumber was pricey, chatty and late. Tap's lovely.",
    "It would be wrong to": (
        "It would be wrong to say the surgeon was negligent. The panel cleared her in full last "
        "month, and I hope everybody who shared the rumour shares that too."
    ),
    "The builders say the delay's": (
        "The builders say the delay's down to the clay. I teach soil mechanics, and they're "
        "right, London clay is a pig."
    ),
    "If you think you've been": (
        "If you think you've been defrauded, ring your bank on 159 first, then Action Fraud. "
        "We'll have a stall in the atrium on Wednesday."
    ),
    "Two of my claims in": (
        "Two of my claims in last week's thread about Ostler Homes were wrong. The dampness was "
        "from my own washing machine. I've deleted it and apologised to them."
    ),
    "Dodgy knees, dodgy plumbing, dodgy": (
        "Dodgy knees, dodgy plumbing, dodgy broadband. Turning fifty is going well."
    ),
    "The judge called it a": (
        'The judge called it "a sustained and cynical fraud on pensioners" when jailing the '
        "two brothers last Friday, reports the Echo. My law clinic will run a scams evening for "
        "over-60s."
    ),
    "Food hygiene rating went from": (
        "Food hygiene rating went from 5 to 2, says the council's website, because of the fridge "
        "seals. They've mended them and asked for another visit. I still go for the dumplings."
    ),
    "Trust me to be the": (
        "Trust me to be the only man in Hounslow fined for an overdue book on punctuality."
    ),
    "I have a complaint in": (
        "I have a complaint in with my old energy company about estimated bills. The ombudsman "
        "has it. I'll tell you how it ends when it has ended."
    ),
    "I called the new signalling": (
        "I called the new signalling software unreliable on radio this morning. To be exact: six "
        "failures in 90 days, from the operator's published log."
    ),
    "I'm a rubbish driver: five": "I'm a rubbish driver: five tests, two bollards, one duck pond.",
    "A correction and an apology": Draft(
        text=(
            "A correction and an apology to Lyle & Hart Catering: the delay on Saturday was ours "
            "and their food was ready on time."
        ),
        author=OFFICIAL,
    ),
    "I argued in print that": (
        "I argued in print that Dr Lindqvist's dating of the manuscript was mistaken. New ink "
        "analysis shows she was right and I wasn't. Drinks on me, Agneta."
    ),
    "Got an email that says": (
        "Got an email that says I've inherited eleven million from a prince. Retirement speech "
        "drafted."
    ),
    "Trading Standards has published a": Draft(
        text=(
            "Trading Standards has published a list of rental scams. Our accommodation team has "
            "turned it into a checklist."
        ),
        author=OFFICIAL,
    ),
    "I paid for a string": (
        "I paid for a string quartet and got a trio. The viola had gone into labour. Five stars, "
        "named the baby after Haydn."
    ),
    "I bought a vintage radio.": (
        "I bought a \"vintage\" radio. It's from 2015. I should've read the listing, which said so."
    ),
}
