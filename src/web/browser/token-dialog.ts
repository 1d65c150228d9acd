import { ask, sayFailure, sendToken } from './ask.ts';
import { make, makeButton } from './make.ts';
import { CheckToken } from './operations.ts';

/** Asks for a token until one may review, or whoever is asked gives up. Whether there is one, which is then sent. */
export function askForToken(): Promise<boolean> {
  // A browser offers to keep passwords, but not codes that hold once.
  const input = make('input', { id: 'token', type: 'password', autocomplete: 'one-time-code', required: true });
  const failure = make('p', { id: 'token-failure', role: 'alert', class: 'failure' });
  const submit = make('button', { type: 'submit' }, 'Begin');
  const cancel = makeButton('Leave it', () => dialog.close());
  const form = make(
    'form',
    {},
    make('h2', { id: 'token-title' }, 'Review'),
    make('p', {}, 'The token stays in the memory of this tab. It is forgotten when the tab is closed or loaded anew.'),
    make('label', { for: 'token' }, 'Token that may review'),
    input,
    failure,
    make('p', { class: 'buttons' }, submit, cancel),
  );
  const dialog = make('dialog', { class: 'token-dialog', 'aria-labelledby': 'token-title' }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let isGood = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      submit.disabled = true;
      failure.textContent = '';
      sendToken(input.value.trim());
      try {
        await ask(CheckToken, {});
        isGood = true;
        dialog.close();
      } catch (error) {
        failure.textContent = sayFailure(error);
        sendToken(null);
        submit.disabled = false;
        input.focus();
      }
    });
    dialog.addEventListener('close', () => {
      if (!isGood) sendToken(null);
      dialog.remove();
      resolve(isGood);
    });
    dialog.showModal();
  });
}
