/** The description of the service for clients as OpenRefine (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest). */

/** The only type of entity. */
export const personType = { id: 'Person', name: 'Person' } as const;

export const manifest = (base: string, hasPages: boolean) => ({
  versions: ['0.2'],
  name: 'onrecord: people in the news',
  identifierSpace: `${base}/people/`,
  schemaSpace: `${base}/graphql#`,
  defaultTypes: [personType],
  ...(hasPages ? { view: { url: `${base}/people/{{id}}` } } : {}),
  suggest: {
    entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
    property: { service_url: base, service_path: '/reconcile/suggest/property' },
    type: { service_url: base, service_path: '/reconcile/suggest/type' },
  },
  extend: {
    propose_properties: { service_url: base, service_path: '/reconcile/properties' },
    property_settings: [],
  },
});
