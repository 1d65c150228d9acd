import { wordSet } from './word-set.ts';

/** Family names. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge. */
export const SURNAMES: ReadonlySet<string> = wordSet(`
  abbas abe abedin acosta adams adler agarwal agassi aguilar akhtar akram aleksejev alesi aliyev allen almeida
  alvarez alves ambrose andersen anderson andersson andov andreassen andrejev andrews angelov angelova ansari arafat
  araujo araya armstrong arslan aslan assad atchison atherton atkinson ayala aydin azharuddin babic bach baez bahk
  bahng bailey baker bakker baldwin bandara bandyopadhyay banik bannon barbieri barbosa barnes barnier bartlett
  barua bashir bates bauer becker beckham beethoven begu bektashi bell bengtsson benitez bennett berger bergman
  bergmann berisha bernasconi berndsen bhak bhang bhoumik bhowmik bhuiyan bianchi biden bishwas blair blanco blasio
  blazevic blondal bloomberg bogdanov bondarenko bonik bork boruya bosu botham bouchard boyko bozic bozinov brankov
  brazile briem brooks brown browne bryant buchanan burke bush butler byrne bytyqi caceres caddick calderon cameron
  campbell cardoso cardozo carlsson carr carson carter caruso carvalho castillo castro cavadini ceban cebotari celik
  cengic cereghetti cerna cerny chakma chakraborty chan chand chang chapman chatterjee chattopadhyay chaudhry chavez
  che chen cheney cheon cheong cheung chirac chiu choi chong chopra choudhury choung chow chowdhury choy christensen
  christiansen christie chung chwe ciobanu clark clarke clinton cohen coleman collins comey conti contreras conway
  cook cooke cooper corbyn cork correa correia costa coulthard cox crawford crivelli croft cruz cunningham cuomo
  dahl damcevski daniels danielsen dankula datta davidov davidson davies davis debnath delgado delic demir demirovic
  dervishi devi dewan dias diaz dickinson dimitrov dimitrova dissanayake dixon djurhuus dogan doherty dole dominguez
  donev dordevic dotto driscoll duarte dubois dumitru dunn durand duric dutta dvorak dvorakova edberg eder edison
  edwards einstein eisenhower els erdogan eriksen eriksson escobar espinoza esposito estrada evans faber faldo
  fallon farage farrell ferhatovic fernandes fernandez ferrara ferrari ferreira filipov filipovic fiorina fischer
  fisher fitzgerald fjeldsted fleming flores fontana ford fortin foster fournier fowler freeman friedman fuchs
  fuentes fujita fuller gagne gagnon galeano gallagher galli gallo gamage gandhi ganguly gao garcia gardner garza
  gashi gauthier georgiev georgieva gheorghe gibson gil gimenez gingrich giordano giuliani gjonaj gjoni goldberg
  goldstein golubev gomes gomez goncalves gonzales gonzalez goode goodman gorbachev gore gough graf graham gray
  grayling green greene grgic griffith griffiths gruber guerra guerrero gunnarsson guo gustafsson gutierrez guzman
  gwon hadzic hagen hall halvorsen hamalainen hansen hansson haque harding harper harris hart hasani hasanov
  hasanovic hashimoto haugen haung hawkins hayashi hayes healy heikkila heikkinen heinonen hemingway henderson
  henriksen hernandez herrera hess higgins hill hingis hitchcock hjaltalin hoang hodzic hofer hoffman hoffmann
  hofmann hojgaard hok holder hollande holmes holt hopkins horak horakova horvat howe hoxha hristov hristova hu
  huaman huang huber huckabee hughes hussain huynh ibrahimovic iglesias ikeda iliev ilieva inoue ionescu ishikawa
  ito ivanisevic ivanou ivanov ivanova jackson jacobs jacobsen jakobsson jankovic jansen janssen janssens jansson
  jarvinen jenkins jennings jensen jhang jimenez joensen johannesen johannessen johansen johansson johnsen johnson
  johnston jones jonsson jorgensen joung jovanovic jung juric kafelnikov kahn kaine kalloe kaminski kane kaplan
  kapoor karjalainen karlsen karlsson kasich kastrati kato kaur kaya kayser kazlov keller kelly kennedy kerry khan
  kieffer kikuchi kilic kim kimura king kinnunen klein kluivert knezevic knight kobayashi koch kohl korhonen
  koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozlov kramer krasniqi kraus
  krause kravchenko kremer krishna kristensen kristiansen kryeziu kucera kucerova kuerten kumar kumara kuznetsov
  kvaran kwok kwon laine laitinen lammy lang lara larsen larsson lau lavoie lawson lebedev lefebvre lefevre lehmann
  lehtinen lehtonen leitner leka lekaj lenin leroy lewandowski lewis li lincoln lindberg lindholm lindstrom liu
  liyanage lombardi long lopes lopez lovric lowe lukic lund lungu luo ly lynch macron madrigal madsen maeda
  magnusson maier majerus major makarov makela makinen mamani mammadov manafort mancini mann mariani maric marin
  marino markovic marques marroquin martin martinez martins matei matic matsumoto matthews may mayer mayr mccain
  mccarthy mcconnell mcgrath mclaughlin mclean mehmedovic mehmeti meier meijer mejia melnyk melo mendes mendez
  mercier merkel messi messier meyer meyers micrachi mihhailov mikkelsen miller milosevic modi mohan molina moller
  monroe montgomery mook moore mora morales moreau moreira moreno moretti morgan mori morin morina morozov morris
  morrison mortensen morton moser moss mozart mueller mulder muller munoz munteanu murati muratovic murphy murray
  mussolini muster myers nader nagy nakajima nakamura nakashima narayan nash navarro neilson nelson nemcova nemec
  netanyahu nichols nicholson nicklaus nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon norman
  norodahl norris novak novakova novikov novotna novotny nowak nunes nunez nyman obama obrien oconnor ogawa oliveira
  oliynyk olofsson olsen olson olsson oneill orellana ortega ortiz orwell osborne owens ozdemir ozturk pahk pahng
  pak palin palmieri papadopoulos parker patel patterson paul pavic pavlov pavlovic pearson pedersen peeters pelosi
  pena pence pereira perera peres peretz perez peric perkins perot perry persson peters petersen peterson petrov
  petrova petrovic pettersen pettersson phak pham phan phang phillips picasso pichler piero pinas pinto podesta
  polishchuk pompeo popescu popov popovic portillo poulsen powell prasad price priebus prifti prochazka prochazkova
  putin quispe rabin radic radu ramirez ramos rantanen rasmussen ravelli reagan reed rees reid reis reiter reuter
  reyes reynolds ribeiro ricci richards richardson ries rivas rivera rizzo roberts robertson robinson rocha
  rodrigues rodriguez rogers rojas romano romero romney roosevelt rosenberg ross rossi rotari roth roux rowe rowling
  rubio ruiz rumsfeld russell russo rusu ryan ryang ryoo ryu saarinen sahin saito sakamoto salas salihovic salminen
  salo salonen sampras sanchez sandberg sanders santana sante santorum santos sanz saric sarkozy sasaki sato
  saunders savic scheving schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schulz
  schumacher schumer schwarz scott segura seinfeld seles semjonov semyonov seoh sepulveda serrano sessions shala
  sharma sharon shehu shevchenko shevchuk shimizu silva simmons simonsen sinatra sinclair singh sirbu smirnov smit
  smith smyth sokolov solovyov sorensen sosa soto soung sousa spicer stalin starmer steele stein steiner stephens
  stevens stevenson stewart stoica stojanovic stoyanov stoyanova suarez subotic sullivan suzuki svensson svoboda
  svobodova szabo tahirovic takahashi tanaka tate tavares taylor teixeira tendulkar thatcher thill thomas thompson
  thomsen thomson thorarensen thorlacius thorpe tian tjin tkachenko todorov todorova tolstoy tomic torres toth tran
  tremblay truman trump tryniski tsui tufnell tuominen turcan turner turunen valenzuela valverde vargas vasilyev
  vasquez vassiljev vazquez velasquez vesela vesely vidal vidovic villalba villalobos villeneuve vinogradov virtanen
  visser vivaldi vogt volkov vorobyov vukovic waage wagner walker walsh walters walton ward warne warren wasserman
  watanabe watson waugh webb weber webster weiss welter white wilkinson williams williamson wilson wimmer winkler
  wisniewski wojcik wolff wong wood woods wright wu xi xiao xu yamada yamaguchi yamamoto yamasaki yamashita yamazaki
  yang yeltsin yeun yeung yi yildirim yildiz yilmaz yokoyama yoshida young younis yun zakharov zaytsev zhang zhao
  zhou zhu zimmermann
`);
