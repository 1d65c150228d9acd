import { makeCombobox } from './combobox.ts';
import { make, makeButton } from './make.ts';
import { MergePeople } from './operations.ts';
import type { ReviewBar } from './review-bar.ts';
import { type Suggested, suggest } from './suggestions.ts';

/** Puts to each person on the page the button by which they are made one with another. */
export function offerMerges(bar: ReviewBar): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-person][data-name]')) {
    const group = make('p', { class: 'review-controls' });
    const name = element.dataset['name'] ?? '';
    const button = makeButton('Same person as …', () => openForm(element, bar, button));
    button.setAttribute('aria-label', `${name} is the same person as …`);
    group.append(button);
    element.append(group);
  }
}

function openForm(element: HTMLElement, bar: ReviewBar, button: HTMLButtonElement): void {
  const { person: id = '', name = '' } = element.dataset;
  if (element.querySelector('form') !== null) return;
  const input = make('input', { id: `merge-${id}`, type: 'text' });
  const failure = make('p', { role: 'alert', class: 'failure' });
  const close = (): void => {
    form.remove();
    button.focus();
  };
  const form = make(
    'form',
    { class: 'speaker-form' },
    make('label', { for: `merge-${id}` }, `${name} is the same person as`),
    input,
    failure,
    make('p', { class: 'facts' }, `The page of ${name} stays, and that of the other leads to it.`),
    make('p', { class: 'buttons' }, make('button', { type: 'submit' }, 'Make them one'), makeButton('Leave it', close)),
  );
  let chosen: Suggested | null = null;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (chosen === null || chosen.label !== input.value || chosen.id === id) {
      failure.textContent = 'Choose another person from the list.';
      return;
    }
    const isDone = await bar.decide(MergePeople, { ids: [id, chosen.id] }, `Made one: ${name} and ${chosen.label}`);
    if (!isDone) failure.textContent = 'They are not made one; the reason stands at the foot of the window.';
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  element.append(form);
  makeCombobox({
    input,
    label: 'People',
    find: async (text) => (await suggest(text, ['PERSON'])).filter((person) => person.id !== id),
    choose: (person) => {
      chosen = person;
      input.value = person.label;
    },
  });
  input.focus();
}
