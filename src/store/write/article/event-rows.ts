/** The rows of what an article reports of events. */
import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import { keyOf } from '../../sql/fold.ts';
import { markOf } from '../decisions/reviewed-reading.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import { matchKeyOf } from './match-key.ts';
import { addMention } from './mention-rows.ts';
import type { OpenArticle } from './open-article.ts';

export function addEvents(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const event of open.found.events) {
    const { id } = open.event(event.key);
    const { confidence, review, provenance } =
      open.incoming.review?.eventMarks.get(event.key) ?? markOf(open.found.provenance, event.confidence);
    const report = open.decided.reports.get(event.key) ?? open.keys.next();
    const bounds = event.when === null ? null : edtfBounds(event.when.edtf);
    for (const mention of event.mentions) addMention(open, mention, null, id, review);
    open.add('report', {
      id: report,
      event_id: id,
      article_id,
      name: event.name,
      kind: event.kind,
      status: event.status,
      is_main: event.key === open.found.mainEvent ? 1 : 0,
      match_key: matchKeyOf(event, open.document.text),
      roots: event.roots.length === 0 ? null : event.roots.join(' '),
      when_edtf: event.when?.edtf ?? null,
      when_earliest: bounds?.earliest ?? null,
      when_latest: bounds?.latest ?? null,
      ...open.span('when_', event.when?.range),
      place_name: event.place?.name ?? null,
      place_key: event.place === null ? null : keyOf(event.place.name),
      ...open.span('place_', event.place?.range),
      confidence,
      review,
      read_by_kind: provenance.kind,
      read_by_name: provenance.name,
      read_by_version: provenance.version,
      ...open.published,
    });
    for (const { person, range } of event.participants) {
      const person_id = open.person(person).id;
      open.add('participant', {
        id: open.keys.next(),
        report_id: report,
        article_id,
        person_id,
        ...open.span('', range),
      });
    }
    for (const range of event.groups) {
      open.add('participant_group', {
        id: open.keys.next(),
        report_id: report,
        article_id,
        ...open.span('', range),
      });
    }
  }
}

/** An event that a human rejected stands in a table of its own, and nothing leads to it. */
export function addRejectedEvents(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const { event, mark, node, slug } of open.incoming.review?.rejectedEvents ?? []) {
    const bounds = event.when === null ? null : edtfBounds(event.when.edtf);
    const { asc, desc } = dateKeys(bounds?.earliest ?? null);
    open.add('rejected_event', {
      id: open.keys.next(),
      event_id: node,
      article_id,
      slug,
      name: event.name,
      name_key: keyOf(event.name),
      kind: event.kind,
      status: event.status,
      match_key: matchKeyOf(event, open.document.text),
      when_edtf: event.when?.edtf ?? null,
      when_earliest: bounds?.earliest ?? null,
      when_latest: bounds?.latest ?? null,
      ...open.span('when_', event.when?.range),
      when_asc: asc,
      when_desc: desc,
      place_name: event.place?.name ?? null,
      place_key: event.place === null ? null : keyOf(event.place.name),
      ...open.span('place_', event.place?.range),
      review: mark.review,
    });
  }
}
