"""SEC001 suspicious-link: hosts that deceive are reserved or made up."""

from __future__ import annotations

from linter import Draft

FLAG = {
    "name in front of another's host": (
        "Log in at ⟦https://uwl.ac.uk.sign-on.example/session⟧ to keep your email"
    ),
    "capital I for l": "payroll form: ⟦https://portal.uwI.ac.uk/payroll⟧",
    "double v": "Results are up ⟦http://uvvl.ac.uk/results⟧",
    "added word": "Two-factor is changing, register at ⟦uwl-login.com⟧ by Friday",
    "glued word": "New! ⟦https://studentportaluwl.net/start⟧ is live",
    "dots for hyphens": "Fees: ⟦https://uwl-ac-uk.com/pay⟧",
    "written-out name": "Collect your grant ⟦https://universityofwestlondon-verify.net⟧",
    "digit for a letter": "refund came through ⟦http://paypa1.com/claim⟧",
    "letter left out": "My page moved to ⟦https://facebok.com/me⟧",
    "r and n for m": "⟦https://arnazon.co.uk/deal⟧ 90% off kettles",
    "brand and bait": "Your parcel is waiting ⟦https://royalmail-redelivery.com/pay⟧",
    "brand under a cheap ending": "⟦https://netflix.top/free⟧ a year free!!",
    "brand in a subdomain": "Verify now ⟦https://paypal.com.account-check.example/login⟧",
    "public body in a subdomain": "Tax rebate ⟦https://hmrc.gov.uk.rebate-claim.example⟧",
    "Cyrillic letters": "This is legit I swear ⟦https://раураl.com/x⟧",
    "punycode": "Same shop, new address ⟦https://xn--pypal-4ve.com/deal⟧",
    "accent on a letter": "⟦https://microsóft.com/update⟧ fixed it for me",
    "IP address": "Timesheets at ⟦http://203.0.113.9/timesheets⟧ for now",
    "IP address, private": "on the wifi open ⟦http://10.0.0.1/setup⟧",
    "decimal host": "Try ⟦http://3405803785/⟧ instead",
    "hexadecimal host": "or ⟦http://0xCB007109/login⟧",
    "IP version 6": "⟦http://[2001:db8::7]/guest⟧ works too",
    "login in the link": "Draft site: ⟦https://lena:Regen26bogen@draft.example.org/⟧",
    "host as a user name": "Your timetable ⟦https://uwl.ac.uk@timetable.example/now⟧",
    "shortener": "Sign up here ⟦https://bit.ly/3demoLink⟧",
    "shortener without a scheme": "pics ⟦tinyurl.com/demo-pics⟧ 📸",
    "scheduler's shortener": "New post ⟦http://ow.ly/demo50Abc⟧",
    "Markdown": "Read ⟦[bbc.co.uk/news](https://news-today.example/a)⟧ before you judge",
    "HTML": 'See ⟦<a href="https://pay.example.net/x">www.hsbc.co.uk<⟧/a> to check',
    "link in brackets": "Official site is ⟦hsbc.co.uk (https://hs-bc.example/login)⟧ ok",
    "own name in a folder": "⟦https://secure.example.net/uwl.ac.uk/login⟧ asks for my password?",
    "program posing as a document": "Minutes: ⟦https://files.example.org/minutes.pdf.exe⟧",
    "link field": Draft(text="Our new prospectus!", link="https://bit.ly/3demoLink"),
    "shop abroad": "⟦https://amаzon.co.uk/deal⟧",
    "one-letter shortener": "⟦t.ly/9XyZ⟧ for the menu",
    "council of two words": "⟦https://hmrc.tax-rebate-form.example/claim⟧ is how I got mine",
    "academic ending moved": "docs at ⟦https://www.uwl-ac.uk/docs⟧",
}

LEAVE = {
    "own site": "Apply at https://www.uwl.ac.uk/study or uwl.ac.uk/clearing",
    "own subdomain": "Slides are on https://blackboard.uwl.ac.uk/course/1",
    "hosted for the University": (
        "Survey: https://uwl.eu.qualtrics.com/jfe/form/SV_demo and https://uwl.zoom.us/j/81"
    ),
    "another UWL": "My old school, https://www.uwlax.edu/admissions, go Eagles",
    "University of the West Indies": "Visiting https://www.uwi.edu next spring",
    "neighbours": (
        "Joint seminar with https://www.ucl.ac.uk, https://uel.ac.uk and https://www.uwe.ac.uk"
    ),
    "students' union": "Vote at https://www.uwlsu.com/elections",
    "country sites": "Ordered from amazon.de, read on google.fr, paid with paypal.fr",
    "brand's other hosts": "Hosted on amazonaws.com behind https://login.microsoftonline.com",
    "brand's subdomain": "https://support.google.com/accounts explains recovery",
    "company that holds a brand's name": (
        "Lunch at https://www.applebys.co.uk then https://pineapple.com"
    ),
    "real words near brands": "https://goggles.example and https://www.barclay.com are real shops",
    "foreign names": (
        "https://münchen.de, https://xn--mnchen-3ya.de, https://пример.рф and "
        "https://bücher.example"
    ),
    "platform's wrapper": "So proud https://t.co/abcDEF1234 https://lnkd.in/demoAbC",
    "one site's short names": (
        "https://youtu.be/dQw4w9WgXcQ https://amzn.to/demo https://redd.it/demo"
    ),
    "shortener by name": "Why I no longer use bit.ly or tinyurl.com, a thread",
    "map pin": "https://maps.app.goo.gl/demoAbC https://goo.gl/maps/demo",
    "own host on this machine": (
        "My favourite lab: why http://localhost:8080 and http://127.0.0.1:5000 differ"
    ),
    "address as a topic": (
        "Why is it always 192.168.0.1? Networking in week 3, 10.0.0.0/8 in week 4"
    ),
    "version": "Release v10.2.3.4 is out, 1.2.3.4 was a mess",
    "Markdown, same host": "[www.uwl.ac.uk](https://www.uwl.ac.uk/research) has the details",
    "Markdown, words": "[our summer show](https://tickets.example.org/summer) opens Friday",
    "Markdown, one company": "[youtube.com/uwl](https://youtu.be/demo) has the recording",
    "same company in brackets": "bbc.co.uk (https://www.bbc.com/news) has it too",
    "program names": "Learning Node.js and ASP.NET this term, then socket.io",
    "no space after a full stop": "It is over.Thank goodness.So tired",
    "handle in a path": "https://medium.com/@demo.author/why-i-teach-1234",
    "code host": "git clone git@github.com:demo/uwl-timetable.git or ssh://git@github.com/demo/x",
    "archive": "https://web.archive.org/web/2020/https://www.uwl.ac.uk/ is a trip",
    "placeholder login": "The form is https://user:password@example.com/, never do that",
    "email": "Write to press@uwl.ac.uk or help@paypal.com",
    "documentation": (
        "https://docs.python.org/3/library/secrets.html#module-secrets is worth a read"
    ),
    "defanged": "Phishing about: hxxps://uwl-login[.]com, please report it",
    "charity": "https://www.justgiving.com/page/demo-walk if you can spare a bit",
    "service of its own": "https://design-system.service.gov.uk/get-started/",
    "orchard": "https://apple-orchard.example/pick",
    "garden account": "https://my-garden-account.example/roses",
    "umlaut": "https://bücher.example/lesen",
}
