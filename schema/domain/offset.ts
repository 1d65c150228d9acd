/** What an offset may count; see the enum `OffsetUnit`. */
export type OffsetUnit = 'UTF16_CODE_UNIT' | 'CODE_POINT' | 'UTF8_BYTE';

type OtherUnit = Exclude<OffsetUnit, 'UTF16_CODE_UNIT'>;

/** How many of `unit` stand before `offset` UTF-16 code units in `text`. An offset never stands inside a surrogate pair. */
export function offsetIn(unit: OffsetUnit, text: string, offset: number): number {
  if (unit === 'UTF16_CODE_UNIT') return offset;
  const mark = Math.floor(offset / every);
  return (marksOf(unit, text)[mark] ?? 0) + countIn[unit](text.slice(placeOf(text, mark), offset));
}

/** An answer may ask for thousands of offsets in a text, so it is counted through once, and kept how many stand before each so many. */
const every = 512;

const countIn: Readonly<Record<OtherUnit, (text: string) => number>> = {
  UTF8_BYTE: (text) => Buffer.byteLength(text, 'utf8'),
  CODE_POINT: (text) => {
    let points = 0;
    for (const _ of text) points += 1;
    return points;
  },
};

/** Where a mark stands: never inside a surrogate pair. */
function placeOf(text: string, mark: number): number {
  const place = mark * every;
  const isInPair = (text.codePointAt(place - 1) ?? 0) > 0xffff;
  return isInPair ? place - 1 : place;
}

/** Of the texts that were asked for last, up to a number of characters: as keys they are kept whole. */
const kept: Readonly<Record<OtherUnit, Map<string, readonly number[]>>> = {
  CODE_POINT: new Map(),
  UTF8_BYTE: new Map(),
};
const mostCharacters = 2_000_000;
let keptCharacters = 0;

function marksOf(unit: OtherUnit, text: string): readonly number[] {
  const known = kept[unit].get(text);
  if (known !== undefined) return known;
  const marks = [0];
  for (let mark = 1; mark * every <= text.length; mark += 1) {
    const since = text.slice(placeOf(text, mark - 1), placeOf(text, mark));
    marks.push((marks[mark - 1] ?? 0) + countIn[unit](since));
  }
  if (keptCharacters + text.length > mostCharacters) {
    for (const texts of Object.values(kept)) texts.clear();
    keptCharacters = 0;
  }
  kept[unit].set(text, marks);
  keptCharacters += text.length;
  return marks;
}
