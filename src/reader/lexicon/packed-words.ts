import type { EventKind } from '../../../schema/domain/model.ts';

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
burst crack crush damage destroy fall hurt ram shatter sink slip stall stumble trap
` },
  { part: 'verb', kind: 'APPEARANCE', strength: 'WEAK', words: `
appear attend greet hug march pose wave
` },
  { part: 'verb', kind: 'APPOINTMENT', strength: 'STRONG', words: `
appoint conscript enlist enrol enroll hire matriculate nominate reappoint recruit rehire
` },
  { part: 'verb', kind: 'APPOINTMENT', strength: 'WEAK', words: `
assign choose designate draft install join name pick promote replace select succeed tap
` },
  { part: 'verb', kind: 'ARREST', strength: 'STRONG', words: `
apprehend arrest bust cage capture detain handcuff harpoon intern lasso manacle nab nett prehend raid rearrest seize
` },
  { part: 'verb', kind: 'ARREST', strength: 'WEAK', words: `
book collar round
` },
  { part: 'verb', kind: 'ATTACK', strength: 'STRONG', words: `
ambuscade ambush annihilate assassinate assault atom-bomb attack bayonet behead blitz bludgeon bomb butcher cannonade
chine contuse counterattack counterstrike decapitate decollate detonate dive-bomb dynamite explode firebomb gang-rape
garotte garrote garrotte gas glide-bomb guillotine hydrogen-bomb kill kneecap knife lynch maim massacre molest murder
off pattern-bomb poison poniard punch rape reassail shell shoot sic skip-bomb slaughter slay stab strafe strangle
teargas torch torpedo torture waylay wound
` },
  { part: 'verb', kind: 'ATTACK', strength: 'WEAK', words: `
gun mow slap stabbing storm
` },
  { part: 'verb', kind: 'AWARD', strength: 'STRONG', words: `
award bestow enshrine honor honour:honor induct knight shortlist shrine
` },
  { part: 'verb', kind: 'AWARD', strength: 'WEAK', words: `
decorate dub reward
` },
  { part: 'verb', kind: 'CALL', strength: 'WEAK', words: `
dial phone telephone
` },
  { part: 'verb', kind: 'CEREMONY', strength: 'STRONG', words: `
baptize canonize celebrate christen commemorate consecrate coronate crown inaugurate ordain
` },
  { part: 'verb', kind: 'CEREMONY', strength: 'WEAK', words: `
dedicate mark swear
` },
  { part: 'verb', kind: 'COMPETITION', strength: 'STRONG', words: `
beat birch boat-race checkmate chouse clinch compete cowhide defeat disqualify drub flagellate forfeit homer horse-race
horsewhip leather outfight outmaneuver outmanoeuvre outplay outrival outscore outvie overmaster rout skunk spreadeagle
thrash triumph trounce unfit vanquish vie win worst
` },
  { part: 'verb', kind: 'COMPETITION', strength: 'WEAK', words: `
advance aggress aggroup arm avenge barnstorm barricado bias bird birdwatch bluff brigade bulwark caddie caddy castle
circumvallate coach contend crossruff disarm double-team draw edge eliminate forearm fusillade gang garrison gird
immunise:immunize immunize kick lead lose militarise:militarize militarize misfire mothproof overcome overshoot overtake
overtrump palisade pitch play qualify race re-arm remilitarise:remilitarize remilitarize retaliate revenge ruff
safeguard score sharpshoot shield soldier staff stalemate stockade strain sweep team tie top trail upset wall ward
weight-lift weightlift
` },
  { part: 'verb', kind: 'CONFLICT', strength: 'STRONG', words: `
annex battle besiege blitzkrieg bombard busy capitulate chicken-fight chickenfight clash conquer duel fight fistfight
foil intercept invade joust liberate mud-wrestle mudwrestle mutiny occupy overrun overthrow prizefight rebel
recalcitrate recapture reconquer repel repulse retake retreat shadowbox shush skirmish surrender thwart topple tourney
wage war
` },
  { part: 'verb', kind: 'CONFLICT', strength: 'WEAK', words: `
combat
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
commit speed
` },
  { part: 'verb', kind: 'DEAL', strength: 'STRONG', words: `
acquire auction auctioneer bankroll batfowl bereave bid buy by-bid collaborate deaccession dispossess divest donate
expropriate franchise frog impulse-buy invest lease licence license merge mooch orphan outbid outsource partner
preisolate profiteer prostitute purchase reconcile redispose refinance refund remainder repay repurchase resell sell
settle street-walk streetwalk unarm underprice undersell wholesale
` },
  { part: 'verb', kind: 'DEAL', strength: 'WEAK', words: `
abandon abnegate accumulate admeasure agree air-condition alien allocate allot amortise:amortize amortize apportion
arrogate bankrupt benefice bequeath borrow bottle bung cache cede coinsure communalise:communalize communalize compile
confiscate consign contract contribute cooperate cosponsor cull de-access de-aerate deaerate debit decaffeinate
decarbonate decerebrate dechlorinate decommission deep-six defat defibrinate degrease deionize delist delocalize demise
deoxygenate deplume derequisition desacralize despoil destain desulfurize desulphurize detick devein discard
disembarrass disembody disinfest dispense displume distrain distribute dower economize embalm embattle enfeoff ensile
entrust exchange fee fee-tail fettle finance flense flesh foray ftp fund fund-raise fundraise garage garnish garnishee
grubstake hawk heap hive hoard hock hog huckster husband immobilise:immobilize immobilize immolate impart impound
impoverish institutionalise:institutionalize institutionalize insufflate interchange intrust invoice jettison kite
lavish lend leverage levy liquidize loan misdeal monger mortgage mothball offer offload overprice overspend overtax
panhandle patronize pauperise:pauperize pauperize pawn pay peddle pension pillage pith plastinate pocket pool portion
prepossess price prize proffer propagate prosper quest raffle ransack rationalise:rationalize reallocate reallot
reapportion reave rebate redeposit regift reimpose reinsure relinquish reposit requite resubmit retrench rewire rifle
sacrifice sap schnorr scrimp scum sequester shnorr shower sign site snaffle splurge sponsor spool squander stash stint
stock stockpile store sublease sublet subrogate subsidize substitute supply surcharge surtax swap takeover tank tariff
tax tender tithe tongue-tie trade transact translocate transmit treasure truncate unbridle unburden undercharge
underquote underspend unmuzzle usurp vend vitaminise:vitaminize vitaminize warehouse wield withhold
` },
  { part: 'verb', kind: 'DEATH', strength: 'STRONG', words: `
bury cremate decease die euthanize mourn perish predecease succumb
` },
  { part: 'verb', kind: 'DEATH', strength: 'WEAK', words: `
grieve
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
adopt back bar block close cut decide delay deploy ease expand extend grant halt implement lift lower mandate mull order
overhaul permit propose raise recognise:recognize recognize refuse regulate reopen restrict reverse seal shut tighten
` },
  { part: 'verb', kind: 'DEPARTURE', strength: 'STRONG', words: `
abdicate axe closure cloture defect demote depose desert dethrone disband discharge disinherit disown dissolve
finalise:finalize finalize fire furlough impeach oust quit resign retire sack sideline terminate
` },
  { part: 'verb', kind: 'DEPARTURE', strength: 'WEAK', words: `
bench can dismiss exit leave relieve step transfer
` },
  { part: 'verb', kind: 'DISASTER', strength: 'STRONG', words: `
belly-flop devastate engulf erupt flood infect inundate jackknife quake ravage starve submerge
` },
  { part: 'verb', kind: 'DISASTER', strength: 'WEAK', words: `
burn tremor
` },
  { part: 'verb', kind: 'DISCOVERY', strength: 'STRONG', words: `
decipher excavate invent sight unearth
` },
  { part: 'verb', kind: 'DISCOVERY', strength: 'WEAK', words: `
detect dig discover explore find identify isolate observe orbit sequence solve spot test uncover
` },
  { part: 'verb', kind: 'ELECTION', strength: 'STRONG', words: `
elect re-elect:reelect reelect unseat
` },
  { part: 'verb', kind: 'ELECTION', strength: 'WEAK', words: `
campaign canvass poll
` },
  { part: 'verb', kind: 'INCIDENT', strength: 'STRONG', words: `
absent bobble bodge bollix bollocks boob botch brawl breach bungle chase crumble deadlock detour disappear divert dog
evanesce feud flub goof hound infract malfunction misfunction quarrel scuffle shamble sidetrack vanish
` },
  { part: 'verb', kind: 'INCIDENT', strength: 'WEAK', words: `
bite break confront disrupt err fail ground hit interrupt jam leak pursue strike suffer
` },
  { part: 'verb', kind: 'INTERVIEW', strength: 'STRONG', words: `
interview
` },
  { part: 'verb', kind: 'INTERVIEW', strength: 'WEAK', words: `
grill quiz
` },
  { part: 'verb', kind: 'LAUNCH', strength: 'STRONG', words: `
debut demob launch premiere relaunch release unclasp unhand unveil
` },
  { part: 'verb', kind: 'LAUNCH', strength: 'WEAK', words: `
establish found introduce open premier publish refurbish renovate update
` },
  { part: 'verb', kind: 'LEGAL_ACTION', strength: 'STRONG', words: `
countersue indict interrogate investigate petition probe prosecute subpoena sue summon
` },
  { part: 'verb', kind: 'LEGAL_ACTION', strength: 'WEAK', words: `
appeal charge file question search
` },
  { part: 'verb', kind: 'MEETING', strength: 'STRONG', words: `
convene reconvene
` },
  { part: 'verb', kind: 'MEETING', strength: 'WEAK', words: `
assemble confer congregate gather huddle meet
` },
  { part: 'verb', kind: 'OTHER', strength: 'WEAK', words: `
