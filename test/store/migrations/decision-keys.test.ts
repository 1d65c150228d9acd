import { expect, it } from 'vitest';
import { decisionKeys } from '../../../src/store/migrations/0023-decision-keys.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { runSql, setVersion } from '../../support/run-sql.ts';
import { onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, storiesOf, telling, told } from '../decisions/decided-archive.ts';
import { takeBackTo } from './taking-back.ts';

onEachDialect('decisions that an earlier release kept', (of) => {
  it('hold when what they are about is written again', async () => {
    const { store, url } = of();
    const stories = [
      telling(1, { people: ['Ada Lindqvist'] }),
      telling(2, { people: ['Adeline Ek'] }),
      telling(3, { people: ['Tom Okafor'] }),
    ];
    await store.save(stories);
    const nodes = await nodesOf(store, 'people');
    const merged = nodes.filter((one) => storiesOf(one) !== '3').map(({ id }) => keyOf(id));
    await decide(store, { entity: 'person', verb: 'merge', nodes: merged });
    expect(await told(store, 'people')).toEqual(['1 2', '3']);
    await runSql(url, takeBackTo(migrations.indexOf(decisionKeys)));
    await setVersion(url, migrations.indexOf(decisionKeys));
    const opened = await openStore(url);
    await opened.save([telling(2, { people: ['Adeline Ek'], more: 'At last: ', version: '2' })]);
    expect(await told(opened, 'people')).toEqual(['1 2', '3']);
    await opened.save([telling(4, { people: ['Ada Lindqvist'] }), telling(5, { people: ['Adeline Ek'] })]);
    expect(await told(opened, 'people')).toEqual(['1 2 4 5', '3']);
    await opened.close();
  });
});
