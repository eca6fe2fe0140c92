"""Whose mailbox an address names: a person's, an office's, or nobody's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from linter.patterns import Pattern, any_of
from linter.segments import segment

from ._near import words

__all__ = ["Roles", "is_placeholder", "known_ending"]

_FEWEST_GLUED: Final = 4
_RESERVED: Final = frozenset({"example", "test"})  # RFC 2606; drafts use them as real
_PLACEHOLDERS: Final = words(
    """
    firstname.lastname firstname.surname first.last first.name firstname lastname
    forename.surname firstinitial.surname yourname your.name your-name your_name youremail
    your.email username user.name myname someone somebody anyone nobody name.surname
    firstnamelastname xxx xxxx xyz email youraddress your.address student.number studentnumber
    studentid studentno yourid
    """
)
# Words that make a mailbox an office's wherever they begin or end its name.
_SURE: Final = words(
    """
    admin admissions admission bookings booking boxoffice careers clearing committee
    communications comms complaints conference contact council dept department editor
    editorial enquiries enquiry events facilities faculty feedback finance foi hello help
    helpdesk helpline hr info information inquiries library marketing media newsdesk
    newsletter newsroom noreply office openday opendays orders payroll press pressoffice
    privacy reception recruitment registry reservations sales secretary security servicedesk
    services society studentservices submissions subscriptions support team tickets
    timetabling webmaster wellbeing
    """
)
# Words that do so where the whole name is made of them.
_OFFICES: Final = words(
    """
    ambassador ambassadors assessment assessments attendance av bursaries chaplain cleaning
    extensions extenuating hub lab labs lettings mentor mentoring mentors mitigation
    mitigations moodle multimedia postroom print printing reps simulation stores studenthub
    studentvoice sustainability technician technicians timetables voice abuse access
    accessibility accommodation account accounting accounts admin administration administrator
    admissions advice adviser advisor advisers advisors ads advertising alerts alumni
    applications apply appointments apprenticeships archive archives art arts audit billing
    board booking bookings boxoffice bursar bursary business campaigns campus canteen careers
    catering centre chair chaplaincy choir clearing clerk clinic club coach collections
    college commercial committee comms community communications complaints compliance concerns
    conduct conference conferences contact contactus copyright council counselling course
    courses customer customercare customerservice customerservices data dataprotection dean
    deals offers promotions shipping delivery department dept design desk development digital
    disability doctoral donate donations dpo editor editorial education employability
    engagement enquiries enquiry enrol enrolment enterprise equality estates ethics events
    exams examinations exhibition facilities faculty faq fees feedback festival film finance
    foi fraud freedomofinformation fundraising gallery general giving governance graduation
    graduates grants group gym halls headoffice health hello hi helpdesk help helpline hire
    hiring host hostmaster hotel housing hr humanresources ict info information inquiries
    insurance international internships investors invoices it ithelp itsupport jobs journal
    kitchen lab learning legal letters library licensing list listserv lost lostproperty mail
    mailbox mailer mailinglist maintenance manager marketing media members membership museum
    music network news newsdesk newsletter newsroom nightline no-reply noreply notifications
    nursery office officers online openday opendays operations ops orders outreach parking
    partnerships payments payroll pensions people permits placements planning podcast police
    policy porters post postgrad postgraduate postmaster practice pr presents press
    pressoffice principal privacy procurement programme project projects property provost
    publications publicity publishing purchasing quality queries rector reception records
    recruit recruitment refunds registrar registration registry rentals repairs report reports
    research reservations residences results returns reviews root safeguarding safety sales
    schedule scholarships school schools secretariat secretary security service servicedesk
    services shop shows site social society speakers sponsor sponsorship sport sports staff
    store stories student students studentfinance studentservices studentsupport studio
    studyabroad submissions submit subs subscribe subscriptions summerschool support surgery
    survey switchboard sysadmin talent team tech technical theatre tickets timetable
    timetabling tips training transport travel treasurer trustees tutoring undergrad
    undergraduate union unit university unsubscribe vacancies vc venue venues visas visit
    visits volunteer volunteering volunteers warden web webmaster website welcome welfare
    wellbeing work workshop workshops
    """
)
_FILLERS: Final = words(
    """
    a an and at by co dev do dont for from get global head i in the me my new not of on or our
    reply team to uk us we with you your vice deputy chief officer lead main central group
    london ealing reading england english british
    """
)
_CUT: Final = Pattern(r"[._+-]+|\d+")
# Society and business names run together: "ealingfilmsociety".
_BODIES: Final = (
    "society", "choir", "club", "cafe", "bakery", "studio", "theatre", "festival", "committee",
    "charity", "school", "union", "network", "project", "podcast", "magazine", "gallery", "shop",
    "office", "support", "services", "enquiries", "bookings", "admissions", "library", "helpdesk",
    "team", "events", "orchestra", "foodbank", "church", "clinic", "surgery", "salon", "council",
    "association", "collective", "foundation", "trust", "conference", "journal",
)  # fmt: skip


class Roles:
    """Tells an office's mailbox by its local part.

    mailboxes: further local parts that are offices, from the policy pack.
    """

    __slots__ = ("_names", "_run_together")

    def __init__(self, mailboxes: Iterable[str]) -> None:
        self._names = _OFFICES | _SURE | {each.lower() for each in mailboxes}
        # Short words would be found in people's names ("an-it-a").
        long = [word for word in sorted(self._names | _FILLERS) if len(word) >= _FEWEST_GLUED]
        self._run_together = Pattern(f"(?:{any_of(long)})+")

    def is_office(self, local: str) -> bool:
        """Whether a local part names an office, a service or a body rather than a person.

        "press.office", "uwl-library" and "ithelpdesk" do; "jane.press" does too: offices
        with such names are many times more common than people.
        """
        name = local.lower().partition("+")[0]
        if name in self._names:
            return True
        tokens = [token for token in _CUT.split(name) if token]
        if not tokens:
            return False
        if tokens[0] in _SURE or tokens[-1] in _SURE:
            return True
        if len(tokens) == 1 and tokens[0].endswith(_BODIES):
            return True
        if set(tokens) <= self._names | _FILLERS:
            return not set(tokens) <= _FILLERS
        return self._run_together.fullmatch("".join(tokens)) is not None


def is_placeholder(local: str) -> bool:
    """Whether a local part stands for anybody's ("firstname.lastname")."""
    return local.lower() in _PLACEHOLDERS


def known_ending(domain: str) -> bool:
    """Whether a domain in lower case ends in one that exists, or is kept for examples."""
    ending = domain.rpartition(".")[2]
    return ending in _RESERVED or (not ending.isdigit() and bool(segment(f"host.{ending}")))
