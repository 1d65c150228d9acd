import { wordSet } from './word-set.ts';

/** First names of women, and those of both. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge. */
export const FEMALE_NAMES: ReadonlySet<string> = wordSet(`
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaeze adaline adalyn
  addie addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna
  adrianne adrien adriena adriene adrienne agatha aggie agnes agustina aicha aida aiko aileen ailsa aimee aina aino
  ainsley aisha aishah aishwarya aisling aislinn aislynn ajla akira alaina alana alanis alanna alannah alanoud alayah
  alayna alba alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexei alexia alexis alfie
  alia alice alicia alicja alina aline alisa alise alisha alison alissa aliza allie allison allyson alois althea alya
  alycia alysa alyson alyssa amahle amaia amaira amal amalia amanda amber amberly amelia amelija amie amilia amina
  aminata amneh amy ana anabel anamaria anastasia anastasija anaya andi andjela andra andrea andrey ane aneta anette
  angela angelia angelica angelina angeline angelique angharad angie anika anisa anissa anita anja anjelica anke ann
  anna annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie annika annmarie anohito anouk
  antje antoinette antonella antonia anya aoi aoife aria ariana arianna arianne arielle arleen arlena arlene arlette
  aroha arpita asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita assil
  astrid ataahua athena aubrey audra audrey audri audry augustina augustine aurelia austeja ava avi avigail awa aya
  ayana ayanna ayelet ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra bayarmaa bea beatrice beatriz
  becca becky belinay belinda benazir benita bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie
  bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biff biljana binita bintou
  bismah blair blanca blanche blaze blossom blythe bob bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie
  breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany
  brittney brittni brittny bronwen bronwyn brooke bryanna brynn buck caitlin caitlyn calista callie camila camile
  camilla camille candace candice cara carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela
  carmella carmen carol carole carolina caroline carolyn carrie carrol carys casandra casey cassandra cassidy cassie
  catarina caterina catherina catherine cathleen cathryn cathy catrina catriona cayla cecelia cecile cecilia cecily
  celeste celia celina celine cerys chandra chandrika chanelle chantal chantelle charis charissa charla charlena
  charlene charlette charlie charlotte charmaine chase chedeline chelsea chelsey cher cheri cherie cheryl cheyenne
  chioma chloe chrissy christa christal christen christiana christiane christie christina christine christy chrystal
  chuck ciara cierra cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo
  cleopatra clotilde coleen colette colleen concepcion condoleezza connie constance constanza consuelo cora coralie
  cordelia cori corina corine corinna corinne cornelia corrine courtney courtni courtny cristal cristina cyndi cynthia
  dahlia daina dalal damaris damia dana danette dani danica daniela daniele daniella danielle danika daniz daphna
  daphne dara darby darcey darcie darcy daria darla darlena darlene davida davina dayle dayna deana deandra deann
  deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela delcy delia
  delilah della delores deloris delphine demetria dena denice denise desiree devan devon dhia diana diane dianna dianne
  dilma dina dinah dionne diya djeneba dolores dominique dona donna dora doreen doris dorla dorothea dorothy dorthy
  dottie drew ecrin edel eden edie edith edna edwina eevi eileen eisha ekaterina ekta ela elaina elaine elana eleanor
  elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth elise eliska eliza elizabete
  elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira ema emanuela
  emelda emely emerald emile emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie
  emmy enid erica ericka erika erin erma ernestina ernestine eryn esma esmeralda esperanza estela estele estella
  estelle ester estere esther estrella ethel etienne etta eugenia eugenie eunice eva evangelina evangeline evelin
  evelina evelyn evi evie evita ewa fajr fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma fatoumata
  fay faye felecia felicia femke fenna fernanda ffion fien fiona flora florencia folake foster fozia fran frances
  francesca francina francine francisca francois francoise freda freja frida frieda gabi gabija gabriela gabriele
  gabriella gabrielle gaby gale gamalat gamila garnet gayle gemma gena genesis genevieve genna georgette georgie
  georgina geraldina geraldine geri germaine gertrud gertrude geun-hye gia gianna gigi gilda gillian gina giovanna
  gisela gisele giselle gita gladys glena glenda glenna glenys gloria glynis golda goldie golnar googoosh grace gracie
  graciela grainne grant greta gretchen griselda gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie
  hana hanah hanan hanna hannah hariet hariette harmony harriet harriett harriette hasina hasnaa hasti hatice hattie
  hawa hayley heather heidi heike helen helena helene helga helmi henrietta hermine hessa hester hilary hilda hildegard
  hillary himari hinata hoda hollie hortense hosna hosniya huda huma hussa hyacinth ida ila ildiko ilene iliana ilina
  iliyana ilona ilse ilya imane imelda imogena imogene indira ines ingrid ingrida inji iona irati irena irene irina
  irma isabel isabela isabele isabell isabella isabelle isadora isidora isla islande isobel iva ivaana ivalu ivana
  ivanka iwona izaro jacinda jacinta jack jackie jacky jaclyn jacquelina jacqueline jacquelyn jada jaime jami jamie
  jammie jana janae jane janele janelle janessa janet janette janice janie janina janine janis jaqueline jasmin jasmina
  javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina
  jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jesse
  jessica jessie jie jil jilian jill jillian jing jo joan joana joane joann joanna joanne jocelyn jodi jodie jody
  joelle johana johanna joice joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine josie
  jovana joya joyce juana juanita jude judeline judith judy jules julia juliana julianna julianne julie julienne juliet
  julieta juliette julissa justina justine jutta kabita kacey kadiatou kaede kai kaia kaitlin kaitlyn kaleigh kali
  kalle kallie kamala kamila kamile kanyakumari kara karen kari karima karin karina karissa karla karly karolina karyn
  kasey kassandra kassie kat katalin katarina kate katelyn katelynn katerina katharina katharine katherina katherine
  kathie kathleen kathrine kathryn kathy kati katia katie katlyn katrina katy kavita kay kaye kayla kaylee kayleigh
  keeley keely keiko keira keisha kejsi keley keli kelley kelli kellie kelly kellyanne kelsey kelsie kely kendall
  kendra kenna kenyatta kenza kera keri kerri kerry khadija khadije khaleda khawla kheira khongordzol kia kiana kiara
  kiera kiersten kiley kim kimberlee kimberley kimberli kimberly kimmernaq kira kiran kirsten kirstin kizzy klea konul
  kori kornelia kourtney kris krista kristalina kristen kristi kristie kristin kristina kristine kristy kristyna
  krystal kyla kylee kylie kyra lacey lacie lacy ladona ladonna laia laila lakesha lamija lana lance lara larisa
  larissa lashawn latasha latifa latisha latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi
  layla lea leah leana leandra leane leann leanna leanne leda leena leia leif leigh leila leilani leja lejla lela lena
  lenora lenore leola leona leonie leonora leora lesedi lesley lesli leslie lesly leticia letitia lettie lex lexie
  leyla lia lian liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie
  lilly lin lina linda lindiwe lindsay lindsey lindsi lindsy lindy lisa lisette liv livia liz liza lizbeth lizette
  lizzie lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri
  lorrie lotte lottie louella louisa louise lovelie luann luca lucia luciana lucie lucija lucile lucille lucinda lucy
  luela luella luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn
  lynna lynne lynnette lynsey mabel mable macie mack macy madalyn maddie madeleine madelina madeline madelyn madge
  madison madonna mads mae magda magdalena magdalene maggie maha mahsa maia maire mairead maisie maite maja malak
  malala malen malia malika malinda mallory mamata manaia mandakranta mandy manon manuela mara marcela marcella
  marcelle marci marcia marcie marcy margaret margarette margarida margarita marge margery margie margo margot margret
  margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel
  marie mariela mariella marija marijke marilyn marina marine marion maris marisa marisol marissa maritza marjorie mark
  marla marlena marlene marlo marnie marsha marshal marta martha martina martine marwa mary maryam maryan maryann
  marybeth maryjane marylou masako masoumeh mathilde matilda matilde matti mattie matty maud maude maura maureen mavis
  maxime maxina maxine mayawati maybell mayra maysoun mazie mckenzie meagan meg megan megawati meghan megyn mei mel
  melania melanie melina melinda melisa melissa mellisa melokuhle meredith meriem merissa merjem meron meryem meryl
  mhairi mia micaela michaela michele michelle midori mika mikaela mila milagros mildred milena milica millicent millie
  milly mimi mina mindy minenhle minerva minh minnie mira miral miranda miriam mirlande mitzi miyar mobina moira mollie
  molly mona monica monika monique morag morgan mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq
  nadene nadia nadina nadine nadya nahia naima nalla nancy nanette naoko naomi naomie narges nasrin natalia natalie
  natalya natasha nathalie nehir nel nela nelisa nell nellie nena nerissa nesreen ngozi nia niamh nichole nick nicki
  nicky nico nicola nicole nicolette niharika nika niki nikita nikki niko nikos nila nilay nina nirmala nisanur nisha
  nita nivi nkosazana noa noella noelle noemi noor nora norah noreen norma nouf nour nur nuray nurul nyla octavia
  odelia odette odval ofelia oisha oksana ola olga olivia ollie ophelia orsolya oumou outi oyunbileg paige pam pamela
  pandora paninnguaq paola parisa parvati pat patrica patrice patricia patti pattie patty paula paulette paulina
  pauline peg peggy penelope perla petra philomena phoebe phylis phyllis pia pierce pipaluk polina polly portia
  priscila priscilla priyamvada priyanka prudence puan puteri queenie quiana quinn rabina rachael rachel rachele
  rachelle rachida rae raina ramona randi rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regan
  regina reihaneh reina rekha rena renae renata rene renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle
  ricki riikka rikki riko rimas rin rina rita riya rob robbin roberta robyn rochele rochelle rocio roghayyeh roisin
  rolanda ronda roni ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella
  roselle rosemarie rosemary rosetta rosie roslyn rosmah rowan rowena roxana roxane roxanna roxanne roxie roxy ruth
  ruthie saanvi sabina sabine sabrina sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samantha
  samira sanae sandra saoirse sara sarah sarina sasha savanna savannah scarlett selena selene selina selma serena
  serife setayesh sevda sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shannon shanon
  shari sharlene sharon sharron sharyn shauna shawna shay shayla shayma shayna shea sheba sheena sheila shelby shelia
  shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl shiloh shira shirin shirley shirli shirly shona
  shristi shyla sian sierra sillin silvia simona simone sindy siobhan sita siti skip skye snezana sobia sofia sofie
  sofija somayyeh sondra sonia sonja sonya sophia sophie spike sri stacey staci stacie stacy starla stefanie stela
  stella stephane stephanie stew sue suha sumayah sumit sunita susan susana susane susanna susannah susanne susi susie
  suzan suzana suzane suzanna suzanne suzette suzie suzy sybil syd sylvia sylvie tabatha tabitha tala talia talitha
  tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn tasha tatiana
  tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandi thandolwethu thea thelma
  theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting tirunesh tisha toni tonia tonya tora
  tori tracey traci tracie tracy tricia trina trish trisha trista trudy tui tula turid tyra tzipi ugne ulrike ursula
  urte usha ute uxue valentina valeria valerie valery vanesa vanessa veda velma vera verna vernice veronica vesna vicki
  vickie vicky victoria vikky viktoria viktorie viktorija vilte violeta virginia vivian viviana vivien vivienne vusala
  wade wakana wanda wangari weiwei wendi wendy whitney whitni whitny widelene wila wilhelmina willa willow wilma
  winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi yael yagmur yan yarin yasmin yasmine yelena yesenia
  yevgeniya ying yingluck yo-jong yoko yolanda yuina yuna yuriko yvette yvona yvone yvonna yvonne zada zahra zainab
  zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia
`);
