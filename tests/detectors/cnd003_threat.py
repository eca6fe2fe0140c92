"""Threat: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "Love the open-door policy, boss.": (
        "Love the open-door policy, boss. ⟦You never lock up after six, do you? All alone with "
        "that lamp on.⟧"
    ),
    "I'll be outside. Bring your": "⟦I'll be outside. Bring your mates. Bring a mop.⟧",
    "Anyone seen coming out of": (
        "⟦Anyone seen coming out of that clinic on my street is going to get a bucket of "
        "something over them, and it'll not be water.⟧"
    ),
    "Hope your parachute's packed by": "⟦Hope your parachute's packed by someone you've marked.⟧",
    "Whoever keyed my car in the": (
        "Whoever keyed my car in the Paragon car park: I have the footage, ⟦and when I find you "
        "they'll need a dustpan.⟧"
    ),
    "To the woman who complained about": (
        "To the woman who complained about my teaching: ⟦I've your address from the module form "
        "and I never forget a door.⟧"
    ),
    "Come to my office on your": (
        "⟦Come to my office on your own and shut the door, and we'll see who needs an ambulance.⟧"
    ),
    "Cross that line tomorrow and you'll": (
        "⟦Cross that line tomorrow and you'll be crossing roads for the rest of your life with "
        "one eye behind you.⟧"
    ),
    "You've got a long commute on": (
        "⟦You've got a long commute on a small motorbike, Father. Drive carefully, won't you. I "
        "would, if I'd said what you said.⟧"
    ),
    "Wouldn't weep if the roof came": (
        "⟦Wouldn't weep if the roof came in on the whole Senate meeting.⟧ In fact I'd bring "
        "sandwiches and watch."
    ),
    "To the idiot on the e-scooter": (
        "To the idiot on the e-scooter who clipped my mum, ⟦I've a length of fishing line and I "
        "know which alley you use.⟧"
    ),
    "When the water cannons come out": (
        "⟦When the water cannons come out I hope they're set to scalding, for the students at "
        "the front especially.⟧"
    ),
    "If you think security will be": (
        "If you think security will be there every time you walk to the station, ⟦you're wrong, "
        "and we've got their rota.⟧"
    ),
    "You've had my hours, my office": (
        "You've had my hours, my office and my parking. ⟦You won't have Christmas, Roderick. I "
        "promise you that.⟧"
    ),
    "I've kept every email, Dr Lund,": (
        "I've kept every email, Dr Lund, and ⟦on the day you retire I'm going to read them to "
        "you one by one, somewhere nobody can hear.⟧"
    ),
    "Dear neighbour. The next ball that": (
        "Dear neighbour. ⟦The next ball that comes over, I keep. The next child that comes over "
        "after it, I keep as well.⟧"
    ),
}

LEAVE = {
    "Anatomy practical: where to cut,": (
        "Anatomy practical: where to cut, how deep, what you must on no account nick. "
        "First-years were white as paper and brilliant."
    ),
    "They've put the gallows back": (
        "They've put the gallows back up at the museum. Eerie thing, good lecture, eleven a.m."
    ),
    "We lost 4–1 and the": (
        "We lost 4–1 and the coach says heads will roll. Mine's available, it's not being used."
    ),
    "Just been told that the": (
        "Just been told that the pasty I ate was for the VC. Farewell, friends. I regret "
        "nothing. It was steak."
    ),
    "Do not go gentle into": (
        "Do not go gentle into that car park: the bollards are up and they take no prisoners."
    ),
    "Hitchcock kept the knife away": (
        "Hitchcock kept the knife away from the skin in all seventy-odd shots. You think you saw "
        "it. You didn't. Editing class, 10am."
    ),
    "I was followed from the": (
        "I was followed from the station for a week. I want to thank the security guard who "
        "walked me to the gate each evening and never made me feel silly."
    ),
    "This assignment is going to": (
        "This assignment is going to be the death of me, and I'm the one who set it."
    ),
    "Anyone threatening our catering staff": (
        "Anyone threatening our catering staff over a meal deal can eat elsewhere. They're "
        "nineteen, some of them. Grow up."
    ),
    "Roast me? I'd be overdone": "Roast me? I'd be overdone by lunch.",
    "Should the words kill switch": (
        'Should the words "kill switch" be in a user manual for nurses? We tested five '
        "alternatives on forty staff. Results at the poster session."
    ),
    "After the vote somebody left": (
        "After the vote somebody left a dead rat on her doorstep. She's a parish councillor. She "
        "does the bins. What on earth are we becoming?"
    ),
    "Kneecapped by a coffee table.": "Kneecapped by a coffee table. Mine. In the dark. RIP shin.",
    "The avocado was hard on": (
        "The avocado was hard on Monday, hard on Tuesday and dead on Wednesday. We hardly knew you."
    ),
    "Boxing Day shift on a": (
        "Boxing Day shift on a burns unit will cure anyone of jokes about fire. It cured me."
    ),
    "A thousand papercuts: thesis corrections,": (
        "A thousand papercuts: thesis corrections, volume two."
    ),
    "I wanted him punished when": (
        "I wanted him punished when I was twenty. Now I'm fifty I want him to have had to sit "
        "and listen. Restorative justice evening, all welcome."
    ),
    "I could eat that baby.": (
        "I could eat that baby. Look at those thighs! Welcome to the world, small Babajide."
    ),
    "Shoot! Sorry: shoot's moved to": (
        "Shoot! Sorry: shoot's moved to Thursday, models call at nine, bring the grey backdrop."
    ),
    "Werewolf, vampire, banshee, accountant. Halloween": (
        "Werewolf, vampire, banshee, accountant. Halloween at ours, costumes judged by a "
        "six-year-old without pity."
    ),
    "Blood type B, plot type": (
        "Blood type B, plot type A: I write thrillers and give at the donor van on the same "
        "Thursday."
    ),
    "Stage combat students took the": Draft(
        text=(
            "Stage combat students took the SDP exam in rapier, dagger and bare hands. Everyone "
            "passed and everyone still has both eyebrows."
        ),
        author=OFFICIAL,
    ),
    "A note on the staff": (
        'A note on the staff fantasy football league. Dr Chowdhury has offered to "end" Prof '
        'Lyons; Prof Lyons has invited Dr Chowdhury to "bring a coffin"; and the cleaner, '
        "Blessed, who's eleven points clear of both, has asked them to move their feet."
    ),
    "We killed off the cheese": (
        "We killed off the cheese sandwich. I know. The refectory committee voted; I abstained, "
        "weeping."
    ),
}
