import { expect, test } from 'vitest';
import { quotesOf } from './read.ts';

/* Every person and every sentence here is made up. */

test.each([
  [
    'Jane Quill said the bridge, which was shut in March, would open in June.',
    ['INDIRECT Jane Quill: the bridge, which was shut in March, would open in June'],
  ],
  [
    'According to Jane Quill, a climate scientist, the lake would be dry by May.',
    ['INDIRECT Jane Quill, a climate scientist: the lake would be dry by May'],
  ],
  [
    'According to Jane Quill, the lake, a shallow one, would be dry.',
    ['INDIRECT Jane Quill: the lake, a shallow one, would be dry'],
  ],
  [
    'Gov. Jane Quill, flanked by aides from six counties, said at a meeting on Thursday that the dam would hold.',
    ['INDIRECT Gov. Jane Quill: the dam would hold'],
  ],
  ['John Harlow had said a week earlier that nobody would leave.', ['INDIRECT John Harlow: nobody would leave']],
  ['John Harlow said: "No." Asked why, he laughed.', ['DIRECT John Harlow: No.']],
  [
    '"He looked at me and said, \'You will never leave,\' and I believed him," Jane Quill told the court.',
    [
      "DIRECT Jane Quill: He looked at me and said, 'You will never leave,' and I believed him",
      'DIRECT He: You will never leave',
    ],
  ],
  [
    'The mayor said John Harlow, a plumber, would leave the council.',
    ['INDIRECT The mayor: John Harlow, a plumber, would leave the council'],
  ],
  [
    '"The bridge," said Jane Quill, who was elected in 2019 with 53% of the vote, "is not safe."',
    ['DIRECT Jane Quill: The bridge // is not safe.'],
  ],
  [
    'A woman who asked not to be named said: "I saw it fall."',
    ['DIRECT A woman who asked not to be named: I saw it fall.'],
  ],
  ['A man who slept in his car said the bridge was old.', ['INDIRECT A man who slept in his car: the bridge was old']],
  [
    'Jane Quill argued that more would follow, warning: "This is a house with no stairs."',
    ['INDIRECT Jane Quill: more would follow', 'DIRECT Jane Quill: This is a house with no stairs.'],
  ],
  [
    'The review would report "before the summer recess", the minister said.',
    ['MIXED the minister: The review would report "before the summer recess"'],
  ],
  [
    'The captain slept because he was "watching the game", a court heard on Tuesday.',
    ['MIXED a court: The captain slept because he was "watching the game"'],
  ],
  ['The jury was told that the captain had slept.', ['INDIRECT The jury: the captain had slept']],
  ['Harlow hit back that the plan was dead.', ['INDIRECT Harlow: the plan was dead']],
  ['Judge Jane Quill told jurors to ignore it.', ['INDIRECT Judge Jane Quill: to ignore it']],
  ['Campaigners hail "a great day"', ['DIRECT Campaigners: a great day']],
  ['Judge Omar Said said the bridge was safe.', ['INDIRECT Judge Omar Said: the bridge was safe']],
  [
    'While Jane Quill said that the bridge was old, her council kept it open.',
    ['INDIRECT Jane Quill: the bridge was old'],
  ],
  [
    'Jane Quill told ABC’s “Good Morning Harbury” that the bridge was old.',
    ['INDIRECT Jane Quill: the bridge was old'],
  ],
  [
    '“I think people are, ‘Sorry, no.’ It is over,” she said. “But many are, ‘Sorry, yes.’”',
    ['DIRECT she: I think people are, ‘Sorry, no.’ It is over // But many are, ‘Sorry, yes.’'],
  ],
  [
    'Jane Quill said “the wind is at our backs” despite the loss.',
    ['MIXED Jane Quill: “the wind is at our backs” despite the loss'],
  ],
  ['Gov. Jane Quill (R-Ohio), said, “We are going home.”', ['DIRECT Gov. Jane Quill (R-Ohio): We are going home.']],
  ['The ad claims “Quill is the one to trust.”', ['DIRECT The ad: Quill is the one to trust.']],
  ['Jane Quill believes in a council that “takes sides.”', ['MIXED Jane Quill: a council that “takes sides.”']],
  ['Rails Not Roads said the plan was dead.', ['INDIRECT Rails Not Roads: the plan was dead']],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test('paragraphs that open a quotation go to the one who closes it', () => {
  const text =
    'Jane Quill said the bridge was old.\n"We tried all. We have no money.\n"It may fall," said John Harlow, an engineer.';
  expect(quotesOf(text)).toEqual([
    'INDIRECT Jane Quill: the bridge was old',
    'DIRECT John Harlow, an engineer: We tried all. We have no money. // It may fall',
  ]);
});

test.each([
  [
    "Jane Quill said: 'It's the councillors' job. They didn't do it.'",
    ["It's the councillors' job. They didn't do it."],
  ],
  [
    '‘It’s the councillors’ job,’ John Harlow said. ‘They didn’t do it.’',
    ['It’s the councillors’ job // They didn’t do it.'],
  ],
])('a plural possessive closes no single marks: %s', (text, expected) => {
  expect(quotesOf(text).map((quote) => quote.slice(quote.indexOf(': ') + 2))).toEqual(expected);
});

test.each([
  [
    '"He told me \'I am done with it\' and left," said Jane Quill.',
    ["DIRECT Jane Quill: He told me 'I am done with it' and left", 'DIRECT He: I am done with it'],
  ],
  [
    '‘He told me “I am done with it,” and left,’ said Jane Quill.',
    ['DIRECT Jane Quill: He told me “I am done with it,” and left', 'DIRECT He: I am done with it'],
  ],
  [
    '"He reads \'The Old Bridge\' every year," said Jane Quill.',
    ["DIRECT Jane Quill: He reads 'The Old Bridge' every year"],
  ],
])('words quoted within quoted words are a quote of their own: %s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});
