/**
 * The formal name that a general English nickname stands for, and the one spelling of a name that is written in many ways. From general knowledge. Left out is what has become a name of its
 * own (Jack, Harry, Bobby), and what may stand for several (Al, Kate, Jerry).
 */
const nicknames: Readonly<Record<string, string>> = {
  abraham: 'abe',
  alexander: 'alec',
  andrew: 'andy drew',
  anthony: 'tony',
  arthur: 'art',
  barbara: 'barb',
  benjamin: 'ben',
  bernard: 'bernie',
  bradley: 'brad',
  charles: 'chuck',
  christopher: 'chris',
  cynthia: 'cindy',
  daniel: 'dan',
  david: 'dave',
  deborah: 'debbie deb debra',
  donald: 'don',
  douglas: 'doug',
  edward: 'ed ted',
  elizabeth: 'liz',
  frederick: 'fred',
  gabriel: 'gabe',
  geoffrey: 'geoff',
  gregory: 'greg',
  james: 'jim',
  jeffrey: 'jeff jeffery',
  jennifer: 'jen',
  jonathan: 'jon',
  joseph: 'joe',
  joshua: 'josh',
  katherine: 'kate',
  kenneth: 'ken',
  lawrence: 'larry',
  leonard: 'len',
  matthew: 'matt',
  michael: 'mike',
  mitchell: 'mitch',
  mohammed: 'mohamed mohammad mohamad muhammad muhammed mohamud',
  nicholas: 'nick',
  norman: 'norm',
  pamela: 'pam',
  peter: 'pete',
  philip: 'phil phillip',
  randall: 'randy',
  raymond: 'ray',
  richard: 'rick dick rich',
  robert: 'bob rob',
  ronald: 'ron',
  russell: 'russ',
  samuel: 'sam',
  stanley: 'stan',
  stephen: 'steve steven',
  stuart: 'stu',
  susan: 'sue',
  theodore: 'theo',
  thomas: 'tom',
  timothy: 'tim',
  victoria: 'vicky vicki',
  vincent: 'vince',
  walter: 'walt',
  william: 'bill',
  zachary: 'zach zack',
};

/** A first name in lower case, a nickname as the formal name it stands for: "joe" is "joseph". */
export const formalFirstName = (first: string): string => formal.get(first) ?? first;

/** Whether a word is one of these first names or nicknames. */
export const isCommonFirstName = (word: string): boolean => formal.has(word) || word in nicknames;

const formal: ReadonlyMap<string, string> = new Map(
  Object.entries(nicknames).flatMap(([name, short]) => short.split(' ').map((each): [string, string] => [each, name])),
);
