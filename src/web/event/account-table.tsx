import type { ComponentChildren, VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { EventPageQuery } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';
import { statusNames } from '../words/say-event.ts';
import { mostFrequent } from './most-frequent.ts';

type Account = NonNullable<EventPageQuery['event']>['accounts']['nodes'][number];

interface Props {
  readonly accounts: readonly Account[];
  readonly total: number;
}

/** What an account says on one question; null where it says nothing. */
const questions: readonly { readonly title: string; readonly answer: (account: Account) => string | null }[] = [
  { title: 'Day', answer: ({ when }) => (when === null ? null : sayDate(when.edtf)) },
  { title: 'Place', answer: ({ place }) => place?.name ?? null },
  { title: 'Status', answer: ({ status }) => statusNames[status] },
  {
    title: 'Who',
    answer: ({ participants, groups }) =>
      [...participants.map(({ person }) => person.name), ...groups.map(({ text }) => text)].join('; ') || null,
  },
];

/** Compared where most say the same thing: those who take part are told in many ways, and each is right. */
const compared = new Set(['Day', 'Place', 'Status']);

/** Each article's account of an event, one below the other; what differs from most of the others is marked. */
export function AccountTable({ accounts, total }: Props): VNode {
  const usual = new Map(
    questions.map(({ title, answer }) => [title, compared.has(title) ? mostFrequent(accounts.map(answer)) : null]),
  );
  return (
    <>
      <div class="table-frame">
        <table class="accounts">
          <thead>
            <tr>
              <th scope="col">Article</th>
              {questions.map(({ title }) => (
                <th scope="col">{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr>
                <th scope="row">
                  <ArticleName account={account} />
                </th>
                {questions.map(({ title, answer }) => (
                  <Cell title={title} said={answer(account)} usual={usual.get(title) ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > accounts.length ? (
        <p class="facts">
          The newest {accounts.length} of {total} accounts.
        </p>
      ) : null}
    </>
  );
}

function ArticleName({ account: { article, isMain } }: { readonly account: Account }): VNode {
  const paths = usePaths();
  return (
    <>
      <a href={paths.article(article.slug)}>{article.publisher ?? article.headline ?? 'an article'}</a>
      <span class="facts">
        {[article.publishedOn === null ? null : sayDate(article.publishedOn), isMain ? 'its main event' : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </>
  );
}

function Cell({
  title,
  said,
  usual,
}: {
  readonly title: string;
  readonly said: string | null;
  readonly usual: string | null;
}): VNode {
  const differs = said !== null && usual !== null && said.toLowerCase() !== usual.toLowerCase();
  const content: ComponentChildren = said ?? <span class="facts">not stated</span>;
  return (
    <td data-title={title} class={differs ? 'differs' : undefined} dir="auto">
      {content}
      {differs ? <span class="tag">differs</span> : null}
    </td>
  );
}
