import type { EventKind } from '../../schema/domain/model.ts';

/**
 * Words of news by what they tell of, from general knowledge. An exclamation mark makes a word strong: it tells of an event by
 * itself. `noun!>root` names the verb (or the noun) whose happening the noun names, where WordNet does not derive one from
 * the other. A verb or noun of WordNet that is not here gets the kind of the nearest strong word above it.
 */
export const NEWS_WORDS: Readonly<Record<EventKind, { readonly verbs: string; readonly nouns: string }>> = {
  MEETING: {
    verbs: 'meet convene! reconvene! gather assemble congregate huddle confer',
    nouns: `summit! meeting! get-together!>meet conference forum symposium! convention! gala! banquet! luncheon! fundraiser!
 fund-raiser!>fundraiser reunion! gathering>gather session conclave! seminar workshop reception huddle
 assembly`,
  },
  TALKS: {
    verbs: 'negotiate! renegotiate! mediate! bargain broker parley',
    nouns: `talks! negotiation! negotiations!>negotiate mediation! peacemaking bargaining parley dialogue renegotiation!>renegotiate`,
  },
  INTERVIEW: {
    verbs: 'interview! quiz grill',
    nouns: 'interview!',
  },
  PRESS_CONFERENCE: { verbs: '', nouns: '' },
  SPEECH: {
    verbs: 'testify! lecture preach address brief',
    nouns: 'speech! keynote! lecture! sermon! testimony! address briefing! eulogy! oration! monologue',
  },
  STATEMENT: {
    verbs: `announce apologize! threaten warn pledge vow condemn denounce criticize slam tweet reveal disclose confirm deny
 admit confess! urge accuse! allege!`,
    nouns: `announcement! statement! apology! accusation! threat>threaten warning! pledge condemnation! denunciation!>denounce revelation!
      disclosure! confession! denial! tweet allegation!>allege declaration! proclamation! ultimatum! rebuke! tirade`,
  },
  CALL: {
    verbs: 'phone telephone dial',
    nouns: 'call phone-call>call',
  },
  VISIT: {
    verbs: `board rush descend transport visit! arrive! depart travel fly land tour return embark disembark flee evacuate!
      cross enter reach sail drive walk migrate emigrate immigrate head`,
    nouns: `visit! trip! tour! stopover! arrival! voyage! journey flight>fly pilgrimage! homecoming! return evacuation!
      exodus! migration landing expedition! cruise`,
  },
  APPEARANCE: {
    verbs: 'appear attend pose greet hug wave march',
    nouns: 'appearance photo-op>pose walkabout! debate! attendance',
  },
  VOTE: {
    verbs: 'vote approve! ratify! reapprove veto! pass override filibuster! repeal! abstain! outvote!',
    nouns: `vote! referendum! runoff! approval! ratification! veto! filibuster! plebiscite! repeal! ballot voting
      abstention!>abstain`,
  },
  ELECTION: {
    verbs: 'elect! reelect! re-elect!>reelect unseat! poll canvass campaign',
    nouns: 'election! reelection!>reelect re-election!>reelect by-election! primary primaries caucus!',
  },
  DECISION: {
    verbs: `propose expand ban! outlaw! prohibit! legalize! decriminalize! rule! overturn! uphold! enact!
 authorize! impose! lift order decree! pardon! sanction! suspend! cancel! postpone! delay block reject! scrap!
 shelve! abolish! reinstate! nationalize! privatize! restrict extend halt close shut reopen permit bar ease
 tighten overhaul implement adopt endorse! back refuse revoke! rescind! reverse raise cut lower decide mandate
 grant declassify! demolish! deploy mobilize! withdraw! recognize deport! extradite! expel! repatriate!
 mull regulate deregulate! amend! unseal! seal`,
    nouns: `amendment>amend ruling!>rule decision ban! prohibition! pardon! decree! edict! suspension! cancellation! postponement!
      closure! shutdown!>shut crackdown! overhaul! reform endorsement! rejection! authorization! legalization! abolition!
      reinstatement! restriction sanction sanctions>sanction deployment! mobilization! withdrawal! pullout!
      deportation! extradition! expulsion! repatriation! moratorium! injunction! amnesty! clemency! reprieve! embargo!
      blockade! curfew! revocation! nationalization! privatization! cutback!>cut demolition! annexation!>annex lockdown!
      quarantine! recall! bailout!>bail permission`,
  },
  TRIAL: {
    verbs: `sentence! convict! acquit! plead! arraign! adjourn! retry! exonerate! jail! imprison! fine! execute!
      incarcerate!`,
    nouns: `trial! hearing! arraignment! conviction! acquittal! sentencing!>sentence plea! retrial! court-martial! mistrial!
      verdict! imprisonment! incarceration!>incarcerate proceedings! execution! inquest! tribunal exoneration! impeachment!
      judgment adjournment!`,
  },
  ARREST: {
    verbs: `arrest! detain! apprehend! capture! nab! raid! handcuff! intern! round collar bust! rearrest! book seize!`,
    nouns: 'arrest! detention! capture! apprehension raid! manhunt! custody roundup! bust seizure!>seize internment!',
  },
  ATTACK: {
    verbs: `kill! murder! assassinate! attack! assault! stab! shoot! bomb! slay! massacre! strangle! slaughter! ambush!
 maim! wound! gun torch! firebomb! shell! behead! lynch! poison! rape! molest! torture! strafe! explode!
 detonate! gas! bludgeon! storm mow decapitate! punch! slap stabbing`,
    nouns: `holocaust! attack! assault! killing! murder! massacre! assassination! stabbing!>stab shooting!>shoot
      bombing!>bomb slaying!>slay ambush! airstrike!>strike manslaughter! homicide! genocide! slaughter!
      beheading!>behead terrorism carnage! bloodshed! bloodbath! rape! torture! lynching! explosion! blast!
      detonation! gunfire! shootout! rampage! onslaught! shelling! bombardment! poisoning! beating!>beat gunshot! shot
      violence matricide! patricide! infanticide! strike hit crossfire`,
  },
  CONFLICT: {
    verbs: `invade! overrun! besiege! clash! battle! fight! bombard! annex! overthrow! topple! conquer! retreat! surrender!
 occupy! liberate! skirmish! rebel! recapture! retake! repel! repulse! thwart! foil! intercept! combat`,
    nouns: `war! invasion! battle! siege! coup! uprising! revolution! insurgency! clash! fighting! offensive skirmish!
      counterattack! incursion! hostilities! rebellion! mutiny! ceasefire! cease-fire!>ceasefire truce! armistice!
      occupation surrender! insurrection! putsch! warfare! fight! conflict counteroffensive! overthrow! liberation!
      firefight! combat! retreat! stand-off!>standoff`,
  },
  PROTEST: {
    verbs: 'protest! riot! demonstrate picket! boycott! rally! loot! chant revolt!',
    nouns: `protest! demonstration! rally! riot! walkout! sit-in! unrest! boycott! picket! revolt! march rioting! turmoil
      vigil! disturbance! upheaval!`,
  },
  DISASTER: {
    verbs: 'flood! erupt! devastate! ravage! inundate! engulf! quake! infect! burn starve! tremor submerge!',
    nouns: `infestation! earthquake!>quake quake! aftershock! temblor! tremor! hurricane! typhoon! cyclone! tornado!
 twister! flood! flooding!>flood tsunami! wildfire! bushfire! storm! eruption! famine! blizzard! landslide!
 mudslide! avalanche! drought epidemic! pandemic! outbreak! fire! blaze! inferno! disaster catastrophe
 cataclysm devastation! superstorm! deluge! contagion! starvation! plague contamination! infection!`,
  },
  ACCIDENT: {
    verbs: `crash! collide! derail! capsize! sink drown! plunge! collapse! wreck! smash! injure! hurt slip fall stumble
      electrocute! suffocate! choke! stall skid! swerve! ram careen! sideswipe! spill! trap strand! hospitalize!
      damage destroy shatter crush crack burst`,
    nouns: `crash! collision! derailment! accident! shipwreck! wreck! sinking!>sink pileup! pile-up!>pileup spill! collapse!
      mishap! meltdown! overturning casualty injury! injuries!>injure fall capsizing!>capsize damage stampede!
      destruction`,
  },
  DEATH: {
    verbs: 'die! bury! perish! succumb! mourn! cremate! decease! grieve euthanize!',
    nouns: `death! suicide! funeral! burial! demise! passing drowning mourning! cremation! overdose! miscarriage! fatality
      obituary! euthanasia!>euthanize memorial`,
  },
  CEREMONY: {
    verbs: `celebrate! commemorate! inaugurate! crown! baptize! canonize! consecrate! christen! mark dedicate ordain! swear`,
    nouns: `ceremony! inauguration! swearing-in! parade! coronation! commemoration! commencement! celebration! anniversary!
 centenary! bicentennial! baptism! christening! canonization! ordination!>ordain tribute procession! carnival!
 festivity! jubilee! graduation! consecration! pageant!`,
  },
  COMPETITION: {
    verbs: `win! lose defeat! compete! score tie draw beat! qualify triumph! trounce! thrash! outscore! play race advance
      contend clinch! edge rout! pitch homer! kick eliminate disqualify! forfeit! top trail lead upset overcome
      overtake sweep coach`,
    nouns: `match! game tournament! championship! race contest victory! win! defeat! triumph! playoff! playoffs!>playoff
      semifinal! semi-final!>semifinal quarterfinal! quarter-final!>quarterfinal final finals>final olympics!
      marathon! derby! rematch! showdown! upset innings inning regatta! relay touchdown! homer! goal knockout! bout!
      friendly qualifier! loss>lose rout! comeback! disqualification! score sprint competition racing pitch home-run
      olympiad! fixture! duel! tiebreak! tiebreaker! shutout! slalom! clinic lap penalty kickoff!`,
  },
  DEAL: {
    verbs: `acquire! buy! sell! purchase! merge! invest! sign bid! agree lease! trade offer pay auction! outbid! fund
      finance donate! lend loan borrow divest! swap exchange partner! repay! bankroll! license! takeover outsource!
      refinance! contract supply cooperate collaborate! settle! reconcile! resell! contribute`,
    nouns: `acquisition! purchase! sale!>sell merger!>merge takeover! buyout!>buy deal! agreement! contract! accord! treaty! pact!
      bid! auction! investment offer settlement! partnership transaction! divestiture! divestment!>divest swap donation! loan
      lease bargain offering compromise! buyback!>buy handover! transfer signing>sign payment buying! selling!
      alliance collaboration reconciliation! bequest!`,
  },
  LAUNCH: {
    verbs: `release! renovate refurbish update launch! open debut! premiere! publish introduce unveil! relaunch! found establish
 premier`,
    nouns: `release! launch! debut! premiere! opening! unveiling! rollout! introduction publication! groundbreaking! liftoff!
      takeoff! relaunch! reopening!>reopen construction founding>found start blastoff!`,
  },
  RESULTS: {
    verbs: `boost accelerate reduce widen slow deepen strengthen weaken diminish bolster rise drop climb gain slump!
 plummet! soar! surge! tumble! jump grow decline dip rebound! shrink increase decrease double triple slide
 outperform improve worsen surpass exceed`,
    nouns: `poll polls>poll slump! plunge surge! decline rebound! downturn! upturn! growth recession drop rise increase
      decrease gain recovery downgrade! upgrade study survey census! audit! finding report boom depreciation!
      appreciation>appreciate devaluation! slowdown! sell-off!>sell selloff!>sell`,
  },
  APPOINTMENT: {
    verbs: `appoint! nominate! hire! recruit! promote name tap succeed replace install reappoint! assign rehire! enlist!
      draft designate join select pick choose`,
    nouns: `appointment!>appoint nomination! promotion! hiring>hire replacement! succession! recruitment! accession! draft
      assignment nominating enlistment! installation`,
  },
  DEPARTURE: {
    verbs: `resign! retire! quit! fire! sack! dismiss oust! depose! impeach! axe! terminate! dethrone! abdicate! exit
      defect! demote! discharge! can furlough! relieve leave step bench transfer desert! disband! dissolve! disown!`,
    nouns: `resignation! retirement! departure! dismissal! firing ouster!>oust sacking!>sack layoff! layoffs!>layoff abdication!
      exit! defection! removal! demotion! termination! redundancy dissolution! desertion!`,
  },
  LEGAL_ACTION: {
    verbs: `charge indict! sue! prosecute! appeal investigate! probe! subpoena! countersue! file summon!
 question interrogate! search petition!`,
    nouns: `charge charges>charge indictment! lawsuit!>sue suit litigation! prosecution! appeal subpoena! investigation!
      probe! inquiry! complaint! petition! summons! search interrogation! countersuit! filing>file`,
  },
  INVESTIGATION: { verbs: '', nouns: '' },
  CRIME: {
    verbs: `rob! steal! kidnap! abduct! hijack! smuggle! defraud! embezzle! vandalize! burgle! extort! bribe! blackmail!
      forge! counterfeit! hack! launder! traffic! commit rig! swindle! cheat! plagiarize! evade! speed trespass! mug!
      poach! abuse! harass! stalk! plunder!`,
    nouns: `theft! robbery! burglary! kidnapping!>kidnap abduction! hijacking!>hijack piracy! fraud!>defraud heist! smuggling!
      embezzlement! arson! vandalism! extortion! bribery! hacking! hack! forgery! crime trafficking!>traffic dui! dwi!
      scam! swindle! larceny! perjury! misconduct! wrongdoing corruption treason! espionage! blackmail! mugging!>mug
      hit-and-run! speeding!>speed abuse harassment! felony! misdemeanor! conspiracy! atrocity! looting hostage-taking
      skyjacking!>hijack holdup! break-in! poaching! sabotage! plagiarism!`,
  },
  RELEASE: {
    verbs: 'rescue! free! save parole! ransom! recover retrieve! salvage! emancipate! locate bail survive escape',
    nouns: 'rescue! parole! escape! jailbreak! salvage! ransom! emancipation! bail survival>survive freeing>free',
  },
  INCIDENT: {
    verbs: `hit strike disrupt malfunction! fail breach! brawl! quarrel! scuffle! feud! leak disappear!
 vanish! chase! pursue confront interrupt break ground divert! suffer jam
 bite err botch! bungle! crumble! deadlock!`,
    nouns: `incident! failure breach! outage! blackout! quarrel! brawl! scuffle! feud! row! scandal! crisis glitch!
      malfunction! altercation! confrontation! dispute controversy disruption! disappearance! chase! pursuit!
      emergency scare! standoff! leak! hoax! attempt stunt gaffe! blunder! fiasco! debacle! backlash setback delay
      stoppage! shortage! bankruptcy! default tragedy! mistake breakdown! hurt provocation intrusion! bite spat!
      fracas! melee! tussle! mix-up! interruption! deadlock! impasse! stalemate!`,
  },
  WEATHER: {
    verbs: 'snow! rain! thunder! drizzle! thaw!',
    nouns: `snowfall! rainfall! snowstorm!>storm thunderstorm!>storm rainstorm!>storm hailstorm!>storm sandstorm!>storm
      heatwave! snow rain downpour! frost! gale! squall! hail thaw! lightning! cloudburst! windstorm!>storm fog!
      sleet! monsoon! shower showers>shower`,
  },
  DISCOVERY: {
    verbs: `discover unearth! excavate! detect spot find identify invent! uncover sight! isolate decipher! solve dig test
      observe explore orbit sequence`,
    nouns: `discovery! sighting! breakthrough! invention! excavation! detection! find eclipse! spacewalk! identification
      autopsy! exploration test flyby! transit test-flight`,
  },
  AWARD: {
    verbs: 'honor! award! knight! decorate shortlist! bestow! induct! enshrine! dub reward',
    nouns: `award awards>award prize honor oscars! grammys! emmys! knighthood!>knight medal accolade! induction! reward! bestowal!`,
  },
  PERFORMANCE: {
    verbs: `perform sing host broadcast! televise! air stage screen film star dance rehearse! exhibit! headline! record
      improvise direct cast showcase`,
    nouns: `concert! performance! show gig! recital! broadcast! exhibition! telecast! screening! rehearsal! encore! exhibit
 cast playback concerto opera musical broadcasting finale! filming>film matinee! festival!`,
  },
  RELATIONSHIP: {
    verbs: `born!>bear marry! divorce! wed! engage date split separate remarry! elope! befriend! reunite! cohabit! jilt!
      woo! dump`,
    nouns: `wedding! marriage divorce! birth!>bear breakup!>split split separation! pregnancy! honeymoon! adoption!
      nuptials!>wedding betrothal! elopement! childbirth! romance affair`,
  },
  OTHER: {
    verbs:
      'move send remove require catch create build construct produce develop issue post upload print roll ship throw pull push drag miss attempt face trigger spark provoke confuse tear flare hail freeze blow target torment beset defend earn',
    nouns: 'event',
  },
};

