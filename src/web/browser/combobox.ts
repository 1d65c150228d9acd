import { make } from './make.ts';

/** Something that may be chosen. */
export interface Choice {
  readonly label: string;
  /** What tells it from others of the name. */
  readonly facts: string;
}

interface Options<C extends Choice> {
  readonly input: HTMLInputElement;
  readonly label: string;
  readonly find: (text: string) => Promise<readonly C[]>;
  readonly choose: (choice: C) => void;
}

/** So long after the last letter the service is asked, in milliseconds. */
const pause = 120;

let made = 0;

/**
 * Makes an input a combobox with a list of what may be meant (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows move through
 * the list, Enter chooses, Escape closes it. The focus stays in the input. What fails to be found is not offered.
 */
export function makeCombobox<C extends Choice>({ input, label, find, choose }: Options<C>): void {
  made += 1;
  const id = `choices-${made}`;
  const list = make('ul', { id, role: 'listbox', 'aria-label': label, hidden: true, class: 'choices' });
  const status = make('span', { role: 'status', class: 'unseen' });
  for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list' })) {
    input.setAttribute(name, value);
  }
  input.setAttribute('aria-controls', id);
  const box = make('span', { class: 'combobox' });
  input.replaceWith(box);
  box.append(input, list, status);
  let choices: readonly C[] = [];
  let at = -1;
  let asked = 0;

  function show(found: readonly C[]): void {
    choices = found;
    list.replaceChildren(...found.map((choice, index) => option(choice, `${id}-${index}`)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    point(-1);
  }

  function option(choice: C, optionId: string): HTMLElement {
    const facts = choice.facts === '' ? [] : [' ', make('span', { class: 'facts' }, choice.facts)];
    const element = make('li', { id: optionId, role: 'option', dir: 'auto' }, choice.label, ...facts);
    // Before the input loses the focus, which would close the list.
    element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      take(choice);
    });
    return element;
  }

  function point(index: number): void {
    at = index;
    for (const [each, element] of [...list.children].entries())
      element.setAttribute('aria-selected', String(each === at));
    const pointed = list.children[at];
    if (pointed === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', pointed.id);
      pointed.scrollIntoView({ block: 'nearest' });
    }
  }

  function close(): void {
    asked += 1;
    status.textContent = '';
    show([]);
  }

  function take(choice: C): void {
    close();
    choose(choice);
  }

  async function look(): Promise<void> {
    asked += 1;
    const mine = asked;
    const text = input.value.trim();
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== asked) return;
    const found = text === '' ? [] : await find(text).catch(() => []);
    // The answer to an earlier letter may come last.
    if (mine !== asked) return;
    show(found);
    status.textContent = text === '' ? '' : found.length === 0 ? 'No suggestions' : `${found.length} suggestions`;
  }

  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const chosen = choices[at];
    if (event.key === 'ArrowDown') point(at === choices.length - 1 ? -1 : at + 1);
    else if (event.key === 'ArrowUp') point(at === -1 ? choices.length - 1 : at - 1);
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