abate abbreviate abet ablate abort about-face abrade abrase abridge abscise abscond abseil absorb absquatulate abut aby
abye acclimate acclimatise:acclimatize acclimatize accouter accoutre accredit accrete accrue acculturate accustom ace
acetylate acetylise:acetylize acetylize achromatise:achromatize achromatize action actualise:actualize actualize actuate
acuminate ad-lib adduct adjoin adjudicate adjust administer administrate admix adolesce adorn adsorb adulterate
advantage advect adventure aerify aerosolise:aerosolize aerosolize affiliate affix afforest affranchise agenise agenize
agglomerate agglutinate aggrade aggravate aggrieve agitate aid air-cool air-drop air-freight air-ship air-slake airbrush
airfreight airlift airt alchemise:alchemize alchemize alcoholise:alcoholize alight aline alkalify alkalinise:alkalinize
alkalinize alkalise:alkalize alkalize alligator alliterate allowance alloy ally alphabetise:alphabetize alphabetize
alter alternate aluminise:aluminize aluminize amalgamate amass amble ambulate ameliorate amerce americanise americanize
ammoniate ammonify amplify amputate amuse anastomose anatomise:anatomize anatomize anchor angle angle-park
anglicise:anglicize anglicize angulate animalise:animalize animalize animise:animize animize anneal annotate annul
anodise:anodize anodize antagonise:antagonize ante anthologise:anthologize anthologize antiquate antique append applique
appose aquaplane aquatint arbitrage arborise:arborize arborize arc arch archaise:archaize archaize archive armor
armour:armor array arterialise:arterialize arterialize ascend ash asphalt asphyxiate aspirate assail assort asterisk
astringe astrogate atomise:atomize atomize atone attach attain attaint attemper attempt attenuate attune audition
augment aurify author automate automatise:automatize automatize automobile autotomise:autotomize autotomize avalanche
avert avianise:avianize avianize aviate avulse ax azure babbitt baby baby-sit babysit backcross backdate backfire
background backhand backlash backlog backpack backpedal backscatter backslap backslide backstitch backstop backstroke
backtrack bacterise:bacterize bacterize badge bag bald bale balk balkanise balkanize ball ballast balloon ballot band
bandage bandy bang banish bank barb barbarise:barbarize barbarize barbecue barbeque bard barde bare barge
baronetise:baronetize baronetize barrel barricade barter bash basify basset bastardise:bastardize bastardize baste
bastinado bat batch bate batik batten batter baulk beach beak bean beautify beaver bebop becalm bechance becharm bed
bed-hop bedaub bedeck bedew bedhop bedight bedim bedizen bedraggle beeswax befall befool befoul begild begrime beguile
bejewel belabor belabour:belabor belay bell belly belly-land belt bemire bend benday benefact beneficiate benficiate
beplaster berry berth beset besmear bespangle bespatter bespeckle bespot besprinkle bestialise:bestialize bestialize
bestir bestrew bestride betide bevel bewhisker bicycle biff bight bike bilge bilk billow bin bind biodegrade bird-nest
birdie birdlime birdnest birl birle bisect bitt bituminise:bituminize bituminize blackball blackberry blacken blacklead
blackleg blacklist blacktop blank blanket blazon bleach blear blemish blend blight blindfold blindside blinker blister
bloat blob blockade bloody bloom blossom blot blotch blow blow-dry blue blue-pencil blueprint blunder boat bob bobsled
body-surf bodypaint bog bogey boggle boldface bolshevise:bolshevize bolshevize bolt bombproof bond bonderise:bonderize
bonderize bonk boogie boomerang boondoggle boot bootleg bootstrap bop border boss bottleneck bottom bourgeon bouse
bowdlerise:bowdlerize bowdlerize bower bowl bowse box brachiate bracket brad braid brail brain braise brake branch brand
brandish brandmark brattice braze bread break-dance bream breaststroke breathalyse:breathalyze breathalyze brecciate
breed brevet brew brighten brine brisk brisken broaden broadside brocade broider broil bromate brominate bronze brooch
broom brown browse bruise brush brutalise:brutalize brutalize bubble buck bucket buckle buckram bud budge buff buffer
buffet bugger bugle build bulge bulk bull bulldog bulldoze bulletproof bum bumble bunch bundle bunk bunker bunt buoy bur
burden burgeon burke burl burnish burr burrow burthen bus bush bushel bushwhack busk buss bustle butt butt-weld butter
butterfly button buttonhole buttress buttweld butylate cab cabin cadge cake cakewalk calcify calcimine calcine calender
calibrate calk calligraph callous callus calve camber camphorate canal canalise:canalize canalize cane cannon cannulate
cannulise:cannulize cannulize canoe canoodle canopy cant canter canulate canvas caparison caper capriole capsulate
capsule capsulise:capsulize capsulize captain caption caracole caramelise:caramelize caramelize caravan
carbonise:carbonize carbonize carboxylate carburet carburise:carburize carburize card caress carmine carnalise:carnalize
carnalize carnify carol carom carouse carpenter cart cartoon cartwheel carve cascade caseate cash cashier casket
castrate cat catabolise:catabolize catabolize catalog catalyse:catalyze catalyze catapult catch catenate catenulate
catheterise:catheterize catheterize catholicise:catholicize catholicize caucus caulk cause causeway cauterise:cauterize
cauterize cave cavern cavort censor centralise:centralize centralize centre centrifugate centrifuge cere certificate
cha-cha chaffer chain chairman chalk chamfer chandelle change channel channel-surf channelise:channelize channelize chap
chaperon chaperone character charcoal chariot charter chasse chauffeur cheapen checker checkrow chemisorb cheque chequer
chicane child-proof childproof chin chip chisel chlorinate chock choir chondrify chop chord choreograph christianise
christianize chrome chromium-plate chronologise:chronologize chronologize chuck chunk church churn chute
cicatrise:cicatrize cicatrize cinch cinematise:cinematize cinematize circle circuit circularise:circularize circularize
circumambulate circumcise circumfuse circumnavigate circumscribe circumvent circumvolve citify citrate civilise:civilize
civilize clabber clam clamber clamp clap clapboard clapperclaw clarion clasp classicise:classicize classicize claw
clear-cut cleat cleave clench clerk clew climax clinker clip clobber clock clog clomp clone closet clot clout cloy club
clue cluster clutch clutter co-author co-educate co-opt co-sign coact coagulate coalesce coapt coarsen coast coat cobble
cobblestone cock cocker cockle cocoon coddle code codify coeducate coerce coffin cog coggle cohere coif coil coin coke
cold-cream coldcock coldwork collectivise:collectivize collectivize collimate colly colonise:colonize colonize
colorise:colorize colorize colourise:colourize colourize:colorize comb comfit commence commercialise:commercialize
commingle comminute commission commix communise:communize communize commutate commute compact comparison-shop compart
compartmentalise:compartmentalize compartmentalize compass compel compere complement complexify complexion comport
compost compound compress computerise:computerize computerize con concatenate conceive concentrate
conceptualise:conceptualize conceptualize concert concertina concertise:concertize concertize concoct concrete
concretise:concretize concuss condense condescend conduce cone confabulate confect confection confederate configure
confine conflate confuse conga congeal congee congest conglobate conglobe conglomerate conglutinate conjoin conjugate
conjure conk conn connive consociate consolidate consort constipate constitutionalise:constitutionalize
constitutionalize constrain constrict constringe construct consubstantiate consummate containerise:containerize
containerize contaminate contort contour contradance contravene contredanse contrive convect
conventionalise:conventionalize conventionalize convert convolute convolve convoy cool cooper cop
copolymerise:copolymerize copolymerize copper copper-bottom copulate copy copyright corbel cord corduroy core cork
corkscrew corner cornice corrade corral correct corrode corrugate corrupt cosh cosign cosset counter-drill counteract
counterchange countercheck countermarch countermine countersink country-dance couple course court-martial covenant cower
cowl cox cozen crab cradle craft cram cramp cranch crank crape crash-dive crate craunch crawl crayon cream crease create
creep crenel crenelate crenellate creolize creosote crepe crescendo crib cricket criminalize crimp cringe crinkle
cripple crisp crispen crisscross croak crochet crock crook crop croquet cross-file cross-index cross-link crossbreed
crosscut crosshatch crouch crucify cruise crumb crumple crusade crust crystallize cuckold cuddle cudgel cuff culminate
cultivate culture cumber cumulate cup curb curdle curl currycomb curtail curtain curtsey curtsy curve curvet cushion
custom-make customise:customize customize cutinize cybernate cycle cyclostyle dab dabble dado daisy-chain dally dam
damascene dampen dandle dapple dare darken darn dart dash daub dawdle daydream de-emphasise:de-emphasize de-emphasize
de-escalate de-iodinate de-ionate deactivate deaden deaminate deaminize debar debark debase debauch debilitate debone
debouch debug decalcify decamp decant decarbonise:decarbonize decarbonize decarboxylate decarburise:decarburize
decarburize decay deceive decelerate decentralise:decentralize decentralize decertify decimalise:decimalize decimalize
decimate declaw declutch decoct decoke decolonise:decolonize decolonize decolor decolorise:decolorize decolorize
decolour:decolor decolourise:decolourize decolourize:decolorize decompose decompress deconcentrate decontaminate
decontrol decorticate decouple decoy decrepitate decrescendo decussate dedifferentiate deep-dye deep-fat-fry deep-fry
deface defang default defend defenestrate defervesce defibrillate defile deflate deflect deflower defog defoliate
deforest deform defray defrock defuse degas degauss deglaze deglycerolise:deglycerolize deglycerolize degrade dehisce
dehorn dehumidify dehydrate dehydrogenate deign delegate delete deliquesce delouse delude deluge delve
dematerialise:dematerialize dematerialize demilitarise:demilitarize demilitarize demineralise:demineralize demineralize
demist demobilise:demobilize demobilize democratise:democratize democratize demodulate demonetise:demonetize demonetize
demonise:demonize demonize demoralise:demoralize demoralize demulsify demyelinate demystify demythologise:demythologize
demythologize denationalise:denationalize denationalize denaturalise:denaturalize denaturalize denature denazify
denitrify dent denudate denude deoxidise:deoxidize deoxidize depersonalise:depersonalize depersonalize depict deplane
deplumate depolarise:depolarize depolarize depopulate deposit deprave depressurise:depressurize depressurize deprive
depute deputise:deputize deputize deracinate derate derecognise:derecognize derecognize derestrict desalinate
desalinise:desalinize desalinize desalt descale descant desecrate desegregate desexualise:desexualize desexualize
desiccate desorb despatch destabilise:destabilize destabilize destalinise:destalinize destalinize destress destruct
desynchronise:desynchronize desynchronize detach deterge deteriorate detoxicate detoxify detract detrain
detransitivise:detransitivize detransitivize detribalise:detribalize detribalize detusk devaluate devalue develop
deviate devilise:devilize devilize devise devitalise:devitalize devitalize devitrify devolve devour diabolise:diabolize
diabolize diagonalise:diagonalize diagonalize diagram dialyse:dialyze dialyze diazotize dibble dice dicker diddle
diffract diffuse digitalise:digitalize digitalize digitise:digitize digitize dignify dike dilapidate dilate dilute
dimple dinge dirty disable disadvantage disafforest disarrange disarray disarticulate disassemble disbar disbud
disburden disburse discerp discipline disco discolor discolorise:discolorize discolorize discolour:discolor
discolourise:discolorise discommode disconnect disembowel disenable disencumber disenfranchise disengage disentangle
disestablish disfavor disfavour:disfavor disfigure disforest disfranchise disgorge disgrace disharmonize dishevel
dishonor dishonour:dishonor disincarnate disintegrate disinter disinvest disjoin disjoint disk dislocate dislodge
dismantle dismember dismount disobey disoblige disorganise:disorganize disorganize dispatch dispel disperse displace
disport dispose dispread disrespect dissect dissever dissimilate dissipate dissociate distemper distend distil distill
distress district disunify disunite ditch dive diverge diversify divide dizzy dock doctor dodder dodge doff dogfight
dogsled domesticate domesticise:domesticize domesticize doodle dose double-date double-glaze double-park downsize drag
draggle dragoon drain dramatise:dramatize dramatize drape draught dream dredge dribble drift drill drip drip-dry droop
drop-kick dropkick drudge dry dry-dock dry-rot dry-wall drydock duck dull dummy dung dunk duplex duplicate dusk dust
dwindle dye dyke dynamise:dynamize dynamize eagle earn ebb ebonise:ebonize ebonize economise:economize eddy edit educate
educe eff efface effect effectuate effeminise:effeminize effeminize effervesce effloresce effuse egg egotrip egress
eject elapse elbow electioneer electroplate elegise:elegize elegize elevate elongate elude elute emaciate emanate
emasculate embargo embed emblazon emboss embower embrangle embrittle embroider embrown emcee emend emerge empale empanel
emplace emplane empower empty empurple emulsify enamel encapsulate encase enchain encircle enclose encounter encrimson
encroach encrust encumber endeavor endeavour:endeavor endow endue enervate enfeeble enfold enforce enfranchise engender
engild engraft engrave enlace enlarge enmesh ennoble enplane enrich enrobe ensconce enshroud enslave ensnare ensnarl
entertain enthrone entitle entomb entrain entrap entrench entwine enucleate envelop environ envisage enwrap epoxy
equalise:equalize equalize equilibrate equip eradicate erase erect erode eroticize escalade escalate escallop escort
espouse essay esterify estrange etch eternalise:eternalize eternalize eternise:eternize etherealize etherialise etherify
etiolate europeanise europeanize evaporate evert evict eviscerate exacerbate excise excogitate exempt exenterate
exfiltrate exfoliate exhume expatriate expectorate expedite expense experiment expiate export expunge expurgate
exsiccate extemporise:extemporize extemporize exteriorise:exteriorize exteriorize exterminate extinguish extirpate
extract extravasate extricate extrude fabricate face face-harden fade fag faggot fagot fake falcon fancify fancy
fantasise:fantasize fantasize fantasy farce farm fashion fasten fawn feather featherbed fecundate federalise:federalize
federalize federate feint fell felt feminise:feminize feminize fence fend ferret ferry fertilise:fertilize fertilize
festinate festoon fetch fete fetishize fetter feudalize fictionalise:fictionalize fictionalize fiddle fidget field-test
filet filigree fillet film-make filter filtrate fin finagle financier fine-tune finedraw finger finger-paint fingerprint
fink fireproof firm fish fishtail fissure fix fixate fizz flail flake flambe flap flare flash-freeze flat-hat flatten
flaw flay fleck fledge fleece fleet flex flicker flight flim-flam flinch fling flip-flop flit flitter flock flog
floodlight flop flounce flounder flour flow flower fluctuate fluff flump flunk fluoridate fluoridise:fluoridize
fluoridize flurry flute flutter flux fly-fish flyfish foam fob foliate foment fondle fool foolproof foot footnote
footslog forage force-land ford foreclose foredate forefend foregather foreground foreshorten forest forestall foreswear
forfend forgather forgo fork formalise:formalize formalize format formicate fornicate fort fortify forward
fossilise:fossilize fossilize foster foul founder fowl fox foxhunt foxtrot fractionate fracture fragment
fragmentise:fragmentize fragmentize frame frank frap fraternise:fraternize fraternize fray frazzle freckle freelance
freeload freeze freeze-dry freight french french-fry frenchify frequent fresco freshen fricassee fringe frisk frivol
frizz frizzle frogmarch frolic frost froth fructify fruit frustrate fuck fudge fulfil fulfill full fullback fumble
function funk funnel furbish furcate furl furrow fuse fustigate gad gage gallivant gallop galumph gamble gambol game gap
garden garland garter gash gasify gate gate-crash gazette gazump gear gee gel gelatinise:gelatinize gelatinize geminate
gentrify genuflect germinate gerrymander gestate geyser ghettoise:ghettoize ghettoize ghost ghostwrite gi gibbet gift
gift-wrap gild gimp gin girdle girth glaciate glamorise:glamorize glamourize:glamorize glass glaze glean glide glissade
globalise:globalize globalize globe-trot glom gloss glue glycerolise:glycerolize glycerolize gnarl gnaw gold-plate
goldbrick goldplate golf goof-proof goofproof goose gore gouge govern grab grace gradate graduate graft grain grandstand
granulate graph grapple grasp grass grate grave gray graze grease green grey griddle grime grind grip grit groin groom
groove grope gross grouse grout grovel grub guard guide gull gum gush gut gybe gyrate habilitate hackle haemagglutinate
haggle hail hale halloo halter ham hammer hamper hand-build hand-dye handbuild handcolor handcolour:handcolor handcraft
handstamp hap harden hare harlequin harness harrow harshen harvest hash hasp hasten hatchel haul haunt hay headbutt
headquarter heal heat heckle hectograph hedgehop heed heel heft heighten helm hem hemagglutinate hemstitch henna herd
heterodyne hew hibachi hie higgle high-tail hightail hike hill hinder hinge hitch hitchhike hoax hob hobble hobnail
hobnob hoe hog-tie hoist hole hollow holystone home-school homestead homogenise:homogenize homogenize
homologise:homologize hone honeycomb hood hoodwink hoof hook hoop hoover hop hop-skip hopple horn horseshoe hose hot-dog
hot-wire hot-work hotfoot houseclean hue hull humbug humidify humify hump hunch hunker hunt hurdle hurl hurry hurtle
hush husk hustle hybridise:hybridize hybridize hydrate hydrogenate hydrolise:hydrolize hydrolize hydrolyse:hydrolyze
hydrolyze hydroplane hygienise:hygienize hygienize hymn hyphen hyphenate hypophysectomise:hypophysectomize
hypophysectomize ice ideate idle illume illuminate illumine imbed imbibe imbrue imbue imitate
immaterialise:immaterialize immaterialize immerse immingle immix impact impair impale impanel impede impel impersonate
impinge implant import impregnate imprint improvize inactivate incandesce incapacitate incarnadine incarnate incase inch
incinerate incise inclose incommode inconvenience incorporate incrust incubate incurvate indemnify indent index indite
indorse induce indue indulge indurate industrialise:industrialize industrialize infest infiltrate infix inflate infringe
infuscate ingraft ingrain inherit inhibit inhume initiate inlay innervate innovate inosculate input inscribe inseminate
insert inset insinuate inspan inspirit inspissate instal instil instill institute instrument instrumentate insulate
intensify inter interact interbreed intercalate interdict interfere interlace interlard interleave interlock interlope
interlude intermingle intermix internationalise:internationalize internationalize interpenetrate interpose intersect
intersperse interstratify intertwine intervene interweave intransitivise:intransitivize intransitivize intrench
introject intromit introvert intrude intubate intumesce intussuscept inure invaginate invalid invalidate inventory
invert invigilate inweave iodinate iodise:iodize iodize ionate ionise:ionize ionize iron irrigate irrupt islamise
islamize isomerise:isomerize isomerize issue italicise:italicize italicize itinerate jab jack jacket jacklight
jackrabbit jactitate jag jampack japan jaundice jaunt jaywalk jazz jell jellify jelly jerk jet jewel jib jig jiggle
jimmy jitterbug jive job jockey joggle jollify jolt jostle jounce journey joyride jubilate judder jug juggle julienne
jump-start jumpstart junket junketeer juxtapose kayak kayo kennel keratinise:keratinize keratinize kern keynote kibosh
kick-start kink kiss kit knap knead kneel knit knock knot knuckle kowtow labor labour:labor lace lacerate lacquer ladder
lade laden ladle laicise:laicize laicize lam lambast lambaste laminate lance landscape languish lapidate lapidify lapse
lard lark larrup lash latch lateralize lather lave layer laze leach league leap leapfrog leash leaven legitimate
lengthen lessen letter levant lever levitate liberalise:liberalize liberalize lick lifehack ligate lighter lignify
limber lime limit limn limp linearise:linearize linearize lionise:lionize lionize lipstick liquidate liquidise:liquidize
liquify lithograph litigate liven load lob lobby locomote logroll lollop loop loose loosen lop lope lord lot lounge lour
lube luff lug luge lumber lump lunge lurch lustrate luxate lyophilise:lyophilize lyophilize lyric lysogenize
macadamise:macadamize macadamize macerate machicolate machinate machine macrame maculate madder madrigal magnetize
magnify mail malinger malt mambo maneuver mangle manhandle manifold manipulate manoeuver manoeuvre mantle manufacture
manumit manure map mar maraud marble marbleise:marbleize marbleize marginalise:marginalize marginalize marinade marinate
market maroon marshal martyr masculinise:masculinize masculinize mash mass mass-produce massage masticate masturbate mat
mate materialise:materialize materialize matt-up matte maturate mature maul maunder maximise:maximize maximize meander
mechanise:mechanize mechanize meddle melanise:melanize melanize meliorate mellow melodise:melodize melodize melt mend
mercerise:mercerize mercerize merchandise mesh metal metalize metallize metamorphose meter metricate metricise:metricize
metricize metrify micro-cook microcopy microfilm microwave middle mildew militate milk mill mime mimeo mimeograph mimic
mineralize mingle miniate miniaturise:miniaturize miniaturize minify minimize minister minstrel mint misalign misally
misbehave miscarry miscast misconduct misdeliver misdemean misdirect misdo misguide mishandle mislay mislead mismanage
mismatch mismate misplace misplay misprint miss mist mistime miter mix mob model modernise:modernize modernize modify
modulate moil moisten moisturise:moisturize moisturize mold molder mollycoddle mongrelise:mongrelize mongrelize monkey
monopolise:monopolize monopolize moon moonlight moonshine moor mop mope morph mortar mortice mortise mosey mosh mother
motley motor motorbike motorboat motorcycle motorise:motorize motorize mottle mould moulder mound mountaineer mouse move
muck mud muddle muddy muff muffle mulch mulct munition murk muscle mush mushroom muss muster mutate mutilate muzzle
mythologise:mythologize mythologize narrow naturalise:naturalize naturalize navigate nazify near neaten neck negociate
nestle net neutralise:neutralize neutralize nibble nick nickel nickel-and-dime nip nitrate nitrify
nitrogenise:nitrogenize nitrogenize nobble nock noose normalise:normalize normalize nosedive notch novate
novelise:novelize novelize nudge nuke nullify nut nutate nuzzle obey objectify obligate oblige obliterate obsolesce
obstruct obtrude obtund obturate occasion occidentalise:occidentalize occidentalize occlude officialise:officialize
officialize officiate offsaddle oil one-step ooze opacify opalise:opalize opalize oppress opsonize optimise:optimize
optimize orb orchestrate ordinate organise:organize organize orientalise:orientalize orientalize ornament ossify
ostracise:ostracize ostracize out-herod outbrave outcall outcrop outcry outdistance outdo outdraw outfit outflank outfox
outgeneral outgo outgrow outmarch outmatch outmode outpace outpoint output outrange outroar outrun outsail outsell
outshout outsmart outspan outstrip outweigh outwit ovenbake over-correct over-refine overachieve overact overbid
overboil overcharge overcook overcrop overcrowd overcultivate overdo overdraw overdrive overexert overfill overflow
overfly overheat overlay overleap overlie overload overpay overplay overpower overprint overproduce overprotect
overreach overrefine oversee oversew oversimplify overspecialise:overspecialize overspecialize overstep overstock
overstuff oversupply overwork oxidate oxidise:oxidize oxidize oxygenate oxygenise:oxygenize oxygenize oyster
ozonise:ozonize ozonize pace package paddle padlock paganise:paganize paganize paint pair pall palm palpate palpitate
palsy pamper pan-broil pan-fry panel pantomime paper par parachute parade paragraph parallel-park parallelize
paralyse:paralyze paralyze parboil parcel parch pare parent parget parlay parody parry parti-color partition paste
pasteurise:pasteurize pasteurize pasture patch patent patinate patinise:patinize patinize patrol patronise:patronize
patter pattern paw peak pearl peck pedal peel peg pelt pen penalise:penalize penalize pencil penetrate penny-pinch
peptise:peptize peptize perch percolate percuss peregrinate perforate perfuse permeate permute peroxide perpetrate
personalise:personalize personalize pervade pervaporate pervert pestle pet petrify phase philander photocopy photostat
pickle piece piece-dye pierce pigeonhole piggyback pigment pile pillory pillow pilot pin pinch ping pinion pinkify
pinpoint pioneer pip pipe-clay pirate pirouette pistol-whip pit pitchfork pitter-patter pivot placard place-kick plague
plait plane plank plant plash plaster plasticise:plasticize plasticize plate platinize playact pleach pleat plicate plod
plonk plop plough plow pluck plug plume plump pock pockmark pod poetise:poetize poetize poke polarise:polarize polarize
pole poleax poleaxe polish politicise:politicize politicize politick polka pollard pollute polychrome
polychromise:polychromize polychromize polymerise:polymerize polymerize pommel pontificate pooch pop porcelainize port
porter posit post postmark postpose posture pot potentiate potter pouch pounce pound pour powder powderise:powderize
powderize power-dive practise prance prang prank prawn prearrange preassemble precess precipitate preclude preconceive
precondition precook preempt preen prefabricate prefigure prefix preform preheat prejudice prepay prepose preside press
pressure pressure-cook pressurise:pressurize pressurize prettify prick prim prime print prise:prize privilege proctor
procure prod produce profane professionalise:professionalize professionalize profile programme progress prolapse
proliferate prolong promenade pronate pronk proof prop propel proportion prostrate protract provision provoke prowl
prune pry psalm pucker puddle pull pulp pulsate pulse pulverise:pulverize pulverize pumice pummel pump pun punctuate
puncture punish punt puree purge purify purl purple purpurate purse purvey push pussyfoot putrefy putt putter putty
pyramid quadruple quadruplicate quail quantify quarantine quarterback quash queen queer quell queue quick-freeze quicken
quickstep quilt quintuple quirk quiver rabbet rabbit racket racketeer raddle radicalize raft rafter railroad rake ramify
rampage ranch randomise:randomize randomize rap rappel rarefy rarify rase rasp rasterize rat ratchet ration rave ravel
raven ravish raze re-afforest re-assume re-create re-emerge re-enter re-equip re-incorporate re-start reabsorb
reactivate readapt readjust readmit ready realign realine realise:realize ream reap reappear rear rear-end rearm
rearrange reassemble reassign rebind rebuild rebury recast recede recess recharge reciprocate reclaim recline recode
recoil recombine recommence recommit recompense recondition reconstitute reconvert recopy recoup recrudesce recumb
recuperate recur recurve red-eye red-ink redecorate redeem redeploy redesign redirect redistribute redline redo redouble
redress reduplicate reef reenact reenforce reestablish reeve reface refashion referee refill refine refinish refit
reflate reflectorise:reflectorize reflectorize refloat reforest reforge reform refrigerate refuel refurnish regain
regenerate regiment regress regroup regularise:regularize regularize regurgitate rehabilitate reharmonise:reharmonize
reharmonize reheat reheel rehouse reimburse rein reinforce reinstall reintegrate reinvent reissue rejig rejoin relace
relapse relegate reline reload relocate relyric remake remediate remedy remit remodel remold remould remount remove
remunerate rend render render-set rendezvous renegade renew renormalise:renormalize renormalize renounce rent
reorganise:reorganize reorganize repaint repair repercuss replant replay replenish replicate repoint reposition
repossess repot repress reprint reprise:reprize reprize reproduce republish require rescale reseal reseat resect reseed
resettle resew reship reshuffle resift resile resize resmudge resole resorb resort restart restitute restock restore
restrain restrengthen restructure resublime resume resurface resuspend ret retard retell retick retie retool retouch
retrace retransmit retread retrofit retroflex retrograde retrogress retrovert reunify rev revalue revamp revert revet
revisit revitalise:revitalize revolutionize revolve rewind rework rhumba rhyme rib rice rick riddle ride riffle rigidify
rinse rip ripen riposte ripple ritualise:ritualize ritualize rive roach roam roast rock rocket roil roister roleplay
roll rollerblade rollick romance romp roneo roof roost rootle rope rosin rot rotate rough rough-dry rough-hew
rough-house rough-sand roughcast roughen rouse route rove row rub rubber rubberise:rubberize rubberize rubberstamp
rubify rubric rubricate ruck ruddle ruffle ruggedise:ruggedize ruggedize ruin rumba rummage rumple rumpus run rupture
rust saber sabotage sabre saddle sag sailplane salinate sallow saltate salve samba sand sandbag sandblast sandpaper
sandwich sanitate sanitise:sanitize sanitize saponify sashay satisfice satisfise saturate sauce saunter saute saw
scaffold scallop scalp scamp scamper scant scar scarf scarify scarper scat scatter scavenge scend schematise:schematize
schematize schlep school schuss scissor sclaff scollop scoop scoot scorch scotch scour scourge scrabble scrag scram
scramble scrape scratch scrawl scribe scrimshank script scroll scrounge scrub scud scuff scull sculpt sculpture scupper
scurry scuttle scythe seam seaplane sear secede seclude section sectionalise:sectionalize sectionalize
secularise:secularize secularize sediment seduce seed seep seesaw segment segregate seine self-destroy self-destruct
sellotape semi-automatise:semi-automatize semi-automatize send senesce sensibilise:sensibilize sensibilize sensify
sensitize sensualise:sensualize sensualize sentimentalise:sentimentalize sentimentalize sequestrate serenade
serialise:serialize serialize serrate sever sew sexualise:sexualize sexualize shackle shadow shaft shag shake shallow
sham shamanise:shamanize shamanize shame shank shark sharpen she-bop shear sheathe shed sheer sheet shellac shellack
shepherd shift shill shimmy shin shingle shinny ship shipwreck shirk shirr shiver shlep shoal shoehorn shoetree shoo
shop short short-change short-circuit shorten shoulder shove shovel shred shrimp shrinkwrap shrivel shroud shuck shuffle
shunt shutter shuttle shuttlecock shy side-slip sidle sieve sift sight-read sight-sing sightread sightsee sightsing
signalise:signalize signalize silence silkscreen silt silver silver-plate silverplate simmer simonise simonize simplify
simulate sin singe single single-foot sinter siphon size skank skate skateboard skedaddle sketch skew skewer ski skim
skimcoat skimp skin skin-dive skinny-dip skipper skitter skittle skive sky skydive skylark skyrocket slack slacken slag
slalom slam-dunk slash slat slather slave sled sledge sledgehammer sleek sleepwalk sleigh slenderise:slenderize
slenderize slew slice slick slime sling slink slit slither sliver slog sloganeer slop slope slouch slue slug sluice slum
slur smack smatter smear smelt smirch smite smock smolder smooch smooth smoothen smother smudge smut smutch snafu snag
snail snake snare snatch sneak snick snip snipe snitch snog snooker snorkel snowball snowboard snowmobile snowshoe
snuggle soak sober socialise:socialize socialize sock sod sodomise:sodomize sodomize soft-solder soil solder sole
solemnise:solemnize solemnize solidify solmizate solo solvate somersault somnambulate sonnet soot sop sophisticate sorb
sorcerise:sorcerize sorcerize soundproof sour source souse sovietise:sovietize sovietize sow space spacewalk spade spang
spank spar spare sparge spark spatchcock spatter spawn spear spearhead speciate speck speckle spice spiel spike spin
spin-dry spiral spirit spiritise:spiritize spiritize spirt splash splatter splay splice splinter splotch spoil
spondaise:spondaize spondaize sponge spoon sporulate spot-weld spotlight spotweld spout sprawl spray-dry spread spring
spring-clean sprinkle sprint spritz sprout spruce spud spume spur spurt square squash squat squeegee squeeze squelch
squinch squire squirm squirt squish stabilise:stabilize stabilize stable stag stagger stain stake stalinise:stalinize
stalinize stamp stampede stanch standardize staple starboard starch staunch stave steady steam steam-heat steamer
steamroll steamroller steepen steer stencil stenograph stet stiffen stifle stigmatise:stigmatize stigmatize still-fish
still-hunt stimulate stipple stir stitch stock-take stoke stomp stone stooge stoop stopper stopple stow straggle
straighten straiten strangulate strap stratify straw stray stream streamline strew striate strickle stride string strip
strip-search stripe strive stroke stroll strong-arm strop structure strut stub stucco stuff stun stunt stylise:stylize
stylize stymie stymy sub subcontract subdivide subdue subjoin subjugate sublimate sublime submarine submerse suborn
subserve subside subsidise:subsidize subtilise:subtilize subtitle suburbanise:suburbanize suburbanize subvert succor
succour:succor succuss suction suds suffix suffuse sulfate sulfur sulfurette sully sulphur sulphurette
summerise:summerize summerize summit sunder superannuate supercharge superimpose superintend superpose superscribe
supersede supervene supervise supinate supplant supple suppress surf surfboard surfeit surmount suture swab swaddle swag
swage swagger swash swat swathe swatter sway swell swig swim swing swinge swipe swirl switch switch-hit swivel swob
swoop swop syllabicate syllabify syllabise:syllabize syllabize symmetrise:symmetrize symmetrize symphonise:symphonize
symphonize sync synchronize syncopate syncretise:syncretize syncretize syndicate syphon syringe systematise:systematize
systematize systemise:systemize systemize taboo tabularise:tabularize tabularize tabulate tack tag tail tailgate tailor
tailor-make taint tame tamp tamper tampon tan tango tapdance taper tar tar-and-feather target tarmac tarnish task tat
tattoo tauten taxi tear tee teeter teeter-totter teetertotter teleport telescope temper temporise:temporize temporize
tenant tenderise:tenderize tenderize tense tenure terrace terrasse territorialise:territorialize territorialize
terrorise:terrorize terrorize tether thatch thermostat thicken thin thoriate thresh thrombose throne throng throttle
throw thrust thumb thumbtack thump thwack ticket tide tidy tie-dye tile till tilt tin tinct tincture tinker tinsel tint
tippytoe tiptoe tissue titivate titrate tittivate tittup toboggan toddle toe toenail toggle toil tomahawk tongue tool
topdress torment toss totalise:totalize totalize tote totter toughen tousle tow towel toy trademark traipse trammel
tramp trample transaminate transduce transect transfigure transform transfuse transgress transistorise:transistorize
transistorize transit transition transitivise:transitivize transitivize transmogrify transmute transpirate transpire
transplant transpose transship transubstantiate trash travail traverse travesty trawl tread treadle tree trek trellis
tremble trench trepan triangulate trice trick trickle trifurcate trigger trim trip triple-tongue triplicate trisect
troll troop trot trouble-shoot troubleshoot trowel truck trudge true trundle truss tube tuck tug tumefy tumesce tune
tunnel turf turtle tusk tussle tweak tweedle tweeze twiddle twig twill twine twirl twist two-step two-time typecast
typeset tyrannise:tyrannize tyrannize uglify ulcerate ultracentrifuge umpire unbar unbelt unbend unbind unblock unbolt
unbox unbrace unbraid unbuckle unbutton unchain unclip unclog unclothe unclutter uncoil uncompress uncork uncouple
uncrate uncross uncurl underachieve underact underbid undercoat undercut undergird undergrow underlay underpay
underperform underpin underplay underproduce undershoot understock undo undock undrape undulate unfasten unfold unfreeze
unfrock unfurl unharness unhitch unhook unhorse unicycle uniform uniformise:uniformize uniformize unify
unionise:unionize unionize unitise:unitize unitize unknot unlace unlade unlash unleash unload unlock unloose unloosen
unmake unpack unpick unpin unplug unravel unreel unroll unsaddle unsanctify unscramble unscrew unsex unsheathe unsnarl
unsolder unstaple unstrap unstring unstuff unsubstantialise:unsubstantialize unsubstantialize untangle untie untwine
untwist unweave unwind unwire unwrap unyoke unzip up upend upheave upholster upload uproot upstage urbanise:urbanize
urbanize usher vacate vacuum vacuum-clean vagabond valet validate vamoose vamp vaporise vaporize variegate varnish
vascularise:vascularize vascularize vault veer veil vein velcro veneer ventilate venture verbify verdigris vermiculate
vermilion verse versify vesicate vesiculate vest vet vibrate victimise:victimize victimize victual vinify
virilise:virilize virilize visualize vitalise:vitalize vitalize vitiate vitrify vivisect vocalise:vocalize void
volatilise:volatilize volatilize volley vouchsafe voyage vulcanise:vulcanize vulcanize wad waddle wade waft wag wager
waggle waitress waive wallop wallpaper waltz wamble wander wane wangle wank warm wash wassail water watercolor
watercolour:watercolor waterproof wattle wax weaponize weatherproof weatherstrip weave web wedel wedge weed weight weld
well welt welter wench wend westernise:westernize westernize wet whack whale wham whang whap wharf wheel wheelbarrow
whelk whine whip whipsaw whirl whirligig whirlpool whisk whisker whistlestop white white-out whiten whiteout whittle
whomp whoosh whop whore widow wiggle wigwag wilt wince winch wind window-dress window-shop windsurf wing winnow
winterise:winterize winterize wipe wither wive wobble womanise:womanize womanize woolgather woosh worm wreak wreathe
wrench wrest wrestle wriggle wring wrinkle writhe xerox yacht yank yarn-dye yellow yield yoke zero zigzag zinc zip
zipper zone zoom
` },
  { part: 'verb', kind: 'PERFORMANCE', strength: 'STRONG', words: `
