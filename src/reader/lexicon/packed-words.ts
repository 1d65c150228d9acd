import type { EventKind } from '../../../schema/model.ts';

/** Words of one part of speech, kind and strength, parted by white space; `word:root` where the root is another word. */
export interface PackedSection {
  readonly part: 'verb' | 'noun';
  readonly kind: EventKind;
  readonly strength: 'STRONG' | 'WEAK';
  readonly words: string;
}

/**
 * The words that tell of an event: made by `npm run lexicon`, not by hand; a test compares it. From WordNet 3.1 (Princeton
 * University, licence in THIRD_PARTY.md) and the list of `scripts/lexicon/news-words.ts`.
 */
export const PACKED_WORDS: readonly PackedSection[] = [
  { part: 'verb', kind: 'ACCIDENT', strength: 'STRONG', words: `
capsize careen choke collapse collide crash derail drown electrocute hospitalise:hospitalize hospitalize implode injure
keel plunge sideswipe skid smash spill strand suffocate swerve trend wrack wreck
` },
  { part: 'verb', kind: 'ACCIDENT', strength: 'WEAK', words: `
alligator asphyxiate bilge blemish blight bulldoze burst cauterise:cauterize cauterize chap corrode crack crush curve
damage deface defile demyelinate destroy destruct dilapidate disassemble disfigure dismantle droop extirpate fall flaw
flop hurt immerse impair interdict lurch mar maroon mutilate oppress plague quash ram rase raze repress sag self-destroy
self-destruct shatter sheer sink slew slip slop slue soak splatter stagger stall stumble subdue subjugate sully swag
taint trap turtle veer
` },
  { part: 'verb', kind: 'APPEARANCE', strength: 'WEAK', words: `
appear attend countermarch debouch greet hug march pose promenade troop wave
` },
  { part: 'verb', kind: 'APPOINTMENT', strength: 'STRONG', words: `
appoint conscript enlist enrol enroll hire matriculate nominate reappoint recruit rehire
` },
  { part: 'verb', kind: 'APPOINTMENT', strength: 'WEAK', words: `
ace assign attain brevet choose club compass conduce confederate consociate delegate depute designate devolve draft
elevate federalize finagle foster instal install join league miscast name negociate novate pair peg pick promote
quantify recast reinstall rejoin replace reunify select sieve spur stigmatise:stigmatize stigmatize subcontract succeed
tap task tenure typecast unionise:unionize unionize wangle
` },
  { part: 'verb', kind: 'ARREST', strength: 'STRONG', words: `
apprehend arrest bust cage capture detain handcuff harpoon intern lasso manacle nab nett prehend raid rearrest seize
` },
  { part: 'verb', kind: 'ARREST', strength: 'WEAK', words: `
book catch clench clutch collar fly-fish flyfish goose grab grip nip pinch prawn rope round seine shrimp snatch
still-fish trawl tweak
` },
  { part: 'verb', kind: 'ATTACK', strength: 'STRONG', words: `
ambuscade ambush annihilate assassinate assault atom-bomb attack bayonet behead blitz bludgeon bomb butcher cannonade
chine contuse counterattack counterstrike decapitate decollate detonate dive-bomb dynamite explode firebomb gang-rape
garotte garrote garrotte gas glide-bomb guillotine hydrogen-bomb kill kneecap knife lynch maim massacre molest murder
off pattern-bomb poison poniard punch rape reassail shell shoot sic skip-bomb slaughter slay stab strafe strangle
teargas torch torpedo torture waylay wound
` },
  { part: 'verb', kind: 'ATTACK', strength: 'WEAK', words: `
assail beset bruise bulldog burke bushwhack cuff decimate desecrate dismember eradicate erase exterminate flight gouge
grass gun lapidate liquidate martyr mow neutralise:neutralize nuke pip ravish scrag scupper scythe slap stabbing stone
storm strangulate target torment vaporize whomp
` },
  { part: 'verb', kind: 'AWARD', strength: 'STRONG', words: `
award bestow enshrine honor honour:honor induct knight shortlist shrine
` },
  { part: 'verb', kind: 'AWARD', strength: 'WEAK', words: `
adorn applique bard barde bedeck bedight bedizen begild bejewel bespangle blazon broider caparison certificate damascene
decorate dignify dub emblazon embroider enamel engild ennoble faggot fagot festoon filet fillet fringe garland gild
grace incrust inlay japan jewel lacquer landscape miniate ornament panel prank redecorate reward scallop smock stucco
vermiculate
` },
  { part: 'verb', kind: 'CALL', strength: 'WEAK', words: `
dial phone telephone
` },
  { part: 'verb', kind: 'CEREMONY', strength: 'STRONG', words: `
baptize canonize celebrate christen commemorate consecrate coronate crown inaugurate ordain
` },
  { part: 'verb', kind: 'CEREMONY', strength: 'WEAK', words: `
badge brandmark code dedicate mark ordinate solemnise:solemnize solemnize swear tag trademark
` },
  { part: 'verb', kind: 'COMPETITION', strength: 'STRONG', words: `
beat birch boat-race checkmate chouse clinch compete cowhide defeat disqualify drub flagellate forfeit homer horse-race
horsewhip leather outfight outmaneuver outmanoeuvre outplay outrival outscore outvie overmaster rout skunk spreadeagle
thrash triumph trounce unfit vanquish vie win worst
` },
  { part: 'verb', kind: 'COMPETITION', strength: 'WEAK', words: `
advance aggress aggroup ante arm avenge backstop band bandy barnstorm barricado bias bird birdwatch bluff brigade
bulwark caddie caddy castle cat chicane circumvallate coach contend cricket crossruff disarm double-team draw drop-kick
dropkick edge elapse eliminate encroach equalise:equalize equalize extinguish flail flog forearm frap fullback fusillade
gage game gang garrison gird golf hopple immunise:immunize immunize inch jockey kick lash lather lead leash lick lose
militarise:militarize militarize misfire misguide mislead mothproof outcall outgeneral overbid overcome overpower
overshoot overtake overtrump palisade par parlay pitch place-kick play punt qualify quarterback race ratchet re-arm
relace remilitarise:remilitarize remilitarize retaliate retie revenge ruff safeguard score seesaw sharpshoot shield
shuttlecock skittle sky soldier staff stalemate stockade strain strap surmount sweep team teeter-totter teetertotter tie
top toss trail truss underbid upset usher wager wall ward weight-lift weightlift welt whip white-out
` },
  { part: 'verb', kind: 'CONFLICT', strength: 'STRONG', words: `
annex battle besiege blitzkrieg bombard busy capitulate chicken-fight chickenfight clash conquer duel fight fistfight
foil intercept invade joust liberate mud-wrestle mudwrestle mutiny occupy overrun overthrow prizefight rebel
recalcitrate recapture reconquer repel repulse retake retreat shadowbox shush skirmish surrender thwart topple tourney
wage war
` },
  { part: 'verb', kind: 'CONFLICT', strength: 'WEAK', words: `
circumvent colonise:colonize colonize combat defend egg frustrate infest outbrave parry pelt putter queer quell scotch
shipwreck short-circuit silence smatter squelch subvert suppress tussle wrestle
` },
  { part: 'verb', kind: 'CRIME', strength: 'STRONG', words: `
abduct abuse acid-wash blackjack blackmail bribe bunco burglarise:burglarize burglarize burgle cabbage carjack cheat
commandeer counterfeit defalcate defraud dropforge embezzle evade extort filch forge gip gyp hack hand-wash handwash
harass heist highjack hijack hornswoggle ill-treat ill-use kidnap launder machine-wash maltreat malversate
misappropriate mistreat mug peculate persecute pilfer plagiarise:plagiarize plagiarize plunder poach powerwash
pressure-wash purloin rig rob rook scam shanghai shoplift skyjack smuggle snarf stalk steal stone-wash stonewash swindle
thieve traffic trespass vandalise:vandalize vandalize water-wash welch welsh
` },
  { part: 'verb', kind: 'CRIME', strength: 'WEAK', words: `
barge beguile bilk bunk commit con cop dash diddle fake fleece foliate gazump glom goldbrick hie hoodwink hotfoot juggle
mulct nobble overcharge perpetrate pirate plume purge recommit rinse scoot scud short short-change snitch sop speed suds
whipsaw
` },
  { part: 'verb', kind: 'DEAL', strength: 'STRONG', words: `
acquire auction auctioneer bankroll batfowl bereave bid buy by-bid collaborate deaccession dispossess divest donate
expropriate franchise frog impulse-buy invest lease licence license merge mooch orphan outbid outsource partner
preisolate profiteer prostitute purchase reconcile redispose refinance refund remainder repay repurchase resell sell
settle street-walk streetwalk unarm underprice undersell wholesale
` },
  { part: 'verb', kind: 'DEAL', strength: 'WEAK', words: `
abandon abnegate accouter accoutre accredit accumulate admeasure agree air-condition air-cool alien allocate allot
amortise:amortize amortize apportion arbitrage armor armour:armor arrogate bag bankrupt barter bed benefice bequeath
berth bewhisker bootleg borrow bottle bottom brattice bum bung bush cache cadge calk canal canalise:canalize canalize
caption cash causeway cede charter cleat cloy coinsure commission communalise:communalize communalize compile
computerise:computerize computerize confiscate consign consolidate constitutionalize consubstantiate contract contribute
cooperate copper-bottom copyright corbel cornice cosponsor crenel crenelate crenellate cull curtain dado de-access
de-aerate deaerate debit decaffeinate decarbonate decerebrate dechlorinate decommission deep-six defat defibrinate
defray degrease deionize delist delocalize demilitarise:demilitarize demilitarize demise deoxygenate deplume deprive
derequisition desacralize despoil destain desulfurize desulphurize detick devein disburse discard disembarrass disembody
disinfest disinter dispense displume dispose distrain distribute double-glaze dower economise:economize economize embalm
embattle enfeoff ensile entrust equip exchange exhume export falcon federate fee fee-tail fettle fin finance flense
flesh foot forage foray fowl foxhunt freeload ftp fund fund-raise fundraise garage garnish garnishee gate glass graduate
grate grouse grub grubstake hawk headquarter heap hive hoard hobnail hock hog horseshoe huckster hunt husband hydrate
immobilise:immobilize immobilize immolate impart import impound impoverish inherit innervate instill
institutionalise:institutionalize institutionalize instrument insufflate interchange interleave intrust invoice
jacklight jettison kennel kern kit kite lavish lend letter leverage levy liquidize loan machicolate market
mechanise:mechanize mechanize merchandise misdeal monger mortgage mothball motorise:motorize motorize munition muzzle
net nickel-and-dime offer offload outfit overpay overprice overspend overstock oversupply overtax panhandle patent
patronize pauperise:pauperize pauperize pawn pay peddle penny-pinch pension pillage pith plastinate pocket pool portion
preempt prepay prepossess price prize procure proffer propagate prosper provision purvey pyramid quest rabbit raffle
rafter ransack rationalise:rationalize re-equip reallocate reallot ream reapportion rearm reave rebate reclaim
recompense recoup recuperate redeposit refit reflectorise:reflectorize reflectorize refuel refurnish regift reimburse
reimpose reinsure rejig relinquish remit remunerate rent reposit repossess requite reseat restitute restock resubmit
retrench retrofit rewire rifle sacrifice sanitate sap scalp schnorr scrimp scrounge scum sequester shaft shnorr shop
shower sign signalise:signalize signalize site slat snaffle snare snipe source spar splurge sponsor spool squander
stable stash stave steam-heat still-hunt stint stock stockpile store strip sub sublease sublet subrogate
subsidise:subsidize subsidize substitute subtitle supply surcharge surfeit surtax swap swop takeover tank tariff tax
tender terrace terrasse tinsel tithe toggle tongue-tie trade trammel transact transfuse transistorise:transistorize
transistorize translocate transmit treasure truncate tube unbridle unburden unclothe undercharge undercut underpay
underquote underspend understock uniform unify unmuzzle unsex upholster usurp vend victual vitaminise:vitaminize
vitaminize warehouse whale wharf whisker wield withhold yield
` },
  { part: 'verb', kind: 'DEATH', strength: 'STRONG', words: `
bury cremate decease die euthanize mourn perish predecease succumb
` },
  { part: 'verb', kind: 'DEATH', strength: 'WEAK', words: `
croak grieve
` },
  { part: 'verb', kind: 'DECISION', strength: 'STRONG', words: `
abolish abrogate amend attitudinise:attitudinize attitudinize authorise:authorize authorize ban cancel
criminalise:criminalize declassify decree decriminalise:decriminalize decriminalize demolish deport deregulate enact
endorse exile exorcise:exorcize exorcize expel extradite illegalise:illegalize illegalize impose junk legalise:legalize
legalize legislate legitimatise:legitimatize legitimatize legitimise:legitimize legitimize misgovern mobilise:mobilize
mobilize monetise:monetize monetize nationalise:nationalize nationalize obstinate outlaw overturn pardon persevere
postpone privatise:privatize privatize prohibit reinstate reject repatriate rescind revoke rule sanction scrap shelve
suspend unseal uphold withdraw
` },
  { part: 'verb', kind: 'DECISION', strength: 'WEAK', words: `
abrade abrase abscise adjudicate adopt airt allowance amputate anatomise:anatomize anatomize aspirate
autotomise:autotomize autotomize back balk banish bar barricade baulk bevel bisect blackball block broaden bur burl burr
carve cashier caulk censor chamfer cheque chin chop circumcise clear-cut clip close co-sign commutate cone constrain
corrade correct cosign counter-drill countermine court-martial crosscut curtail cut de-iodinate de-ionate debar debone
debug decarbonise:decarbonize decarbonize decarburise:decarburize decarburize decide declaw decoke decorticate defang
deforest defuse degas deglycerolise:deglycerolize deglycerolize dehorn delay delete delouse demineralise:demineralize
demineralize demodulate denudate denude deploy deplumate descale desynchronise:desynchronize desynchronize deterge
detoxicate detoxify detusk dice disafforest disburden disconnect disembowel disforest dislodge disobey dispread dissect
district drill ease ebb eject embargo engrave enucleate espouse evict eviscerate excise exenterate expand expatriate
expectorate expunge extend extract fell flip-flop gash girdle globalise:globalize globalize govern grant grave groove
halt hash hew hob hoist hollow hull husk hypophysectomise:hypophysectomize hypophysectomize implement incise indemnify
indorse inscribe intromit jack jag jib julienne lade laden leach leaven legitimate levitate lift lop lower mandate
metamorphose milk miter mortice mortise muck mull nick notch obliterate offsaddle order ostracise:ostracize ostracize
overdraw overhaul peel permit permute plane pod poleax poleaxe posture privilege propose pulp pulverise:pulverize raise
ration readmit recede recognise:recognize recognize redirect reef refuse regularise:regularize regularize regulate
remediate remedy remove renegade reopen require reseal resect restrict resume retrovert reverse revert rewind saber
sabotage sabre saw scissor scoop seal send serrate shed shoulder shuck shut shutter siphon slash slice slit snip spike
spoon spud standardize stun sublimate switch syphon taboo throne tighten tomahawk transect transmogrify transpose trash
trepan trice trim trisect tyrannise:tyrannize tyrannize unbelt unbox unbrace unbraid unbuckle unbutton unclip uncrate
underlay undo unfasten unhitch unknot unlace unlade unpack unpick unpin unplug unravel unsaddle unsheathe unstaple
unstrap unstring untie unwire upend validate vivisect vouchsafe waterproof weed whittle zone
` },
  { part: 'verb', kind: 'DEPARTURE', strength: 'STRONG', words: `
abdicate axe closure cloture defect demote depose desert dethrone disband discharge disinherit disown dissolve
finalise:finalize finalize fire furlough impeach oust quit resign retire sack sideline terminate
` },
  { part: 'verb', kind: 'DEPARTURE', strength: 'WEAK', words: `
abort ax bench can congee consummate decamp deplane detrain dismiss ditch downsize exit fulfil fulfill lam leave misdo
overachieve rat reassign referee relieve renounce scarper scat scram skedaddle step transfer umpire underachieve
underperform undock vacate vamoose
` },
  { part: 'verb', kind: 'DISASTER', strength: 'STRONG', words: `
belly-flop devastate engulf erupt flood infect inundate jackknife quake ravage starve submerge
` },
  { part: 'verb', kind: 'DISASTER', strength: 'WEAK', words: `
burn deluge quiver submerse tremor
` },
  { part: 'verb', kind: 'DISCOVERY', strength: 'STRONG', words: `
decipher excavate invent sight unearth
` },
  { part: 'verb', kind: 'DISCOVERY', strength: 'WEAK', words: `
bare burrow delve detect devise dig discover excogitate explore field-test find furrow ghettoise:ghettoize ghettoize
identify isolate observe orb orbit quarantine retrograde rootle seclude sequence sequestrate shovel solve spade spot
stratify test trowel tunnel uncover undrape unwrap
` },
  { part: 'verb', kind: 'ELECTION', strength: 'STRONG', words: `
elect re-elect:reelect reelect unseat
` },
  { part: 'verb', kind: 'ELECTION', strength: 'WEAK', words: `
campaign canvass circularise:circularize circularize co-opt cross-file poll whistlestop
` },
  { part: 'verb', kind: 'INCIDENT', strength: 'STRONG', words: `
absent bobble bodge bollix bollocks boob botch brawl breach bungle chase crumble deadlock detour disappear divert dog
evanesce feud flub goof hound infract malfunction misfunction quarrel scuffle shamble sidetrack vanish
` },
  { part: 'verb', kind: 'INCIDENT', strength: 'WEAK', words: `
actuate adduct adventure anchor attempt backhand bastinado batter beak birdie bite blunder bogey bouse bowse break buck
buffet bumble bunker bunt cannon cart chuck clout coldcock confront confuse contravene croquet crumple default
defenestrate desorb deviate disrupt drag eagle elbow endeavor endeavour:endeavor err essay face fail ferret flare fling
fluff foul full gamble gnaw ground hammer haul headbutt hit hole hurl infringe interrupt jab jam jerk knap knock labor
lacerate leak lob mishandle miss mob muff mush nibble nudge obtrude peck percuss pit pluck poke prod provoke pull pursue
push putt rap rend rip rive rupture schlep sclaff scuff shank shove shred shuffle sin single sling snick spark spoil
stake straggle strike strive suffer tail tear throng throw thrust tow transgress trigger tug tweeze whang winch yank
` },
  { part: 'verb', kind: 'INTERVIEW', strength: 'STRONG', words: `
interview
` },
  { part: 'verb', kind: 'INTERVIEW', strength: 'WEAK', words: `
barbecue barbeque broil grill hibachi pan-broil quiz
` },
  { part: 'verb', kind: 'LAUNCH', strength: 'STRONG', words: `
debut demob launch premiere relaunch release unclasp unhand unveil
` },
  { part: 'verb', kind: 'LAUNCH', strength: 'WEAK', words: `
actualise:actualize actualize breed brew build cause choreograph clone coin conceive conceptualise:conceptualize
conceptualize conjure construct contrive corduroy create crochet deactivate demobilise:demobilize demobilize despatch
develop disengage dispatch dry-wall effect effectuate engender envisage erect establish fictionalise:fictionalize
fictionalize film-make forward found gap gazette gentrify gestate groin hectograph ideate impel inactivate incarnate
indite induce initiate instrumentate introduce issue jimmy knit knot lever manifold melodise:melodize melodize mimeo
mimeograph mint moonshine occasion open organize pen placard post premier print prise:prize produce programme pry
publish re-create ready rebuild reenact refurbish regenerate regroup renew renovate reorganise:reorganize republish
retell revet rhyme roll roneo rough route schematize ship spawn spiel sporulate spume tat tissue unbar unbolt uncork
unleash unlock update upload wattle wreak
` },
  { part: 'verb', kind: 'LEGAL_ACTION', strength: 'STRONG', words: `
accuse countersue indict interrogate investigate petition probe prosecute subpoena sue summon
` },
  { part: 'verb', kind: 'LEGAL_ACTION', strength: 'WEAK', words: `
action allege antique appeal browse charge comparison-shop experiment file fish fumble grope question scour scrabble
search window-shop
` },
  { part: 'verb', kind: 'MEETING', strength: 'STRONG', words: `
convene reconvene
` },
  { part: 'verb', kind: 'MEETING', strength: 'WEAK', words: `
assemble berry bird-nest birdnest clam comfit confection confer configure congregate encounter gather glean harvest
huddle intersect meet mushroom muster nut oyster pearl reap reassemble snail whelk
` },
  { part: 'verb', kind: 'OTHER', strength: 'WEAK', words: `
abate abbreviate abet ablate about-face abridge absorb abut aby abye acclimate acclimatise:acclimatize acclimatize
accrete acculturate accustom acetylate acetylise:acetylize acetylize achromatise:achromatize achromatize acuminate
adjoin adjust administer administrate admix adolesce adsorb adulterate advantage aerify aerosolise:aerosolize aerosolize
affiliate affix afforest affranchise agenise agenize agglomerate agglutinate aggrade aggravate aggrieve agitate aid
air-drop air-slake airbrush airlift alchemise:alchemize alchemize alcoholise:alcoholize aline alkalify
alkalinise:alkalinize alkalinize alkalise:alkalize alkalize alliterate alloy ally alphabetise:alphabetize alphabetize
alter alternate aluminise:aluminize aluminize amalgamate amerce americanise americanize ammoniate ammonify amplify amuse
anastomose angle angle-park anglicise:anglicize anglicize angulate animalise:animalize animalize animise:animize animize
anneal annotate annul anodise:anodize anodize antagonise:antagonize anthologise:anthologize anthologize antiquate append
appose aquaplane aquatint arborise:arborize arborize arc arch archaise:archaize archaize archive array
arterialise:arterialize arterialize ascend ash asphalt assort asterisk astringe astrogate atomise:atomize atomize atone
attach attaint attemper attune audition augment aurify author automate automatise:automatize automatize automobile avert
avianise:avianize avianize aviate avulse azure babbitt baby baby-sit babysit backcross backdate backfire background
backlash backpedal backscatter backslap backstitch backstroke bacterise:bacterize bacterize bale ball balloon bandage
bang bank barb barbarise:barbarize barbarize baronetise:baronetize baronetize barrel bash basify basset
bastardise:bastardize bastardize baste bat batch bate batik bean beaver bebop becalm bechance becharm bed-hop bedaub
bedew bedhop bedim bedraggle beeswax befall befool befoul begrime belabor belabour:belabor belay bell belly belt bemire
bend benday benefact beneficiate benficiate beplaster besmear bespatter bespeckle bespot besprinkle
bestialise:bestialize bestialize bestir bestrew bestride betide bicycle biff bight bike bin bind biodegrade birdlime
birl birle bitt bituminise:bituminize bituminize blackberry blacken blacklead blackleg blacklist blacktop blank blanket
bleach blear blend blindfold blindside blinker blister bloat blob blockade bloody bloom blossom blot blotch blow-dry
blue blue-pencil blueprint boat bob bobsled body-surf bodypaint boggle boldface bolshevise:bolshevize bolshevize bolt
bombproof bond bonderise:bonderize bonderize bonk boogie boondoggle boot bootstrap bop border boss bottleneck bourgeon
bowdlerise:bowdlerize bowdlerize bower bowl box brachiate bracket brad braid brail brain braise brake brand brandish
braze bread break-dance bream breaststroke breathalyse:breathalyze breathalyze brecciate brighten brine broadside
brocade bromate brominate bronze brooch broom brown brush brutalise:brutalize brutalize bubble bucket buckle buckram bud
budge buff buffer bugger bugle bulge bulk bulletproof bunch bundle buoy burden burnish burthen busk buss bustle butt
butt-weld butter butterfly buttonhole buttweld cab cabin cake cakewalk calcify calcimine calcine calender calibrate
calligraph callous callus calve camber camphorate cane cannulate cannulise:cannulize cannulize canoe canoodle canopy
cant canter canulate canvas capsulate capsule capsulise:capsulize capsulize captain caracole caramelise:caramelize
caramelize caravan carbonise:carbonize carbonize carboxylate carburet carburise:carburize carburize card caress carmine
carnalise:carnalize carnalize carnify carouse carpenter cartoon cartwheel caseate casket catabolise:catabolize
catabolize catalog catalyse:catalyze catalyze catapult catenate catenulate catheterise:catheterize catheterize
catholicise:catholicize catholicize caucus cave cavern cavort centralise:centralize centralize centre centrifugate
centrifuge cere cha-cha chain chairman chalk change channel channel-surf channelise:channelize channelize chaperon
chaperone character charcoal chariot chauffeur cheapen checker checkrow chemisorb chequer child-proof childproof chip
chisel chlorinate chock choir chondrify chord christianise christianize chrome chromium-plate chronologise:chronologize
chronologize chunk church churn cicatrise:cicatrize cicatrize cinch circle circuit circumambulate circumfuse
circumnavigate circumscribe circumvolve citify citrate clabber clamber clamp clap clapboard clapperclaw clarion clasp
classicise:classicize classicize cleave clerk clew climax clinker clobber clock clog closet clot clue cluster clutter
co-author coact coagulate coalesce coapt coarsen coast coat cobble cobblestone cock cocker cockle cocoon coddle codify
coerce coffin cog cohere coif coil coke cold-cream coldwork collectivise:collectivize collectivize collimate colly
colorise:colorize colorize colourise:colourize colourize:colorize comb commence commercialise:commercialize commingle
comminute commix communise:communize communize commute compact compart compartmentalise:compartmentalize
compartmentalize compel complement complexify complexion comport compost compress concatenate concentrate concert
concertina concertise:concertize concertize concoct concrete concretise:concretize concuss condense condescend
confabulate confect confine conflate conga congeal congest conglobate conglobe conglutinate conjoin conjugate conk conn
connive consort constitutionalise:constitutionalize constrict constringe containerise:containerize containerize
contaminate contort contour contradance contredanse convect conventionalise:conventionalize conventionalize convert
convolute convolve convoy cool cooper copolymerise:copolymerize copolymerize copper copulate copy cord core cork
corkscrew corner corral corrugate corrupt cosh cosset counteract counterchange countercheck countersink country-dance
couple cower cowl cox cozen crab cradle craft cram cramp cranch crank crape crate craunch crawl crayon cream crease
creep creolize creosote crepe crib criminalize crimp cringe crinkle crisp crispen crock crook crop cross-index
cross-link crossbreed crosshatch crouch cruise crumb crusade crust crystallize cuckold cuddle cudgel culminate cultivate
culture cumber cup curb curdle curl currycomb curtsey curtsy cushion custom-make customise:customize customize cutinize
cybernate cycle cyclostyle dab daisy-chain dally dam dampen dandle dapple dare darken dart daub dawdle daydream
de-emphasise:de-emphasize de-emphasize deaden deaminate deaminize debase debauch decalcify decant decarboxylate decay
deceive decentralise:decentralize decentralize decertify decimalise:decimalize decimalize declutch decoct
decolonise:decolonize decolonize decolor decolorise:decolorize decolorize decolour:decolor decolourise:decolourize
decolourize:decolorize decompose decompress deconcentrate decontaminate decontrol decouple decoy decrepitate decussate
dedifferentiate deep-dye deep-fat-fry deep-fry defervesce defibrillate deflate deflect deflower defog defoliate deform
defrock degauss deglaze degrade dehisce dehumidify dehydrate dehydrogenate deign deliquesce delude
dematerialise:dematerialize dematerialize demist democratise:democratize democratize demonetise:demonetize demonetize
demonise:demonize demonize demoralise:demoralize demoralize demulsify demystify demythologise:demythologize
demythologize denationalise:denationalize denationalize denaturalise:denaturalize denaturalize denature denazify
denitrify dent deoxidise:deoxidize deoxidize depersonalise:depersonalize depersonalize depict depolarise:depolarize
depolarize depopulate deposit deprave depressurise:depressurize depressurize deputise:deputize deputize deracinate
derate derecognise:derecognize derecognize derestrict desalinate desalinise:desalinize desalinize desalt descant
desegregate desexualise:desexualize desexualize desiccate destabilise:destabilize destabilize destalinise:destalinize
destalinize destress detach deteriorate detransitivise:detransitivize detransitivize detribalise:detribalize detribalize
devaluate devalue devilise:devilize devilize devitrify devour diabolise:diabolize diabolize diagonalise:diagonalize
diagonalize diagram dialyse:dialyze dialyze diazotize dibble diffract diffuse digitalise:digitalize digitalize
digitise:digitize digitize dike dimple dinge dirty disable disadvantage disarrange disarray disarticulate disbar disbud
discerp discipline disco discolor discolorise:discolorize discolorize discolour:discolor discolourise:discolorise
discommode disenable disencumber disenfranchise disentangle disfavor disfavour:disfavor disfranchise disgorge disgrace
disharmonize dishevel dishonor dishonour:dishonor disincarnate disintegrate disinvest disjoin disk dislocate disoblige
disorganise:disorganize disorganize dispel disperse displace disport disrespect dissimilate dissipate distemper distil
distress disunify diverge diversify dizzy doctor dodge doff dogfight dogsled domesticate domesticise:domesticize
domesticize doodle dose double-park draggle dragoon drain dramatise:dramatize dramatize drape draught dream dredge
dribble drift drip-dry drudge dry dry-dock dry-rot drydock duck dull dummy dung duplex duplicate dusk dust dye dyke
dynamise:dynamize dynamize ebonise:ebonize ebonize eddy edit educe eff efface effeminise:effeminize effeminize
effervesce effloresce effuse egotrip egress electioneer electroplate elegise:elegize elegize elongate elute emanate
embed emboss embower embrangle embrittle embrown emerge empale empanel emplace empower empty empurple emulsify
encapsulate encase enchain encircle enclose encrimson encrust encumber endow endue enfold enforce enfranchise engraft
enlace enlarge enmesh enrobe ensconce enshroud enslave ensnare ensnarl entertain enthrone entitle entomb entrap entrench
entwine envelop environ enwrap epoxy equilibrate erode eroticize escalate escallop escort esterify estrange etch
eternalise:eternalize eternalize eternise:eternize etherealize etherialise etherify europeanise europeanize evaporate
evert exacerbate exempt exfiltrate exfoliate expedite expense expiate expurgate exsiccate extemporize
exteriorise:exteriorize exteriorize extravasate extricate extrude fabricate face-harden fag fancy fantasise:fantasize
fantasize fantasy farce farm fashion fasten fawn feather featherbed fecundate federalise:federalize feint felt
feminise:feminize feminize fence fend ferry fertilise:fertilize festinate fetch fete fetishize fetter feudalize fiddle
fidget filigree filter filtrate financier finedraw finger finger-paint fingerprint fink fireproof firm fishtail fissure
fixate fizz flake flambe flap flash-freeze flat-hat flatten flay fleck fledge fleet flicker flim-flam flinch flit
flitter flock floodlight flour flow flower fluctuate flunk fluoridate fluoridise:fluoridize fluoridize flurry flute
flutter flux foam fob foment fondle fool foolproof footnote foreclose foredate forefend foregather foreground
foreshorten forest forestall foreswear forfend forgather forgo fork formalise:formalize formalize format formicate
fornicate fort fossilise:fossilize fossilize founder fox foxtrot fractionate fracture fragment fragmentise:fragmentize
fragmentize frame frank fraternise:fraternize fraternize fray frazzle freckle freelance freeze-dry french french-fry
frenchify frequent fresco freshen fricassee frisk frivol frizz frizzle frogmarch frolic frost froth fructify fruit fuck
fudge function funk funnel furbish furcate furl fuse fustigate gad gallivant gallop gambol garden garter gasify gear gee
gel gelatinise:gelatinize gelatinize geminate genuflect germinate gerrymander geyser ghost ghostwrite gi gift gift-wrap
gin girth glaciate glamorise:glamorize glamourize:glamorize glaze glide globe-trot gloss glue glycerolise:glycerolize
glycerolize gnarl gold-plate goldplate goof-proof goofproof gore gradate graft grandstand granulate graph grapple grasp
gray graze grease green grey griddle grime grind grit grout grovel guard guide gull gum gush gut gybe gyrate habilitate
hackle haemagglutinate hale halloo ham hamper hand-build hand-dye handbuild handcolor handcolour:handcolor handcraft
handstamp hap harden hare harlequin harness harrow harshen hasp hasten hatchel haunt hay heal heat heckle hedgehop heed
heel heft heighten helm hem hemagglutinate hemstitch henna herd heterodyne hill hinder hinge hitch hitchhike hoax hobnob
hoe hog-tie holystone home-school homestead homogenise:homogenize homogenize homologise:homologize hone honeycomb hood
hook hoop hoover horn hose hot-dog hot-wire hot-work houseclean hue humbug humidify humify hump hunch hunker hurry
hurtle hush hustle hybridise:hybridize hybridize hydrogenate hydrolise:hydrolize hydrolize hydrolyse:hydrolyze hydrolyze
hydroplane hygienise:hygienize hygienize hyphen hyphenate ice idle illume illuminate illumine imbed imbibe imbrue
imitate immaterialise:immaterialize immaterialize immingle immix impact impale impanel impede impersonate impinge
implant impregnate imprint incandesce incapacitate incarnadine incase incinerate inclose incommode inconvenience
incorporate incubate incurvate indent index indue indulge indurate industrialise:industrialize industrialize infiltrate
infix inflate infuscate ingraft inhibit inhume innovate inosculate input inseminate insert inset insinuate inspan
inspirit inspissate instil institute insulate intensify inter interact interbreed interfere interlace interlard
interlock interlope interlude intermingle intermix internationalise:internationalize internationalize interpose
intersperse interstratify intertwine intervene interweave intransitivise:intransitivize intransitivize intrench
introject introvert intubate intumesce intussuscept inure invaginate invalid invalidate inventory invert invigilate
inweave iodinate iodise:iodize iodize ionate ionise:ionize ionize iron irrigate islamise islamize isomerise:isomerize
isomerize italicise:italicize italicize itinerate jacket jackrabbit jactitate jampack jaundice jaunt jazz jell jellify
jelly jet jig jiggle jitterbug jive job joggle jollify jolt jounce journey joyride jubilate judder jump-start jumpstart
junket junketeer juxtapose kayak kayo keratinise:keratinize keratinize keynote kibosh kick-start kink kiss knead kneel
knuckle kowtow labour:labor lace ladder ladle laicise:laicize laicize lambast lambaste laminate lance lapidify lapse
lard lark larrup latch lateralize lave layer laze lengthen liberalise:liberalize liberalize lifehack ligate lignify
limber lime limit limn linearise:linearize linearize lionise:lionize lionize lipstick liquidise:liquidize liquify
lithograph litigate liven load lobby locomote loop loosen lope lord lounge lour lube luff lug luge lump lunge lustrate
luxate lyophilise:lyophilize lyophilize lyric lysogenize macadamise:macadamize macadamize macerate machinate machine
macrame maculate madder magnetize magnify mail malinger malt mambo maneuver mangle manhandle manipulate manoeuver
manoeuvre mantle manufacture manumit manure map maraud marble marbleise:marbleize marbleize marginalise:marginalize
marginalize marinade marinate marshal masculinise:masculinize masculinize mash mass mass-produce massage masticate
masturbate mat mate materialise:materialize materialize matt-up matte maturate mature maul maunder maximise:maximize
maximize meander meddle melanise:melanize melanize mellow melt mercerise:mercerize mercerize mesh metal metalize
metallize meter metricate metricise:metricize metricize metrify micro-cook microcopy microwave middle mildew militate
mill mime mimic mineralize mingle miniaturise:miniaturize miniaturize minify minimize minister minstrel misalign misally
misbehave miscarry misconduct misdeliver misdemean misdirect mislay mismanage mismatch mismate misplace misplay misprint
mist mistime mix model modernise:modernize modernize modify modulate moil moisten moisturise:moisturize moisturize mold
molder mollycoddle mongrelise:mongrelize mongrelize monkey monopolise:monopolize monopolize moon moonlight moor mop mope
morph mortar mosh mother motley motor motorbike motorboat motorcycle mottle mould moulder mound move mud muddle muddy
muffle mulch murk muss mutate mythologise:mythologize mythologize narrow naturalise:naturalize naturalize navigate
nazify near neaten neck nestle neutralize nickel nitrate nitrify nitrogenise:nitrogenize nitrogenize nock noose
normalise:normalize normalize novelise:novelize novelize nullify nutate nuzzle obey objectify obligate oblige obsolesce
obstruct obtund obturate occidentalise:occidentalize occidentalize occlude officialise:officialize officialize officiate
oil one-step ooze opacify opalise:opalize opalize opsonize orchestrate organise:organize orientalise:orientalize
orientalize ossify outcrop outdistance outflank outgrow outmode outpoint output outrun outspan ovenbake over-correct
overact overboil overcook overcrop overcrowd overcultivate overdo overdrive overexert overfill overflow overfly overheat
overlay overleap overlie overload overplay overprint overproduce overprotect overreach oversee oversew oversimplify
overspecialise:overspecialize overspecialize overstuff overwork oxidate oxidise:oxidize oxidize oxygenate
oxygenise:oxygenize oxygenize ozonise:ozonize ozonize package paddle padlock paganise:paganize paganize paint pall palm
palpate palpitate palsy pamper pan-fry pantomime paper parade parallel-park parallelize paralyse:paralyze paralyze
parboil parch pare parent parget parody parti-color partition paste pasteurise:pasteurize pasteurize pasture patch
patinate patinise:patinize patinize patrol patronise:patronize pattern paw pedal penalise:penalize penalize pencil
peptise:peptize peptize perch percolate peregrinate perforate perfuse peroxide personalise:personalize personalize
pervaporate pervert pestle pet petrify phase philander photocopy photostat pickle piece piece-dye pigeonhole piggyback
pigment pile pillory pillow pilot pin ping pinion pinkify pioneer pipe-clay pirouette pistol-whip pitchfork pivot plait
plank plant plash plaster plasticise:plasticize plasticize plate platinize playact pleach pleat plicate plonk plough
plow plug pock pockmark poetise:poetize poetize polarise:polarize polarize pole politicise:politicize politicize polka
pollard pollute polychrome polychromise:polychromize polychromize polymerise:polymerize polymerize pommel pontificate
pooch pop porcelainize port porter posit postmark postpose pot potter pouch pound pour powder powderise:powderize
powderize prang prearrange preassemble precess precipitate preclude preconceive precondition precook preen prefabricate
prefigure prefix preform preheat prejudice prepose preside press pressure pressure-cook pressurise:pressurize pressurize
prick prim prime proctor profane professionalise:professionalize professionalize profile progress prolong pronate proof
prop propel proportion prostrate protract psalm pucker pulsate pulse pulverize pumice pummel pump pun puncture punish
puree purl purple purpurate purse putrefy putty quadruple quadruplicate quail queen queue quick-freeze quickstep quilt
quintuple quirk rabbet racket racketeer raddle radicalize railroad rake ramify rampage ranch randomise:randomize
randomize rarefy rarify rasp rasterize rave ravel raven re-afforest re-assume re-emerge re-incorporate re-start reabsorb
reactivate readapt readjust realign realine reappear rear rear-end rearrange rebind rebury recess recharge reciprocate
recline recode recoil recombine recommence reconstitute reconvert recopy recrudesce recumb recur recurve red-eye red-ink
redeem redeploy redesign redistribute redline redo redouble redress reduplicate reestablish reeve reface refashion
refill refinish reflate reforest reforge refrigerate regiment regress regurgitate rehabilitate reharmonise:reharmonize
reharmonize reheat rehouse rein reintegrate reinvent reissue relapse relegate reline reload relocate relyric remake
remodel remold remould remount render render-set rendezvous renormalise:renormalize renormalize reorganize repaint
repercuss replant replay replenish replicate reposition repot reprint reprise:reprize reprize reproduce rescale reseed
resettle resew reship reshuffle resift resile resize resmudge resorb resort restart restore restrain restructure
resublime resurface resuspend ret retard retick retool retouch retransmit retread retroflex rev revamp
revitalise:revitalize revolutionize revolve rework rhumba rib rice rick riddle ride riffle rigidify ripen riposte ripple
ritualise:ritualize ritualize roach roam roast rock roil roister roleplay rollerblade rollick romance romp roof roost
rosin rot rotate rough-dry rough-hew rough-house rough-sand roughcast roughen rouse rove row rub rubber
rubberise:rubberize rubberize rubberstamp rubify rubric rubricate ruck ruddle ruffle ruin rumba rummage rumple rumpus
run rust saddle sailplane salinate sallow saltate samba sand sandbag sandblast sandpaper sandwich sanitise:sanitize
sanitize saponify sashay satisfice satisfise saturate sauce saute scaffold scamper scant scar scarf scarify scatter
scavenge schematise:schematize schuss scollop scorch scourge scramble scrape scratch scrawl scribe scrimshank script
scroll scrub scull sculpt sculpture scurry scuttle seam seaplane sear secede section secularise:secularize secularize
sediment seduce seed seep segment segregate sellotape semi-automatise:semi-automatize semi-automatize senesce
sensibilise:sensibilize sensibilize sensify sensitize sensualise:sensualize sensualize sentimentalise:sentimentalize
sentimentalize serialise:serialize serialize sever sew sexualise:sexualize sexualize shackle shadow shag shake shallow
sham shamanise:shamanize shamanize shame shark sharpen she-bop shear sheathe shellac shellack shepherd shift shill
shimmy shin shingle shinny shirk shirr shiver shoal shoehorn shoetree shoo shrinkwrap shroud shunt shuttle shy sidle
sift sight-read sight-sing sightread sightsee sightsing silkscreen silt silver silver-plate silverplate simmer simonise
simonize simplify simulate singe single-foot sinter size skank skate skateboard sketch skew skewer ski skim skimcoat
skimp skin skin-dive skinny-dip skipper skitter skive skydive skylark slack slag slalom slam-dunk slather slave sled
sledgehammer sleek sleigh slenderise:slenderize slenderize slick slime slither slog sloganeer slope slug slum slur smack
smear smelt smirch smite smolder smooch smooth smoothen smother smudge smut smutch snafu snag snake snog snooker snorkel
snowboard snowmobile snowshoe snuggle sober socialise:socialize socialize sock sod sodomise:sodomize sodomize
soft-solder soil solder solidify solo solvate somersault sonnet soot sophisticate sorb sorcerise:sorcerize sorcerize
soundproof sour souse sovietise:sovietize sovietize sow space spang spank spare sparge spatchcock spatter spear
spearhead speciate speck speckle spice spin spin-dry spiral spirit spiritise:spiritize spiritize spirt splash splay
splice splinter splotch spondaise:spondaize spondaize sponge spot-weld spotlight spotweld spout sprawl spray-dry spread
spring-clean sprinkle sprint spritz sprout spurt square squash squat squeegee squeeze squinch squire squirm squirt
stabilize stag stain stalinise:stalinize stalinize stampede stanch staple starboard starch staunch steady steam steamer
steamroll steamroller steepen steer stencil stenograph stet stiffen stifle stimulate stipple stir stitch stock-take
stoke stooge stoop stopper stopple stow straighten straiten straw stray stream streamline strew striate strickle string
strip-search stripe stroke strong-arm strop structure stub stuff stunt stylise:stylize stylize stymie stymy subdivide
subjoin sublime suborn subserve suburbanise:suburbanize suburbanize succor succour:succor succuss suction suffix suffuse
sulfate sulfur sulfurette sulphur sulphurette summerise:summerize summerize sunder superannuate supercharge superimpose
superintend superpose superscribe supersede supervene supervise supinate supplant supple surf surfboard suture swab
swaddle swage swash swat swathe swatter sway swig swim swing swinge swipe swirl switch-hit swivel swob syllabicate
syllabify syllabise:syllabize syllabize symmetrise:symmetrize symmetrize symphonise:symphonize symphonize sync
synchronize syncretise:syncretize syncretize syndicate syringe systematise:systematize systematize systemise:systemize
systemize tabularise:tabularize tabularize tabulate tack tailgate tailor tailor-make tame tamp tamper tampon tan tango
tapdance tar tar-and-feather tarmac tarnish tattoo tauten taxi tee teeter telescope temper temporise:temporize temporize
tenant tenderise:tenderize tenderize tense territorialise:territorialize territorialize terrorise:terrorize terrorize
tether thatch thermostat thicken thin thoriate thresh thrombose throttle thumb thumbtack thump thwack tide tidy tie-dye
tile till tilt tin tinct tincture tinker tint titrate toboggan toenail toil tongue topdress totalise:totalize totalize
tote totter toughen tousle towel toy transaminate transduce transfigure transform transition transitivise:transitivize
transitivize transmute transpirate transpire transplant transship transubstantiate travail travesty tread tree trek
trellis tremble trench trick trickle trifurcate trip triple-tongue triplicate troll trot true trundle tuck tumefy
tumesce tune turf tusk tweedle twiddle twig twill twine twirl twist two-step two-time typeset uglify ulcerate
ultracentrifuge unbend unbind unblock unchain unclog unclutter uncoil uncompress uncouple uncross uncurl underact
undercoat undergird undergrow underpin underplay underproduce undulate unfold unfrock unfurl unharness unhook unicycle
uniformise:uniformize uniformize unlash unload unmake unreel unroll unsanctify unscramble unscrew unsnarl unsolder
unstuff unsubstantialise:unsubstantialize unsubstantialize untangle untwine untwist unweave unwind unyoke unzip up
upheave uproot upstage urbanise:urbanize urbanize vacuum vacuum-clean vagabond valet vamp vaporise variegate varnish
vascularise:vascularize vascularize veil vein velcro veneer ventilate venture verbify verdigris vermilion verse versify
vesicate vesiculate vest vet vibrate victimise:victimize victimize vinify virilise:virilize virilize visualize
vitalise:vitalize vitalize vitiate vitrify vocalise:vocalize void volatilise:volatilize volatilize volley voyage
vulcanise:vulcanize vulcanize wad waft wag waggle waitress waive wallop wallpaper waltz wamble wander wank warm wash
wassail water watercolor watercolour:watercolor wax weaponize weatherproof weatherstrip weave web wedel wedge weight
weld well welter wench wend westernise:westernize westernize wet whack wham whap wheel whine whirl whirligig whirlpool
whisk white whiten whiteout whoosh whop whore widow wiggle wigwag wince wind windsurf winnow winterise:winterize
winterize wipe wobble womanise:womanize womanize woolgather woosh worm wreathe wrench wrest wriggle wring wrinkle writhe
xerox yacht yarn-dye yellow yoke zero zigzag zinc zip zipper zoom
` },
  { part: 'verb', kind: 'PERFORMANCE', strength: 'STRONG', words: `
broadcast exhibit headline rehearse scrimmage televise
` },
  { part: 'verb', kind: 'PERFORMANCE', strength: 'WEAK', words: `
ad-lib air carol cast chasse cinematise:cinematize cinematize compere dance direct emcee extemporise:extemporize film
glissade host hymn improvise:improvize improvize madrigal microfilm perform practise record scamp screen serenade
showcase sing solmizate stage star
` },
  { part: 'verb', kind: 'PROTEST', strength: 'STRONG', words: `
boycott loot picket protest rally revolt riot
` },
  { part: 'verb', kind: 'PROTEST', strength: 'WEAK', words: `
chant demonstrate
` },
  { part: 'verb', kind: 'RELATIONSHIP', strength: 'STRONG', words: `
befriend born:bear cohabit disassociate divorce elope inmarry intermarry jilt marry mismarry pal remarry reunite wed woo
` },
  { part: 'verb', kind: 'RELATIONSHIP', strength: 'WEAK', words: `
balkanise balkanize date disjoint dissever dissociate disunite divide double-date dump engage logroll lot paragraph
parcel politick sectionalise:sectionalize sectionalize separate sliver split triangulate unitise:unitize unitize wive
` },
  { part: 'verb', kind: 'RELEASE', strength: 'STRONG', words: `
emancipate free log-in parole ransom rescue retrieve salvage
` },
  { part: 'verb', kind: 'RELEASE', strength: 'WEAK', words: `
bail elude escape locate loose pinpoint recover regain salve save survive unloose unloosen
` },
  { part: 'verb', kind: 'RESULTS', strength: 'STRONG', words: `
plummet rebound ricochet slump soar surge tumble
` },
  { part: 'verb', kind: 'RESULTS', strength: 'WEAK', words: `
accelerate accrue amass ameliorate attenuate backlog backslide bald ballast batten beautify billow bog bolster boost
branch brisk brisken burgeon bushel button buttress butylate caper capriole carom castrate chandelle civilise:civilize
civilize climb co-educate coeducate compound conglomerate constipate crescendo cripple cumulate curvet dabble darn
de-escalate debilitate decelerate decline decrease decrescendo deepen detract devitalise:devitalize devitalize dilate
dilute diminish dip disestablish distend distill double drop dunk dwindle earn educate emaciate emasculate emend
enervate enfeeble enrich escalade etiolate exceed fade fancify fertilize fine-tune fix flex fortify gain galumph groom
gross grow hike hop hop-skip hurdle improve increase intercalate jump languish leap leapfrog lessen meliorate mend
mountaineer optimise:optimize optimize out-herod outcry outdo outdraw outfox outgo outmarch outmatch outpace outperform
outrange outroar outsail outsell outshout outsmart outstrip outweigh outwit over-refine overrefine plop plump polish
potentiate prettify proliferate pronk prune punctuate purify quicken realise:realize recondition reduce reenforce refine
reform reheel reinforce repair repoint resole restrengthen retrogress revalue rise rocket ruggedise:ruggedize ruggedize
scend school shorten shrink shrivel side-slip skyrocket slacken slide slouch slow snowball sole spring spruce
stabilise:stabilize strengthen submarine subside subtilise:subtilize surpass swell syncopate taper titivate tittivate
triple trouble-shoot troubleshoot vault wane weaken widen wilt window-dress wither worsen
` },
  { part: 'verb', kind: 'SPEECH', strength: 'STRONG', words: `
testify
` },
  { part: 'verb', kind: 'SPEECH', strength: 'WEAK', words: `
address brief lecture preach
` },
  { part: 'verb', kind: 'STATEMENT', strength: 'STRONG', words: `
apologize confess
` },
  { part: 'verb', kind: 'STATEMENT', strength: 'WEAK', words: `
admit announce bull condemn confirm covenant criticize denounce deny disclose pledge reveal slam threaten tweet urge vow
warn
` },
  { part: 'verb', kind: 'TALKS', strength: 'STRONG', words: `
mediate negotiate renegotiate
` },
  { part: 'verb', kind: 'TALKS', strength: 'WEAK', words: `
bargain broker chaffer dicker haggle higgle parley
` },
  { part: 'verb', kind: 'TRIAL', strength: 'STRONG', words: `
acquit adjourn arraign convict execute exonerate fine gaol immure imprison incarcerate jail plead rehear retry sentence
` },
  { part: 'verb', kind: 'TRIAL', strength: 'WEAK', words: `
crucify gibbet halter jug ticket
` },
  { part: 'verb', kind: 'VISIT', strength: 'STRONG', words: `
arrive evacuate visit
` },
  { part: 'verb', kind: 'VISIT', strength: 'WEAK', words: `
abscond abseil absquatulate advect air-freight air-ship airfreight alight amble ambulate avalanche backpack backtrack
beach belly-land board boomerang bus cascade chute clomp coggle course crash-dive crisscross cross debark depart descend
disembark dismount dive dock dodder drip drive embark emigrate emplane enplane enter entrain flee flounce flounder flump
fly footslog force-land ford freight gate-crash gimp grain head high-tail hightail hobble hoof imbue immigrate ingrain
interpenetrate intrude irrupt jaywalk land levant lighter limp lollop lumber migrate mosey mouse nosedive pace parachute
peak penetrate permeate pervade pierce plod pounce power-dive prance prolapse prowl puddle pussyfoot raft rappel
re-enter reach refloat retrace return revisit rush sail saunter shlep sledge sleepwalk slink sneak somnambulate
spacewalk squish stamp stomp stride stroll strut summit swagger swoop teleport tippytoe tiptoe tittup toddle toe tool
tour traipse tramp trample transport travel traverse treadle truck trudge undershoot unhorse waddle wade walk
wheelbarrow wing
` },
  { part: 'verb', kind: 'VOTE', strength: 'STRONG', words: `
abstain approve filibuster negative outvote ratify repeal veto
` },
  { part: 'verb', kind: 'VOTE', strength: 'WEAK', words: `
ballot claw jostle muscle override overstep pass reapprove transit vote
` },
  { part: 'verb', kind: 'WEATHER', strength: 'STRONG', words: `
de-ice defrost deice dethaw drizzle mizzle rain snow thaw thunder unthaw
` },
  { part: 'verb', kind: 'WEATHER', strength: 'WEAK', words: `
blaze blow bluster breeze char cloud coal combust conflagrate coruscate deflagrate douse drench enkindle flame freeze
gutter hail haze ignite kindle liquefy luminesce mirror opalesce outshine overcast overcloud patter pitter-patter
radiate ray reignite rekindle scintillate shade sheet shimmer shine sleet sluice sparkle spat swamp unfreeze winkle
` },
  { part: 'noun', kind: 'ACCIDENT', strength: 'STRONG', words: `
accident capsizing:capsize collapse collision:collide concussion:concuss crash derailment:derail
electrocution:electrocute fender-bender foundering:founder implosion:implode injuries:injure injury:injure meltdown
mischance mishap mutilation:mutilate pile-up:pileup pileup prang razing:raze self-destruction:self-destroy shipwreck
sinking:sink smash-up smashing:smash spill stampede suffocation:suffocate swerving:swerve wreck wrecking:wreck
` },
  { part: 'noun', kind: 'ACCIDENT', strength: 'WEAK', words: `
burst careen casualty cracking:crack crushing:crush damage defacement:deface deformation:deform destruction:destroy
detriment dismantlement:dismantle dismantling:dismantle distortion:distort fall immersion:immerse impairment:impair
lurch oppression:oppress overturning ruining:ruin shattering:shatter sideswipe slip smash splattering:splatter stagger
stalling:stall stumble swerve vaporization veering:veer warping:warp
` },
  { part: 'noun', kind: 'APPEARANCE', strength: 'STRONG', words: `
debate walkabout
` },
  { part: 'noun', kind: 'APPEARANCE', strength: 'WEAK', words: `
appearance:appear appearing attendance:attend countermarch hugging:hug marching:march photo-op:pose posing:pose
` },
  { part: 'noun', kind: 'APPOINTMENT', strength: 'STRONG', words: `
accession:accede appointment:appoint conscription:conscript enlisting:enlist enlistment:enlist enrollment:enroll
enrolment:enrol matriculation:matriculate nomination:nominate novation:novate promotion:promote recruitment:recruit
replacement:replace replacing:replace succession:succeed supersedure:supersede supersession:supersede
supplanting:supplant
` },
  { part: 'noun', kind: 'APPOINTMENT', strength: 'WEAK', words: `
assignation:assign assignment:assign attainment:attain delegating:delegate devolvement:devolve displacement draft
drafting:draft hiring:hire installation:install installing:install joining:join nominating pairing:pair pickings:pick
reunification:reunify sea-duty selection:select stigmatisation:stigmatize stigmatization:stigmatize tapping:tap
unionisation:unionize unionization:unionize
` },
  { part: 'noun', kind: 'ARREST', strength: 'STRONG', words: `
arrest capture detention:detain internment:intern manhunt maraud prehension:prehend raid roundup seizure:seize
` },
  { part: 'noun', kind: 'ARREST', strength: 'WEAK', words: `
apprehension:apprehend bust conquest custody roping:rope tweak
` },
  { part: 'noun', kind: 'ATTACK', strength: 'STRONG', words: `
airburst airstrike:strike ambuscade ambush annihilation:annihilate assassination:assassinate assault attack back-blast
backblast beating:beat beheading:behead blast bloodbath bloodshed blowback bombardment:bombard bombing:bomb carnage
chance-medley countershot decapitation detonation:detonate dive-bombing:dive-bomb dry-gulching enfilade
eradication:eradicate explosion:explode genocide gunfight gunfire gunplay gunshot holocaust homicide infanticide
infiltration:infiltrate killing:kill lynching:lynch manslaughter mariticide massacre matricide molestation:molest murder
onrush onslaught patricide poisoning:poison potshot rampage rape shellfire shelling:shell shoot-down shooting:shoot
shootout skeet slaughter slaying:slay stabbing:stab strafe strangling:strangle thuggee torture torturing:torture
trapshooting tyrannicide wounding:wound
` },
  { part: 'noun', kind: 'ATTACK', strength: 'WEAK', words: `
backfire bingle bioterrorism blitz cannonade crossfire cyber-terrorism cyberwar decimation:decimate
desecration:desecrate dismemberment:dismember eco-warfare ecoterrorism hit kill lapidation:lapidate
liquidation:liquidate narcoterrorism punch shot sit-down slap stoning:stone strangulation:strangulate strike terrorism
theoterrorism three-bagger two-bagger two-baser violence
` },
  { part: 'noun', kind: 'AWARD', strength: 'STRONG', words: `
accolade bestowal:bestow emmys grammys honoring:honor induction:induct knighthood:knight oscars reward
` },
  { part: 'noun', kind: 'AWARD', strength: 'WEAK', words: `
award awarding awards:award honor landscaping:landscape medal prize
` },
  { part: 'noun', kind: 'CALL', strength: 'WEAK', words: `
call phone-call:call
` },
  { part: 'noun', kind: 'CEREMONY', strength: 'STRONG', words: `
affusion anniversary augury:inaugurate baptism:baptize bicentennial canonisation:canonise canonization:canonize carnival
celebration:celebrate centenary ceremonial ceremony christening:christen commemoration:commemorate commencement:commence
consecration:consecrate coronation:coronate enthronement:enthrone enthronisation:enthrone enthronization:enthrone
festival festivity formalities graduation:graduate inauguration:inaugurate jubilee memorialisation:memorialise
memorialization:memorialize ordination:ordain pageant pageantry parade potlatch procession:proceed
rededication:rededicate swearing-in
` },
  { part: 'noun', kind: 'CEREMONY', strength: 'WEAK', words: `
coding:code formality solemnisation:solemnize solemnization:solemnize tribute
` },
  { part: 'noun', kind: 'COMPETITION', strength: 'STRONG', words: `
bout championship checkmate comeback defeat derby disqualification:disqualify drubbing:drub duel fixture:fix
flagellation:flagellate homer horsewhipping:horsewhip kickoff knockout licking marathon match militarisation:militarize
militarization:militarize olympiad olympics playoff playoffs:playoff qualifier:qualify quarter-final:quarterfinal
quarterfinal regatta rematch remilitarisation:remilitarize remilitarization:remilitarize replay rout runaway
semi-final:semifinal semifinal shoo-in showdown shutout slalom takedown thrashing:thrash tiebreak tiebreaker touchdown
tournament trailing:trail triumph trouncing:trounce victory walkaway walloping:wallop win winning:win
` },
  { part: 'noun', kind: 'COMPETITION', strength: 'WEAK', words: `
baccarat beggar-my-neighbor beggar-my-neighbour bezique blowout bocce bocci boccie bopeep bowling bowls burnup
candlepins cassino castling:castle chastisement:chastise chicanery:chicane cliffhanger clinch clinic cockfight
competition:compete contest cribbage curling:curl decathlon disarmament:disarm disarming:disarm dogfight dominoes
dominos doubleheader dropkick duckpins ecarte elimination:eliminate encroachment:encroach equalisation:equalize
equalization:equalize euchre extinguishing:extinguish faro final finals:final flogging:flog follow-on footrace freestyle
friendly fusillade game goal hide-and-seek high-low-jack home-run hop-step-and-jump hopscotch immunization:immunize
inning innings jacks jackstraws kick kicking:kick knucklebones lap loss:lose marbles misfire monte mumble-the-peg
mumblety-peg nim ninepins overshoot overtaking:overtake pall-mall peekaboo penalisation:penalize penalization:penalize
penalty pentathlon penuchle pinochle pinocle piquet pitch pitching:pitch place-kicking:place-kick prelim preliminary
punishment:punish punting:punt race racing:race relay repechage retaliation:retaliate revenge romp score scoring:score
self-abasement self-flagellation self-mortification self-punishment sevens shielding:shield skittles spanking:spank
spelldown spillikins sprint straining:strain sweeping:sweep tenpins thrash tiddlywinks trente-et-quarante tying:tie
upset vingt-et-un waltz weightlift weightlifting:weightlift whacking:whack whipping:whip whist whitewash
` },
  { part: 'noun', kind: 'CONFLICT', strength: 'STRONG', words: `
armistice battering battle beleaguering besieging bioattack blitzkrieg cease-fire:ceasefire ceasefire clang clangor
clangoring clangour clank clash combat conquering:conquer contretemps counterattack countercoup countermove
counteroffensive coup cut-and-thrust disentanglement:disentangle extrication:extricate fight fighting:fight firefight
fistfight fisticuffs foiling:foil fray free-for-all hostilities in-fighting incursion:incur insurgence insurgency
insurrection interception:intercept intifada intifadah invasion:invade liberation:liberate manumission:manumit mutiny
occupancy:occupy overthrow punch-up putsch rebellion:rebel retaking:retake retreat revolution:revolt set-to siege
skirmish slugfest snickersnee stand-off:standoff surrender thwarting:thwart tourney truce unsnarling:unsnarl
untangling:untangle uprising vindication:vindicate war warfare
` },
  { part: 'noun', kind: 'CONFLICT', strength: 'WEAK', words: `
circumvention:circumvent colonisation:colonize colonization:colonize conflict counterinsurgency joust occupation:occupy
offence offensive overrun parry prizefight quelling:quell recapture retake rollback subversion:subvert tug-of-war
wrestle wrestling:wrestle
` },
  { part: 'noun', kind: 'CRIME', strength: 'STRONG', words: `
abduction:abduct arson atrocity biopiracy blackmail break-in bribery:bribe buccaneering bunco bunko burglary:burgle
carjacking:carjack cheating:cheat conspiracy:conspire cozenage:cozen dacoity dakoity dui dwi embezzlement:embezzle
espionage extortion:extort felony fire-raising flimflam forgery:forge forging:forge fraud:defraud gip gunrunning gyp
hack hacking harassment:harass heist highjacking:highjack hijacking:hijack hit-and-run holdup hooliganism housebreaking
hurrying:hurry ill-treatment:ill-treat ill-usage:ill-use incendiarism kidnapping:kidnap larceny maltreatment:maltreat
malversation:malversate misappropriation:misappropriate misconduct misdemeanor misdemeanour mistreatment:mistreat
mugging:mug peculation:peculate perjury:perjure persecution:persecute petty pilferage:pilfer piracy:pirate
plagiarisation:plagiarize plagiarism:plagiarize plagiarization:plagiarize plunderage:plunder plundering:plunder
poaching:poach pyramiding racketeering:racketeer rinsing:rinse rip-off robbery:rob rustling:rustle sabotage scam scud
scudding:scud sedition shoplifting:shoplift skyjacking:hijack smuggling:smuggle speeding:speed speedup stalking:stalk
stealing:steal stickup swindle swiz theft thievery:thieve thieving:thieve thimblerig trafficking:traffic treason
vandalism
` },
  { part: 'noun', kind: 'CRIME', strength: 'WEAK', words: `
abuse committal:commit corruption:corrupt crime cruelty cybercrime fakery:fake goldbricking:goldbrick harlotry highjack
hijack hostage-taking impalement:impale juggle jugglery:juggle juggling:juggle law-breaking looting:loot
perpetration:perpetrate pogrom purgation:purge purge purging:purge thuggery trespass violation:violate whoredom
wrongdoing
` },
  { part: 'noun', kind: 'DEAL', strength: 'STRONG', words: `
accord acquiring:acquire acquisition:acquire agreement:agree amalgamation auction bequest bid bootlegging buyback:buy
buying:buy buyout:buy clawback commercialism compromise contract conveyancing conveying:convey deal defrayal:defray
defrayment:defray dispossession:dispossess divestiture:divest divestment:divest donation:donate downtick equipping:equip
exporting:export expropriation:expropriate foray handover importation:import importing:import incurring:incur
investing:invest investiture:invest lease-lend lend-lease merchandising:merchandise merger:merge merging:merge
moneymaking outfitting:outfit overcapitalisation:overcapitalise overcapitalization:overcapitalize pact peddling:peddle
pork-barreling procural:procure procurance:procure procurement:procure purchase purchasing:purchase rapprochement
rearmament:rearm reconciliation:reconcile redisposition:redispose renting:rent repayment:repay repurchase resale retail
retailing:retail sale:sell sell selling:sell settlement:settle settling:settle stripping:strip takeover telecommerce
telemarketing teleselling transaction:transact treaty uniting:unite uptick vending:vend vendition:vend vendue
viatication viaticus wholesale
` },
  { part: 'noun', kind: 'DEAL', strength: 'WEAK', words: `
abandonment:abandon accreditation:accredit agribusiness airdrop airlift alliance:ally amortisation:amortize
amortization:amortize apiculture apportionment:apportion aquaculture aquiculture arbitrage arboriculture
arrogation:arrogate autosexing backpacking bargain barratry barter beekeeping brewing bringing butchering
canalisation:canalize canalization:canalize carry carting cession:cede coaction:coact collaboration:collaborate
commissioning:commission compiling:compile confiscation:confiscate consolidation:consolidate contracting:contract
contraction:contract contracture:contract dairying despoilment:despoil despoliation:despoil
disembarrassment:disembarrass disinfestation:disinfest disinterment:disinter dispensation:dispense ecotourism
embalmment:embalm exhumation:exhume expending:expend expressage:express farming:farm ferrying:ferry financing:finance
foraging:forage gardening:garden horticulture husbandry hydroponics immobilisation:immobilize immobilization:immobilize
immobilizing:immobilize immolation:immolate impounding:impound impoundment:impound industrialisation:industrialize
industrialization:industrialize inheritance:inherit instillation:instill instillment:instill investment:invest
jerry-building lease leveraging loan manufacture meatpacking misdeal monoculture motorisation:motorize
motorization:motorize narcotraffic neuro-marketing neuromarketing offer offering:offer outlay overproduction:overproduce
packaging:package partnership pauperisation:pauperize payment:pay piggyback pillaging:pillage ploughing:plough
plowing:plow prepayment:prepay publicizing:publicize purveyance:purvey quarrying:quarry ranching:ranch
ransacking:ransack reallotment:reallot reapportionment:reapportion reclamation:reclaim refit refueling:refuel
reimposition:reimpose relocation:relocate remission:remit repositing:reposit reposition:reposit repossession:repossess
resettlement:resettle sequestration:sequester serialisation:serialize serialization:serialize signing:sign simony
squandering:squander stockpiling:stockpile stowing:stow subbing:sub subrogation:subrogate substituting:substitute
substitution:substitute supplying:supply swap swop tilling:till touristry transfer transfusion:transfuse
transmission:transmit transmittal:transmit transmitting:transmit transshipment:transship underproduction:underproduce
unification:unify usurpation:usurp viniculture viticulture warehousing:warehouse withholding:withhold yield
` },
  { part: 'noun', kind: 'DEATH', strength: 'STRONG', words: `
burial:bury cremation:cremate death:die decease demise entombment:entomb euthanasia:euthanize funeral hara-kiri harakiri
harikari inhumation:inhume interment:inter martyrdom megadeath miscarriage:miscarry mourning obituary obsequy overdose
self-annihilation seppuku sepulture suicide suttee
` },
  { part: 'noun', kind: 'DEATH', strength: 'WEAK', words: `
aerial drowning fatality lateral memorial passing:pass
` },
  { part: 'noun', kind: 'DECISION', strength: 'STRONG', words: `
abolishment:abolish abolition:abolish abrogation:abrogate amnesty anathematisation:anathematise
anathematization:anathematize annexation:annex arming attainder authorization:authorize avoidance:avoid bailout:bail ban
barring blackball blockade brush-off cancellation:cancel clemency closedown closure condonation:condone crackdown curfew
cutback:cut declassification:declassify decree demolishing:demolish demolition:demolish denationalisation:denationalize
denationalization:denationalize denudation:denude deployment:deploy deportation:deport deregulating:deregulate
deregulation:deregulate disbarment:disbar disforestation:disforest dislodgement:dislodge edict embargo
encirclement:encircle endorsement:endorse expatriation:expatriate expulsion:expel expunction:expunge expunging:expunge
extermination extradition:extradite fallback fatwa forgoing forsaking:forsake forswearing:forswear husking:husk
imposition:impose injunction:enjoin legalisation:legalize legalization:legalize lockdown misgovernment:misgovern
mobilisation:mobilize mobilization:mobilize monetisation:monetize monetization:monetize moratorium
nationalization:nationalize nonacceptance overhaul pardon postponement:postpone privatisation:privatize
privatization:privatize prohibition:prohibit pullout quarantine recall recission:rescind redeployment:redeploy
reinstatement:reinstate rejection:reject remotion:remove repatriation:repatriate reprieve rescission:rescind
revocation:revoke ruling:rule self-abnegation self-renunciation shunning:shun shutdown:shut suspension:suspend turndown
wipeout withdrawal:withdraw
` },
  { part: 'noun', kind: 'DECISION', strength: 'WEAK', words: `
amendment:amend bisection:bisect blocking:block chopper:chop closing:close countermine cutting:cut decision:decide
defusing:defuse demarche disobedience:disobey dissection:dissect drilling:drill easing:ease ejection:eject
enactment:enact espousal:espouse eviction:evict expansion:expand governing:govern grooving:groove
housecleaning:houseclean implementation:implement intromission:intromit legitimation:legitimate levitation:levitate
lowering:lower move nationalisation:nationalize obliteration:obliterate overturn permission:permit permutation:permute
raising:raise rationing:ration readmission:readmit receding:recede reform regulating:regulate remediation:remediate
remedy restriction:restrict resumption:resume reversal:reverse reverting:revert revoke sanction sanctions:sanction
sealing:seal sending:send shutting:shut slicing:slice sortition sublimation:sublimate switching:switch
tightening:tighten transmogrification:transmogrify trimming:trim undoing:undo unfastening:unfasten untying:untie
upending:upend validation:validate waterproofing:waterproof
` },
  { part: 'noun', kind: 'DEPARTURE', strength: 'STRONG', words: `
abdication:abdicate autotomy baring decampment:decamp decontamination:decontaminate defection:defect demotion:demote
departure:depart dermabrasion desertion:desert dethronement:dethrone deviationism disbandment:disband disembowelment
disinheritance:disinherit disinvestment:disinvest dislodgment dismissal:dismiss dissolution:dissolve embarkation exit
expurgation:expurgate finalisation:finalize finalization:finalize lam layoff layoffs:layoff leave-taking leaving
ouster:oust ousting:oust parting:part removal:remove reshipment:reship resignation:resign retirement:retire riddance:rid
sacking:sack self-effacement skedaddle termination:terminate uncovering
` },
  { part: 'noun', kind: 'DEPARTURE', strength: 'WEAK', words: `
abort consummation:consummate counterbombardment counterfire discharge drumfire firing:fire medevac medivac
overachievement:overachieve oversimplification:oversimplify reassignment:reassign redundancy refereeing:referee
skimming:skim transferral:transfer underachievement:underachieve volley
` },
  { part: 'noun', kind: 'DISASTER', strength: 'STRONG', words: `
aftershock apocalypse avalanche balefire blaze blizzard bonfire bushfire calamity campfire cataclysm catastrophe
conflagration contagion contamination:contaminate cyclone deluge devastation:devastate disaster drought earthquake:quake
epidemic eruption:erupt famine fire flood flooding:flood grassfire hurricane infection:infect inferno infestation lahar
landslide mudslide outbreak pandemic quake ravage ravaging:ravage recrudescence:recrudesce smolder smoulder smudge
starvation:starve starving:starve storm submergence:submerge submerging:submerge submersion:submerse superstorm temblor
tornado tremor tsunami twister:twist typhoon wildfire
` },
  { part: 'noun', kind: 'DISASTER', strength: 'WEAK', words: `
plague
` },
  { part: 'noun', kind: 'DISCOVERY', strength: 'STRONG', words: `
autopsy breakthrough decipherment:decipher detection:detect digging:dig discovery:discover eclipse espial:espy
excavation:excavate flyby invention:invent necropsy occultation rediscovery:rediscover self-discovery sighting:sight
spacewalk
` },
  { part: 'noun', kind: 'DISCOVERY', strength: 'WEAK', words: `
detecting:detect devisal:devise devising:devise diagnosing:diagnose diagnosis:diagnose exploration:explore find
identification:identify solving:solve spotting:spot stratification:stratify test test-flight testing:test transit
uranalysis urinalysis
` },
  { part: 'noun', kind: 'ELECTION', strength: 'STRONG', words: `
by-election bye-election election:elect re-election:reelect reelection:reelect
` },
  { part: 'noun', kind: 'ELECTION', strength: 'WEAK', words: `
campaign campaigning candidacy candidature circularisation:circularize circularization:circularize co-optation:co-opt
co-option:co-opt hustings primaries primary stumping
` },
  { part: 'noun', kind: 'INCIDENT', strength: 'STRONG', words: `
abruption altercation bankruptcy barracking blackout blooper blunder bobble boner boo-boo botch brawl breach breakdown
bungle chase clanger:clang confrontation:confront cut-in deadlock debacle defenestration:defenestrate
disappearance:disappear disappearing:disappear disruption:disrupt dupery:dupe evanescence:evanesce feud fiasco flub
foul-up fracas gaffe glitch heckling:heckle hoax impasse incident infraction:infract interposition:interpose
interruption:interrupt intrusion:intrude leak malfunction melee misstep mix-up outage pursual pursuit:pursue quarrel
rough-and-tumble row scandal scare scuffle shadowing:shadow shambling:shamble shortage sideshow snafu solecism spat
stalemate standoff stoppage:stop tailing:tail tragedy tussle vanishing:vanish vendetta
` },
  { part: 'noun', kind: 'INCIDENT', strength: 'WEAK', words: `
abatement:abate abiotrophy accommodation:accommodate actuation:actuate adduction:adduct adjustment:adjust adventure
aegir aetiology aggro airflow allogamy allomerism amplitude angelus anticlimax appalling approaching atavism
atmospherics attempt augmentation:augment auspice autogamy avulsion:avulse baa backbend backflow backflowing backhand
backlash backsliding backspin balls-up ballup banging batting:bat beep bending betise betterment:better bite blare
blaring bleat bleep blend blip bombilation:bombilate bombination:bombinate bong bow-wow bray breakers brouhaha buffeting
bun-fight bunfight bunt cacophony cartage:cart cataplasia caterwaul caw ceilidh cessation:cease changeover
chattering:chatter cheep chirp chirrup chug clack clamor clap clatter cleistogamy click-clack clickety-clack
clickety-click climax clink clip-clop clippety-clop clop clopping cluck clucking clumping clunk clunking coarctation
cock-a-doodle-doo cockup coincidence combining:combine comeupance comeuppance compaction:compact compression:compress
conjuncture contravention:contravene controversy conversion:convert coo corollary cotilion cotillion crackle creak
creaking:creak crepitation:crepitate crisis crit criterium cross-fertilisation:cross-fertilise
cross-fertilization:cross-fertilize cross-pollination:cross-pollinate crosstalk crunch decrepitation:decrepitate default
defervescence:defervesce deflexion:deflect delay deliquium denouement densification destabilization:destabilize
deviation:deviate dextrorotation diastole din ding ding-dong discus dislocation:dislocate dispersion:disperse dispute
dissilience dissipation:dissipate doom downfall dribble driftage:drift drippage dripping drumbeat eager eagre ebbtide
egress elbowing:elbow emergence:emerge emergency emersion:emerge endeavor endeavour:endeavor endgame epiphany etiology
extrasystole fadeout failure:fail faint fecundation:fecundate fertilisation fete fiesta fitting:fit fizzle flame-out
flapping:flap flashing:flash flick flicker fling flowing:flow fluctuation:fluctuate flunk fluttering:flutter
fluxion:flux footfall footstep foretoken formal foul freshet fundamental funrun fusion:fuse genesis gleaming:gleam
glimmer glint gobble growl grumble grumbling:grumble grunt gurgle gush gymkhana gyration:gyrate hammering:hammer
handspring hap happenstance haul haulage:haul hauling:haul headstand heartbeat heave heaving:heave highwater hiss
hissing:hiss hitting:hit homestretch honk hubbub humming:hum hurdles hurl hurt hushing inception inevitable
infringement:infringe ingress instroke interlocking:interlock isomerisation:isomerize isomerization:isomerize jab
jabbing:jab jamming:jam jangle javelin jehad jerking:jerk jihad jingle jitter jolly jolt jounce karma kismat kismet
knell knocking:knock landslip lapse lapsing leakage:leak levorotation lightening lob loosening:loosen luau
luxation:luxate maelstrom manifestation:manifest meow merry-go-round meshing:mesh mess-up mew miaou miaow miaul
misadventure miscalculation:miscalculate miscreation:miscreate misestimation:misestimate misfortune misplay misreckoning
mistake moksa moo mounting:mount murmur murmuration:murmur murmuring:murmur mussitation:mussitate mutagenesis mutter
muttering:mutter nascence nascency nativity neap neigh nicker nisus nonobservance nudge offside oink omega omen
oozing:ooze ordeal origination:originate outflow outstroke pains pant paradiddle parapraxis peal pealing:peal peep
percussion:percuss peripeteia peripetia peripety plash plunk poking:poke pollenation:pollenate pollination:pollinate
popping:pop portent:portend pounding:pound predestination:predestine preindication prelude prognostic prom
provocation:provoke pulling:pull pulsation:pulsate pulse pulsing:pulse puncture purr pushing:push putout putting:putt
pyrolysis quaver racket rale rarefaction:rarefy rat-a-tat rat-a-tat-tat rat-tat rataplan rattle rattling:rattle rave
reappearance:reappear recidivism:recidivate recoil recombination:recombine recurrence:recur regurgitation:regurgitate
relapse relapsing:relapse renege repeat repetition:repeat rhonchus riffle ripple rippling:ripple rockslide rounding
rub-a-dub rumble rumbling:rumble run-up runup rustle sailing-race salvo samsara sclaff scramble scrape scratching
screech screeching:screech scrunch sea-poose sea-purse sea-puss seek seepage:seep seiche self-fertilisation
self-fertilization self-pollination sequel sequella setback severance:sever shakedown shamble shimmy shove
shrilling:shrill shuffling:shuffle sibilation:sibilate sinning:sin sizzle skirl slapshot sleepover slinging:sling
slip-up smack snick snore soliton spark spatter spattering:spatter spirt splat splatter:splat splutter spoilation:spoil
spoliation:spoil spreading:spread springtide spritz spurt sputter sputtering:sputter squawk squeak squeal static
steeplechase stridulation:stridulate strikeout striking:strike striving:strive strum stunt subluxation:subluxate
subsequence superfecundation superfetation:superfetate surcease surf susurration:susurrate susurrus swash swish swoon
swoosh syncope systole taunt taunting:taunt theophany throbbing:throb throw thrum thrusting:thrust thud thump
thumping:thump thunderclap thunk tick ticking:tick ticktock tictac tide ting tinkle tintinnabulation:tintinnabulate
tocktact toot tootle topspin touching:touch tow towage:tow transformation:transform transgression:transgress
transmigration:transmigrate tribulation:tribulate trickle try tug twang twinkle undertide uplift uplifting:uplift
upthrow upthrust vagary variant:vary variation:vary vibrato vicissitude volution vroom walkover waveform wavelet whack
whammy whang whicker whinny whir whirl whirlpool whirr whirring:whir whispering:whisper whistling:whistle whitecap
whoosh wobble wring yaw yelp yelping:yelp yip zing zizz zoom
` },
  { part: 'noun', kind: 'INTERVIEW', strength: 'STRONG', words: `
interview
` },
  { part: 'noun', kind: 'INTERVIEW', strength: 'WEAK', words: `
broil grilling:grill
` },
  { part: 'noun', kind: 'LAUNCH', strength: 'STRONG', words: `
blastoff debut groundbreaking hypnogenesis launch liftoff opening:open premiere publication:publish relaunch release
reopening:reopen rollout takeoff unveiling:unveil
` },
  { part: 'noun', kind: 'LAUNCH', strength: 'WEAK', words: `
actualisation:actualize actualization:actualize adrenarche bricolage causation:cause conceptualization:conceptualize
construction:construct deactivation:deactivate demobilisation:demobilize demobilization:demobilize
disengagement:disengage effectuation:effectuate erecting:erect forwarding:forward founding:found gentrification:gentrify
house-raising inducing:induce initiation:initiate instauration introduction:introduce issuing:issue leveling menarche
oncoming onset opener:open penning:pen publishing:publish re-creation:re-create readying:ready rebuilding:rebuild
reenactment:reenact renewal:renew renovation:renovate republishing:republish rolling:roll schematisation:schematize
schematization:schematize shipbuilding shipping:ship start start-off thelarche updating:update
` },
  { part: 'noun', kind: 'LEGAL_ACTION', strength: 'STRONG', words: `
causa complaint:complain countersuit fumble indictment:indict inquiry:inquire interrogation:interrogate
investigating:investigate investigation:investigate lawsuit:sue litigation:litigate moot petition probe
prosecution:prosecute subpoena summons
` },
  { part: 'noun', kind: 'LEGAL_ACTION', strength: 'WEAK', words: `
appeal charge charges:charge filing:file frisk frisking:frisk grope scouring:scour search seeking:seek suit:sue
` },
  { part: 'noun', kind: 'MEETING', strength: 'STRONG', words: `
banquet caucus conclave conferment:confer conferral:confer convening:convene convention:convene fund-raiser:fundraiser
fundraiser gala get-together:meet luncheon meeting:meet reunion:reunite summit symposium
` },
  { part: 'noun', kind: 'MEETING', strength: 'WEAK', words: `
assembly conference:confer congregating:congregate encounter forum gathering:gather harvesting:harvest huddle meet
reception:receive seminar session workshop
` },
  { part: 'noun', kind: 'OTHER', strength: 'WEAK', words: `
abdominocentesis abidance:abide able-bodiedism able-bodism ableism ablism ablution about-face abreaction:abreact
absenteeism accenting accompaniment:accompany acculturation:acculturate acedia acidimetry acting:act actinometry
activating adherence adjudication adjunction:adjoin administrivia ado adoxography adultery aerobatics aerophagia
aerophilately affectation afforestation:afforest affront aftereffect aggrandisement:aggrandise aggrandizement:aggrandize
agism agrypnia aikido algometry alkalimetry alms alms-giving almsgiving alphabetisation alphabetization:alphabetize
alteration:alter alternation:alternate ambages amplification anagrams anastylosis anemography anemometry angulation
animal-worship animalisation annealing annotating annoying anointing anointment:anoint anthropolatry anthropometry
anthropophagy antifeminism apery:ape appeasement apportioning arbitrament:arbitrate arbitrement:arbitrate arborolatry
arousal:arouse arranging arthrocentesis artifice ascending ascesis assembling assigning assist astrolatry
astronavigation at-bat atomisation:atomize atomization:atomize audible auspices authorship auto-suggestion autoeroticism
autoerotism autolatry automatism autosuggestion avarice avaritia averting awakening:awaken babbitting backgammon
backhander backstroke backwash badgering baiting balancing ballooning ballottement banditry banqueting
barbarisation:barbarize barbarism barbarization:barbarize barbecuing bardolatry bareboating bastardisation:bastardize
bathymetry bawling beanball beaner:bean beano bedevilment:bedevil bedrest belch belching benediction betrayal:betray
bhakti bibliolatry biff binge bingo biodefence biodefense biogeny biologism birdnesting birling bitchery:bitch
bivouacking blackening blaxploitation blending blink blinking:blink blowjob boating:boat bodybuilding bohemianism
boondoggle boozing bosie bossism bowdlerisation:bowdlerize bowdlerization:bowdlerize brachiation:brachiate
brainstorming:brainstorm braising branching branding breakaway breaking breaststroke breathing:breathe bridal brisance
broadening broiling bronchospasm bruxism buggery:bugger buildup bullying bunce burning burp burping burying buss bustle
busywork butt-welding:buttweld by-product byplay byproduct caesarean caesarian calibration:calibrate calisthenics
callisthenics calming calorimetry camping:camp canasta canfield cannibalism cannulation:cannulate
cannulisation:cannulize cannulization:cannulize canter canulation:canulate canulisation:cannulate canulization:cannulate
caravanning cardiospasm careerism caress caressing cartography casework catching catharsis catnap causing ceding
celiocentesis celioscopy censoring censorship centesis centralisation:centralize centralization:centralize cephalometry
ceramics certification:certify cesarean cesarian champerty change-of-pace change-up channelisation:channelize
channelization:channelize chanoyu charlatanism chastity check-in checkers checkout checkup chemotaxis chewing:chew
childcare chiller chin-up chipping:chip chomp chomping:chomp chore cinch circumduction circumnavigation:circumnavigate
circumscription:circumscribe circumvolution:circumvolve clamber clampdown classwork clean cleaning:clean
cleansing:cleanse closeout clutches co-occurrence:cooccur co-op coalescence:coalesce coalescency:coalesce cocooning
codification:codify coercion:coerce coition coitus collaborationism collecting:collect collectivisation:collectivize
collectivization:collectivize collimation:collimate colonialism colonoscopy colorimetry comedown commixture:commix
communalism communisation:communize communization:communize commutation:commute commuting:commute comparing:compare
compliance:comply complication:complicate compressing:compress concealing:conceal conchology concomitant concubinage
condensing:condense conditioner:condition conducting:conduct conflux constitutional consuetude contingence contingency
continuance:continue continuation:continue contortion:contort contraception contumacy
conventionalisation:conventionalize conventionalization:conventionalize convergence:converge converging:converge
cookery:cook cooperative copout coprophagia coprophagy copulation:copulate copying:copy corvee cosmolatry countdown
counter-sabotage counteraction:counteract counterblow counterespionage counterintelligence countermeasure counterplay
counterpunch counterrevolution countersubversion counting:count coursework couvade cover-up crapette crapshoot
crapulence crawling:crawl creeping:creep criminalisation criminalization cronyism crop-dusting crossbreeding crying:cry
cuckoldry cuddle cuddling:cuddle culdoscopy cultism cultivation:cultivate cunctation cunnilinctus cunnilingus
cytophotometry dab dalliance:dally dampening:dampen dangling:dangle darkening:darken darts daubing:daub dawah
dawdling:dawdle daycare deadening:deaden dealing:deal dealings:deal deathblow decantation:decant
decentralisation:decentralize decimalisation:decimalize decimalization:decimalize decoding:decode
decolonisation:decolonize decolonization:decolonize decompressing:decompress decompression:decompress decriminalisation
decriminalization decryption:decrypt deeds deerstalking deference deferment:defer defloration:deflower deglutition
degradation:degrade degustation:degust dehumanisation:dehumanise dehumanization:dehumanize democratisation
democratization demonetisation:demonetize demonetization:demonetize demonolatry demoralization:demoralize densitometry
dent depletion:deplete depolarisation:depolarize depolarization:depolarize depredation deracination:deracinate
derring-do desegregation:desegregate designing:design despoilation destabilisation:destabilize detente
detribalisation:detribalize detribalization:detribalize devil-worship devilment:devil devilry:devil deviltry:devil
devoir devotional diabolatry diagramming:diagram dialysis:dialyze dichotomisation:dichotomise
dichotomization:dichotomize dieting:diet dint dirtying:dirty disassembly discontinuance:discontinue
discontinuation:discontinue discount disenfranchisement:disenfranchise disfranchisement:disfranchise
disgorgement:disgorge dishwashing dispersal:disperse dispraise disservice dissimulation:dissimulate distraint
divarication divergence:diverge diversification:diversify doddle dodging:dodge dogtrot doings domination:dominate
donkeywork dorsiflexion dosimetry double-crossing double-dealing doweling down-bow downshift downsizing downswing doze
draftsmanship dramatisation:dramatize dramatization:dramatize draughts drenching dribbling:dribble drifting:drift
drinking:drink drowse drudgery:drudge drumming:drum dyeing:dye earthing:earth eating:eat ecclesiasticism
egression:egress elaboration:elaborate electrification:electrify eleven-plus embrace embracement:embrace
embracing:embrace emendation emesis emission:emit emphasizing:emphasize empowerment:empower encasement:encase
enclosing:enclose encoding:encode encryption:encrypt enculturation endearment:endear endoscopy energizing:energize
enfolding:enfold enhancement:enhance enlargement:enlarge entrapment:entrap envelopment:envelop epiphenomenon episiotomy
equating:equate equilibration ergotropism erotica escalation:escalate escapade eupnea eupnoea event eventuality
everting:evert evildoing exacerbation:exacerbate exaction:exact examination:examine exercising:exercise exertion:exert
expedient exploit exteriorisation:exteriorize exteriorization:exteriorize facula falanga falter faltering:falter
fare-stage fart farting:fart fartlek fashioning:fashion fast fasting:fast fatism fattism feasting:feast featherbedding
feathering:feather feeding:feed feint fellatio fellation:fellate fetch feticide fetometry fibbing:fib fielding:field
figuration:figure finger-roll fingering:finger fire-worship fish-worship flare-up flatus flinch flip flit floriculture
fluoridation:fluoridate fluoridisation:fluoridize fluoridization:fluoridize fluoroscopy flurry flutter fly-by flypast
foetometry follow-through fondling:fondle footfault footwork force-out forehand foreplay forestalling:forestall
formalisation:formalize formalization:formalize fornication:fornicate fortuity fragmentation:fragment frame-up
framing:frame fraternisation:fraternize fraternization:fraternize frightening:frighten frottage frying:fry fuck
fucking:fuck fueling:fuel fumigation:fumigate gallop gasp gastrogavage gastromy gastroscopy gavage gayness geophagia
geophagy geotropism gerrymander gesture getting:get give-and-go giving:give glamorisation:glamorize
glamorization:glamorize glamourisation:glamourise glamourization:glamorize gliding:glide go-around go-slow goal-kick
godsend going-over gonioscopy googly goosebump gooseflesh grading:grade grafting:graft grammatolatry grant-in-aid
grappling:grapple gravimetry grazing:graze greenmail guardianship gulp gulping:gulp gumming:gum guzzling:guzzle
gynaeolatry gyneolatry habitude hackwork haematemesis haemodialysis haemostasia haemostasis hagiolatry hair-raiser halma
hammerlock hamming:ham handoff handstand havoc haying haymaking headlock headshake headshaking hecatomb heliolatry
heliotropism helpdesk hematemesis hemodialysis hemostasia hemostasis heroics heterosexism heterosexualism
heterosexuality hierolatry high-low highlife hiking hobbyism hold-down homage homemaking homework homoeroticism
homogenisation:homogenize homogenization:homogenize homosexualism homosexuality hooking:hook hooky
horripilation:horripilate housewifery housework huffing:huff hullabaloo humanisation:humanise humanization:humanize
humoring:humor hybridisation:hybridize hybridization:hybridize hybridizing:hybridize hydrometry hyperalimentation
hyperemesis hyperextension:hyperextend hyperpnea hyperventilation:hyperventilate hyphenation:hyphenate hypnotism
hypopnea hypostatisation:hypostatise hypostatization:hypostatize hypsometry hysteroscopy ichthyolatry iconolatry
idiolatry idleness idling:idle idolatry imbibing:imbibe immunisation impasto impingement:impinge impinging:impinge
imposture impress impressment:impress inbreeding incasement:incase incineration:incinerate incitement:incite
inclining:incline incoming incorporation:incorporate incurrence:incur indexation:index indexing:index indignity
indulging:indulge inflaming:inflame infliction:inflict ingestion:ingest ingratiation inhabitancy:inhabit
inhabitation:inhabit inhalation:inhale inhibition:inhibit iniquity injection:inject injustice inoculating:inoculate
inoculation:inoculate inroad insemination:inseminate inspection:inspect instilment:instil intake integrating:integrate
integration:integrate intemperateness intensification:intensify interbreeding:interbreed intercommunion
intermediation:intermediate intermission:intermit internationalisation:internationalize
internationalization:internationalize interplay interspersal:intersperse interspersion:intersperse
intimidation:intimidate intubation:intubate inunction:inunct inventorying:inventory invidia invigilation:invigilate
irrigation:irrigate isometrics issuance itemisation:itemise itemization:itemize jiggle jiujitsu jogging:jog jujitsu
jujutsu jump-start jumpstart juncture junketing:junket jutting:jut juxtaposition:juxtapose karate katharsis kayo
keeping:keep keno keratoscopy keystroke kinesis kissing:kiss kittee knavery kneel kneeling:kneel knockdown knuckleball
knuckler laparoscopy laparotomy laryngismus lashing latria launching laundering lavation:lave lay-up layover layup
leaner:lean leaping lechery legislating lengthening lesbianism lexicography liberalisation:liberalize
liberalization:liberalize lie-in ligation:ligate likening liner lingering liveliness load-shedding loafing loaning
lobbyism locating locking lockout logging:log logistics look-over lope lordolatry lotto lovemaking ludo lunching:lunch
lunge luxuria luxuriation:luxuriate lying:lie magnification:magnify mahjong make-do make-work makeover makeready
makeshift making:make malfeasance malingering:malinger malpractice manduction maneuver manipulation:manipulate mapmaking
marvel masking:mask masse masterstroke mastication:masticate masturbation:masturbate match-up matchmaking mating:mate
matric maximation maximisation:maximize measuring:measure meddling:meddle megahit meld mensuration:mensurate mercy
mesmerism metalworking metempsychosis meteortropism metrication:metricate metrification:metrify micrometry microscopy
mid-off mid-on might-have-been mikvah mimicry minelaying minesweeping mingling:mingle miniaturisation:miniaturize
miniaturization:miniaturize minimisation:minimise minimization:minimize ministration:minister miracle miracle-worship
misbehavior:misbehave misbehaviour miscegenation:miscegenate mischief mischief-making miscount miscue misdeed
misfeasance mismanagement:mismanage misrule mitigation:mitigate mixing:mix mnemonic mock modelling:model
modernisation:modernize modernization:modernize modification:modify moistening:moisten molding:mold momism monolatry
monopolisation:monopolize monopolization:monopolize moon-worship moonwalk mopping:mop motivating motoring:motor
mottling:mottle moviemaking mudra multiplication:multiply musclebuilding mycophagy mydriasis naturism
navigation:navigate necrophagia necrophagy negligence neocolonialism nephrotomy nepotism nestle neurotropism neutrality
neutralization:neutralize newspeak nictation:nictate nictitation:nictitate night-stop nightwork ninjitsu ninjutsu
no-brainer no-trump noctambulation noctambulism nomenklatura non-engagement non-involvement non-proliferation
nonaccomplishment nonachievement nonappearance nonattendance noncompliance nonevent nonfeasance nonparticipation
nonperformance nonprofit nonproliferation nonresistance nonviolence nookie nooky normalisation:normalize
normalization:normalize not-for-profit novelisation:novelize novelization:novelize novena nudism numismatics
numismatology nutation:nutate nystagmus obedience:obey objectification:objectify oblation obstructionism
obtainment:obtain obtention:obtain obviation:obviate occurrent officiating:officiate officiation:officiate offshoot
omophagia onanism once-over one-and-one one-off one-upmanship ophiolatry ophthalmoscopy orchotomy orgasm orgy origami
ornamentalism outercourse outgrowth outreach overacting:overact overeating:overeat overexertion:overexert
overexposure:overexpose overfeeding:overfeed overflight overflow overindulgence:overindulge overprotection:overprotect
overreaction:overreact overshielding overstrain overwork overworking:overwork pachisi pacification:pacify paederasty
paedophilia palliation:palliate palpation:palpate palpebration:palpebrate paltering:palter pampering:pamper
pandiculation panting:pant panto pantomime paperhanging papering:paper paperwork paracentesis paragliding paraphilia
parasailing parchesi parchisi parhelion pas passado pasteurisation:pasteurize pasteurization:pasteurize patching:patch
peacekeeping peccadillo pederasty pedesis pedophilia pelvimetry perambulation:perambulate peregrination:peregrinate
perfusion:perfuse perineotomy perpetuation:perpetuate personation:personate pervaporation:pervaporate petroglyph
petting:pet phase-out pheresis philanthropy philately photoemission photometry phototropism phrasing:phrase pick-off
pilotage:pilot piloting:pilot pirouette placation:placate place-worship planting:plant plasmapheresis plastering:plaster
plateletpheresis playacting:playact pleasing:please pleating:pleat plunker pogey pogy polarography pop-fly popery porn
porno pornography positioning:position possession:possess poudrin pratfall praxis precaution preclusion:preclude
predation:predate prefabrication:prefabricate preferment:prefer prefixation:prefix prep presentation:present
presentment:present preservation:preserve press-up pressing:press pretend pretending:pretend price-fixing pricking:prick
priming primping:primp printmaking procrastination:procrastinate procreation:procreate proctoscopy profanation:profane
programing:program prolongation:prolong promiscuity promiscuousness pronation:pronate prophylaxis
propitiation:propitiate props proration:prorate prorogation:prorogue protagonism psyop puffing:puff puking:puke pushup
put pyrography pyrolatry quantisation:quantise quantization:quantize quenching:quench quickie quicky quislingism
racialism radiophotography radioscopy raindrop rainmaking ramble ramification:ramify randomisation:randomize
randomization:randomize rapine razmataz razzle razzle-dazzle razzmatazz re-afforestation:re-afforest re-establishment
re-formation re-sentencing readjustment:readjust reaffiliation rearrangement:rearrange reassembly reassurance:reassure
rebirth rebuff reburial:rebury reburying recce recco reccy receipt reciprocation:reciprocate recirculation
reclassification reclining:recline recoding:recode recommencement:recommence reconnaissance:reconnoitre
reconnoitering:reconnoiter reconnoitring:reconnoitre recount recusal:recuse recusancy recusation:recuse
redevelopment:redevelop redistribution:redistribute reenlistment reentry refabrication reflex refocusing:refocus
reforestation:reforest regimentation:regiment rehabilitation:rehabilitate reification:reify reiteration:reiterate
relegating:relegate relegation:relegate relishing rendezvous reordering:reorder reorganisation reorganization:reorganize
repeating:repeat repercussion:repercuss repose repositioning:reposition reprisal reshuffle reshuffling:reshuffle
residency:reside respiration:respire resurgence:resurge resuscitation:resuscitate retch retention:retain
retraining:retrain revision:revise revitalisation:revitalize revitalization:revitalize revival:revive
revivification:revivify rhinoscopy rifling rite rivalry:rival roasting:roast roguery roleplaying:roleplay rollover
rotation:rotate rousing:rouse routemarch roving:rove royalism ruckus ruction ruffianism rumpus run saccade sacrament
sacrilege sailplaning:sailplane salting:salt sanctification:sanctify sanitisation:sanitize sanitization:sanitize
sapphism sauteing:saute saving savoring:savor savouring:savour scalage:scale scaling:scale scamper scan scathe
scatophagy schism schoolwork scission sclerotomy screwing:screw screwup scrubbing:scrub scrum scrummage scumble scurry
secularisation:secularize secularization:secularize seduction:seduce segue seismography selenolatry self-abuse
self-aggrandisement self-aggrandizement self-control self-defence self-fulfillment self-help self-improvement
self-organisation self-organization self-preservation self-protection self-realisation self-realization self-reformation
self-renewal self-sacrifice self-service self-stimulation self-suggestion self-worship sensitising sensitizing
separationism septation serendipity serigraphy serpent-worship serve servicing:service seven-up severing:sever
sexploitation shake-up shakeup shaking:shake shape-up share-out shaving:shave shear shearing:shear shenanigan
shifting:shift shillyshally shirking:shirk shirring:shirr shitwork shiver shogi shove-halfpenny shrift shtup shufti shy
sideslip sidestep sidestroke siesta sifting:sift sigmoidoscopy simmering:simmer simulation:simulate single-foot sip
sit-up sitting:sit sixty-nine skit skulking:skulk skydiving:skydive slacking:slack slaveholding sleuthing:sleuth slight
slipstream smacker:smack smacking:smack smoking:smoke smooch smooching:smooch smooth snap sniffle snivel
sniveling:snivel snogging:snog snooker snooze snoring:snore snorting:snort snowboarding:snowboard snowflake snuffle
snuggle snuggling:snuggle socage socialisation:socialize socialising:socialize socialization:socialize
socializing:socialize sodomy soiling:soil soilure:soil soixante-neuf sojourn soldering:solder solo somersault
somersaulting:somersault somnambulism somniloquism somniloquy sortie sousing:souse spadework spank sparge spasmolysis
spectrometry spectroscopy spectrum spillover spiritualisation:spiritualise spiritualization:spiritualize spirometry
spitting:spit splashdown splashing:splash splintering:splinter sponsorship spoonfeeding:spoonfeed spot-welding:spotweld
spraying:spray spree spring-cleaning:spring-clean spying:spy squandermania squat squatting:squat squeeze
squeezing:squeeze squirm stabilisation:stabilize stabilization:stabilize staining:stain stakeout starting:start startle
startup stay stealth steering:steer steganography step-down step-up stertor stifling:stifle stillbirth
stimulation:stimulate stirring:stir stock-take stocktake stonewalling:stonewall stoop stopgap strapado strappado
stratagem stretching:stretch strewing:strew strikebreaking striping:stripe stroking:stroke stunting:stunt
stylisation:stylize stylization:stylize sub-test subjoining:subjoin subjunction:subjoin succor succour:succor suck
sucking:suck suffixation:suffix summersault summerset sun-worship sundog sunspot superbia supererogation
superintendence:superintend supervention:supervene supervising:supervise supination:supinate supping:sup
supporting:support surfacing:surface surprisal:surprise surveying:survey sustainment:sustain sustentation swabbing:swab
swat swig swilling:swill swinging:swing switcheroo swordplay syllabication:syllabicate syllabification:syllabify
symbol-worship symbolatry symbolising symbolizing:symbolize symbololatry synchronising:synchronise syndication:syndicate
systematisation:systematize systematism systematization:systematize taekwondo taichi taichichuan take-in taking:take
tampering:tamper tantalization:tantalize tap-off tarriance:tarry taxis teamwork teasing:tease teeoff teetotaling
teetotalism telemark telemetry telephotography tempering:temper ten-strike tenancy tenderisation:tenderize
tenderization:tenderize tenting:tent tergiversation:tergiversate territorialisation:territorialize territoriality
territorialization:territorialize terrorisation:terrorize terrorization:terrorize tessellation:tessellate test-cross
testcross thaumatolatry thermogravimetry thermometry thermotropism thinning:thin thoracentesis thoracocentesis
thoracotomy threshing:thresh throttling:throttle throw-in thwack tic-tac-toe tick-tack-toe tickling:tickle ticktacktoe
ticktacktoo tiling:tile timework tin-plating tinning:tin tinting:tint tit-tat-toe titration:titrate toasting:toast
toe-in toil toilette toke tomography tone-beginning tonometry topolatry tort toss-up tossup touchback tracing:trace
trade-off tradeoff transition transmutation:transmute transplanting:transplant transvestism transvestitism tread
tree-worship tremble triage tribadism tribalisation tribalization trick trifling:trifle trifurcation:trifurcate
trophotropism tropism trot truancy truckling:truckle trumping:trump tsuris tune-up tuning:tune turnround turpitude
twiddle twisting:twist typology underexposure:underexpose unloading:unload up-bow upkeep uppercut upshot uptake
using:use vacationing:vacation vaccinating:vaccinate vaccination:vaccinate vagabondage:vagabond vaginismus valvotomy
valvulotomy variolation variolization vasoconstriction vasodilation vasosection vasotomy vengeance venipuncture
ventilation:ventilate venting:vent verbolatry vibration:vibrate victimisation:victimize vigilantism viscometry
viscosimetry vitiation:vitiate voicing volte-face vomiting:vomit voyeurism vulgarisation:vulgarise
vulgarization:vulgarize waggle wailing:wail waiting:wait waiver:waive wakening:waken wallop wandering:wander wank
warm-up washing-up washing:wash washup wave-off waxing:wax wayfaring weaning:wean weeping:weep welding:weld wetting:wet
wheedling:wheedle wheeze whirling:whirl whitelash whitening:whiten wiggle wile willing:will winding window-washing
windup wings winking:wink winnow winnowing:winnow wipe wiretap witch-hunt woman-worship word-worship work-in workflow
workout worrying:worry worship wriggle xerography xeroradiography yachting:yacht yawn yawning:yawn zap zoning zooerastia
zooerasty zoolatry zoophilia zoophilism
` },
  { part: 'noun', kind: 'PERFORMANCE', strength: 'STRONG', words: `
broadcast concert encore exhibition:exhibit finale gig matinee performance:perform recital:recite rehearsal:rehearse
screening:screen telecast
` },
  { part: 'noun', kind: 'PERFORMANCE', strength: 'WEAK', words: `
broadcasting cast chasse cinematography concerto exhibit filming:film glissade musical opera performing:perform playback
show
` },
  { part: 'noun', kind: 'PROTEST', strength: 'STRONG', words: `
bother boycott demonstration:demonstrate disturbance:disturb hassle picket protest rally rallying:rally revolt riot
rioting sit-in unrest upheaval:upheave vigil walkout
` },
  { part: 'noun', kind: 'PROTEST', strength: 'WEAK', words: `
march turmoil
` },
  { part: 'noun', kind: 'RELATIONSHIP', strength: 'STRONG', words: `
adoption:adopt betrothal:betroth birth:bear breakup:split childbirth cohabitation:cohabit divorce divorcement:divorce
dumping:dump elopement:elope honeymoon hymeneals invalidation:invalidate logrolling:logroll nuptials:wedding pregnancy
remarriage:remarry separation:separate splitsville wedding:wed
` },
  { part: 'noun', kind: 'RELATIONSHIP', strength: 'WEAK', words: `
affair dating:date dissociation:dissociate disunion:disunite marriage:marry parceling:parcel parcellation:parcel
parcelling:parcel romance sectionalisation:sectionalize sectionalization:sectionalize split
` },
  { part: 'noun', kind: 'RELEASE', strength: 'STRONG', words: `
breakout deliverance:deliver eluding:elude elusion:elude emancipation:emancipate escape gaolbreak jailbreak lifesaving
parole prison-breaking prisonbreak ransom regaining:regain rescue salvage
` },
  { part: 'noun', kind: 'RELEASE', strength: 'WEAK', words: `
bail bailment:bail freeing:free loop-the-loop redemption:redeem salvation:salve save straight-arm survival:survive
` },
  { part: 'noun', kind: 'RESULTS', strength: 'STRONG', words: `
audit bouncing carom census depreciation:depreciate devaluation:devaluate downgrade downspin downturn nosecount rebound
resiliency:resile ricochet sell-off:sell selloff:sell slowdown slump soaring:soar subsiding:subside surge upsurge upturn
` },
  { part: 'noun', kind: 'RESULTS', strength: 'WEAK', words: `
accrual:accrue accruement:accrue amelioration:ameliorate appreciation:appreciate attenuation:attenuate
beautification:beautify billow boom capriole chandelle climbing:climb compounding:compound darning:darn
de-escalation:de-escalate debilitation:debilitate decline decrease devitalisation:devitalize devitalization:devitalize
disestablishment:disestablish distension:distend double drop dunk dwindling:dwindle echolocation enfeeblement:enfeeble
enrichment:enrich escalade fade fading:fade falsifying:falsify fertilization:fertilize finding:find fixing:fix flex gain
growth:grow hike hurdling:hurdle improvement:improve increase leapfrog lessening localization:localize
melioration:meliorate mountaineering:mountaineer optimisation:optimize optimization:optimize overrefinement:overrefine
plop plump plunge polishing:polish poll polls:poll punctuation:punctuate purification:purify recession:recede
recovery:recover redetermination:redetermine reduction:reduce refutal reinforcement:reinforce repair report resurvey
retrogression:retrogress rise rising:rise roar roaring:roar ruggedisation:ruggedize ruggedization:ruggedize
shrinkage:shrink shrinking:shrink slackening:slacken soar strengthening:strengthen study subsidence:subside survey
tapering:taper titivation:titivate tittivation:tittivate triple tumble upgrade waning:wane weakening:weaken wilting:wilt
withering:wither
` },
  { part: 'noun', kind: 'SPEECH', strength: 'STRONG', words: `
briefing:brief eulogy keynote lecture oration sermon speech:speak testimony:testify
` },
  { part: 'noun', kind: 'SPEECH', strength: 'WEAK', words: `
address monologue
` },
  { part: 'noun', kind: 'STATEMENT', strength: 'STRONG', words: `
accusation:accuse allegation:allege announcement:announce apology:apologize condemnation:condemn confession:confess
declaration:declare denial:deny denunciation:denounce disclosure:disclose proclamation:proclaim rebuke revelation:reveal
statement:state ultimatum warning:warn
` },
  { part: 'noun', kind: 'STATEMENT', strength: 'WEAK', words: `
admission:admit pledge slam threat:threaten tirade tweet
` },
  { part: 'noun', kind: 'TALKS', strength: 'STRONG', words: `
mediation:mediate negotiation:negotiate negotiations:negotiate renegotiation:renegotiate talks
` },
  { part: 'noun', kind: 'TALKS', strength: 'WEAK', words: `
bargaining:bargain dialogue parley peacemaking
` },
  { part: 'noun', kind: 'TRIAL', strength: 'STRONG', words: `
acquittal:acquit adjournment:adjourn arraignment:arraign auto-da-fe conviction:convict counterclaim court-martial
executing:execute execution:execute exoneration:exonerate foreclosure:foreclose hearing:hear immunohistochemistry
impeachment:impeach imprisonment:imprison incarceration:incarcerate inquest mistrial plea proceeding:proceed
proceedings:proceed retrial:retry sentencing:sentence trial:try try-on verdict
` },
  { part: 'noun', kind: 'TRIAL', strength: 'WEAK', words: `
crucifixion:crucify judgment:judge tribunal
` },
  { part: 'noun', kind: 'VISIT', strength: 'STRONG', words: `
abscondment:abscond arrival:arrive drainage:drain embarkment:embark emptying:empty evacuation:evacuate exodus expedition
homecoming interpenetration:interpenetrate itineration nonstop pilgrimage redeye stopover tour trip visit visiting:visit
voidance:void voyage
` },
  { part: 'noun', kind: 'VISIT', strength: 'WEAK', words: `
abseil advent amble ambulation:ambulate commute crossing:cross cruise debarkation:debark descent:descend
disembarkation:disembark disembarkment:disembark dismount diving:dive docking:dock drain drip emigration:emigrate
entering:enter excursion flight:fly flying:fly fording:ford in-migration irruption:irrupt jaunt journey
journeying:journey joyride landing:land limp migration:migrate odyssey out-migration outing parachuting:parachute
penetration:penetrate plod plodding:plod pounce prance prowl rappel reaching:reach return rush rushing:rush safari
saunter sleepwalking:sleepwalk somnambulation:somnambulate spacefaring spaceflight squish strut teleportation:teleport
trample trampling:trample traveling:travel travelling:travel traversal:traverse trek trucking:truck trudge
visitation:visit waddle wading:wade walking:walk
` },
  { part: 'noun', kind: 'VOTE', strength: 'STRONG', words: `
abstention:abstain approval:approve approving balloting filibuster idolisation:idolise idolization:idolize plebiscite
ratification:ratify referendum repeal runoff veto vote
` },
  { part: 'noun', kind: 'VOTE', strength: 'WEAK', words: `
ballot blessing:bless idealization:idealize jostle jostling:jostle passage:pass patronage romanticisation:romanticise
romanticization:romanticize sentimentalisation:sentimentalize sentimentalization:sentimentalize voting:vote
` },
  { part: 'noun', kind: 'WEATHER', strength: 'STRONG', words: `
cloudburst downpour fog frost gale hailstorm:storm heatwave lightning monsoon rainfall rainstorm:storm sandstorm:storm
sleet snowfall snowstorm:storm squall thaw thunderstorm:storm windstorm:storm
` },
  { part: 'noun', kind: 'WEATHER', strength: 'WEAK', words: `
coruscation:coruscate dousing:douse hail pitter-patter rain shimmer shining:shine shower showers:shower snow
sparkling:sparkle thunder
` },
];

