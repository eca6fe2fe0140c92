"""Active proceedings: invented people and events."""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "Very sad to see the": (
        "Very sad to see the head of my old school charged. ⟦We all knew what he was like with "
        "the younger boys.⟧ Trial is in September."
    ),
    "I used to work with": (
        "I used to work with the woman who is up in court over the nursery fire. ⟦She was always "
        "careless with plugs, so I'm not surprised.⟧ Thinking of the families this week while "
        "they sit through it all."
    ),
    "Went to the Old Bailey": (
        "Went to the Old Bailey on my day off. ⟦You only had to look at his face when they "
        "played the tape to know that he did it.⟧ I'm going again on Thursday if the trains are "
        "running."
    ),
    "I hope the appeal fails": (
        "⟦I hope the appeal fails and she stays where she is, because she killed that boy.⟧ "
        "Appeal's being heard today in the Strand."
    ),
    "The daughter did it for": (
        "⟦The daughter did it for the house.⟧ That's my guess for the Pinner poisoning trial. "
        "What's yours? Verdict next week."
    ),
    "The judge has hidden the": (
        "⟦The judge has hidden the phone messages from the jury: he wrote that he'd \"sort her "
        'out".⟧ How is that justice?? They are still deliberating.'
    ),
    "That policeman's story about the": (
        '⟦That policeman\'s story about the body camera "failing"? Pull the other one. Perjury, '
        "plain as day.⟧ He's back in the witness box in the morning."
    ),
    "they charged 4 lads for": (
        "they charged 4 lads for the kebab shop fight. ⟦i was there. it was the tall one, other "
        "3 never did nothing⟧ court 8 june"
    ),
    "She'll walk, of course. People": (
        "⟦She'll walk, of course. People with that surname and that handbag always do, however "
        "guilty.⟧ Trial's in its third week at the Bailey."
    ),
    "Hm. The pathologist changed her": (
        "Hm. The pathologist changed her mind in week two. ⟦One does wonder who had a word, and "
        "what the defence is hiding.⟧ Watching closely."
    ),
    "Scum. Both of them. That": (
        "⟦Scum. Both of them. That little boy didn't fall.⟧ Trial begins in Reading today."
    ),
    "Speech analysis of the live": (
        "Speech analysis of the live 999 call in the Corsham trial, for my phonetics nerds. "
        '⟦Flat pitch, no repair, "my wife" instead of a name. He\'s acting. He killed her.⟧ '
        "Spectrogram below."
    ),
    "Why is no one allowed": (
        "⟦Why is no one allowed to print that she'd tried to drown the first one too?⟧ Trial, "
        "week three."
    ),
    "Lunch with two retired detectives.": (
        "Lunch with two retired detectives. ⟦Both say that the lodger's good for it, and that "
        "there are two more under that patio.⟧ His trial's down for January. Lunch was kebab."
    ),
    "my old man did time": (
        "my old man did time with the fella on trial for the depot job. ⟦says he's been doing "
        "depots since 1988, same van and all⟧ lol"
    ),
    "Some verdicts write themselves. A": (
        "Some verdicts write themselves. ⟦A locked room, one key, one very rich nephew.⟧ "
        "Winchester Crown Court, all month."
    ),
}