broadcast exhibit headline rehearse scrimmage televise
` },
  { part: 'verb', kind: 'PERFORMANCE', strength: 'WEAK', words: `
air cast dance direct film host improvise:improvize perform record screen showcase sing stage star
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
date dump engage separate split
` },
  { part: 'verb', kind: 'RELEASE', strength: 'STRONG', words: `
emancipate free log-in parole ransom rescue retrieve salvage
` },
  { part: 'verb', kind: 'RELEASE', strength: 'WEAK', words: `
bail escape locate recover save survive
` },
  { part: 'verb', kind: 'RESULTS', strength: 'STRONG', words: `
plummet rebound ricochet slump soar surge tumble
` },
  { part: 'verb', kind: 'RESULTS', strength: 'WEAK', words: `
accelerate bolster boost climb decline decrease deepen diminish dip double drop exceed gain grow improve increase jump
outperform reduce rise shrink slide slow strengthen surpass triple weaken widen worsen
` },
  { part: 'verb', kind: 'SPEECH', strength: 'STRONG', words: `
testify
` },
  { part: 'verb', kind: 'SPEECH', strength: 'WEAK', words: `
address brief lecture preach
` },
  { part: 'verb', kind: 'STATEMENT', strength: 'STRONG', words: `
accuse allege apologize confess
` },
  { part: 'verb', kind: 'STATEMENT', strength: 'WEAK', words: `
