/** Lights up a quote, its cue and source, its note and its speaker's other notes while one of them is under the pointer or has the focus. */
export function followMarks(): void {
  const article = document.querySelector('.article');
  if (article === null) return;
  const byNote = elementsByNote(article);
  let lit: readonly string[] = [];

  function light(notes: readonly string[]): void {
    if (notes.join() === lit.join()) return;
    for (const each of lit) for (const element of byNote.get(each) ?? []) element.classList.remove('lit');
    for (const each of notes) for (const element of byNote.get(each) ?? []) element.classList.add('lit');
    lit = notes;
    markSpeaker(article, notes);
  }

  const follow = ({ target }: Event): void => light(target instanceof Element ? notesAt(target) : []);
  article.addEventListener('pointerover', follow);
  article.addEventListener('pointerleave', () => light([]));
  article.addEventListener('focusin', follow);
  article.addEventListener('focusout', () => light([]));
  // The words of a quote lead to its note, which is opened.
  article.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? target.closest<HTMLElement>('a.number')?.dataset['note'] : undefined;
    if (number !== undefined) document.querySelector(`#note-${number} details`)?.setAttribute('open', '');
  });
}

/** The numbers of the notes that an element belongs to; of quotes in quotes the innermost alone. */
function notesAt(element: Element): readonly string[] {
  const own = element.closest<HTMLElement>('[data-note]')?.dataset['note'];
  if (own !== undefined) return [own];
  const marked = element.closest<HTMLElement>('[data-quotes], [data-evidence]');
  const numbers = marked?.dataset['quotes'] ?? marked?.dataset['evidence'] ?? '';
  return numbers.split(' ').slice(-1).filter(Boolean);
}

function elementsByNote(article: Element): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of article.querySelectorAll<HTMLElement>('[data-quotes], [data-evidence], [data-note]')) {
    const { quotes = '', evidence = '', note = '' } = element.dataset;
    for (const number of new Set(`${quotes} ${evidence} ${note}`.split(' ').filter(Boolean))) {
      found.set(number, [...(found.get(number) ?? []), element]);
    }
  }
  return found;
}

/** Marks the notes of whoever said what is lit. */
function markSpeaker(article: Element | null, notes: readonly string[]): void {
  for (const note of article?.querySelectorAll('.same-speaker') ?? []) note.classList.remove('same-speaker');
  const speaker = article?.querySelector<HTMLElement>(`#note-${notes[0] ?? 'none'}`)?.dataset['speaker'];
  if (speaker === undefined) return;
  for (const note of article?.querySelectorAll(`.note[data-speaker="${CSS.escape(speaker)}"]`) ?? []) {
    note.classList.add('same-speaker');
  }
}
