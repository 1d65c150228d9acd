import { isTyping } from './is-typing.ts';

/** What can be turned on and off by a button or a key: its name, the class of the page, and the state that the class stands for. */
const toggles = [
  { name: 'marks', key: 'm', className: 'marks-off', stands: 'off' },
  { name: 'people', key: 'p', className: 'people-on', stands: 'on' },
] as const;

type Toggle = (typeof toggles)[number];

/** Shows the buttons that turn marks on and off. The choice is remembered. */
export function showToggles(): void {
  for (const controls of document.querySelectorAll<HTMLElement>('.controls')) controls.hidden = false;
  for (const toggle of toggles) {
    for (const button of buttonsOf(toggle)) button.addEventListener('click', () => turn(toggle));
    show(toggle);
  }
}

/** Answers the keys of the buttons, on this page and all that come in its place. */
export function answerToggleKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const toggle = toggles.find(({ key }) => key === event.key);
    if (toggle !== undefined && buttonsOf(toggle).length > 0) turn(toggle);
  });
}

const buttonsOf = ({ name }: Toggle): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-toggle="${name}"]`),
];

const page = document.documentElement;

function turn(toggle: Toggle): void {
  const isSet = page.classList.toggle(toggle.className);
  show(toggle);
  const state = isSet === (toggle.stands === 'on') ? 'on' : 'off';
  try {
    localStorage.setItem(`onrecord:${toggle.name}`, state);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

function show(toggle: Toggle): void {
  const isOn = page.classList.contains(toggle.className) === (toggle.stands === 'on');
  for (const button of buttonsOf(toggle)) button.setAttribute('aria-pressed', String(isOn));
}