/** Words on "-ing" that are nouns of no event: "building". */
export const NOUNS_OF_NO_EVENT = `
accounting aching adducing advertising advertizing ageing aging airing altering anglewing angling antialiasing
arm-twisting assenting attending babbling babysitting backgrounding backing backlighting bagging bandaging banding
banking banning banting basting bathing batwing beading beagling bearing bed-wetting bedding bedspring befooling begging
beginning beholding behring believing belittling belling bellowing belonging belting berating bering bickering bicycling
bid-rigging bidding billing binding bioengineering bird-on-the-wing birthing bitewing blacking blacktopping blazing
bleeding bling blistering bloodletting blooming blossoming blowing blueing bluestocking bluewing bluing boarding
boasting bobsledding boding bonding bookbinding booking bookkeeping boring borrowing bowing bowstring boxing bracing
bragging braiding brainwashing brambling breeding bricklaying brisling brooding browning browsing brushing buck-and-wing
budding building bullfighting bullring bundling bunting bushing buttressing cabinetmaking calling calving caning
canvassing caring caroling carpeting carping carving casing casting catering catling caulking centering chafing
changeling chanting chastening cheering chiding childbearing chilling chin-wagging choking chongqing chungking chunking
cladding clamoring clamouring clapping clearing clerking cling clipping clock-watching clocking cloning clothing
clotting clouding clowning clubbing clustering coaching coaming coating coaxing cobbling cockfighting codling coloring
colouring combing coming communicating composing computing conceding condescending conditioning conjuring cooking
cooling coping cornhusking corroding costing coughing counseling counselling coupling coursing courting covering cowling
crackling craving croaking crocheting crooning crossheading crowding crowing crystallizing cupping curbing curdling
curing cushing cushioning cycling dancing daring darjeeling darling dawning daydreaming dayspring debriefing debunking
deciding deepening defining degaussing depicting deriving despising desynchronizing detailing developing dining
disowning dissembling dissolving dithering double-spacing doubling dowding downing dowsing drawing drawstring dreaming
dressing dressmaking driving droning drugging dubbing ducking duckling dumpling earring earthling ebbing edging editing
electioneering ending engineering engraving envisioning eroding etching evening everlasting exclaiming excreting
expelling expounding facing factoring faggoting fagoting failing farrowing farthing fastening feeling feigning fencing
fermenting festering figuring filling finger-painting finger-pointing fingerling fingerpointing fingerprinting
fingerspelling finishing fishing flagging flaming flashboarding flavoring flavouring fledgeling fledgling fleming
flirting floating flooring flowering fluting fly-fishing folding following footing footsteps-of-spring forbidding
fore-wing foreboding forecasting foregrounding foreshadowing foretelling forewarning forewing forking formatting
fortunetelling fostering fosterling foundling freethinking freeze-drying freezing frosting functioning funding
fundraising furnishing furring gambling gaming gassing gatling gearing gelding gene-splicing gilding glimmering gloaming
gloating glowing golding golfing good-for-nothing goring graining grasping grating greening greenling greenwing greeting
grinding grinning griping grooming grounding groundling grouping growing growling haggling hairdressing hairsplitting
hairspring hairweaving hamstring handling handshaking handwriting hanging hankering happening hardening harding
harrowing hatching hatchling hawking heading headspring healing heartburning heating hedging helping heming hemstitching
herring hibbing highlighting hireling hoarding holding hollering hoofing hopsacking housekeeping housewarming housing
hunting hurling hurting hydrocracking ill-being ill-breeding imparting imprinting infolding informing ingathering
ingraining inpouring insisting instilling interpreting ironing jabbering judging jumping kenning kindling king knitting
knowing lacewing lacing lading lady-in-waiting landholding lansing lapping lapwing latchstring laying leaching leading
leafing leaning learning leavening lecturing leg-pulling legging leging lending lessing lettering letting licensing
lifting lighting limiting limning limping line-shooting ling lining lipreading living loading loathing lockring looking
looping luging lumbering mailing mainspring manning manufacturing mapping marbleising marbleizing marbling marketing
marking mastering matting meaning mellowing melting mending merrymaking messaging microphoning middling milling ming
mining misdating misgiving misreading misspelling mistaking mistiming misunderstanding modeling molting monitoring
mooring moralizing morning motorcycling moulding moulting muckraking multiprocessing multiprogramming musing
name-dropping naming narrowing navel-gazing necking nestling netting neutering nothing offing offspring ordering
outbuilding outcropping outpouring over-crowding overcasting overcoating overcrossing overheating overlapping overrating
overreckoning pacing packing padding paging painting paling paneling panelling papermaking parenting pargeting
pargetting paring parking part-singing partitioning pauling peeing peeling pelting penny-pinching pershing perusing
philosophizing photoengraving picking picturing pigeonholing pigsticking piling ping pining pinning pipefitting piping
pissing pitting planking planning plating playing plaything pleading plumbing pony-trekking portraying posting posturing
preaching pricing prickling princeling printing processing prodding professing profiling programming prompting pruning
prying pudding punning quadrupling qualifying quartering questioning quickening quilting quintupling quisling quivering
railing railroading ranking ranting rasping rassling rating ratting raveling ravelling raving razzing re-experiencing
reading rearing reasoning recasting reckoning recording recounting recycling redding reducing redwing refilling refining
rehearing rejoicing relinquishing relistening reliving remaking remembering rendering rent-seeking rephrasing reporting
reprinting resolving revealing revising rewording rewriting ribbing ridgeling ridgling riding rigging rigidifying ring
ringing ringling ripening rollerblading roofing rooting rosemaling rotting rowing rubber-necking rubbing running rusting
safekeeping sailing sampling sanderling sapling sassing scaffolding scandalmongering scanning scantling scattering
scheduling schilling schooling scoffing scolding scouting scraping screaming sculling seafaring seasoning seating
seedling seeing seizing self-seeking sensing serving setting sewing shading shadowboxing shaping shareholding sharing
sheathing shedding sheepshearing sheeting shilling shingling shirting shitting shivering shoemaking shoestring shopping
shoring shortcoming shortening shouting showing showjumping shrieking siding sightseeing signaling singing
single-spacing sizing skateboarding skating skiing skywriting slating sledding sleep-learning sleeping sling
sloganeering sloughing slowing smallholding smarting smattering smelling smiling smocking sneezing snipping snorkeling
soaking sobbing softening soldiering solidifying soothsaying sorting soul-searching sounding souring spacing sparling
sparring spaying speaking speechmaking speed-reading spelling spending spinning splicing spoiling sportfishing sprawling
spring sprinkling sprouting spurring square-bashing stabling staging standing stargazing starling starveling sterling
stewing stiffening sting stinging stitching stock-taking stockholding stocking stocktaking stopping stovepiping
streaming string stripling studying stuffing subheading substring suckling suffering summoning superstring surfboarding
surfing surfriding suturing swashbuckling swathing swearing sweating sweetening swelling swimming swing synchronizing
tacking tailoring tanning taping tasting tatting taxing teaching tearing teething telecasting telecommuting
teleconferencing teleprocessing teleworking telling tending thanksgiving thawing thickening thing thinking
thirty-something tingling tobogganing tongue-lashing topping toweling towelling toying tracking trading training
trapping trembling trilling triple-spacing tripling trolling trousering tubing tumbling turing turning twinkling
twitching typewriting typing underclothing underling underrating underreckoning understanding undertaking underwing
unfolding unknowing unmasking urging vaporing vaulting veiling veneering vetchling viewing vocalizing voiding wadding
wainscoting wainscotting wangling warming warmongering wasting watching water-skiing watering wavering waving waxwing
weakling wearing weatherboarding weatherstripping weaving webbing weighing weighting well-being well-wishing wellbeing
wellspring wheeling whipstitching whiting widening wigging wilding winemaking wing witching woodcarving woodgraining
woodworking wooing woolgathering word-painting word-splitting wording work-clothing working worldling worsening
wrangling wrapping writing yelling yielding
`;
