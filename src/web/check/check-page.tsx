import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { QuoteItem } from '../lists/quote-item.tsx';
import type { CheckPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { sayDate } from '../words/say-date.ts';
import { type Checked, CheckForm } from './check-form.tsx';
import { ComparedWords } from './compared-words.tsx';
import { sayVerdict } from './say-verdict.ts';

type Check = CheckPageQuery['checkQuote'];

interface Props {
  readonly checked: Checked;
  /** Null before anything was checked, and where it was refused. */
  readonly check: Check | null;
  readonly refused: string | null;
}

/** Whether somebody said it: a box to paste into, and the answer in words with the quotes that it rests on. */
export const CheckPage = ({ checked, check, refused }: Props): VNode => (
  <div class="check-page">
    <h1>Did they say that?</h1>
    {check === null ? (
      <p class="lead">Paste a sentence: learn whether it was said, by whom, where, and how the words differ.</p>
    ) : (
      <Answer check={check} />
    )}
    <CheckForm checked={checked} refused={refused} />
  </div>
);

function Answer({ check }: { readonly check: Check }): VNode {
  const { verdict, sentences } = check;
  const isNegated = sentences.some((sentence) => isContrary(sentence));
  const { answer, meaning } = sayVerdict(verdict, isNegated);
  return (
    <section class="check-answer" aria-labelledby="answer">
      <h2 id="answer" class={verdictClass(verdict, isNegated)}>
        {answer}
      </h2>
      <p>{meaning}</p>
      {sentences.map((sentence) => (
        <Sentence sentence={sentence} isOnly={sentences.length === 1} />
      ))}
      <Searched check={check} />
    </section>
  );
}

function Sentence({
  sentence,
  isOnly,
}: {
  readonly sentence: Check['sentences'][number];
  readonly isOnly: boolean;
}): VNode {
  const { text, verdict, matches } = sentence;
  const isNegated = isContrary(sentence);
  return (
    <article class="check-sentence">
      <blockquote dir="auto">{text}</blockquote>
      {isOnly ? null : <p class={verdictClass(verdict, isNegated)}>{sayVerdict(verdict, isNegated).answer}</p>}
      <ul class="quote-list">
        {matches.map(({ quote, difference }) => (
          <QuoteItem key={quote.id} quote={quote}>
            {difference.segments.some(({ change }) => change !== 'SAME') ? (
              <ComparedWords difference={difference} />
            ) : null}
          </QuoteItem>
        ))}
      </ul>
    </article>
  );
}

/** Whether the likeliest quote of a sentence says the contrary. */
const isContrary = ({ matches }: Check['sentences'][number]): boolean => matches[0]?.difference.isNegated === true;

const verdictClass = (verdict: Check['verdict'], isNegated: boolean): string =>
  `verdict verdict-${isNegated ? 'contrary' : verdict === 'FOUND' ? 'found' : verdict === 'NOT_FOUND' ? 'nothing' : 'differs'}`;

/** How much was looked at, and for whom the name was taken. */
function Searched({ check: { searched, speakers } }: { readonly check: Check }): VNode {
  const paths = usePaths();
  const days = [searched.from, searched.to].flatMap((day) => (day === null ? [] : [sayDate(day)]));
  return (
    <p class="facts">
      Searched in {count(searched.articleCount, 'article')}
      {days.length === 2 ? ` published from ${days[0]} to ${days[1]}` : ''}.
      {speakers.length === 0 ? null : (
        <>
          {' '}
          The name was taken for{' '}
          {speakers.map(({ slug, name }, n) => (
            <>
              {n === 0 ? '' : ', '}
              <a href={paths.person(slug)}>{name}</a>
            </>
          ))}
          .
        </>
      )}
    </p>
  );
}
