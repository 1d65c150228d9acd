import { ask, home, sayFailure } from './ask.ts';
import { make, makeButton } from './make.ts';
import { DecidedArticles, Decisions, type DecisionsQuery } from './operations.ts';
import type { ReviewBar } from './review-bar.ts';

type Decision = DecisionsQuery['decisions']['nodes'][number];

interface Article {
  readonly slug: string;
  readonly headline: string | null;
}

const states = { orphaned: 'ORPHANED', decided: 'ACTIVE' } as const;

/** What was decided, in the words of a sentence. */
const kinds: Readonly<Record<Decision['decisionKind'], string>> = {
  ARTICLE_READ: 'All of the article was read by a person',
  CORRECTION_ADDED: 'A correction was added',
  EVENT_CONFIRMED: 'An event is right',
  EVENT_REJECTED: 'An event is wrong',
  EVENT_RENAMED: 'An event has another name',
  EVENT_SPLIT: 'An event is another one',
  EVENTS_MERGED: 'Events are the same',
  MENTION_CONFIRMED: 'The words are of that person',
  MENTION_CORRECTED: 'The words are of another person',
  MENTION_REJECTED: 'The words are of nobody',
  PEOPLE_MERGED: 'People are the same',
  PERSON_RENAMED: 'A person has another name',
  PERSON_SPLIT: 'A person is another one',
  QUOTE_CONFIRMED: 'The quote is right',
  QUOTE_CORRECTED: 'The quote was corrected',
  QUOTE_REJECTED: 'The quote is wrong',
  SAME_AS_ADDED: 'The same is in another collection',
};

/** Fills the list of decisions, where the page has one. */
export async function showDecisions(bar: ReviewBar): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-decisions]');
  const { decisions: name, empty = '' } = place?.dataset ?? {};
  if (place === null || (name !== 'orphaned' && name !== 'decided')) return;
  const list = make('ul', { class: 'lines' });
  const more = makeButton('More decisions', () => void load());
  place.replaceChildren(list, more);
  let after: string | null = null;

  async function load(): Promise<void> {
    more.disabled = true;
    try {
      const { decisions } = await ask(Decisions, {
        state: [states[name === 'orphaned' ? 'orphaned' : 'decided']],
        after,
      });
      const articles = await articlesOf(decisions.nodes);
      list.append(...decisions.nodes.map((each) => line(each, articles.get(each.articleId ?? ''), bar)));
      after = decisions.pageInfo.endCursor;
      more.hidden = !decisions.pageInfo.hasNextPage;
      if (list.children.length === 0) place?.replaceChildren(make('p', {}, empty));
    } catch (error) {
      more.hidden = false;
      bar.tell(sayFailure(error));
    } finally {
      more.disabled = false;
    }
  }

  more.hidden = true;
  await load();
}

async function articlesOf(decisions: readonly Decision[]): Promise<ReadonlyMap<string, Article>> {
  const ids = [...new Set(decisions.flatMap(({ articleId }) => articleId ?? []))];
  const { nodes } = ids.length === 0 ? { nodes: [] } : await ask(DecidedArticles, { ids });
  return new Map(nodes.flatMap((node) => (node?.__typename === 'Article' ? [[node.id, node] as const] : [])));
}

function line(decision: Decision, article: Article | undefined, bar: ReviewBar): HTMLElement {
  const { decisionId, decisionKind, words, decidedBy, decidedAt, note } = decision;
  const done = words === null ? kinds[decisionKind] : `${kinds[decisionKind]}: “${words}”`;
  const day = new Date(decidedAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const where =
    article === undefined
      ? []
      : [
          ' · ',
          make(
            'a',
            { href: `${home}articles/${encodeURIComponent(article.slug)}`, dir: 'auto' },
            article.headline ?? 'the article',
          ),
        ];
  return make(
    'li',
    {},
    make('p', { dir: 'auto' }, done),
    make('p', { class: 'facts' }, `${decidedBy}, ${day}`, ...(note === null ? [] : [` · “${note}”`]), ...where),
    make(
      'p',
      { class: 'review-controls' },
      makeButton('Take back', () => void bar.takeBack(decisionId, done)),
    ),
  );
}
