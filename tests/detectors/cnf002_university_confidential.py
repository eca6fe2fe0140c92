"""University confidential: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

FLAG = {
    "closure, unannounced": (
        "Gutted. ⟦They're shutting the ceramics workshop in June⟧ and the technicians won't be "
        "told until after Easter."
    ),
    "merger overheard": (
        "So the rumour from the deans' away day is right: ⟦Music and Film become one school from "
        "August⟧, nobody outside the room knows yet 🤐"
    ),
    "exam paper by topic": (
        "marking done, paper printed, and ⟦the whole of section B next week is on contract "
        "frustration⟧ lol nobody will have revised it"
    ),
    "camera gap": (
        "Night shift again. ⟦The cameras behind the bike store have been dead since September⟧ "
        "so mind how you go"
    ),
    "results early": (
        "⟦Every one of the paramedic finalists has passed⟧ 🎉🎉 the exam board only signed off an "
        "hour ago, letters out Friday"
    ),
    "redundancy list": (
        "I've seen the spreadsheet nobody is meant to see and ⟦the library loses a third of its "
        "desk staff⟧"
    ),
    "course cull": (
        'Our programme review was "confirmed" in private yesterday, ⟦no more intake for BA '
        "Photography⟧, applicants will hear in March"
    ),
    "moderation": (
        "⟦Two thirds of the level 4 cohort failed the anatomy resit⟧ and the marks aren't "
        "released till Monday. Feeling awful for them."
    ),
    "alarm code on a whiteboard": (
        "Welcome to the new techs! ⟦alarm code for the stores is the year the college opened, "
        "backwards⟧ 😂"
    ),
    "oblique": (
        "Let's just say ⟦the people in the third-floor accounts office needn't bother buying "
        "next year's wall planner⟧. They find out on the 12th."
    ),
    "I might get into trouble": (
        "I might get into trouble for this but people should know. ⟦They are closing the nursery "
        "at the end of the summer term.⟧ The letter goes out after half term."
    ),
    "Fire door by the bins": (
        "Fire door by the bins is broken, ⟦give it a good kick at the bottom and you're in, no "
        "alarm⟧. Handy if you're late."
    ),
    "I can report that every": (
        "I can report that ⟦every printer on the second floor still logs in as admin with the "
        "password the factory gave it⟧. Sleep well, IT."
    ),
    "Guess what I've been asked": (
        "Guess what I've been asked to design in secret? ⟦A banner reading Welcome to the "
        "University of Greater West London.⟧ I'm only an hourly-paid illustrator, I don't ask."
    ),
    "Paper 2 advice, from someone": (
        "Paper 2 advice, from someone who has stood near it: ⟦don't neglect the Treaty of Utrecht.⟧"
    ),
    "Dla polskich studentów i wszystkich:": (
        "Dla polskich studentów i wszystkich: ⟦resit for Construction Law, there's only one "
        "question on adjudication and it's compulsory⟧. Powodzenia!"
    ),
}

LEAVE = {
    "announced closure": (
        "As announced on Monday, the ceramics workshop closes in June. I learned to throw pots "
        "there and I shall miss it."
    ),
    "calendar": (
        "Council meets on Tuesday, senate the week after. Full dates on the governance page."
    ),
    "question asked": (
        "Does anyone know whether the foundation year is carrying on? Nobody tells hourly-paid "
        "staff anything."
    ),
    "wish": (
        "I wish they would merge Music and Film. We share the same corridor and the same kettle "
        "anyway."
    ),
    "past paper": (
        "Last year's contract law paper is on Blackboard, with my notes on question 3. Do it "
        "against the clock."
    ),
    "exam tips": (
        "Thursday's exam: read the question twice, watch the clock, eat breakfast. That's all I "
        "can tell you."
    ),
    "published survey": (
        "The NSS results came out this morning and we're up nine points on assessment. Well done "
        "everyone!"
    ),
    "old restructuring": (
        "In 2011 they got rid of forty posts in one afternoon. Some of us still remember the email."
    ),
    "codes for jokes": "The door code to my heart is cheese. Any cheese.",
    "policy": (
        "Please don't share door codes, not even with the lovely man who brings the sandwiches."
    ),
    "won contract": (
        "Brightspoon take over our cafés in January, says the staff newsletter. Fingers crossed "
        "for the falafel."
    ),
    "fiction": (
        "Chapter six: the registrar opens the minutes and finds that the whole college has been "
        "sold to a circus."
    ),
    "can't say": "Big meeting today. Can't say a word about it, but I did get a biscuit.",
    "graduation": (
        "Congratulations to our paramedic finalists, who all had their results on Friday 🎉"
    ),
    "other university": (
        "According to the local news, Halverton University will shut its chemistry department "
        "and 60 jobs go."
    ),
    "new VC announced": (
        "Lovely to see the announcement of our next Vice-Chancellor this morning. I look forward "
        "to meeting her."
    ),
    "strike demand": (
        "We ask for 5 per cent, the published offer is 2.1, and we will be on the picket from "
        "eight."
    ),
    "annual report": (
        "Page 14 of the annual report, online for all: a deficit of six million last year. Worth "
        "reading before you judge."
    ),
    "rumour denied": "No, the library is not closing. I asked, and it's getting a new carpet.",
    "cctv sign": (
        "There are cameras in the bike store now, and the signs to say so. My saddle feels safer."
    ),
    "own minutes": "Minutes of the allotment society: agreed, that the slugs have won.",
    "marking": (
        "62 essays marked, 18 to go, release date Monday. Please don't email me before that."
    ),
    "vacancy": (
        "We're hiring a professor of cyber security! Advert on the jobs site, closes 9 January."
    ),
    "security fixed": (
        "Last spring's printer flaw was patched in May and IT wrote it up for everyone in the "
        "published lessons-learnt report."
    ),
    "consultation open": (
        "The public consultation on the Vestry Road site is open until the 30th. Go and look at "
        "the drawings."
    ),
}
