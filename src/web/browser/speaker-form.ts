import { makeCombobox } from './combobox.ts';
import { make, makeButton } from './make.ts';
import { CorrectQuote } from './operations.ts';
import type { ReviewBar } from './review-bar.ts';
import { type Suggested, suggest } from './suggestions.ts';

interface Seen {
  readonly id: string;
  readonly expectedRevision?: number;
}

/** Opens a form in a quote that asks who said it. */
export function openSpeakerForm(item: HTMLElement, seen: Seen, bar: ReviewBar): void {
  const open = item.querySelector<HTMLInputElement>('.speaker-form input');
  if (open !== null) {
    open.focus();
    return;
  }
  const id = `speaker-${seen.id}`;
  const input = make('input', { id, type: 'text' });
  const words = make('input', { id: `${id}-words`, type: 'text', autocomplete: 'off' });
  const failure = make('p', { role: 'alert', class: 'failure' });
  const close = (): void => {
    form.remove();
    item.focus();
  };
  const form = make(
    'form',
    { class: 'speaker-form', lang: 'en', dir: 'ltr' },
    make('label', { for: id }, 'Who said it'),
    input,
    make('label', { for: `${id}-words` }, 'Words of the article that name them, where it does not elsewhere'),
    words,
    failure,
    make(
      'p',
      { class: 'buttons' },
      make('button', { type: 'submit' }, 'Correct the speaker'),
      makeButton('Nobody that is known', () => void correct({ isUnknown: true }, 'nobody that is known')),
      makeButton('Leave it', close),
    ),
  );
  let chosen: Suggested | null = null;

  async function correct(speaker: { readonly personId: string } | { readonly isUnknown: true }, name: string) {
    const source = words.value.trim() === '' ? {} : { source: { exact: words.value.trim() } };
    const done = `Corrected to ${name}: “${item.dataset['words'] ?? ''}”`;
    item.focus();
    const isDone = await bar.decide(CorrectQuote, { ...seen, speaker, ...source }, done);
    if (!isDone) failure.textContent = 'It is not corrected; the reason stands at the foot of the window.';
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (chosen === null || chosen.label !== input.value) {
      failure.textContent = 'Choose a person from the list, or “Nobody that is known”.';
      input.focus();
    } else void correct({ personId: chosen.id }, chosen.label);
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  item.append(form);
  makeCombobox({
    input,
    label: 'People',
    find: (text) => suggest(text, ['PERSON']),
    choose: (person) => {
      chosen = person;
      input.value = person.label;
    },
  });
  input.focus();
}