admit announce condemn confirm criticize denounce deny disclose pledge reveal slam threaten tweet urge vow warn
` },
  { part: 'verb', kind: 'TALKS', strength: 'STRONG', words: `
mediate negotiate renegotiate
` },
  { part: 'verb', kind: 'TALKS', strength: 'WEAK', words: `
bargain broker parley
` },
  { part: 'verb', kind: 'TRIAL', strength: 'STRONG', words: `
acquit adjourn arraign convict execute exonerate fine gaol immure imprison incarcerate jail plead rehear retry sentence
` },
  { part: 'verb', kind: 'VISIT', strength: 'STRONG', words: `
arrive evacuate visit
` },
  { part: 'verb', kind: 'VISIT', strength: 'WEAK', words: `
board cross depart descend disembark drive embark emigrate enter flee fly head immigrate land migrate reach return rush
sail tour transport travel walk
` },
  { part: 'verb', kind: 'VOTE', strength: 'STRONG', words: `
abstain approve filibuster negative outvote ratify repeal veto
` },
  { part: 'verb', kind: 'VOTE', strength: 'WEAK', words: `
override pass reapprove vote
` },
  { part: 'verb', kind: 'WEATHER', strength: 'STRONG', words: `
de-ice defrost deice dethaw drizzle mizzle rain snow thaw thunder unthaw
` },
  { part: 'verb', kind: 'WEATHER', strength: 'WEAK', words: `
blaze bluster breeze char cloud coal combust conflagrate coruscate deflagrate douse drench enkindle flame gutter haze
ignite kindle liquefy luminesce mirror opalesce outshine overcast overcloud radiate ray reignite rekindle scintillate
shade shimmer shine sleet sparkle spat swamp winkle
` },
  { part: 'noun', kind: 'ACCIDENT', strength: 'STRONG', words: `
accident capsizing:capsize collapse collision:collide concussion:concuss crash derailment:derail
electrocution:electrocute fender-bender foundering:founder implosion:implode injuries:injure injury:injure meltdown
mischance mishap mutilation:mutilate pile-up:pileup pileup prang shipwreck sinking:sink smash-up smashing:smash spill
stampede submersion:submerse subsiding:subside suffocation:suffocate swerving:swerve wreck wrecking:wreck
` },
  { part: 'noun', kind: 'ACCIDENT', strength: 'WEAK', words: `
burst careen casualty cracking:crack crushing:crush damage destruction:destroy fall immersion:immerse overturning
shattering:shatter sideswipe slip smash stalling:stall stumble swerve
` },
  { part: 'noun', kind: 'APPEARANCE', strength: 'STRONG', words: `
debate walkabout
` },
  { part: 'noun', kind: 'APPEARANCE', strength: 'WEAK', words: `
appearance:appear attendance:attend hugging:hug marching:march photo-op:pose posing:pose
` },
  { part: 'noun', kind: 'APPOINTMENT', strength: 'STRONG', words: `
accession:accede appointment:appoint conscription:conscript enlisting:enlist enlistment:enlist enrollment:enroll
enrolment:enrol matriculation:matriculate nomination:nominate novation:novate promotion:promote recruitment:recruit
replacement:replace replacing:replace succession:succeed supersedure:supersede supersession:supersede
supplanting:supplant
` },
  { part: 'noun', kind: 'APPOINTMENT', strength: 'WEAK', words: `
assignation:assign assignment:assign displacement draft drafting:draft hiring:hire installation:install
installing:install joining:join nominating pickings:pick selection:select tapping:tap
` },
  { part: 'noun', kind: 'ARREST', strength: 'STRONG', words: `
arrest capture detention:detain internment:intern manhunt maraud prehension:prehend raid roundup seizure:seize
` },
  { part: 'noun', kind: 'ARREST', strength: 'WEAK', words: `
apprehension:apprehend bust conquest custody
` },
  { part: 'noun', kind: 'ATTACK', strength: 'STRONG', words: `
