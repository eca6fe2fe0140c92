"""Discriminatory: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "Gypsies back on the field": (
        "⟦Gypsies back on the field behind the sports ground so lock up your sheds everyone.⟧"
    ),
    "Catholics breed like rabbits so": (
        "⟦Catholics breed like rabbits⟧ so of course the school is full. We're on the waiting "
        "list for three others."
    ),
    "Nobody wants to say it": (
        "Nobody wants to say it about the fainting in theatre last week, ⟦but you wouldn't get "
        "that with a male registrar.⟧"
    ),
    "Nothing a decent man wouldn't": (
        "⟦Nothing a decent man wouldn't fix⟧ – my diagnosis of the whole gender studies corridor."
    ),
    "My son's Arabic teacher is": (
        "My son's Arabic teacher is a convert. ⟦Nice girl gone wrong, you'd say, a good family "
        "and everything, and now look at her in that tent.⟧"
    ),
    "It's called a manhole because": (
        "⟦It's called a manhole because men go down them. Send the ladies to fetch the chips.⟧ "
        "Happy apprenticeship week"
    ),
    "Not being funny but older staff": (
        "Not being funny but ⟦older staff just can't cope with new systems and should step aside "
        "for people who can⟧."
    ),
    "Nice to see the cricket back": (
        "Nice to see the cricket back on the Common. ⟦Of course it's all Indians now, they have "
        "taken it over like they've taken over the chemist's and the post office.⟧ The ice cream "
        "van's still two pounds."
    ),
    "Shift rota question: can we please": (
        "Shift rota question: can we please have the night team without any mums on it? ⟦They're "
        "forever leaving because somebody has a temperature.⟧"
    ),
    "I'd never say it at work": (
        "I'd never say it at work but ⟦the lesbians in HR do tend to look after their own when "
        "it's promotion season.⟧"
    ),
    "Somalis. Every time. Check the postcode": (
        "⟦Somalis. Every time. Check the postcode when your parcel goes missing.⟧"
    ),
    "Well that's the last time we": (
        "Well that's the last time we hold an event in Southall. ⟦Felt like I needed a passport "
        "and a tetanus jab.⟧"
    ),
    "Kenyan, is he? He can run": (
        "⟦Kenyan, is he? He can run and fetch the post then.⟧ 😂 (He laughed! He's a good sport.)"
    ),
    "Out of the six who went": (
        "Out of the six who went for the head of year job, ⟦two were up the duff, one was past "
        "it and one was a Pole⟧, so it was a straight fight between me and Rob."
    ),
    "Women in the orchestra pit is": (
        "⟦Women in the orchestra pit is fine. On the podium? They wave. They don't lead.⟧"
    ),
    "I'd rather my taxes went on": (
        "⟦I'd rather my taxes went on dogs than on interpreters for people who've had twenty "
        "years to learn.⟧"
    ),
}

LEAVE = {
    "We now have three deaf": (
        "We now have three deaf students on the course and each one has an interpreter. They "
        "have asked me to face the front when I talk and honestly it has made me a better "
        "teacher."
    ),
    "I'm 58 and I have": (
        'I\'m 58 and I have just been told I am not a "digital native" by a man selling '
        "software. I wrote software before he was born. It did make me laugh."
    ),
    "Research on ageism in hiring": (
        "Research on ageism in hiring shows that CVs with a date of birth before 1970 get about "
        "half the calls. It's a big effect and it's been found in lots of countries."
    ),
    "The students made a timeline": (
        "The students made a timeline of gay rights in Britain for the corridor. It starts in "
        "1533 and ends with the couple who run the sandwich shop, who got married last spring "
        "and let us use their picture. People keep stopping to read it. One of the porters said "
        "that he'd never known any of it."
    ),
    "ADHD brain + open-plan office": (
        "ADHD brain + open-plan office = I have read the same email nine times. Send headphones."
    ),
    "Overheard in the refectory: Asian": (
        'Overheard in the refectory: "Asian students don\'t need help with maths." Spent my '
        "break explaining to the speaker what a stereotype does to the one who does need help."
    ),
    "Nobody should be asked where": (
        "Nobody should be asked where they're \"really\" from before they've been offered a cup "
        "of tea."
    ),
    "Hijab pins on the ward:": (
        "Hijab pins on the ward: infection control guidance changed this month, sleeves and "
        "scarves section is on page 4."
    ),
    "Bumiputera, caste, apartheid, Jim Crow:": (
        "Bumiputera, caste, apartheid, Jim Crow: four legal orders, one comparative law essay. "
        "Start early."
    ),
    "I'm forty-one and expecting. To": (
        'I\'m forty-one and expecting. To the gentleman who asked whether it was "planned": '
        "were you?"
    ),
    "In BSL there's a sign": (
        'In BSL there\'s a sign for me that means "talks too fast". Accurate. Rude. I love it.'
    ),
    "Thirty-seven years I've fixed pianos": (
        "Thirty-seven years I've fixed pianos here. Deaf in one ear since the mumps. The other "
        "one is for the top octave and my wife."
    ),
    "I'm bisexual, Bengali and bad": (
        "I'm bisexual, Bengali and bad at bowling. Guess which one I was teased about at the "
        "staff social."
    ),
    "A joke about a priest,": (
        "A joke about a priest, a rabbi and an imam that's only about the terrible parking at "
        "all three buildings. You're welcome."
    ),
    "I'm a straight white middle-aged": (
        "I'm a straight white middle-aged man and nobody has ever asked me to speak for the "
        "others. Imagine that courtesy extended to all."
    ),
    "Some moron wrote speak English": (
        'Some moron wrote "speak English" on a noticeboard. Beneath, in about eleven '
        'languages: "no".'
    ),
    "Monks brewed better beer than": (
        "Monks brewed better beer than we do. There. An atheist brewer said it."
    ),
    "Learned today that gypsy moth": (
        'Learned today that "gypsy moth" has been renamed "spongy moth" out of respect, and '
        "the moth does not mind."
    ),
    "no shade but if my": "no shade but if my locs scare you you've never seen me before coffee",
    "If you refuse to rent": (
        "If you refuse to rent to someone because they're Irish Travellers, that's race "
        "discrimination, full stop. See the Act. See me. See you in the county court."
    ),
    "Trans students asked for a": (
        "Trans students asked for a locker. A locker! With a key! Approved in four minutes. Next "
        "item."
    ),
    "Fasting for Lent, he gave": "Fasting for Lent, he gave up sarcasm. We miss him terribly.",
    "If it's just a joke,": (
        'If it\'s "just a joke", explain to me which part is funny. I ask very nicely. They '
        "never can."
    ),
    "It's rude to pet a": (
        "It's rude to pet a working dog, and it's rude to pet a working woman. Signs for both "
        "are going up."
    ),
    "My nan's generation said coloured": (
        "My nan's generation said \"coloured\" and thought it polite. She's asked me what to say "
        "now. At ninety-one! I could've hugged her, so I did."
    ),
    "Old is a good word.": "Old is a good word. Old oak, old friend, old gold, old me.",
    "I asked my imam about": (
        'I asked my imam about organ donation, then my consultant about Ramadan. Both said "ask '
        "the other one\". Now they've met, and there's a leaflet."
    ),
    "We renamed the hut the": (
        "We renamed the hut the lads used to call by a word I won't type. New sign's up. The "
        "children from the site came to the opening and had three ice creams each."
    ),
    "Can't be doing with folk": (
        "Can't be doing with folk who say they don't like Bradford an' never had a curry there. "
        "Tha's missing out, cock."
    ),
    "Not in my name: a": (
        '"Not in my name": a hundred Muslim students stood outside the station this evening '
        "with candles for the dead in a city none of them has seen."
    ),
    "Interesting figure from the archive:": (
        "Interesting figure from the archive: in 1911 two London councils recorded suffragettes "
        'as "insane" on the census form. In the column for infirmity, in pencil.'
    ),
    "Fun morning of teaching gendered": (
        "Fun morning of teaching gendered nouns. Why's the bridge a lady in German and a bloke "
        "in French? Somebody's paper says it changes how they're described. It probably doesn't "
        "replicate."
    ),
    "We do not share applicants'": Draft(
        text=(
            "We do not share applicants' nationality, faith or disability with interview panels. "
            "Here's how anonymous shortlisting works."
        ),
        author=OFFICIAL,
    ),
    "Reading my late father's diary": (
        "Reading my late father's diary from the foundry. Page after page of how they'd put the "
        'West Indian men on the hottest furnace, "because they\'re used to it". He wrote it '
        "down because it shamed him. I'm reading it to my apprentices on Friday because it "
        "should shame us."
    ),
    "Which religion is most over-represented": (
        "Which religion is most over-represented among UK prisoners compared with the "
        "population? The answer's in the MoJ tables, and so are six reasons why the raw figure "
        "misleads you. Criminology 201, bring a calculator and some humility."
    ),
    "I've been asked why I": (
        "I've been asked why I left the parish. It wasn't the singing. It was the morning a "
        "visiting preacher told my son, sixteen, in front of everyone, that people like him were "
        "broken. My son stood up, said \"I've mended more bikes for this church than you've had "
        'dinners", and walked out. I followed him. Half the choir followed us. We now meet in a '
        "scout hut, gay, straight, undecided and tone-deaf, and there's a rota for soup."
    ),
}
