/** Words as the text of a source file, in a fixed order. */
import type { Entries } from './entry.ts';
import type { Part } from './wordnet.ts';

/** Sections of one kind and strength, in a fixed order. */
export function sectionsOf(part: Part, entries: Entries): string[] {
  const sections = new Map<string, string[]>();
  for (const { lemma, root, kind, strength } of entries.values()) {
    const name = `part: '${part}', kind: '${kind}', strength: '${strength}'`;
    sections.set(name, [...(sections.get(name) ?? []), root === lemma ? lemma : `${lemma}:${root}`]);
  }
  return [...sections]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, list]) => `  { ${name}, words: \`\n${wrap(list.sort(compare))}\n\` },`);
}

/** Words parted by spaces, in lines of 120 characters at the most. */
export function wrap(list: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length + 1 > 120) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** By code units, whatever the language of the machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