airburst airstrike:strike ambuscade ambush annihilation:annihilate assassination:assassinate assault attack back-blast
backblast beating:beat beheading:behead blast bloodbath bloodshed blowback bombardment:bombard bombing:bomb carnage
chance-medley countershot decapitation detonation:detonate dive-bombing:dive-bomb dry-gulching enfilade
explosion:explode genocide gunfight gunfire gunplay gunshot holocaust homicide infanticide infiltration:infiltrate
interpenetration:interpenetrate killing:kill lynching:lynch manslaughter mariticide massacre matricide
molestation:molest murder onrush onslaught patricide poisoning:poison potshot rampage rape shellfire shelling:shell
shoot-down shooting:shoot shootout skeet slaughter slaying:slay stabbing:stab strafe strangling:strangle thuggee torture
torturing:torture trapshooting tyrannicide wounding:wound
` },
  { part: 'noun', kind: 'ATTACK', strength: 'WEAK', words: `
backfire blitz cannonade crossfire hit kill penetration:penetrate punch shot slap strike terrorism violence
` },
  { part: 'noun', kind: 'AWARD', strength: 'STRONG', words: `
accolade bestowal:bestow emmys grammys honoring:honor induction:induct knighthood:knight oscars reward
` },
  { part: 'noun', kind: 'AWARD', strength: 'WEAK', words: `
award awards:award honor initiation:initiate medal prize
` },
  { part: 'noun', kind: 'CALL', strength: 'WEAK', words: `
call phone-call:call
` },
  { part: 'noun', kind: 'CEREMONY', strength: 'STRONG', words: `
affusion anniversary augury:inaugurate baptism:baptize bicentennial canonisation:canonise canonization:canonize carnival
celebration:celebrate centenary ceremonial ceremony christening:christen commemoration:commemorate commencement:commence
consecration:consecrate coronation:coronate enthronement:enthrone enthronisation:enthrone enthronization:enthrone
festivity formalities graduation:graduate inauguration:inaugurate jubilee memorialisation:memorialise
memorialization:memorialize ordination:ordain pageant pageantry parade potlatch procession:proceed
rededication:rededicate swearing-in
` },
  { part: 'noun', kind: 'CEREMONY', strength: 'WEAK', words: `
formality tribute
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
blowout castling:castle clinch clinic competition:compete contest disarmament:disarm disarming:disarm
elimination:eliminate final finals:final friendly fusillade game goal home-run immunization:immunize inning innings kick
kicking:kick lap loss:lose misfire overshoot overtaking:overtake penalty pitch pitching:pitch race racing:race relay
retaliation:retaliate revenge romp score scoring:score shielding:shield sprint straining:strain sweeping:sweep thrash
tying:tie upset waltz weightlift weightlifting:weightlift whitewash
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
conflict encounter joust occupation:occupy offensive overrun prizefight purge recapture retake
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
poaching:poach pyramiding racketeering:racketeer rip-off robbery:rob rustling:rustle sabotage scam scud scudding:scud
sedition shoplifting:shoplift skyjacking:hijack smuggling:smuggle speeding:speed speedup stalking:stalk stealing:steal
stickup swindle swiz theft thievery:thieve thieving:thieve thimblerig trafficking:traffic treason vandalism
` },
  { part: 'noun', kind: 'CRIME', strength: 'WEAK', words: `
abuse committal:commit corruption:corrupt crime highjack hijack hostage-taking looting:loot trespass violation:violate
wrongdoing
` },
  { part: 'noun', kind: 'DEAL', strength: 'STRONG', words: `
accord acquiring:acquire acquisition:acquire agreement:agree amalgamation auction bequest bid bootlegging buyback:buy
buying:buy buyout:buy clawback commercialism compromise contract conveyancing conveying:convey deal defrayal:defray
defrayment:defray dispossession:dispossess divestiture:divest divestment:divest donation:donate downtick
exporting:export expropriation:expropriate foray handover importation:import importing:import incurring:incur
investing:invest investiture:invest lease-lend lend-lease logrolling:logroll merchandising:merchandise merger:merge
merging:merge moneymaking overcapitalisation:overcapitalise overcapitalization:overcapitalize pact peddling:peddle
pork-barreling procural:procure procurance:procure procurement:procure purchase purchasing:purchase rapprochement
reconciliation:reconcile redisposition:redispose regaining:regain renting:rent repayment:repay repurchase resale retail
retailing:retail sale:sell sell selling:sell settlement:settle settling:settle takeover telecommerce telemarketing
teleselling transaction:transact treaty uniting:unite uptick vending:vend vendition:vend vendue viatication viaticus
wholesale
` },
  { part: 'noun', kind: 'DEAL', strength: 'WEAK', words: `
abandonment:abandon alliance:ally amortisation:amortize amortization:amortize apportionment:apportion
arrogation:arrogate bargain cession:cede collaboration:collaborate compiling:compile confiscation:confiscate
contracting:contract contraction:contract contracture:contract despoilment:despoil despoliation:despoil
disembarrassment:disembarrass disinfestation:disinfest dispensation:dispense embalmment:embalm financing:finance
immobilisation:immobilize immobilization:immobilize immobilizing:immobilize immolation:immolate impounding:impound
impoundment:impound inheritance:inherit investment:invest lease loan misdeal offer offering:offer partnership
pauperisation:pauperize payment:pay pillaging:pillage ransacking:ransack reallotment:reallot reapportionment:reapportion
reimposition:reimpose repositing:reposit reposition:reposit sequestration:sequester shipping:ship signing:sign
squandering:squander stockpiling:stockpile subrogation:subrogate substituting:substitute substitution:substitute
supplying:supply swap transfer transmission:transmit transmittal:transmit transmitting:transmit usurpation:usurp
warehousing:warehouse withholding:withhold
` },
  { part: 'noun', kind: 'DEATH', strength: 'STRONG', words: `
burial:bury cremation:cremate death:die decease demise entombment:entomb euthanasia:euthanize funeral hara-kiri harakiri
harikari inhumation:inhume interment:inter martyrdom megadeath miscarriage:miscarry mourning obituary obsequy overdose
self-annihilation self-destruction:self-destroy seppuku sepulture suicide suttee
` },
  { part: 'noun', kind: 'DEATH', strength: 'WEAK', words: `
drowning fatality memorial passing:pass
` },
  { part: 'noun', kind: 'DECISION', strength: 'STRONG', words: `
abolishment:abolish abolition:abolish abrogation:abrogate amnesty anathematisation:anathematise
anathematization:anathematize annexation:annex arming attainder authorization:authorize avoidance:avoid bailout:bail ban
barring blackball blockade brush-off cancellation:cancel clemency closedown closure condonation:condone crackdown curfew
cutback:cut declassification:declassify decree defenestration:defenestrate demolishing:demolish demolition:demolish
denationalisation:denationalize denationalization:denationalize deployment:deploy deportation:deport
deregulating:deregulate deregulation:deregulate disbarment:disbar edict embargo encirclement:encircle
endorsement:endorse equipping:equip eradication:eradicate expatriation:expatriate expulsion:expel extermination
extradition:extradite fallback fatwa forgoing forsaking:forsake forswearing:forswear imposition:impose injunction:enjoin
legalisation:legalize legalization:legalize lockdown misgovernment:misgovern mobilisation:mobilize mobilization:mobilize
monetisation:monetize monetization:monetize moratorium nationalization:nationalize nonacceptance outfitting:outfit
overhaul pardon postponement:postpone privatisation:privatize privatization:privatize prohibition:prohibit pullout
quarantine razing:raze rearmament:rearm recall recission:rescind redeployment:redeploy reinstatement:reinstate
rejection:reject repatriation:repatriate reprieve rescission:rescind revocation:revoke ruling:rule self-abnegation
self-renunciation shunning:shun shutdown:shut suspension:suspend turndown wipeout withdrawal:withdraw
` },
  { part: 'noun', kind: 'DECISION', strength: 'WEAK', words: `
amendment:amend blocking:block closing:close cutting:cut decision:decide easing:ease enactment:enact expansion:expand
implementation:implement lowering:lower move nationalisation:nationalize overturn permission:permit raising:raise reform
regulating:regulate restriction:restrict reversal:reverse revoke sanction sanctions:sanction sealing:seal shutting:shut
tightening:tighten
` },
  { part: 'noun', kind: 'DEPARTURE', strength: 'STRONG', words: `
abdication:abdicate abscondment:abscond autotomy baring decampment:decamp decontamination:decontaminate defection:defect
demotion:demote denudation:denude departure:depart dermabrasion desertion:desert dethronement:dethrone deviationism
disbandment:disband disembowelment disforestation:disforest disinheritance:disinherit disinvestment:disinvest
dislodgement:dislodge dislodgment dismissal:dismiss dissolution:dissolve embarkation exit expunction:expunge
expunging:expunge expurgation:expurgate finalisation:finalize finalization:finalize husking:husk layoff layoffs:layoff
leave-taking leaving ouster:oust ousting:oust parting:part remotion:remove removal:remove reshipment:reship
resignation:resign retirement:retire riddance:rid rinsing:rinse sacking:sack self-effacement stripping:strip
termination:terminate uncovering
` },
  { part: 'noun', kind: 'DEPARTURE', strength: 'WEAK', words: `
discharge firing:fire redundancy skimming:skim transferral:transfer
` },
  { part: 'noun', kind: 'DISASTER', strength: 'STRONG', words: `
aftershock avalanche balefire blaze blizzard bonfire bushfire campfire conflagration contagion contamination:contaminate
cyclone deluge devastation:devastate earthquake:quake epidemic eruption:erupt famine fire flood flooding:flood grassfire
hurricane infection:infect inferno infestation lahar landslide mudslide outbreak pandemic quake ravage ravaging:ravage
recrudescence:recrudesce smolder smoulder smudge starvation:starve starving:starve storm submergence:submerge
submerging:submerge superstorm temblor tornado tremor tsunami twister:twist typhoon wildfire
` },
  { part: 'noun', kind: 'DISASTER', strength: 'WEAK', words: `
cataclysm catastrophe disaster drought plague
` },
  { part: 'noun', kind: 'DISCOVERY', strength: 'STRONG', words: `
autopsy breakthrough decipherment:decipher detection:detect digging:dig discovery:discover eclipse espial:espy
excavation:excavate flyby invention:invent necropsy occultation rediscovery:rediscover self-discovery sighting:sight
spacewalk
` },
  { part: 'noun', kind: 'DISCOVERY', strength: 'WEAK', words: `
detecting:detect exploration:explore find identification:identify solving:solve spotting:spot test test-flight
testing:test transit
` },
  { part: 'noun', kind: 'ELECTION', strength: 'STRONG', words: `
by-election bye-election caucus election:elect re-election:reelect reelection:reelect
` },
  { part: 'noun', kind: 'ELECTION', strength: 'WEAK', words: `
primaries primary
` },
  { part: 'noun', kind: 'INCIDENT', strength: 'STRONG', words: `
abruption altercation apocalypse bankruptcy barracking blackout blooper blunder bobble boner boo-boo botch brawl breach
breakdown bungle calamity chase clanger:clang confrontation:confront cut-in deadlock debacle disappearance:disappear
disappearing:disappear disruption:disrupt dupery:dupe evanescence:evanesce feud fiasco flub foul-up fracas fumble gaffe
glitch heckling:heckle hoax impasse incident infraction:infract interposition:interpose interruption:interrupt
intrusion:intrude leak malfunction melee misstep mix-up outage pursual pursuit:pursue quarrel rough-and-tumble row
scandal scare scuffle shadowing:shadow shambling:shamble shortage sideshow snafu solecism spat stalemate standoff
stoppage:stop tailing:tail tragedy tussle vanishing:vanish vendetta
` },
  { part: 'noun', kind: 'INCIDENT', strength: 'WEAK', words: `
