import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { EventLineFragment } from '../operations/documents.ts';
import { sayEventFacts } from '../words/say-event.ts';

/** Events as a list: name, day, place, and whether they are still to come. */
export function EventList({ events }: { readonly events: readonly EventLineFragment[] }): VNode {
  const paths = usePaths();
  return (
    <ul class="lines">
      {events.map((event) => (
        <li>
          <a href={paths.event(event.slug)}>{event.name}</a>
          <span class="facts">{sayEventFacts(event)}</span>
        </li>
      ))}
    </ul>
  );
}
