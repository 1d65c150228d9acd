import type { VNode } from 'preact';
import { choiceAddress, type QuoteChoice, without } from '../lists/quote-choice.ts';
import { count } from '../words/count.ts';
import { sayDate } from '../words/say-date.ts';
import { everyMonth, type Month } from './every-month.ts';

interface Props {
  readonly buckets: readonly { readonly start: string; readonly count: number }[];
  readonly path: string;
  readonly choice: QuoteChoice;
}

const height = 80;

/** A month at most so wide, in units of the drawing, and the whole drawing. */
const widest = 40;
const width = 600;

/** Quotes by month of publication, as bars that are links, and as a table. */
export function MonthChart({ buckets, path, choice }: Props): VNode | null {
  const months = everyMonth(buckets);
  if (months.length === 0) return null;
  const most = Math.max(...months.map((month) => month.count));
  const step = Math.min(widest, width / months.length);
  const address = (month: string) =>
    choiceAddress(path, choice.month === month ? without(choice, 'month') : { ...choice, month });
  const said = ({ month, count: n }: Month) => `${sayDate(month)}: ${count(n, 'quote')}`;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height + 2}`}>
        <title>Quotes by month</title>
        {months
          .filter((month) => month.count > 0)
          .map((month) => {
            const tall = Math.max(3, Math.round((month.count / most) * height));
            return (
              <a
                href={address(month.month)}
                aria-label={said(month)}
                aria-current={choice.month === month.month ? 'true' : undefined}
              >
                <title>{said(month)}</title>
                <rect class="reach" x={month.at * step} y={0} width={step} height={height} />
                <rect
                  class="bar"
                  x={month.at * step + 1}
                  y={height - tall}
                  width={Math.max(1, step - 2)}
                  height={tall}
                />
              </a>
            );
          })}
        <path class="axis" d={`M0 ${height + 0.5}H${width}`} />
      </svg>
      <figcaption class="facts">
        <span>{sayDate(months[0]?.month ?? '')}</span>
        {months.length > 1 ? <span>{sayDate(months.at(-1)?.month ?? '')}</span> : null}
      </figcaption>
      <details class="chart-table">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Quotes</th>
            </tr>
          </thead>
          <tbody>
            {months
              .filter((month) => month.count > 0)
              .map(({ month, count: n }) => (
                <tr>
                  <th scope="row">
                    <a href={address(month)}>{sayDate(month)}</a>
                  </th>
                  <td>{n.toLocaleString('en')}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
