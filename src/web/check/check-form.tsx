import type { VNode } from 'preact';
import { useSite } from '../layout/site-context.ts';

/** What was put into the form. */
export interface Checked {
  readonly text: string;
  readonly speaker: string;
  readonly from: string;
  readonly to: string;
}

/** A longer text makes an address that servers refuse. */
const mostCharacters = 4_000;

/** The box to paste into: a form that works without JavaScript. */
export function CheckForm({ checked, refused }: { readonly checked: Checked; readonly refused: string | null }): VNode {
  const { root } = useSite();
  return (
    <form class="check-form" action={`${root}/check`} method="get">
      <label for="check-text">The words, as you found them</label>
      <textarea
        id="check-text"
        name="text"
        rows={5}
        maxLength={mostCharacters}
        required
        dir="auto"
        {...(refused === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'check-refused' })}
      >
        {checked.text}
      </textarea>
      {refused === null ? null : (
        <p class="refused" id="check-refused">
          {refused}
        </p>
      )}
      <div class="check-fields">
        <Field name="speaker" label="Who is said to have said it" value={checked.speaker} hint="Anybody" />
        <Field name="from" label="Published from" value={checked.from} hint="2019, 2019-02 or a day" />
        <Field name="to" label="to" value={checked.to} hint="Today" />
        <button type="submit">Check</button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: 'speaker' | 'from' | 'to';
  readonly label: string;
  readonly value: string;
  readonly hint: string;
}

const Field = ({ name, label, value, hint }: FieldProps): VNode => (
  <p>
    <label for={`check-${name}`}>{label}</label>
    <input id={`check-${name}`} name={name} value={value} placeholder={hint} maxLength={200} autocomplete="off" />
  </p>
);
