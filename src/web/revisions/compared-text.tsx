import type { VNode } from 'preact';
import { count } from '../words/count.ts';
import { type ComparedParagraph, compareTexts } from './compare-texts.ts';

type Kind = ComparedParagraph['pieces'][number]['kind'];

interface Props {
  readonly old: string;
  readonly now: string;
  readonly language: string | null;
}

/** What was removed and added, paragraph by paragraph; those that are the same are counted. */
export function ComparedText({ old, now, language }: Props): VNode {
  const paragraphs = compareTexts(old, now);
  if (paragraphs.every(({ isSame }) => isSame)) return <p>No words were changed.</p>;
  const lang = language === null ? {} : { lang: language };
  return (
    <div class="compared" dir="auto" {...lang}>
      {runs(paragraphs).map((run) =>
        run[0]?.isSame ? (
          <p class="facts" lang="en" dir="ltr">
            {count(run.length, 'paragraph')} unchanged
          </p>
        ) : (
          run.map(({ pieces }) => (
            <p>
              {pieces.map(({ kind, text }) => (
                <>
                  {worded(kind, text.trimEnd())}
                  {text.slice(text.trimEnd().length)}
                </>
              ))}
            </p>
          ))
        ),
      )}
    </div>
  );
}

/** Words that went, came or stayed. */
function worded(kind: Kind, words: string): VNode | string {
  if (kind === 'removed') return <del>{words}</del>;
  return kind === 'added' ? <ins>{words}</ins> : words;
}

/** Neighbours that are all the same, or all changed. */
function runs(paragraphs: readonly ComparedParagraph[]): readonly (readonly ComparedParagraph[])[] {
  const found: ComparedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = found.at(-1);
    if (last?.[0]?.isSame === paragraph.isSame) last.push(paragraph);
    else found.push([paragraph]);
  }
  return found;
}
