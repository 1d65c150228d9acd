import { expect, it } from 'vitest';
import { postDelivery } from '../../src/webhooks/post-delivery.ts';
import { receivers } from '../../src/webhooks/receivers.ts';
import { webhookReceiver } from '../support/webhook-receiver.ts';

it('is sent to the address that was checked, and to none that its name leads to later', async () => {
  const receiver = await webhookReceiver();
  const url = receiver.url.replace('127.0.0.1', 'hooks.example');
  const answers = [['127.0.0.1'], ['127.0.0.2', '10.0.0.1']];
  const lookUp = async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
  const allowed = receivers(['127.0.0.1'], lookUp);
  expect(await postDelivery(allowed, url, {}, '{}')).toEqual({ status: 204, error: null });
  // The name is looked up once for each delivery, not again for the connection.
  expect(answers).toHaveLength(1);
  expect(await postDelivery(allowed, url, {}, '{}')).toEqual({
    status: null,
    error: 'The address is not encrypted; give one with https.',
  });
  expect(await postDelivery(allowed, url, {}, '{}')).toEqual({
    status: null,
    error: 'The address names the host "hooks.example", which is not found.',
  });
  expect(receiver.received).toHaveLength(1);
  await receiver.stop();
});

it('says that nobody listens', async () => {
  const receiver = await webhookReceiver();
  await receiver.stop();
  expect(await postDelivery(receivers(['127.0.0.1']), receiver.url, {}, '{}')).toEqual({
    status: null,
    error: 'The receiver could not be reached: ECONNREFUSED.',
  });
});
