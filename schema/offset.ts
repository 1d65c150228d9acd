/** What an offset may count; see the enum `OffsetUnit`. */
export type OffsetUnit = 'UTF16_CODE_UNIT' | 'CODE_POINT' | 'UTF8_BYTE';

/** How many of `unit` stand before `offset` UTF-16 code units in `text`. An offset never stands inside a surrogate pair. */
export function offsetIn(unit: OffsetUnit, text: string, offset: number): number {
  if (unit === 'UTF16_CODE_UNIT') return offset;
  const before = text.slice(0, offset);
  if (unit === 'UTF8_BYTE') return Buffer.byteLength(before, 'utf8');
  let points = 0;
  for (const _ of before) points += 1;
  return points;
}
