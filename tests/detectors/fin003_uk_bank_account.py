"""UK bank accounts: numbers of published modulus-check examples, and made-up ones."""

from linter import Draft

FLAG = {
    "plain": "Pay by Friday: ⟦sort code 08-99-99, account number 66374958⟧",
    "short labels": "⟦sc 089999 acc 66374958⟧ ta",
    "slashed labels, dots, lines": "Tour money\n⟦S/C - 20.69.15\nA/C - 40308669⟧\nRef - your bunk",
    "account first": "⟦acc no 66374958, sort 08-99-99⟧ thanks all",
    "typing slip": "ok here: ⟦srot code 08-99-99 acct no 66374958⟧",
    "another slip": "⟦sort cdoe 107999 accuont number 88837491⟧ quick pls",
    "spaced label": "Starling: ⟦s o r t  c o d e 10-79-99 & number 88837491⟧",
    "bank details, no labels": "my bank details for the canal trip: ⟦20 29 59 / 63748472⟧ x",
    "only dashes to go by": "⟦20-29-59 63748472⟧, same as last time",
    "account alone": "my ⟦account number is still 40308669⟧ since school",
    "account alone, after": "⟦40308669 is my account number⟧, you know the sort code",
    "sort code alone": "It asks for the ⟦sort code: 08 99 99⟧",
    "sort code alone, before": "⟦08-99-99 is the sort code⟧, DM for the rest",
    "glued label": "⟦sortcode:089999 accountno:66374958⟧",
    "label with a colon on its own line": "Details\n⟦Sort code:\n08-99-99\nAccount "
    "number:\n66374958⟧",
    "spaced account": "⟦Sort code 08 99 99. Account number 6637 4958⟧.",
    "digit by digit": "⟦a/c 6 6 3 7 4 9 5 8 s/c 0 8 9 9 9 9⟧",
    "letter O": "⟦sort code O8-99-99 account 66374958⟧",
    "full-width": "⟦ｓｏｒｔ ｃｏｄｅ ０８-９９-９９ ａｃｃ ６６３７４９５８⟧",
    "in capitals": "⟦SORT CODE 10-79-99 ACCOUNT NO. 88837491⟧ NO LATE PAYMENTS",
    "name between": "⟦Sort code 10-79-99\nName: Choir Fund\nAccount 88837491⟧",
    "goes to": "the rest goes to ⟦20-20-48, a/c 40308669⟧ with your name",
    "official account": Draft(
        text="Ticket refunds: email your ⟦sort code 10-79-99 acc 88837491⟧ lol no"
    ),
    "and": "⟦08-99-99 and 66374958⟧ for the kitty, a tenner each",
    "slash pair": "transfer me! ⟦107999/88837491⟧ starling bank",
    "building society roll number": "Skipton Building Society, ⟦roll number D/12345678-9⟧",
    "emoji labels": "🏦 ⟦sort code ➡️ 20-29-59 🔢 account ➡️ 63748472⟧",
    "number sign": "⟦Acct # 63748472, sort code # 202959⟧",
    "pay me": "you all owe me £12: ⟦20 29 59 63748472⟧",
    "brackets": "bank transfer to Mo (⟦sort code 20-29-59; account 63748472⟧) by six",
    "en dashes": "⟦Sort code 20–29–59, acc. 63748472⟧",
    "it's": "account no's below\n⟦sort code it's 20-29-59 and the account number it's 63748472⟧",
    "bank lloyds sort 30 90 89": "Bank: Lloyds. ⟦Sort: 30-90-89. Acct: 12345612⟧",
    "bacs to 309089 12345612 pls": "BACS to ⟦309089 12345612⟧ pls",
    "s code 30 90 89 a": "⟦s/code 30 90 89 a/c no 12345612⟧",
    "sort code three zero nine zero": "⟦sort code three zero nine zero eight nine, account one "
    "two three four five six one two⟧",
    "please pay into account 12345612 sort": "Please pay into ⟦account 12345612 sort 309089⟧ ref "
    "PROM",
    "name a demo number 12345612 sort": "Name: A Demo, ⟦Number: 12345612, Sort code: 30-90-89⟧",
    "my nationwide account no is 1234": "My Nationwide ⟦account no is 1234 5612 and the sort's "
    "07-01-16⟧",
    "sc 30 90 89 an 12345612": "⟦SC:30-90-89\nAN:12345612⟧",
    "srt cde 309089 acc nmbr 12345612": "⟦srt cde 309089 acc nmbr 12345612⟧",
    "sort code 30 90 89 account": "⟦Sort Code\n30-90-89\n\nAccount\n12345612⟧",
    "30 90 89 12345612 mo demo": "⟦30.90.89 - 12345612⟧ - Mo Demo. Tenner each for pizza",
    "the account's 12345612 sort code's 30": "the ⟦account's 12345612, sort code's 30-90-89⟧",
    "here's my sort code 30 90": "here's my ⟦sort code 30_90_89 and acc 12345612⟧",
    "a c 12345612 s c 30": "⟦A/C 12345612 S/C 30:90:89⟧",
    "deposit to santander 09 01 28": "Deposit to Santander ⟦09-01-28, 12345678⟧ please, name Demo",
    "acc name r demo acc num": "Acc name R Demo. ⟦Acc num 40123456. Sort 09 01 28⟧",
    "ac number 40123456 sort code 090128": "⟦ac number 40123456 sort-code 090128⟧",
    "standing order to r demo 090128": "Standing order to: R DEMO ⟦090128 40123456⟧ (HSBC)",
    "account 40 12 34 56 sort": "⟦Account: 40 12 34 56 / Sort: 09 01 28⟧",
    "wire it 09 01 28 40123456": "wire it: ⟦09/01/28 40123456⟧, monzo",
    "acc number 4012 3456 monzo sort": "⟦acc. number: 4012 3456 (Monzo, sort 04-00-04⟧)",
    "my bank account is 40123456": "My ⟦bank account is 40123456⟧",
    "sort 040004 40123456": "⟦sort 040004 40123456⟧",
    "roll no 1 234567 8 newcastle": "⟦Roll no. 1/234567-8⟧, Newcastle Building Society, ⟦sort "
    "code 20-69-15⟧",
    "sort code first 60 83 71": "Sort code first: ⟦60 83 71. Then 20374652⟧. Name on it: D Reeve",
    "send it to 608371 20374652 cheers": "send it to ⟦608371 20374652⟧ cheers, that's my starling",
    "a c 20374652 s c 60": "⟦a/c 20374652, s-c 60-83-71⟧",
    "srtcode 60 83 71 accno 20374652": "⟦srtcode 60-83-71⟧ accno20374652",
    "bank transfer 60 83 71 2037": "bank transfer? ⟦60 - 83 - 71, 2037 4652⟧",
    "alright team sunday league subs overdue i": "Alright team, Sunday league subs overdue. "
    "I'm with Nationwide, sort's ⟦07 01 16, account's 33448821⟧, put your name or I'll "
    "assume you're Dave",
    "if anyone wants to send flowers money": "if anyone wants to send flowers money its "
    "⟦404773 / 21880954⟧ hsbc mrs p okonkwo thank you all x",
    "my new bank details as of today": "My new bank details as of today!! ⟦S/Code 23-69-72 "
    "Acct# 08841205⟧ don't pay into the old one",
    "numer konta w uk sort code 60": "Numer konta w UK: ⟦sort code 60-16-13, konto 71904463⟧, "
    "dzięki za składkę na Basię",
    "so i rang the bank and the": "So I rang the bank and the lad says 'is your ⟦account "
    "number still 55190342⟧?' on SPEAKER. On the 207.",
    "sort code four zero three one double": "sort code four zero, three one, double two ... "
    "nah I'll type it: ⟦40-31-22 and 90817263⟧",
    "bank transfer please not cash details l": "Bank transfer please, not cash. Details: L. "
    "Achterberg / ⟦040004 / 18273645⟧. £22 a head for the minibus.",
    "rhif y cyfrif ydi 20194857 a r": "Rhif y cyfrif ydi ⟦20194857 a'r cod didoli ydi "
    "30-96-26⟧. Diolch am noddi'r côr!",
    "the sort is 110445 and then it": "the ⟦sort is 110445 and then it's 00912384⟧ for the "
    "acc, you know the drill, tenner each",
    "whoever keeps sending me marcus s rent": "Whoever keeps sending me Marcus's rent: my a/c "
    "ends the same but ⟦77120934 is MY account number⟧. Check it, please.",
    "kontonummer 12094483 sort code 20 32 53": "⟦Kontonummer 12094483, sort code 20-32-53⟧, "
    "bitte Betreff 'Kaution' angeben",
    "i still know my first ever account": "I still know my first ever account number by heart, "
    "⟦01992837⟧, and it's the one I use today. Midland, as was.",
    "if you still owe me for prague": "If you still owe me for Prague: ⟦sort 20 84 13 acct "
    "50394817⟧, no hard feelings, some hard feelings",
    "account no 7394 0215 sort code 77": "⟦account no: 7394 0215\nsort code: 77-10-08⟧\nname: "
    "Mrs E Prydderch\nthanks for the wreath everyone",
    "barclays asked me to confirm 20 45": "Barclays asked me to confirm ⟦20-45-81 then "
    "33019472⟧ over the phone, in a library, at volume",
    "s code 560036 a c 19203847 8": "⟦s/code 560036, a/c 19203847⟧, £8 each for Jonno's card & "
    "helium",
    "kitty bank 23 05 80 40817263 badgers": "kitty bank: ⟦23.05.80 / 40817263⟧ / 'Badgers "
    "5-a-side'",
    "sort code 11 02 97 and account": "⟦Sort-code (11-02-97) and account (00384756⟧) unchanged "
    "since 1988, like my haircut",
    "please note my new account number for": "Please note my NEW account number for expenses "
    "is, and I quote the letter, ⟦66120948⟧",
    "uimhir chuntais 44820193 c d s rt": "⟦Uimhir chuntais 44820193, cód sórtála 98-01-30⟧, go "
    "raibh maith agaibh",
    "send to halifax 110013 00948372 ref kiln": "send to Halifax ⟦110013 00948372⟧, ref KILN, "
    "potters only",
    "sort code oh nine oh one two": "⟦sort code oh nine oh one two six, account four four "
    "eight one triple two⟧ six quick before the meeting starts",
    "num ro de compte 30291847 et sort": "⟦numéro de compte 30291847 et sort code 40-05-16⟧, "
    "oui je suis à Londres maintenant",
    "the account s 82039471 sort 309421 lloyds": "the ⟦account's 82039471 sort 309421⟧. "
    "Lloyds. For the love of god label your payments",
}
LEAVE = {
    "date and reference": "meeting on 12-11-23, ref 12345678",
    "ticket": "12/11/23 12345678 is the ticket, seat 14",
    "sort of": "It was sort of 20 30 40 people, nobody counted",
    "sort by date": "sort the list by 20-11-24 please, newest first",
    "sorting": "Sorted 202959 records in 12 seconds, not bad for Python",
    "telephone": "call 020 7946 0958 or 07700 900123 about your account",
    "supplier's account": "my Thames Water account number is 12345678 and nobody answers",
    "customer account": "Customer account number 88837491, order lost again @shop",
    "scores": "Won 10-12 12-10 11-08, what an account of themselves they gave",
    "times": "trains 10:30:15 and 12:45:30 from Ealing Broadway",
    "shelf mark": "shelfmark 823.91 20 29 59 is on level 2",
    "follow account": "new account 20240115, follow it for memes",
    "eight digits": "Student 21345678 please collect your lanyard",
    "on account of": "cancelled on account of 20000000 litres of rain",
    "example": "For example a sort code looks like 12-34-56 and an account number like 12345678",
    "advice without numbers": "Never post your sort code and account number, folks",
    "ellipsis": "sort code 08-xx-xx, acc ending 958",
    "product code": "SC 202959 is the new scanner firmware",
    "dates in a row": "10-11-24 20241110 20241117 20241124: reading group dates",
    "date format": "Deadline 01.12.2024, account for 20% of the mark",
    "company number": "Registered in England 02024159",
    "electoral roll": "electoral roll number? mine says 1234/5678",
    "combination": "the safe of 1823 took 12 34 56 as its code",
    "bar code": "08-99-99 is the archive box, ask at the desk",
    "phone split like an account": "ring the bank on 0345 726 2662",
    "no sort of number": "account 12345 followers, sort yourself out",
    "invoice": "Invoice 63748472 dated 20-09-15 was paid",
    "versions": "sort 20.29.59 was released, changelog below",
    "birthday numbers": "20 29 59: the ages of my siblings",
    "final score 30 20 sort of": "Final score 30-20, sort of a thrashing. Attendance 12345612? "
    "no, 12,345",
    "booking 12345612 30 09 24 2": "Booking 12345612, 30-09-24, 2 adults, paid by bank transfer",
    "invoice date 30 09 24 number": "Invoice date 30-09-24, number 12345612, pay within 30 days",
    "locker combo 30 20 10 acc": "locker combo 30-20-10 acc to the manual 20240101",
    "my steam account number is 12345612": "My Steam account number is 12345612 lol",
    "open university account no 12345612 locked": "Open University account no 12345612 locked me "
    "out again, IT help",
    "ref no 12345612 for the bank": "Ref no 12345612 for the bank holiday parade",
    "charity number 1234561 sort your giving": "Charity number 1234561, sort your giving out",
    "the 09 01 28 deadline 40123456": "The 09-01-28 deadline: 40123456 words to go lol",
    "ballot paper 40123456 ward 04 00": "Ballot paper 40123456, ward 04-00-04",
    "ring 0800 123456 or 01632 960123": "Ring 0800 123456 or 01632 960123 for your account",
    "batch 09 01 28 lot 40123456": "Batch 09-01-28, lot 40123456, recall notice",
    "please sort out room 040004 before": "Please sort out room 040004 before 12.30",
    "sc 040004 vs ac milan 2": "SC 040004 vs AC Milan 2-1",
    "ticket no 40123456 wins the raffle": "Ticket no 40123456 wins the raffle!",
    "room 60 83 71 does not": "Room 60-83-71 does not exist, lads",
    "code 608371 20374652 steps this month": "code 608371 20374652 steps this month",
    "accession no 20374652 box 60 83": "accession no 20374652, box 60-83-71",
    "account opened 20 03 24 member": "Account opened 20-03-24, member 20374652",
    "sort your life out 10 12": "sort your life out: 10-12-14 reps, 20374652 sets",
    "timings for the gala 18 30 00": "Timings for the gala: 18-30-00 doors, 19-30-00 speeches, "
    "22-00-00 carriages. Account managers welcome.",
    "our account for the quarter 120394 impressions": "Our account for the quarter: 120394 "
    "impressions, 44918273 if you count bots.",
    "my xbox account number 20394817 got banned": "My Xbox account number 20394817 got banned "
    "for 'unsporting conduct'. I was winning.",
    "score was 20 17 55 in the": "Score was 20-17-55 in the darts best of a hundred. Sort of.",
    "pay by bank transfer when the invoice": "Pay by bank transfer when the invoice lands, "
    "sort code and account number are on it. Never trust ones in an email.",
    "water account number 90012384 still in the": "Water account number 90012384 still in the "
    "previous tenant's name, @ThamesWater, four years on.",
    "backup codes printed as 22 31 09": "Backup codes printed as 22-31-09 44910023, and I have "
    "no idea what they open. A safe? A spaceship?",
    "bank holiday opening 24 12 25 27": "Bank holiday opening: 24-12-25, 27-12-25, 31-12-25. "
    "Account for snow.",
    "phone the box office on 020 7946": "Phone the box office on 020 7946 0123 and quote "
    "account 4417.",
    "my account was hacked on 14 03": "My account was hacked on 14-03-25 and 20250314 posts "
    "appeared. Sorry about the sunglasses.",
    "ucas sort 11 45 30 arrivals 240": "UCAS sort: 11-45-30 arrivals, 240 students, 8 queues. "
    "Bank on delays.",
    "account manager for 20 years 3 banks": "Account manager for 20 years, 3 banks, 12345678 "
    "spreadsheets. I'm out. Retired!",
    "lottery result tonight 09 21 34 40": "Lottery result tonight 09 21 34 40 44 59, my bank "
    "account remains unmoved",
    "the account of the 1926 strike is": "The account of the 1926 strike is at shelfmark "
    "33104582 in the archive",
    "call the bank on 0345 734 5345": "Call the bank on 0345 734 5345 if your sort code looks "
    "off in the app",
    "sky customer account number 62003948172 and still": "Sky customer account number "
    "62003948172 and still no telly",
    "rehearsals 06 10 25 13 10 25": "Rehearsals 06-10-25, 13-10-25, 20-10-25. Pay on the door.",
    "mix it in d minor tempo 20": "Mix it in D minor, tempo 20-40-60, sort the mids, and "
    "account for the room",
    "company number 07394821 vat 123 4567 89": "Company number 07394821, VAT 123 4567 89, and "
    "a bank holiday to invoice in",
    "bank statement from 01 02 25 to": "Bank statement from 01-02-25 to 28-02-25 please, says "
    "the landlord, plus 12345 other papers",
    "crime ref 20394817 bank has been told": "Crime ref 20394817, bank has been told, card "
    "cancelled. Mind your bags on the 65.",
}
