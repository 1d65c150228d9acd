/** Whether words end as a sentence does, or a part of one that goes on; a headline, a subhead and a name do not. */
export const isSentence = (words: string): boolean => /[.!?…:;,]["”’')\]]*$/u.test(words);
