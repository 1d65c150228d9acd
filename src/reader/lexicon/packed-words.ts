/**
 * The words that tell of an event: made by `npm run lexicon`, not by hand; a test compares it. From WordNet 3.1 (Princeton
 * University, licence in THIRD_PARTY.md) and the list of `scripts/lexicon/news-words.ts`. A section is one part of speech, kind
 * and strength; `word:root` where the root is another word. The last section are words on "-ing" that are nouns of no event.
 */
export const PACKED_WORDS = `
verb ACCIDENT STRONG
capsize careen choke collapse collide crash derail drown electrocute hospitalise:hospitalize hospitalize implode injure
keel maroon plunge sag sheer sideswipe sink skid slew slue smash spill splatter strand suffocate swerve trend turtle
veer wrack wreck

verb ACCIDENT WEAK
asphyxiate burst crack crush curve dabble damage destroy droop dunk fall flop hurt immerse lurch ram reel shatter slip
slop soak stagger stall stumble swag trap

verb APPEARANCE WEAK
appear attend greet hug march pose wave

verb APPOINTMENT STRONG
appoint assign brevet conduce confederate conscript consociate delegate designate draft enlist enrol enroll further hire
join league matriculate miscast name nominate novate promote reappoint reassign recruit rehire rejoin replace reunify
stigmatise:stigmatize stigmatize subcontract task tenure typecast unionise:unionize unionize

verb APPOINTMENT WEAK
advantage baronetise:baronetize baronetize choose club depute devolve elevate favor federalize foster install lord pair
pick recast select spur succeed tap unite

verb ARREST STRONG
apprehend arrest bust cage capture clench detain handcuff harpoon intern lasso manacle nab nett prehend raid rearrest
rope seize

verb ARREST WEAK
book clutch collar fly-fish flyfish gnaw goose grab grip nibble nip pinch prawn round seine shrimp snatch still-fish
trawl tweak

verb ATTACK STRONG
ambuscade ambush annihilate assassinate assault atom-bomb attack bayonet behead blitz bludgeon bomb bulldog burke
butcher cannonade chine contuse counterattack counterstrike decapitate decimate decollate desecrate detonate dismember
dive-bomb dynamite eradicate explode exterminate firebomb gang-rape garotte garrote garrotte gas glide-bomb guillotine
gun hydrogen-bomb kill kneecap knife lapidate lynch maim martyr massacre molest mow murder off pattern-bomb poison
poniard punch rape ravish reassail savage scrag scupper scythe shell shoot sic skip-bomb slaughter slay stab stone storm
strafe strangle teargas torch torpedo torture waylay wound

verb ATTACK WEAK
assail beset bruise bushwhack erase flight gouge grass liquidate neutralise:neutralize nuke pip slap stabbing
strangulate target torment vaporize

verb AWARD STRONG
award bestow certificate dignify ennoble enshrine honor honour:honor induct knight reward shortlist shrine

verb AWARD WEAK
decorate dub

verb CALL STRONG
phone telephone

verb CALL WEAK
dial

verb CEREMONY STRONG
baptize canonize celebrate christen commemorate consecrate coronate crown inaugurate ordain ordinate

verb CEREMONY WEAK
dedicate mark solemnise:solemnize solemnize swear

verb COMPETITION STRONG
backstop beat best birch boat-race cat checkmate chicane chouse clinch compete cowhide cricket defeat disqualify drub
equalise:equalize equalize flagellate flail flog forfeit fullback golf homer horse-race horsewhip leather out-herod
outcry outdo outdraw outfight outfox outgo outmaneuver outmanoeuvre outmarch outmatch outpace outplay outrange outrival
outroar outsail outscore outsell outshout outsmart outstrip outvie outweigh outwit overmaster overpower par qualify
quarterback rout score skunk spreadeagle teeter-totter teetertotter thrash triumph trounce unfit vanquish vie welt win
worst

verb COMPETITION WEAK
advance aggress aggroup aim ante arm avenge bandy barnstorm barricado better bias bird birdwatch bluff brigade bulwark
caddie caddy cannon castle circumvallate coach contend crew cross-file crossruff defuse disarm double-team draw edge
eliminate field forearm foul fusillade gage game gang garrison gird immunise:immunize immunize jockey kick lash lather
lead level lick lose militarise:militarize militarize misfire mothproof outcall outgeneral overbid overcome overshoot
overtake overtrump palisade parlay pitch play protect race re-arm remilitarise:remilitarize remilitarize retaliate
revenge ruff safeguard seesaw sharpshoot shield shuttlecock side skittle soldier staff stalemate station stockade strain
surmount sweep team tie top trail underbid upset wager wall ward weight-lift weightlift whelk whip whistlestop

verb CONFLICT STRONG
annex battle besiege blitzkrieg bombard busy capitulate chicken-fight chickenfight clash colonise:colonize colonize
conquer duel egg fight fistfight foil frustrate intercept invade joust liberate mud-wrestle mudwrestle mutiny occupy
overrun overthrow parry prizefight queer quell rebel recalcitrate recapture reconquer repel repulse retake retreat
scotch shadowbox shush silence skirmish surrender thwart topple tourney tussle wage war

verb CONFLICT WEAK
circumvent combat defend infest outbrave pelt putter shipwreck short-circuit smatter squelch subvert suppress wrestle

verb CRIME STRONG
abduct abuse acid-wash beguile blackjack blackmail bribe bunco burglarise:burglarize burglarize burgle cabbage carjack
cheat commandeer con cop counterfeit defalcate defraud diddle dropforge embezzle evade extort filch fleece forge gazump
gip glom goldbrick gyp hack hand-wash handwash harass heist highjack hijack hoodwink hornswoggle ill-treat ill-use
kidnap launder machine-wash maltreat malversate misappropriate mistreat mug mulct overcharge peculate persecute pilfer
pirate plagiarise:plagiarize plagiarize plunder poach powerwash pressure-wash purloin rig rob rook scam shanghai
shoplift short short-change skyjack smuggle snarf snitch stalk steal stone-wash stonewash suds swindle thieve traffic
trespass vandalise:vandalize vandalize water-wash welch welsh whipsaw

verb CRIME WEAK
bilk bunk commit fake foliate juggle nobble plume purge rinse sop speed

verb DEAL STRONG
acquire agree auction auctioneer bankroll batfowl benefit bereave bid bootleg bum buy by-bid cadge collaborate
consubstantiate deaccession demilitarise:demilitarize demilitarize dispossess divest donate expropriate federate
franchise frog gross grub impulse-buy invest lease licence license merge mooch offer orphan outbid outsource partner
preisolate procure profit profiteer prostitute purchase reconcile redispose refinance refund reimburse remainder repay
repossess repurchase resell restitute scalp sell settle sign snare source street-walk streetwalk trammel unarm
underprice undersell wholesale

verb DEAL WEAK
abandon abnegate accouter accoutre accredit accumulate admeasure air-condition air-cool alien allocate allot allowance
amortise:amortize amortize antique apportion arbitrage armor armour:armor arrogate articulate bag bankrupt barter bed
benefice bequeath berth bewhisker bill borrow bottle bottom brattice browse bung bush cache canal canalise:canalize
canalize capitalise:capitalize capitalize caption cash causeway cede cheque cleat cloy coinsure collect
communalise:communalize communalize comparison-shop compile computerise:computerize computerize confiscate consign
consolidate constitutionalize contract contribute cooperate copper-bottom copyright corbel cornice cosponsor crenel
crenelate crenellate cull curtain dado de-access de-aerate deaerate debit decaffeinate decarbonate decerebrate
dechlorinate decommission deep-six defat defibrinate defray degrease deionize delist delocalize demise deoxygenate
deplume deprive derequisition desacralize despoil destain desulfurize desulphurize detick devein disburse discard
disembarrass disembody disinfest disinter dispense displume dispose distrain distribute double-glaze dower download
economise:economize economize embalm embattle enfeoff ensile entrust equip espouse exchange exhume export falcon fee
fee-tail fettle fin finance flense flesh foot forage foray fowl foxhunt freeload ftp fuel fund fund-raise fundraise
furnish garage garner garnish garnishee gate glass graduate grate grouse grubstake hand hawk headquarter heap hive hoard
hobnail hock hog horseshoe huckster hunt husband immobilise:immobilize immobilize immolate impart import impound
impoverish inherit innervate instill institutionalise:institutionalize institutionalize instrument insufflate
interchange interleave intrust invoice jacklight jettison kern kit kite lavish lend letter leverage levy liquidize loan
loft machicolate market merchandise misdeal monger mortgage mothball motorize munition muzzle net nickel-and-dime obtain
offload outfit overdraw overpay overprice overspend overstock oversupply overtax panhandle patent patronize
pauperise:pauperize pauperize pawn pay peddle penny-pinch pension pillage pinpoint pith plastinate pocket pool portion
preempt prepay prepossess price prize proffer propagate prosper provision purvey pyramid quest rabbit raffle rafter
ransack ration rationalise:rationalize re-equip realise:realize reallocate reallot ream reapportion rearm reave rebate
reclaim recompense recoup recuperate redeposit refit reflectorise:reflectorize reflectorize refuel refurnish regift
reimpose reinsure rejig relinquish remit remunerate rent reposit requite reseat reserve restock resubmit retrench
retrofit rewire rid rifle sacrifice sanitate sap schnorr scrimp scrounge scum secure seek sequester shaft shnorr shop
shower signalise:signalize signalize site slat snaffle snipe spar splurge sponsor spool squander stash stave steam-heat
still-hunt stint stock stockpile store strip sub sublease sublet subrogate subscribe subsidise:subsidize subsidize
substitute subtitle supplement supply surcharge surfeit surtax swap swop takeover tank tariff tax tender terrace
terrasse theme tinsel tithe toggle tongue-tie trade transact transfuse transistorise:transistorize transistorize
translocate transmit treasure truncate tube unbridle unburden unclothe undercharge undercut underpay underquote
underspend understock uniform unify unmuzzle unsex upholster usurp vend victual vitaminise:vitaminize vitaminize
vouchsafe warehouse waste welcome whale wharf whisker wield window-shop wire withhold yield

verb DEATH STRONG
bury cremate decease die euthanize mourn perish predecease succumb

verb DEATH WEAK
croak grieve

verb DECISION STRONG
abolish abrogate amend attitudinise:attitudinize attitudinize authorise:authorize authorize ban blackball cancel cashier
censor champion co-sign cosign criminalise:criminalize declassify decree decriminalise:decriminalize decriminalize
demolish deploy deport deregulate embargo enact endorse evict exile exorcise:exorcize exorcize expatriate expel
extradite illegalise:illegalize illegalize impose junk legalise:legalize legalize legislate legitimatise:legitimatize
legitimatize legitimise:legitimize legitimize misgovern mobilise:mobilize mobilize monetise:monetize monetize
nationalise:nationalize nationalize obstinate ostracise:ostracize ostracize outlaw overturn pardon persevere postpone
posture privatise:privatize privatize prohibit recognise:recognize recognize reign reinstate reject reopen repatriate
rescind revoke rule sanction scrap shelve suspend throne trash tyrannise:tyrannize tyrannize unseal upend uphold
withdraw

verb DECISION WEAK
abet aby abye ace adjudicate administer administrate adopt adventure affiliate affranchise aggrieve agitate aid ally
amerce amuse annul antagonise:antagonize assist assort atone attain attaint avert baby baby-sit babysit back backdate
backfire backlash backslap balk banish bar bastardise:bastardize bastardize bate baulk beaver becharm befool belabor
belabour:belabor benefact blackleg blacklist blank blindside block blockade boondoggle bootstrap bother bottleneck brand
breathalyse:breathalyze breathalyze brutalise:brutalize brutalize buck bugger bull buttonhole captain carouse carpenter
caucus chair chairman chance charter chisel circularise:circularize circularize civilise:civilize civilize clerk close
co-educate coact cocker coddle coeducate coerce collectivise:collectivize collectivize colour:color commission compass
compel compere comply comport condescend condition connive consort constrain control cope corner corrupt cosset
counteract countercheck countermine court court-martial covenant cox cozen crib criminalize cross-index crusade cuckold
curb cut dally dare debar debase debauch deceive decertify decide decolonise:decolonize decolonize decontrol decoy
defibrillate deflect defrock deign delay delude democratise:democratize democratize demoralise:demoralize demoralize
deprave deputise:deputize deputize deracinate derecognise:derecognize derecognize derestrict desegregate disbar
discipline discommode disenfranchise disfranchise disgrace dishonor dishonour:dishonor disinvest disobey disoblige
disorganise:disorganize disorganize disport disrespect distress district double-date dragoon drudge ease ebb educate
egotrip eject electioneer emcee empanel empower endeavor endeavour:endeavor endow endue enforce enfranchise enslave
ensnare entertain enthrone entitle entomb entrap essay estrange exempt expedite expiate extemporize extend fag farm
favour:favor featherbed fend fete fiddle field-test finagle financier fink fixate fledge flim-flam flunk fob foment fool
force foreclose forefend foregather forestall foreswear forfend forgather forgo form formalise:formalize formalize
founder fox fraternise:fraternize fraternize freelance frequent frivol fudge gamble gerrymander gift govern grant
grapple groom guard gull hale halt heed hinder hoax hobnob home home-school humbug impanel impede impinge implement
imprint incommode inconvenience indemnify index indorse indue indulge influence inhume inter interact interfere
interlope internationalise:internationalize internationalize intervene intromit invalid invalidate inventory invigilate
jib job jollify jubilate kennel kibosh labor labour:labor laze legitimate liberalise:liberalize liberalize lift
lionise:lionize lionize litigate lobby lower malinger man mandate manipulate manoeuver manoeuvre manumit
marginalise:marginalize marginalize meddle militate minister misally misbehave miscarry misconduct misdemean misdirect
mismanage moil mollycoddle monopolise:monopolize monopolize moon moonlight mother mull negociate neutralize nullify obey
obligate oblige obstruct officiate operate oppress order organize over-correct overdo overdrive overexert overhaul
overleap overprotect overreach oversee oversimplify pamper parent participate party patrol patronise:patronize peg
penalise:penalize penalize permit perpetrate pervert philander pillory police pontificate practice preclude preside
pressure prevent privilege proctor profane pulverise:pulverize punish quash queen racket racketeer railroad raise
rampage ranch rave readmit rebury recede reciprocate recommit redeem redress reestablish refuse regiment register
regroup regularise:regularize regularize regulate rehabilitate rehouse rein relegate rendezvous renegade
reorganise:reorganize reorganize repress require resile resort restore restrict resume retool reverse right risk roister
romance rough-house rubricate rumpus sabotage sandbag satisfice satisfise sauce scant school scourge scrimshank seal
secede second service shamanise:shamanize shamanize shame shark shepherd shill shirk shut sieve skimp skipper slack
slam-dunk slave slog slum snooker socialise:socialize socialize sodomise:sodomize sodomize sophisticate sort
sovietise:sovietize sovietize spare spearhead specialise:specialize spike splinter stable stag stake steamroll
steamroller stet stock-take stoke straiten strive strong-arm struggle stunt stymie stymy subdue subjugate suborn
subserve succor succour:succor superannuate superintend supersede supervise supplant syndicate taboo tenant
territorialise:territorialize territorialize terrorise:terrorize terrorize thermostat tighten toil toy travail treat
trellis trench trick two-time undergird undermine unfrock uproot upstage valet validate venture vest vet
victimise:victimize victimize vitiate void waitress waive wangle wassail whore womanise:womanize womanize wrong zone

verb DEPARTURE STRONG
abdicate ax axe closure cloture defect demote depose desert dethrone disband discharge disinherit dismiss disown
dissolve finalise:finalize finalize fire furlough impeach oust quit resign retire sack sideline terminate

verb DEPARTURE WEAK
abort bench can complete consummate ditch downsize exit finish fulfil fulfill leave misdo overachieve rat referee
relieve renounce step transfer umpire underachieve underperform vacate

verb DISASTER STRONG
belly-flop devastate engulf erupt flood infect inundate jackknife quake ravage starve submerge submerse

verb DISASTER WEAK
burn deluge quiver tremor

verb DISCOVERY STRONG
decipher detect discover excavate excogitate identify invent sight solve spot uncover undrape unearth unwrap

verb DISCOVERY WEAK
bare devise dig disadvantage disfavor disfavour:disfavor explore find ghettoise:ghettoize ghettoize isolate observe
orbit prejudice quarantine redline seclude segregate sequence sequestrate stratify test

verb ELECTION STRONG
elect re-elect:reelect reelect unseat

verb ELECTION WEAK
campaign canvass co-opt poll

verb INCIDENT STRONG
absent bobble bodge bollix bollocks boob botch brawl breach bungle chase confront contravene crumble deadlock default
desorb detour disappear disrupt divert dog evanesce fail feud flub goof hound infract infringe interrupt logroll
malfunction misfunction mishandle muff politick pursue quarrel scuffle shamble sidetrack sin straggle vanish

verb INCIDENT WEAK
abrade abrase abscise absorb abut adduct adjoin adsorb aerosolise:aerosolize aerosolize affix afforest agglomerate
agglutinate aggrade air-drop airbrush airlift aluminise:aluminize aluminize amalgamate amputate anastomose
anatomise:anatomize anatomize anchor append appose archive arrange array asphalt aspirate astringe atomise:atomize
atomize attach attempt attract autotomise:autotomize autotomize babbitt backcross backhand backstitch badge bale ball
band bandage bang barb barrel barricade bash bastinado bat batch batten batter beak bean bedaub beeswax begrime belay
bell bemire beplaster berry besmear bespatter bespeckle bespot bestrew bevel biff bight bin bind bird-nest birdie
birdnest bisect bite bitt blackberry blacklead blacktop blanket blemish blend blindfold blinker blob blood blot blunder
bogey bond bonderise:bonderize bonderize bonk boot border boss bouse bower bowse box bracket brad brail brain brandish
brandmark braze bread break bream brecciate broadside brooch broom brush bucket buckle buff buffet bulldoze bumble bump
bundle bunker bunt burden burnish burthen buss butt butt-weld butter button buttweld cabin cake calcimine calender calk
calve cane cannulate cannulise:cannulize cannulize canoodle canopy canulate canvas capsulate capsule capsulise:capsulize
capsulize carburet card caress cart carve casket catapult catenate catenulate caulk cause cave cavern cement cere chain
chamfer character checkrow chemisorb chip chock chop chrome chromium-plate chuck chunk churn cicatrise:cicatrize
cicatrize cinch circumcise circumscribe clam clamp clap clapboard clapperclaw clasp clean cleave clew cling clip clobber
clog closet clout clue coapt coarsen coat cobble cobblestone code coffin cog cohere coif cold-cream coldcock colly comb
commingle commix compact compart compress concatenate concoct concrete cone confuse congest conglutinate conjoin connect
constrict containerise:containerize containerize contort convolute convolve copper copulate cord core cork corrade
corral corrugate cosh counter-drill countersink couple cover cowl cradle cram cramp cranch crape crate craunch cream
crease crepe crimp crinkle crisp crop croquet cross-link crossbreed crosscut crumb crumple cuddle cudgel cuff cumber
currycomb cushion dab daisy-chain dam darn daub decompress decorticate decouple deface defenestrate defile deflate
deflower deform degrade delete delve demodulate dent deplumate deposit descale detach deterge deviate devour dibble dice
dike dirty disarrange disarticulate disbud disburden discerp disconnect disencumber disentangle disfigure disgorge
dishevel disjoin dislodge disperse dissect doff drag drape dredge drill drop-kick dropkick dry-dock drydock dull dust
dyke eagle eff electroplate elute embed emboss embower empale emplace encapsulate encase enchain encircle enclose
encrust encumber enfold engraft engrave enlace enmesh enrobe ensconce enshroud ensnarl entrench envelop environ enwrap
epoxy err even eviscerate excise exfoliate expunge extract extravasate extricate face fair fan fasten feather fell felt
fence ferret fetch fetter filter filtrate finedraw finger fish flake flare flay fleck fling flour fluff flute fold
fondle forest fork fornicate fractionate frame frank frap fray frazzle french frizz frost fuck full fumble function
funnel furbish furrow fustigate garter gash gi gift-wrap gin girdle girth glaciate glaze glean glue gnarl gold-plate
goldplate gore gradate graft grain grasp grave graze grease grime grind grit groove grope ground grout gum gut hackle
haemagglutinate halloo hammer handstamp hang harness harvest hash hasp hatchel haul headbutt heckle heft hem
hemagglutinate hemstitch heterodyne hew hinge hit hitch hob hog-tie hoist hole hollow holystone hone hood hook hoop
hoover hopple horn houseclean hunker hurl hybridise:hybridize hybridize hygienise:hygienize hygienize ice idle imbed
imbibe imbue immingle impact impale implant incase incise inclose incrust infix ingraft ingrain inosculate input
inscribe inseminate insert inspan instal instil interbreed interlace intermingle intermix interpenetrate intersperse
intertwine interweave intrench introvert intubate intussuscept invaginate inweave iron jab jack jacket jag jam jampack
jerk jet julienne juxtapose kayo kink kiss knap knead kneel knock knuckle lace lacerate lade laden ladle lambast
lambaste larrup latch lay layer leak leash ligate limber load lob lock lop lounge lube lug lump macadamise:macadamize
macadamize maculate mail mangle manhandle mash massage masticate masturbate mat mate maul mesh metal metalize metallize
middle mingle misdeliver mislay mismatch mismate misplace miss miter mongrelise:mongrelize mongrelize monkey moor mop
mortar mortice mortise mount mud muddle muddy muffle mulch mushroom muss muster nail neck nestle nick nickel nock notch
nudge nut nuzzle obturate occlude offsaddle oil outspan overlay overlie overload oversew overstuff oyster pack package
padlock palm palpate paper parallelize parget partition paste pasture pat patch patinate patinise:patinize patinize pave
paw pearl peck peel penetrate perch percuss perforate permeate pervade pet piece pierce pigeonhole pile pillow pin ping
pinion pipe-clay pistol-whip pit pitchfork placard place-kick plane plank plant plash plaster plate platinize pleach
pleat plicate plonk pluck plug pock pockmark poke pole poleax poleaxe polish pollard pommel porcelainize porter posit
postmark postpose pot potter pouch pound prang preen prefix prepose press prick prod prop propel provoke prune pucker
pull pulp pumice pummel pump puncture punt puree putt putty quirk rabbet raddle rap rasp ravel raven re-afforest
reabsorb reap rear-end rebind recess recharge recumb redeploy redistribute reface refinish reforest reinstall relace
reline reload rend render-set replant repot reseal resect reseed resew reship reshuffle resift resmudge resorb rest
restrain retick retie revet rewind rice rick riddle riffle rip rive roach roof roost rootle rosin rough-hew rough-sand
roughen rub rubberstamp ruck ruddle ruin rummage rumple rupture saber sabre saddle sand sandblast sandpaper
sanitise:sanitize sanitize saw scaffold scar scarf scarify scavenge schlep scissor sclaff scollop scoop scour scrabble
scrape scratch screw scribe scrub scuff seam seat section seduce seed segment sellotape serrate sever sew shackle shank
sharpen she-bop shear sheathe shed shellac shellack shingle shoulder shovel shred shrinkwrap shroud shuffle shutter silt
silver silver-plate silverplate simonise simonize single size skewer skimcoat skive sky slash slather sledgehammer sleek
slice slick slime sling slit slug smack smear smirch smite smooch smooth smoothen smother smudge smutch snag snail snick
snip snog snuggle sock sod soft-solder soil solder soot sorb sow spade spang spank spark spatter spear speck speckle
spiritise:spiritize spiritize splash splice splotch spoil sponge spoon spot-weld spotweld sprawl spray spread
spring-clean sprinkle spritz spud squash squat squeegee squeeze squirt stabilise:stabilize stack staple stifle stitch
stopper stopple stow strap straw strew strickle strike string strip-search stripe stroke strop stub stuff subjoin suffer
suffix sulfurette sully sulphurette superimpose superpose surround suture swab swaddle swage swat swathe swatter swig
swipe switch-hit swob syllabicate syllabify syllabise:syllabize syllabize syringe tack tag tail taint tamp tamper tampon
tape tar tar-and-feather tarmac tarnish tear tee telescope tense tether thatch throw thumbtack thwack tile tin tinker
toenail tomahawk toss tote touch tousle tow towel trademark transect transgress trepan trice trigger trim trisect trowel
truss tuck tug turf tusk tweeze twine unbelt unbind unblock unbox unbrace unbraid unbuckle unbutton unchain unclip
unclog uncoil uncompress uncouple uncrate undercoat underpin undo unfasten unharness unhitch unhook unknot unlace unlade
unlash unload unpack unpick unpin unplug unravel unreel unroll unsaddle unscrew unsheathe unsnarl unsolder unstaple
unstrap unstring unstuff untangle untie untwine untwist unweave unwind unwire unyoke unzip upheave vacuum vacuum-clean
varnish veil velcro veneer vivisect wad wallop wallpaper wank wash waterproof wax weave wedge weight weld wench whack
wham whang whap whiteout whittle whomp whop wigwag winch winnow wipe wrap wrench wrest wring wrinkle yank yoke zinc zip
zipper

verb INTERVIEW STRONG
interview

verb INTERVIEW WEAK
grill quiz

verb LAUNCH STRONG
debut found gap gazette introduce jimmy launch lever open premiere publish relaunch republish unbar unbolt unveil

verb LAUNCH WEAK
activate actualise:actualize actualize actuate adorn alliterate animalise:animalize animalize annotate
anthologise:anthologize anthologize applique aquatint audition author bard barde bedeck bedight bedizen begild bejewel
belt benday bespangle blazon blotch blueprint bodypaint boldface braid breed brew brocade broider bugle build busk
calligraph caparison carnalize cartoon catalog chalk charcoal checker chequer choir chord choreograph
cinematise:cinematize cinematize clarion clone co-author coin coldwork comfit conceive conceptualise:conceptualize
conceptualize concert concertise:concertize concertize confabulate confect confection configure conjure construct
contour contrive cooper copy corduroy craft crayon create crochet crosshatch cultivate custom-make customise:customize
customize cybernate cyclostyle damascene daydream deglaze demyelinate depict descant design destruct develop diagram
dilapidate disassemble disincarnate disk dismantle distemper dogfight doodle dramatise:dramatize dramatize draught dream
dry-wall dummy duplicate educe effect effectuate elegise:elegize elegize emblazon embroider enamel engender engild
entwine envisage envision erect escallop establish etch evolve extirpate extrude fabricate faggot fagot fancy
fantasise:fantasize fantasize fantasy fashion feint festoon fictionalise:fictionalize fictionalize filet filigree fillet
film-make finger-paint fingerprint flambe footnote format fresco fringe fruit garden garland geminate generate gestate
ghostwrite gild gloss grace grandstand graph groin ham hand-build handbuild handcraft harrow hectograph hill hoe
honeycomb hot-work hyphen hyphenate ideate imagine imitate impel impersonate incarnate incite indent indite induce
initiate inlay innovate institute instrumentate interdict interlude invoke issue italicise:italicize italicize japan
jazz jewel jive knit knot lacquer laminate landscape lard limn lipstick lithograph lyric machinate machine macrame
manufacture map marble mass-produce melodise:melodize melodize metrify microcopy microfilm mime mimeo mimeograph mimic
miniate minstrel mint misplay misprint model modulate mold motivate mottle mould mound mythologise:mythologize
mythologize noose occasion orchestrate ornament output overact overcrop overcultivate overplay overprint overproduce
overwork paint panel pantomime parody pattern pen pencil phase photocopy photostat picture pioneer plait playact plow
poetise:poetize poetize post prank prearrange preassemble precipitate preconceive precook prefabricate prefigure preform
premier print prise:prize produce profile programme prompt proof pry psalm pun quadruplicate quilt rase raze re-create
ready reassemble rebuild recopy redecorate redesign redo reduplicate reenact refashion reference reforge regenerate
reharmonise:reharmonize reharmonize reinvent reissue relyric remake remold remould renew repaint replay reprint
reprise:reprize reprize reproduce retell retread rework rhyme rib roleplay roll roneo rough roughcast sandwich scallop
schematize scrawl script sculpt sculpture self-destroy self-destruct sensualize sham ship sight-read sight-sing
sightread sightsing silkscreen simulate sinter sketch sloganeer slur smelt smock sonnet spatchcock spawn spiel
spondaise:spondaize spondaize sporulate stencil stenograph stipple streamline stucco stylise:stylize stylize superscribe
symphonise:symphonize symphonize tabularise:tabularize tabularize tabulate tailor-make tat tattoo till tissue tongue
travesty triple-tongue triplicate tweedle twill typeset underact underplay underproduce undertake unlock unmake upload
vamp vein vermiculate verse versify visualize vocalise:vocalize watercolor watercolour:watercolor wattle web woolgather
wreak write xerox

verb LEGAL_ACTION STRONG
accuse action appeal charge countersue experiment indict interrogate investigate petition probe prosecute subpoena sue
summon

verb LEGAL_ACTION WEAK
allege file question search

verb MEETING STRONG
convene reconvene

verb MEETING WEAK
assemble confer congregate gather huddle meet

verb OTHER WEAK
abate abbreviate ablate about-face abridge abscond abseil absquatulate accelerate acclimate acclimatise:acclimatize
acclimatize accrete accrue acculturate accustom acetylate acetylise:acetylize acetylize achromatise:achromatize
achromatize acuminate adapt adjust admix adolesce adulterate advect aerify affect agenise agenize aggravate air-freight
air-ship air-slake airfreight airt alchemise:alchemize alchemize alcoholise:alcoholize align aline alkalify
alkalinise:alkalinize alkalinize alkalise:alkalize alkalize alligator alloy alphabetise:alphabetize alphabetize alter
alternate amass amble ambulate ameliorate americanise americanize ammoniate ammonify amplify angle angle-park
anglicise:anglicize anglicize angulate animise:animize animize anneal anodise:anodize anodize antiquate approach
aquaplane arborise:arborize arborize arc arch archaise:archaize archaize arterialise:arterialize arterialize ascend ash
asterisk astrogate attemper attenuate attune augment aurify automate automatise:automatize automatize automobile
avalanche avianise:avianize avianize aviate avulse azure background backlog backpack backpedal backscatter backslide
backstroke backtrack bacterise:bacterize bacterize bake bald ballast balloon bank barbarise:barbarize barbarize barbecue
barbeque barge basify basset baste batik beautify bebop becalm bechance bed-hop bedew bedhop bedim bedraggle befall
befoul belly bend beneficiate benficiate besprinkle bestialise:bestialize bestialize bestir bestride betide bicycle bike
bilge biodegrade birdlime birl birle bituminise:bituminize bituminize black blacken bleach blear blister bloat bloody
bloom blossom blow-dry blue blue-pencil blunt board boat bob bobsled body-surf bog boggle boil bolshevise:bolshevize
bolshevize bolster bolt bombproof boogie boomerang boost bop bound bourgeon bowdlerise:bowdlerize bowdlerize bowl
brachiate braise brake branch break-dance breaststroke brighten brine brisk brisken broaden broil bromate brominate
bronze brown bubble buckram bud budge buffer bulge bulk bulletproof bunch buoy bur burgeon burl burr burrow bus bushel
bustle butterfly buttress butylate cab cakewalk calcify calcine calibrate callous callus camber camphorate canoe cant
canter caper capriole caracole caramelise:caramelize caramelize caravan carbonise:carbonize carbonize carboxylate
carburise:carburize carburize career carmine carnalise:carnalize carnify cartwheel cascade caseate castrate
catabolise:catabolize catabolize catalyse:catalyze catalyze catheterise:catheterize catheterize catholicise:catholicize
catholicize cauterise:cauterize cauterize cavort centralise:centralize centralize centre centrifugate centrifuge cha-cha
chandelle change channel channel-surf channelise:channelize channelize chap chaperon chaperone chariot charleston
chauffeur cheapen child-proof childproof chin chlorinate chondrify christianise christianize chronologise:chronologize
chronologize church chute circle circuit circumambulate circumfuse circumnavigate circumvolve citify citrate clabber
clamber classicise:classicize classicize claw clear clear-cut click climax clinker clock clomp clot cluster clutter
coagulate coalesce coast cock cockle cocoon codify coggle coil coke collimate color colorise:colorize colorize
colourise:colourize colourize:colorize commence commercialise:commercialize comminute communise:communize communize
commutate commute compartmentalise:compartmentalize compartmentalize complement complexify complexion complicate compost
compound concentrate concertina concretise:concretize concuss condense confine conflate conga congeal congee conglobate
conglobe conglomerate conjugate conk conn constipate constitutionalise:constitutionalize constringe contaminate
contradance contredanse convect conventionalise:conventionalize conventionalize convert convoy cool coordinate
copolymerise:copolymerize copolymerize corkscrew correct corrode counterchange countermarch country-dance course cower
crab crank crash-dive crawl creep creolize creosote crescendo cringe cripple crispen crisscross crock crook crouch crowd
cruise crust crystallize culminate culture cumulate cup curdle curl curtail curtsey curtsy curvet cutinize cycle dampen
dandle dapple darken dart dash dawdle de-emphasise:de-emphasize de-emphasize de-escalate de-iodinate de-ionate deaden
deaminate deaminize debilitate debone debouch debug decalcify decamp decant decarbonise:decarbonize decarbonize
decarboxylate decarburise:decarburize decarburize decay decelerate decentralise:decentralize decentralize
decimalise:decimalize decimalize declaw declutch decoct decoke decolor decolorise:decolorize decolorize decolour:decolor
decolourise:decolourize decolourize:decolorize decompose deconcentrate decontaminate decrepitate decrescendo decussate
dedifferentiate deep-dye deep-fat-fry deep-fry deepen defang defervesce defog defoliate deforest degas degauss
deglycerolise:deglycerolize deglycerolize dehisce dehorn dehumidify dehydrate dehydrogenate deliquesce delouse
dematerialise:dematerialize dematerialize demineralise:demineralize demineralize demist demonetise:demonetize demonetize
demonise:demonize demonize demulsify demystify demythologise:demythologize demythologize denationalise:denationalize
denationalize denaturalise:denaturalize denaturalize denature denazify denitrify denudate denude deoxidise:deoxidize
deoxidize depersonalise:depersonalize depersonalize deplane depolarise:depolarize depolarize depopulate
depressurise:depressurize depressurize derate desalinate desalinise:desalinize desalinize desalt descend
desexualise:desexualize desexualize desiccate despatch destabilise:destabilize destabilize destalinise:destalinize
destalinize destress desynchronise:desynchronize desynchronize deteriorate detoxicate detoxify detract detrain
detransitivise:detransitivize detransitivize detribalise:detribalize detribalize detusk devaluate devalue
devilise:devilize devilize devitalise:devitalize devitalize devitrify diabolise:diabolize diabolize
diagonalise:diagonalize diagonalize dialyse:dialyze dialyze diazotize diffract diffuse digitalise:digitalize digitalize
digitise:digitize digitize dilate dilute diminish dimple dinge disable disafforest disarray disco discolor
discolorise:discolorize discolorize discolour:discolor discolourise:discolorise disembowel disenable disestablish
disforest disharmonize disintegrate dislocate dismount dispatch dispel displace dispread dissimilate dissipate distend
distil distill disunify dive diverge diversify dizzy dock doctor dodder dodge dogsled domesticate
domesticise:domesticize domesticize dose double-park draggle drain dribble drift drip drip-dry dry dry-rot duck dung
duplex dusk dwindle dye dynamise:dynamize dynamize ebonise:ebonize ebonize eddy edit efface effeminise:effeminize
effeminize effervesce effloresce effuse egress elapse elbow elongate emaciate emanate emasculate embrangle embrittle
embrown emend emerge emplane empty empurple emulsify enable encounter encrimson encroach energise:energize enervate
enfeeble enhance enlarge enplane enrich entrain enucleate equilibrate erode eroticize escalade escalate escort esterify
eternalise:eternalize eternalize eternise:eternize etherealize etherialise etherify etiolate europeanise europeanize
evaporate evert exacerbate exenterate exfiltrate expand expectorate expense expurgate exsiccate exteriorise:exteriorize
exteriorize extinguish face-harden facilitate fade fancify farce fawn fecundate federalise:federalize feminise:feminize
feminize ferry fertilise:fertilize fertilize festinate fetishize feudalize fidget fill fine-tune fireproof firm fishtail
fissure fix fizz flap flash-freeze flat-hat flatten flaw fleet flex flicker flinch flip flip-flop flit flitter float
flock floodlight flounce flounder flourish flow flower fluctuate flump fluoridate fluoridise:fluoridize fluoridize
flurry flutter flux foam foolproof footslog ford foredate foreground foreshorten formicate fort fortify forward
fossilise:fossilize fossilize foxtrot fracture fragment fragmentise:fragmentize fragmentize freckle freeze-dry freight
french-fry frenchify freshen fricassee frisk frizzle frogmarch frolic froth fructify funk furcate furl fuse gad
gallivant gallop galumph gambol gasify gate-crash gear gee gel gelatinise:gelatinize gelatinize gentrify genuflect
germinate geyser ghost gimp glamorise:glamorize glamourize:glamorize glide globalise:globalize globalize globe-trot
glycerolise:glycerolize glycerolize goof-proof goofproof granulate gray green grey griddle grovel guide gush gybe gyrate
habilitate hamper hand-dye handcolor handcolour:handcolor hap harden hare harlequin harshen hasten haunt hay heal heat
hedgehop heel heighten helm henna herd hibachi hie high-tail highlight hightail hike hitchhike hobble homestead
homogenise:homogenize homogenize homologise:homologize hoof hop hop-skip hose hot-dog hot-wire hotfoot hue hull humidify
humify hump hunch hurdle hurry hurtle hush husk hustle hydrate hydrogenate hydrolise:hydrolize hydrolize
hydrolyse:hydrolyze hydrolyze hydroplane hypophysectomise:hypophysectomize hypophysectomize illume illuminate illumine
imbrue immaterialise:immaterialize immaterialize immix impair impregnate incandesce incapacitate incarnadine inch
incinerate incorporate incubate incurvate indurate industrialise:industrialize industrialize infiltrate inflate
infuscate inhibit inset insinuate inspirit inspissate insulate integrate intensify intercalate interlard interlock
interpose intersect interstratify intransitivise:intransitivize intransitivize introject intrude intumesce inure invert
iodinate iodise:iodize iodize ionate ionise:ionize ionize irrigate irrupt islamise islamize isomerise:isomerize
isomerize itinerate jackrabbit jactitate jaundice jaunt jaywalk jell jellify jelly jig jiggle jitterbug joggle jolt
jostle jounce journey joyride judder jump-start jumpstart junket junketeer kayak keratinise:keratinize keratinize
keynote kick-start kowtow ladder lag laicise:laicize laicize lam lance languish lapidify lapse lark lateralize lave
leach lean leap leapfrog leaven lengthen lessen levant levitate lifehack light lighter lignify lime limit limp
linearise:linearize linearize liquidise:liquidize liquify liven locomote lollop loop loosen lope lour luff luge lumber
lunge lustrate luxate lyophilise:lyophilize lyophilize lysogenize macerate madder magnetize magnify malt mambo maneuver
manifold mantle manure mar maraud marbleise:marbleize marbleize marinade marinate marshal masculinise:masculinize
masculinize mass materialise:materialize materialize matt-up matte maturate mature maunder maximise:maximize maximize
meander mechanise:mechanize mechanize melanise:melanize melanize meliorate mellow melt mend mercerise:mercerize
mercerize metamorphose meter metricate metricise:metricize metricize micro-cook microwave mildew milk mill mineralize
miniaturise:miniaturize miniaturize minify minimize misalign misguide mislead mist mistime mix mob modernise:modernize
modernize modify moisten moisturise:moisturize moisturize molder moonshine mope morph mosey mosh motley motor motorbike
motorboat motorcycle motorise:motorize moulder mountaineer mouse move muck murk muscle mush mutate mutilate narrow
naturalise:naturalize naturalize navigate nazify near neaten nitrate nitrify nitrogenise:nitrogenize nitrogenize
normalise:normalize normalize nosedive novelise:novelize novelize nutate objectify obliterate obsolesce obtrude obtund
occidentalise:occidentalize occidentalize officialise:officialize officialize one-step ooze opacify opalise:opalize
opalize opsonize optimise:optimize optimize orb organise:organize orientalise:orientalize orientalize ossify outcrop
outdistance outflank outgrow outmode outpoint outrun ovenbake over-refine overboil overcook overcrowd overfill overflow
overfly overheat overrefine overspecialise:overspecialize overspecialize overstep oxidate oxidise:oxidize oxidize
oxygenate oxygenise:oxygenize oxygenize ozonise:ozonize ozonize pace paddle paganise:paganize paganize pall palpitate
palsy pan pan-broil pan-fry parachute parade parallel-park paralyse:paralyze paralyze parboil parch pare part
parti-color pasteurise:pasteurize pasteurize peak pedal people peptise:peptize peptize percolate peregrinate perfect
perfuse permute peroxide personalise:personalize personalize pervaporate pestle petrify pickle piece-dye piggyback
pigment pilot pinkify pirouette pivot plasticise:plasticize plasticize plod plop plough pod poise polarise:polarize
polarize politicise:politicize politicize polka pollute polychrome polychromise:polychromize polychromize
polymerise:polymerize polymerize pooch pop port position potentiate pounce pour powder powderise:powderize powderize
power-dive prance precess precondition preheat pressure-cook pressurise:pressurize pressurize prettify prim prime
process professionalise:professionalize professionalize progress prolapse proliferate prolong promenade pronate pronk
proportion prostrate protract prowl puddle pulsate pulse pulverize punctuate purify purl purple purpurate purse push
pussyfoot putrefy quadruple quail quantify queue quick-freeze quicken quickstep quintuple rack radicalize raft rake
ramify randomise:randomize randomize rappel rarefy rarify rasterize ratchet re-assume re-emerge re-enter re-incorporate
re-start reactivate readapt readjust realign realine reappear rear rearrange recline recode recoil recombine recommence
recondition reconstitute reconvert recrudesce recur recurve recycle red-eye red-ink redirect redouble reduce reef
reenforce reeve refill refine reflate refloat reform refrigerate refurbish regress regurgitate reheat reheel reinforce
reintegrate relapse relocate remediate remedy remodel remount remove render renormalise:renormalize renormalize renovate
repair repercuss replenish replicate repoint reposition rescale resettle resize resole restart restrengthen restructure
resublime resurface resuspend ret retard retouch retrace retransmit retroflex retrograde retrogress retrovert rev
revalue revamp revert revisit revitalise:revitalize revolutionize revolve rhumba ride rigidify ripen riposte ripple
ritualise:ritualize ritualize roam roast rock rocket roil rollerblade rollick romp root rot rotate rough-dry rouse route
rove row rubber rubberise:rubberize rubberize rubify rubric ruffle ruggedise:ruggedize ruggedize rumba run rush rust
sailplane salinate sallow saltate samba saponify sashay saturate saunter saute scamper scarper scat scatter scend
schematise:schematize schuss scoot scorch scram scramble scroll scud scull scurry scuttle seaplane sear
secularise:secularize secularize sediment seep semi-automatise:semi-automatize semi-automatize send senesce
sensibilise:sensibilize sensibilize sensify sensitize sensualise:sensualize sentimentalise:sentimentalize sentimentalize
serialise:serialize serialize sexualise:sexualize sexualize shadow shag shake shallow shift shimmy shin shinny shirr
shiver shlep shoal shoehorn shoetree shoo shorten shove shrivel shuck shunt shuttle shy side-slip sidle sift sightsee
simmer simplify singe single-foot siphon skank skate skateboard skedaddle skew ski skim skin skin-dive skinny-dip
skitter skydive skylark skyrocket slacken slag slalom sled sledge sleepwalk sleigh slenderise:slenderize slenderize
slink slither slope slow smolder smut snafu snake sneak snorkel snowball snowboard snowmobile snowshoe sober sole
solidify solo solvate somersault somnambulate sorcerise:sorcerize sorcerize soundproof sour souse space spacewalk sparge
specialize speciate spice spin spin-dry spiral spirit spirt splay spotlight spout spray-dry spring sprint sprout spruce
spume spurt square squinch squire squirm squish stabilize stain stalinise:stalinize stalinize stamp stampede stanch
standardize starboard starch staunch steady steam steamer steepen steer stiffen stimulate stir stomp stooge stoop
straighten stray streak stream strengthen striate stride stroll structure strut stun subdivide sublimate sublime
submarine subside subtilise:subtilize suburbanise:suburbanize suburbanize succuss suction suffuse sulfate sulfur sulphur
summerise:summerize summerize summit sunder supercharge supervene supinate supple surf surface surfboard swagger swash
sway swell swim swing swinge swirl switch swivel swoop symmetrise:symmetrize symmetrize sync synchronize syncopate
syncretise:syncretize syncretize syphon systematise:systematize systematize systemise:systemize systemize tailgate
tailor tame tan tango tapdance taper tauten taxi teeter teleport temper temporise:temporize temporize
tenderise:tenderize tenderize thicken thin thoriate thread thresh thrive thrombose throng throttle thrust thumb thump
tide tidy tie-dye tilt time tinct tincture tint tip tippytoe tiptoe titivate titrate tittivate tittup toast toboggan
toddle toe tool topdress totalise:totalize totalize totter toughen track traipse tram tramp trample transaminate
transduce transfigure transform transit transition transitivise:transitivize transitivize transmogrify transmute
transpirate transpire transplant transport transpose transship transubstantiate traverse tread treadle tree trek tremble
trickle trifurcate trip troll troop trot trouble-shoot troubleshoot truck trudge true trundle tumefy tumesce tune tunnel
twiddle twig twirl twist two-step uglify ulcerate ultracentrifuge unbend unclutter uncross uncurl undergrow underlay
undock undulate unfold unfurl unhorse unicycle uniformise:uniformize uniformize unsanctify unscramble
unsubstantialise:unsubstantialize unsubstantialize up update urbanise:urbanize urbanize usher vagabond vamoose vaporise
variegate vary vascularise:vascularize vascularize vault ventilate verbify verdigris vermilion vesicate vesiculate
vibrate vinify virilise:virilize virilize vitalise:vitalize vitalize vitrify volatilise:volatilize volatilize volley
voyage vulcanise:vulcanize vulcanize waddle wade waft wag waggle waltz wamble wander wane warm water weaken weaponize
weatherproof weatherstrip wedel weed well welter wend westernise:westernize westernize wet wheel wheelbarrow whine whirl
whirligig whirlpool whisk white white-out whiten whoosh widen widow wiggle wilt wince wind window-dress windsurf wing
winterise:winterize winterize wither wobble woosh worm wreathe wriggle writhe yacht yarn-dye yellow zero zigzag zoom

verb PERFORMANCE STRONG
ad-lib air broadcast carol chasse dance exhibit extemporise:extemporize film glissade headline hymn improvize madrigal
perform rehearse scamp scrimmage serenade sing solmizate televise

verb PERFORMANCE WEAK
cast direct host improvise:improvize practise record screen showcase stage star

verb PROTEST STRONG
boycott loot picket protest rally revolt riot

verb PROTEST WEAK
chant demonstrate

verb RELATIONSHIP STRONG
balkanise balkanize bear befriend cohabit disassociate dissever disunite divorce elope inmarry intermarry jilt lot marry
mismarry pal propose remarry reunite sectionalise:sectionalize sectionalize separate split wed woo

verb RELATIONSHIP WEAK
date disjoint dissociate divide dump engage paragraph parcel sliver triangulate unitise:unitize unitize wive

verb RELEASE STRONG
access deactivate demob demobilise:demobilize demobilize emancipate escape free inactivate log-in parole ransom recover
regain release rescue retrieve salvage salve survive unclasp uncork unhand unloose unloosen

verb RELEASE WEAK
bail disengage elude locate loose save unleash

verb RESULTS STRONG
carom exceed plummet rebound ricochet slouch slump soar surge surpass tumble

verb RESULTS WEAK
billow bounce climb decline decrease dip double drop earn gain grow improve increase jump outperform plump rise shrink
slide triple worsen

verb SPEECH STRONG
testify

verb SPEECH WEAK
address brief lecture preach

verb STATEMENT STRONG
apologize confess

verb STATEMENT WEAK
admit announce condemn confirm criticize denounce deny disclose pledge reveal slam threaten tweet urge vow warn

verb TALKS STRONG
chaffer dicker haggle higgle mediate negotiate renegotiate

verb TALKS WEAK
bargain broker parley

verb TRIAL STRONG
acquit adjourn arraign convict execute exonerate fine gaol gibbet halter immure imprison incarcerate jail jug plead
rehear retry sentence ticket

verb TRIAL WEAK
crucify

verb VISIT STRONG
alight arrive beach belly-land debark evacuate force-land undershoot visit

verb VISIT WEAK
cross depart disembark drive embark emigrate enter flee fly head immigrate land migrate reach return sail tour travel
walk

verb VOTE STRONG
abstain approve ballot filibuster negative outvote ratify repeal veto vote

verb VOTE WEAK
override pass reapprove

verb WEATHER STRONG
de-ice defrost deice dethaw drizzle freeze hail mizzle patter pitter-patter rain sheet snow thaw thunder unfreeze unthaw

verb WEATHER WEAK
blaze blight blow bluster breeze char cloud coal combust conflagrate coruscate deflagrate douse drench enkindle flame
gutter haze ignite kindle liquefy luminesce mirror opalesce outshine overcast overcloud plague radiate ray reignite
rekindle scintillate shade shimmer shine sleet sluice sparkle spat swamp winkle

noun ACCIDENT STRONG
accident capsizing:capsize collapse collision:collide concussion:concuss crash damage derailment:derail
destruction:destroy detriment electrocution:electrocute fender-bender holocaust implosion:implode injuries:injure
injury:injure meltdown mischance mishap mutilation:mutilate obliteration:obliterate pile-up:pileup pileup shipwreck
sinking:sink smash-up smashing:smash spill splattering:splatter stampede subsiding:subside suffocation:suffocate
swerving:swerve vaporization veering:veer warping:warp wreck wrecking:wreck

noun ACCIDENT WEAK
burst careen casualty cracking:crack crushing:crush distortion:distort dunk fall immersion:immerse impairment:impair
lurch overturning shattering:shatter sideswipe slip smash stagger stalling:stall stumble swerve

noun APPEARANCE STRONG
appearance:appear debate walkabout

noun APPEARANCE WEAK
attendance:attend hugging:hug marching:march photo-op:pose posing:pose

noun APPOINTMENT STRONG
accession:access appointment assignation:assign conscription:conscript delegating:delegate drafting:draft
enlisting:enlist enlistment:enlist enrollment:enroll enrolment:enrol joining:join matriculation:matriculate
nomination:nominate novation:novate promotion:promote reassignment:reassign recruitment:recruit replacement:replace
replacing:replace reunification:reunify stigmatisation:stigmatize stigmatization:stigmatize succession:succeed
unionisation:unionize unionization:unionize uniting:unite

noun APPOINTMENT WEAK
assignment:assign devolvement:devolve displacement draft hiring:hire installation:install installing:install nominating
pairing:pair pickings:pick selection:select tapping:tap

noun ARREST STRONG
arrest capture conquest detention:detain internment:intern manhunt maraud prehension:prehend raid roping:rope roundup
seizure:seize

noun ARREST WEAK
apprehension:apprehend bust custody grip tweak

noun ATTACK STRONG
airburst airstrike:strike ambuscade ambush annihilation:annihilate assassination:assassinate assault attack back-blast
backblast beating:beat beheading:behead blast bloodbath bloodshed blowback bombardment:bombard bombing:bomb cannonade
carnage chance-medley countershot decapitation decimation:decimate desecration:desecrate detonation:detonate
dismemberment:dismember dive-bombing:dive-bomb dry-gulching enfilade eradication:eradicate explosion:explode genocide
gunfight gunfire gunplay gunshot homicide infanticide infiltration:infiltrate killing:kill lapidation:lapidate
lynching:lynch manslaughter mariticide massacre matricide molestation:molest murder onrush onslaught patricide
poisoning:poison potshot rampage rape shellfire shelling:shell shoot-down shooting:shoot shootout skeet slaughter
slaying:slay stabbing:stab stoning:stone strafe strangling:strangle thuggee torture torturing:torture trapshooting
tyrannicide wounding:wound

noun ATTACK WEAK
blitz crossfire hit kill liquidation:liquidate punch shot slap strangulation:strangulate strike terrorism violence

noun AWARD STRONG
accolade bestowal:bestow emmys grammys honoring:honor induction:induct knighthood oscars reward

noun AWARD WEAK
award awards:award honor medal prize

noun CALL WEAK
call phone-call:call

noun CEREMONY STRONG
affusion anniversary augury:inaugurate baptism:baptize bicentennial canonisation:canonise canonization:canonize carnival
celebration:celebrate centenary ceremonial ceremony christening:christen commemoration:commemorate commencement:commence
consecration:consecrate coronation:coronate festival festivity formalities formality graduation:graduate
inauguration:inaugurate jubilee:jubilate memorialisation:memorialise memorialization:memorialize ordination pageant
pageantry parade potlatch procession:proceed rededication:rededicate swearing-in tribute

noun CEREMONY WEAK
solemnisation:solemnize solemnization:solemnize

noun COMPETITION STRONG
baccarat beggar-my-neighbor beggar-my-neighbour best bezique blowout bocce bocci boccie bopeep bout bowling bowls burnup
candlepins cards cassino championship checkmate chicanery:chicane cliffhanger cockfight comeback competition:compete
contest cribbage curling:curl decathlon defeat derby disqualification:disqualify diving:dive dominoes dominos
doubleheader drubbing:drub duckpins duel ecarte equalisation:equalize equalization:equalize euchre faro fixture:fix
flagellation:flagellate flogging:flog footrace freestyle fusillade game hide-and-seek high-low-jack homer
hop-step-and-jump hopscotch horsewhipping:horsewhip jacks jackstraws kickoff knockout knucklebones licking marathon
marbles match militarisation:militarize militarization:militarize monte mumble-the-peg mumblety-peg nim ninepins
olympiad olympics pall-mall peekaboo pentathlon penuchle pinochle pinocle piquet playoff playoffs:playoff prelim
preliminary qualifier:qualify quarter-final:quarterfinal quarterfinal race regatta rematch remilitarisation:remilitarize
remilitarization:remilitarize repechage romp rout runaway scoring:score semi-final:semifinal semifinal sevens shoo-in
showdown shutout skittles slalom spelldown spillikins takedown tenpins thrashing:thrash tiddlywinks tiebreak tiebreaker
touchdown tournament trailing:trail trente-et-quarante triumph trouncing:trounce victory vingt-et-un walkaway waltz
whist whitewash win winning:win

noun COMPETITION WEAK
anagrams backgammon beano betterment:better bingo canasta canfield castling:castle checkers clinch clinic crapette crit
criterium darts defusing:defuse disarmament:disarm disarming:disarm discus draughts elimination:eliminate fielding:field
final finals:final foul friendly funrun goal gymkhana halma hearts high-low home-run hurdles hurdling:hurdle
immunization:immunize inning innings javelin keno kick kicking:kick lap loss:lose lotto ludo mahjong meld misfire
no-trump overshoot overtaking:overtake pachisi parchesi parchisi penalty:penalize pitch pitching:pitch racing:race relay
retaliation:retaliate revenge safeguard sailing-race score seven-up shielding:shield shogi shove-halfpenny sprint
steeplechase straining:strain sweeping:sweep thrash tic-tac-toe tick-tack-toe ticktacktoe ticktacktoo tie tit-tat-toe
tying:tie upset weightlift weightlifting:weightlift whipping:whip worst

noun CONFLICT STRONG
armistice battering battle beleaguering besieging bioattack blitzkrieg cease-fire:ceasefire ceasefire clang clangor
clangoring clangour clank clash colonisation:colonize colonization:colonize combat conquering:conquer contretemps
counterattack countercoup countermove counteroffensive coup cut-and-thrust fight fighting:fight firefight fistfight
fisticuffs foiling:foil free-for-all hostilities in-fighting incursion:incur insurgence insurgency insurrection
interception:intercept intifada intifadah invasion:invade joust liberation:liberate mutiny occupancy:occupy overthrow
punch-up putsch quelling:quell rebellion:rebel retaking:retake retreat revolution:revolutionize set-to siege skirmish
slugfest snickersnee stand-off:standoff surrender thwarting:thwart tourney truce uprising vindication:vindicate war
warfare

noun CONFLICT WEAK
circumvention:circumvent conflict encounter occupation:occupy offensive overrun parry prizefight recapture retake
subversion:subvert wrestle wrestling:wrestle

noun CRIME STRONG
abduction:abduct arson atrocity biopiracy blackmail break-in bribery:bribe buccaneering bunco bunko burglary:burgle
carjacking:carjack cheating:cheat conspiracy:conspire dacoity dakoity dui dwi embezzlement:embezzle espionage
extortion:extort felony fire-raising forgery:forge forging:forge fraud gip goldbricking:goldbrick gunrunning gyp hack
hacking harassment:harass heist highjacking:highjack hijacking:hijack hit-and-run holdup hooliganism housebreaking
hurrying:hurry hustle ill-treatment:ill-treat ill-usage:ill-use incendiarism kidnapping:kidnap larceny
maltreatment:maltreat malversation:malversate misappropriation:misappropriate misconduct misdemeanor misdemeanour
mistreatment:mistreat mugging:mug peculation:peculate perjury:perjure persecution:persecute petty pilferage:pilfer
piracy:pirate plagiarisation:plagiarize plagiarism:plagiarize plagiarization:plagiarize plunderage:plunder
plundering:plunder poaching:poach purge pyramiding rinsing:rinse rip-off robbery:rob rustling:rustle sabotage scam scud
scudding:scud sedition shoplifting:shoplift skyjacking:hijack smuggling:smuggle speeding:speed speedup stalking:stalk
stealing:steal stickup swindle swiz theft thievery:thieve thieving:thieve thimblerig trafficking:traffic treason
vandalism

noun CRIME WEAK
abuse committal:commit corruption:corrupt crime:criminalize fakery:fake highjack hijack hostage-taking juggle
jugglery:juggle juggling:juggle looting:loot purgation:purge purging:purge trespass violation:violate wrongdoing

noun DEAL STRONG
abandonment:abandon accord acquiring:acquire acquisition:acquire agreement:agree amalgamation arbitrage auction bequest
bid bootlegging buyback buying:buy buyout clawback commerce commercialism compromise contract conveyancing
conveying:convey deal defrayal:defray defrayment:defray disinterment:disinter dispossession:dispossess
divestiture:divest divestment donation:donate downtick equipping:equip exhumation:exhume exporting:export
expropriation:expropriate foray handover importation:import importing:import incurring:incur investing:invest
investiture:invest investment:invest lease-lend lend-lease leveraging merchandising:merchandise merger:merge
merging:merge moneymaking offer outfitting:outfit overcapitalisation:overcapitalise overcapitalization:overcapitalize
pact peddling:peddle pork-barreling procural:procure procurance:procure procurement:procure prostitution:prostitute
purchase purchasing:purchase rapprochement rearmament:rearm reconciliation:reconcile redisposition:redispose
renting:rent repayment:repay repossession:repossess repurchase resale retail retailing:retail riddance:rid sale:sell
sell selling:sell settlement:settle settling:settle stripping:strip takeover telecommerce telemarketing teleselling
trading:trade transaction:transact treaty uptick vending:vend vendition:vend vendue viatication viaticus wholesale

noun DEAL WEAK
IPO accreditation:accredit agribusiness alliance:ally amortisation:amortize amortization:amortize apiculture
apportionment:apportion aquaculture aquiculture arboriculture arrogation:arrogate autosexing bargain barratry barter
beekeeping brewing butchering canalisation:canalize canalization:canalize carting cession:cede collaboration:collaborate
collecting:collect compiling:compile confiscation:confiscate consolidation:consolidate constitutional:constitutionalize
contracting:contract contraction:contract contracture:contract dairying despoilment:despoil despoliation:despoil
disembarrassment:disembarrass disinfestation:disinfest dispensation:dispense ecotourism embalmment:embalm
espousal:espouse expending:expend expressage:express ferrying:ferry financing:finance foraging:forage fueling:fuel
horticulture husbandry hydroponics immobilisation:immobilize immobilization:immobilize immobilizing:immobilize
immolation:immolate impounding:impound impoundment:impound industrialisation:industrialize
industrialization:industrialize inheritance:inherit instillation:instill instillment:instill jerry-building lease loan
meatpacking mining:mine misdeal monoculture motorisation:motorize motorization:motorize narcotraffic neuro-marketing
neuromarketing obtainment:obtain obtention:obtain offering:offer outlay partnership pauperisation:pauperize payment:pay
pillaging:pillage ploughing:plough prepayment:prepay publicizing:publicize purveyance:purvey quarrying:quarry
ransacking:ransack rationing:ration reallotment:reallot reapportionment:reapportion reclamation:reclaim refit
refueling:refuel reimposition:reimpose remission:remit repositing:reposit reposition:reposit sacrifice seek seeking:seek
sequestration:sequester serialisation:serialize serialization:serialize signing:sign simony squandering:squander
stockpiling:stockpile subbing:sub subrogation:subrogate substituting:substitute substitution:substitute supplying:supply
swap swop touristry transfer transfusion:transfuse transmission:transmit transmittal:transmit transmitting:transmit
trucking:truck unification:unify usurpation:usurp viniculture viticulture warehousing:warehouse withholding:withhold
yield

noun DEATH STRONG
burial:bury cremation:cremate death:die decease demise euthanasia funeral hara-kiri harakiri harikari martyrdom
megadeath miscarriage:miscarry mourning obituary obsequy overdose self-annihilation seppuku sepulture suicide suttee

noun DEATH WEAK
drowning fatality memorial:memorialize passing:pass

noun DECISION STRONG
abolishment:abolish abolition:abolish abrogation:abrogate amendment:amend amnesty anathematisation:anathematise
anathematization:anathematize annexation arming attainder authorization:authorize avoidance:avoid backing:back bailout
ban barring blackball blockade bother brush-off cancellation:cancel clemency closedown closure condonation:condone
cozenage:cozen crackdown curfew cutback decision:decide declassification:declassify decolonisation:decolonize
decolonization:decolonize decree demarche demolishing:demolish demolition:demolish denationalisation:denationalize
denationalization:denationalize deployment:deploy deportation:deport deregulating:deregulate deregulation:deregulate
desegregation:desegregate disbarment:disbar disinvestment:disinvest edict embargo enactment:enact endorsement:endorse
enthronement:enthrone enthronisation:enthrone enthronization:enthrone entombment:entomb eviction:evict
expatriation:expatriate expulsion:expel extermination extradition:extradite fallback fatwa flimflam:flim-flam flunk
foreclosure:foreclose forgoing forsaking:forsake forswearing:forswear foundering:founder impinging:impinge
imposition:impose inhumation:inhume injunction:enjoin interment:inter internationalisation:internationalize
internationalization:internationalize invalidation:invalidate legalisation:legalize legalization:legalize
legitimation:legitimate lockdown manumission:manumit misgovernment:misgovern mobilisation:mobilize mobilization:mobilize
monetisation:monetize monetization:monetize moratorium nationalisation:nationalize nationalization:nationalize
nonacceptance overhaul pardon postponement:postpone privatisation:privatize privatization:privatize prohibition:prohibit
pullout quarantine racketeering:racketeer recall recission:rescind redemption:redeem reinstatement:reinstate
rejection:reject repatriation:repatriate reprieve rescission:rescind resiliency:resile revocation:revoke ruling:rule
self-abnegation self-renunciation shunning:shun shutdown socialisation:socialize socialization:socialize sortition
striving:strive supersedure:supersede supersession:supersede supplanting:supplant suspension:suspend turndown
upending:upend validation:validate voidance:void wipeout withdrawal:withdraw

noun DECISION WEAK
adventure artifice assist attainment:attain backfire bastardisation:bastardize blocking:block boondoggle buggery:bugger
circularisation:circularize circularization:circularize closing:close coaction:coact coercion:coerce
collectivisation:collectivize collectivization:collectivize commissioning:commission compliance:comply
conditioner:condition counteraction:counteract countermeasure countermine cutting:cut dalliance:dally deflexion:deflect
demoralization:demoralize deracination:deracinate disenfranchisement:disenfranchise disfranchisement:disfranchise
disobedience:disobey drudgery:drudge easing:ease ejection:eject empowerment:empower endeavor endeavour:endeavor
entrapment:entrap farming:farm fete forestalling:forestall formalisation:formalize formalization:formalize
fraternisation:fraternize fraternization:fraternize gerrymander governing:govern grappling:grapple greenmail
impingement:impinge implementation:implement indexation:index indexing:index indulging:indulge interaction:interact
intervention:intervene intromission:intromit inventorying:inventory invigilation:invigilate law-making
liberalisation:liberalize liberalization:liberalize lowering:lower malingering:malinger manipulation:manipulate
meddling:meddle ministration:minister misbehavior:misbehave mismanagement:mismanage mnemonic monopolisation:monopolize
monopolization:monopolize move neutralization:neutralize obedience:obey officiating:officiate officiation:officiate
oppression:oppress overexertion:overexert overprotection:overprotect oversimplification:oversimplify overturn
pampering:pamper penalisation:penalize penalization:penalize permission:permit perpetration:perpetrate precaution
preclusion:preclude profanation:profane punishment:punish racket raising:raise ranching:ranch rave readmission:readmit
reburial:rebury receding:recede reciprocation:reciprocate reform regimentation:regiment registration:register
regulating:regulate rehabilitation:rehabilitate relegating:relegate relegation:relegate rendezvous
reorganization:reorganize restriction:restrict resumption:resume reversal:reverse revoke rumpus ruse sanction
sanctions:sanction sealing:seal servicing:service shirking:shirk shutting:shut slacking:slack snooker
socialising:socialize socializing:socialize sodomy:sodomize splintering:splinter stock-take stratagem stunting:stunt
succor succour:succor superintendence:superintend supervising:supervise syndication:syndicate
territorialisation:territorialize territorialization:territorialize terrorisation:terrorize terrorization:terrorize
tightening:tighten toil trick victimisation:victimize vitiation:vitiate waiver:waive

noun DEPARTURE STRONG
abdication:abdicate abscondment:abscond baring boarding counterbombardment counterfire decampment:decamp
decontamination:decontaminate defection:defect demotion:demote denudation:denude departure:depart dermabrasion
desertion:desert dethronement:dethrone deviationism disbandment:disband disembowelment disforestation:disforest
disinheritance:disinherit dislodgment dismissal:dismiss dissolution:dissolve drumfire embarkation exit
expurgation:expurgate finalisation:finalize finalization:finalize firing:fire going:go husking:husk layoff
layoffs:layoff leave-taking leaving ouster ousting:oust parting:part remotion:remove removal:remove resignation:resign
retirement:retire sacking:sack self-effacement termination:terminate uncovering volley

noun DEPARTURE WEAK
abort abortion:abort completion:complete consummation:consummate discharge medevac medivac overachievement:overachieve
redundancy refereeing:referee skimming:skim transferral:transfer underachievement:underachieve

noun DISASTER STRONG
aftershock apocalypse avalanche balefire blaze blizzard bonfire bushfire calamity campfire cataclysm catastrophe
conflagration contagion contamination:contaminate cyclone deluge devastation:devastate disaster drought earthquake:quake
epidemic eruption:erupt famine fire flood flooding:flood grassfire hurricane infection:infect inferno lahar landslide
mudslide outbreak pandemic quake ravage ravaging:ravage recrudescence:recrudesce smolder smoulder starvation:starve
starving:starve storm submergence:submerge submerging:submerge submersion:submerse superstorm temblor tornado tremor
tsunami twister:twist typhoon wildfire

noun DISASTER WEAK
plague

noun DISCOVERY STRONG
autopsy breakthrough decipherment:decipher detecting:detect detection:detect diagnosing:diagnose diagnosis:diagnose
digging:dig discovery:discover eclipse espial:espy excavation:excavate exploration:explore falsifying:falsify flyby
identification:identify invention:invent localization:localize necropsy occultation redetermination:redetermine
rediscovery:rediscover refutal self-discovery sighting:sight solving:solve spacewalk spotting:spot uranalysis urinalysis

noun DISCOVERY WEAK
determination:determine devisal:devise devising:devise echolocation find stratification:stratify test test-flight
testing:test transit

noun ELECTION STRONG
by-election bye-election campaigning candidacy candidature election:elect hustings poll re-election:reelect
reelection:reelect stumping

noun ELECTION WEAK
campaign co-optation:co-opt co-option:co-opt polls:poll primaries primary

noun INCIDENT STRONG
abruption altercation attempt autotomy:autotomize backbend backlash backsliding bankruptcy barracking batting:bat
blackout blooper blunder bobble boner boo-boo botch brawl breach breakdown bungle causation:cause chase clanger:clang
confrontation:confront contravention:contravene controversy crisis cut-in deadlock debacle default
defenestration:defenestrate deformation:deform delay disappearance:disappear disappearing:disappear
disentanglement:disentangle dislodgement:dislodge dispute disruption:disrupt dupery:dupe emergency encirclement:encircle
encroachment:encroach evanescence:evanesce expunction:expunge expunging:expunge extrication:extricate failure:fail feud
fiasco fling flub foul-up fracas fray fumble gaffe glitch handspring headstand heckling:heckle hoax impasse incident
infraction:infract infringement:infringe interpenetration:interpenetrate interposition:interpose interruption:interrupt
intrusion:intrude jehad jihad lapsing leak logrolling:logroll malfunction melee misstep mix-up nisus nonobservance
outage pains prang pursual pursuit:pursue putout quarrel recidivism:recidivate redeployment:redeploy relapse
relapsing:relapse reshipment:reship reverting:revert rough-and-tumble row ruining:ruin scandal:scandalize scare scramble
scuffle setback shadowing:shadow shambling:shamble shortage sideshow sinning:sin slapshot smudge snafu solecism spat
spoliation:spoil stalemate standoff stoppage:stop strikeout striking:strike stunt tailing:tail tracking:track tragedy
try tussle unsnarling:unsnarl untangling:untangle vanishing:vanish vendetta walkover walloping:wallop whammy

noun INCIDENT WEAK
adduction:adduct adjunction:adjoin afforestation:afforest airlift atomisation:atomize atomization:atomize backhand bash
beaner:bean biff bisection:bisect bite blend bunt buss butt-welding:buttweld cannulation:cannulate
cannulisation:cannulize cannulization:cannulize canulation:canulate canulisation:cannulate canulization:cannulate caress
cartage:cart chipping:chip chopper:chop cinch circumscription:circumscribe clap clean cleaning:clean coding:code
commixture:commix compaction:compact compressing:compress compression:compress contortion:contort copulation:copulate
cuddle cuddling:cuddle dab darning:darn daubing:daub decompressing:decompress decompression:decompress defacement:deface
defloration:deflower degradation:degrade dent deviation:deviate dirtying:dirty disgorgement:disgorge dispersal:disperse
dispersion:disperse dissection:dissect drilling:drill dropkick encasement:encase enclosing:enclose enfolding:enfold
envelopment:envelop feathering:feather fetch finger-roll fingering:finger flip fondling:fondle force-out
fornication:fornicate framing:frame fuck fucking:fuck grafting:graft grazing:graze grooving:groove grope grounder:ground
gumming:gum hammering:hammer harvesting:harvest haul haulage:haul hauling:haul hitting:hit hooking:hook
housecleaning:houseclean hurl hurt hybridisation:hybridize hybridization:hybridize hybridizing:hybridize idling:idle
imbibing:imbibe impalement:impale incasement:incase insemination:inseminate instilment:instil interbreeding:interbreed
interspersal:intersperse interspersion:intersperse intubation:intubate jab jabbing:jab jamming:jam jerking:jerk
juxtaposition:juxtapose kayo kissing:kiss kneel kneeling:kneel knocking:knock lay-up layup leakage:leak ligation:ligate
lob mastication:masticate masturbation:masturbate mating:mate meshing:mesh mingling:mingle mistake mopping:mop
mounting:mount nestle nudge one-and-one packaging:package palpation:palpate papering:paper pat patching:patch
penetration:penetrate percussion:percuss petting:pet place-kicking:place-kick planting:plant plash plastering:plaster
pleating:pleat poking:poke polishing:polish pounding:pound prefixation:prefix pressing:press pricking:prick
provocation:provoke pulling:pull puncture punting:punt putt putting:putt re-afforestation:re-afforest
redistribution:redistribute reforestation:reforest reshuffle reshuffling:reshuffle restraint:restrain riffle
sanitisation:sanitize sanitization:sanitize sclaff scouring:scour scrape screwing:screw scrubbing:scrub seduction:seduce
severance:sever severing:sever shamble shear shearing:shear shuffling:shuffle slicing:slice slinging:sling smack
smacker:smack smacking:smack smooch smooching:smooch smooth snick snogging:snog snuggle snuggling:snuggle soiling:soil
soilure:soil soldering:solder somersault somersaulting:somersault spank spanking:spank spark spatter spattering:spatter
splash splashing:splash spoilation:spoil spot-welding:spotweld spraying:spray spreading:spread
spring-cleaning:spring-clean spritz squat squatting:squat squeeze squeezing:squeeze stifling:stifle stowing:stow
strewing:strew striping:stripe stroking:stroke subjoining:subjoin subjunction:subjoin suffixation:suffix summersault
summerset swabbing:swab swat swig swipe syllabication:syllabicate syllabification:syllabify tampering:tamper throw
thwack tiling:tile tinning:tin touching:touch tow towage:tow transgression:transgress trimming:trim tug undoing:undo
unfastening:unfasten unloading:unload untying:untie wallop wank washing:wash waterproofing:waterproof waxing:wax
welding:weld whack whacking:whack whang winnow winnowing:winnow wipe wring

noun INTERVIEW STRONG
interview

noun INTERVIEW WEAK
grilling:grill

noun LAUNCH STRONG
actuation:actuate blastoff debut effectuation:effectuate groundbreaking hypnogenesis introduction:introduce launch
liftoff misplay opener:open opening:open premiere publication:publish publishing:publish razing:raze relaunch
reopening:reopen replay republishing:republish rollout self-destruction:self-destroy takeoff unveiling:unveil

noun LAUNCH WEAK
actualisation:actualize actualization:actualize conceptualization:conceptualize construction:construct copying:copy
cultivation:cultivate designing:design diagramming:diagram dismantlement:dismantle dismantling:dismantle dogfight
dramatisation:dramatize dramatization:dramatize erecting:erect fashioning:fashion feint founding:found gardening:garden
hamming:ham hyphenation:hyphenate incitement:incite inducing:induce initiation:initiate issuing:issue
landscaping:landscape manufacture metrification:metrify modelling:model molding:mold mottling:mottle occasion
overacting:overact overproduction:overproduce overwork overworking:overwork pantomime penning:pen playacting:playact
plowing:plow prefabrication:prefabricate programming:programme re-creation:re-create readying:ready rebuilding:rebuild
reenactment:reenact renewal:renew roleplaying:roleplay rolling:roll schematisation:schematize schematization:schematize
shipping:ship simulation:simulate start stylisation:stylize stylization:stylize tilling:till
underproduction:underproduce

noun LEGAL_ACTION STRONG
causa complaint:complain countersuit indictment:indict inquiry:inquire interrogation:interrogate
investigating:investigate investigation:investigate lawsuit:sue litigation:litigate moot petition probe
prosecution:prosecute subpoena summons

noun LEGAL_ACTION WEAK
appeal charge charges:charge filing:file search suit:sue

noun MEETING STRONG
banquet caucus conclave conference:confer conferment:confer conferral:confer convening:convene convention:convene
fund-raiser:fundraiser fundraiser gala get-together:meet luncheon meet meeting:meet reunion:reunite summit symposium

noun MEETING WEAK
assembly congregating:congregate congress forum gathering:gather huddle reception:receive seminar session workshop

noun OTHER STRONG
alteration:alter brainstorming:brainstorm bunce causing co-occurrence:cooccur communalism concomitant contingence
contingency democratisation democratization destiny disestablishment:disestablish egression:egress event:eventuate
eventuality flare-up fortuity getting:get godsend integrating:integrate integration:integrate juncture marvel
might-have-been miracle motivating non-engagement non-involvement nonaccomplishment nonachievement nonattendance
nonevent nonparticipation nonresistance occurrent one-off residency:reside rivalry:rival supervention:supervene zap

noun OTHER WEAK
abatement:abate abdominocentesis abidance:abide abiotrophy able-bodiedism able-bodism ableism ablism ablution about-face
abreaction:abreact abseil absenteeism accenting accommodation:accommodate accompaniment:accompany accrual:accrue
accruement:accrue acculturation:acculturate acedia acidimetry acting:act actinometry activating adherence adjudication
adjustment:adjust administrivia ado adoxography adrenarche adultery aegir aegis aerial aerobatics aerophagia
aerophilately aetiology affectation affront ageism aggrandisement:aggrandise aggrandizement:aggrandize aggro agism
agrypnia aikido airdrop airflow algometry alkalimetry allogamy allomerism alms alms-giving almsgiving alphabetisation
alphabetization:alphabetize alternation:alternate ambages amble ambulation:ambulate amelioration:ameliorate
amplification amplitude anastylosis anemography anemometry angelus angulation animal-worship animalisation annealing
annotating annoying anointing anointment:anoint anthropolatry anthropometry anthropophagy anticlimax antifeminism
apery:ape appalling appearing appeasement apportioning approaching arbitrament:arbitrate arbitrement:arbitrate
arborolatry arousal:arouse arranging arthrocentesis ascending ascesis assembling assigning astrolatry astronavigation
at-bat atavism atmospherics attenuation:attenuate audible augmentation:augment auspice:auspicate auspices authorship
auto-suggestion autoeroticism autoerotism autogamy autolatry automatism autosuggestion avarice avaritia averting
avulsion:avulse awakening:awaken awarding baa babbitting backflow backflowing backhander backpacking backspin backstroke
badgering baiting balancing ballooning ballottement balls-up ballup banditry banging banqueting barbarisation:barbarize
barbarism barbarization:barbarize barbecuing bardolatry bareboating bathymetry bawling beanball beautification:beautify
bedevilment:bedevil bedrest beep belch belching bending benediction betise betrayal:betray bhakti bibliolatry binge
bingle biodefence biodefense biogeny biologism bioterrorism birdnesting birling bitchery:bitch bivouacking blackening
blare blaring blaxploitation bleat bleep blending blink blinking:blink blip blowjob boating:boat bodybuilding
bohemianism bombilation:bombilate bombination:bombinate bong boozing boring borrowing bosie bossism bow-wow
bowdlerisation:bowdlerize bowdlerization:bowdlerize brachiation:brachiate braising branching branding bray breakaway
breakers breaking breaststroke breathing:breathe bricolage bridal bringing broadening broil broiling bronchospasm
brouhaha bruxism buffeting buildup bullying bun-fight bunfight burning burp burping burying bustle busywork buzz byplay
cacophony caesarean caesarian calibration:calibrate calisthenics callisthenics calming calorimetry camping:camp
cannibalism canter capriole caravanning cardiospasm careerism caressing carry cartography casework cataplasia catching
caterwaul catharsis catnap caw ceding ceilidh celiocentesis celioscopy censoring censorship centesis
centralisation:centralize centralization:centralize cephalometry ceramics certification:certify cesarean cesarian
cessation:cease champerty change-of-pace change-up changeover channelisation:channelize channelization:channelize
chanoyu charlatanism chastisement:chastise chastity chattering:chatter check-in checkout checkup cheep chemotaxis
chewing:chew childcare chiller chin-up chirp chirrup chomp chomping:chomp chore chug cinematography circumduction
circumnavigation:circumnavigate circumvolution:circumvolve clack clamber clamor clampdown classwork clatter
cleansing:cleanse cleistogamy click-clack clickety-clack clickety-click climax clink clip-clop clippety-clop cloning
clop clopping closeout cluck clucking clumping clunk clunking clutches co-op coalescence:coalesce coalescency:coalesce
coarctation cock-a-doodle-doo cockup cocooning codification:codify coincidence coition coitus collaborationism
collimation:collimate colonialism colonoscopy colorimetry combining:combine comedown comeupance comeuppance coming:come
communisation:communize communization:communize commutation:commute commute commuting:commute comparing:compare
complication:complicate compounding:compound concealing:conceal conchology concubinage condensing:condense
conducting:conduct conflux conjuncture conservation:conserve consuetude contact continuance:continue
continuation:continue contraception contumacy conventionalisation:conventionalize conventionalization:conventionalize
convergence:converge converging:converge conversion:convert coo cookery:cook cooperative copout coprophagia coprophagy
corollary corvee cosmolatry cotilion cotillion countdown counter-sabotage counterblow counterespionage counterinsurgency
counterintelligence countermarch counterplay counterpunch counterrevolution countersubversion counting:count coursework
couvade cover-up crackle crapshoot crapulence crawling:crawl creak creaking:creak creeping:creep crepitation:crepitate
criminalisation criminalization cronyism crop-dusting cross-fertilisation:cross-fertilise
cross-fertilization:cross-fertilize cross-pollination:cross-pollinate crossbreeding crosstalk crouch cruelty crunch
crying:cry cuckoldry culdoscopy cultism cunctation cunnilinctus cunnilingus cyber-terrorism cybercrime cyberwar
cytophotometry dampening:dampen dangling:dangle darkening:darken dawah dawdling:dawdle daycare de-escalation:de-escalate
deadening:deaden dealing:deal dealings:deal deathblow debilitation:debilitate decantation:decant
decentralisation:decentralize decimalisation:decimalize decimalization:decimalize decoding:decode
decrepitation:decrepitate decriminalisation decriminalization decryption:decrypt deeds deerstalking deference
deferment:defer defervescence:defervesce deglutition degustation:degust dehumanisation:dehumanise
dehumanization:dehumanize deliquium delivery:deliver demonetisation:demonetize demonetization:demonetize demonolatry
denouement densification densitometry depletion:deplete depredation derring-do descent:descend despoilation
destabilisation:destabilize destabilization:destabilize detente detribalisation:detribalize detribalization:detribalize
devil-worship devilment:devil devilry:devil deviltry:devil devitalisation:devitalize devitalization:devitalize devoir
devotional dextrorotation diabolatry dialysis:dialyze diastole dichotomisation:dichotomise dichotomization:dichotomize
dieting:diet din ding ding-dong dining:dine dint disassembly discontinuance:discontinue discontinuation:discontinue
discount dishwashing dislocation:dislocate dismount dispraise disservice dissilience dissimulation:dissimulate
dissipation:dissipate distension:distend distraint divarication divergence:diverge diversification:diversify
docking:dock doddle dodging:dodge dogtrot doings domination:dominate donkeywork doom dorsiflexion dosimetry
double-crossing double-dealing doweling down-bow downfall downshift downsizing downswing doze draftsmanship drenching
dribble dribbling:dribble driftage:drift drifting:drift drinking:drink drip drippage dripping drowse drumbeat
drumming:drum dwindling:dwindle dyeing:dye eager eagre earthing:earth eating:eat ebbtide ecclesiasticism eco-warfare
ecoterrorism egress elaboration:elaborate elbowing:elbow electrification:electrify eleven-plus embrace
embracement:embrace embracing:embrace emendation emergence:emerge emersion:emerge emesis emission:emit
emphasizing:emphasize encoding:encode encryption:encrypt enculturation endearment:endear endgame endoscopy
energizing:energize enfeeblement:enfeeble enhancement:enhance enlargement:enlarge enrichment:enrich epiphany episiotomy
equating:equate equilibration ergotropism erotica escalade escalation:escalate escapade etiology eupnea eupnoea
everting:evert evildoing exacerbation:exacerbate exaction:exact examination:examine excursion exercising:exercise
exertion:exert expansion:expand expedient exploit exteriorisation:exteriorize exteriorization:exteriorize
extinguishing:extinguish extrasystole fade fadeout fading:fade faint falanga falter faltering:falter fare-stage fart
farting:fart fartlek fast fastball fasting:fast fatism fattism fault feasting:feast featherbedding fecundation:fecundate
feeding:feed fellatio fellation:fellate fertilisation fertilization:fertilize feticide fetometry fibbing:fib fiesta
figuration:figure fire-worship firewall fish-worship fitting:fit fixing:fix fizzle flame-out flapping:flap
flashing:flash flatus flex flick flicker flinch flit floriculture flow flowing:flow fluctuation:fluctuate
fluoridation:fluoridate fluoridisation:fluoridize fluoridization:fluoridize fluoroscopy flurry flutter
fluttering:flutter fluxion:flux fly-by flypast foetometry follow-on follow-through footfall footfault footstep footwork
fording:ford forehand forensics foreplay foretoken formal forwarding:forward fragmentation:fragment frame-up freshet
frightening:frighten frisk frisking:frisk frottage frying:fry fumigation:fumigate fundamental fusion:fuse gallop gasp
gastrogavage gastromy gastroscopy gavage gayness genesis gentrification:gentrify geophagia geophagy geotropism gesture
get give-and-go giving:give glamorisation:glamorize glamorization:glamorize glamourisation:glamourise
glamourization:glamorize gleaming:gleam gliding:glide glimmer glint go-around go-slow goal-kick gobble going-over
gonioscopy googly goosebump gooseflesh grading:grade grammatolatry grant-in-aid gravimetry groundball growl grumble
grumbling:grumble grunt guardianship gulp gulping:gulp gurgle gush guzzling:guzzle gynaeolatry gyneolatry
gyration:gyrate habitude hackwork haematemesis haemodialysis haemostasia haemostasis hagiolatry hair-raiser hammerlock
handoff handstand hap happenstance harlotry havoc haying haymaking headlock headshake headshaking heartbeat heave
heaving:heave hecatomb heliolatry heliotropism helpdesk hematemesis hemodialysis hemostasia hemostasis heroics
heterosexism heterosexualism heterosexuality hiding:hide hierolatry highlife highwater hike hiking hiss hissing:hiss
hobbyism hold-down holding:hold homage homemaking homestretch homework homoeroticism homogenisation:homogenize
homogenization:homogenize homosexualism homosexuality honk hooky horripilation:horripilate house-raising housewifery
housework hubbub huffing:huff hullabaloo humanisation:humanise humanization:humanize humming:hum humoring:humor hushing
hydrometry hyperalimentation hyperemesis hyperextension:hyperextend hyperpnea hyperventilation:hyperventilate hypnotism
hypopnea hypostatisation:hypostatise hypostatization:hypostatize hypsometry hysteroscopy ichthyolatry iconolatry
idiolatry idleness idolatry immunisation impasto imposture impress impressment:impress in-migration inbreeding inception
incest incineration:incinerate inclining:incline incoming incorporation:incorporate incurrence:incur indignity
inevitable inflaming:inflame infliction:inflict ingestion:ingest ingratiation ingress inhabitancy:inhabit
inhabitation:inhabit inhalation:inhale inhibition:inhibit iniquity injection:inject injustice inoculating:inoculate
inoculation:inoculate inroad inspection:inspect instauration instroke intake intemperateness intensification:intensify
intercommunion interlocking:interlock intermediation:intermediate intermission:intermit interplay
intimidation:intimidate inunction:inunct invidia irrigation:irrigate irruption:irrupt isomerisation:isomerize
isomerization:isomerize isometrics issuance itemisation:itemise itemization:itemize jangle jaunt jiggle jingle jitter
jiujitsu jogging:jog jolly jolt jostle jostling:jostle jounce journeying:journey joyride jujitsu jujutsu jump-start
jumpstart junketing:junket jutting:jut karate karma katharsis keeping:keep keratoscopy keystroke kinesis kismat kismet
kittee knavery knell knockdown knuckleball knuckler landslip laparoscopy laparotomy lapse laryngismus lashing lateral
latria launching laundering lavation:lave law-breaking layover leaner:lean leapfrog leaping lechery legislating lending
lengthening lesbianism lessening leveling levorotation lexicography lie-in lightening likening limp liner lingering
liveliness load-shedding loafing loaning lobbyism locating locking lockout logging:log logistics look-over
loosening:loosen lope lordolatry lovemaking luau lunching:lunch lunge luxation:luxate luxuria luxuriation:luxuriate
lying:lie maelstrom magnification:magnify make-do make-work makeover makeready makeshift making:make malfeasance
malpractice manduction maneuver manifestation:manifest manufacturing mapmaking masking:mask masse masterstroke match-up
matchmaking matchup matric maximation maximisation:maximize mayhem measuring:measure megahit melioration:meliorate
menarche mensuration:mensurate meow mercy merry-go-round mesmerism mess-up metalworking meteortropism
metrication:metricate mew miaou miaow miaul micrometry microscopy mid-off mid-on mikvah mimicry minelaying minesweeping
miniaturisation:miniaturize miniaturization:miniaturize minimisation:minimise minimization:minimize miracle-worship
misadventure misbehaviour miscalculation:miscalculate miscegenation:miscegenate mischief mischief-making miscount
miscreation:miscreate miscue misdeed misestimation:misestimate misfeasance misfortune misreckoning misrule
mitigation:mitigate mixing:mix mock modernisation:modernize modernization:modernize modification:modify
moistening:moisten moksa momism monolatry moo moon-worship moonwalk motoring:motor mountaineering:mountaineer
moviemaking mudra multiplication:multiply murmur murmuration:murmur murmuring:murmur musclebuilding
mussitation:mussitate mutagenesis mutter muttering:mutter mycophagy mydriasis narcoterrorism nascence nascency nativity
naturism navigation:navigate neap necrophagia necrophagy negligence neigh neocolonialism nephrotomy nepotism
neurotropism neutrality newspeak nicker nictation:nictate nictitation:nictitate night-stop nightwork ninjitsu ninjutsu
no-brainer noctambulation noctambulism nomenklatura non-proliferation nonappearance noncompliance nonfeasance
nonperformance nonprofit nonproliferation nonviolence nookie nooky normalisation:normalize normalization:normalize
not-for-profit notification:notify novelisation:novelize novelization:novelize novena nudism numismatics numismatology
nutation:nutate nystagmus objectification:objectify oblation obstructionism obviation:obviate odyssey offence
offense:offend offside oink omega omen omophagia onanism once-over oncoming one-upmanship onset oozing:ooze ophiolatry
ophthalmoscopy optimisation:optimize optimization:optimize orchotomy ordeal orgasm orgy orientation origami
origination:originate ornamentalism out-migration outercourse outflow outing outreach outstroke overeating:overeat
overexposure:overexpose overfeeding:overfeed overflight overflow overindulgence:overindulge overreaction:overreact
overrefinement:overrefine overshielding overstrain pacification:pacify paederasty paedophilia palliation:palliate
palpebration:palpebrate paltering:palter pandiculation pant panting:pant panto paperhanging paperwork paracentesis
parachuting:parachute paradiddle paragliding paraphilia parapraxis parasailing pas passado pasteurisation:pasteurize
pasteurization:pasteurize peacekeeping peal pealing:peal peccadillo pederasty pedesis pedophilia peep pelvimetry
perambulation:perambulate peregrination:peregrinate perfusion:perfuse perineotomy peripeteia peripetia peripety
permutation:permute perpetuation:perpetuate personation:personate pervaporation:pervaporate petroglyph phase-out
pheresis philanthropy philately photometry phototropism phrasing:phrase pick-off piggyback pilotage:pilot piloting:pilot
pirouette placation:placate place-worship plasmapheresis plateletpheresis pleasing:please plod plodding:plod plop plunk
plunker pogey pogrom pogy polarography pollenation:pollenate pollination:pollinate pop-fly popery popping:pop porn porno
pornography portent:portend positioning:position possession:possess pounce prance pratfall praxis predation:predate
predestination:predestine preferment:prefer preindication prelude prep presentation:present presentment:present
preservation:preserve press-up pretend pretending:pretend price-fixing priming primping:primp printmaking
procrastination:procrastinate procreation:procreate proctoscopy prognostic programing:program prolongation:prolong prom
promiscuity promiscuousness pronation:pronate prophylaxis propitiation:propitiate props proration:prorate
prorogation:prorogue protagonism prowl psyop puffing:puff puking:puke pulsation:pulsate pulse pulsing:pulse
punctuation:punctuate purification:purify purr pushing:push pushup put pyrography pyrolatry pyrolysis
quantisation:quantise quantization:quantize quaver quenching:quench quickie quicky quislingism racialism
radiophotography radioscopy rainmaking rale ramble ramification:ramify randomisation:randomize randomization:randomize
rapine rappel rarefaction:rarefy rat-a-tat rat-a-tat-tat rat-tat rataplan rattle rattling:rattle razmataz razzle
razzle-dazzle razzmatazz rbi re-establishment re-formation re-sentencing readjustment:readjust reaffiliation
reappearance:reappear rearrangement:rearrange reassembly reassurance:reassure rebuff reburying recce recco reccy receipt
recirculation reclassification reclining:recline recoding:recode recoil recombination:recombine
recommencement:recommence reconnaissance:reconnoitre reconnoitering:reconnoiter reconnoitring:reconnoitre recount
recurrence:recur recusal:recuse recusancy recusation:recuse redevelopment:redevelop reduction:reduce reenlistment
reentry:re-enter refabrication reflex refocusing:refocus regurgitation:regurgitate reification:reify
reinforcement:reinforce reiteration:reiterate relishing relocation:relocate remand remediation:remediate remedy renege
renovation:renovate reordering:reorder reorganisation repair repeat repeating:repeat repetition:repeat repose
repositioning:reposition reprisal resettlement:resettle respiration:respire resurgence:resurge resuscitation:resuscitate
retch retention:retain retraining:retrain retrogression:retrogress revision:revise revitalisation:revitalize
revitalization:revitalize revival:revive revivification:revivify rhinoscopy rhonchus rifling ripple rippling:ripple rite
roar roaring:roar roasting:roast rockslide roguery rollback rollover rotation:rotate rounding rousing:rouse routemarch
roving:rove royalism rub-a-dub ruckus ruction ruffianism ruggedisation:ruggedize ruggedization:ruggedize rumble
rumbling:rumble run run-up runup rush rushing:rush rustle saccade sacrament sacrilege safari sailplaning:sailplane
salting:salt salvo sampling samsara sanctification:sanctify sapphism saunter sauteing:saute saving savoring:savor
savouring:savour scalage:scale scaling:scale scamper scan scathe scatophagy schism schoolwork scission sclerotomy
scouting:scout scratching screech screeching:screech screwup scrum scrummage scrunch scrutiny:scrutinize scumble scurry
sea-duty sea-poose sea-purse sea-puss secularisation:secularize secularization:secularize seepage:seep segue seiche
seismography selenolatry self-abasement self-abuse self-aggrandisement self-aggrandizement self-control self-defence
self-defense self-fertilisation self-fertilization self-flagellation self-fulfillment self-help self-improvement
self-mortification self-organisation self-organization self-pollination self-preservation self-protection
self-punishment self-realisation self-realization self-reformation self-renewal self-sacrifice self-service
self-stimulation self-suggestion self-worship sending:send sensitising sensitizing separationism septation sequel
sequella serigraphy serpent-worship serve sexism sexploitation shake-up shakedown shakeup shaking:shake shape-up
share-out shaving:shave shenanigan shifting:shift shillyshally shimmy shipbuilding shirring:shirr shitwork shiver shove
shrift shrilling:shrill shtup shufti shy sibilation:sibilate sideslip sidestep sidestroke siesta sifting:sift
sigmoidoscopy simmering:simmer single-foot sip sit-down sit-up sitting:sit sixty-nine sizzle skirl skit skulking:skulk
skydiving:skydive slackening:slacken slaveholding sleepover sleepwalking:sleepwalk sleuthing:sleuth slight slip-up
smoking:smoke snap sniffle snivel sniveling:snivel snooze snore snoring:snore snorting:snort snowboarding:snowboard
snuffle sobbing:sob socage soixante-neuf sojourn soliton solo somnambulation:somnambulate somnambulism somniloquism
somniloquy sortie sousing:souse spacefaring spaceflight spadework sparge spasmolysis specialization:specialize
spectrometry spectroscopy spiritualisation:spiritualise spiritualization:spiritualize spirometry spirt spitting:spit
splashdown splat splatter:splat splutter sponsorship spoonfeeding:spoonfeed spree springtide spurt sputter
sputtering:sputter spying:spy squandermania squawk squeak squeal squirm squish stabilisation:stabilize
stabilization:stabilize staining:stain stakeout start-off starting:start startle startup static stay stealth
steering:steer steganography step-down step-up stertor stillbirth stimulation:stimulate stirring:stir stocktake
stonewalling:stonewall stoop stopgap strapado strappado strengthening:strengthen stretching:stretch
stridulation:stridulate strikebreaking strum strut sub-test sublimation:sublimate subluxation:subluxate subsequence
subsidence:subside suck sucking:suck sun-worship superbia supererogation superfecundation superfetation:superfetate
supination:supinate supping:sup supporting:support surcease surf surfacing:surface surprisal:surprise surveillance
surveying:survey sustainment:sustain sustentation susurration:susurrate susurrus:susurrate swash swilling:swill
swinging:swing swish switcheroo switching:switch swoon swoosh swordplay symbol-worship symbolatry symbolising
symbolizing:symbolize symbololatry synchronising:synchronise syncope:syncopate systematisation:systematize systematism
systematization:systematize systole taekwondo taichi taichichuan take-in taking:take tantalization:tantalize tap-off
tapering:taper tarriance:tarry taunt taunting:taunt taxis teamwork teasing:tease teeoff teetotaling teetotalism telemark
telemetry telephotography teleportation:teleport tempering:temper ten-strike tenancy tenderisation:tenderize
tenderization:tenderize tenting:tent tergiversation:tergiversate territoriality tessellation:tessellate test-cross
testcross thaumatolatry thelarche theophany theoterrorism thermogravimetry thermometry thermotropism thinning:thin
thoracentesis thoracocentesis thoracotomy three-bagger threshing:thresh throbbing:throb throttling:throttle throw-in
thrum thrusting:thrust thud thuggery thump thumping:thump thunderclap thunk tick ticking:tick tickling:tickle ticktock
tictac tide timework tin-plating ting tinkle tinting:tint tintinnabulation:tintinnabulate titivation:titivate
titration:titrate tittivation:tittivate toasting:toast tocktact toe-in toilette toke tomography tone-beginning tonometry
toot tootle topolatry topspin tort touchback tracing:trace trade-off tradeoff trample trampling:trample
transformation:transform transition transmigration:transmigrate transmogrification:transmogrify transmutation:transmute
transplanting:transplant transshipment:transship transvestism transvestitism traversal:traverse tread tree-worship trek
tremble triage tribadism tribalisation tribalization tribulation:tribulate trickle trifling:trifle
trifurcation:trifurcate trophotropism tropism trot truancy truckling:truckle trudge trumping:trump tsuris tug-of-war
tune-up tuning:tune turning:turn turnround turpitude twang twiddle twinkle twisting:twist two-bagger two-baser typology
underexposure:underexpose undertide up-bow updating:update upkeep uplift uplifting:uplift uppercut uptake upthrow
upthrust using:use vacationing:vacation vaccinating:vaccinate vaccination:vaccinate vagabondage:vagabond vagary
vaginismus valvotomy valvulotomy variant:vary variation:vary variolation variolization vasoconstriction vasodilation
vasosection vasotomy vengeance venipuncture ventilation:ventilate venting:vent verbolatry vibration:vibrate vibrato
vicissitude vigilantism viscometry viscosimetry voicing volte-face volution vomiting:vomit voyeurism vroom
vulgarisation:vulgarise vulgarization:vulgarize waddle wading:wade waggle wailing:wail waiting:wait wakening:waken
wandering:wander waning:wane warm-up washing-up washup wave-off waveform wavelet wayfaring weakening:weaken weaning:wean
weeping:weep wetting:wet wheedling:wheedle wheeze whicker whinny whir whirl whirling:whirl whirlpool whirr whirring:whir
whispering:whisper whistling:whistle whitecap whitelash whitening:whiten whoosh whoredom wiggle wile willing:will
wilting:wilt winding window-washing windup wings winking:wink wiretap witch-hunt withering:wither wobble woman-worship
word-worship work-in workflow workout worrying:worry worship wriggle xerography xeroradiography yachting:yacht yaw yawn
yawning:yawn yelp yelping:yelp yip zing zizz zoning zooerastia zooerasty zoolatry zoom zoophilia zoophilism

noun PERFORMANCE STRONG
broadcast concert:concertize encore exhibition:exhibit finale gig matinee performance:perform performing:perform
recital:recite rehearsal:rehearse screening:screen telecast

noun PERFORMANCE WEAK
broadcasting cast chasse concerto exhibit filming:film glissade musical opera playback show

noun PROTEST STRONG
boycott demonstration:demonstrate disturbance:disturb hassle picket protest rally rallying:rally revolt riot rioting
sit-in unrest upheaval:upheave vigil walkout

noun PROTEST WEAK
march turmoil

noun RELATIONSHIP STRONG
adoption:adopt betrothal:betroth birth breakup:split childbirth cohabitation:cohabit disunion:disunite divorce
divorcement:divorce dumping:dump elopement:elope honeymoon hymeneals nuptials:wedding pregnancy remarriage:remarry
sectionalisation:sectionalize sectionalization:sectionalize separation:separate splitsville wedding:wed

noun RELATIONSHIP WEAK
affair dating:date dissociation:dissociate marriage:marry parceling:parcel parcellation:parcel parcelling:parcel romance
split

noun RELEASE STRONG
breakout deactivation:deactivate deliverance:deliver demobilisation:demobilize demobilization:demobilize eluding:elude
elusion:elude emancipation:emancipate escape gaolbreak jailbreak lam lifesaving parole prison-breaking prisonbreak
ransom regaining:regain release rescue salvage skedaddle

noun RELEASE WEAK
bail bailment:bail chandelle disengagement:disengage freeing:free loop-the-loop salvation:salve save straight-arm
survival

noun RESULTS STRONG
audit bouncing carom census depreciation:depreciate devaluation:devaluate downgrade downspin downturn lag nosecount
rebound recession:recede report resurvey ricochet sell-off:sell selloff:sell slowdown slump soaring:soar surge survey
tumble upsurge upturn

noun RESULTS WEAK
appreciation billow boom climbing:climb decline decrease double drop finding:find gain growth:grow improvement:improve
increase plump plunge recovery:recover rise rising:rise shrinkage:shrink shrinking:shrink soar study triple upgrade

noun SPEECH STRONG
briefing:brief eulogy:eulogize keynote lecture oration sermon:sermonize speech:speak testimony:testify

noun SPEECH WEAK
address monologue:monologuize

noun STATEMENT STRONG
accusation:accuse allegation announcement:announce apology:apologize condemnation:condemn confession:confess
declaration:declare denial:deny denunciation disclosure:disclose proclamation:proclaim rebuke revelation:reveal
statement:state ultimatum warning:warn

noun STATEMENT WEAK
admission:admit pledge slam threat tirade tweet

noun TALKS STRONG
mediation:mediate negotiation:negotiate negotiations:negotiate renegotiation talks

noun TALKS WEAK
bargaining:bargain dialogue parley peacemaking

noun TRIAL STRONG
acquittal:acquit adjournment:adjourn arraignment:arraign auto-da-fe conviction:convict counterclaim court-martial
crucifixion:crucify executing:execute execution:execute exoneration:exonerate hearing:hear immunohistochemistry
impeachment:impeach imprisonment:imprison incarceration inquest mistrial plea proceeding:proceed proceedings:proceed
retrial:retry sentencing:sentence trial:try try-on verdict

noun TRIAL WEAK
judgment:judge tribunal

noun VISIT STRONG
advent arrival:arrive debarkation:debark drainage:drain embarkment:embark emptying:empty evacuation:evacuate exodus
expedition homecoming itineration nonstop pilgrimage redeye stopover tour trip visit visitation:visit visiting:visit
voyage

noun VISIT WEAK
crossing:cross cruise disembarkation:disembark disembarkment:disembark drain emigration:emigrate entering:enter
flight:fly flying:fly immigration:immigrate journey landing:land migration:migrate reaching:reach return
traveling:travel travelling:travel walking:walk

noun VOTE STRONG
abstention approval:approve approving balloting filibuster idealization:idealize idolisation:idolise idolization:idolize
plebiscite ratification:ratify referendum repeal runoff veto vote voting:vote

noun VOTE WEAK
ballot blessing:bless passage:pass patronage romanticisation:romanticise romanticization:romanticize
sentimentalisation:sentimentalize sentimentalization:sentimentalize

noun WEATHER STRONG
cloudburst downpour fog frost gale hailstorm:storm heatwave lightning monsoon rainfall rainstorm:storm sandstorm:storm
sleet snowfall snowstorm:storm squall thaw thunderstorm:storm windstorm:storm

noun WEATHER WEAK
aftereffect backwash brisance by-product byproduct coruscation:coruscate depolarisation:depolarize
depolarization:depolarize dousing:douse epiphenomenon facula hail levitation:levitate metempsychosis offshoot outgrowth
parhelion photoemission pitter-patter poudrin rain raindrop rebirth repercussion:repercuss response serendipity shimmer
shining:shine shower showers:shower slipstream snow snowflake sparkling:sparkle spectrum spillover sundog sunspot
thunder toss-up tossup upshot

no events
accounting aching adducing advertising advertizing ageing aging airing altering anglewing angling antialiasing
arm-twisting assenting attending babbling babysitting backgrounding backlighting bagging baking bandaging banding
banking banning banting basting bathing batwing beading beagling bearing bed-wetting bedding bedspring befooling begging
beginning beholding behring believing belittling belling bellowing belonging belting berating bering bickering bicycling
bidding billing binding bioengineering bird-on-the-wing birthing bitewing blacking blacktopping blazing bleeding bling
blistering bloodletting blooming blossoming blowing blueing bluestocking bluewing bluing boasting bobsledding boding
boiling bonding bookbinding booking bookkeeping bowing bowstring boxing bracing bragging braiding brainwashing brambling
breeding bricklaying brisling brooding browning browsing brushing buck-and-wing budding building bullfighting bullring
bundling bunting bushing buttressing cabinetmaking calling calving caning canvassing caring caroling carpeting carping
carving casing casting catering catling caulking centering chafing changeling chanting chastening cheering chiding
childbearing chilling chin-wagging choking chongqing chungking chunking cladding clamoring clamouring clapping clearing
clerking cling clipping clock-watching clocking clothing clotting clouding clowning clubbing clustering coaching coaming
coating coaxing cobbling cockfighting codling coloring colouring combing communicating composing computing conceding
conditioning conjuring cooking cooling coping cornhusking corroding costing coughing counseling counselling coupling
coursing courting covering cowling crackling craving croaking crocheting crooning crossheading crowding crowing
crystallizing cupping curbing curdling curing cushing cushioning cycling dancing daring darjeeling darling dawning
daydreaming dayspring debriefing debunking deciding deepening defining degaussing depicting deriving despising
desynchronizing detailing developing disowning dissembling dissolving dithering double-spacing doubling dowding downing
dowsing drawing drawstring dreaming dressing dressmaking driving droning drugging dubbing ducking duckling dumpling
earring earthling ebbing edging editing electioneering ending engineering engraving envisioning eroding etching evening
everlasting exclaiming excreting expelling expounding facing factoring faggoting fagoting failing farrowing farthing
fastening feeling feigning fencing fermenting festering figuring filling finger-painting finger-pointing fingerling
fingerpointing fingerprinting fingerspelling finishing fishing flagging flaming flashboarding flavoring flavouring
fledgeling fledgling fleming flirting floating flooring flowering fluting fly-fishing folding following footing
footsteps-of-spring forbidding fore-wing foreboding forecasting foregrounding foreshadowing foretelling forewarning
forewing forking formatting fortunetelling fostering fosterling foundling freethinking freeze-drying freezing frosting
functioning funding furnishing furring gambling gaming gassing gatling gearing gelding gene-splicing gilding glimmering
gloaming gloating glowing golding golfing good-for-nothing goring graining grasping grating greening greenling greenwing
greeting grinding grinning griping grooming grounding groundling grouping growing growling haggling hairdressing
hairsplitting hairspring hairweaving hamstring handling handshaking handwriting hanging hankering happening hardening
harding hatching hatchling hawking heading headspring healing heartburning heating hedging helping heming hemstitching
herring hibbing highlighting hireling hoarding hollering hoofing hopsacking housekeeping housewarming housing hunting
hurling hurting hydrocracking ill-being ill-breeding imaging imparting imprinting infolding informing ingathering
ingraining inpouring insisting instilling interpreting ironing jabbering judging jumping kenning kindling king knitting
knowing lacewing lacing lading lady-in-waiting lagging landholding lansing lapping lapwing latchstring laying leaching
leading leafing leaning learning leavening lecturing leg-pulling legging leging lessing lettering letting lighting
limiting limning limping line-shooting ling lining lipreading living loading loathing lockring looking looping luging
lumbering mailing mainspring mapping marbleising marbleizing marbling marketing marking mastering matting meaning
mellowing melting mending merrymaking messaging microphoning middling milling ming misdating misgiving misreading
misspelling mistaking mistiming misunderstanding modeling molting monitoring mooring moralizing morning motorcycling
moulding moulting muckraking multiprocessing multiprogramming musing name-dropping naming narrowing navel-gazing necking
nestling netting neutering nothing offing offspring ordering outbuilding outcropping outpouring over-crowding
overcasting overcoating overcrossing overheating overlapping overrating overreckoning pacing packing padding paging
painting paling paneling panelling papermaking pargeting pargetting paring parking part-singing partitioning pauling
paving peeing peeling pelting penny-pinching pershing perusing philosophizing photoengraving picking picturing
pigeonholing pigsticking piling ping pining pinning pipefitting piping pissing pitting planking planning plating playing
plaything pleading plumbing pony-trekking portraying posting posturing preaching pricing prickling princeling printing
processing prodding professing profiling prompting pruning prying pudding punning quadrupling qualifying quartering
questioning quickening quilting quintupling quisling quivering railing railroading ranking ranting rasping rassling
rating ratting raveling ravelling raving razzing re-experiencing reading rearing reasoning recasting reckoning recording
recounting recycling redding reducing redwing refilling refining rehearing rejoicing relinquishing relistening reliving
remaking remembering rendering rent-seeking rephrasing reporting reprinting resolving revealing revising rewording
rewriting ribbing ridgeling ridgling riding rigging rigidifying ring ringing ringling ripening rollerblading roofing
rooting rosemaling rotting rowing rubber-necking rubbing running rusting safekeeping sailing sanderling sapling sassing
scaffolding scandalmongering scanning scantling scattering scheduling schilling schooling scoffing scolding scraping
screaming sculling seafaring seasoning seating seedling seeing seizing self-seeking sensing serving setting sewing
shading shadowboxing shaping shareholding sharing sheathing shedding sheepshearing sheeting shilling shingling shirting
shitting shivering shoemaking shoestring shopping shoring shortcoming shortening shouting showing showjumping shrieking
siding sightseeing signaling singing single-spacing sizing skateboarding skating skiing skywriting slating sledding
sleep-learning sleeping sling sloganeering sloughing slowing smallholding smarting smattering smelling smiling smocking
sneezing snipping snorkeling soaking softening soldiering solidifying soothsaying sorting soul-searching sounding
souring spacing sparling sparring spaying speaking speechmaking speed-reading spelling spending spinning splicing
spoiling sportfishing sprawling spring sprinkling sprouting spurring square-bashing stabling staging standing stargazing
starling starveling sterling stewing stiffening sting stinging stitching stock-taking stockholding stocking stocktaking
stopping stovepiping streaming string stripling studying stuffing subheading substring suckling suffering summoning
superstring surfboarding surfing surfriding suturing swashbuckling swathing swearing sweating sweetening swelling
swimming swing synchronizing tacking tailoring tanning taping tasting tatting teaching tearing teething telecasting
telecommuting teleconferencing teleprocessing teleworking telling tending thanksgiving thawing thickening thing thinking
thirty-something timekeeping timing tingling tobogganing tongue-lashing topping toweling towelling toying training
trapping trembling trilling triple-spacing tripling trolling trousering tubing tumbling turing twinkling twitching
typewriting typing underclothing underling underrating underreckoning understanding undertaking underwing unfolding
unknowing unmasking urging vaporing vaulting veiling veneering vetchling viewing vocalizing voiding wadding wainscoting
wainscotting wangling warming warmongering wasting watching water-skiing watering wavering waving waxwing weakling
wearing weatherboarding weatherstripping weaving webbing weighing weighting well-being well-wishing wellbeing wellspring
wheeling whipstitching whiting widening wigging wilding winemaking wing wiring witching woodcarving woodgraining
woodworking wooing woolgathering word-painting word-splitting wording work-clothing working worldling worsening
wrangling wrapping writing yelling yielding
`;
