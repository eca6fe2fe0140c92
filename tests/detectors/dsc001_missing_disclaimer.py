"""Disclaimers: whose association shows, and who has said that the views are their own."""

from linter import AccountType, Author, Draft, Platform


def by(
    bio: str,
    text: str = "Rain again. Bring a brolly.",
    *,
    name: str = "",
    handle: str = "",
    platform: Platform = Platform.X,
    official: bool = False,
) -> Draft:
    kind = AccountType.OFFICIAL if official else AccountType.PERSONAL
    return Draft(
        text=text,
        platform=platform,
        author=Author(account_type=kind, handle=handle, display_name=name, bio=bio),
    )


FLAG = {
    "name and nothing else": by("UWL. Law. Cats."),
    "former job elsewhere": by("Ex-BBC, now teaching broadcast journalism at UWL"),
    "degree elsewhere": by("Graduate of Leeds. Lecturer at UWL."),
    "personal is another word": by("Personal tutor lead at UWL"),
    "been there": by("", "Been at UWL since 2009 and never once found the gym"),
    "joining": by("", "Delighted to be joining UWL as head of nursing in January"),
    "promoted": by("", "Big news: I've been promoted to Professor at UWL!"),
    "my UWL students": by("", "My UWL students smashed their showcase tonight!"),
    "role and name": by("Senior lecturer, University of West London. Two whippets."),
    "role and abbreviation": by("Midwifery tutor @ UWL | runner | she/her"),
    "small letters": by("chemistry technician at uwl, amateur baker"),
    "official account mentioned": by("Estates team at @UniWestLondon"),
    "school's own account mentioned": by("Programme leader @UWLNursing 🩺"),
    "domain": by("Librarian. Find me: uwl.ac.uk/staff/librarians"),
    "staff address": by("Reader in criminology, jane.example@uwl.ac.uk"),
    "unit alone": by("Head of composition, London College of Music"),
    "unit with an ampersand": by("Teaching fellow, London Geller College of Hospitality & Tourism"),
    "business school": by("The Claude Littner Business School's least tidy professor"),
    "Uni of": by("Security at Uni of West London, nights mostly"),
    "comma and bracket": by("Photographer (and web editor, UWL)"),
    "hashtag": by("Proud #UWL porter"),
    "another language": by("Dozentin an der University of West London, Katzenmutter"),
    "spaced out": by("Lecturer at the   University\nof  West   London"),
    "full width": by("Ｌｅｃｔｕｒｅｒ ａｔ ＵＷＬ"),
    "Cyrillic letters": by("Lecturer at Univеrsity оf West London"),
    "retweets are no disclaimer": by("UWL careers adviser. RTs are not endorsements."),
    "negated": by("UWL events officer. Views are not my own, blame the cat."),
    "a window's views": by("Lecturer at UWL. Sea views from my own window."),
    "shared with the employer": by("UWL press officer. Views are mine and the University's."),
    "job title only": by("Receptionist | UWL | Ealing | opinions welcome"),
    "former and present": by("Formerly at Brunel, now senior lecturer at UWL"),
    "LinkedIn": by(
        "Apprenticeships manager | University of West London | MBA", platform=Platform.LINKEDIN
    ),
    "years in the post": by("Cats. Crochet.", "Fifteen years at UWL this week, where did they go"),
    "my students": by("Sci-fi fan", "So proud of my students at UWL, 14 firsts this year 🎓"),
    "our open day": by("", "Our open day is on Saturday! Find me by the UWL sim lab stand."),
    "I work there": by("", "I work at the University of West London and yes, the lifts are slow."),
    "I teach there": by("Pianist", "On Tuesdays I teach harmony at London College of Music."),
    "new job": by("", "Thrilled: on Monday I start my new job at UWL as a lab technician!"),
    "colleagues": by("", "Lunch with my lovely colleagues from UWL Library. Dumplings were had."),
    "first day": by("", "First day back at UWL after mat leave. Where is everything?"),
    "speaking for it": by("Nutritionist", "Speaking for UWL here: the canteen is changing."),
    "staff address in the post": by("", "Slides on request: sam.example@uwl.ac.uk, do write."),
    "marking": by("Reader of novels", "Marked 60 essays for UWL this weekend, send tea."),
    "first week at work": by(
        "",
        "My first week working in the archive office at the University of West London: "
        "two ghosts, no keys.",
    ),
    "on the desk": by("", "On reception at UWL all day today and I have learnt forty names"),
    "on shift": by("", "Second shift on the front desk at UWL, come and say hi"),
    "in payroll": by("", "Started in payroll at UWL on Monday, already love the spreadsheets"),
    "behind the bar": by("", "Been behind the bar at UWL for two terms now"),
    "cleaning": by(
        "", "Ten years cleaning the labs at UWL and nobody has ever left a note till today"
    ),
    "day four": by("", "Day four working on the estates team at UWL"),
    "temping": by("", "Temping in HR at the University of West London, send snacks"),
    "first day, in French": by(
        "", "Premier jour à UWL comme technicienne : j'ai déjà perdu mon badge."
    ),
    "at work, in Polish": by(
        "", "Zaczynam dziś pracę na UWL, pracuję w bibliotece i już się zgubiłam."
    ),
    "signed": by("", "Kettle broken, send help\n\n– Jo, Registry, UWL", name="Jo Marsh"),
    "just me": by("Lecturer at UWL. Just me and my dog."),
    "talks to herself": by("Registry, UWL. Talking to myself since 1984."),
    "somebody else's views": by(
        "I teach at UWL. My cat's views do not matter and neither do mine."
    ),
}

