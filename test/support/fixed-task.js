/** A task whose answer is the text it is asked, and null for "none"; each reads one statement. */
export default ({ text }) => ({
  answer: text === 'none' ? null : { headers: {}, body: Buffer.from(text), operation: null, cost: 1 },
  statements: [{ ms: 1, result: text === 'none' ? 'failed' : 'ok' }],
});