abatement:abate abiotrophy accommodation:accommodate adjustment:adjust aegir aetiology airflow allogamy allomerism
amplitude angelus anticlimax appalling approaching atavism atmospherics attempt attenuation:attenuate
augmentation:augment auspice autogamy avulsion:avulse baa backflow backflowing backlash backspin banging beep bending
betterment:better billow bite blare blaring bleat bleep blend blip bombilation:bombilate bombination:bombinate bong
bow-wow bray breakers brouhaha buffeting bun-fight bunfight cacophony cataplasia caterwaul caw ceilidh cessation:cease
changeover chattering:chatter cheep chirp chirrup chug clack clamor clap clatter cleistogamy click-clack clickety-clack
clickety-click climax clink clip-clop clippety-clop clop clopping cluck clucking clumping clunk clunking coarctation
cock-a-doodle-doo coincidence combining:combine comeupance comeuppance compaction:compact compression:compress
conjuncture consolidation:consolidate controversy conversion:convert coo corollary cotilion cotillion crackle creak
creaking:creak crepitation:crepitate crisis crit criterium cross-fertilisation:cross-fertilise
cross-fertilization:cross-fertilize cross-pollination:cross-pollinate crosstalk crunch debilitation:debilitate
decrepitation:decrepitate default defervescence:defervesce deflexion:deflect delay deliquium denouement densification
destabilization:destabilize deviation:deviate dextrorotation diastole din ding ding-dong discus dislocation:dislocate
dispersion:disperse dispute dissilience dissipation:dissipate doom downfall dribble driftage:drift drip drippage
dripping drumbeat eager eagre ebbtide egress emergence:emerge emergency emersion:emerge encroachment:encroach endgame
enfeeblement:enfeeble epiphany etiology extrasystole fadeout fading:fade failure:fail faint fecundation:fecundate
fertilisation fertilization:fertilize fete fiesta fitting:fit fizzle flame-out flapping:flap flashing:flash flick
flicker flowing:flow fluctuation:fluctuate fluttering:flutter fluxion:flux footfall footstep foretoken formal freshet
fundamental funrun fusion:fuse genesis gleaming:gleam glimmer glint gobble growl grumble grumbling:grumble grunt gurgle
gush gymkhana gyration:gyrate hap happenstance heartbeat heave heaving:heave highwater hiss hissing:hiss hitting:hit
homestretch honk hubbub humming:hum hurdles hurdling:hurdle hurt hushing inception inevitable ingress instroke
interlocking:interlock isomerisation:isomerize isomerization:isomerize jamming:jam jangle javelin jingle jitter jolly
jolt jounce karma kismat kismet knell knocking:knock landslip leakage:leak levorotation lightening loosening:loosen luau
luxation:luxate maelstrom manifestation:manifest meow merry-go-round meshing:mesh mew miaou miaow miaul misadventure
miscreation:miscreate misfortune mistake moksa moo mounting:mount murmur murmuration:murmur murmuring:murmur
mussitation:mussitate mutagenesis mutter muttering:mutter nascence nascency nativity neap neigh nicker oink omega omen
oozing:ooze ordeal origination:originate outflow outstroke pant paradiddle peal pealing:peal peep peripeteia peripetia
peripety permutation:permute pitter-patter plash plop plump plunk pollenation:pollenate pollination:pollinate
popping:pop portent:portend pounding:pound predestination:predestine preindication prelude prognostic prom
provocation:provoke pulsation:pulsate pulse pulsing:pulse punctuation:punctuate puncture purr pyrolysis quaver racket
rale rarefaction:rarefy rat-a-tat rat-a-tat-tat rat-tat rataplan rattle rattling:rattle rave reappearance:reappear
receding:recede recoil recombination:recombine recurrence:recur regurgitation:regurgitate remission:remit repeat
repetition:repeat retrogression:retrogress rhonchus riffle ripple rippling:ripple rockslide rolling:roll rub-a-dub
rumble rumbling:rumble run-up runup rustle sailing-race salvo samsara scrape scratching screech screeching:screech
scrunch sea-poose sea-purse sea-puss seek seepage:seep seiche self-fertilisation self-fertilization self-pollination
sequel sequella setback severance:sever shakedown shamble shimmy shrilling:shrill sibilation:sibilate sizzle skirl
slackening:slacken sleepover smack snore soliton spark spatter spattering:spatter spirt splat splatter:splat
splattering:splatter splutter spreading:spread springtide spritz spurt sputter sputtering:sputter squawk squeak squeal
squish static steeplechase stridulation:stridulate striking:strike strum stunt sublimation:sublimate
subluxation:subluxate subsequence subsidence:subside superfecundation superfetation:superfetate surcease surf
susurration:susurrate susurrus swash swish swoon swoosh syncope systole theophany throbbing:throb thrum thud thump
thumping:thump thunderclap thunk tick ticking:tick ticktock tictac tide ting tinkle tintinnabulation:tintinnabulate
tocktact toot tootle topspin touching:touch trample trampling:trample transformation:transform
transmigration:transmigrate tribulation:tribulate trickle twang twinkle undertide unification:unify uplift
uplifting:uplift upthrow upthrust vagary variant:vary variation:vary vibrato vicissitude volution vroom waveform wavelet
whack whicker whinny whir whirl whirlpool whirr whirring:whir whispering:whisper whistling:whistle whitecap whoosh
withering:wither wobble wring yaw yelp yelping:yelp yip zing zizz zoom
` },
  { part: 'noun', kind: 'INTERVIEW', strength: 'STRONG', words: `
interview
` },
  { part: 'noun', kind: 'INTERVIEW', strength: 'WEAK', words: `
grilling:grill
` },
  { part: 'noun', kind: 'LAUNCH', strength: 'STRONG', words: `
blastoff debut groundbreaking hypnogenesis launch liftoff opening:open premiere publication:publish relaunch release
reopening:reopen rollout takeoff unveiling:unveil
` },
  { part: 'noun', kind: 'LAUNCH', strength: 'WEAK', words: `
construction:construct founding:found introduction:introduce opener:open publishing:publish renovation:renovate start
updating:update
` },
  { part: 'noun', kind: 'LEGAL_ACTION', strength: 'STRONG', words: `
causa complaint:complain countersuit indictment:indict inquiry:inquire interrogation:interrogate
investigating:investigate investigation:investigate lawsuit:sue litigation:litigate moot petition probe
prosecution:prosecute subpoena summons
` },
  { part: 'noun', kind: 'LEGAL_ACTION', strength: 'WEAK', words: `
appeal charge charges:charge filing:file search suit:sue
` },
  { part: 'noun', kind: 'MEETING', strength: 'STRONG', words: `
banquet conclave conferment:confer conferral:confer convening:convene convention:convene fund-raiser:fundraiser
fundraiser gala get-together:meet luncheon meeting:meet reunion:reunite summit symposium
` },
  { part: 'noun', kind: 'MEETING', strength: 'WEAK', words: `
assembly conference:confer congregating:congregate forum gathering:gather huddle meet reception:receive seminar session
workshop
` },
  { part: 'noun', kind: 'OTHER', strength: 'WEAK', words: `
