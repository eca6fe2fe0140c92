"""Unattributed quotation: invented people and events.

The last FLAG cases are drafts the model learnt from: they keep what it knows, and
measure nothing.
"""

from linter import Author, Draft

OFFICIAL = Author(account_type="official")

FLAG = {
    "Do not bring me your": (
        "⟦Do not bring me your finished things, she said.\nBring me the thing you are ashamed "
        "of,\nthe sleeve without a coat,\nthe coat without a door to wear it through.⟧"
    ),
    "Give me your answer in": (
        "⟦Give me your answer in a lower voice,\nthe kind you'd use for horses or for fire;\nI "
        "never wished for trumpets or for choice,\nI only asked you what the birds desire.⟧ "
        "\n\nDedication read at our blessing, thanks to all of you who came."
    ),
    "Wise words for exam week.": (
        "Wise words for exam week. ⟦Nobody remembers the paper. They remember the person who "
        "lent them the pen. In ten years you will meet in a lift, you and the lender of the pen, "
        "and you'll not recall one question, and you will know each other at once.⟧ Good luck!"
    ),
    "The trouble with the young,": (
        "⟦The trouble with the young, he said, is that they've read the ending. The trouble with "
        "the old, she said, is that they have mistaken the interval for it. And they sat, the "
        "pair of them, on the wrong platform, in perfect agreement, and watched the train go out "
        "on the other side.⟧ lol accurate"
    ),
    "we sang it at my": (
        "we sang it at my gran's ⟦Put the kettle on the coals, my dear,\nput the bolt across the "
        "door,\nthere is no one on the road tonight\nthat we haven't fed before⟧ and I could "
        "smell the turf"
    ),
    "The mothers of the village,": (
        "⟦The mothers of the village, when they hear the drum, take in the washing. The fathers, "
        "when they hear the drum, take down the gun. And the drummer, who's fourteen, and was "
        "only told to practise, wonders where everybody went.⟧ Thinking about the news."
    ),
    "She kept the receipts for": (
        "⟦She kept the receipts for the sky, the old woman,\nin a tin with a picture of Perth on "
        "the lid.\nOne for the thunder, and one for the Roman\nnose of the moon, and the things "
        "that it hid.⟧ 🌙"
    ),
    "Vinyl Sunday ☕ There's a": (
        "Vinyl Sunday ☕ ⟦There's a jukebox in Heaven and it only takes shillings\nthere's a "
        "barman called Peter who's never been willing\nto serve you a whisky or change you a "
        "note\nbut he'll lend you a halo and hang up your coat⟧ side two, track one"
    ),
    "You were the one with": (
        "⟦You were the one with the torch and the map,\nI was the one with the sandwich,\nyou "
        "were the hero with snow on his cap,\nI was the one with the language.⟧ Best man's "
        "toast, stole it, no regrets"
    ),
    "how are these lyrics not": (
        "how are these lyrics not on every wall 😭 ⟦and the boys on the corner with the whole "
        "world to kill\nthey were somebody's babies, they are somebody's still⟧\n⟦and the man "
        "with the hammer and the bruise on his heart\nhe was somebody's baby right back at the "
        "start⟧"
    ),
    "Be the grit. Be the": (
        "⟦Be the grit. Be the grit in the gears, in the oyster, in the shoe of the general. Be "
        "small, be hard, be in the way. They'll call you a nuisance until you are a pearl, and "
        "then they'll say they always wore you.⟧\n\nTo my activists ❤️"
    ),
    "yoga teacher read this, whole": (
        "yoga teacher read this, whole room sobbing ⟦You do not have to be the sun. Be the sill "
        "it lands on. You don't have to be the bread. Be the cloth over the bread. All morning "
        "something has been rising under you, in the quiet, and nobody's asked you to watch.⟧"
    ),
    "Roll up for the raffle,": (
        "⟦Roll up for the raffle, the ruin, the rent,\nroll up for the money that nobody "
        "spent,\nroll up for the house with the hole in the floor,\nroll up, my darlings, "
        "there's room for one more.⟧ Cost of living forum, Weds"
    ),
    "There's a boat in the": (
        "⟦There's a boat in the garden that's never been wet,\nthere's a man in the boat who's "
        "not finished it yet,\nand he's building it still as the water comes in,\nand he's "
        "waving, he's waving, he's asking for tin⟧ 🎶 what a banger"
    ),
    "Thought for a wet Monday: The": (
        "Thought for a wet Monday:\n\n⟦The river keeps no ledger of the rain,\nIt takes what "
        "falls and carries it to sea,\nAnd asks of every cloud its name again\nAs though it had "
        "forgotten. So should we.⟧"
    ),
    "Good luck to all sitting papers.": (
        "Good luck to all sitting papers. ⟦Steady the hand and steady the eye,\nthe ink knows "
        "the way if you let it run dry;\nand what you have planted will know its own "
        "season:\nrevision is faith with a little more reason.⟧"
    ),
}

