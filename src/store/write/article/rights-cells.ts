import type { Rights, StatedUse } from '../../../../schema/domain/model.ts';
import { textOrNull } from '../transaction/cell-of.ts';

/** The columns of an article that have its rights. */
export function rightsCells(rights: Rights | undefined) {
  return {
    rights_holder: rights?.holder ?? null,
    rights_notice: rights?.notice ?? null,
    rights_licence: rights?.licence ?? null,
    rights_licence_url: rights?.licenceUrl ?? null,
    rights_usage_terms: rights?.usageTerms ?? null,
    rights_training_permission: rights?.training?.permission ?? null,
    rights_training_stated_by: rights?.training?.statedBy ?? null,
    rights_image_training_permission: rights?.imageTraining?.permission ?? null,
    rights_image_training_stated_by: rights?.imageTraining?.statedBy ?? null,
    rights_search_permission: rights?.search?.permission ?? null,
    rights_search_stated_by: rights?.search?.statedBy ?? null,
  };
}

/** The rights that those columns have; absent where all are empty. */
export function rightsIn(row: Readonly<Record<string, unknown>>): { readonly rights?: Rights } {
  const text = (name: string) => textOrNull(row[`rights_${name}`]);
  const use = (name: string): StatedUse | null => {
    const permission = text(`${name}_permission`);
    if (permission !== 'ALLOWED' && permission !== 'CONDITIONAL' && permission !== 'DISALLOWED') return null;
    return { permission, statedBy: text(`${name}_stated_by`) ?? '' };
  };
  const rights: Rights = {
    holder: text('holder'),
    notice: text('notice'),
    licence: text('licence'),
    licenceUrl: text('licence_url'),
    usageTerms: text('usage_terms'),
    training: use('training'),
    imageTraining: use('image_training'),
    search: use('search'),
  };
  return Object.values(rights).every((value) => value === null) ? {} : { rights };
}