LEAVE = {
    "The judge's sentencing remarks in": (
        "The judge's sentencing remarks in the bus crash case are online and worth reading. The "
        "driver pleaded guilty in May and got four years."
    ),
    "I believe that prison doesn't": (
        "I believe that prison doesn't work for people who steal food. I'm talking in general. "
        "We had a magistrate in to speak to the class and she thinks so too."
    ),
    "A man's due in court": (
        "A man's due in court tomorrow in connection with the burglaries in Northfields. The "
        "police are asking anyone who saw anything to ring 101."
    ),
    "Do you know what I'd": (
        "Do you know what I'd like? A trial on television where they stop to explain the rules "
        "of hearsay."
    ),
    "I hear there's a trial": (
        "I hear there's a trial on that everyone has a view on. I have a view on marrows, and "
        "it's that mine's bigger."
    ),
    "The inquest (finished) recorded misadventure.": (
        "The inquest (finished) recorded misadventure. The coroner's letter to the rail company "
        "is public and should be read by every engineer."
    ),
    "He's pleaded guilty, been sentenced": (
        "He's pleaded guilty, been sentenced and has said he won't appeal. So yes, students, we "
        "can discuss the case on Friday."
    ),
    "Police have arrested a 40-year-old": (
        "Police have arrested a 40-year-old man over the break-ins and released him under "
        "investigation. If you saw anything, call 101."
    ),
    "What do jurors make of": (
        "What do jurors make of CCTV? We're looking for volunteers to watch an invented trial "
        "with actors. £15 voucher."
    ),
    "My ex-neighbour's drink-drive case finished": (
        "My ex-neighbour's drink-drive case finished on Monday: banned for 14 months. He told us "
        "himself, over the fence, and he's ashamed."
    ),
    "A plea from a lecturer": (
        "A plea from a lecturer in criminal law: if you saw the fight on the Broadway, tell the "
        "police, not Snapchat. Someone's been charged and deserves a fair hearing, and so do the "
        "lads who were hurt."
    ),
    "Acquitted on every count this": (
        "Acquitted on every count this morning, after two years of hell. The Crown offered no "
        "evidence at the end. Welcome home, Suresh."
    ),
    "Richard III did NOT kill": (
        "Richard III did NOT kill the princes and I'll fight anyone in the Wars of the Roses "
        "module who says otherwise."
    ),
    "Lindy Chamberlain was innocent. It": (
        "Lindy Chamberlain was innocent. It took Australia 32 years to say that it was the "
        "dingo. Media law, week 8."
    ),
    "The man accused of the": (
        "The man accused of the hoax calls is to be sentenced on the 20th, having pleaded guilty "
        "in August. For me the public lesson is about 999 call handlers: pay them."
    ),
    "A question about bail I": (
        "A question about bail I keep getting: it isn't a sign of innocence, nor is custody a "
        "sign of guilt. It's about risk. That's the Bail Act in a tweet."
    ),
    "The man who stole from": Draft(
        text=(
            "The man who stole from our chapel in 2021 has written to apologise, having served "
            "his sentence. The chaplain has written back."
        ),
        author=OFFICIAL,
    ),
    "Ever wondered what a jury": Draft(
        text=(
            "Ever wondered what a jury may ask the judge? Our evidence tutor answers in 60 "
            "seconds, no real cases harmed."
        ),
        author=OFFICIAL,
    ),
    "I see my lecture on": (
        "I see my lecture on bad character evidence has been shared under posts about a running "
        "trial. It isn't about that trial. It was recorded in 2019."
    ),
    "Hearsay! says my wife, whenever": "Hearsay! says my wife, whenever I quote my mother.",
    "Ever since the Contempt of": (
        'Ever since the Contempt of Court Act 1981, "substantial risk of serious prejudice" is '
        "the test. I've put it on flash cards."
    ),
    "The CSI effect: do jurors": (
        'The "CSI effect": do jurors want DNA for everything? Our pilot with 60 volunteers and '
        "a made-up burglary suggests not."
    ),
    "My inbox tells me that": (
        "My inbox tells me that there's a trial on, a big one, with a doctor in it, and would I, "
        "as a person who once wrote a book about medical error, care to say a few words on "
        "breakfast television? I would not. A jury's been sworn, there are families on both "
        "sides, and nothing that I know about 1980s Bristol has anything to do with it. I'll "
        "gladly come on afterwards. I'll gladly come on now and talk about handwashing."
    ),
    "Public gallery diary, day 4,": (
        "Public gallery diary, day 4, for the local paper. The court sat at 10.25. A surveyor, "
        "called by the prosecution, said that the wall had been propped in March and that he'd "
        "seen no props in June. In cross-examination he agreed that he'd looked only from the "
        "road. Two statements were read. The jury was sent home at 3.40 because of a burst pipe. "
        "Both defendants deny gross negligence manslaughter. The trial is expected to last until "
        "the 30th."
    ),
}
