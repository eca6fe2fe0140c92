"""Personal contact with students: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "add me": (
        "First years, it was lovely to meet you all! ⟦Add me on Facebook⟧, I post the reading "
        "there too."
    ),
    "private number": (
        "To my Tuesday group: ⟦text me on my own mobile any time, even at night⟧, I don't mind."
    ),
    "whatsapp": "anyone in year 2 stuck on the essay just ⟦WhatsApp me⟧, quicker than email tbh",
    "dm open": (
        "If you're in one of my seminars ⟦my DMs on Insta are open for you⟧, no question too silly"
    ),
    "follow back": "⟦I follow all my students back⟧, so find me, freshers 💃",
    "telegram": (
        "Business Statistics lot! ⟦Message me on Telegram and I'll go through your answers⟧ "
        "before the exam."
    ),
    "friend request sent": (
        "spent Sunday evening looking up this year's cohort and ⟦sending them all friend "
        "requests⟧. What a bunch!"
    ),
    "discord": (
        "⟦My students can find me on Discord most nights after ten, same name as here⟧, we talk "
        "games more than coursework"
    ),
    "personal email": (
        "Don't bother with the college mail, third years, ⟦write to my home address, the Gmail "
        "one, I answer at all hours⟧"
    ),
    "pursuing": (
        "Still no answer from the girl in my Wednesday class. ⟦I've messaged her on Instagram "
        "three times now⟧, a simple hi would do."
    ),
    "linkedin chat of tutor": (
        "⟦Current students, connect with me on here and message me⟧, I'm happier in a chat than "
        "in an office."
    ),
    "signal": (
        "Apprentices on my site course: ⟦here's me on Signal, use it whenever you like, not only "
        "for work⟧"
    ),
    "accepting": (
        "So chuffed, ⟦my whole tutor group added me on Facebook and I've said yes to every one⟧"
    ),
    "messenger": (
        "Nursing cohort B, results tomorrow. ⟦If you can't sleep, Messenger me, I'm up with the "
        "baby anyway⟧."
    ),
    "offer in a comment": (
        "@jas_y2 you're in my Thursday lab right? ⟦ping me privately, I'll give you my number⟧"
    ),
    "late replies": (
        "was on the phone with one of my first years till 1am again lol, ⟦they've all got my "
        "private mobile and they use it⟧"
    ),
    "bereal": (
        "⟦Freshers on my course who are on BeReal, add me⟧! You'll see my cat and my awful lunches."
    ),
    "second language": (
        "My dear students, is more easy for me by phone. ⟦You write me to my WhatsApp, no "
        "problem, also Sunday⟧."
    ),
    "close friends": (
        "⟦I've put my favourite second years on my Close Friends list⟧ so they see the real me 🍷"
    ),
}

LEAVE = {
    "office hours": (
        "First years, my office hours are Tuesday two till four. Bring the reading and a biscuit."
    ),
    "declining": (
        "Dear students, please don't add me on Facebook. It's nothing personal, it's the rule, "
        "and it's all cats."
    ),
    "alumni": (
        "Now you've graduated, class of 2019, add me on here! I want to hear about the jobs."
    ),
    "colleague": (
        "New colleagues in the school, WhatsApp me and I'll show you where the good kettle is."
    ),
    "official inbox": Draft(
        text="Students, our DMs are open. Message us about enrolment from nine to five.",
        author=OFFICIAL,
    ),
    "work e-mail": (
        "Any questions about the resit, e-mail my work address and put the module code in the "
        "subject."
    ),
    "child's friends": (
        "My son's mates have all got my number for lifts. I'm a taxi with a kettle."
    ),
    "blackboard": (
        "I've put a discussion board on Blackboard for the stats students. Ask away, all can "
        "read the answers."
    ),
    "policy": (
        "Reminder for staff: don't accept friend requests from current students. Use Teams or "
        "e-mail."
    ),
    "anecdote of refusal": (
        "A student asked for my WhatsApp today and I said no, office hours only. She took it well."
    ),
    "customers": (
        "Pottery commissions before Christmas: DM me on here with a picture of what you'd like."
    ),
    "counselling": (
        "Struggling this week? Ring the student support line or walk into The Hub, no appointment."
    ),
    "open day": (
        "Thinking of studying music with us? Come to the open day and ask me anything face to face."
    ),
    "old schoolfriends": (
        "Who else was at Gunnersbury Girls in '88? Add me on Facebook, we're planning a reunion."
    ),
    "choir": "Tenors of the community choir, text me if you can't make Thursday.",
    "debate": (
        "Should lecturers be on social media with their students at all? I say no, and here's why."
    ),
    "neighbours": "Neighbours on our street: message me if your parcel came to mine.",
    "when I was a student": (
        "When I was a student my tutor gave us his home number and nobody dared to ring it."
    ),
    "fiction": (
        "In my novel the professor sends a friend request to a student and it ends very badly."
    ),
    "booking page": (
        "Third years, dissertation slots are up on the booking page. Twenty minutes each, room 312."
    ),
    "researchers": (
        "PhD supervisors elsewhere: message me on Mastodon if you want my slides on methods."
    ),
    "condemning": (
        "A tutor texting students at midnight on a private phone isn't being nice. It's a "
        "boundary gone."
    ),
}
