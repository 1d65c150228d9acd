import { ask, Failure, home, type Operation, sayFailure } from './ask.ts';
import { make, makeButton } from './make.ts';
import { UndoDecision } from './operations.ts';
import { refresh } from './visit.ts';

interface Outcome {
  readonly outcome: {
    /** Who stays of several that were made one. */
    readonly person?: { readonly slug: string } | null;
    readonly decision: { readonly decisionId: string } | null;
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  } | null;
}

/** Where it is told what was decided, and where it is taken back. */
export interface ReviewBar {
  readonly element: HTMLElement;
  readonly tell: (text: string) => void;
  /** Decides something and draws the page anew; says what was decided, or why not. Whether it was decided. */
  readonly decide: <Data extends Outcome, Input>(
    mutation: Operation<Data, { readonly input: Input }>,
    input: Input,
    done: string,
  ) => Promise<boolean>;
  /** Takes back a decision. */
  readonly takeBack: (decisionId: string, done: string) => Promise<boolean>;
  /** Takes back what was decided last on this tab. */
  readonly undo: () => Promise<void>;
}

/** Makes the bar at the foot of the window. */
export function makeReviewBar(stop: () => void): ReviewBar {
  const status = make('p', { role: 'status' });
  const undoButton = makeButton('Undo', () => void undo());
  undoButton.append(' ', make('kbd', {}, 'u'));
  undoButton.hidden = true;
  const element = make(
    'section',
    { class: 'review-bar', 'aria-label': 'Reviewing' },
    status,
    undoButton,
    make('a', { href: `${home}review` }, 'What needs a look'),
    make('span', { class: 'facts keys' }, ...keys()),
    makeButton('Stop reviewing', stop),
  );
  const decided: { readonly decisionId: string; readonly done: string }[] = [];
  let isBusy = false;

  const tell = (text: string): void => {
    status.textContent = text;
  };

  /** One thing at a time: keys come faster than answers. */
  async function change(act: () => Promise<string>): Promise<boolean> {
    if (isBusy) return false;
    isBusy = true;
    try {
      const done = await act();
      undoButton.hidden = decided.length === 0;
      await refresh();
      tell(done);
      return true;
    } catch (error) {
      tell(sayFailure(error));
      return false;
    } finally {
      isBusy = false;
    }
  }

  const decide: ReviewBar['decide'] = (mutation, input, done) =>
    change(async () => {
      const answer = await ask(mutation, { input });
      const decisionId = decisionOf(answer);
      stayOn(answer);
      if (decisionId !== null) decided.push({ decisionId, done });
      return done;
    });

  const takeBack: ReviewBar['takeBack'] = (decisionId, done) =>
    change(async () => {
      decisionOf(await ask(UndoDecision, { input: { decisionId } }));
      return `Taken back: ${done}`;
    });

  async function undo(): Promise<void> {
    const last = decided.at(-1);
    if (last === undefined || !(await takeBack(last.decisionId, last.done))) return;
    decided.pop();
    undoButton.hidden = decided.length === 0;
  }

  return { element, tell, decide, takeBack, undo };
}

/** The id of what was decided. Throws why it was not. */
function decisionOf({ outcome }: Outcome): string | null {
  const error = outcome?.errors[0];
  if (error?.code === 'REVISION_CONFLICT') {
    throw new Failure('The article has changed since this page was loaded. Load it again, and look again.');
  }
  if (error !== undefined) throw new Failure(error.message);
  return outcome?.decision?.decisionId ?? null;
}

/** Whoever stays has another page where that of the one that is shown goes. */
function stayOn({ outcome }: Outcome): void {
  const slug = outcome?.person?.slug;
  if (slug !== undefined && location.pathname.startsWith(`${home}people/`)) {
    history.replaceState(null, '', `${home}people/${encodeURIComponent(slug)}`);
  }
}

const keys = (): readonly (Node | string)[] =>
  [
    ['j', 'next'],
    ['k', 'previous'],
    ['c', 'right'],
    ['x', 'wrong'],
    ['s', 'someone else'],
  ].flatMap(([key = '', does = '']) => [make('kbd', {}, key), ` ${does} `]);
