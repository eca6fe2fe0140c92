"""Student group: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "pushing": (
        "Everyone in cohort C please ⟦join the WhatsApp group by Friday, that's where I'll post "
        "room changes⟧"
    ),
    "link": (
        "Freshers in Psychology! ⟦Here's our Telegram group: t.me/psychfresh-invented⟧, I'm in "
        "it, see you there"
    ),
    "facebook": (
        "⟦My Facebook group for this year's midwifery students has 84 members already⟧, come in "
        "if you aren't yet"
    ),
    "admin": "lol ⟦the third years made me admin of their group chat⟧, power has gone to my head",
    "signal": (
        "Placement students at the hospital, ⟦get yourselves into my Signal group⟧, the rota "
        "goes there first"
    ),
    "all but two": (
        "All of my tutees but two are ⟦in our Insta group chat⟧. You two know who you are 👀"
    ),
    "snapchat": (
        "Just got ⟦invited to the events students' Snapchat group and said yes⟧. I'm the oldest "
        "by thirty years."
    ),
    "qr code": (
        "Scan the code on my office door, year one, ⟦it takes you straight into our class WhatsApp⟧"
    ),
    "starting": (
        "New term, new chat. ⟦Who on my theatre course wants in on the WhatsApp? Comment and "
        "I'll add you⟧ 🎭"
    ),
    "old-fashioned": (
        "I have been persuaded, at sixty-one, to ⟦join the undergraduates' private chat group⟧. "
        "The abbreviations defeat me."
    ),
    "viber": (
        "⟦International students of mine, we have our Viber group, write me and I put you in⟧, "
        "there we talk everything"
    ),
    "still in it": (
        "I know we're meant to use Teams. ⟦I'm still in the nursing students' WhatsApp⟧ because "
        "that's where they are"
    ),
    "gossip chat": (
        "the film students' group chat is wild, ⟦they put me in it in October and I've not muted "
        "it yet⟧"
    ),
    "attendance": (
        "⟦Register's in the group chat now, so no WhatsApp means no attendance mark⟧, sorry "
        "apprentices 🤷"
    ),
    "band": (
        "Performance students: ⟦rehearsal times are only going in the Insta group I started for "
        "you⟧, ask Moses for the link"
    ),
    "Got added to the cohort's": (
        "Got ⟦added to the cohort's group chat at 11pm and I'm staying for the gossip⟧ 🍿"
    ),
}

LEAVE = {
    "teams": (
        "Year two, I've made a team in Microsoft Teams for the module. Room changes go there."
    ),
    "blackboard": (
        "The Blackboard group for cohort C is open. Please post your questions there by Friday."
    ),
    "residents": "Our street's WhatsApp group has argued about one hedge for eleven days.",
    "choir": "Added to the choir's WhatsApp. Forty altos, all typing.",
    "policy": "Staff shouldn't run or join private chats with students. Teams exists. Use it.",
    "left years ago": (
        "A decade ago I was in a student Facebook group. I left when the rules came in, and "
        "rightly."
    ),
    "family": "My family group chat: 200 messages about a trifle.",
    "parents": "School mums' WhatsApp says it's non-uniform day. I found out at the gate.",
    "debate": (
        "Group chats shut some students out. A piece I wrote on why we teach in one open place."
    ),
    "research": (
        "We interviewed forty students about how they use WhatsApp groups. Paper out today, open "
        "access."
    ),
    "union branch": (
        "Branch members, the strike WhatsApp is for members only, ask the rep at the picket."
    ),
    "official channel": Draft(
        text=(
            "New students: your course team on Microsoft Teams opens on Monday. We'll see you "
            "there."
        ),
        author=OFFICIAL,
    ),
    "alumni": "Class of 2018 has a LinkedIn group now, all graduates welcome. What are you up to?",
    "study groups": (
        "Find two classmates and read together once a week. It works better than any app."
    ),
    "running club": "The Tuesday running club has a Strava group. Staff, neighbours and dogs.",
    "fiction": (
        "In the play, a tutor slips into the students' chat under a false name. Act two is horrid."
    ),
    "class group work": (
        "In groups of five, students: pick a bridge, measure it, report back at three."
    ),
    "pub quiz": "Quiz team chat says we're called Les Quizérables this week.",
    "telegram history": (
        "Telegrams in wartime, a lecture: how a group of clerks sent a million messages a year."
    ),
    "warning": "If somebody claiming to be staff adds you to a course WhatsApp, tell us at once.",
    "librarians": "Joined a Discord for librarians. It is exactly as quiet as you'd think.",
}
