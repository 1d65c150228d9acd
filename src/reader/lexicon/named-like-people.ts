import { lineSet } from './line-set.ts';

/** Firms, bodies and other things that are named like people, in small letters. From general knowledge. */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = lineSet(`
  morgan stanley | eli lilly | goldman sachs | merrill lynch | raymond james | edward jones | charles schwab | lehman brothers
  bear stearns | dean witter | smith barney | legg mason | booz allen | arthur andersen | price waterhouse | baker hughes
  philip morris | thomas cook | thomson reuters | john deere | john lewis | harley davidson | jack daniels | jack daniel's
  johnnie walker | jim beam | stanley black | sallie mae | fannie mae | freddie mac | ginnie mae | wells fargo | credit suisse
  salomon brothers | marks spencer | louis vuitton | calvin klein | tommy hilfiger | hugo boss | ralph lauren | victoria's secret
  mary kay | sherwin williams | lockheed martin | martin marietta | dow jones | rolls royce | rolls-royce | aston martin
  cantor fitzgerald | jp morgan | j.p. morgan | jpmorgan | jones day | baker mckenzie | clifford chance | ernst young
  warner bros | warner brothers | hewlett packard | texas instruments | mitchell energy | stewart warner | kelley blue
  boko haram | al shabaab | abu sayyaf | hamas | fatah | jemaah islamiyah | lashkar-e-taiba | khmer rouge | sinn fein | likud
  virgin atlantic | madison square | madison avenue
  johns hopkins | carnegie mellon | rhode island | las vegas | hong kong | wall street | downing street
  star trek | star wars | getty images | white house | big ben | uncle sam | jane doe | john doe | santa claus | mother nature | dear sir | good morning | burning man
  equifax | experian | getty | rex features | barcroft media | corbis | yahoo | dior | hermes | rolex | cartier | allergan | pfizer
  morrison foerster | skadden arps | sullivan cromwell | baker botts | latham watkins | kirkland ellis
  agence france-presse | agence france presse | xinhua | interfax | itar-tass | ria novosti | yonhap | kyodo | anadolu | bernama | antara
  prensa latina | rodong sinmun | asahi shimbun | yomiuri shimbun | mainichi shimbun | charlie hebdo | nice matin | nice-matin | le monde
  le figaro | le matin | le temps | le parisien | la stampa | la repubblica | la nacion | el pais | el país | el mundo | el universal
  der spiegel | die welt | die zeit | bild | al ahram | al arabiya | virginia tech | georgia tech | texas tech | cal tech
  apollo | gemini | soyuz | voyager | celsius | fahrenheit | allah | islam | valentine's day | moon rocks | billy goat
  marie claire | laura ashley | ted baker | rolling stone | ann taylor | betty crocker | aunt jemima | karen millen | jack wills | kate spade
  papa john's | jenny craig | madame tussauds | fred perry | paddy power | william hill | david jones | harvey nichols | harvey norman
  levi strauss | eddie bauer | oscar mayer | sara lee | captain morgan | evan williams | long john | long john silver | real betis | real sociedad
  jim crow | molotov cocktail | nobel prize | alzheimer's disease | black friday | cyber monday | premier league | serie a
`);