LEAVE = {
    "Shall I compare thee to": (
        "Shall I compare thee to a risk assessment? Thou art more lengthy and less temperate. "
        "(Sorry, Will.)"
    ),
    "What is a university? Newman": (
        'What is a university? Newman thought "a place of teaching universal knowledge". I\'d '
        "have settled for working radiators."
    ),
    "I've rewritten Sally in Our": (
        'I\'ve rewritten "Sally in Our Alley" for the REF. My version:\nOf all the forms that '
        "are so smart\nthere's none like pretty 2c."
    ),
    "A stitch in time saves": (
        "A stitch in time saves nine. I teach tailoring. I've counted. It's eleven."
    ),
    "this whole chorus tho 😭": (
        "this whole chorus tho 😭 (I won't type it, go and hear the band, they're called Spare "
        "Coat and they're from Ruislip)"
    ),
    "Durham Gala, tears down my": (
        'Durham Gala, tears down my face. "Gresford", the miners\' hymn, by Robert Saint. It '
        "hasn't any words. It doesn't need any."
    ),
    "The proverb says empty vessels": (
        "The proverb says empty vessels make the most noise. I've chaired that meeting."
    ),
    "My kids want the same": (
        "My kids want the same bedtime poem every night: mine. It's about a boy who eats the "
        "sun. I regret rhyming plum."
    ),
    "Abstract of my new paper,": (
        'Abstract of my new paper, open access, by me & Tolu: "We asked 400 night workers what '
        'they eat. They told us what they miss. This paper is about the second list."'
    ),
    "Text of a hymn I": (
        "Text of a hymn I can't trace, it's anonymous in the 1870 tune book, which says only "
        '"Trad., Devon": The harvest mouse hath house enough, the harvest moon hath none.'
    ),
    "Strike day 9, and Bev": (
        'Strike day 9, and Bev read us "The Mask of Anarchy". Shelley, 1819: "Ye are many, '
        "they are few.\" Then we had Bev's flapjacks, which were neither."
    ),
    "From the minutes of our": Draft(
        text=(
            "From the minutes of our first ever staff-student football match, 1974, kept by our "
            'archivist: "The staff won by two goals. The second was not seen by anyone. The '
            'referee was staff."'
        ),
        author=OFFICIAL,
    ),
    "Wise old Mrs Chowdhury in": (
        'Wise old Mrs Chowdhury in finance says, quote, "Don\'t cry over spilt budgets." Mug '
        "pending."
    ),
    "My student nurse's reflective log,": (
        "My student nurse's reflective log, shared here with her blessing and her name on it "
        '(go, Temperance Akande!): "I thought I was there to do things. He wanted me to stop '
        'doing things. So I did nothing, properly, for an hour."'
    ),
    "On a gravestone in Perivale,": (
        "On a gravestone in Perivale, 1790, name worn away, a verse cut by some village mason "
        "and known to nobody, as the guidebook says: Here lies a man who owed for bread. The "
        "baker's next to him instead."
    ),
    "If you know you know:": (
        'If you know you know: "So we beat on, boats against the current". Fitzgerald, Gatsby, '
        "last page, my bus, every day."
    ),
    "Cometh the hour, cometh the": (
        '"Cometh the hour, cometh the man." The hour comethed. The man\'s on leave.'
    ),
    "Emily Brontë on the reading": (
        'Emily Brontë on the reading list and the last bus: "No coward soul is mine, No '
        "trembler in the world's storm-troubled sphere\". Then the bus came, with that driver."
    ),
    "A nursery rhyme, nobody's, everyone's:": (
        "A nursery rhyme, nobody's, everyone's: Hickory dickory dock. Studied it for an hour "
        'with linguists. "Dock" is a problem.'
    ),
    "A thing I say on": (
        "A thing I say on every site, so quote me or don't: a wall's a slow argument with "
        "gravity; do it neatly."
    ),
}
