"""Official recommendation: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "builder": Draft(
        text=(
            "Need a plumber, west London? ⟦The University of West London recommends Barlow & "
            "Sons⟧, quick and tidy."
        ),
        author=OFFICIAL,
    ),
    "school endorses": (
        "⟦On behalf of the School of Nursing I can recommend Clearview Uniforms to every "
        "student⟧. Best fit on the market."
    ),
    "reference for graduate": (
        "⟦As UWL I'm happy to endorse Tomasz Wilk for any production job⟧, hire him before I do."
    ),
    "laptop shop": Draft(
        text=(
            "Freshers! ⟦We recommend Bytewell on the Broadway for your laptops⟧, tell them we "
            "sent you 💻"
        ),
        author=OFFICIAL,
    ),
    "letting agent": (
        "Asking about flats? ⟦The University's choice of letting agent is Moxon Lettings⟧, use "
        "no other"
    ),
    "department and software": (
        "⟦The whole of the Computing department endorses Notewren⟧, put your money down, folks"
    ),
    "dentist": Draft(
        text=(
            "⟦UWL gives two thumbs up to Dr Fadil's dental practice⟧ round the corner. Book your "
            "check-up!"
        ),
        author=OFFICIAL,
    ),
    "official reference": (
        "To whom it may concern on LinkedIn: ⟦the London College of Music vouches for Eloise "
        "Farrant as a teacher of piano⟧."
    ),
    "politician": "⟦UWL backs Gita Rowntree for the council⟧, a friend of students for ten years.",
    "restaurant": Draft(
        text=(
            "Date night? ⟦The University recommends the Blue Pomegranate⟧, best lamb in Ealing 😍"
        ),
        author=OFFICIAL,
    ),
    "caterer": (
        "speaking for the business school here, ⟦we can wholeheartedly recommend Tuck & Thyme "
        "for any event⟧"
    ),
    "supplier quote": (
        'Quote me, Pinfold Lighting: ⟦"The University of West London considers Pinfold the best '
        'in the business"⟧. Put it on your site!'
    ),
    "gym": Draft(
        text="January plans? ⟦We at UWL endorse IronNest gym⟧. Your heart will thank you ❤️",
        author=OFFICIAL,
    ),
    "consultant": (
        "⟦With my head of school hat on, and in the School's name, I recommend Jasper Quill as a "
        "consultant⟧."
    ),
    "ex-colleague": (
        "Writing this for the University, not just me: ⟦UWL gives Dilys Vaughan its highest "
        "recommendation as an events manager⟧"
    ),
    "bank": Draft(
        text="⟦The student bank account we recommend is Larkfield's⟧, railcard and all.",
        author=OFFICIAL,
    ),
    "moving firm": (
        "moving out of halls? ⟦the accommodation office officially recommends Shift It vans⟧, "
        "ring Baz"
    ),
    "book": (
        "⟦The Law School's official endorsement goes to Crabtree's Guide to Tort⟧. Throw the "
        "others away."
    ),
    "mortgage man": (
        "⟦UWL trusts and recommends Neville Soames for mortgages⟧, he's done half our staff."
    ),
    "hairdresser": Draft(
        text=(
            "Graduation hair sorted ✂️ ⟦The University's recommended salon is Curl Up on South "
            "Street⟧"
        ),
        author=OFFICIAL,
    ),
    "oblique": (
        "Our name is behind it: ⟦if the University of West London had to pick one roofer it'd be "
        "Tan & Daughter, and you may say so⟧."
    ),
    "photographer": Draft(
        text=(
            "⟦Going by the University's experience you should hire Lens & Light for your "
            "wedding⟧, they did our graduation beautifully."
        ),
        author=OFFICIAL,
    ),
    "candidate": (
        "⟦I give this reference in the name of UWL: Farida Noor will be the finest ward sister "
        "you ever employ⟧"
    ),
}

LEAVE = {
    "personal capacity": (
        "Speaking only for myself, I can recommend Barlow & Sons. My taps no longer drip."
    ),
    "congratulations": Draft(
        text="Congratulations to our graduate Tomasz Wilk on his first feature film 🎬",
        author=OFFICIAL,
    ),
    "thanks": Draft(
        text="Thank you to Tuck & Thyme for feeding 300 of us at the gala last night.",
        author=OFFICIAL,
    ),
    "course publicity": Draft(
        text="Our nursing degree has a brand new simulation centre. Come and see it at open day.",
        author=OFFICIAL,
    ),
    "ask me": (
        "Applying for jobs, finalists? Ask me for a reference in good time, not the night before."
    ),
    "own opinion of book": "I love Crabtree's Guide to Tort. My own copy has fallen apart twice.",
    "procedure": (
        "How to ask for a reference: fill in the form, say what the job is, give us two weeks."
    ),
    "report recommends": (
        "The University's review recommends more bike stands. Read the report on our site."
    ),
    "health advice": Draft(
        text="We recommend that all new students get the MenACWY vaccine before they arrive.",
        author=OFFICIAL,
    ),
    "reading list": "Recommended reading for week 3 is on Blackboard, all of it in the library.",
    "own dentist": (
        "My dentist is a saint. Dr Fadil, if you need one, but I'm biased, she's my cousin."
    ),
    "partnership news": Draft(
        text="We've signed a partnership with the hospital trust to train 200 more midwives.",
        author=OFFICIAL,
    ),
    "asked for tips": "Can anyone recommend a plumber who turns up? My landlord can't.",
    "not endorse": Draft(
        text=(
            "UWL doesn't endorse any letting agent. The students' union has a list of questions "
            "to ask."
        ),
        author=OFFICIAL,
    ),
    "linkedin praise": (
        "Worked with Dilys for six years and she's the calmest person in a crisis I know. My "
        "view, from the next desk."
    ),
    "prize": Draft(
        text="The winner of our start-up competition is Snackwright. Well done, team!",
        author=OFFICIAL,
    ),
    "voting": Draft(
        text="Register to vote by Tuesday. We don't mind who for.",
        author=OFFICIAL,
    ),
    "restaurant review": "Blue Pomegranate: lamb good, music loud, bill fair. Four stars from me.",
    "policy": "Staff can write a reference in their own name. Please don't do it on headed paper.",
    "gig": "Our students play the Half Moon on Friday. Come, they're ever so good.",
    "committee recommends": (
        "The working group recommends a later start on Mondays. I recommend it louder."
    ),
    "external accolade": Draft(
        text="Delighted that the Guild of Hospitality has endorsed our culinary arts degree.",
        author=OFFICIAL,
    ),
    "own shop": "I make mugs at weekends and I recommend them shamelessly. Mine, nobody else's.",
    "listing": Draft(
        text=(
            "Local GP surgeries near campus are listed on the Health page, any of them will "
            "register you."
        ),
        author=OFFICIAL,
    ),
    "wife": "I recommend marrying a roofer. Mine has fixed ours twice.",
    "fiction": (
        "The wizard school recommends Ogden's Cauldrons, says page 12 of my daughter's story."
    ),
}