abdominocentesis abidance:abide able-bodiedism able-bodism ableism ablism ablution abort about-face abreaction:abreact
abseil absenteeism accenting accompaniment:accompany accreditation:accredit accrual:accrue accruement:accrue
acculturation:acculturate acedia acidimetry acting:act actinometry activating actualisation:actualize
actualization:actualize actuation:actuate adduction:adduct adherence adjudication adjunction:adjoin administrivia ado
adoxography adrenarche adultery adventure aerial aerobatics aerophagia aerophilately affectation afforestation:afforest
affront aftereffect aggrandisement:aggrandise aggrandizement:aggrandize aggro agism agribusiness agrypnia aikido airdrop
airlift algometry alkalimetry alms alms-giving almsgiving alphabetisation alphabetization:alphabetize alteration:alter
alternation:alternate ambages amble ambulation:ambulate amelioration:ameliorate amplification anagrams anastylosis
anemography anemometry angulation animal-worship animalisation annealing annotating annoying anointing anointment:anoint
anthropolatry anthropometry anthropophagy antifeminism apery:ape apiculture appearing appeasement apportioning
aquaculture aquiculture arbitrage arbitrament:arbitrate arbitrement:arbitrate arboriculture arborolatry arousal:arouse
arranging arthrocentesis artifice ascending ascesis assembling assigning assist astrolatry astronavigation at-bat
atomisation:atomize atomization:atomize attainment:attain audible auspices authorship auto-suggestion autoeroticism
autoerotism autolatry automatism autosexing autosuggestion avarice avaritia averting awakening:awaken awarding
babbitting baccarat backbend backgammon backhand backhander backpacking backsliding backstroke backwash badgering
baiting balancing ballooning ballottement balls-up ballup banditry banqueting barbarisation:barbarize barbarism
barbarization:barbarize barbecuing bardolatry bareboating barratry barter bastardisation:bastardize bathymetry
batting:bat bawling beanball beaner:bean beano beautification:beautify bedevilment:bedevil bedrest beekeeping
beggar-my-neighbor beggar-my-neighbour belch belching benediction betise betrayal:betray bezique bhakti bibliolatry biff
binge bingle bingo biodefence biodefense biogeny biologism bioterrorism birdnesting birling bisection:bisect
bitchery:bitch bivouacking blackening blaxploitation blending blink blinking:blink blowjob boating:boat bocce bocci
boccie bodybuilding bohemianism boondoggle boozing bopeep bosie bossism bowdlerisation:bowdlerize
bowdlerization:bowdlerize bowling bowls brachiation:brachiate brainstorming:brainstorm braising branching branding
breakaway breaking breaststroke breathing:breathe brewing bricolage bridal bringing brisance broadening broil broiling
bronchospasm bruxism buggery:bugger buildup bullying bunce bunt burning burnup burp burping burying buss bustle busywork
butchering butt-welding:buttweld by-product byplay byproduct caesarean caesarian calibration:calibrate calisthenics
callisthenics calming calorimetry camping:camp canalisation:canalize canalization:canalize canasta candidature
candlepins canfield cannibalism cannulation:cannulate cannulisation:cannulize cannulization:cannulize canter
canulation:canulate canulisation:cannulate canulization:cannulate capriole caravanning cardiospasm careerism caress
caressing carry cartage:cart carting cartography casework cassino catching catharsis catnap causation:cause causing
ceding celiocentesis celioscopy censoring censorship centesis centralisation:centralize centralization:centralize
cephalometry ceramics certification:certify cesarean cesarian champerty chandelle change-of-pace change-up
channelisation:channelize channelization:channelize chanoyu charlatanism chasse chastisement:chastise chastity check-in
checkers checkout checkup chemotaxis chewing:chew chicanery:chicane childcare chiller chin-up chipping:chip chomp
chomping:chomp chopper:chop chore cinch cinematography circularisation:circularize circularization:circularize
circumduction circumnavigation:circumnavigate circumscription:circumscribe circumvention:circumvent
circumvolution:circumvolve clamber clampdown classwork clean cleaning:clean cleansing:cleanse cliffhanger closeout
clutches co-occurrence:cooccur co-op co-optation:co-opt co-option:co-opt coaction:coact coalescence:coalesce
coalescency:coalesce cockfight cockup cocooning codification:codify coding:code coercion:coerce coition coitus
collaborationism collecting:collect collectivisation:collectivize collectivization:collectivize collimation:collimate
colonialism colonisation:colonize colonization:colonize colonoscopy colorimetry comedown commissioning:commission
commixture:commix communalism communisation:communize communization:communize commutation:commute commute
commuting:commute comparing:compare compliance:comply complication:complicate compounding:compound compressing:compress
concealing:conceal conceptualization:conceptualize conchology concomitant concubinage condensing:condense
conditioner:condition conducting:conduct conflux constitutional consuetude consummation:consummate contingence
contingency continuance:continue continuation:continue contortion:contort contraception contravention:contravene
contumacy conventionalisation:conventionalize conventionalization:conventionalize convergence:converge
converging:converge cookery:cook cooperative copout coprophagia coprophagy copulation:copulate copying:copy corvee
cosmolatry countdown counter-sabotage counteraction:counteract counterblow counterbombardment counterespionage
counterfire counterinsurgency counterintelligence countermarch countermeasure countermine counterplay counterpunch
counterrevolution countersubversion counting:count coursework couvade cover-up crapette crapshoot crapulence
crawling:crawl creeping:creep cribbage criminalisation criminalization cronyism crop-dusting crossbreeding cruelty
crying:cry cuckoldry cuddle cuddling:cuddle culdoscopy cultism cultivation:cultivate cunctation cunnilinctus cunnilingus
curling:curl cyber-terrorism cybercrime cyberwar cytophotometry dab dairying dalliance:dally dampening:dampen
dangling:dangle darkening:darken darning:darn darts daubing:daub dawah dawdling:dawdle daycare de-escalation:de-escalate
deactivation:deactivate deadening:deaden dealing:deal dealings:deal deathblow debarkation:debark decantation:decant
decathlon decentralisation:decentralize decimalisation:decimalize decimalization:decimalize decimation:decimate
decoding:decode decolonisation:decolonize decolonization:decolonize decompressing:decompress decompression:decompress
decriminalisation decriminalization decryption:decrypt deeds deerstalking defacement:deface deference deferment:defer
defloration:deflower deformation:deform defusing:defuse deglutition degradation:degrade degustation:degust
dehumanisation:dehumanise dehumanization:dehumanize delegating:delegate demarche demobilisation:demobilize
demobilization:demobilize democratisation democratization demonetisation:demonetize demonetization:demonetize
demonolatry demoralization:demoralize densitometry dent depletion:deplete depolarisation:depolarize
depolarization:depolarize depredation deracination:deracinate derring-do desecration:desecrate desegregation:desegregate
designing:design despoilation destabilisation:destabilize detente detribalisation:detribalize
detribalization:detribalize detriment devil-worship devilment:devil devilry:devil deviltry:devil devisal:devise
devising:devise devitalisation:devitalize devitalization:devitalize devoir devolvement:devolve devotional diabolatry
diagnosing:diagnose diagnosis:diagnose diagramming:diagram dialysis:dialyze dichotomisation:dichotomise
dichotomization:dichotomize dieting:diet dint dirtying:dirty disassembly discontinuance:discontinue
discontinuation:discontinue discount disenfranchisement:disenfranchise disengagement:disengage
disestablishment:disestablish disfranchisement:disfranchise disgorgement:disgorge dishwashing disinterment:disinter
dismantlement:dismantle dismantling:dismantle dismemberment:dismember dismount disobedience:disobey dispersal:disperse
dispraise dissection:dissect disservice dissimulation:dissimulate dissociation:dissociate distension:distend
distortion:distort distraint disunion:disunite divarication divergence:diverge diversification:diversify diving:dive
docking:dock doddle dodging:dodge dogfight dogtrot doings domination:dominate dominoes dominos donkeywork dorsiflexion
dosimetry double-crossing double-dealing doubleheader doweling down-bow downshift downsizing downswing doze
draftsmanship dramatisation:dramatize dramatization:dramatize draughts drenching dribbling:dribble drifting:drift
drilling:drill drinking:drink dropkick drowse drudgery:drudge drumfire drumming:drum duckpins dunk dwindling:dwindle
dyeing:dye earthing:earth eating:eat ecarte ecclesiasticism echolocation eco-warfare ecoterrorism ecotourism
effectuation:effectuate egression:egress ejection:eject elaboration:elaborate elbowing:elbow electrification:electrify
eleven-plus embrace embracement:embrace embracing:embrace emendation emesis emission:emit emphasizing:emphasize
empowerment:empower encasement:encase enclosing:enclose encoding:encode encryption:encrypt enculturation
endearment:endear endeavor endeavour:endeavor endoscopy energizing:energize enfolding:enfold enhancement:enhance
enlargement:enlarge enrichment:enrich entrapment:entrap envelopment:envelop epiphenomenon episiotomy
equalisation:equalize equalization:equalize equating:equate equilibration erecting:erect ergotropism erotica escalade
escalation:escalate escapade espousal:espouse euchre eupnea eupnoea event eventuality everting:evert eviction:evict
evildoing exacerbation:exacerbate exaction:exact examination:examine excursion exercising:exercise exertion:exert
exhumation:exhume expedient expending:expend exploit expressage:express exteriorisation:exteriorize
exteriorization:exteriorize extinguishing:extinguish facula fade fakery:fake falanga falsifying:falsify falter
faltering:falter fare-stage farming:farm faro fart farting:fart fartlek fashioning:fashion fast fasting:fast fatism
fattism feasting:feast featherbedding feathering:feather feeding:feed feint fellatio fellation:fellate ferrying:ferry
fetch feticide fetometry fibbing:fib fielding:field figuration:figure finger-roll fingering:finger fire-worship
fish-worship fixing:fix flare-up flatus flex flinch fling flip flit flogging:flog floriculture flunk
fluoridation:fluoridate fluoridisation:fluoridize fluoridization:fluoridize fluoroscopy flurry flutter fly-by flypast
foetometry follow-on follow-through fondling:fondle footfault footrace footwork foraging:forage force-out fording:ford
forehand foreplay forestalling:forestall formalisation:formalize formalization:formalize fornication:fornicate fortuity
forwarding:forward foul fragmentation:fragment frame-up framing:frame fraternisation:fraternize
fraternization:fraternize freestyle frightening:frighten frisk frisking:frisk frottage frying:fry fuck fucking:fuck
fueling:fuel fumigation:fumigate gallop gardening:garden gasp gastrogavage gastromy gastroscopy gavage gayness
gentrification:gentrify geophagia geophagy geotropism gerrymander gesture getting:get give-and-go giving:give
glamorisation:glamorize glamorization:glamorize glamourisation:glamourise glamourization:glamorize gliding:glide
glissade go-around go-slow goal-kick godsend going-over goldbricking:goldbrick gonioscopy googly goosebump gooseflesh
governing:govern grading:grade grafting:graft grammatolatry grant-in-aid grappling:grapple gravimetry grazing:graze
greenmail grooving:groove grope guardianship gulp gulping:gulp gumming:gum guzzling:guzzle gynaeolatry gyneolatry
habitude hackwork haematemesis haemodialysis haemostasia haemostasis hagiolatry hair-raiser halma hammering:hammer
hammerlock hamming:ham handoff handspring handstand harlotry harvesting:harvest haul haulage:haul hauling:haul havoc
haying haymaking headlock headshake headshaking headstand hecatomb heliolatry heliotropism helpdesk hematemesis
hemodialysis hemostasia hemostasis heroics heterosexism heterosexualism heterosexuality hide-and-seek hierolatry
high-low high-low-jack highlife hike hiking hobbyism hold-down homage homemaking homework homoeroticism
homogenisation:homogenize homogenization:homogenize homosexualism homosexuality hooking:hook hooky hop-step-and-jump
hopscotch horripilation:horripilate horticulture house-raising housecleaning:houseclean housewifery housework
huffing:huff hullabaloo humanisation:humanise humanization:humanize humoring:humor hurl husbandry hustings
hybridisation:hybridize hybridization:hybridize hybridizing:hybridize hydrometry hydroponics hyperalimentation
hyperemesis hyperextension:hyperextend hyperpnea hyperventilation:hyperventilate hyphenation:hyphenate hypnotism
hypopnea hypostatisation:hypostatise hypostatization:hypostatize hypsometry hysteroscopy ichthyolatry iconolatry
idiolatry idleness idling:idle idolatry imbibing:imbibe immunisation impairment:impair impalement:impale impasto
impingement:impinge impinging:impinge imposture impress impressment:impress in-migration inbreeding incasement:incase
incineration:incinerate incitement:incite inclining:incline incoming incorporation:incorporate incurrence:incur
indexation:index indexing:index indignity inducing:induce indulging:indulge industrialisation:industrialize
industrialization:industrialize inflaming:inflame infliction:inflict infringement:infringe ingestion:ingest ingratiation
inhabitancy:inhabit inhabitation:inhabit inhalation:inhale inhibition:inhibit iniquity injection:inject injustice
inoculating:inoculate inoculation:inoculate inroad insemination:inseminate inspection:inspect instauration
instillation:instill instillment:instill instilment:instil intake integrating:integrate integration:integrate
intemperateness intensification:intensify interbreeding:interbreed intercommunion intermediation:intermediate
intermission:intermit internationalisation:internationalize internationalization:internationalize interplay
interspersal:intersperse interspersion:intersperse intimidation:intimidate intromission:intromit intubation:intubate
inunction:inunct inventorying:inventory invidia invigilation:invigilate irrigation:irrigate irruption:irrupt isometrics
issuance issuing:issue itemisation:itemise itemization:itemize jab jabbing:jab jacks jackstraws jaunt jehad jerking:jerk
jerry-building jiggle jihad jiujitsu jogging:jog jostle jostling:jostle journeying:journey joyride juggle
jugglery:juggle juggling:juggle jujitsu jujutsu jump-start jumpstart juncture junketing:junket jutting:jut
juxtaposition:juxtapose karate katharsis kayo keeping:keep keno keratoscopy keystroke kinesis kissing:kiss kittee
knavery kneel kneeling:kneel knockdown knuckleball knucklebones knuckler landscaping:landscape laparoscopy laparotomy
lapidation:lapidate lapse lapsing laryngismus lashing lateral latria launching laundering lavation:lave law-breaking
lay-up layover layup leaner:lean leapfrog leaping lechery legislating legitimation:legitimate lengthening lesbianism
lessening leveling leveraging levitation:levitate lexicography liberalisation:liberalize liberalization:liberalize
lie-in ligation:ligate likening limp liner lingering liquidation:liquidate liveliness load-shedding loafing loaning lob
lobbyism localization:localize locating locking lockout logging:log logistics look-over loop-the-loop lope lordolatry
lotto lovemaking ludo lunching:lunch lunge lurch luxuria luxuriation:luxuriate lying:lie magnification:magnify mahjong
make-do make-work makeover makeready makeshift making:make malfeasance malingering:malinger malpractice manduction
maneuver manipulation:manipulate manufacture mapmaking marbles marvel masking:mask masse masterstroke
mastication:masticate masturbation:masturbate match-up matchmaking mating:mate matric maximation maximisation:maximize
measuring:measure meatpacking meddling:meddle medevac medivac megahit meld melioration:meliorate menarche
mensuration:mensurate mercy mesmerism mess-up metalworking metempsychosis meteortropism metrication:metricate
metrification:metrify micrometry microscopy mid-off mid-on might-have-been mikvah mimicry minelaying minesweeping
mingling:mingle miniaturisation:miniaturize miniaturization:miniaturize minimisation:minimise minimization:minimize
ministration:minister miracle miracle-worship misbehavior:misbehave misbehaviour miscalculation:miscalculate
miscegenation:miscegenate mischief mischief-making miscount miscue misdeed misestimation:misestimate misfeasance
mismanagement:mismanage misplay misreckoning misrule mitigation:mitigate mixing:mix mnemonic mock modelling:model
modernisation:modernize modernization:modernize modification:modify moistening:moisten molding:mold momism monoculture
monolatry monopolisation:monopolize monopolization:monopolize monte moon-worship moonwalk mopping:mop motivating
motoring:motor motorisation:motorize motorization:motorize mottling:mottle mountaineering:mountaineer moviemaking mudra
multiplication:multiply mumble-the-peg mumblety-peg musclebuilding mycophagy mydriasis narcoterrorism narcotraffic
naturism navigation:navigate necrophagia necrophagy negligence neocolonialism nephrotomy nepotism nestle neuro-marketing
neuromarketing neurotropism neutrality neutralization:neutralize newspeak nictation:nictate nictitation:nictitate
night-stop nightwork nim ninepins ninjitsu ninjutsu nisus no-brainer no-trump noctambulation noctambulism nomenklatura
non-engagement non-involvement non-proliferation nonaccomplishment nonachievement nonappearance nonattendance
noncompliance nonevent nonfeasance nonobservance nonparticipation nonperformance nonprofit nonproliferation
nonresistance nonviolence nookie nooky normalisation:normalize normalization:normalize not-for-profit
novelisation:novelize novelization:novelize novena nudge nudism numismatics numismatology nutation:nutate nystagmus
obedience:obey objectification:objectify oblation obliteration:obliterate obstructionism obtainment:obtain
obtention:obtain obviation:obviate occurrent odyssey offence officiating:officiate officiation:officiate offshoot
offside omophagia onanism once-over oncoming one-and-one one-off one-upmanship onset ophiolatry ophthalmoscopy
oppression:oppress optimisation:optimize optimization:optimize orchotomy orgasm orgy origami ornamentalism out-migration
outercourse outgrowth outing outlay outreach overachievement:overachieve overacting:overact overeating:overeat
overexertion:overexert overexposure:overexpose overfeeding:overfeed overflight overflow overindulgence:overindulge
overproduction:overproduce overprotection:overprotect overreaction:overreact overrefinement:overrefine overshielding
oversimplification:oversimplify overstrain overwork overworking:overwork pachisi pacification:pacify packaging:package
paederasty paedophilia pains pairing:pair pall-mall palliation:palliate palpation:palpate palpebration:palpebrate
paltering:palter pampering:pamper pandiculation panting:pant panto pantomime paperhanging papering:paper paperwork
paracentesis parachuting:parachute paragliding paraphilia parapraxis parasailing parceling:parcel parcellation:parcel
parcelling:parcel parchesi parchisi parhelion parry pas passado pasteurisation:pasteurize pasteurization:pasteurize
patching:patch peacekeeping peccadillo pederasty pedesis pedophilia peekaboo pelvimetry penalisation:penalize
penalization:penalize penning:pen pentathlon penuchle perambulation:perambulate percussion:percuss
peregrination:peregrinate perfusion:perfuse perineotomy perpetration:perpetrate perpetuation:perpetuate
personation:personate pervaporation:pervaporate petroglyph petting:pet phase-out pheresis philanthropy philately
photoemission photometry phototropism phrasing:phrase pick-off piggyback pilotage:pilot piloting:pilot pinochle pinocle
piquet pirouette placation:placate place-kicking:place-kick place-worship planting:plant plasmapheresis
plastering:plaster plateletpheresis playacting:playact pleasing:please pleating:pleat plod plodding:plod
ploughing:plough plowing:plow plunker pogey pogrom pogy poking:poke polarography polishing:polish pop-fly popery porn
porno pornography positioning:position possession:possess poudrin pounce prance pratfall praxis precaution
preclusion:preclude predation:predate prefabrication:prefabricate preferment:prefer prefixation:prefix prelim
preliminary prep prepayment:prepay presentation:present presentment:present preservation:preserve press-up
pressing:press pretend pretending:pretend price-fixing pricking:prick priming primping:primp printmaking
procrastination:procrastinate procreation:procreate proctoscopy profanation:profane programing:program
prolongation:prolong promiscuity promiscuousness pronation:pronate prophylaxis propitiation:propitiate props
proration:prorate prorogation:prorogue protagonism prowl psyop publicizing:publicize puffing:puff puking:puke
pulling:pull punishment:punish punting:punt purgation:purge purging:purge purification:purify purveyance:purvey
pushing:push pushup put putout putting:putt pyrography pyrolatry quantisation:quantise quantization:quantize
quarrying:quarry quelling:quell quenching:quench quickie quicky quislingism racialism radiophotography radioscopy
raindrop rainmaking ramble ramification:ramify ranching:ranch randomisation:randomize randomization:randomize rapine
rappel rationing:ration razmataz razzle razzle-dazzle razzmatazz re-afforestation:re-afforest re-creation:re-create
re-establishment re-formation re-sentencing readjustment:readjust readmission:readmit readying:ready reaffiliation
rearrangement:rearrange reassembly reassignment:reassign reassurance:reassure rebirth rebuff rebuilding:rebuild
reburial:rebury reburying recce recco reccy receipt recidivism:recidivate reciprocation:reciprocate recirculation
reclamation:reclaim reclassification reclining:recline recoding:recode recommencement:recommence
reconnaissance:reconnoitre reconnoitering:reconnoiter reconnoitring:reconnoitre recount recusal:recuse recusancy
recusation:recuse redetermination:redetermine redevelopment:redevelop redistribution:redistribute reenactment:reenact
reenlistment reentry refabrication refereeing:referee refit reflex refocusing:refocus reforestation:reforest
refueling:refuel refutal regimentation:regiment rehabilitation:rehabilitate reification:reify reinforcement:reinforce
reiteration:reiterate relapse relapsing:relapse relegating:relegate relegation:relegate relishing relocation:relocate
remediation:remediate remedy rendezvous renege renewal:renew reordering:reorder reorganisation reorganization:reorganize
repair repeating:repeat repechage repercussion:repercuss repose repositioning:reposition repossession:repossess reprisal
republishing:republish resettlement:resettle reshuffle reshuffling:reshuffle residency:reside respiration:respire
resumption:resume resurgence:resurge resurvey resuscitation:resuscitate retch retention:retain retraining:retrain
reunification:reunify reverting:revert revision:revise revitalisation:revitalize revitalization:revitalize
revival:revive revivification:revivify rhinoscopy rifling rite rivalry:rival roar roaring:roar roasting:roast roguery
roleplaying:roleplay rollback rollover romanticisation:romanticise romanticization:romanticize roping:rope
rotation:rotate rounding rousing:rouse routemarch roving:rove royalism ruckus ruction ruffianism ruggedisation:ruggedize
ruggedization:ruggedize ruining:ruin rumpus run saccade sacrament sacrilege safari sailplaning:sailplane salting:salt
sanctification:sanctify sanitisation:sanitize sanitization:sanitize sapphism saunter sauteing:saute saving
savoring:savor savouring:savour scalage:scale scaling:scale scamper scan scathe scatophagy schematisation:schematize
schematization:schematize schism schoolwork scission sclaff sclerotomy scouring:scour scramble screwing:screw screwup
scrubbing:scrub scrum scrummage scumble scurry sea-duty sectionalisation:sectionalize sectionalization:sectionalize
secularisation:secularize secularization:secularize seduction:seduce seeking:seek segue seismography selenolatry
self-abasement self-abuse self-aggrandisement self-aggrandizement self-control self-defence self-flagellation
self-fulfillment self-help self-improvement self-mortification self-organisation self-organization self-preservation
self-protection self-punishment self-realisation self-realization self-reformation self-renewal self-sacrifice
self-service self-stimulation self-suggestion self-worship sending:send sensitising sensitizing
sentimentalisation:sentimentalize sentimentalization:sentimentalize separationism septation serendipity
serialisation:serialize serialization:serialize serigraphy serpent-worship serve servicing:service seven-up sevens
severing:sever sexploitation shake-up shakeup shaking:shake shape-up share-out shaving:shave shear shearing:shear
shenanigan shifting:shift shillyshally shipbuilding shirking:shirk shirring:shirr shitwork shiver shogi shove
shove-halfpenny shrift shtup shuffling:shuffle shufti shy sideslip sidestep sidestroke siesta sifting:sift sigmoidoscopy
simmering:simmer simony simulation:simulate single-foot sinning:sin sip sit-down sit-up sitting:sit sixty-nine skit
skittles skulking:skulk skydiving:skydive slacking:slack slapshot slaveholding sleepwalking:sleepwalk sleuthing:sleuth
slicing:slice slight slinging:sling slip-up slipstream smacker:smack smacking:smack smoking:smoke smooch
smooching:smooch smooth snap snick sniffle snivel sniveling:snivel snogging:snog snooker snooze snoring:snore
snorting:snort snowboarding:snowboard snowflake snuffle snuggle snuggling:snuggle socage socialisation:socialize
socialising:socialize socialization:socialize socializing:socialize sodomy soiling:soil soilure:soil soixante-neuf
sojourn soldering:solder solemnisation:solemnize solemnization:solemnize solo somersault somersaulting:somersault
somnambulation:somnambulate somnambulism somniloquism somniloquy sortie sortition sousing:souse spacefaring spaceflight
spadework spank spanking:spank sparge spasmolysis spectrometry spectroscopy spectrum spelldown spillikins spillover
spiritualisation:spiritualise spiritualization:spiritualize spirometry spitting:spit splashdown splashing:splash
splintering:splinter spoilation:spoil spoliation:spoil sponsorship spoonfeeding:spoonfeed spot-welding:spotweld
spraying:spray spree spring-cleaning:spring-clean spying:spy squandermania squat squatting:squat squeeze
squeezing:squeeze squirm stabilisation:stabilize stabilization:stabilize stagger staining:stain stakeout start-off
starting:start startle startup stay stealth steering:steer steganography step-down step-up stertor stifling:stifle
stigmatisation:stigmatize stigmatization:stigmatize stillbirth stimulation:stimulate stirring:stir stock-take stocktake
stonewalling:stonewall stoning:stone stoop stopgap stowing:stow straight-arm strangulation:strangulate strapado
strappado stratagem stratification:stratify stretching:stretch strewing:strew strikebreaking strikeout striping:stripe
striving:strive stroking:stroke strut stumping stunting:stunt stylisation:stylize stylization:stylize sub-test
subbing:sub subjoining:subjoin subjunction:subjoin subversion:subvert succor succour:succor suck sucking:suck
suffixation:suffix summersault summerset sun-worship sundog sunspot superbia supererogation superintendence:superintend
supervention:supervene supervising:supervise supination:supinate supping:sup supporting:support surfacing:surface
surprisal:surprise surveying:survey sustainment:sustain sustentation swabbing:swab swat swig swilling:swill
swinging:swing switcheroo switching:switch swop swordplay syllabication:syllabicate syllabification:syllabify
symbol-worship symbolatry symbolising symbolizing:symbolize symbololatry synchronising:synchronise syndication:syndicate
systematisation:systematize systematism systematization:systematize taekwondo taichi taichichuan take-in taking:take
tampering:tamper tantalization:tantalize tap-off tapering:taper tarriance:tarry taunt taunting:taunt taxis teamwork
teasing:tease teeoff teetotaling teetotalism telemark telemetry telephotography teleportation:teleport tempering:temper
ten-strike tenancy tenderisation:tenderize tenderization:tenderize tenpins tenting:tent tergiversation:tergiversate
territorialisation:territorialize territoriality territorialization:territorialize terrorisation:terrorize
terrorization:terrorize tessellation:tessellate test-cross testcross thaumatolatry thelarche theoterrorism
thermogravimetry thermometry thermotropism thinning:thin thoracentesis thoracocentesis thoracotomy three-bagger
threshing:thresh throttling:throttle throw throw-in thrusting:thrust thuggery thwack tic-tac-toe tick-tack-toe
tickling:tickle ticktacktoe ticktacktoo tiddlywinks tiling:tile tilling:till timework tin-plating tinning:tin
tinting:tint tit-tat-toe titivation:titivate titration:titrate tittivation:tittivate toasting:toast toe-in toil toilette
toke tomography tone-beginning tonometry topolatry tort toss-up tossup touchback touristry tow towage:tow tracing:trace
trade-off tradeoff transfusion:transfuse transgression:transgress transition transmogrification:transmogrify
transmutation:transmute transplanting:transplant transshipment:transship transvestism transvestitism traversal:traverse
tread tree-worship trek tremble trente-et-quarante triage tribadism tribalisation tribalization trick trifling:trifle
trifurcation:trifurcate trimming:trim trophotropism tropism trot truancy trucking:truck truckling:truckle trudge
trumping:trump try tsuris tug tug-of-war tune-up tuning:tune turnround turpitude tweak twiddle twisting:twist two-bagger
two-baser typology underachievement:underachieve underexposure:underexpose underproduction:underproduce undoing:undo
unfastening:unfasten unionisation:unionize unionization:unionize unloading:unload untying:untie up-bow upending:upend
upkeep uppercut upshot uptake uranalysis urinalysis using:use vacationing:vacation vaccinating:vaccinate
vaccination:vaccinate vagabondage:vagabond vaginismus validation:validate valvotomy valvulotomy vaporization variolation
variolization vasoconstriction vasodilation vasosection vasotomy veering:veer vengeance venipuncture
ventilation:ventilate venting:vent verbolatry vibration:vibrate victimisation:victimize vigilantism vingt-et-un
viniculture viscometry viscosimetry vitiation:vitiate viticulture voicing volley volte-face vomiting:vomit voyeurism
vulgarisation:vulgarise vulgarization:vulgarize waddle wading:wade waggle wailing:wail waiting:wait waiver:waive
wakening:waken walkover wallop wandering:wander waning:wane wank warm-up warping:warp washing-up washing:wash washup
waterproofing:waterproof wave-off waxing:wax wayfaring weaning:wean weeping:weep welding:weld wetting:wet whacking:whack
whammy whang wheedling:wheedle wheeze whipping:whip whirling:whirl whist whitelash whitening:whiten whoredom wiggle wile
willing:will wilting:wilt winding window-washing windup wings winking:wink winnow winnowing:winnow wipe wiretap
witch-hunt woman-worship word-worship work-in workflow workout worrying:worry worship wrestle wrestling:wrestle wriggle
xerography xeroradiography yachting:yacht yawn yawning:yawn yield zap zoning zooerastia zooerasty zoolatry zoophilia
zoophilism
` },
  { part: 'noun', kind: 'PERFORMANCE', strength: 'STRONG', words: `
