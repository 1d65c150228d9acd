/** Stands between a title and texts, and between two texts, in what is searched, so that no phrase spans them: a character for private use, which no word has. */
export const textGap = '\ue000';
