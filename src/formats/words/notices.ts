/**
 * What newspapers put below or between an article's own words: promotions, print-edition lines, rights. From the house
 * styles of newspapers as they print them.
 */

/** Lines that tell of the print edition or of rights, whatever their length. */
export const editionLines = [
  /^A version of this (?:article|story) (?:appears?|appeared|was (?:first )?published|ran) (?:in|on)\b/i,
  /^This (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by)\b/i,
  /^(?:Copyright|©|\(c\))\s*(?:\(c\)\s*)?\d{4}\b/i,
  /\ball rights reserved\.?$/i,
];

/** What a promotion asks for, at its beginning … */
export const promotionVerbs =
  /^(?:Join|Subscribe|Sign up|Follow|Like|Click|Download|Get|Read more|Read also|Read next|See also|Watch|Listen|Share|Log in|Register|Support|Donate|Advertisement|Related|More from|Newsletter|Have a news tip|Send us|Contact us)\b/i;

/** … and what it offers. */
export const promotionNouns =
  /\b(?:newsletters?|channel|subscri(?:be|ber|ption)s?|app|inbox|Telegram|WhatsApp|Facebook|Twitter|Instagram|YouTube|podcasts?|breaking news|alerts?|latest (?:news|stories|updates)|advertisement|sign up|read more|log in|our journalism|tips?)\b/i;

/** A word or two that is a button, alone or behind a sentence of its own. */
export const buttons =
  /^(?:Subscribe(?: now)?|Sign up|Log in|Read more|Advertisement|Share|Print|Email|Comments?)\.?$/i;
