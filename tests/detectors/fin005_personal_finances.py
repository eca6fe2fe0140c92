"""Personal finances: invented people, invented sums."""

FLAG = {
    "porter, by name of trade": "Porter, nights, eleven years. ⟦£24,300⟧. Ask me how I feel",
    "senior tech": "senior tech. 9 yrs. ⟦£29k⟧. that's the whole post",
    "she, from accounts": "sophie in accounts told me she gets ⟦52 grand⟧, i choked",
    "sister, said after": "She's on ⟦£85k⟧, my sister, and still borrows my coat",
    "redundancy came to": "redundancy came to ⟦£21,500⟧, fourteen years at the print unit",
    "stuck on": "stuck on ⟦£22k⟧ since 2019 while the car park gets a new roof",
    "a pay cut": "Jordan took a pay cut to teach, from ⟦£70k⟧ to ⟦£31k⟧, and smiles now",
    "minus": "I'm skint. minus ⟦£340⟧ and it's only the 12th",
    "student debt": "Twelve years later ⟦I still owe £39,850⟧. Numbers have no mercy.",
    "take-home": "⟦I take home £2,190 a month⟧ and rent ate the rest",
    "pension pot": "⟦My pension pot is worth £96,300⟧, apparently",
    "balance after bills": "⟦balance after bills: £87.15⟧. payday is far",
    "credit card": "Being honest: ⟦my credit card balance is £5,115⟧",
    "overdrawn": "⟦overdrawn by £930⟧ and payday is a week off",
    "named colleague": "⟦Dr Ama Thorne is on £58,410⟧. Make it make sense",
    "on": "⟦I'm on £49,320⟧ after nine years",
    "k": "started at 24, now ⟦I'm on 38k⟧ and still renting",
    "in words": "⟦I'm earning thirty-two grand⟧ for two people's work",
    "no sign": "⟦My salary is 32000 a year⟧ before tax",
    "first name": "did you know ⟦Priya earns £45k⟧ for the same job",
    "pay rise": "just got ⟦a £2,000 pay rise⟧!! drinks on me",
    "left in account": "only ⟦£12.40 left in my account⟧ till payday",
    "debt after the sum": "me and ⟦my £40k of student debt⟧ are very happy together",
    "husband": "⟦My husband's on £52k⟧ and does the bins once a month",
    "she, once named": "My manager is useless. ⟦She's on £45k⟧ for that!",
    "savings": "⟦We've saved £18,000 for a house⟧ and it buys a cupboard in Acton",
    "mortgage paid off": "Paid off ⟦my mortgage! £182,000⟧ over 25 years",
    "hourly": "⟦I make £14 an hour⟧, the robot makes more",
    "bonus": "⟦Tom's bonus was £5k⟧, mine was a mug",
    "payslip": "Got ⟦my payslip: £1,930 after tax⟧. Cried.",
    "benefit": "⟦I get £393 a month⟧ Universal Credit, try living on it",
    "overdraft": "⟦My overdraft is maxed at £1500⟧ again",
    "pays me": "they ⟦pay me £11.44 an hour⟧ for this shift",
    "euros": "⟦I earn €3.400 a month⟧ in Berlin and save half",
    "dollars": "⟦we're $18,000 in debt⟧ and the car died today",
    "from and to": "new grade: ⟦my pay went from £24,900 to £26,310⟧",
    "mortgage up": "⟦our mortgage has gone up from £900 to £1,400 a month⟧",
    "owe the bank": "⟦I owe the bank nine grand⟧ and a kidney",
    "loan": "⟦my car loan stands at £7,950⟧, the car at the garage",
    "mum's pension": "⟦my mum's state pension is £221 a week⟧. Try it yourself",
    "in the red": "payday tomorrow and ⟦I'm £300 in the red⟧",
    "earning, no I": "⟦Earning £27k⟧ with two degrees, ask me anything",
    "ISA": "⟦my ISA hit £20,000⟧ today, ten years of packed lunches",
    "Prof": "⟦Professor Hale earns £98,000⟧ and marks nothing",
    "redundancy": "⟦my redundancy pay was £4,300⟧ after twelve years",
    "new job": "I got the job, ⟦my starting salary is £36,500⟧, I said yes",
    "maternity": "⟦my maternity pay is £184 a week⟧, nappies are not",
    "lower case": "honestly ⟦i'm on 24k⟧ and my flat is 14 of it",
    "savings account": "⟦savings account: £63.12⟧. I am thriving",
    "got my contract today £ 29": "Got my contract today. ⟦£29,605 a year⟧. For a PhD and nine "
    "years' experience.",
    "my take home after tax and": "My take home after tax and student loan? ⟦£1,874⟧. Laugh or "
    "cry?",
    "we owe hmrc £ 3 200": "⟦We owe HMRC £3,200⟧ and I have no idea how",
    "payday £ 2 040 17 in": "Payday! ⟦£2,040.17⟧ in, ⟦£1,900⟧ out by Tuesday",
    "currently minus £ 640 in my": "currently minus ⟦£640 in my current account⟧ and it's the 4th",
    "three years of saving and there": "Three years of saving and there is finally ⟦£15,000⟧ in "
    "our house fund",
    "they offered me 41 k should": "they offered me ⟦41k⟧, should I take it?",
    "i've just been told i'm getting": "I've just been told I'm getting a 3% rise, that ⟦takes me "
    "to £36,024⟧",
    "ben in accounts makes sixty grand": "⟦Ben in accounts makes sixty grand⟧. SIXTY.",
    "sarah whitcombe's salary £ 88 500": "⟦Sarah Whitcombe's salary: £88,500⟧. Mine: ⟦£31,200⟧.",
    "my dad's pension is 112 quid": "⟦my dad's pension is 112 quid a week⟧, how is anyone meant "
    "to live",
    "paying off £ 9 k on": "paying off ⟦£9k on credit cards⟧, month 14, still alive",
    "£ 23 450 of debt cleared": "⟦£23,450⟧ of debt cleared. I'm free!!",
    "i'm on benefits £ 368 74": "I'm on benefits, ⟦£368.74 a month⟧, judge me",
    "mortgage approved £ 245 000 of": "Mortgage approved!!! ⟦£245,000 of debt⟧, I am an adult",
    "ngl i earn 22 k and": "ngl ⟦i earn 22k⟧ and i cant afford this city",
    "when i left teaching i was": "when I left teaching ⟦I was on £43,685⟧",
    "my student loan balance just went": "⟦my student loan balance just went over sixty thousand "
    "pounds⟧",
    "only got £ 17 to last": "Only got ⟦£17⟧ to last me till Friday",
    "bank balance £ 212 40 mood": "⟦bank balance: -£212.40⟧. mood: same",
    "i'm in £ 12 k of": "I'm in ⟦£12k of debt⟧ and finally telling someone",
    "salary transparency 34 female lecturer £": "Salary transparency: 34, female, lecturer, "
    "⟦£47,874⟧",
    "salary reveal £ 52 k base": "salary reveal 👀 ⟦£52k⟧ base + ⟦5k bonus⟧, AMA, I'm not shy",
    "my wife earns more than me": "My wife earns more than me (⟦£61k⟧ v ⟦£38k⟧) and I'm fine "
    "with it",
    "just checked my pension £ 4": "Just checked ⟦my pension: £4,112 a year⟧ from 68. Lovely.",
    "my overdraft's at 1 950 of": "⟦my overdraft's at 1,950⟧ of ⟦2,000⟧",
    "mr adeyemi still owes £ 4": "Mr Adeyemi ⟦still owes £4,600⟧ on the loan we gave him",
    "the student finance letter says i": "The student finance letter says ⟦I owe 63,207 pounds⟧",
    "gran left me £ 10 000": "gran left me ⟦£10,000⟧ in her will and I miss her every day",
    "je gagne 2 300 € par": "Je gagne ⟦2 300 € par mois⟧ à Londres, c'est la misère",
    "i get paid £ 9 80": "⟦I get paid £9.80/hr⟧ to be shouted at",
    "finally hit $ 100 k in": "Finally hit ⟦$100k⟧ in my 401k",
    "my credit score is up but": "My credit score is up but so is ⟦my debt, £7.2k⟧",
    "not ashamed £ 0 savings £": "Not ashamed: £0 savings, ⟦£3,400⟧ overdraft, one cat",
    "reader in chemistry since 2011 and": "Reader in Chemistry since 2011 and ⟦I clear £3,900 a "
    "month⟧, before anyone asks",
    "owe my sister £ 1 250": "⟦Owe my sister £1,250⟧ for the boiler. Sisters are saints",
    "confession £ 8 300 across three": "Confession: ⟦£8,300⟧ across three credit cards. Feels "
    "better to write it down",
    "down to my last £ 35": "Down to my last ⟦£35⟧ until Thursday",
    "my husband greg gets £ 1": "my husband ⟦Greg gets £1,120 a month⟧ in PIP and carers, still "
    "not enough",
    "offered £ 34 k for a": "Offered ⟦£34k⟧ for a job needing a PhD. I took it",
    "professor linda marsh took home a": "⟦Professor Linda Marsh took home a bonus of £15,000⟧ "
    "this year",
    "our head of school dr ian": "Our head of school, ⟦Dr Ian Coleby, is on £94k⟧",
    "so my mate kev from site": "so my mate Kev from site earns ⟦70 grand⟧ and I mark essays for "
    "28",
    "statement came £ 2 310 overdraft": "Statement came. -⟦£2,310⟧. Overdraft limit ⟦£2,500⟧. Fun",
    "i pay £ 412 a month": "I pay £412 a month off ⟦a £21,000 loan⟧ for a car I no longer own",
    "just remortgaged we owe £ 178": "just remortgaged, ⟦we owe £178k⟧ at 5.4%",
    "my first ever payslip £ 1": "⟦My first ever payslip!!! £1,486.20⟧ 🥹",
    "hourly rate £ 13 15 hours": "⟦Hourly rate: £13.15⟧. Hours contracted: 6. I'm a lecturer.",
    "we live on 1 900 euros": "⟦We live on 1,900 euros a month⟧ between three of us",
    "the pension people say i'll get": "the pension people say ⟦I'll get £9,800 a year⟧. I laughed",
    "she anya in hr earns £": "she, Anya in HR, earns ⟦£10k⟧ more than I do at ⟦£46,200⟧",
    "been approved for a 15 k": "been approved for ⟦a 15k loan⟧ lads, kitchen here we come",
    "my klarna is at £ 480": "⟦My Klarna is at £480⟧ and it's all trainers",
    "got paid today £ 2 240": "Got paid today: ⟦£2,240⟧. Left after rent: ⟦£390⟧.",
    "i was made redundant with £": "I was made redundant with ⟦£6,100⟧. That's what 14 years are "
    "worth",
    "phd stipend is £ 21 383": "PhD stipend is ⟦£21,383⟧, rent is half, I am a graph",
    "my inheritance was three spoons and": "⟦my inheritance was three spoons and £400⟧",
    "tbh my salary forty one thousand": "Tbh ⟦my salary (forty one thousand two hundred⟧) isn't "
    "secret",
    "thirty years in libraries and i": "Thirty years in libraries and ⟦I retire on £14,230 a "
    "year⟧. Worth every silence",
    "we paid the last of the": "we paid the last of the credit card today, all ⟦£5,412⟧ of it",
    "my take home dropped to £": "⟦my take-home dropped to £1,702⟧ after the pension change",
    "i have exactly £ 6 11": "⟦I have exactly £6.11 in the bank⟧. Lentils it is",
    "for transparency i earn 52 841": "For transparency ⟦I earn 52,841 pounds⟧ as a senior "
    "lecturer",
    "his wages ten pound an hour": "his wages? ⟦Ten pound an hour⟧. My own brother, robbed",
    "got my p 60 £ 29": "got my P60: ⟦£29,311⟧ for the whole year",
    "can't believe mrs hargreaves gets a": "can't believe ⟦Mrs Hargreaves gets a £1,900 a month⟧ "
    "pension",
    "my bank just let me go": "my bank just let me go ⟦£2,000 overdrawn⟧, whoops",
    "bonus landed £ 750 i'm buying": "Bonus landed!! ⟦£750⟧, I'm buying a hat",
    "i'm a £ 70 k in": "I'm a ⟦£70k⟧-in-debt doctor who can't park at work",
    "our joint income is £ 58": "⟦Our joint income is £58k⟧ and we can't buy here",
    "i m a receptionist and i take": "I'm a receptionist and ⟦I take home £1,640⟧ after "
    "everything. That's it, that's the tweet.",
    "honest post i have 19 400 of": "Honest post. ⟦I have £19,400 of student loans⟧, ⟦£3k on a "
    "Barclaycard⟧ and one houseplant.",
    "mum gets 221 20 a week state": "Mum gets ⟦£221.20 a week state pension⟧ and still slips "
    "me a tenner",
    "mein gehalt liegt bei 52 000 euro": "Mein Gehalt liegt bei ⟦52.000 Euro⟧ brutto, in "
    "London wäre das weniger als nichts",
    "je gagne 2 300 par mois comme": "Je gagne ⟦2 300 € par mois⟧ comme infirmière, et vous ?",
    "they ve knocked my pip down to": "They've knocked ⟦my PIP down to £73.90 a week⟧. I can't "
    "stand for ten minutes. Fine. Fit as a fiddle apparently.",
    "grade 7 spine point 31 41 064": "Grade 7, spine point 31, ⟦£41,064⟧, and I still bring "
    "sandwiches.",
    "student finance say i owe them 61": "Student Finance say ⟦I owe them £61,233.17⟧. I paid "
    "off ⟦four pounds⟧ last year.",
    "rent arrears stand at 2 870 and": "Rent arrears stand at ⟦£2,870⟧ and the letter came on "
    "my birthday",
    "our dean prof hartley quill is on": "Our dean, ⟦Prof Hartley Quill, is on a hundred and "
    "eighty grand⟧. Ask him about photocopier credit.",
    "account 11 08 payday eleven days mood": "Account: ⟦£11.08⟧. Payday: eleven days. Mood: "
    "jacket potato.",
    "got my first proper payslip today 1": "got my first proper payslip today 🎉 ⟦1,987.40 "
    "after tax⟧, mum cried, I cried, HMRC did not",
    "przed przyjazdem zarabia am 4200 z miesi": "Przed przyjazdem zarabiałam ⟦4200 zł⟧ "
    "miesięcznie jako pielęgniarka. Tutaj wydaję tyle na pokój.",
    "hmrc reckon i owe 4 112 from": "HMRC reckon ⟦I owe £4,112⟧ from 2022. I was a busker in 2022.",
    "they pay me 11 44 an hour": "They ⟦pay me £11.44 an hour⟧ to be sneezed on by toddlers, "
    "and I'd do it for less. Don't tell them.",
    "just checked my account 6 42 to": "Just checked my ⟦account: £6.42⟧ to last until Friday. "
    "Chickpea season.",
    "student loan statement came 58 940 12": "Student loan statement came. ⟦£58,940.12⟧. I "
    "framed it.",
    "our mortgage jumped from 780 to 1": "⟦Our mortgage jumped from £780 to £1,310 a month⟧ "
    "and the cat still expects Sheba",
    "priya in hr told me she s": "Priya in HR told me ⟦she's on 61k⟧. I typed that with my "
    "eyes closed.",
    "signed off sick ssp is 118 75": "Signed off sick. SSP is ⟦£118.75 a week⟧. I'm one person "
    "with one radiator.",
    "i m 200 into my overdraft and": "I'm ⟦£200⟧ into my overdraft and it's the 9th",
    "isa finally hit twenty k eight years": "ISA finally hit ⟦twenty k⟧!! Eight years of "
    "packed lunches.",
    "redundancy came to eleven grand for nine": "Redundancy came to ⟦eleven grand⟧ for nine "
    "years. I've had better haircuts.",
    "p60 in 23 906 i re read": "P60 in. ⟦£23,906⟧. I re-read it hoping for a typo.",
    "klarna wants 340 off me by sunday": "Klarna wants ⟦£340⟧ off me by Sunday and I want a "
    "word with October me",
    "mae fy nghyflog i n 31 200": "Mae fy nghyflog i'n ⟦£31,200⟧ ar ôl deng mlynedd. Deng mlynedd!",
    "minus 312 in the bank lads drinks": "minus ⟦£312 in the bank⟧ lads, drinks on nobody",
    "dad left me 14 000 and a": "Dad left me ⟦£14,000⟧ and a shed of spanners. I'd swap it all.",
    "my ex still owes me 2 400": "My ex ⟦still owes me £2,400⟧ from the flat. Hi Steve.",
    "21 11": "ご報告：月収は⟦21万円⟧、家賃は11万円。笑うしかない。",
    "cobro 1 050 al mes de camarera": "Cobro ⟦1.050 €⟧ al mes de camarera y me sobra mes al "
    "final del sueldo",
    "professor alder s salary is 121 000": "⟦Professor Alder's salary is £121,000⟧, it's in "
    "the FOI, and the lift is still broken",
    "pension forecast says 9 600 a year": "Pension forecast says ⟦£9,600 a year⟧. At "
    "sixty-eight. I laughed so hard I pulled something I'll need.",
    "mum s carer s allowance is 81": "Mum's carer's allowance is ⟦£81.90 a week⟧ and she works "
    "every hour God sends",
}
LEAVE = {
    "barber's prices": "Barber, 3 chairs, 20 quid a cut, walk in",
    "laptop, years old": "Laptop, 2 years old, 300 quid, no charger",
    "chef wanted": "Head chef wanted, 34 grand, tips on top",
    "30k run": "Ran 10k in 52 min, I'm on 30k for the week",
    "words written": "I'm on 34k words and nowhere near the end",
    "child minder": "The childminder's £62 a day and worth every penny",
    "lend us": "Lend us twenty quid till Friday",
    "job advert": "Lecturer in Law, salary £38,205 to £44,128, apply by Friday",
    "average": "The average graduate earns £29,000 a year after graduation",
    "hypothesis": "if I earned £100k I'd buy a boat",
    "steps": "I'm on 20k steps today",
    "discount": "I've saved £30 on my railcard this week",
    "fund-raising": "I've raised £500 for Mind, thank you all",
    "budget cut": "Council budget cut by £3m, I'm furious",
    "Austen": "Mr Darcy has ten thousand a year, as every reader knows",
    "fee": "my fee is £200 a day plus travel",
    "tuition": "Tuition fees are £9,535 a year now",
    "rent": "Room in Ealing, £850 a month, bills included, I am the landlord",
    "car": "I bought a £30k car and it won't start",
    "grant": "I've got a £12,000 grant for our archive project!",
    "balance of a trip": "The balance: £200 is due by Friday for the Rome trip",
    "transfer": "He's on loan from Leeds, £20m striker",
    "company": "Tesco made £2.3bn last year and my meal deal went up",
    "news of pay": "Nurses are paid £29,000 on average, says the union",
    "minimum wage": "Minimum wage goes up to £12.21 an hour in April",
    "pay scale": "Grade 6 runs from £33,882 to £37,999 on the pay spine",
    "price": "£4.80 for a flat white. My savings wept.",
    "prize": "We won £1,000 in the pitch competition",
    "debt of a country": "The national debt stands at £2.7 trillion",
    "student loans in general": "Student loans: you repay 9% of what you earn over £27,295",
    "you": "You earn £12.60 an hour as a student ambassador, apply now",
    "followers": "I've got 12k followers and a £3 coffee habit",
    "ticket": "I owe you a pint and £4 for the bus",
    "Monopoly": "Bankrupt in Monopoly, I owe £2,000 to a seven-year-old",
    "film": "In the film, her debt is $100,000 to the mob",
    "question": "Maths: Sam earns £25,000 a year. How much tax does Sam pay?",
    "spending": "I spent £60 on a birthday cake and regret nothing",
    "bursary": "Our £1,000 bursaries are open, I got mine in a week",
    "salary band talk": "Talk tonight: life on a £20k salary in 2026 London, tickets £5",
    "year": "I'm on 2024 reading list duty, my pay review was in 2023",
    "fine": "Library made me pay a £14 fine",
    "distance": "I've got 3,000 miles on my card and a free flight",
    "sport wages": "City's new striker is paid £375,000 a week, club says",
    "sold": "Sold my bike for £120 on Gumtree",
    "the sum without an owner": "£40k. That's it. That's the tweet.",
    "turnover": "Our start-up's turnover hit £50k this quarter",
    "balance as a thing": "New Balance 574, £90, in my size!",
    "donation in salary's stead": "Payroll giving: £10 a month from your salary feeds a cat",
    "our grade 7 roles start at": "Our Grade 7 roles start at £41,732. Come and work with us!",
    "£ 2 4 m awarded to": "£2.4m awarded to our team for dementia research",
    "the vc's pay rose to £": "The VC's pay rose to £300,000, the report says",
    "rent in ealing is now £": "Rent in Ealing is now £1,600 a month on average",
    "i paid £ 320 for a": "I paid £320 for a bike lock, am I mad",
    "petition nurses deserve more than £": "Petition: nurses deserve more than £29k",
    "save £ 500 on your degree": "Save £500 on your degree with our alumni discount",
    "budget tip if you earn £": "Budget tip: if you earn £2,000 a month, put £200 away",
    "day 30 10 000 words written": "Day 30: 10,000 words written, my brain owes me a holiday",
    "we raised £ 1 204 on": "We raised £1,204 on the bake sale, my best tray sold for £40",
    "my flight was £ 29 and": "My flight was £29 and the train to the airport £31",
    "earn up to £ 15 an": "Earn up to £15 an hour as a mentor. Apply on the portal.",
    "the student maintenance loan is up": "The student maintenance loan is up to £13,762 in London",
    "scrooge paid bob cratchit fifteen shillings": "Scrooge paid Bob Cratchit fifteen shillings "
    "a week",
    "i won £ 10 on the": "I won £10 on the raffle!",
    "my phone bill is £ 45": "My phone bill is £45 a month, cancel it?",
    "my electric bill is £ 180": "My electric bill is £180 this month",
    "museum ticket £ 18 my student": "Museum ticket £18, my student price £9",
    "i'd love to be on £": "I'd love to be on £80k one day",
    "nadia's marathon has raised £ 2": "Nadia's marathon has raised £2,340 for the hospice",
    "messi earned $ 130 m last": "Messi earned $130m last year, Forbes says",
    "our students graduate with an average": "Our students graduate with an average debt of "
    "£45,000",
    "i've got 2 000 essays to": "I've got 2,000 essays to mark and £0 overtime",
    "dr patel has won £ 1": "Dr Patel has won £1.2m from the Wellcome Trust",
    "prof osei has been awarded £": "Prof. Osei has been awarded £250,000 to study soil",
    "charity shop find le creuset £": "Charity shop find: Le Creuset, £12, I'm on top of the world",
    "mum paid £ 40 for parking": "Mum paid £40 for parking. Forty pounds.",
    "my wedding dress was £ 900": "My wedding dress was £900 and worth it",
    "sam's leaving collection is at £": "Sam's leaving collection is at £85, thank you",
    "she's made £ 3 000 for": "She's made £3,000 for Shelter in a week",
    "we've got £ 5 k in": "We've got £5k in the society's account for socials",
    "interest on a £ 10 000": "Interest on a £10,000 loan at 6% is £600. Discuss.",
    "inflation what cost £ 100 in": "Inflation: what cost £100 in 1990 costs £240 now",
    "i owe dave a fiver": "I owe Dave a fiver",
    "my house deposit advice start with": "my house deposit advice: start with £50 a month",
    "student ambassador roles £ 13 15": "Student ambassador roles, £13.15 per hour, six hours a "
    "week",
    "phd studentship stipend £ 21 383": "PhD studentship: stipend £21,383 plus fees. Deadline 3 "
    "March",
    "the new building cost £ 38": "The new building cost £38m and my office still leaks",
    "ten thousand people came to the": "Ten thousand people came to the open day!",
    "i owe everything to dr marsh": "I owe everything to Dr Marsh. 30 years, 2,000 students.",
    "our team saved the nhs £": "Our team saved the NHS £1.3m a year with one form",
    "swapped banks and got £ 175": "Swapped banks and got £175 for it, link in bio",
    "fined £ 80 for dropping an": "Fined £80 for dropping an apple core!",
    "university challenge we won £ 2": "University challenge: we won £2,000 for our society",
    "my son's school trip costs £": "My son's school trip costs £640. For Belgium!",
    "universities lose £ 1 400 per": "Universities lose £1,400 per home student, says report",
    "in 1987 the fee was nothing": "In 1987 the fee was nothing and the grant was £2,265",
    "the pay gap at ftse firms": "The pay gap at FTSE firms is 14%. Median CEO pay £4.2m",
    "a pension of £ 11 500": "A pension of £11,500 is the full new state pension, minister "
    "confirms",
    "new hoodies £ 32 pay on": "New hoodies, £32, pay on the day",
    "mortgage rates are at 5 a": "Mortgage rates are at 5%, a £200k loan costs £1,169 a month",
    "want a £ 500 bonus for": "Want a £500 bonus for referring a friend to our open day? T&Cs "
    "apply",
    "give £ 5 a month save": "Give £5 a month, save a bee",
    "i ran 10 k in 52": "I ran 10k in 52 minutes and I'm on top of the world",
    "my debt to my grandmother is": "My debt to my grandmother is 1,000 stories long",
    "beyonc 's tour made £ 400": "Beyoncé's tour made £400m",
    "we're £ 300 short of our": "We're £300 short of our target for the food bank, can you help?",
    "i'm a sucker £ 6 for": "I'm a sucker: £6 for a lemonade",
    "my 12 k word draft is": "My 12k word draft is due on Monday",
    "jeff bezos is worth $ 200": "Jeff Bezos is worth $200bn, I'm worth a Tesco meal deal",
    "interest free loan of a tent": "Interest-free loan of a tent? I've got 2, free",
    "rishi was paid £ 200 k": "Rishi was paid £200k for one speech, says the Mirror",
    "my dissertation on £ 50 000": "my dissertation on £50,000 lottery wins and debt starts here",
    "council tax bill £ 1 840": "Council tax bill: £1,840. Cheers, band C",
    "student loan repayments explained earn £": "Student loan repayments explained: earn "
    "£30,000, repay £20 a month",
    "the bus is £ 3 now": "The bus is £3 now. My legs are free",
    "bought the kids £ 100 of": "Bought the kids £100 of books at the fair",
    "read debt the first 5 000": 'Read: "Debt, the first 5,000 years", it changed my mind',
    "i'm giving a talk for £": "I'm giving a talk for £0 and a biscuit",
    "save the date 5 000 alumni": "Save the date: 5,000 alumni expected",
    "in wolf hall he's paid forty": "In Wolf Hall he's paid forty pounds a year by the cardinal",
    "ealing council owes residents £ 1": "Ealing council owes residents £1.2m in refunds",
    "lecturers in denmark earn £ 60": "Lecturers in Denmark earn £60k. Just saying",
    "my car insurance went from £": "My car insurance went from £400 to £900",
    "prize draw win £ 250 in": "Prize draw: win £250 in savings on your course books",
    "loan desk laptops are worth £": "Loan desk laptops are worth £800 each so bring mine back "
    "please",
    "raised £ 3 k in memory": "Raised £3k in memory of my dad, he'd be proud",
    "room to let in ealing 850 pcm": "Room to let in Ealing, £850 pcm, bills in, no smokers, "
    "one judgmental cat",
    "starting salary for newly qualified midwives is": "Starting salary for newly qualified "
    "midwives is £31,049 and there are vacancies everywhere. Wonder why.",
    "paid 14 50 for a sandwich and": "Paid £14.50 for a sandwich and a coffee at the airport. "
    "I want to speak to a historian.",
    "if everyone on 100k paid a penny": "If everyone on £100k paid a penny more we could fix "
    "the roof. Discuss, 1,500 words.",
    "the fund stands at 4 350 thanks": "The fund stands at £4,350 thanks to you, only £650 to "
    "go for the hearing loop!",
    "council tax is going up to 1": "Council tax is going up to £1,892 for band D next year, "
    "says the Gazette",
    "scholarship of 2 500 for care leavers": "Scholarship of £2,500 for care leavers, deadline "
    "Friday. Please share.",
    "my car failed its mot 640 my": "My car failed its MOT: £640. My dentist: £282. My cat: "
    "priceless, also £94.",
    "pip assessments cost the taxpayer 300 each": "PIP assessments cost the taxpayer £300 "
    "each, says the select committee",
    "my bus fare s 1 75 my": "My bus fare's £1.75, my patience is zero, and I've been on band "
    "practice since 4",
    "i paid 48 for the grade 5": "I paid £48 for the grade 5 theory exam and cried in the car",
    "12 60 an hour is not a": "£12.60 an hour is not a living wage, whatever the minister says",
    "our bake sale made 214 60 straight": "Our bake sale made £214.60! Straight to the food bank.",
    "we raised the overdraft fee debate at": "We raised the overdraft fee debate at Senate: "
    "banks make £2bn a year from it",
    "estimated delivery 3k parcels an hour i": "Estimated delivery 3k parcels an hour. I "
    "interviewed the robots.",
    "i got 20 off my trainers with": "I got £20 off my trainers with student discount and "
    "honestly that's my whole personality",
    "tax bill passed by 312 votes i": "Tax bill passed by 312 votes. I have thoughts. 1,500 "
    "words of them.",
    "my grant bid 89 970 over two": "My grant bid: £89,970 over two years, if the panel likes us",
    "grade 7 posts from 41 064 closing": "Grade 7 posts from £41,064. Closing date 3 June. "
    "Come and work with us!",
    "band 6 at the festival got 500": "Band 6 at the festival got £500 and a crate of cider, "
    "allegedly",
    "point 38 of the minutes 41 000": "Point 38 of the minutes: £41,000 for a new lift. "
    "Hallelujah.",
    "i read that the average graduate owes": "I read that the average graduate owes £45,000. "
    "Where does it say how they sleep?",
    "my nan bought her house for 3": "My nan bought her house for £3,200 in 1968 and mentions "
    "it at every meal",
    "this laptop s an hour from death": "This laptop's an hour from death and £900 to replace. "
    "Budget request in my manager's inbox.",
    "rent s 1 150 in hanwell for": "Rent's £1,150 in Hanwell for a studio with a shower in the "
    "kitchen. I walked out.",
    "scholarship pays 18 622 a year stipend": "Scholarship pays £18,622 a year stipend, apply "
    "by May, any questions to me",
    "i sold my bike for 250 quid": "I sold my bike for 250 quid, best offer on the day",
    "deposit for the hall is 100 refundable": "Deposit for the hall is £100, refundable, I've "
    "paid it",
    "mps pay goes up to 93 904": "MPs' pay goes up to £93,904. I have no further comment "
    "that's printable.",
    "mi libro cuesta 15 y ya est": "Mi libro cuesta 15 € y ya está en mi librería de siempre",
    "mon nouveau v lo 450 mes jambes": "Mon nouveau vélo: 450 €, mes jambes: inestimables",
    "our department saved 4 000 on printing": "Our department saved £4,000 on printing this "
    "year. Trees say hi.",
    "my kid s school trip is 385": "My kid's school trip is £385. For Swanage.",
    "hmrc phone wait an hour and 12": "HMRC phone wait: an hour and 12 minutes. I've learnt "
    "the tune. £0 resolved.",
}
