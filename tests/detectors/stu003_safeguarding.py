"""Safeguarding: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "named pupil and school": (
        "Our youngest visitor today, ⟦Alfie Drummond, 11, of Brookfield Primary⟧, built a robot "
        "that waves 🤖"
    ),
    "photo of child": (
        "Look at this face! ⟦That's little Zainab Chowdhury from the Year 4 workshop in the "
        "picture⟧, what a star."
    ),
    "routine": (
        "The lad who brings the papers, ⟦Ryan, fourteen, cuts through the park on his own at six "
        "every morning⟧, bless him"
    ),
    "care home resident": (
        "Placement diary: ⟦Doris Penhale in room 9 at Larch House, 91 and very confused⟧, thinks "
        "I'm her sister."
    ),
    "adult with learning disability": (
        "⟦Kevin Tranter, who has Down's, waits alone at the bus stop by the library every "
        "Tuesday⟧, say hello to him"
    ),
    "school trip": (
        "⟦Maisie and Oscar Lund from Hillside Junior⟧ won our poster prize, aged nine and ten!"
    ),
    "private chat with pupil": (
        "a year 10 from the outreach day found me on Insta and ⟦we've been chatting every night "
        "since⟧, sweet kid"
    ),
    "foster child": (
        "⟦The little boy my neighbour fosters, Tyler, goes to St Bede's now⟧ and has finally "
        "started to smile"
    ),
    "nursery": (
        "Early Years placement, week 2: ⟦Ottilie Brandt in the Ladybird room bit me⟧. She's "
        "three. I respect her."
    ),
    "hospital child": (
        "⟦Seven-year-old Samir Aziz on Puffin ward drew this for our student nurses⟧ 🖍️ made my "
        "shift"
    ),
    "lift home": (
        "⟦I drive one of the fifteen-year-olds from youth theatre home, just the two of us, and "
        "we text about her problems⟧."
    ),
    "autistic teen": (
        "The ⟦autistic lad from Copley High, Finlay Shore, sits in our library café from three "
        "till his mum comes⟧, be kind to him"
    ),
    "apprentice aged 17": (
        "⟦Our new apprentice Leo Masters is only 17⟧ and here he is asleep on the cable drum 😂 "
        "(photo)"
    ),
    "singled out": (
        "⟦You can't miss her, the girl with the pink hearing aids in Year 6 at Oakdene⟧, she "
        "sang the solo and I sobbed"
    ),
    "refugee child": (
        "⟦Amanuel, 13, came from Eritrea alone and lives in the hostel on Barrow Street⟧. He "
        "wants to study engineering with us."
    ),
    "private lesson": (
        "⟦My violin pupil Freya Castell, ten, is at Whitmore Prep⟧ and she's just passed grade "
        "five!!"
    ),
    "dementia class": (
        "⟦Stan Ridley from the memory café forgets where he lives, so if you see him on Park "
        "Lane walk him to number 6⟧"
    ),
    "oblique gift": (
        "⟦My favourite from the Saturday club (she's thirteen) and I have a private playlist and "
        "talk till late⟧ 🎧"
    ),
    "skate park": (
        "⟦Kieran, 12, ginger hair, at the Gurnell skate park every day after Dormer School⟧ can "
        "do things on a board I can't spell"
    ),
    "patient": (
        "⟦Mr Halloran on Elm ward, the one with the learning disability, escaped in his pyjamas⟧ "
        "and half the students chased him"
    ),
}

LEAVE = {
    "group without names": (
        "Sixty pupils from three schools built robots with us today. The noise! 🤖"
    ),
    "anonymous kids": (
        "The nine-year-olds asked harder questions than the dean. I've no answer about black holes."
    ),
    "public figure": (
        "Joan of Arc was about seventeen when she led an army. Seminar on youth and power, Monday."
    ),
    "historic": "Anne Frank was thirteen when she began the diary. We read it aloud today.",
    "consent official": Draft(
        text=(
            "Well done to Amara, who won our young poets' prize. Her family are happy for us to "
            "share her smile."
        ),
        author=OFFICIAL,
    ),
    "training": (
        "Safeguarding training done. Know your lead, write it down, never promise to keep a secret."
    ),
    "advice": (
        "Before you post a picture of a school visit, ask whether the child can be recognised."
    ),
    "own milestone": "My youngest rode her bike today! No stabilisers, much shouting.",
    "care home group": (
        "Our students sang at a care home this afternoon. Everyone joined in with the old songs."
    ),
    "fiction": (
        "In the novel Maisie, ten, hides in the school library every night. I couldn't put it down."
    ),
    "my childhood": "When I was eleven at Brookfield Primary I broke the same window twice.",
    "research": (
        "Our study of 400 teenagers with epilepsy is out. All anonymous, all with consent."
    ),
    "campaign": "One in four care leavers has no one to ring. Our fund for them opens today.",
    "footballers": (
        "Seventeen and scoring at Wembley! That lad will be on every front page tomorrow."
    ),
    "colleague": "Leo Masters from the workshop turns 50 today. Find him and sing.",
    "work experience": (
        "Work experience week: ten Year 10s in the studio, all of them better with the desk than "
        "me."
    ),
    "report concern": (
        "Worried about a child? Ring the council's front door team or 999 if it's urgent."
    ),
    "condemn": (
        "A coach who texts a thirteen-year-old at midnight is grooming her. Say it, report it."
    ),
    "pets": "Alfie, 11, came to the office today and ate my sandwich. He's a labrador.",
    "dementia awareness": (
        "Memory café every Wednesday at ten in the atrium. Tea, songs, no questions asked."
    ),
    "headteachers": (
        "Thank you to the heads of our partner schools for breakfast and straight talk."
    ),
    "dolls": (
        "Simulation suite: our child patient today is a mannequin called Samir, and he's very "
        "brave."
    ),
    "old news": (
        "In 1912 a boy of ten, Tommy Webb, flew a kite off our roof. The archive has the picture."
    ),
    "own grandchild lightly": "Granddaughter is teething. Nobody slept. Coffee, please.",
    "teaching assistants": (
        "Teaching assistants from Hillside Junior start their foundation degree with us tonight. "
        "Welcome!"
    ),
}
