"""The words of addresses: street types, dwellings, numbers, and words that are neither.

General knowledge of British English, Welsh, Scots and Irish naming, with the
street words of the languages that postal addresses abroad are written in.
"""

from __future__ import annotations

from typing import Final

from .lexicon import words

__all__ = [
    "BLOCKS",
    "BUSINESS_STREETS",
    "COMPASS",
    "DWELLINGS",
    "FIRST_NAMES",
    "HOME_UNITS",
    "JOINERS",
    "NOT_BEFORE_NUMBER",
    "NUMBER_WORDS",
    "PREPOSITIONS",
    "STOP",
    "STREETS",
    "STREETS_ALONE",
    "STREETS_WEAK",
    "STREET_ABBREVIATIONS",
    "STREET_FIRST",
    "STREET_TAILS",
    "SURE_DWELLINGS",
    "TITLES",
    "UNITS",
    "UNIT_QUALIFIERS",
    "VILLAGE_STOP",
    "WEAK_ABBREVIATIONS",
    "WELSH_HOUSES",
]

# Words that end a street name and are hardly ever anything else after a name.
STREETS: Final = words(
    """
    road street avenue lane crescent gardens garden terrace drive square boulevard mews parade
    grove broadway esplanade promenade cul-de-sac alley wynd vennel brae loan causeway embankment
    roundabout highway bypass arcade quay wharf quays drove lonnen chare gait pend strasse parkway
    turnpike bungalows cottages villas almshouses maisonettes
    """
)
# Street types that are also everyday words: they need a capital, a number or a place nearby.
STREETS_WEAK: Final = words(
    """
    close way place court park hill gate green view walk row end rise side circus cross market
    field fields yard bridge bank wood woods vale dene dale copse croft meadow meadows mead
    orchard chase path  heights heath hollow link links mount passage ride ridge spinney
    approach common corner acre acres  bottom brow cliff down downs drift dell elms farm
    fold garth gill glade glebe glen ground haven hey hope keep knoll landing lea leas leys
    maltings mill mills moor nook oval paddock paddocks pastures piece plain point pool pound
    precinct priory ramparts reach rigg river sands shaw shore slade slope snicket springs square
    stairs staithe steps strand thicket top track trees turning tyning vennel village warren
    warrens water waters weald well wells wharfage   wray junction estate layout nagar
    colony main block sector phase enclave extension marg chowk circle loop trail turn pike run
    trace plaza crossing freeway expressway crest parade  pointe cove sett hythe lawn lawns
    """
)
STREET_ABBREVIATIONS: Final = words(
    """
    rd st str ave av avn aven ln la cres crs crsnt cresc cr gdns gdn gds gdens terr ter tce dr drv
    sq blvd bvd boul cl clo clse ct crt pl pk gr gro grv ms mws pde prom pth wlk wy hts est pkwy
    hwy cir trl tpke rte hl brg cswy bldgs bglws cotts ctgs vlg esp
    """
)
# Abbreviations that are also words, letters or titles: "st", "la", "dr", "ms", "est"...
WEAK_ABBREVIATIONS: Final = words(
    """
    st la dr ms est prom gr pk cr ct pl cl wy hl sq str av rte esp cir pth pde ter vlg boul
    """
)
# Whole names of streets with no type word after them.
STREETS_ALONE: Final = words(
    """
    broadway cheapside piccadilly kingsway strand embankment poultry cornhill aldwych haymarket
    whitehall eastcheap minories houndsditch haverstock bankside promenade esplanade shambles
    pavement deansgate coppergate parade mall millbank aldgate bishopsgate moorgate cowgate
    canongate grassmarket lawnmarket saltmarket gallowgate trongate briggate kirkgate
    """
)
STREET_TAILS: Final = (
    "gate", "way", "side", "croft", "mead", "holme", "fields", "field", "hurst", "acre", "wood",
    "dene", "thorpe", "hawthorns", "ings", "garth", "lands", "bank",
)  # fmt: skip
# Types that come first: Welsh, Irish and Gaelic, the Romance languages, Polish, Malay, Turkish.
STREET_FIRST: Final = words(
    """
    heol ffordd stryd lon rhodfa clos cwrt llys maes gerddi cilgant rhiw tanyrallt trem parc bro
    cae erw bryn pentre tai teras stad sgwar waun dol coed nant pen pant bothar sraid ascaill plas
    rathad rue avenue boulevard place impasse allee chemin quai cours passage square route
    faubourg sentier calle c/ avenida avda avd plaza paseo carrer ronda camino travesia carretera
    via viale vicolo piazza piazzale corso largo vico strada contrada lungomare rua travessa praca
    praceta strada str bulevardul bd calea aleea piata soseaua sos splaiul intrarea alameda
    estrada beco rodovia ul ulica al aleja aleje os osiedle plac pl jalan jl ulitsa sokak
    """
)
UNITS: Final = words(
    """
    flat flt apartment apartments apt appt apmt unit suite ste room rm studio penthouse maisonette
    annexe annex bedsit duplex fflat gflat block blk plot pitch berth mooring caravan chalet cabin
    wohnung whg lokal lok lgh leil lejl m appartement appart piso puerta interno scala apto bloco
    house bungalow
    h.no hno door villa tower wing floor level
    """
)
# Unit words that mean somebody lives there, whatever else is said.
HOME_UNITS: Final = words(
    """
    flat flt apartment apt appt apmt penthouse maisonette bedsit duplex fflat gflat annexe annex
    wohnung lgh leil lejl appartement piso apto caravan chalet bungalow mooring berth
    """
)
UNIT_QUALIFIERS: Final = words(
    """
    ground first second third fourth fifth sixth top upper lower basement garden lower-ground 1st
    2nd 3rd 4th 5th 6th 7th 8th 9th 10th rear front studio middle attic raised main
    """
)
# Words that close the name of a house or of a block of homes.
DWELLINGS: Final = words(
    """
    cottage cottages house farm farmhouse barn barns lodge hall manor rectory vicarage parsonage
    manse bungalow villa villas grange croft steading steadings chalet cabin annexe stables
    coach-house coachhouse oast granary forge smithy schoolhouse gatehouse boathouse houseboat
    narrowboat bothy byre dairy malthouse millhouse tollhouse homestead mansion mansions residency
    residence residences apartments towers tower heights court wharf point buildings building
    lofts nook orchards willows firs elms oaks beeches pines limes laurels hollies gables chimneys
    paddock nest haven retreat hideaway dwelling bungalows caravan wing mill quarters place chapel
    schoolroom orangery outhouse ranch society chs enclave regency
    """
)
# Dwelling words that always are one: the others are as often a public building.
SURE_DWELLINGS: Final = words(
    """
    cottage cottages farmhouse bungalow steading chalet cabin annexe bothy byre croft houseboat
    narrowboat oast barn rectory vicarage manse gables boathouse gatehouse smithy farm apartments
    mansions residency villas villa coachhouse lodge caravan
    """
)
# Parts of a park, estate or block: a place of many homes or of many firms.
BLOCKS: Final = words("court house mansions heights tower point wharf apartments")
JOINERS: Final = words(
    """
    of the and y yr a r le la de du des upon on in under by next o' 'r d' della dei del di da do
    dos das den der van von ten op aan el los las en na & st saint mount
    """
)
COMPASS: Final = words("north south east west n s e w ne nw se sw upper lower")
PREPOSITIONS: Final = words("off on at in near nr by behind opposite opp via above over")
NUMBER_WORDS: Final = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    word: value * 10
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"],
        start=2,
    )
}
TITLES: Final = words(
    """
    mr mrs ms miss mx dr prof professor sir dame lady lord rev revd reverend fr father sister sr
    sra herr frau mme m. monsieur madame pan pani shri smt capt captain major col sgt cpl lt
    """
)
# A number after one of these counts something else than houses.
NOT_BEFORE_NUMBER: Final = words(
    """
    page pages p pp route bus buses grade top year years level section chapter part week day gate
    platform junction jct j zone act stage heat runway aged age    nearly almost
    another         version v episode ep season volume vol size
    tier round bake took take         exactly lot
    lots question q step steps exit terminal channel   figure fig table pack module mile
    miles score scored lost won beat article clause bed beds series lap
    """
)
# Words that never are part of a street's name when written small.
STOP: Final = words(
    """
    i you he she it we they me him her us them my your his its our their mine yours hers ours
    theirs this that these those a an some any no every each either neither both all most many
    much few more less other another such same own am is are was were be been being do does did
    doing have has had having will would shall should can could may might must ought let lets get
    gets got getting go goes going gone went come comes coming came see sees saw seen say says
    said make makes made take takes took want wants need needs know knows knew think thinks
    thought look looks looking looked give gave given find found tell told ask asked work works
    worked working feel felt try tried leave left call called keep kept put run ran seem turn show
    showed use used walk's drop dropped dropping pick picked bring brought send sent buy bought
    sell sold pay paid live lives lived living stay stays stayed staying move moved moving visit
    visited miss missed love loved hate hated like liked play played watch watched read wrote
    write sit sat stand stood wait waited lose lost meet met start started stop stopped help
    helped not if then else when where why how what which who whom whose there here now just only
    also too very so as at by for from in into onto off on out over to up down with without about
    above after again against before below between during through under until till since while
    because than or but nor yet though although and per via plus minus ever never always often
    still already minute minutes min mins hour hours hr hrs day days week weeks month months year
    years second seconds sec secs pm today tonight tomorrow yesterday morning afternoon evening
    night time times mile miles km kms metre metres meter meters ft feet foot inch inches yards kg
    lb lbs stone degrees percent people person persons man men woman women kids kid children child
    boy boys girl girls guys folks friends students staff things thing points goals games wins
    ways reasons cars car buses trains bottles cups pints beers drinks quid pounds dollars euros
    pence grand million billion thousand hundred dozen couple lot lots bit bits kind sort type
    types number numbers new yes yeah yep nope ok okay oh ah hey hi hello please thanks thank
    cheers lol omg haha sorry really actually maybe probably dont don't doesn't isn't can't cant
    won't didn't didnt i'm im i've ive i'll ill you're youre we're it's that's thats there's gonna
    wanna gotta u ur r n pls plz thx xx xxx x first last next best worst better worse good bad
    great big small long short hard easy whole half full free open closed different difficult
    wrong busy quiet dirty main rt followers tweets followed unfollowed likes retweets photos pics
    across along round around behind inside outside near towards toward straight
    """
)
# Capitalised words that may follow an address but are no village.
VILLAGE_STOP: Final = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec please thanks cheers love from bring come
    ring call text knock buzz ask see best regards yours ta xx lol and the i im i'm we he she they
    you it if just only or but so then until after before any all thank open free tickets doors
    today tonight tomorrow rsvp byob dm pm am let his her my our their your its no yes not this
    that there here when where who what how tel phone mob mobile email fax web www http https kind
    many much with for by at on in to
    """
)
# Words that open the name of a Welsh house.
WELSH_HOUSES: Final = words(
    """
    ty ty'n tan llwyn glan plas hafod tyddyn bryn pen llys bwthyn beudy cae maes hendre nant gelli
    ysgubor penrhiw pant cefn coed
    """
)
# Streets of shops and works: fewer homes than firms.
BUSINESS_STREETS: Final = words(
    """
    broadway parade market arcade precinct estate park plaza wharf quay square works yard centre
    circus embankment highway roundabout junction bypass
    """
)
# Given names common in Britain's many communities, to tell a person's name from a firm's.
FIRST_NAMES: Final = words(
    """
    aaron abby abdul abigail adam adrian ahmed aidan aisha alan alex alexander alexandra alfie ali
    alice alison amanda amelia amina amir amy ana ananya andrea andrew andy angela anna anne annie
    anthony antonio aoife arjun arthur asha ashley ayesha barbara beatrice becky ben benjamin
    bernard beth bethan bill billy bob brenda brian bridget bronwen bryn caitlin callum cameron
    carl carlos carol caroline catherine cathy charles charlie charlotte chen chidi chloe chris
    christina christine christopher ciara claire colin connor craig dafydd daisy dan daniel danny
    darren dave david dawn dean debbie deborah deepak denise dennis derek diana diane dominic
    donald donna doreen doris dorothy douglas dylan eamon edith edward eileen elaine eleanor elena
    eleri elizabeth ella ellie emily emma eric erin ethan eva eve evelyn faisal farah fatima fiona
    frances francis frank fred freddie freya gareth gary gemma geoff geoffrey george geraint
    gerald gethin gillian gladys glenn gloria gordon grace graham greg gwen hamid hana hannah
    harold harriet harry hassan hazel heather helen henry hilda holly hugh hussein iain ian
    ibrahim imran irene iris isaac isabel isla ivan ivy jack jacob jake james jamie jan jane janet
    jasmine jason jay jean jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe
    john johnny jon jonathan jordan jose joseph josh joshua joyce juan judith judy julia julian
    julie june kamal karen karim kate katherine kathleen kathryn katie kavita keith kelly ken
    kenneth kerry kevin khalid kim kirsty krishna kwame kyle laura lauren lee leila len leo leon
    leonard lesley leslie lewis liam lily linda lisa liz lloyd logan lorna lorraine louis louise
    lucas lucy luke lynn maeve malcolm mandy marcus margaret maria marie marion marjorie mark
    martha martin martyn mary matt matthew maureen max maya megan mei mia michael michelle miguel
    mike mina mo mohamed mohammed molly morag muhammad muriel nadia nancy naomi natalie natasha
    neha neil niamh nick nicola nigel nina noah noor norman nuala oliver olivia omar orla oscar
    owen pamela pat patricia patrick paul paula pauline pedro peggy penny pete peter phil philip
    phyllis pierre pippa polly priya rachel rahul raj rajesh ralph ravi ray raymond rebecca reg
    rhian rhiannon rhys richard rita rob robert robin roger roisin ron ronald rory rosa rose
    rosemary ross roy ruby rupert russell ruth ryan sadia sally sam samantha samir samuel sandra
    sanjay sara sarah saskia scott sean shane shannon sharon sheila shirley sian simon siobhan
    sofia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart
    sue sunita susan suzanne sylvia tamsin tanya tara ted teresa terry theo theresa thomas tim
    tina toby tom tomasz tony tracey tracy trevor tunde umar una valerie vera veronica victor
    vijay vikram vincent violet wayne wendy wei will william winifred yasmin yusuf yvonne zara zoe
    zainab zofia
    """
)
