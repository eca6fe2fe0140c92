"""Organisation confidential: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

FLAG = {
    "client's sales": (
        "Consultancy diary: ⟦Pellow's Bakeries lost two million last year and the accounts "
        "aren't out yet⟧, the owner told us over a bun."
    ),
    "takeover": (
        "Had lunch with an alum who's FD there. ⟦Harrowgate Homes is being bought by a Danish "
        "fund⟧, it'll be public in May."
    ),
    "record label": (
        "The label played it to our students in strict confidence: ⟦The Quiet Ferrets' comeback "
        "album is out on 3 June⟧ and there's a brass band!"
    ),
    "figures in meeting": (
        "⟦Footfall at the Bexwell Centre is down forty per cent, says the slide their manager "
        "asked us not to photograph⟧ 📸"
    ),
    "police station": (
        "Our criminology partner told us in confidence: ⟦the Ashby Road station shuts its cells "
        "in the new year⟧, no statement yet."
    ),
    "contract not renewed": (
        "Poor old Fennimore Security, ⟦they don't know yet that the shopping centre is ending "
        "their contract in March⟧. The centre's boss told our class."
    ),
    "oblique": (
        "If you own shares in a certain shoe shop from Kettering, sell: ⟦their Christmas takings "
        "are a third down and nobody's told till the 9th⟧. I do their books."
    ),
    "festival": (
        "booked through our students so I know already: ⟦Hollowfield Festival isn't happening, "
        "the council refused the licence on Friday and they're hiding it⟧"
    ),
    "Barlow Catering are putting their": (
        "⟦Barlow Catering are putting their prices up 12 percent after Easter, their rep told me "
        "on the quiet.⟧ Order early."
    ),
    "Nobody at the football club": (
        "Nobody at the football club will say it so I will. ⟦The physio department I lecture to "
        "has been told the striker is out for the season and not three weeks.⟧ Change your "
        "fantasy team."
    ),
    "Day 3 of secondment. The": (
        "Day 3 of secondment. ⟦The ministry's green paper drops the apprenticeship levy, I've "
        "got it on my knee.⟧ Published in the autumn."
    ),
    "I signed it, I know": (
        "I signed it, I know I did. But there's such a thing as the public. ⟦The pump's failure "
        "rate in their tests was one in ninety.⟧"
    ),
    "Tin hats on at the": (
        "Tin hats on at the distillery! ⟦Fire in warehouse two on Sunday, nobody hurt, 300 casks "
        "gone, and the owner wants it out of the papers.⟧"
    ),
    "Sales call with a software": (
        "Sales call with a software house. Rep, off the record: ⟦version 9's dead on arrival, "
        "they're rewriting the thing and we should wait for 10⟧. Honest man. Might get sacked."
    ),
    "Wine tasting with suppliers is": (
        "Wine tasting with suppliers is dangerous. ⟦The own-label prosecco at that discounter is "
        "the same as the £19 one, he told me the plant and lot number, and he said he'd be "
        "hanged.⟧"
    ),
    "In our trust's partners only": (
        "In our trust's \"partners only\" mailing. ⟦Car park contract's up for £3m, and the "
        "hospital will charge blue badge holders from the first of next month.⟧ The press office "
        "don't know it's gone out."
    ),
}

LEAVE = {
    "nda kept": "Signed an NDA today, so all I can say is that the biscuits were excellent.",
    "press release": (
        "Marlow Robotics launch their carer robot in October, says today's press release. Can't "
        "wait to see it."
    ),
    "opinion of price": (
        "Kestrel Print are far too dear, if you ask me. Four pence a page on the price list!"
    ),
    "public accounts": (
        "Pellow's Bakeries lost two million, according to the accounts filed at Companies House "
        "last week."
    ),
    "reported breach": (
        "Ostrava Analytics has written to all customers about its stolen database. Change your "
        "password."
    ),
    "placement thanks": (
        "Thank you to St Aldhelm's hospice for having our students for another year. They "
        "learned so much."
    ),
    "takeover in news": (
        "The papers report that a Danish fund has bought Harrowgate Homes. What will it mean for "
        "rents?"
    ),
    "visit": (
        "Took the tourism students behind the scenes at the Imperial Swan. Those chandeliers!"
    ),
    "case study": (
        "Today's case: a made-up airline sacks three hundred people by text. What should the "
        "board have done?"
    ),
    "charity appeal": (
        "Lanterns for Youth say on their own website that they have six weeks of money left. "
        "Give if you can."
    ),
    "published contract": (
        "The council's contract with Fennimore Security is on the public register, all ninety "
        "pages of it."
    ),
    "album announced": (
        "New album from The Quiet Ferrets on 3 June, they announced it on the radio. With a "
        "brass band!"
    ),
    "recall notice": (
        "Dunmore Lifts recalled the older model today. If your building has one, the notice is "
        "on their site."
    ),
    "software gripe": "Quillbase crashed three times this morning. I want my pen back.",
    "inspection published": (
        "Rosebank care home's inspection report came out today: inadequate on every line. Sad "
        "reading."
    ),
    "law teaching": (
        "What makes information confidential? Coco v Clark in five minutes, then coffee."
    ),
    "guest lecture": (
        "Their founder told a public lecture, streamed to all, that Snackwright raised 900k. "
        "Watch it back."
    ),
    "job advert": (
        "Corvane Legal want trainees, 31k in London, advert in the Gazette. Go for it, finalists!"
    ),
    "festival cancelled publicly": (
        "Hollowfield Festival is off, as they posted last night. Refunds by Friday. Gutted."
    ),
    "partnership announced": (
        "Proud that we've signed with Greenlark Catering, as announced today. Falafel for all."
    ),
    "shares joke": "My investment advice: buy wool in summer. I have one sheep and no money.",
    "own business": "My own little bakery took 212 pounds on Saturday. Best day yet!",
    "curious": (
        "Does anybody know what the gym is paying for the building? I've no idea and I'm nosy."
    ),
    "secrets kept": "Clients tell me all sorts and it goes no further. That's the job.",
    "competitor admired": (
        "Northmere College's open day was superb. We should steal their tea urn."
    ),
    "history of a firm": (
        "In 1974 the shoe works at Kettering had a secret order book. It's in the county archive "
        "now."
    ),
}
