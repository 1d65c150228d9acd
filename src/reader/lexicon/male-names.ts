import { wordSet } from './word-set.ts';

/** First names of men, and those of both. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge. */
export const MALE_NAMES: ReadonlySet<string> = wordSet(`
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abhisit abiy abraham abram abu
  abubakr abulfazl adam adama adan adi adolf adolfo adolph adrian adriano adrien advik aecio afonso agustin ahmad ahmed
  ahmet aidan aiden aimar ajani ajay akbar akhilesh akira akufo aladdin alain alan alastair albert alberto albrecht
  alden alec alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexandru
  alexei alexis alf alfie alfonso alfred ali alistair allan allen alois alonso alonzo alphonse alphonso alton alun
  alvaro alvin amar amine amir amit ammanuel ammar amos anas anatoli anatoliy anatoly ander anders andi andra andre
  andrea andreas andrei andrej andres andrew andrey andriy andrus andrzej andy angel angelo anies anthony antoine anton
  antoni antonio antony anwar aputsiaq arata archibald archie ari ariel ariki arjun armaan armand armando armin arnaud
  arnav arno arnold aron artem arthur artie artur arturo arvind aryan asahi asif atiku aubrey augusto augustus austin
  avery avi avigdor ayaan aykhan aziz bakary balazs bandar bandile banele barack barney barrett barry bart bartholomew
  bashar bassem ben benito benjamin bennie benny benson beppe berat bernard bernardo bernhard bernie bert bertram
  bertrand beshoi bezalel bibek biff bilal bilawal billie billy binali bishal bjorn blaine blair blake blaze blossom
  bob bobby bogdan boris boyd boyko brad bradford bradley brady branden brandon branislav brendan brendon brent brenton
  bret brett brian brice bruce bruno bryan bryce bryon buck buddy burt burton buster byron cal caleb calvin cameron
  camilo carey carl carlo carlos carlton carroll cary casey cassidy cathal cecil cedric cesar chad charbel charles
  charley charlie chas chase chester chet cheyenne chris christian christoph christophe christopher christos chuck
  ciaran clarence claude claudio claus clay clayton clemens clement cletus clifford clifton clint clive clyde cody
  colby cole colin collin colm colton connor conor conrad constantin constantino corey cormac cornelis cornelius cory
  craig cristiano cristobal curt curtis cyril cyrus daan dafydd dale damian damien damion damon dan daniel danilo danny
  darcy daren darin dario darius darnell darrel darrell darren darrin darryl daryl dave davi david deandre debretsion
  deepak dejan delbert deltan demetrius denis dennis denny denys deon derek derrick deshawn desmond devan deven devin
  devlet devon dewayne dewey dexter diarmuid dieter dietmar dietrich dillon dimitri dimitris dinesh dion diosdado dirk
  dmitri dmitry dmytro domingo dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug
  douglas dovydas doyle dragan drew duane dudley duncan dustin dwayne dwight dylan dyllan eamon eamonn ebenezer ebrahim
  ed eddie edgar edmond edmund edoardo eduard eduardo edward edwardo edwin efrain efren ehud eitan elbert eldon eli
  elias elijah eliot elisha eliud elliot elliott ellis elmer elton elvin elvis elwood emanuel emerson emery emil
  emiliano emilio emilis emirhan emmanuel emmerson emmett emrys enoch enrico enrique enzo eoin ergi eric erich erick
  erik ernest ernesto ernie ernst errol ervin erwin esteban ethan euan eugen eugene evan evens everett evgeny eymen
  ezra fabian fabien fabio fabrice fabrizio fadi fahd faisal federico felipe felix femi feng ferdinand ferdinando
  fergal fergus fernando fidel filip finbar fionn fletcher florian floyd forrest foster francesco francis francisco
  franciszek francois frank frankie franklin franklyn fraser fred freddie freddy frederic frederick frederik fredrick
  fredrik friedrich frits fritz fumio fyodor gabe gabreal gabriel gabriele gabrielius gaby galen ganjar gareth garland
  garrett garry garth gary gavin gebran geert geoff geoffrey georg george georges georgi georgios georgy gerald geraldo
  gerard gerardo gerd gerhard gerrit gerry gert getachew gethin giacomo gilbert gilberto giles gilles gilmar gino
  giorgi giorgio giorgis giorgos giovanni gitanas giuseppe glen glenn godfrey gonzalo goran gord gordon gotabaya
  gottfried grace grady graham grant greg gregg gregor gregorio gregory grover guido guilherme guillaume guillermo
  gunnar gunter gunther gus gustaf gustav gustave gustavo gyorgy haakon habib haile hailemariam hal halim hamad hamza
  hank hans hao harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan hassan hayato hayden heath
  hector heinrich heitor helmut hendrik henri henrik henrique henry henryk herbert herman hermann hideo hinata hiroshi
  homer horace horacio horatio hossein howard howie hubert hugh hugo humberto huseyin huseyn hussain hussein huw hydar
  iain ian ibai ibrahim ichika ignacio igor ihor ike iker ilija ilya inuk inunnguaq ionut ira irvin irving irwin isaac
  isaiah isaias ishaan isiah isko ismael ismail issac itai itamar itsuki ivan jack jacob jacques jaden jae-in jaime
  jair jaka jake jakob jakov jakub jamal james jameson jamie jamison jammie jared jarod jaroslav jaroslaw jarrett
  jarrod jarvis jason jasper javad javier jayden jayson jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy
  jermaine jeroen jerome jeronimo jerry jesse jessie jesus jian jie jim jimi jimmie jimmy jinping joao joaquin joe joel
  joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny jokubas jon jonah jonas jonathan
  jonathon jong jong-il jong-un jonny jordi jordon jorge jose josef joseph josh joshua josiah josue jozef juan jude
  julen julian julien julio julius junichiro jurgen jussi justin kacper kai kajus kamal kamau kamil kanata karim karl
  kasey kaspar kathem kauri kazuo keenan keir keith kelsey ken kendall kendrick kenneth kenny kenton kenyatta keqiang
  kermit kerry keven kevin khairy khaled khalid ki-moon kieran kim kingsley kip kipchoge kiran kiril kirill kirk
  kirollos kizza klaus konrad kostas kris kristian kristopher krzysztof kurt kurtis kyle kyls kyriakos kyrylo lamar
  lambert lamont lance landon larry lars lashawn laszlo laurence laurent lawrence leandro lech leevi leif leland len
  lennart lenny leon leonard leonardo leonel leonid leopold lester leszek lethabo levente levi liam linus lionel lior
  lloyd logan lonnie loren lorenzo lou louie louis lovro lowell luc luca lucas luciano lucien ludovic ludvig ludwig
  luhut luigi luis luiz luka lukas luke luther luuk lyle lyndon maayan macaulay maciej mack macky mads magnus mahamadou
  mahammad mahathir mahdi mahesh mahinda mahmoud maithripala majd maksim malachai malachy malcolm malik mamadou manaia
  manfred manish manmohan manny manuel marc marcel marcell marcello marcelo marcin marco marcos marcus mariano mario
  marion marios marius mark markel marko markos markus marlin marlo marlon marquis marshal marshall marti martim martin
  marty marvin masoud matej mateo matheus mathew mathias mathieu mathis matias matt matteo matthew matthias matti
  mattia mattias matty matus matyas maurice mauricio maxime maximilian maximiliano maxwell mehdi mehmet mel meles
  melokuhle melvin merle merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel mihai
  mikaere mike mikel mikhail mikolaj milhouse milo milos milton mina minato minik mitch mitchell mitt mmusi modibo moe
  mohamad mohamed mohammad mohammed moises monte monty morgan moritz moses moshe moussa muhamed muhammad muhammadu
  muhammed mujibur murad mustafa mustapha mwai mwangi mykhailo mykola myles myron myung-bak nabih naftali nahom naoto
  nasser nate nathan nathanael nathaniel nathy nawaz neal ned neil nelson neville newt nguyen nicholas nick nickolas
  nico nicolas niels nigel niilo nik nikau nikhil niklas niko nikola nikolai nikolay nikos niles nils njoroge noah noam
  noel nojus nolan nomaan norbert norman nuka octavio oier oisin olaf olav oleh oleksandr oliver olivier ollie olusegun
  oluwaseun omar omer ondrej ori orville osama oscar oskar osman osvaldo oswald otieno otis otto oumar owen pablo
  padraig panagiotis paolo pascal pat patrick patrik paul paulie paulo paulos pavel pavlo pedro peg percy pervez petar
  pete peter petr petro petros phil philip philipp philippe phillip pierce pierre pieter pietro piotr prakash pravin
  pravit prawit prayut prayuth prem preston pyotr quentin quincy quinn quinton rachid radoslaw radovan rafael rafik
  rahul raila rainer rajesh rajnath ralf ralph ramiro ramon rand randal randall randolph ranil raoul raphael rashad
  rasmus ratan ratko raul rawiri rayan raymond recep reece regan reggie reginald regis reid renan rene reuben reyansh
  reynaldo reza rhett rhys ricardo riccardo richard richie rick rickey rickie ricky rico riley roan rob robbie robby
  robert roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf roman romeo
  ron ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruairi ruben rubin rudolf rudolph rudy rufus rumen
  rupert russ russel russell ruud ryan ryou saeed sal salik salvatore sam sami samir samkelo sammie sammy samuel
  sandeep sandro sanjay santino saqib satoshi saul saulius scot scott scottie scotty seamus sean sebastian sebastien
  segun sekou selim seok-yeol sepp serge sergei sergey sergio seth seymour shahid shane shaquille shaun shawn shay
  shayne shea shehbaz shelby sheldon shelton sherman shigeru shiloh shimon shinzo shlomo sid siddhartha sidney sigmund
  silas silvio simon siya siyabonga skip slobodan solomon somchai soren souleymane sourav souta spencer spike stan
  stanislav stanislaw stanley stavros stefan stefano stefanos stephan stephen steve steven stevie stew stewart stu
  stuart sue sumit sunil surachai suraj suresh susilo suthep svein sven svend syd syed sylvester szymon taavi tadgh
  taha taichi taika takeshi tamim tanner tarek tareq tariq taro tatsuki tayyip ted teddy tedros tendai terence terje
  terrance terrell terrence terry thabo thad thaddeus thaksin theo theodor theodore thiago thom thomas tim timmy
  timothy titus tobias toby tod todd tom tomas tomasz tommaso tommie tommy tomoharu tony toomas toshihiro travis trent
  trenton trevor trey tristan trond troy truman tunar tunde turki ty tyler tyrone tyson ughur uhuru ulrich ulrik
  ulysses umberto unax uri usman uwe vaclav val valdis valentin valentine vance vasily vassilis vern vernon vic vicente
  victor vihaan vikram viktor vince vincent vincenzo virat virgil vivaan vivek vlad vladimir vladislav vojtech
  volodymyr wade wallace wally walt walter wasim waylon wayne wei wendell werner wes wesley weston wilbert wilbur wiley
  wilfred wilfredo wilfrid wilfried wilhelm willard william willie willis willy wim winfried winslow winston wojciech
  wole wolfgang woodrow wout wouter wyatt xavier xhoel xi xiaobo xiaoping yahli yair yanis yann yannick yaroslav yasser
  yassin yassine yemi yevgeni yevgeny yiannis yitzhak yonas yonatan yonathan yong yosef yoshihide younis yousouf
  youssef yoweri yuen yukio yuri yuriy yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack zackary
  zahid zakaria zan zane zayed zbigniew zedong zoran zweli
`);
