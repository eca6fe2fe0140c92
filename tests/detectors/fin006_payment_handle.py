"""Payment handles: made-up names, wallets from the coins' own specifications."""

FLAG = {
    "PayPal.Me": "linocuts £25, pay at ⟦paypal.me/pipdraws-demo⟧ 🐶",
    "with scheme": "split: ⟦https://monzo.me/pip-o-demo/12.50⟧ or else",
    "with www and amount": "⟦https://www.paypal.com/paypalme/demobaker/5GBP⟧ for a brownie",
    "spelled out": "for the taxi: ⟦paypal dot me slash pip-demo⟧. cheers",
    "bracketed dot": "⟦paypal[.]me/demo-joe⟧ no bots",
    "Revolut link": "raffle tickets here: ⟦revolut.me/noor_demo⟧, draw on Sunday",
    "Revolut handle": "send £3 to ⟦@noor_demo on Revolut⟧ please",
    "revtag": "⟦my revtag is janedemo⟧ for the cinema money",
    "cashtag with app": "coffee money, mine's ⟦$PipBakesDemo on Cash App⟧",
    "cash.app link": "⟦cash.app/$DemoBaker⟧ if the zine made you laugh",
    "cashapp colon": "⟦CashApp: $demo_girl⟧ feed me",
    "venmo": "⟦venmo me @joe-demo-1⟧ for pizza",
    "venmo link": "⟦https://venmo.com/u/joe-demo-1⟧ thanks!",
    "Wise": "⟦https://wise.com/pay/me/demop1⟧ for the deposit",
    "mailbox at PayPal": "⟦my paypal is jane.demo@example.com⟧, friends and family pls",
    "PayPal colon mailbox": "Commission open. ⟦PayPal: demo.art@example.org⟧",
    "UPI": "chip in: ⟦arjun.demo@okicici⟧ 🙏",
    "UPI on ybl": "gpay me on ⟦9999900000@ybl⟧",
    "Bitcoin, old form": "tips: ⟦1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2⟧",
    "Bitcoin, script": "btc ⟦3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy⟧ ta",
    "Bitcoin, bech32": "buy me a coffee: ⟦bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4⟧ ☕",
    "Bitcoin, bech32 in capitals": "⟦BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4⟧",
    "Bitcoin, taproot": "⟦bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0⟧",
    "Ethereum": "eth only: ⟦0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed⟧, ten prints",
    "Ethereum, lower case": "my wallet ⟦0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359⟧ is lonely",
    "Dogecoin": "much wow ⟦DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L⟧",
    "XRP": "xrp ⟦rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh⟧",
    "Tron": "usdt (trc20) ⟦TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t⟧ to me",
    "Litecoin": "⟦LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1⟧ for the podcast",
    "Monero": "private tips ⟦44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98"
    "uNbr2VBBEt7f2wfn3RVGQBEP3A⟧",
    "Bitcoin Cash": "⟦bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a⟧",
    "Solana, said so": "my solana wallet ⟦7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV⟧",
    "ENS name": "send eth to ⟦nora-demo.eth⟧ for the mint",
    "Cardano": "ada: ⟦addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w⟧",
    "Stellar": "xlm ⟦GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ⟧",
    "capitals": "⟦PAYPAL.ME/DEMOJOE⟧ NOW PLEASE",
    "paypal me paypal me demo kid": "PayPal me! ⟦paypal.me/demo.kid⟧",
    "paypal demokid": "⟦paypal: @demokid⟧",
    "pay me on paypal demokid example": "pay me on ⟦paypal (demokid@example.com⟧)",
    "monzo dot me forward slash demokid": "⟦monzo dot me forward slash demokid⟧",
    "my monzo me is demokid": "⟦my monzo.me is demokid⟧",
    "mine's demokid on venmo": "mine's ⟦@demokid on venmo⟧",
    "revolut tag demokid": "⟦Revolut tag @demokid⟧",
    "you can paypal me at demo": "you can ⟦paypal me at demo_kid@example.org⟧",
    "cashapp $demokid 21": "⟦CashApp $demokid21⟧",
    "tip jar $demokid 21 cashapp": "tip jar ⟦$demokid21 (cashapp⟧)",
    "eth wallet 0 x 5 aaeb": "ETH wallet ⟦0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed⟧",
    "my bitcoin address is 17 vznx": "My Bitcoin address is ⟦17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem⟧",
    "wise com pay me demokid 2": "⟦wise.com/pay/me/demokid2⟧",
    "zelle demokid example com for your": "⟦Zelle demokid@example.com⟧ for your share",
    "paypal me demokid": "⟦paypal,me/demokid⟧",
    "send £ 8 to paypal kadedemo": "Send £8 to ⟦PayPal @kadedemo⟧ by noon",
    "https paypal me kadedemo locale x": "⟦https://paypal.me/kadedemo?locale.x=en_GB⟧",
    "pls venmo kade demo or cash": "pls ⟦venmo @Kade-Demo⟧ or cash",
    "pay pal me kadedemo": "⟦pay pal . me / kadedemo⟧",
    "my cashtag's $kadedemo": "⟦My cashtag's $kadedemo⟧",
    "you can revolut me kadedemo": "you can ⟦Revolut me: @kadedemo⟧",
    "monzo me https monzo com pay": "Monzo me: ⟦https://monzo.com/pay/r/kadedemo_AbCdEfG123⟧",
    "my wise is kaded 12": "⟦my Wise is @kaded12⟧",
    "bitcoin bc 1 qw 508 d": "bitcoin:⟦bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4⟧",
    "settleup starlingbank com kadedemo": "⟦settleup.starlingbank.com/kadedemo⟧",
    "mine is paypal me lindemo if": "mine is ⟦paypal.me/lindemo⟧ if anyone's feeling kind",
    "tip me lin demo venmo": "Tip me: ⟦@lin_demo (Venmo⟧)",
    "revolut lindemo 7": "⟦revolut - @lindemo7⟧",
    "gpay lindemo oksbi": "gpay ⟦lindemo@oksbi⟧",
    "0 x 5 aaeb 6053 f": "⟦0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed⟧ <- my ETH",
    "paypal com paypalme lindemo": "⟦paypal.com/paypalme/lindemo⟧",
    "venmo me rosa finnegan 4 if you": "⟦Venmo me @rosa-finnegan-4⟧ if you want in on the "
    "cheese wheel",
    "revtag s dmytrok split the cab there": "⟦revtag's @dmytrok⟧, split the cab there please lads",
    "i m sable hart on monzo if": "i'm ⟦@sable_hart on monzo⟧ if you're feeling flush",
    "donations to keep the podcast alive paypal": "donations to keep the podcast alive: "
    "⟦paypal . me / cordwainerjo⟧",
    "wise ifeoluwab12 pounds or naira i m": "⟦Wise: @ifeoluwab12⟧ (pounds or naira, I'm not fussy)",
    "send it on cash app my tag": "Send it on Cash App. My tag: ⟦$noodlebarnes⟧",
    "find me on paypal as theluthiersbench for": "Find me on PayPal as ⟦@theluthiersbench⟧ for "
    "deposits on the spring guitars",
    "paypal is tomos canu example com mates": "⟦PayPal is tomos.canu@example.com⟧, mates "
    "rates, friends and family",
    "tikkie tikkie me pay abc9de8f7 want bier": "tikkie: ⟦tikkie.me/pay/abc9de8f7⟧ want bier "
    "is niet gratis",
    "tips bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 cheers": "₿ tips → "
    "⟦bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4⟧ cheers",
    "for the leaving gift pop a fiver": "For the leaving gift pop a fiver on Revolut, I'm "
    "⟦@gwenno⟧, by Thursday",
    "my upi is kavya rao okaxis beta": "My UPI is ⟦kavya.rao@okaxis⟧, beta, send auntie the "
    "samosa money",
    "if you enjoyed the set my venmo": "If you enjoyed the set, ⟦my Venmo's @kofi-on-keys⟧ and "
    "my heart is open",
    "rent s due housemates monzo me you": "Rent's due. Housemates: Monzo me, you know it's "
    "⟦@biggus.danny⟧",
    "we re splitting the taxi on revolut": "We're splitting the taxi on Revolut → ⟦@helin_a⟧",
    "lend us a tenner paypal jonnopayne example": "lend us a tenner? ⟦paypal "
    "jonnopayne@example.org⟧ promise I'm good for it",
    "cash app s jadeintheshade for anyone feeling": "⟦Cash App's $JadeInTheShade⟧ for anyone "
    "feeling generous on my birthday",
    "priyabakes on cashapp brownies are four quid": "⟦$priyabakes on cashapp⟧, brownies are "
    "four quid a box",
    "zelle me at marcus t example net": "⟦zelle me at marcus.t@example.net⟧ if you're in the "
    "States",
    "eth or usdc either s grand kestrelpaints": "eth or usdc, either's grand: ⟦kestrelpaints.eth⟧",
    "diolch os hoffech gyfrannu paypal me tecwynmon": "Diolch! Os hoffech gyfrannu: "
    "⟦paypal.me/tecwynmon⟧",
    "pay pal dot me slash margotsings i": "⟦pay pal dot me slash margotsings⟧, I was told to "
    "spell it out",
    "env a al paypal lucia maroto example": "Envía al ⟦PayPal: lucia.maroto@example.com⟧ y listo",
    "monzo me r0b l since the bot": "⟦monzo[.]me/r0b-l⟧ since the bot eats links",
    "lightning plinth getalby com sats welcome": "Lightning: ⟦plinth@getalby.com⟧ sats welcome",
    "i m on paypal too hollowayreeds if": "I'm on PayPal too (⟦@hollowayreeds⟧) if cash is a faff",
    "wise tag mehmetk88 for the flat kitty": "⟦Wise tag @mehmetk88⟧ for the flat kitty",
    "tips for the barista poet via starling": "Tips for the barista poet via Starling: "
    "⟦settleup.starlingbank.com/amira-poet⟧",
}
LEAVE = {
    "the firm's account": "Thanks @RevolutApp for finding my card",
    "firm named with a handle": "@jane_demo did you see PayPal is down again?",
    "ticker": "$TSLA is up, my cash app stocks are not",
    "tickers only": "$AAPL $MSFT $GOOG all red today",
    "JustGiving": "https://www.justgiving.com/fundraising/demo-runner for the hospice",
    "GoFundMe": "gofundme.com/f/new-roof-demo every bit helps",
    "PayPal help page": "https://www.paypal.com/uk/help has nothing on this",
    "PayPal donate button of a charity": "https://www.paypal.com/donate?hosted_button_id=DEMO",
    "Monzo news": "monzo.com/blog/2026/demo is a good read on fees",
    "wise, the word": "it would be wise @jane_demo to bring a coat",
    "strike, the word": "on strike @uwl_demo until Friday, pay us",
    "price": "Mug £8, cash or card, no PayPal sorry",
    "checksum is wrong": "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 is not mine",
    "bech32 checksum is wrong": "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "Ethereum checksum is wrong": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
    "transaction hash": "tx 0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b",
    "contract": "token contract address: 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "zero address": "burnt to 0x0000000000000000000000000000000000000000",
    "genesis block": "The genesis address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa never moved",
    "git hash": "fixed in da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "random token": "ref 7Kq2mXv9bTz4RcWp8sHn3JdLfG6yAe1uN5",
    "Revolut in the news": "@bbc_demo on Revolut's new fees, worth a listen",
    "advice": "Only use PayPal Goods and Services, never friends and family",
    "programming": "const $user = await cashapp.load()",
    "venmo abroad": "Venmo doesn't exist here @cousin_demo, you know that",
    "hashtag": "#paypal #monzo #revolut which is best for students?",
    "an e-mail": "questions to finance@example.org, payment by bank transfer",
    "Ethernet": "node.eth0 is down, pay attention team",
    "explorer link": "https://etherscan.io/address/0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "Ko-fi": "ko-fi.com/demo_artist for prints and stickers",
    "long word": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch trip on Sunday",
    "paypal took a fee again paypaluk": "PayPal took a fee again @PayPalUK",
    "who owns the $ 100 bill": "Who owns the $100 bill on Venmo's homepage?",
    "my paypal is locked again third": "My PayPal is locked again, third time this month",
    "my monzo is coral yours": "my monzo is coral, yours?",
    "my revolut is frozen": "my revolut is frozen",
    "just joined monzo send memes": "Just joined @monzo, send memes",
    "email me at jane example com": "email me at jane@example.com, PayPal not accepted",
    "paying with applepay on the tube": "Paying with @ApplePay on the tube",
    "katie demo thanks for the paypal": "@katie_demo thanks for the PayPal reminder!",
    "the commit 0 x 5 aaeb": "the commit 0x5aAeb6 fixed it",
    "$gme to the moon cash app": "$GME to the moon, Cash App investing is down",
    "the $path variable broke our deploy": "the $PATH variable broke our deploy, paypal sandbox "
    "too",
    "thanks cashapp and venmo for sponsoring": "Thanks @CashApp and @Venmo for sponsoring the "
    "hackathon",
    "donate at https www paypal com": "Donate at "
    "https://www.paypal.com/gb/fundraiser/charity/12345",
    "support us on https www buymeacoffee": "Support us on https://www.buymeacoffee.com/ or don't",
    "follow monzo demo for savings tips": "follow @monzo_demo for savings tips",
    "try revolut com or wise com": "Try revolut.com or wise.com for fees",
    "paypal's ceo alex demo speaks at": "PayPal's CEO @alex_demo speaks at UWL on Monday",
    "zoom paypal and canva all hiring": "Zoom, PayPal and @canva all hiring",
    "i sent cash to kadedemo in": "I sent cash to @kadedemo in an envelope",
    "talk how monzo grew with jo": "Talk: How Monzo grew, with @jo_demo, tickets £5",
    "my venmo is broken": "my venmo is broken",
    "paypal venmo and stripe all failed": "PayPal, Venmo and @stripe all failed today",
    "what's the point of revolut dad": "what's the point of Revolut, @dad_demo?",
    "the lecturer's $profit variable was never": "The lecturer's $profit variable was never "
    "defined",
    "thanks monzo for sorting my frozen card": "Thanks @monzo for sorting my frozen card in "
    "four minutes flat, hero stuff",
    "pypl down 4 sq up 2 seminar": "$PYPL down 4%, $SQ up 2%. Seminar on fintech valuation at 3.",
    "paid with paypal told royalacademy still no": "Paid with PayPal, told @RoyalAcademy, "
    "still no ticket. Help?",
    "follow wise owl books for poetry tea": "Follow @wise_owl_books for poetry, tea, and "
    "occasional cash prizes",
    "our justgiving is justgiving com page acton": "Our JustGiving is "
    "justgiving.com/page/acton-hospice-walk, thank you @LouiseRuns and @bigdaz",
    "revolut me links are how half of": "revolut.me links are how half of freshers' week gets "
    "paid for and I find that chilling",
    "venmo is not available in the uk": "@venmo is not available in the UK, please stop "
    "asking, love your treasurer",
    "how to set up paypal me choose": "How-to: set up PayPal.Me, choose a name, share it. "
    "Slides in Teams.",
    "monzo s new feature is neat per": "Monzo's new feature is neat, per @fintechfergus. "
    "Podcast with @annaleigh out now.",
    "shout out to paypal support for nothing": "Shout out to @PayPal support for nothing. My "
    "mate @jez_d is still waiting on his refund.",
    "i m tamsinwrites everywhere except paypal which": "I'm @tamsinwrites everywhere except "
    "PayPal, which thinks I'm a Tamara",
    "which is better for students abroad wise": "Which is better for students abroad, Wise or "
    "Revolut? Asking for @uwl_global week",
    "talk venmo privacy and public feeds with": "Talk: 'Venmo, privacy and public feeds' with "
    "@drlenaotto, free, room BY.02.011",
    "my cashtag collection aapl msft nvda all": "my cashtag collection: $AAPL $MSFT $NVDA, all "
    "down, hold me",
    "ko fi is ko fi com tinybindery": "Ko-fi is ko-fi.com/tinybindery if you'd like zines",
    "paypal scam going round email from service": "PayPal scam going round: email from "
    "service@paypal-secure.example, don't pay it",
    "it s 30 on cash app or": "It's $30 on Cash App or $35 on the door",
    "i m hosting revolut s head of": "I'm hosting Revolut's head of data @nikhil_rev on "
    "Thursday. Free pizza.",
    "to pay your library fine use the": "To pay your library fine use the portal, not PayPal. "
    "Questions to @UWLLibrary",
    "strike news picket at 8 thanks to": "Strike news: picket at 8, thanks to @UCU and "
    "@unisontheunion",
    "tag us at uwlmusic and win a": "Tag us at @uwlmusic and win a £20 PayPal voucher",
    "i m rowan makes potter ealing i": "I'm @rowan_makes, potter, Ealing. I take PayPal at the "
    "stall.",
    "follow me uwlbaking we don t take": "Follow me @uwlbaking. We don't take Cash App. Buns "
    "are £2.",
    "paid the deposit by revolut and sent": "Paid the deposit by Revolut and sent it to "
    "@glampsite_oak, who vanished",
    "great thread by kenjinotes on why monzo": "Great thread by @kenjinotes on why Monzo beat "
    "the banks",
    "reply to revolutapp ages ago still waiting": "Reply to @revolutapp ages ago, still "
    "waiting on my £200",
    "please email me at k osei uwl": "Please email me at k.osei@uwl.ac.uk about PayPal refunds "
    "for the trip",
}