/** Verbs that tell of nothing by themselves, and those whose event is told by the noun behind them. */
export const LIGHT_VERBS = `
  be have do make get give take put go come let keep seem need use want try help bring work live become remain stay
  turn start begin continue end stop add include set mean say tell like look see know think show involve allow support
  hold follow focus base happen occur receive provide represent contain concern relate tend dress wear age eat apply
  afford exist care serve wait own belong lack cost read act share exercise experience feature matter sound stand sit
  lie carry place handle manage prepare plan intend depend deserve cook tackle stick park note spend owe conduct
  achieve accomplish encourage persuade combine people time black blood career picture further home side aim level
  form light bill treat participate protect operate control cover prompt highlight seek register prevent influence
  pack mount rest connect attract screw theme loft articulate capitalize write generate imagine incite design envision
  activate motivate undertake evolve reference invoke affect enable part approach poise vary adapt complicate
  specialize tip click tram station access benefit profit champion best savage reign risk police sort style subscribe
  reserve welcome collect garner waste finish complete favor unite position root crowd color perfect pan rack float
  streak surface track process clear fill flip bound coordinate integrate recycle enhance blunt fan nail clean spray
  lay lock wrap stack arrange surround touch bear crew field better even man chance interest season wire thread shape
  facilitate undermine struggle assist comply thrive flourish align energize pat ruse guarantee download supplement
  lend-lease furnish rid secure obtain fuel hand bounce reel bake boil toast grill-cook charleston right second wrong
  fair service party practice condition chair court seat tape pave cement lag cling lean hang cope bother force bump
  fold
`;

