import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('the day of the main event', () => {
  test('is that of the lead which tells it again, whatever hour stands below', () => {
    const { main } = read(
      '2024-03-13',
      '# Tram derails in Ostrel, killing at least two',
      'At least two people were killed and dozens more were injured when a tram derailed near Tarnbeck on Wednesday, the police said, and the driver of the tram has been arrested.',
      'The police were called to the scene in Ostrel shortly after 6 a.m.',
    );
    expect(main?.when).toBe('2024-03-13');
  });

  test('is that of the lead’s own verb, though it is of another kind', () => {
    const { main } = read(
      '2024-03-13',
      '# Ida Brandt survives spirited primary',
      'Ida Brandt won her primary on Tuesday in Ostrel, outlasting a challenger.',
    );
    expect(main?.when).toBe('2024-03-12');
  });

  test('is not the day of what had happened before', () => {
    const { main } = read(
      '2024-03-13',
      '# Ostrel harbour strike ends',
      'Dockers went back to work after the board approved a raise on Friday.',
    );
    expect(main?.when).not.toBe('2024-03-08');
  });

  test('is not the year that stands far below it', () => {
    const { main } = read(
      '2024-03-13',
      '# Kestrels end long title drought',
      'The Kestrels beat Harbour City to win the title.',
      ...Array.from({ length: 12 }, () => 'The crowd sang in the rain.'),
      'The Kestrels beat Harbour City in 2015, too.',
    );
    expect(main?.when).not.toBe('2015');
  });

  test('is not the day that a picture bears', () => {
    const { main } = read(
      '2024-03-14',
      '# Ida Brandt and Tom Bell split',
      'Harbour board meets; Brandt splits from Bell. (March 13) EP',
      'Ida Brandt and Tom Bell split up, a friend said.',
    );
    expect(main?.when).not.toBe('2024-03-13');
  });
});

describe('the place of the main event', () => {
  const headline = '# Ida Brandt unveils harbour plan';

  test('is not the town in which somebody is a host, nor that of a picture', () => {
    const { main } = read(
      '2024-03-14',
      headline,
      'In this file photo Ida Brandt, pictured in 2019, starts a march in Tarnbeck.',
      'Tom Bell, a radio host in Sandrin, praised the plan.',
    );
    expect(main?.place).toBeNull();
  });

  test('is where a crowd was told', () => {
    const { main } = read('2024-03-14', headline, 'Ida Brandt told a crowd in Paris of the plan on Tuesday.');
    expect(main?.place).toBe('Paris');
  });

  test('is not where the report is written, unless people come there', () => {
    const [plan, rally] = [headline, '# Ida Brandt speaks at harbour rally'].map((line) =>
      read('2024-03-14', line, 'PARIS (EP) — Ida Brandt has many friends in the harbour board.'),
    );
    expect(plan?.main?.place).toBeNull();
    expect(rally?.main?.place).toBe('PARIS');
  });
});

describe('a weekday that is the day after publication', () => {
  test('is that day in a place farther east, where a part of it is told', () => {
    const { main } = read(
      '2024-03-11',
      '# Norvia fires missile over Sandrin',
      'Norvia fired a missile over Sandrin early on Tuesday, its neighbours said.',
    );
    expect(main).toMatchObject({ when: '2024-03-12', status: 'HAPPENED' });
  });

  test('is that of the week before where the past is told of a whole day', () => {
    const { events } = read('2024-03-14', 'The man arrested on Friday was released.');
    expect(events[0]?.when).toBe('2024-03-08');
  });
});
