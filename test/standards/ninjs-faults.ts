import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// Formats that the schema names; a URI has a scheme.
ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text));
ajv.addFormat(
  'date-time',
  (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
);
// It leads to the schema of another, for shapes that nothing here writes.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../fixtures/iptc/ninjs-schema_3.1.json', import.meta.url), 'utf8')),
);

/** What an item has against the JSON Schema of ninjs 3.1 by the IPTC; none where it is valid. */
export function ninjsFaults(item: unknown): readonly string[] {
  validate(item);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