broadcast concert encore exhibition:exhibit festival finale gig matinee performance:perform recital:recite
rehearsal:rehearse screening:screen telecast
` },
  { part: 'noun', kind: 'PERFORMANCE', strength: 'WEAK', words: `
broadcasting cast concerto exhibit filming:film musical opera performing:perform playback show
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
dumping:dump elopement:elope honeymoon hymeneals invalidation:invalidate nuptials:wedding pregnancy remarriage:remarry
separation:separate splitsville wedding:wed
` },
  { part: 'noun', kind: 'RELATIONSHIP', strength: 'WEAK', words: `
affair dating:date marriage:marry romance split
` },
  { part: 'noun', kind: 'RELEASE', strength: 'STRONG', words: `
breakout deliverance:deliver eluding:elude elusion:elude emancipation:emancipate escape gaolbreak jailbreak lam
lifesaving parole prison-breaking prisonbreak ransom rescue salvage skedaddle
` },
  { part: 'noun', kind: 'RELEASE', strength: 'WEAK', words: `
bail bailment:bail freeing:free redemption:redeem salvation:salve save survival:survive
` },
  { part: 'noun', kind: 'RESULTS', strength: 'STRONG', words: `
audit bouncing carom census depreciation:depreciate devaluation:devaluate downgrade downspin downturn nosecount rebound
resiliency:resile ricochet sell-off:sell selloff:sell slowdown slump soaring:soar surge upsurge upturn
` },
  { part: 'noun', kind: 'RESULTS', strength: 'WEAK', words: `
appreciation:appreciate boom climbing:climb decline decrease double drop finding:find gain growth:grow
improvement:improve increase plunge poll polls:poll recession:recede recovery:recover reduction:reduce report rise
rising:rise shrinkage:shrink shrinking:shrink soar strengthening:strengthen study survey triple tumble upgrade
weakening:weaken
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
arrival:arrive drainage:drain embarkment:embark emptying:empty evacuation:evacuate exodus expedition homecoming
itineration nonstop pilgrimage redeye stopover tour trip visit visiting:visit voidance:void voyage
` },
  { part: 'noun', kind: 'VISIT', strength: 'WEAK', words: `
advent crossing:cross cruise descent:descend disembarkation:disembark disembarkment:disembark drain emigration:emigrate
entering:enter flight:fly flying:fly journey landing:land migration:migrate reaching:reach return rush rushing:rush
traveling:travel travelling:travel visitation:visit walking:walk
` },
  { part: 'noun', kind: 'VOTE', strength: 'STRONG', words: `
abstention:abstain approval:approve approving balloting filibuster idolisation:idolise idolization:idolize plebiscite
ratification:ratify referendum repeal runoff veto vote
` },
  { part: 'noun', kind: 'VOTE', strength: 'WEAK', words: `
ballot blessing:bless idealization:idealize passage:pass patronage voting:vote
` },
  { part: 'noun', kind: 'WEATHER', strength: 'STRONG', words: `
cloudburst downpour fog frost gale hailstorm:storm heatwave lightning monsoon rainfall rainstorm:storm sandstorm:storm
sleet snowfall snowstorm:storm squall thaw thunderstorm:storm windstorm:storm
` },
  { part: 'noun', kind: 'WEATHER', strength: 'WEAK', words: `
coruscation:coruscate dousing:douse hail rain shimmer shining:shine shower showers:shower snow sparkling:sparkle thunder
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
budding building bullfighting bullring bundling bunting bushing buttressing cabinetmaking calling calving campaigning
caning canvassing caring caroling carpeting carping carving casing casting catering catling caulking centering chafing
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
