"""Individual confidential: invented people and events."""

FLAG = {
    "colleague's illness": (
        "Thinking of Priya in Admissions today, ⟦she's started chemo⟧ and only told us in the "
        "kitchen."
    ),
    "breakdown": (
        "So ⟦Martin from Estates has been signed off with a breakdown⟧, which is why nobody "
        "answers the helpdesk."
    ),
    "student number": (
        "⟦21457730 has been let off the essay because of epilepsy⟧, so stop moaning that it's "
        "unfair"
    ),
    "immigration": (
        "⟦Babak's visa has run out and the Home Office has been on to HR about him⟧, poor lad, "
        "such a good demonstrator"
    ),
    "pregnancy": (
        "Baby news!! ⟦Hannah in Payroll is ten weeks gone⟧, she's not telling the boss yet"
    ),
    "sexuality": (
        "⟦Our head of department is gay, he told me at the Christmas do⟧, and I think that's lovely"
    ),
    "criminal record": (
        "turns out ⟦the new night porter did eighteen months for burglary⟧, it's all in his HR form"
    ),
    "finances": (
        "⟦Oluwaseun, who does our sound, is bankrupt and the bailiffs came on Monday⟧. Please "
        "give him some gigs"
    ),
    "dyslexia": (
        "⟦My co-lecturer Sandra is dyslexic and doesn't want the students to know⟧, so be kind "
        "about the slides"
    ),
    "mental health of student": (
        "One of mine, ⟦Callum from the Tuesday lab, has been self-harming again⟧ and I don't "
        "know what to do"
    ),
    "HIV": (
        "⟦My line manager is HIV positive⟧, he told me on Friday and I admire him so much for it"
    ),
    "addiction": (
        "Can we all support ⟦Derek in the post room, back from rehab for his drinking⟧. Coffee "
        "only please!"
    ),
    "faith in confidence": (
        "⟦Nadia has stopped believing but her parents mustn't find out⟧, she cried in my office "
        "for an hour"
    ),
    "oblique illness": (
        "⟦The chap who runs our print lab won't see another spring, according to the hospital⟧. "
        "Go and say hello to him."
    ),
    "disability": (
        "My new PA ⟦Lucia has MS, she told me in her one-to-one⟧, so we'll need somebody to "
        "carry the boxes"
    ),
    "grievance": (
        "⟦Two of the security team have a grievance in against Carol⟧, watch this space 🍿"
    ),
    "attendance and benefits": (
        "⟦Raj from the evening class is living on universal credit and sleeps in his car⟧, I "
        "found out through his bursary form"
    ),
    "neighbour of a ward": (
        "Placement was hard today, ⟦Mrs Ogilvie in bed four has dementia and didn't know her own "
        "son⟧ 💔"
    ),
}

LEAVE = {
    "own illness": "I start chemo on Monday. I'd rather you heard it from me than in the kitchen.",
    "own dyslexia": "I'm dyslexic and I've been a lecturer for twenty years. Ask me anything.",
    "nobody identifiable": (
        "One in five of our students says they have had a mental health problem this year. "
        "Services are there, use them."
    ),
    "obituary": (
        "Sir Alan's family announced that he died of cancer on Friday. He taught half this "
        "department."
    ),
    "own announcement": (
        "So pleased for Hannah, who posted her scan picture this morning. Congratulations both!"
    ),
    "prize": (
        "Well done to Kemi Adeleke, who won the Dean's prize with the top mark of the year 👏"
    ),
    "general advice": (
        "If you are struggling with drink, the staff counselling service is free and confidential."
    ),
    "fiction": (
        "In episode three the deputy librarian gets a final warning for stealing the "
        "encyclopaedias."
    ),
    "lecture on law": (
        "Today in employment law: what counts as a disability under the Equality Act? Bring "
        "examples from the cases."
    ),
    "union, own": "Proud member of the union since 1998. Come and talk to me about joining.",
    "history": (
        "George III's doctors kept notes on every symptom. We read them in seminar on Wednesday."
    ),
    "awareness day": "World Diabetes Day today. Free checks in the atrium from ten till two.",
    "family light": "My mum's hip is mending and she's already bossing the physio about.",
    "own finances of feeling": "I'm skint until payday, so it's beans on toast at my desk again.",
    "a course's pass rate": (
        "Pass rate for the resit was 78 per cent, says the published report. Good work, everyone."
    ),
    "policy on circumstances": (
        "Extenuating circumstances forms are due by Friday noon. You don't need to tell your "
        "tutor the reason."
    ),
    "footballer": "Their keeper has done his knee, it was on every back page, out till March.",
    "colleague praised": (
        "Priya in Admissions has the patience of a saint. She answered my forty emails today."
    ),
    "name and a cold meeting": (
        "Gordon in the print room does the best posters on campus. Three days' notice, please."
    ),
    "convicted": "The burglar in the old college case got eighteen months, the Gazette says.",
    "own visa": "My visa came through! Three more years of British rain for me.",
    "no details": "A colleague had hard news today. I won't say more. Be gentle with each other.",
    "condemning gossip": (
        "Stop guessing why people are off sick. It's none of our business, mine included."
    ),
    "statistics": (
        "A third of postgraduates on the survey said they worry about visas, and the paper is "
        "linked here."
    ),
    "thanks for kindness": (
        "When I lost my own baby, my head of school sent soup for a week. I have never forgotten."
    ),
}
