import { wordSet } from './word-set.ts';

/** Verbs that follow a quotation in their finite forms ("…?” he asked"). From general knowledge. */
export const SAID_VERBS: ReadonlySet<string> = wordSet(`
  said says say asked asks ask told tells added adds replied replies wrote writes tweeted tweets shouted shouts yelled cried
  exclaimed joked jokes wondered wonders answered responded responds continued continues concluded noted explained quipped
  declared recalled insisted argued warned demanded thundered announced remarked chanted screamed whispered inquired posted
  read reads
`);