LEAVE = {
    "this account is personal": by("Works at UWL. This account is personal."),
    "speaks as nobody else": by("UWL. Not representing anyone but myself"),
    "private individual": by("UWL staff, here as a private individual"),
    "asked and answered": by("UWL porter. Views? Mine. Blame? Also mine."),
    "tweets personally": by("Lecturer at UWL, tweeting personally"),
    "student elsewhere": by("Student at Viterbo, not UWL"),
    "tradesman": by("Plumber", "Finished a big job at UWL, 40 radiators in a week!"),
    "brother": by("", "My brother works at UWL and says the lifts are broken"),
    "visiting band": by("Guitarist", "Recording at UWL studios all weekend with the band"),
    "official account": by("News from UWL", official=True),
    "disclaimer in the bio": by("Lecturer at UWL. Views my own."),
    "disclaimer in the name": by("Lecturer at UWL", name="Jo (own views)"),
    "disclaimer in the post": by("Lecturer at UWL", "The new bins are ugly. (Personal opinion.)"),
    "disclaimer as a tag": by("Lecturer at UWL", "The new bins are ugly #viewsmyown"),
    "misspelt disclaimer": by("UWL technician. All opnions my own"),
    "policy's own wording": by(
        "Dean. The views I express here are my own and not the views of the University of "
        "West London"
    ),
    "not the employer's": by("Tutor @UWL. Nothing here represents my employer."),
    "Welsh disclaimer": by("Darlithydd, UWL. Barn bersonol."),
    "Polish disclaimer": by("Wykładowca UWL. Poglądy własne."),
    "French disclaimer": by("Enseignante, UWL. Mes propos n'engagent que moi."),
    "no association": by("Ealing baker. Sourdough and sorrow."),
    "handle alone": by("Careers and crosswords", handle="@uwl_priya"),
    "Wisconsin": by("UWL '24, go Eagles! La Crosse, WI", "Home game tonight at UWL"),
    "Wisconsin by its tag": by("Professor at UWL | @uwlax"),
    "hospital trust": by("Nurse, West London University Hospital"),
    "another west London college": by("Tutor, West London College"),
    "former staff": by("Ex-UWL lecturer, now a full-time potter"),
    "graduate": by("UWL alumna. Chef. Mother of three."),
    "graduate with a degree": by("Sound engineer. BA (Hons) Music, UWL"),
    "neighbour": by("I live opposite UWL and photograph the parakeets"),
    "not affiliated": by("Campus cats. Not affiliated with UWL."),
    "customer": by("Foodie", "Three courses at the UWL student restaurant for £20. Go."),
    "applicant": by("Sixth former", "I applied to UWL for paramedic science, wish me luck"),
    "parent": by("Dad of two", "My daughter starts at UWL on Monday. Who's crying? Me."),
    "teacher elsewhere": by(
        "Head of sixth form, Acton", "Proud of my students: three of my pupils got into UWL!"
    ),
    "news": by("Education reporter", "University of West London climbs 12 places in league table"),
    "public transport": by("", "The E3 stops outside the University of West London, doesn't it?"),
    "bowl": by("Lecturer at Southampton", "Strike! First bowl of the season. Bowling at UWLanes?"),
    "quoting research": by(
        "", "According to researchers at the University of West London, bees nap"
    ),
    "published mailbox": by("", "Questions about a course? Write to courses@uwl.ac.uk"),
    "link": by("", "Good read: https://www.uwl.ac.uk/news/bees"),
    "me talking": by("Porter, UWL. This is just me talking, not them."),
    "me, not the uni": by("UWL librarian. Me, not the uni."),
    "blame me": by("UWL payroll. If it's daft, blame me not them."),
    "nothing to do with it": by("UWL nursing. The uni has nothing to do with this account."),
    "on me": by("Estates at UWL. What I say here is on me."),
    "nobody else's": by("UWL tutor. These are my thoughts and nobody else's."),
    "not theirs": by("UWL careers. my takes, not theirs"),
    "fault": by("Caterer at UWL. Anything daft here is my fault alone."),
    "speaks for neither": by("UWL media. They don't speak for me and I don't speak for them."),
    "in the post": by(
        "Lecturer at UWL.", "Parking is dreadful. That's me speaking, not the department."
    ),
    "somebody on reception": by("", "The woman on reception at UWL was lovely to my gran"),
    "her first week": by(
        "",
        "Her first week working in the library at the University of West London and she loves it",
    ),
    "job going": by("", "A job on reception at UWL is going, closes Friday"),
    "sat in the library": by("", "Spent the day in the library at UWL, borrowed three books"),
    "Welsh": by("Darlithydd, UWL. Safbwyntiau personol."),
    "Arabic": by("محاضر في UWL. آرائي شخصية ولا تمثل الجامعة"),
    "Swahili": by("Mwalimu UWL. Maoni ni yangu binafsi."),
    "spelt out as another": by(
        "Referee, Ultimate Wrestling League (UWL)", "Big night at the UWL tonight"
    ),
}
