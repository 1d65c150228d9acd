import { wordSet } from './word-set.ts';

/** First names of men, and those of both. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge. */
export const MALE_NAMES: ReadonlySet<string> = wordSet(`
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abraham abram abu abubakr
  abulfazl adam adama adan adi adolf adolfo adolph adrian adriano adrien advik afonso agustin ahmad ahmed ahmet
  aidan aiden aimar ajani akira aladdin alain alan alastair albert alberto albrecht alden alec alejandro aleksandar
  aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexandru alexei alexis alf alfie
  alfonso alfred ali alistair allan allen alois alonso alonzo alphonse alphonso alton alvaro alvin amar amine amir
  amit ammanuel ammar amos anas anatoli anatoliy anatoly ander anders andi andra andre andrea andreas andrei andrej
  andres andrew andrey andrzej andy angel angelo anthony antoine anton antoni antonio antony anwar aputsiaq arata
  archibald archie ari ariel ariki arjun armaan armand armando armin arnaud arnav arno arnold aron artem arthur
  artie artur arturo aryan asahi aubrey augusto augustus austin avery avi ayaan aykhan aziz bakary balazs bandar
  bandile banele barack barney barrett barry bart bartholomew bashar ben benito benjamin bennie benny benson berat
  bernard bernardo bernhard bernie bert bertram bertrand beshoi bibek biff bilal billie billy bishal bjorn blaine
  blair blake blaze blossom bob bobby bogdan boris boyd brad bradford bradley brady branden brandon branislav
  brendan brendon brent brenton bret brett brian brice bruce bruno bryan bryce bryon buck buddy burt burton buster
  byron cal caleb calvin cameron camilo carey carl carlo carlos carlton carroll cary casey cassidy cecil cedric
  cesar chad charbel charles charley charlie chas chase chester chet cheyenne chris christian christoph christophe
  christopher christos chuck ciaran clarence claude claudio claus clay clayton clemens clement cletus clifford
  clifton clint clive clyde cody colby cole colin collin colton connor conor conrad constantin corey cornelis
  cornelius cory craig cristiano cristobal curt curtis cyril cyrus daan dale damian damien damion damon dan daniel
  danilo danny darcy daren darin dario darius darnell darrel darrell darren darrin darryl daryl dave davi david
  deandre deepak dejan delbert demetrius denis dennis denny deon derek derrick deshawn desmond devan deven devin
  devon dewayne dewey dexter diarmuid dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry
  domingo dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug douglas dovydas
  doyle dragan drew duane dudley duncan dustin dwayne dwight dylan dyllan ebenezer ed eddie edgar edmond edmund
  edoardo eduard eduardo edward edwardo edwin efrain efren eitan elbert eldon eli elias elijah eliot elisha elliot
  elliott ellis elmer elton elvin elvis elwood emanuel emerson emery emil emiliano emilio emilis emirhan emmanuel
  emmett enoch enrico enrique enzo eoin ergi eric erich erick erik ernest ernesto ernie ernst errol ervin erwin
  esteban ethan eugen eugene evan evens everett evgeny eymen ezra fabian fabien fabio fabrice fabrizio fadi fahd
  federico felipe felix feng ferdinand ferdinando fergus fernando fidel filip fionn fletcher florian floyd forrest
  foster francesco francis francisco franciszek francois frank frankie franklin franklyn fraser fred freddie freddy
  frederic frederick frederik fredrick fredrik friedrich frits fritz fyodor gabe gabreal gabriel gabriele gabrielius
  gaby galen gareth garland garrett garry garth gary gavin geoff geoffrey georg george georges georgi georgios
  georgy gerald gerard gerardo gerhard gerrit gerry gert giacomo gilbert gilberto giles gilles gino giorgi giorgio
  giorgis giovanni giuseppe glen glenn godfrey gonzalo goran gord gordon gottfried grace grady graham grant greg
  gregg gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav
  gustave gustavo gyorgy habib hal halim hamza hank hans hao harlan harley harold harri harry haruhito haruki haruta
  haruto harvey hasan hassan hayato hayden heath hector heinrich heitor helmut hendrik henri henrik henrique henry
  henryk herbert herman hermann hinata homer horace horacio horatio hossein howard howie hubert hugh hugo humberto
  huseyin huseyn hussain hussein hydar iain ian ibai ibrahim ichika ignacio igor ike iker ilija ilya inuk inunnguaq
  ionut ira irvin irving irwin isaac isaiah isaias ishaan isiah ismael ismail issac itai itsuki ivan jack jacob
  jacques jaden jaime jaka jake jakob jakov jakub jamal james jameson jamie jamison jammie jared jarod jaroslav
  jarrett jarrod jarvis jason jasper javier jayden jayson jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah
  jeremy jermaine jerome jeronimo jerry jesse jessie jesus jian jie jim jimi jimmie jimmy joao joaquin joe joel
  joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny jokubas jon jonah jonas jonathan
  jonathon jong jonny jordi jordon jorge jose josef joseph josh joshua josiah josue jozef juan jude julen julian
  julien julio julius justin kacper kai kajus kamal kamil kanata karim karl kasey kaspar kathem kauri keenan keir
  keith kelsey ken kendall kendrick kenneth kenny kenton kenyatta kermit kerry keven kevin khaled khalid kieran kim
  kingsley kip kiran kiril kirill kirk kirollos klaus konrad kris kristian kristopher krzysztof kurt kurtis kyle
  kyls lamar lambert lamont lance landon larry lars lashawn laszlo laurence laurent lawrence leandro lech leevi leif
  leland len lennart lenny leon leonard leonardo leonel leonid leopold lester lethabo levente levi liam linus lionel
  lior lloyd logan lonnie loren lorenzo lou louie louis lovro lowell luc luca lucas luciano lucien ludovic ludvig
  ludwig luigi luis luiz luka lukas luke luther luuk lyle lyndon maayan macaulay maciej mack mads magnus mahamadou
  mahammad mahdi mahesh mahmoud majd maksim malachai malachy malcolm malik mamadou manaia manfred manish manny
  manuel marc marcel marcell marcello marcelo marcin marco marcos marcus mariano mario marion marios marius mark
  markel marko markos markus marlin marlo marlon marquis marshal marshall marti martim martin marty marvin masoud
  matej mateo matheus mathew mathias mathieu mathis matias matt matteo matthew matthias matti mattia mattias matty
  matus matyas maurice mauricio maxime maximilian maximiliano maxwell mehdi mehmet mel melokuhle melvin merle
  merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel mihai mikaere mike mikel
  mikhail mikolaj milhouse milo milos milton mina minato minik mitch mitchell mitt modibo moe mohamad mohamed
  mohammad mohammed moises monte monty morgan moritz moses moshe moussa muhamed muhammad muhammed murad mustafa
  mustapha myles myron nahom nate nathan nathanael nathaniel nathy neal ned neil nelson neville newt nguyen nicholas
  nick nickolas nico nicolas niels nigel niilo nik nikau nikhil niklas niko nikola nikolai nikolay nikos niles nils
  noah noam noel nojus nolan nomaan norbert norman nuka octavio oier olaf olav oleksandr oliver olivier ollie omar
  omer ondrej ori orville osama oscar oskar osman osvaldo oswald otis otto oumar owen pablo padraig paolo pascal pat
  patrick patrik paul paulie paulo paulos pavel pavlo pedro peg percy petar pete peter petr petro petros phil philip
  philipp philippe phillip pierce pierre pieter pietro piotr prakash pravit prem preston pyotr quentin quincy quinn
  quinton rachid radovan rafael rahul rainer rajesh ralf ralph ramiro ramon rand randal randall randolph raoul
  raphael rashad rasmus ratko raul rawiri rayan raymond recep reece regan reggie reginald regis reid rene reuben
  reyansh reynaldo reza rhett ricardo riccardo richard richie rick rickey rickie ricky rico riley roan rob robbie
  robby robert roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf
  roman romeo ron ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruben rubin rudolf rudolph rudy rufus
  rupert russ russel russell ryan ryou saeed sal salik salvatore sam sami samir samkelo sammie sammy samuel sandeep
  sandro sanjay santino saqib satoshi saul scot scott scottie scotty seamus sean sebastian sebastien sekou selim
  sepp serge sergei sergey sergio seth seymour shahid shane shaquille shaun shawn shay shayne shea shelby sheldon
  shelton sherman shiloh shimon shinzo shlomo sid siddhartha sidney sigmund silas silvio simon siyabonga skip
  slobodan solomon soren souleymane souta spencer spike stan stanislav stanislaw stanley stefan stefano stefanos
  stephan stephen steve steven stevie stew stewart stu stuart sue sumit suraj suresh sven svend syd syed sylvester
  szymon tadgh taha taichi taika tanner tareq tatsuki ted teddy terence terrance terrell terrence terry thad
  thaddeus theo theodor theodore thiago thom thomas tim timmy timothy titus tobias toby tod todd tom tomas tomasz
  tommaso tommie tommy tomoharu tony travis trent trenton trevor trey tristan troy truman tunar turki ty tyler
  tyrone tyson ughur ulrich ulrik ulysses umberto unax uri usman vaclav val valentin valentine vance vasily vern
  vernon vic vicente victor vihaan viktor vince vincent vincenzo virgil vivaan vivek vlad vladimir vladislav vojtech
  volodymyr wade wallace wally walt walter wasim waylon wayne wei wendell werner wes wesley weston wilbert wilbur
  wiley wilfred wilfredo wilfrid wilfried wilhelm willard william willie willis willy winfried winslow winston
  wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi yahli yanis yann yannick yaroslav yasser yassin
  yassine yevgeni yevgeny yitzhak yonas yonatan yonathan yong yosef yousouf youssef yuen yuri yuriy yury yusif yusuf
  yuuma yuval zac zach zachariah zachary zachery zack zackary zahid zakaria zan zane zoran
`);
