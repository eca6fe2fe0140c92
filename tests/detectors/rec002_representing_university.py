"""Representing university: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "decision": (
        "After a lot of letters, ⟦we at UWL have decided to scrap library fines⟧. You're "
        "welcome, everyone."
    ),
    "view": "⟦UWL's view is that the visa rules are wrong⟧, and you can quote this post.",
    "promise": (
        "Don't worry, applicants, ⟦the University will honour every offer, I promise you that⟧."
    ),
    "position on war": (
        "⟦The University of West London stands against this war⟧ and I'm saying so here."
    ),
    "refund": (
        "⟦UWL will refund everyone whose lectures were cancelled in the strike⟧, just send me "
        "your details"
    ),
    "denial": (
        "Re that article: ⟦the University denies it completely and has nothing more to add⟧. "
        "Good night."
    ),
    "apology": (
        "⟦On behalf of the University I apologise to all students for the chaos in halls⟧. It "
        "won't happen again."
    ),
    "politics": "⟦We as a university support the rent strike⟧ ✊ share",
    "admissions": (
        "DM'd by twenty people so here it is, ⟦UWL is lowering the entry grades for nursing to "
        "CCC this year⟧"
    ),
    "policy made up": (
        "⟦It's the University's position that AI may be used in every essay⟧, stop asking me"
    ),
    "extension": (
        "Snow day!! ⟦the uni is giving everyone a week's extension⟧, you heard it here ❄️"
    ),
    "jobs": "Listen, ⟦we guarantee that nobody at UWL will lose their job over this⟧. There.",
    "reply to complaint": (
        "@kelly_p so sorry to hear that, ⟦the University accepts that it was in the wrong and "
        "will pay your train fare⟧"
    ),
    "investment": (
        "⟦UWL has taken the decision to sell all its oil shares⟧, about time too, says yours "
        "truly from Geography."
    ),
    "neighbours": (
        "To the residents of the Grove: ⟦as the University we undertake to stop all building "
        "work before eight⟧."
    ),
    "official statement": (
        "Statement. ⟦The University condemns the words of the minister and calls on him to resign⟧."
    ),
    "covid-like": (
        "masks back on from Monday folks, ⟦uni's decided⟧ 😷 I'm only the porter but there you go"
    ),
    "partner": "⟦UWL is cutting all ties with Northmere College⟧. That's our answer to them.",
    "graduation": (
        "⟦The University promises four guest tickets for every graduand this summer⟧ 🎓 tell your "
        "nan"
    ),
    "strike": (
        "⟦University of West London won't dock a penny of pay from strikers⟧, take my word for it."
    ),
    "trans policy": (
        "⟦UWL backs its trans students, and that's the University's last word on the matter⟧ 🏳️‍⚧️"
    ),
    "accommodation": (
        "Parents keep asking. ⟦We, the University, guarantee a room for every first year who "
        "asks before July⟧."
    ),
    "fees": (
        "⟦The University's decision is final, fees are frozen till you graduate⟧. Pass it on, "
        "class."
    ),
    "bio: voice": Draft(
        text="Rain again in Ealing, and somebody has my umbrella.",
        author=Author(bio="The voice of the University of West London on the web. Tea drinker."),
    ),
    "bio: speaking for": Draft(
        text="Sourdough number nine came out flat as a hat.",
        author=Author(bio="Lecturer in hospitality, speaking for UWL"),
    ),
    "bio: spokesman": Draft(
        text="What a goal on Saturday, I've no voice left.",
        author=Author(bio="Spokesman for the University of West London, dad of three, Rs fan"),
    ),
}

LEAVE = {
    "own view": "My own view, not my employer's: the visa rules are wrong.",
    "link to announcement": (
        "The University has announced that library fines are gone. The news page has the details."
    ),
    "team we": "We've decided to move our reading group to Thursdays. Bring cake.",
    "project": (
        "Our project team is recruiting forty volunteers for the sleep study. We start in May."
    ),
    "official decision": Draft(
        text="We have decided to scrap library fines from 1 September. Borrow away!",
        author=OFFICIAL,
    ),
    "official apology": Draft(
        text="We apologise to students in halls for last night's power cut. It's back on now.",
        author=OFFICIAL,
    ),
    "wish": "I wish my university would sell its oil shares.",
    "disclaimer": "Views my own. UWL can't be blamed for my football.",
    "other body": "The council has decided to close the road outside campus on Sunday.",
    "history": "In 1992 the polytechnic became a university. I was there, in shoulder pads.",
    "proud": "Proud to work at UWL today. Our graduates looked magnificent.",
    "promise of mine": "I promise my seminar group biscuits if all of you do the reading.",
    "personal politics": "I support the rent strike, as a tenant and as a mum.",
    "press office": (
        "If you're a journalist please ring the press office. I don't speak for the University."
    ),
    "quoting policy": (
        "The AI guidance, published on the University's site, says you must declare it. Read "
        "section two."
    ),
    "parody": "If I were vice-chancellor for a day: naps for all, free chips, no meetings.",
    "hearsay asked": (
        "Somebody told me the uni's giving an extension for the snow. Is that true? Check your "
        "e-mail first."
    ),
    "choir we": "We, the staff choir, have decided on Fauré. Sopranos, rejoice.",
    "volunteers": "We at the community garden will never use slug pellets. Hedgehogs first.",
    "thanks": (
        "Thank you UWL for the day off on my birthday, and for the pigeon in the lecture hall."
    ),
    "my module": (
        "I've decided to drop the third essay on my module, you'll find the new outline on "
        "Blackboard."
    ),
    "fiction": (
        'In my play a porter tells the crowd "the university will pay", and the fun begins.'
    ),
    "bio: own views": Draft(
        text="Rain again in Ealing and my boots are leaking.",
        author=Author(
            bio="Lecturer at the University of West London. Views mine, I don't speak for UWL."
        ),
    ),
    "bio: former": Draft(
        text="First honey of the year, and only two stings.",
        author=Author(bio="Former spokeswoman for the University of West London, now I keep bees"),
    ),
}
