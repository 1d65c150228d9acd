import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { escapeXml } from '../../../schema/domain/standards/escape-xml.ts';
import { writeXml } from '../../../src/server/feeds/xml.ts';

it('any text stands in XML as it is, but for characters that XML cannot have', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { a } = parser.parse(writeXml({ name: 'a', attributes: { b: 'c' }, children: [text] }));
      const kept = [...text].filter((character) => escapeXml(character) !== '').join('');
      // The parser reads "\r" as XML has it read in.
      expect(String(a['#text'] ?? '').replaceAll('&#13;', '\r')).toBe(kept);
    }),
  );
});

it.each(['\u0000', '\u0007', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00'])(
  'the character %j is left out',
  (character) => {
    expect(escapeXml(`a${character}b`)).toBe('ab');
  },
);

it.each(['\t', '\n', '𝟣', '\u0085', 'é'])('the character %j stays', (character) => {
  expect(escapeXml(character)).toBe(character);
});

it('what means something in XML is escaped', () => {
  expect(escapeXml(`<a href="x" b='y'>&amp;\r</a>`)).toBe(
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&#13;&lt;/a&gt;',
  );
});
