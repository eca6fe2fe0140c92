"""Payment cards: published test numbers only."""

FLAG = {
    "spaced": "my card is ⟦4242 4242 4242 4242⟧ thanks",
}
LEAVE = {
    "check digit is wrong": "my card is 4242 4242 4242 4241 thanks",
}
