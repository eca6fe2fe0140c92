"""Wordings of a disclaimer, and sentences that only look like one."""

from __future__ import annotations

import pytest

from detectors._disclaimer import Disclaimers
from linter.normal import NormalText

KNOWN = Disclaimers(
    ("The views I express here are my own and not the views of the University of West London",),
    ("University of West London", "UWL"),
)

DISCLAIMERS = """
Views my own
Views my own.
All views my own
All views are my own
views own
Own views
Own views, obvs
My own views
My views
My views only.
Views are mine
Views are mine, all mine
Views mine
Views: my own
Views = mine
Views – own
(views mine)
Views and typos my own
Views, bad puns and typos all my own.
Opinions mine
Opinions my own
Opinions are my own, not UWL's
Opinions expressed are solely my own
Opinions expressed on this account are entirely my own
Opinions, like the spelling mistakes, are mine
My opinions, not my employer's
my opinions do not reflect those of my employer
Any opinions are personal
opinions are personal
Thoughts = mine
Thoughts my own
thoughts are mine alone
Tweets are my own
All tweets my own
Tweets: personal
Tweets in a personal capacity
Tweeting in a personal capacity
Here in a personal capacity
Posting in my personal capacity
I post in a purely personal capacity
Posts are personal
Posts are my own views
All posts my own
Personal account
Personal account.
This is a personal account
Personal views
Personal opinions only
Private account, nothing official
Speaking for myself
Speaking only for myself here
I speak only for myself
I tweet for myself
Posting as myself
Not speaking for my employer
Not speaking on behalf of UWL
I do not speak for the University
I don't speak for my employer
Views not my employer's
Views not those of my employer
views not necessarily those of UWL
Views expressed here do not represent those of my employer
Views do not reflect the views of my institution
Nothing here represents the University
Nothing I post here represents my employer
None of this represents my employer
Views ≠ employer's
opinions ≠ UWL
Opinions != university's
Views here are mine alone
The views expressed here are mine alone.
Views expressed are mine and mine alone
The views I express here are my own and not the views of the University of West London
The opinions on this feed are my own
Views my own & not the University's
RTs not endorsements, views my own
RT ≠ endorsement. Views mine.
Retweets aren't endorsements and views are my own
#viewsmyown
#MyOwnViews
#ownviews
#OpinionsMyOwn
#viewsaremyown
#TweetsAreMyOwn
Veiws my own
Opinons are my own
views me own
Opinions r my own
all opinons mine
Viwes my own
Thougths are my own
VIEWS MY OWN
V͏iews my own
ｖｉｅｗｓ ｍｙ ｏｗｎ
Viеws my оwn
💭 = mine
💬 my own
Rants my own
Ramblings my own
Musings are entirely my own
Bad takes all mine
Any views are strictly my own
Any mistakes and opinions are my own
Comments my own
Content is my own and nothing to do with my employer
Everything here is my own opinion
Everything I post is my own view
Everything posted is personal opinion
Just my opinion.
All my own opinions
Usual disclaimer: views my own
Standard disclaimer, own views
Lecturer (own views)
Mum, runner, own views
Tea drinker / own views / she/her
Views my own she/her
Own opinions | RTs not endorsement
views my own, obviously
Obviously all views my own
Views mine unless stated otherwise
Unless stated, views are my own
views are my own etc
In a personal capacity
Personal capacity
Personal blog; views here are mine
Words are my own
My words, my views
Views are always mine, never my employer's
Views are mine not my boss's
I represent only myself; views own
The opinions here are mine and do not represent UWL
Not an official UWL account
Barn bersonol
Fy marn i
Safbwyntiau fy hun
Barn fy hun, nid barn fy nghyflogwr
Cyfrif personol
Opinions personnelles
Mes propos n'engagent que moi
Les opinions exprimées ici sont les miennes
Tweets à titre personnel
Compte personnel
Opinions perso, mes tweets n'engagent que moi
Meine eigene Meinung
Private Meinung
Hier privat
Privater Account
Opiniones personales
Opiniones propias
Las opiniones son mías
A título personal
Opinioni personali
Opinioni mie
A titolo personale
Opiniões pessoais
As opiniões são minhas
Poglądy własne
Poglady wlasne
Opinie są moje
Konto prywatne
Eigen mening
Op persoonlijke titel
Opinii personale
Egna åsikter
Egne meninger
Saját vélemény
Vlastní názory
Asmeninė nuomonė
Kişisel görüşlerimdir
Görüşler bana aittir
Личное мнение
Мнение личное
Власна думка
Προσωπικές απόψεις
آرائي الشخصية
آرائي تمثلني
דעתי האישית
निजी विचार
ذاتی رائے
ਨਿੱਜੀ ਵਿਚਾਰ
仅代表个人观点
观点仅代表本人
個人意見
発言は個人の見解です
개인 의견입니다
""".strip().split("\n")

NOT_DISCLAIMERS = """
RTs ≠ endorsement
Retweets are not endorsements
Likes and RTs not endorsements
Views are not my own
Views not my own
Views aren't mine
None of these views are my own
My views are those of my employer
Views are my employer's
Views represent the University
Views my own and the University's
These views are mine and my employer's
Speaking for UWL
Speaking on behalf of the University
I speak for the University
Tweeting on behalf of UWL
Official account
Not a personal account
Not my personal account
Sea views from my own window
Views from my own window
Views of the sea
Great views of the Thames from my office
Room with a view
Page views are up
My views on parking
My views on the new car park are well known
Thoughts on my own teaching
Posts about my own garden
Tweets about food and my own cat
My own garden, my own rules
My own boss since 2019
Own goals and offside rants
Owner of two cats
Thoughts and prayers
Tweets about typography
Opinionated
Opinions welcome
All opinions welcome
Strong opinions, weakly held
Personal trainer
Personal tutor for year two
Personal statements marked here
Private tutor and lecturer
Mine's a pint
Gold mine historian
News and views
Reviews of plays
Here for the football
I speak Welsh, French and some Polish
Speaking at three conferences this year
Not for me
Capacity planning
Working at full capacity
The University's views on AI
I do not work for the University
Meine Heimat ist London
Opinions de mes étudiants
Prywatka w piątek
""".strip().split("\n")


def found(text: str) -> bool:
    return KNOWN.found(NormalText(text).text)


@pytest.mark.parametrize("text", DISCLAIMERS)
def test_is_a_disclaimer(text: str) -> None:
    assert found(text)
    assert found(f"Lecturer in nursing at UWL. {text}")
    assert found(f"Technician, UWL | {text} | she/her")
    assert found(f"UWL librarian\n{text}\nTea, cake, cats")


@pytest.mark.parametrize("text", NOT_DISCLAIMERS)
def test_is_none(text: str) -> None:
    assert not found(text)
    assert not found(f"Lecturer in nursing at UWL. {text}")
    assert not found(f"Technician, UWL | {text} | she/her")


@pytest.mark.parametrize(
    "text",
    [
        'Why does everyone put "views my own" in their bio?',
        "I typed 'opinions mine' a hundred times and still got asked.",
        "My views on the strike: pay people.",
        "Personal account of the siege, by a nurse, is my book of the year",
    ],
)
def test_what_a_post_quotes_or_mentions_is_none(text: str) -> None:
    assert not KNOWN.found(NormalText(text).text, running=True)


@pytest.mark.parametrize(
    "text", ["views " * 2000 + "own", "not " * 3000, "my " * 5000, "a" * 20000]
)
def test_long_texts_end_soon(text: str) -> None:
    assert KNOWN.found(text) in {True, False}
