import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ask } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

const { write } = ingestFolder();

/* Made-up articles of a made-up paper. */
const body =
  '<p>The mill of Brae opens again in June, the council of Ostrel said on Monday.</p><p>It had stood still for a year.</p>';

onEachDialect('what a source states beside its text', (of) => {
  it('has the rights, and articles are found by what machines may do with them', async () => {
    const record = (headline: string, more: object) =>
      JSON.stringify({ headline, body, published: '2021-03-03', ...more });
    const lines = [
      record('Mill Brae opens', {
        copyrightHolder: 'The Herald',
        licence: 'https://herald.example/l',
        contentUsage: 'train-ai=n, search=y',
      }),
      record('Mill Usk opens', { usageTerms: 'No calendars.', contentUsage: 'train-ai=y' }),
      record('Mill Wen opens', {}),
    ];
    const { failed } = await ingest([write('rights.jsonl', lines.join('\n'))], { store: of().store });
    expect(failed).toEqual([]);
    const asked =
      'headline rights { holder notice licence licenceUrl usageTerms training { permission statedBy } imageTraining { permission } search { permission statedBy } }';
    const { articles } = await ask(of().store, `{ articles(orderBy: { field: HEADLINE }) { nodes { ${asked} } } }`);
    const nothing = {
      holder: null,
      notice: null,
      licence: null,
      licenceUrl: null,
      usageTerms: null,
      training: null,
      imageTraining: null,
      search: null,
    };
    expect(articles.nodes).toEqual([
      {
        headline: 'Mill Brae opens',
        rights: {
          ...nothing,
          holder: 'The Herald',
          licenceUrl: 'https://herald.example/l',
          training: { permission: 'DISALLOWED', statedBy: 'Content-Usage: train-ai=n' },
          imageTraining: { permission: 'DISALLOWED' },
          search: { permission: 'ALLOWED', statedBy: 'Content-Usage: search=y' },
        },
      },
      {
        headline: 'Mill Usk opens',
        rights: {
          ...nothing,
          usageTerms: 'No calendars.',
          training: { permission: 'ALLOWED', statedBy: 'Content-Usage: train-ai=y' },
          imageTraining: { permission: 'ALLOWED' },
        },
      },
      { headline: 'Mill Wen opens', rights: nothing },
    ]);
    const found = async (filter: string) => {
      const answer = await ask(
        of().store,
        `{ articles(filter: ${filter}, orderBy: { field: HEADLINE }) { nodes { headline } } }`,
      );
      return answer.articles.nodes.map(({ headline }: { headline: string }) => headline);
    };
    expect(await found('{ trainingPermission: { eq: ALLOWED } }')).toEqual(['Mill Usk opens']);
    expect(await found('{ searchPermission: { in: [ALLOWED, CONDITIONAL] } }')).toEqual(['Mill Brae opens']);
    // Of what states nothing nobody has said that it is not allowed.
    expect(await found('{ not: { trainingPermission: { eq: DISALLOWED } } }')).toEqual([
      'Mill Usk opens',
      'Mill Wen opens',
    ]);
  });
});
