import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsPage } from '../scripts/settings-page.ts';
import { readConfig } from '../src/config.ts';

describe('the settings', () => {
  it('have defaults, and an empty value is none', () => {
    expect(readConfig({ PORT: '' })).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      DATABASE_URL: 'file:.onrecord/store.db',
    });
  });

  it.each([
    ['PORT', 'http', 'PORT is "http"; give a port, 0 to 65535.'],
    ['GRAPHIQL', 'yes', 'GRAPHIQL is "yes"; give on or off.'],
    [
      'CORS_ORIGIN',
      'news.example',
      'CORS_ORIGIN is "news.example"; give * or origins with commas between: https://news.example.',
    ],
    [
      'DATABASE_URL',
      'mysql://me:secret@db/x',
      'DATABASE_URL is "mysql://me:…@db/x"; give file:PATH or postgres://USER@HOST/NAME.',
    ],
    [
      'PUBLIC_URL',
      'news.example',
      'PUBLIC_URL is "news.example"; give an address as https://news.example/archive, or nothing.',
    ],
    ['MAX_DEPTH', '4', 'MAX_DEPTH is "4"; give a number, 5 to 100.'],
  ])('refuse a bad %s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ code: 'INVALID_CONFIG', message }));
  });

  it('take an address without its last slash', () => {
    expect(readConfig({ PUBLIC_URL: 'https://News.example/archive/' }).PUBLIC_URL).toBe('https://news.example/archive');
  });

  it('stand in docs/settings.md, all of them, as they are; where a change is meant, `npm run settings` writes it anew', () => {
    expect(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage());
  });
});
