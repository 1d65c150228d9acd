/**
 * In how many of 840 articles of US news of 2016 each stem stands; those in one alone are left out.
 * Written by `npm run frequencies`; SHA-256 of the texts' own SHA-256 in the order of their names:
 * 6a79e2fce99cbde0ea37688a9495e13c32e35b94a60ef598b6992abdef3842b7
 */
export const frequencies = {
  version: '6a79e2fce99c',
  texts: 840,
  /** A line for each count: the count, then the stems. */
  lines: `2 09 093 102 103 107 108 10th 115 118 123 137 139 142 14th 158 159 166 176 1789 182 1848 187 189 1917 1938 1939 1945 1946 1947 1952 1959 1970 1978 2023 2026 203 205 210 212 213 214 222 247 263 265 267 280 292 301 30s 318 325 332 335th 354 358 365 370 375 384 401 410 428 43rd 449 458 469 495 4len 50s 520 550 565 570 585 612 625 653 691 70th 714 835 87 88 94 981 996 9mm 9th abat abbi abbvi aberr abet ac aca accident acclaim acclam accolad accordingli acevedo achil ackman aclu acquisit acrimoni adjunct adler adm adorn adulteri adventur affection affidavit affix aftergood afterthought aggriev ahm aircraft alcohol alejandro algeria algorithm ali alia alison allai alleywai allison allot allur aloud alt altman alto alton amber amidst ammon amok amorph anachronist analytica angi anglo anita annenberg annoy ansar antagon antarctica anthem antidot apollo apostasi apparel apprais arc archbishop archconserv archetyp argentina arianna aris arizonan ark arlington arnold arrow ashcroft ashton aspen assang astonish atheist atla atom aton attain aubrei audaci audrei augusta aunt aura aurora autograph autom automak autopsi avers avid avow awak awaken ayr azerbaijani ba bachmann backbon backhand backscratch backstag backtrack badass bain bakr balconi bald baltic bamako bamberg banana bankrupt banter barbarian barbecu barklei barnei barrag barron barroom bartiromo basement bastion bat batista bayh bbc beacon beard beautifulli bedford bee befuddl belcher bellweth belov bencjacob berat berea berg berman bernank bernard berri beruff bestsel bett betti bewar bewild bezo biblic bicker bicultur bide bike bilater bilingu bilk bing biomed bipartisanship birmingham birthplac birthright blackboard blacklist blah blanchard blew blindsid blip blitz bloodsh bloom blowhard blown bludgeon blueprint bluff blusteri boca boehner bolton bonni boredom botox boulevard bouquet boycot boyfriend boyl bradford brake brandei brandon branstad breakdown breaker breast brevard bridesmaid bridgeg bridget brigad brightest brigid brillianc broaddrick broadest brochur brock brokerag broward brunei brunt bucklei bud buddhist budg buena buffett buildabl bulldoz bullish bullshit bunker burnish busch busiest bustl butch butcher butler cabin cacophoni cage cake calam calib californian callous camel cameraman canal candi candor cannib capito capitul caprici cardboard caribbean carnegi carp carper carr carrot cart carvil casa casei castig castil catcher cathi cato causal cautionari cavali cayman cede celebratori celsiu censor centerview cernech cessna chafe chagouri chagrin chait chalk chameleon chapel charismat cheapest cheapli checkpoint cheek chenei cherub chevron cheyenn chi chicken chico chile chipok chord choreograph christen chronic chummi churchil cigarett cinco cindi circumspect circumv citat citigroup citizenri clair clamp clara clarif classroom claudia clawback clemson cleric clint clobber clog clown clubhous clyburn coattail cobb coburn cocain cohn coincident cole coleman collid collis collus colo cologn colombian combust comcast commingl commonwealth compartment complac compress conceiv concur condo confab confederaci confisc conglomer conjunct conroi consortium conspicu conspir constel constitutionalist consular contemporan contempt contort contractu contradictori contrarian contrit conundrum convincingli coolli coon copenhagen copper coralvil cord cosbi costlier countdown counterterror countrysid couric courtship cower cox crabgrass crap crave crib crimea crossov crotch crouch crowdpac cspan cub cull culpabl cumul cun cup curri curs cursori cushion cusp customari cute cuyahoga cybersecur dairi dalei danni darkli darn daron dart daylong dayton dazzl deac deafen deb debas debilit debri decaf decatur deceit decenc declassifi decrepit deer defiantli deftli defus del delano delhi delic delinqu dell delusion demagog demean demor demoro demot denizen depos depreci der derek derogatori despic despot deterior deterr dethron devil devis dexter dfa diana diari diaspora diaz dichotomi diffus dilig dilut din dinesh ding dipietro disallow disarm disburs discretionari disenchant dishonor dishwash disillus disintegr disloy disloyalti disnei disparagingli displeas displeasur disposit dissect dissemin disservic dissolv disturbingli diversifi divin divulg dna dogfight doggedli doherti doj doldrum doll donkei donnelli dope doppelgang dorn dorothi dose dossier downfal downright drank dread dreamer dredg drift drobnic drought drugmak drumbeat dryli dsouza dubai dull dumb dummi dunford dupont duprei duval dwarf dyke eagl eagleton earl eastland ebulli eclect eeri effac effron eg egregi egyptian eilperin ekovich elat elbow eleven elicit elk elleithe ellen elli elliott eman embargo emit emmet empath empathet empt encapsul endear entreati entrepreneuri enviabl environmentalist epitom eponym equit er erik err erstwhil eschew espn essai esteem ethan ethanol etho eurasian evacu evangelist evidenc evinc eviscer evok exclaim excori exemplifi exert exhort exoner exot expansionist expend experiment explicit extinct extort exud eyebal factcheck fairwai faithfulli falsehood falwel famer familia fanat fanci farag fastest faux favreau fayettevil feast feckless feelthebern feingold feldman felicia felip felon femin feroci fester fetch fetu fever fiasco fib fickl filipino filmmak filter filthi fingerprint firmer flak flatli flavor fleec fli fling flirtat floodgat flopper florenc floridian flout flown fluke flunk fluorid flush flux foggi folli fondli fonseca foothold footnot footwear forai forbidden fordham forearm forego foretel forgo forgot fork forlorn fortif foul fountain foxnew fr fragment fratern freak freddi freight fresno friendliest fritter frond frontlin frown froze fruition fruitless fumbl fume funder furnish future45 fuzzi ga1 gabbi gabl gadhafi gainesvil galaxi gale galleri gardner garri gasp gatewai gaudiano gaunt ge geek geert geneva gentrif geoffrei gerstein getter gfk ghost ghostwrit gidlei gif gil gin gingerli ginsberg giver glacial gladli glamour gleam glitter gloomi glori glover glu glumli glut goat goggl gonzal goodwil goper gorbachev gosh gospel gotham gotta grammer granddaught grandios grandpa grandpar gratitud gravita greas greec greenland greenvil gregari greta grid grimac grist groan grous grubb grudgingli gruff guatemala guilt gunbrok gunnel guru gush gusto gwen gym gynecologist hahn hai hale hamlet hammond handgun handout handshak handwritten hangar hanson harangu hardwar hardwork hark harman harpercollin harrah hartford harvest hasan hasen hash hay hayek hayn hb heap heartbreak heartfelt heath heavier hecht heinou heinz heisman heitkamp hello hemorrhag hemslei henc heroic heroism hew hiccup hindsight ho hochsprung hogu holan holden hollow holm homemad homophob honda hondura hong hoover hopelessli hord horowitz horrend horserac horwitz howl huffpollst hulk hungari hungarian huntington huntsvil hurrican hust hydraul hyperdr hypothes hyster i360 ibm icahn ici idli ifil ik ileana illiber illicit illus imageri img imped impedi impend imperfect impermiss impetu impoverish imprint improperli improprieti impugn incap indign indiscrimin indistinguish industrialist ineffici inexcus infant infer infowar infrequ ing ingredi inhal inhospit inland innocu inocul inordin insignific insinu instabl instig insul intensif interconnect interestingli interfaith interv intric introductori invad invers inward iqbal ironi irrevers irvin isaiah isakson islamophob issa istanbul iter iti itun itv ivori iz jade jamal jamieson jaw jeet jeremiad jibe jillian joann joei jog johnston juanita jubil judaism juic julian jumbo junctur junta kahn kantar kaplan katrina keith kel kerfuffl khartoum kidnap kirbi knack krueger krugman kudo kyle lace lacklust laconia lael laggard lamar lanc languish laredo latham lauri lavrov lawbreak lawless lawn leadoff leaf leeri leg lehtinen lens leo lerer lesbo lesli lest lever lick lifer lighter lightheart lightli lindsai linick liquid literari liverpool lloyd locker lofgren lofti logo loi lombardi londonderri longev looni lore lori loudoun louis luca luciana ludicr lug luncheon lurid lurk lynn mac machineri mackowiak madam madden madr mainland malaysia malfunct malleabl malloi mangl manigault manila mankind manpow mapl margaret mariano maricopa mario marion marlei marque marriott masterpiec maureen maya mayer mayo mcadam mcauliff mccaul mccrori mcdonough mcginti mcgovern mcinturff mckinsei meaningless meat mediait mediev meg megad meld mele melinda memorandum mendoza menstrual merciless merklei metadata meteor methodist meyer mgm mi mick midafternoon midwestern mif mileston militar militarili militia millennium milton minn minneapoli minuscul miranda misde misdirect miseri misfortun misgiv misinterpret misjudg misogyni misplac mistakenli misus mizner moammar moan mobster modesto modu moham mojo mommi mona monsanto montag montclair monterei monterrei moran moratorium morph morrison mortal motorcycl motorist mourner mower mud mudsling mug multibillion multicultur multimillionair mum mural murmur musser mussolini myriad mystifi naa nader naiv naivet namesak naral nasdaq nassau nathan naval naysay nazarian neatli neera neon neophyt netherland nevadan newark newborn newport newshour niceti nichola nidal niec nigel nigerian nina nj nolan nolt noltenc nonviol nordstrom norma norman norwai nostalgia nova novelti novic nudg nuke nunberg nytim obamabirthbook obfusc objection obscen oconnor oddli offstag oft ohanlon oleari oligarch olympia omaha omarosa onboard oner onu oop opaqu opioid oppo optic orphan ortega ostens osuna ottawa otter outdat outdoor outer outlaw outpac outperform overblown overclassif overdu overgrown overheard overlai overpaid overpopul overreact overrepres overrid overrun overstai oversuppli overvalu oxford oxygen oyster pad padilla pageant pagliano paig pal palmetto palo panama pandemonium panick pantsuit paradox paragraph paramount paramour pardon parishion parlor parodi parrot paso pastim patel patent pavement pawlenti payoff payout peacemak peach pearson peasant peculiar pediatrician pedro peel pencil penn pent percentil percol perenni perimet perish perjuri permiss persh perspir persuas pertain petro petti petul pf phenomen philando philanthrop philipp philli phylli pi pickup pierr pierson pike pinch pirat piss pistol planner playabl playfulli playground playwright plenari plod plug plumb plutocrat po poach pocketbook podium poe pol politick polk pooh pork pornographi porou portugues posner postur potenc pothol potter poultri powerfulli pragmatist preciou precipit prei prejudic prerequisit prescott preternatur primit princeton pristin privi progressiv prom proprietari protector protestor proudest provocateur puffi pugilist pulitz pulpit punctur puppet purdi pyongyang pyramid qatar queue quinn quintet quiver quixot quiz quran ra raa rabbit rabid radiat radiu railroad railwai rainbow rainmak ram rampag ranch randi randolph rankl rariti rath raton raul rcp reactiv reactor reauthor rebat rebecca rebekah recant receipt recharg recollect reconnect recrimin redefin redempt redistribut reem reemerg reevalu referr reflex refresh refriger regrett rehabilit rehears reich reignit relianc remaind remedi remembr remors renam rendezv renegoti renomin renown rental renteria reorder repay repercuss replet replica repress repriev reprint reproach reshuffl residu resnick respectfulli respit restiv retel retract retriev revamp revisionist revok revolution ribbl rickett riff rightli rink rivet rizwan rjc ro roam robber robbin robo robocal robyn rochest rode rodriguez rollback romanc romania romanian romero ronni rooftop roommat roseann rosenth rosi rote roth rotten roundli roundup royalti rubberneck rubino rude ruiz rumbl runwai ruptur rutherford ruthless sabal sabotag saddam sadden sadiq sadli safekeep sailor salafist salient salina salix salvador salvat sami sammon sanford sarasota sass satan satirist savior sawyer saxon sc scan scandinavia scant schengen schlafli schmooz schoolchildren schoolteach scion scof scoop scotland scotter scourg scout scrappi screener scrub scuffl scum scurri searchabl seasid secondari secondli seeker segregationist seitz seizur semi sequel sergei seth seventi sewn sexier shabaab shai shakeup shale sham sharpest sheen sheep shelton sherrod shini shinzo shoal shootout shortcut shorthand shotgun showboat shudder shuffl shun sicken sidestep simplic simplifi simpson singh siren siriusxm sisterhood skit skylin skywrit slander sleepi slick slimmer sling slog sloppi slovenia slovenian slum slump slur smack smartest smegielski smirk smithsonian smoothest smoothli snapchat snatch snipe snl snow snowden snowfal soak sociologist soda soho solicitor soni sophi sophomor sore soro soto soundli spaciou spam sparkl spate speci specialist specialti specifi speck spectat speechless spencer spew spillov spokesmen spout springboard sprinkl sputter squander squelch sroka standbi starter statehood statehous statutori stave steak steeli steelwork sternli stimul sting stingi stockpil stole straddl strai streeter strident strikingli stringent strongman stu stud studious stung submarin subset subtler sucker suffic sugar sulli suma sunris superb superpow superstar supremaci surmis surmount surplu surreal suscept susteren sutton suv swirl sword swung sydnei syndrom synonym taco tact tail tailor taker talker tamarac tamir tammi tamper tan tandem tanden tangibl tanzer tarmac tarp tat tatum tavern taxat teas tec technologist teddi telemundo telenovela televisa teller tellusatodai temperament templat tender tepid terkel testi tether textil thatll theatric theodor therano therapeut thereof thinker thorni thrall throe throne throttl thrush tidi tiffani tightli timberlak tirad tissu tnt toledo tommi torch torment torpedo totalitarian toughen tourist tow traci trademark tradeoff traditionalist trailer transfix transmit transphob trek trench trepid triangl triumphant troll tropicana troublesom truce truste tsk tsonga tufekci tugboat tumult turk tussl tween twilight tyranni ub uc uganda ultraconserv umpir unabash unaccount unaffili unafford unafraid unbend unborn uncharacterist unchart uncl uncompromis uncontrol unconvinc undeclar undef undemocrat undeni underfoot underground underplai underserv underwear underwrit undetermin undisput undon unemploi unequivoc uneth unfett unfinish unflatt unforc unhing unicorn uniformli unison unitedgungroup unitedhealth unjust unkind unlaw unlimit unlock unmarri unmov unnecessarili unnerv unpatriot unquot unreason unregist unresolv unscript unseat unseemli unsolicit unspar unspeak unstabl unstopp unsubscrib unsubstanti unsubtl unsuit unsurpris untold unwittingli unworthi unwritten upheld uphold upstart uptown uranium usatopinion usfl utopian utterli vain valedictori vall vandehei vandersloot variabl variat veget vendetta verif vernacular vest vestig vex vibrant vicin vie vigil vigueri vile villa vilsack vin vindic vintag virtuou virul visionari visitor visual viverito vocifer vodka vogel voiceov waitress waiv wald wale wanna warili wartim washpost watcher waterwai wax wbur weari wedg weinstein weiser wherewith whiner whitewash whittl whod wholli wig wilder wilkerson wilkin willi wilmington wink wireless withdrawn wizard wkow wobbl woke wolv woodmont wool workabl wrangl wrench wringer wynn wyo xer yanke yemeni yoga yong yougov yue yuge zahe zealand zeldin zogbi zombi zucker zuckoff zurich
3 01 051 105 112 121 129 12th 151 152 153 180 185 1930s 1956 1962 1967 1971 1973 1975 1977 1982 1987 1b 2019 20s 216 260 270 271 353 360 367 4th 501 538 568 60s 650 660 6th 70s 750 757 758 769 7th 84 89 90s 911 93 97 ab abdullah acquaint adelson adject afloat afoul aggreg airtim akhil ala albani albuquerqu alexand alicia alito allan almighti amar ambigu ambush amus analys ancient andr anew angelo angst animos anselm anthropologist appointe apprehens apt arbitrarili armstrong arpaio arthur arturo atlanta automobil autor avert aviat aviv awkwardli az azerbaijan bachelor backdrop backyard bader baier bakeri baldwin bang bankrol bark barn barrack basket bastil becerra bechdel becker bedrock behemoth beirut belatedli beleagu belgium bellicos belliger beltwai benenson berger berkelei berniesand beset bespectacl bibi billboard bio biograph bisexu bishop blackberri blackmail blackwel blatant blend blink blizzard blm blockbust bluntli boardroom boe bogu bolt bone bonus boundari bout brainard brainchild bravado brawl breed brendan brent bret brett bro broadwai bronco bronx brunch brzezinski buckey buffet bumper bundl burk burr businessmen businesswoman butter bylin cafe cafeteria cain calderon calibr calvin campus canvass cape careen carnag carnei carniv carolin cascad cat caustic cedar cemeteri censorship chaffetz chan chandeli cheerlead chees chemistri cherri chiefli childish chill chronicl clandestin clarion clever cliff cloonei cluster coars coat cobbl coerc collater commemor commend condens condescend condition condoleezza condominium confess conform confound congrat conquest constern constraint consumpt contamin continent conting converg convolut corker coron corral couch coulter countervail counterweight countrymen courtroom coverup crane crater crawford craze cream creditor credo crowlei cruel crunch cuccinelli cultiv curat curbelo curios curiou curt curtain curv cushman custodi cutback cyberspac da dam dampen dant darl dashboard debacl decamp decentr decept deduct defianc deflat defunct deliveri delv demagogu dens derelict derri deton development diann dickerson dictum dim dime disassoci disgruntl dish dishearten dislodg disord disorderli dispens dissatisfi dissid dissolut docket doctrin dominican doral dove doyl drape drill dual dude dug duo durat durbin eagerli eakin ebola edelman edgar eldest electrifi elena elia elis elitist elmendorf eloqu elud embark embolden embroil emigr emili emir emphat encompass endang engend engulf enshrin ensu entangl entourag entrench envoi episcop eri erica erin eros etern evercor excis exclud exil expel explet extern exxon fabul facet facto fahrenheit fallin fang farewel farther fdr feat federalist federico feinstein fema fenton ferdinand ferguson fervent fethullah fictiti fifteen finest firefight firehous fivethirtyeight fixat fizzl flail flare flashpoint fledgl fleischer flicker flier flore foil folksi foment footprint forbid fore forens foreshadow forgiven forthcom fortifi fortitud fraca fragil frai framework franchis franco francoi frazier friedman fusion gadfli gag gallon garbag gase gaug generos genocid gentl gerald gifford gig gigant gina ginsburg girlfriend glare gleefulli glen glide gloria gloss gmail gossip government grace grad graft grain grayson grit grumpi guanta guccif guerrero gunman halei hallmark hamburg hamper han handsom har hardship harlan harold harshli harvei hastili hater hbo headwind healthier heckl hefti helen helicopt herman heydai hijack hilari hilton hing hoax hodg holi holtz homag hood hoosier hopeless horizon horn hostag hp href humor hunger hurl hyde hypocrisi idol ig imbal imit immin immor impati imperson implod imposit impract inadvert inauthent inbox incarcer incest inch incomplet incongru ind indigen indirect induc inexperi infect inferior inflect influx ingraham injunct injuri ink input intemper inter intercept interlop internationalist intricaci intrud inund ipso irrelev irresist islamophobia itali jacksonvil jami jealou jefferi jerk jointli jolt jonah jorg jpmorgan juan juggernaut jurist kagan kai kardashian kathleen kelsei kenya ki kickoff kingson kirsten kiss klobuchar knowingli knuckl kosovo kremlin kurd kushner kuwait lang laquan laud laughter laundri lazar leahi leap leas leather lebanes lebanon lectern leewai legitimaci lehel leonard lethal lgbtq libel lieberman lightweight likewis limelight linda liner lineup linkedin lion litani litter llc locationecod lodg lover lull luntz lyndon magnanim magnet magnifi mahal maher makeov malign maniac mansion mantra marbl marcel marcu marquett marsh marvin mastermind mat matur mccaskil mckee medal mediterranean megan melann menendez mentor merchandis merchant merri messeng mezvinski mic mideast mika minc mingl mirag misdemeanor miser misfir misl misrepres missiv misspok misunderstood mitig mockeri mondal monik monolith monopoli monster mont montana montgomeri moodi moot mormon mosquito mosul mow muammar mull multimillion munich mytholog nabisco namo nashua neal newer newest newsmak newsmax nh nich nightli nikki ninth noah nobl norah notwithstand nowadai nsa nyc nypd obes obliqu oblivion oman oneself orbit orchestr oreo orszag orthodox outburst outgo outlandish outpost output overarch overcapac overdr overpromis overrul overseen overt overtaken overtli overtur packer pale palestin pant panther para paramet pare parisian parker parri pars passeng password pathet patholog paulson pawn payback paydai pediatr peg penal pep perez perfunctori perk perot persecut pervers pessim pessimist petersburg pga ph philanthropi pimp placard placat plagiar plaster plastic platitud plouff pm poke politi pollak pont poorest pore portland portray portsmouth predic prescrib prestigi proactiv proclam prolif prophet protection provision prudent psychiatrist psychopath pugnaci purpl pursuant quartet quest rafael raft rain raini ralph ralston rambl rancor raw raza rear reassess rebelli rebrand rebuff recalibr reced recours recreat recur recus redoubl refram refurbish regulatori reinvigor reliant remak remnant reneg reorgan repel restroom retool retort reveng rever revit revolv rewrit rewritten reynold rhyme rican richardson ridg rif rio ripe rippl ritz roanok roast roberta robin rockefel rollout romant rosenberg roundtabl rubber ruler rung russ russel sabato sacr sacramento sacrif sail saint salem salma sane santa satellit satir satur saul scala scapegoat scar schadenfreud scientif scorch screenwrit scrutin seismic selfi semblanc sentinel sew sext sexton shade shaheen shanghai shapiro sharon sharper sheer shellei shenanigan shi shower showman showtim shrewd sidnei silli silverman sima simmer sin sip sixti skewer slai sleeper sleev slid slowdown slower smash smuggler snack snake snyder sociopath softer solo somalia souter southeast sovereign spain span spank spectacular spectacularli spiral spoil sponsorship spoon sprai springfield sr sri srinivasan stadium staf stagnat standoff standpoint stanlei stanton starkli stat statesman steadfast steagal stephani sterl steward stonewal storag straighten strewn strickland stricter stroke stubbornli subpoena subprim subwai sudan supervisor surefir surgeri surveymonkei swap sweat sweet swift swiss switzerland syke sympath syndic tab tabloid tacit taft taj tall tangl teachout tedcruz tee teeth tel telecom telegram telegraph templ tenn tenor testament tester theblaz theorist thesi thirteen thug thunder till tina tinker token toothless toppl torn tracker trait trampl travail tribal trickier tripoli troi trudeau trumka trumper tucson tumbl tumultu tunnel tweak uh ultra unaccompani unalign unansw unchang unconscion undercov undergradu underlin underneath underperform undersecretari undervalu underwat undivid undoubtedli undu uneas unelect unif uninsur unnam unorthodox unpaid unpledg unprepar unquestion unreli unreport unsaf unten unthink untouch unwant unwav unwil unyield uplift uproar upsw vaccin vagari valeant vanquish varga vedra veil venetian vent verg versail vicious vietnames viewership viktor villain vivid vogu vox vulgar vultur walkout warmli warmth warsaw waterg watersh waver waysid weakest weav weber welch weld westchest wheelhous wherea whichev whirl whit whitman wholesal windfal wine wive wonk woodrow worn worrisom worthwhil wrath wright wrinkl wrongli wwii xavier xl yanukovych yemen zachari zephyr zeynep zimmerman zionist zip zoe zoo zuckerberg
4 06 104 140 145 163 170 175 1948 1979 1983 1985 1997 1998 1st 2025 2050 235 3rd 40s 5th 79 80s 92 98 aback abrupt absorb abu abund accent accuraci acquiesc acr acronym adel admittedli ador advisor afflict affluent afl aipac alert alexandria allergan alphabet alright alzheim ambival amen analog analyz andrea angl angrili anguish anna anoint antic antitrust antonio anxiou aol apparatu appeas arbitr architect ardent arguabl aros arrog asham ashlei assimil auction australia autobiographi badg baggag ballist barb barrel batter battlefield beau bedroom beef bell beneath benefici betray betsi bitterli blank blogger blowout bluster boldli booker boon booster booth borough boxer breadth breyer bribe brick brigg brotherhood bryant buchanan buckl buddi bureaucraci bureaucrat burrow burton butt cach caesar cairo cajol calculu cambridg capita capt caregiv casper catapult ceas chad chairmen chappaqua charisma chastis cheeto churn cio clai clamor claus coach coffer coher colbert columbu commenc commod complianc compon conceal condol conflat conquer consciou conscious consent contracept cooki cornerston cornyn counterattack counterpunch countless covert cramp creativ creator creep cring crop crow cue cuff culprit cult cum curtail darrel dartmouth deborah deceiv decim deed deepest defici defund degrad delight denunci deplor deploy deregul despis destabil destini detaine detour detriment diagnos dictatorship digest dignifi diner dirt disaffect disband disbelief discard discord disdain dishonest distast ditch diverg dividend dodg donna dorsei downsid downward drake drone drudg dry duel duncan dunk dunn dust dutch dwight dwindl dylann ecosystem eddi effus ek eleph eli elijah em emin enamor enrich entic epicent epstein erad eras escort essenc etc euphoria euro eva evapor evas exam exodu expenditur extol extramarit extraordinarili factual faculti fantasi farook fascism feasibl feedback fend filibust firebrand firepow firewal fissur flake flame flatter flesh flung fodder forb forcibl forese formerli formul frana fred freed freelanc freshman frighten frozen fruit fuller funer futil gasolin georgetown ghazala gild gillibrand glove glow golfer goodby goodlatt grader grai graphic gravit graviti griev grievanc grin groceri groundbreak groundwork gruel guantanamo gunfir gutter hank harbor harmoni hasten haunt hawkin heather heavyweight heck heckler heidi hendrick hierarchi hogan holdout homeless homeown homosexu hourli hover huh humphrei hussein hyper idealist ignit immens impeach implicit implor impot improb inadequ incarn incept incompat indispens infight infuri infus inn instant intention interior internation intrus invalid isaac itch itll ivana jacki jaim jeann jefferson jenna jeopard jinp jock journei junior kander kate keenli kenneth kirkpatrick ladder latina laurenc lax leaner ledger leftward legion levin lew limbaugh literatur liz loop lou loudest louisvil luci lucki luther madelein maggi mailer makeshift malais malik mall manchin mandatori manuel marcher marist markedli marker marketplac martha meander median medicin melissa melt meltdown merci merg merger messi metaphor metastas metropolitan midtown mikhail millionair min miracl miscalcul mischief misguid misinform misstat mistaken monmouth monument morgan mortar morton mous muscular muse muster myer mysteri nafta nag nail narcissist nativist nba nearest neil nephew nerv netflix nicknam nide nois noon northeastern northwestern notch nut nyt oakland obituari obrien obsess occurr officehold ohioan oi opin opportunist oral orat osama overflow overreach oversaw palpabl paltri paranoid partisanship pataki patienc patriarch paula pb pea peanut pearl penchant penni perch pervas pfizer philanthropist picket pie pillar pinocchio plainli plausibl plung policymak poorer porter portman poster pounc powerhous predatori predominantli preliminari prematur premier priest princ privileg profoundli promptli proxi punctuat purg q quagmir rai ramo readili rebutt recip reconcil reel refin refund refut reinvent relai reluctantli repai replai repris reset residenti resili restrain resurg resurrect retrospect revil richmond rile riot rod rope rove rudolph ruin runoff rutger safeguard safest samantha sandwich sara sarcast savvi scam scari scheme schmidt schoen scotu scrap secretli secular seldom selfish setup shaken sheldon shoe shortag shoulder shutter sigh singularli sir siriu skirt slain slave slew smallest smarter snap snarki sniper somber sovereignti spa spars spawn specter sperl sphere spicer spite splash splinter spoiler spontan spree sprint spurn stagger stalin starr staunch straw strife stubborn stunt sub subsid suburban suitabl supermarket survivor swamp sweden swell swim sworn sylvia tag takeawai taliban tallahasse tashfeen teamster teen tenet tenni textbook theoret therapi therebi thiel thorough thoroughli thriller thrust toast toil toilet tongu trader traffick transpir tricki trickl trophi truman tyron ubiquit uk ukrainian unapologet unarm unbeliev uncommon unconstitut unconvent undercard underst undertak undisclos unearth unfound unprompt unsettl unsuccessfulli unsustain upshot useless vacant vanguard vatican vault vehement venezuela verveer victor viewpoint viru vitriol voluntarili waffl wagon waiver wakefield wallet walmart warfar warner warrant wayn wealthier weather weekdai whack whistl witch withdrew withstand woo woolson worsen worship wouldv wrestl wsj xi youngest z zika
5 02 11th 1963 1969 1993 19th 2030 21st 77 91 accumul accustom adept afghan akin albright ammunit ampl analyt anecdot annex anniversari annoi anomali antagonist antiabort appal arabia arbitrari ari artist ash ass assassin atmospher atroc attach ax badger bait banner basebal bath batteri behead beli belittl bend beneficiari bernstein billi biolog birthdai blair blanket blind blister blond blowback blumenth boil bona boomer brass brennan brexit brink broadsid bryan burst button buyer cadillac candl cardin caricatur carlton casual catherin caucusgo cecil cell censu centerpiec certif chart checker chemic choke chop choru christ clarenc cleaner clerk cling coca col cola coloni comb comedi compassion compliment compos con conant concord condon confin congreg congresswoman conn consecut constrain consumm conwai cordial cori corn correctli corridor costa courthous cousin covet cri criteria cruis culmin cynthia dade dash deadliest debut defam demeanor denni deposit deriv detect devolv dioxid discomfort disconnect discourag disingenu disobedi dispel domain dot doug dow download drum dwell dy easiest embattl embed emblemat empathi empower enriqu entail entranc erect ernst erron espous evad evenhand evolut exacerb exceedingli exception excerpt exempt existenti expedit extract fascin fatigu fide fidel firework firsthand fisher fl foia fool foolish forev forgiv format forti fractiou fraudul freewheel freez funnel furor furthermor gabriel garcia garden gawker gentleman gentlemen geographi gilbert gilmor gloom goldberg goldwat gordon grandmoth griffin grijalva grill guidanc hama harlem hassan hawk heartland heaven heroin hid hitch holder humayun hunter hype identif imparti imperil improp incompet inconveni incorrect ineffect infring inhuman injustic insensit interim interventionist intim intrigu invent irish isolationist jean jen jeopardi jess jesu jindal jobless johnni judgement julia jurisdict karl kellyann khizr kkk knight knit kristen kurdish lab lame landlin laser layer leon levi lifelong lifestyl lightn likabl lip loath lob louder loyalist lurch maddow magnitud makeup marijuana marla marti marvel max maxim meal mend mercer merril metro middai mild miner mini misconduct misstep monetari motor muddl municip murdoch murki narrat nate nebraska neglect nevertrump newtown nfl nieto nonsens novel nutrit occup odonnel offshor oppress oreilli outfit outlier outnumb overhead overs overthrow palin pan panetta paperwork patti pave payrol peddl penetr perpetr persian phenomenon philip pierc pill pilot pittsburgh pizza plagu plate pleasant pleasur plow plural poland pole politifact ponder portfolio portrait potu preach prelud premis prep probat prolifer prone proudli pump punit purport quantiti quarterli quash quell queri quicken rabbi radar rage raiser raleigh random rash ratifi razor realm reap reboot recast recep recipi reconcili redirect reed refug relax reno replic represent reprimand reproduct resound resoundingli retreat reverber rider rigor robinson romp rowdi royal safer samuel sanctuari sandra scarborough scatter scold scranton scratch sear secreci segreg seminar semit senseless servant shaki shall shaw shine shorter shortfal shove shutdown sketch slaveri slide slight smartphon smooth snag snapshot soccer solar solomon southeastern sow spare spell spi spy stalwart stan stanford startl statut stein sticker stifl stranger strictli strode studio subsidi sunni supervis swallow swiftli sy sync systemat takedown tamp tapper taunt tehran teleprompt tenuou terrain texan thereaft thick thump tiger tighter ting toi toni toughest tournament transcend trayvon tribe tribun trumpian tsunami turbul turner twin uncommit uneasi unilater unload unmistak unnecessari unsur untru untrustworthi upbeat upbring upfront upgrad upward vacanc vein vendor verbal verifi verizon viciou virgin viscer void warrior wash weed weiner whatsoev widow winnow wither worldview worthi wow wrest xenophobia xm yawn yeah yellow zach
6 07 110 1950s 1995 2000s 2nd 350 475 aaron abolish absente accid addition advers advisori agit airplan allud antipathi app appetit archiv ascend assad assuag athlet atop audio austin backward balk ballroom baptist barnstorm bashar basketbal beast behav beholden bemoan bibl bin blasio bleak bloodi boister bombast bounc breakthrough brilliant bristl brussel bullet bulwark buoi buse bypass cameron campu candidli canova carpet carrier categor caveat certifi changer chatter cherish chest chide chime chocol christin chunk cincinnati clap clearer cloud clue clutch coincid compris conciliatori confeder consul contemporari convei conveni cop correl courtesi cowboi cozi crusad cure curiel dare daunt dc dealer decreas deepen demon demur depict desert destin detent dialogu dian differenti digniti dine dirti disarrai discont discret discriminatori disenfranchis disloc dismal dispar disregard dissatisfact distress divert drown durabl earliest earner edison egg egypt ei emotion enclav encrypt endeavor enlist enrol epidem equivoc erdogan espionag est eu evan exasper exhaust extradit fargo farmer fascist feloni fervor festiv firestorm fitton fixtur flank flap flint flirt flop flourish fond footstep foreclosur formula frontier furi gaff gaze gene geoff geopolit gonzalo gowdi grandfath grate greek greenhous gregori grind gut halfwai hanchett happili harden hardlin harrison hashtag haven healthcar hillaryclinton hitler holland holocaust hone hop humil humili hungri hypocrit ianhanchett imper implicitli inc indianapoli indirectli inelig infiltr inflict inher inherit inroad insan instrument interject interrog intersect intoler jab jessica jihad jockei joi jokingli joni jose keen kendal keynot keyston klan klux ku laden lago lambast lap le leftist legend legendari lent lewinski libyan lieuten lit litmu log logist loos lopez lopsid lucr lui lyin madison mainten mantl mateen maverick mayhem mechan mega memor metric microsoft milbank mistrust misunderstand mold morri multi mute myth naacp newfound nicol nobel nonpartisan ny oath olymp omar onetim onslaught org organiz orthodoxi oscar ouster outset outsiz ovat overli overst overtim pakistan parliamentari passport patrol peacefulli peterson petraeu philippin physician pink pioneer plank plaza plight pointedli poorli powel precari pregnanc prepared priorit privaci protocol psycholog puzzl quip rack rahm reaffirm rebellion rebound reign relish renounc repudi reshap restructur retali retroact revisit rift ring ritual rivalri robberi robot roe roil roman rupert sag salt scholarship scuttl seattl seller seventh sexist sharia sharpton shelter shelv shortcom slaughter slim smear soar solicit sonia sotomayor southwest spat spearhead spectacl spectrum spill squabbl stamina stapl stare steam stolen strive stuart suffolk summon swagger swarm syracus tarnish tayyip tempt terrif thrill throat thumb timestamp ton tpp traitor trajectori treati tree tripl trove tx unauthor unbound unheard uniform unnot unravel unrealist unrest unsuccess upris vacuum veer viabil vouch walsh warehous weird wendi whenev whove wield wore workplac yale yank zeal
7 1960 86 abraham administ aggrav airstrik aisl albeit alloc andi append arbit arsen artifici asylum balloon bankruptci bed beer beg benchmark berlin bizarr blare bomber bombshel boot bradi bradlei branch buffalo bunch buzz caller capitalist captiv cater certainti charit charlott circu closur comic committeeman consequenti context cope crackdown crise crisscross crossroad crown crumbl cyber dana dave daylight dear debunk deflect demis devic dire disadvantag disapprov disparag drastic dubiou dynasti effici eisenhow elderli embodi energet england epic equat exce exhibit explod fat feminist flock flurri foe forefront forgotten franci francisco gambl garin grandchildren granit grave greg gridlock grief grim gubernatori habit hamilton hampton handili haul hawkish hazard heir hidden homegrown homicid horrif hotli hub hudson hug humanitarian impass impromptu indefinit indian inflammatori instagram intimid iowan iraqi irrespons irrit italian janet jar jeer jeremi jill jordan justif karen knee knife korean latter lawrenc layoff likelihood lisa load longstand lord luck mason mccarthi md medium microphon mo modifi monger mountain multin murrai neck neglig nelson netanyahu newcom nonwhit notori obstruct omin orient oust outlook outweigh pamkeynen patient patron pelosi penalti pension perri persona pete phoenix phoni pig pipe plaintiff plea plummet polish pollut port possess pregnant prescript pretend problemat protract puerto pursuit quinnipiac raid randomli ratchet rational ravag recit regain reinstat remot renov rent reopen rethink retweet rev revis rico roar rocket rub rudi ruth sake sand sandi saudi savag sensibl sherman shooter sibl silent simon simultan sing skew slice smoke soften softwar spar sprawl stagnant steadili stephanopoulo straightforward suburb sunshin superior suppress supremacist surrend surveil suspens suspici takeov temperatur terrifi thirti thread timelin timothi toll toxic trei trick trio trumpet turnaround twenti tyler uber undergo underli underwai undo upsid upstat veto villag ward weaker wheel wherev whomev wikileak wire wisdom withheld withhold workforc wreck yellen
8 00 05 160 1964 1972 1976 1989 1990 275 82 900 abruptli acut aftermath airlin amanda apprentic approxim baltimor bannon beam bent blaze bleed boat bottl brad brazil brew bulk cabinet calm canadian carl carol carv cent championship charter cheryl civic clark classif clearanc clinic clock clout coffe coin colin commentari concept contin conven craig datetim dealt decidedli deck defiant detain dial dimens discoveri dismai dodd dole dub dysfunct electron elementari en endless enhanc everydai evolv expertis exposur eyebrow facilit fallout falter fantast fertil fieri fish flash fold foremost fraught friendship funni furiou gallup greatli greenberg grip guidelin gulf heal healthi hewitt historian hook horrifi huddl hung hunt imprison impuls inact inconsist index innov insuffici introduct iphon jai japanes jare jupit juri kansa kirk klein lane len lend lender librari longest lt maria marshal mask maximum mcdonald merit mich midnight mitchel moon moscow motion mourn necess needl nick ocean offset oliv outsourc overlap ownership pam pathwai paycheck pentagon perfectli pew pharmaceut philosoph pin playbook poison pope pound precis prop provok rachel rant rebuf rebut reckon reclaim redact relentlessli rendel repair restraint rob rocki rough rous salari sampl scream seed setback sharpen sheriff showdown silicon sink sky slap slash sleep solidli sour statur stern stewart storm strang strict subdu subscrib substanc suicid summari swipe sympathi taught taylor techniqu termin theft titan toomei transact treasur twist tycoon unawar unfairli unhappi unoffici unsecur upheav vagu volum vp wane waterboard weaken wealthiest whiter wipe wolf wrongdo
9 120 130 1980 1986 1991 2003 73 76 81 aboard absenc absent academi accommod actress addict allen amass amplifi audit authent automat backfir bail batch beck bern bigotri bite blog bow brash brave breath broaden burlington captain cartel castro cement chancellor characterist charm chat click climb cnbc cohen collabor comedian compass compens compli concert conspiraci contempl craft crippl crook crude cynic dawn default denver depress derail derid deris descent deter detractor dilemma dip diplomaci disciplin dispatch displac distort distrust documentari downplai downturn duck duke eclips entri equip equiti erod evalu exagger exceed explor faction firmli float forg fossil fraction franklin geograph glimps gore greed hardest headach height heighten herald hick honestli hopefulli horror importantli inaccur inaugur inner insecur insight instantli insurmount interfer jam jeffrei jerusalem kati kitchen landslid larri latin laura lesbian lewi lgbt liken lure luxuri magnat maneuv melania memoir mire moor museum navig newslett northeast nose nuanc outspoken pact pander parad patch patricia pen pepper peril perpetu petit pipelin podesta postpon premium pride pronounc proper proportion proposit puls ration raucou rebel referendum relentless resettl resum retire revolutionari richest river scholar scope scorn senatori sharehold shatter sober song squeez stamp stoke strip suck suffici sun supplement supposedli swath tale tast temper tens tick tilt tortur trace transport trap tribut trounc turkish ty unclassifi uncomfort uncov unexpect univis unrel unwilling urgent usher virtu volatil vs wade wallac whisper wilson winter woe youd
10 08 125 1981 1984 2020 20th 61 63 65 83 85 abid absurd acquir admiss afp agricultur alaska ami baker barbara bathroom bennett biographi bobbi bond bore boycott bright bruce bu bubbl buck bump carbon catastroph cellphon charleston cheat christoph clariti compil concentr contractor cornel costli coup courag crew cuba cuomo databas defer descend desk detroit dick discredit diseas dismantl dissent dougla el envis excus expir explicitli export fabric fake fec fiction fled flexibl ford foster fractur garland gear hacker hart hat heed heel helm hesit hole hors houston humbl hypothet iii immun inappropri incendiari insert joel khan killer kim kingdom lake landmark laps leagu linger litig loyalti mad mainli mar marathon mathemat merkel merrick migrat mishandl mode monica monthli mook mosqu mutual nev nowher nra nurs obscur onstag orang ordinari overnight overshadow oversight panic parallel phil phillip philosophi pit pool potent predecessor preview proclaim prolong provinc ramp reinforc reloc render rescu resent rifl riski robbi robust roof roosevelt sacrific sam scath screw section settlement sexism shadow sheet showcas shrug shy sincer sixth skin sophist speechwrit spike spous spur stabl stereotyp stimulu stride sue sympathet tad threw tier tini traction triumph trustworthi unexpectedli unveil urgenc util utter van visibl walter watchdog whip widen wise wood wyom yahoo yard
11 1968 1996 800 ail alik altogeth angela antonin anywai authoritarian auto backlash bailout bench benjamin betrai bias bigot brace buri buzzfe carlo ceremoni chaotic chariti cheap cheaper childhood clarifi coast collin corp currenc dad dakota damn deadlock delet denial dent depriv devin disabl discount disgust disrespect distant divorc don drama drink ear eat elabor emanuel emiss escap evenli evil ex farm faster fiscal flower forcefulli fort frack fring gate gestur giuliani glad goer golden grade grappl grasp guardian hair hanniti highwai hike holidai honesti hugh ian ic inabl inclus increment india infam inflat inject injur intervent ir isol item ivanka jerri jihadist jonathan koch lash lectur lesser lincoln logic lone loophol manchest manipul marc matthew medicaid membership midst ministri missil mississippi muscl nationalist nearbi nevertheless nod oct optim outstand overtak packag pend plain politic profound prosper pure qaeda queen reckless reconsid reduct reminisc republ resembl resort rice rid roi ross rumor scalia shook skip soil spin statist steep stiff streak subtl surpass talent tariff taxpay tendenc thrive todd toss traffic tragic trash unpredict upend upper vari viabl vietnam viral vy wed welfar wider wildli window
12 150 1960s 2002 71 99 adequ adher adversari africa airwav allegedli amazon ambit anderson applic assumpt await ball barri beij bia bind brag cancer casino chapter character client coalesc confidenti conscienc cook cool cry danc davi decent defect dem departur disavow earth electr endur energ entitl fallon fashion flee flew footag footbal freeli fulfil galvan goldman googl grasslei gross hammer harass hawaii henri hurdl innoc inspector intensifi interven invas islamist isra justin kain lag landscap legislatur lifetim loui lunch master meaning mental midwest milwauke mislead mouth murphi nato obamacar oregon palmieri pastor peer pop prai print profess propaganda properli propon proven quo rape realdonaldtrump recount recov refrain revolt ride santorum sarah scenario schumer ship silenc soft solidar solidifi sooner stall strain stronghold submit sudden summit surprisingli suspicion symbol tape terri therefor tradition tune un uncertain undercut unleash unqualifi vital weight wi yesterdai yorker youtub
13 0 1970s 1994 1999 58 66 68 69 78 alex alter amnesti anthoni anytim aw ayott bag bargain beaten bloc boom borrow brain breach britain brush bust cautiou ceil chase chip christma circuit cloth commission communist compound concess constantli contrari copi counterpart curb daniel dean defi destruct diego dig disqualifi dump eas eighth embassi empir empow enterpris excel exercis explos fatal feud forecast gang glass gold gonna gradual hang heritag hometown huma icon implic incent instal interrupt isil jackson jacob jail jane length liabil licens london loudli loyal mess mill minim mood moreov mortgag nanci nasti nervou newt nixon northern occas oldest ourselv pa permit plead plot portion pragmat prayer proport pundit qualif recoveri restaur restor ridicul sach sharpli shield similarli slowli sole somehow somewher soul stabil stack stupid substant swept tack tampa teenag tent thin tighten transfer treatment truck ugli ukrain unanim underdog urban valuabl venu versu visa wari worldwid
14 2017 59 600 62 67 95 abedin academ accompani adapt afghanistan afraid alan aliv ambiti asia bai banker beauti belong bless bolster box capac careless concret conservat crystal decri delawar depth die disastr disgrac distinguish disturb doom elder enact encount equival exact extra fare feed fenc finger flight gen gingrich glenn globe grassroot greet harvard hei hide homeland illustr instinct instruct jimmi judiciari ky magic marin meantim miller mirror mom music navi nazi nonprofit norm ok overturn parenthood patriot payer persist phase pile princip quietli rebuk reelect risen rust shore shrink sight silver singer slate soviet spark speed steadi stone stumbl successor theater thwart tide tip unaccept unfavor unfit utah vigor yell youth
15 1988 2018 72 accur adjust afterward arrai articul asian aspir assail atlant axelrod band bitter blunt bother bowl burden carefulli cathol caution chain circul clean coal columnist competitor contenti creation dalla deadli deem deeper diminish discours drag dress entiti entrepreneur examin fade firearm forget frontrunn getti hero hollywood huffpost ideal intellectu jack jew ken korea lament lengthi libertarian lowest ly manner medicar occupi offend opt orc ought outright overlook ow packard pattern physic pic pocket podcast proceed propel rapid rapidli reader reassur rein resolut sad sea sidelin steal string surfac theyd threshold treasuri turmoil vacat valid vastli willing wrap x yourself
16 47 64 700 75 adam anchor anim appl ariz aspect assembl avenu awkward belt blood bought bruis brutal bulli canada cancel cap categori centrist chairwoman charli chelsea civilian clip commerc congratul consolid convert credenti descript dislik disproportion emphasi empti ethic extraordinari factori fame flat french hail halt hatr hewlett hospit inclin iron japan jet jone loretta louisiana megyn missouri obstacl occasion oklahoma overcom overhaul palestinian palm parliament partial partli passag payment personnel photograph planet pour precinct preserv presum provoc rapist rattl realclearpolit reinc relev repeal reviv rhode rural satisfi shirt slogan slot sport statewid steel stem stir successfulli suppli switch talli tech thrown tire transgend transpar trigger tuition turkei uncertainti underestim understood unfold unknown user vallei vladimir vocal walker web weekli
17 2006 383 53 allegi allianc anywher art babi besid british comeback comparison difficulti dinner disagr disappear disclosur edward enabl english formid frankli guilti idaho implement integr interact interpret invok kevin l loud lynch machin mari massacr milit minu modest narrowli nonetheless op outlin outreach pat priebu prize proof putin recept referenc regim reluct reward rodham routin row sanction seal shame sizabl stark stream stun succeed sullivan swai tackl tennesse testifi tomorrow tougher tragedi tran unfortun unpreced yield youll
18 1980s 37 57 74 affirm airport alongsid ann applaus aug boss broadli carter chose closest crash deadlin dedic desir distract earnest emploi entertain episod escal ev everywher facil famou fault fed fighter flaw garner german gift horribl inquiri iranian jake jennif leak legitim leverag manafort millenni nativ neighborhood obviou paus peak perceiv primarili prior quiet rebuild retail retain rig script sick sister steer store straight su tank teacher technic translat trillion upi vehicl ventur warm werent wild withdraw
19 2005 48 alarm andrew anticip anymor arena attitud boi breakfast broken brook calcul camera cia classic comput consensu constant convict corner cuban dictat disast distribut dog downtown elig excess famous fate flood food hint household howard http insurg jon justifi kennedi kick male mandat matt memo migrant minnesota misogynist nightclub o okai optimist overse patrick penc phrase prohibit punch racism rail rampant recognit registr regret resolv roger schultz scientist segment shop solv stephen sum susan tear temporarili testimoni tex theyll toler transcript trial wealth
20 36 51 52 abandon acceler amaz arab arrest badli bold chao confus dream duti eager flow forum gari genuin golf hadnt impli indict joseph loser magazin maker marri medic method mine mount myself nov oblig openli oval pace pair percept perman polar probe regardless soldier spanish structur stuck telephon tempera transit unabl undecid unemploy viewer
21 arrang attende bearer calendar chant citizenship cold columbia conced constitu contradict correspond dark delai distinct doctor dr drove edit explan fairli film foot guest hack hardli harsh hedg hot jan josh judici k liter loan lobbyist map matchup mcconnel mitch mobil moin preced procedur punish realist recruit rip rout sat seemingli sex space strengthen strongest tension thu troop unfair unpopular va wasserman wast wind writer y
22 237 56 admir applaud attribut barrier battleground birther boston bound bridg briefli bureau capabl charl collar complaint congressman corrupt crazi deliber deploi disclos discov discrimin disrupt driver dynam element elev evangel extremist frame frank fun gender girl guid incumb kerri lee lie locat monitor perspect plane plant player prevail proce properti reiter rnc ron scare scrambl serial sexual shout slip smith sold sorri stress stuff tenur tout vega weaver wound
23 300 400 80 adult align appropri assign bash connecticut counsel critiqu crush custom dan deficit devast dnc easier engin ethnic expans extent internet iran lindsei marriag mere net neutral object outlet perfect poverti pre provis purpos reliabl reportedli sean sentenc shake smile st succe tea theori tie tremend uniqu upset whoever widespread zone
24 38 41 advocaci appreci asid bipartisan ceo chamber comei compel complex contract debbi dec draft ed editori erupt feet fortun fourth fraud fresh function g ga georgia grown guarante honest incred jewish joint king lewandowski lobbi math michel motiv movi narr neurosurgeon pain partnership pitch plenti reid revel rose rush spirit spotlight suspect sweep tap teach tight tool varieti vet weigh
25 250 33 abus ambassador belief bernardino bet boast brian broader broker code commerci corei crack devot dramat embarrass emot environ experienc exploit flip forth grass grew ii incit label mail memori newli omallei ongo prosecut purchas react relief rock shed shell signatur significantli specul struck suddenli theme tour
26 39 54 actor angel basi bomb brown burn catch chuck circumst conclus construct contact coordin distanc environment european fallen grab graham huckabe infrastructur israel laugh lo loom model notabl pacif per pois reson search shortli shut station stick stock temporari trend
27 2001 43 church circl collaps comprehens contributor disagre elimin guard guess hostil huffington jason kentucki laid liberti lift manhattan nationwid nice oil overwhelmingli prosecutor regular renew revenu screen sector sensit sentiment slow solid somewhat steven suffer suspend sustain upcom v vision wit
28 1992 21 29 42 affili alabama apolog appli birth bloomberg boo cabl chosen color cooper economist emphas eric extens fee fierc gai germani graduat grand hotel inevit jr knowledg lesson li normal oh outrag paint remov reuter subsequ surround thoma tonight uniti warren zero
29 32 34 46 assess august awar begun blow bottom brand broadcast broke brooklyn chines clinch column complain consum disput driven elizabeth elsewher enorm exclus flag fly fought influenti insur jim mid mile murder numer owner pack partisan prison red russia safeti settl sharp societi substanti unclear xenophob
30 2000 55 advertis alien anxieti asset bob charact commiss compromis consider disappoint franc frequent giant happi harri heavi impos knock manufactur miami moral notic obvious odd older onto panel passion portrai quick rand reaction scale scienc shouldnt size slightli ten tower
31 49 90 abroad apart beach caught channel clash condemn demograph desper displai domest employ enthusiasm excit expos f god harm headquart ident inde jump observ realiz recess ronald smaller smart spoken task terribl transform underscor undocu
32 analysi award broad car credibl fifth fine greatest honor investor johnson judgment mission offens option overwhelm pleas qualiti resist russian seiz sept steve stretch suit tim wear youv
33 28 advic budget cash colorado contain deputi drawn drug enemi fix green legaci libya modern neighbor oversea persuad proud qualifi quot recommend revolut serious surrog tend theyv titl truli turnout type unless variou violent william
34 1990s 44 500 armi bodi capitol combin comfort content debt definit deserv elit enthusiast fell harder headlin heavili imposs inequ invit island la liar mock notion obtain orlando peter presenc profession resign road signal simpl spread squar stronger throw tom topic upon volunt wealthi wish worth
35 2004 70 accomplish anybodi assum background bare behavior breitbart colleagu counter essenti factor fiorina joke light necessarili otherwis park profit rare regularli sale score skill socialist stump tabl technolog updat version via
36 2007 31 abort assur biden carli centuri deepli denounc destroi easili eastern edg error fan folk formal gotten havent hed highli imagin knew mate michigan occur populist reserv sponsor staffer syrian territori touch written
37 26 arkansa backer behalf blast chicago christian classifi complic confirm crucial exit expens femal fewer friendli fulli impress intens ladi lock minist mix origin paper restrict rick round shock spokeswoman stood strateg suppos syria undermin vast
38 adopt agent amid anonym bear blue boost brother cb child combat diplomat fals feb gap illinoi massiv minimum momentum narrow pollster racial racist regul reli reput revers scrutini shape spring strike trip typic virtual vulner worst younger
39 27 balanc bar basic benghazi card champion consequ coupl coverag design di enjoi failur faith fundament inspir intent latino massachusett mccain outcom repli session surviv vt
40 200 altern amend angri annual appoint crime depend divers drew felt journalist kelli mother nbc nor partner peac photo plu re scene slam southern surg ticket unifi unusu
41 23 35 add afternoon below calif com couldnt dead defin extend featur grant hispan lai mainstream match materi p religi skeptic water websit western
42 al ap b brief china due easi echo estim europ fast fit highest kid necessari pictur piec product robert split superdeleg travel wake
43 2011 assault avail climat convinc deport e era fill fuel meant mostli nuclear pivot pose prompt religion resourc rich richard site spot stanc tactic wonder
44 confront consist council cross greater human ideolog kept mayor msnbc multipl neither prime rang reduc refuge strongli twice weak
45 17 analyst captur collect energi equal founder hill hire histor incid insult martin maryland newspap pari reagan regard replac ryan scandal
46 22 advanc affect arizona assert assist camp core cycl de fla floor foundat intend introduc land languag lean meanwhil parent resid roughli shown truth whatev
47 achiev affair cheer club condit correct daili democraci heat indiana instanc lawsuit mogul ms neg prospect threaten weapon wing
48 19 60 african alon articl bigger chair coalit data degre enforc ey favorit hurt intellig isi launch mitt negoti nine nobodi ran recal rel scott separ studi swing
49 24 career exactli heard larger lawyer listen mexican nevada produc profil repeat review sometim t wave wors
50 christi closer constitut consult damag daughter deep dismiss fair familiar financ highlight jeff maintain platform romnei sell solut somebodi usa victim violat
51 16 arriv bui eventu fbi freedom lawmak miss overal phone prefer principl promot pull root san select
52 admit anger cleveland decemb donat doubt exchang hate huge mistak onlin pretti quarter season statu suprem tone usual veteran
53 2009 credit door employe except finish growth jame letter longtim promin pursu region safe throughout train treat virginia vow welcom ye
54 2010 arent attract bit blame check clearli counti crimin cultur doubl joe journal labor publish septemb weekend
55 45 built conflict directli editor educ encourag iraq januari main rank secret
56 absolut attornei competit digit ensur everybodi mayb octob philadelphia remind retir seat situat
57 13 abil abov brought central conclud confid contend corpor father particular period poor pressur roll save student style
58 date demonstr estat gone price radio rememb
59 abc agenc approv businessman caucu compet facebook form gather goal ill link recogn sort subject walk whole
60 afford alleg born demand east fundrais goe none particip professor sound wisconsin
61 2013 april block carson divis frustrat gun heart itself legisl michael non prais previou research strength tradit west
62 choos embrac fellow herself jersei largest mexico opinion stake town
63 appar arm capit drive extrem februari indic influenc lower politico prevent simpli son sourc thank troubl
64 agreement hell hundr ignor imag impact improv moder room trust wouldnt
65 beat hasnt learn polic quit radic readi saw schedul seriou server true visit wait
66 14 18 2015 access avoid book celebr connect document game handl judg mike percentag prioriti reject seri test urg winner
67 agenda aim attend averag count death natur path pennsylvania practic previous publicli reform reveal shoot strategist track unlik
68 argument command deni district divid expert identifi incom regist
69 advantag aggress certain crisi danger hall insist predict protest relationship rest speaker summer
70 area measur near page prepar realiti ti tv write
71 activist amount cover illeg industri invest limit loss m pac send tough wage
72 contrast domin draw individu market reflect seven weve
73 detail donor earn emerg engag local perform
74 advoc contribut lack mass repeatedli sought valu warn
75 common convers file met present prove quickli
76 bank co exist h self soon standard thousand wasnt whom
77 ag audienc cannot certainli defens forward husband rhetor special ultim wife
78 air board cast cite cost difficult insid n popul pro sit
79 addit bid complet expand longer paid shift survei terrorist woman worri
80 25 black citizen dozen entir exampl increasingli love violenc
81 40 ballot carri children elector everyth evid global justic militari perhap read star w
82 12 higher minor minut sens worker
83 ben beyond border civil els firm id immedi initi margin network oppon project request wide
84 acknowledg gui north specif
85 approach congression drop mention probabl rep shot
86 8 activ c caucus controversi develop experi fire jeb relat short
87 biggest commit express gain institut spokesman tax
88 accept conduct deliv everyon hit join sent televis themselv
89 benefit california health islam opposit risk tri
90 chri financi ground list program progress senior someon threat
91 bad determin eight spent stai video wont wrong young
92 2014 appeal iv kasich low singl small terror union voic
93 ban billion kill latest mind popular similar
94 further oper pick signific struggl surpris
95 7 am charg colleg declar defeat fear leadership refus school
96 50 6 break choic compar dollar figur juli mark staff
97 cours field pass presumpt protect respect spoke stage total
98 although attent focus georg hear independ june legal men oppos target
99 100 abstract becam candidaci explain investig kei
100 alli anyth battl billionair class declin fox requir sure
101 4 level movement process servic team
102 caus chanc confer david morn return saturdai super vice
103 anyon gave pledg six trail
104 attempt focu futur isnt rate strategi trade
105 lose noth order particularli toward
106 chairman court direct economi grow increas refer taken
107 9 answer began defend especi life rather
108 friend fund half seek sundai within
109 30 carolina step
110 begin cnn involv
111 alwai compani cut led politician reach third
112 account lost middl moment opportun success text
113 crowd d each either paul
114 11 accus known stori women
115 intern promis watch
116 20 ahead ohio spend
117 effect fall thought
118 author discuss j rise
119 15 3 hampshir instead togeth
120 actual decad decid fail liber muslim
121 control fridai r understand until whose
122 enter inform
123 across along associ describ host share
124 argu propos south
125 abl agre deleg depart free man role war
126 action anti congress histori
127 allow citi five late novemb potenti vermont victori
128 administr must remark rule social
129 cant establish idea
130 pai
131 aid creat foreign word
132 held hour march seen twitter
133 almost often rival runner
134 address advis barack econom nearli outsid strong
135 old
136 high
137 despit howev iowa serv theyr
138 2008 consid favor let system
139 execut governor result todai
140 given leav reason tweet
141 2012 5 didnt hard himself receiv texa
142 matter won
143 build ever final push street
144 center current
145 feel
146 bush earlier kind
147 act done sign
148 hand
149 event manag marco stop without
150 busi claim enough head privat wednesdai
151 awai behind great possibl rubio thursdai
152 concern provid
153 contest deal stand
154 bring challeng mean side
155 announc term
156 chief committe endors
157 immigr messag ralli wall
158 2016 best keep line press
159 respond view
160 care offer
161 found second
162 few onc repres set wrote
163 decis gov import interest least meet mr record took
164 alreadi earli home
166 less problem univers
167 came forc hold
168 better famili feder littl realli went
170 ago email find power sever
171 director later organ
172 florida happen left
173 2 mondai plai
174 again open someth speech
175 fact got
176 convent expect media might rais
177 10 fight front statement yet
178 doesnt everi
179 live
180 around case monei real releas respons seem tell
182 commun
183 clear full law name though
185 conserv
186 im remain
187 base
188 effort why
189 larg speak too
190 four posit
191 note
192 000 move
194 doe give suggest
195 world
196 bill comment start
197 cruz past
198 debat offic
199 ted
200 differ john
201 hope job post
202 under
203 secur
205 govern lot
206 my top
208 end offici
209 place
211 here
212 such
213 me number
214 close try
215 night your
216 member never
218 big
220 good
221 these
222 talk
227 believ
228 america appear put
230 percent
231 public
232 becom
234 follow
235 1 face
236 anoth next
237 whether
239 interview million
241 between leader
243 gop
244 far through
245 part same york
246 tuesdai
247 turn
248 nomin own secretari white
250 off person three
251 critic
255 among plan poll
256 group
257 race
258 down
262 polici sen
263 attack continu lead see u
264 long
269 chang question sinc
272 help then
273 major
274 berni thing
276 unit
279 know sander washington
283 mai
284 still
285 accord ask run
286 ad
288 nomine
290 s
293 gener hous
294 much
296 win
299 recent
301 dont
302 senat where
304 look obama should
305 month
306 both
307 report
308 primari
310 veri
311 issu right
312 told
317 did
320 vote
321 need
322 dai
323 voter
324 point
326 ani
328 dure
329 countri
330 wai well
342 befor
343 show
344 work
346 our
347 want
348 how
349 come
353 think
354 back
356 made take
366 includ
367 onli
370 those
372 against
374 american mani
376 parti
380 week
381 elect
384 while
385 could former
391 them
393 first into
394 get
400 last
401 can
403 now
407 most
410 becaus
413 him
417 two
418 you
422 us
425 even go
427 call
431 polit
436 make
442 just
443 some
446 nation no
450 her
454 over she
457 support
458 so
461 do
472 other
482 campaign
485 after like there
490 year
491 we
494 also
498 if
499 peopl
501 when
503 democrat time
504 all had which
506 than
509 what
511 candid up were
516 out
520 sai
526 presid
532 or
537 their
547 been more presidenti will
562 i thei
569 would
578 donald hillari
585 state
586 clinton
588 republican
601 trump
614 new
625 about
642 ar
648 thi
662 hi
669 but
671 an
678 who
686 not
688 wa
691 from
697 said
702 by
703 he
704 at
705 have
718 ha
728 be
736 as
758 it
759 with
787 is
800 for
807 that
817 on
829 and
831 a of
832 in
835 to
838 the`,
};
