import type { BlockKind } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';
import { cutHeadings } from './cut-headings.ts';
import { groupNames } from './group-names.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { isCredited } from './not-people.ts';
import { personOf } from './person-of.ts';
import { refineRun } from './refine-run.ts';
import { type Grouped, rivalsByName } from './rivals.ts';
import { tagNames } from './tagger/tag-names.ts';
import { weighNames } from './weigh-names.ts';

const HEADINGS: ReadonlySet<BlockKind> = new Set(['HEADLINE', 'STANDFIRST', 'SUBHEAD', 'CAPTION']);

const UNREAD: ReadonlySet<BlockKind> = new Set(['NOTICE', 'BYLINE']);

/** The people that the document names, with every mention of their names, titles and descriptions. A credit makes nobody a person of the text. */
export function findPeople(reading: Reading): Reading {
  const { tokens, document } = reading;
  const tags = tagNames(reading);
  const kindOf = ({ sentence }: NameRun): BlockKind => document.blocks[sentence.block]?.kind ?? 'PARAGRAPH';
  const refined = nameRuns(reading, tags)
    .filter((run) => !UNREAD.has(kindOf(run)))
    .flatMap((run) => refineRun(tokens, run, tags));
  const found = cutHeadings(tokens, refined, (run) => HEADINGS.has(kindOf(run)));
  const isCredit = (run: NameRun): boolean => kindOf(run) === 'CREDIT' || isCredited(tokens, run);
  const runs = found.filter((run) => !isCredit(run));
  const weights = weighNames(tokens, runs, speakingRuns(reading, runs), tags);
  const groups = groupNames(reading, { runs, credits: found.filter(isCredit), weights, tags });
  const people = keyed(groups.map((group) => ({ group, person: personOf(reading, group) })));
  return { ...reading, people: people.map(({ person }) => person), rivals: rivalsByName(tokens, people) };
}

/** The runs that the source of a quote begins with or soon names. */
function speakingRuns({ tokens, quotes }: Reading, runs: readonly NameRun[]): ReadonlySet<NameRun> {
  const byStart = new Map(runs.map((run) => [tokens[run.from]?.start ?? -1, run]));
  const found = new Set<NameRun>();
  for (const { source } of quotes) {
    if (source === null) continue;
    for (let at = source.range.start; at < source.range.end && at < source.range.start + 60; at += 1) {
      const run = byStart.get(at);
      if (run === undefined) continue;
      found.add(run);
      break;
    }
  }
  return found;
}

/** Keys are the slugs of names, with a number where two people share one. */
function keyed(people: readonly Grouped[]): Grouped[] {
  const seen = new Map<string, number>();
  return [...people]
    .sort((a, b) => (a.person.mentions[0]?.range.start ?? 0) - (b.person.mentions[0]?.range.start ?? 0))
    .map(({ group, person }) => {
      const slug = person.name
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
      const times = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, times);
      return { group, person: { ...person, key: times === 1 ? slug : `${slug}-${times}` } };
    });
}
