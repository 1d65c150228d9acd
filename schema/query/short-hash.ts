/**
 * Eight characters that two texts hardly ever share: FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv),
 * taken from both ends. It keeps no secret: whoever has the text can work it out.
 */
export function shortHash(text: string): string {
  let [forward, backward] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return written(forward) + written(backward);
}

const written = (number: number): string => (number >>> 0).toString(36).padStart(7, '0').slice(-4);