/** Nouns whose first meaning WordNet has as an act or event, and news as a thing, a field, a state, a quality or a way of counting. */
export const NO_EVENTS = `
  campaign campaigning candidacy
  avenue twitter medical single work service services use course action job role effort administration process
  establishment care step baseball movement technology measure leadership sport market path enforcement approach
  project defense sex development activity responsibility opposition exercise fun behavior favor behalf practice
  management operation operations duty task golf football basketball soccer hockey tennis ballet application finance
  protection conduct procedure allegiance achievement banking education assistance accomplishment comparison advocacy
  healthcare help welfare means stride difficulty accounting cooperation engagement consumption training treatment
  drive design lesson discrimination progress contribution spending support out error time case change cause end
  factor noise success instance touch fate episode twist outcome beginning wages promenade result effect pressure
  energy way consequence heat trajectory fortune weather light cloud elements thrust policy government politics
  industry business career profession trade employment production agriculture travel tourism sports game-plan
  recreation habit custom norm tradition ritual routine play function capacity turn round stage manner thing rate
  fishing cooking baking driving boxing shopping gambling medicine nursing law engineering architecture journalism
  photography carpentry therapy diet yoga swimming skating skiing running cycling sailing surfing aerobics gymnastics
  coverage marketing advertising publicity governance handling maintenance supervision control oversight monitoring
  prevention preparation planning scheduling classification measurement calculation evaluation assessment analysis
  research studies participation involvement commitment dedication devotion loyalty civility diplomacy courtesy aid
  relief charity pm am thanks hand hands tears mode track line shift piece number part section pass stunts feat deed
  stop trip-up stops start-up mission errand venture enterprise undertaking crusade craze fad speed spin pull push
  lift roll swing stroke look stare glance gaze glimpse blow kiss hug wink nod smile laugh cry pace walk jog stroll
  ride skip crawl jump leap hop bounce shuffle slide creation observation experiment protocol system method security
  safety tuition teaching schooling pedagogy coaching instruction tutoring learning discipline slot dance dancing
  music art painting sculpture drawing sewing knitting embroidery bid-rigging cheer stress boost golfing parenting
  hygiene grooming make-up makeup laundry housekeeping bath shave wash massage sleep nap rest pastime hobby puzzle
  lottery poker chess bridge cricket rugby volleyball softball polo croquet billiards resistance struggle wake
  aftermath impact damage-control distance charge-sheet tally lead front recourse resort misuse waste disposal storage
  usage utilization excess indulgence vice sin virtue advance break effects wave sound echo ring bang tap knock crack
  click legislation lawmaking jurisdiction reign rule command dominance force power gravity magnetism electricity
  current voltage radiation wind breeze sunshine sunlight daylight moonlight dawn happening occurrence abortion
  response offense contact firewall pants destiny congress commerce boarding going best worst hustle lag hearts heart
  safeguard prostitution condescending interaction lifting offensive-line trading licensing cards card programming
  occasion taxing mining sacrifice savings orientation buzz holding holdings sexism get restraint icing grip tie ties
  immigration backing tracking fastball manufacturing scrutiny delivery notification remand fault borrowing lending
  flow mayhem specialization dining conservation forensics aegis crouch rbi pat ruse splash bash registration boring
  self-defense completion determination sampling cloning scouting surveillance manning harrowing hiding sobbing coming
  turning putt grounder groundball condition incest racism ageism fundraising intervention swipe emissions matchup
`;
