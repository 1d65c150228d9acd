/**
 * The limit to measure against: Node's own HTTP server with one hand-written statement for each operation, whose JSON goes
 * out as the database made it. It checks nothing, knows no GraphQL, and answers no other question.
 */
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { openSqlite } from '../../src/store/sqlite/sqlite-database.ts';
import type { OperationName } from './operations.ts';

const url = process.env['DATABASE_URL'] ?? '';
const isSqlite = url.startsWith('file:');
const object = isSqlite ? 'json_object' : 'json_build_object';
const array = isSqlite ? 'json_group_array' : 'json_agg';
const place = isSqlite ? '?' : '$1';

const statements: Readonly<Record<OperationName, string>> = {
  article: `select ${object}('id', a.id, 'slug', a.slug, 'headline', a.headline, 'standfirst', a.standfirst, 'text', a.text,
      'publishedOn', a.published_on, 'publisher', a.publisher,
      'quotes', (select ${array}(${object}('id', q.id, 'quoteKind', q.kind, 'text', q.text, 'speaker', ${object}('id', q.speaker, 'name', q.name)))
        from (select q.id, q.kind, q.text, p.id as speaker, p.name from quote q left join person p on p.id = q.speaker_id
          where q.article_id = a.id order by q.start, q.id limit 10) q),
      'people', (select ${array}(${object}('id', p.id, 'slug', p.slug, 'name', p.name))
        from (select p.id, p.slug, p.name from article_person l join person p on p.id = l.person_id
          where l.article_id = a.id order by l.name_key, l.id limit 6) p),
      'events', (select ${array}(${object}('id', e.id, 'slug', e.slug, 'name', e.name, 'earliest', e.when_earliest, 'latest', e.when_latest,
          'place', e.place_name, 'participants', (select ${array}(${object}('id', p.id, 'name', p.name))
            from (select p.id, p.name from event_person l join person p on p.id = l.person_id
              where l.event_id = e.id order by l.name_key, l.id limit 2) p)))
        from (select e.* from article_event l join event e on e.id = l.event_id
          where l.article_id = a.id order by l.when_asc, l.id limit 3) e)) as j
    from article a where a.slug = ${place}`,
  newest: `select ${array}(${object}('slug', a.slug, 'headline', a.headline, 'publishedOn', a.published_on,
      'quotes', (select ${array}(${object}('text', q.text, 'speaker', q.name))
        from (select q.text, p.name from quote q left join person p on p.id = q.speaker_id
          where q.article_id = a.id order by q.start, q.id limit 3) q))) as j
    from (select id, slug, headline, published_on from article order by published_desc desc, id desc limit 20) a`,
  person: `select ${object}('id', p.id, 'slug', p.slug, 'name', p.name,
      'description', (select d.exact from description d where d.id = p.description_id),
      'quotes', (select ${array}(${object}('id', q.id, 'text', q.text, 'quoteKind', q.kind, 'slug', q.slug, 'headline', q.headline,
          'publishedOn', q.published_on))
        from (select q.id, q.text, q.kind, a.slug, a.headline, a.published_on from quote q join article a on a.id = q.article_id
          where q.speaker_id = p.id order by q.published_desc desc, q.id desc limit 20) q)) as j
    from person p where p.slug = ${place}`,
};

const ask = isSqlite ? sqlite() : postgres();

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { operationName, variables } = JSON.parse(body);
    const json = Buffer.from(`{"data":${await ask(operationName.toLowerCase(), variables?.slug)}}`);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length }).end(json);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`);
});

type Ask = (name: OperationName, slug: string | undefined) => Promise<string>;

function sqlite(): Ask {
  const database = openSqlite(url.slice('file:'.length));
  const prepare = (name: OperationName) => ({ database, statement: database.prepare(statements[name]) });
  // A statement does not keep its database: once nothing else names that, it is closed under it.
  const prepared = { article: prepare('article'), newest: prepare('newest'), person: prepare('person') };
  return async (name, slug) => String(prepared[name].statement.get(...(slug === undefined ? [] : [slug]))?.j);
}

function postgres(): Ask {
  const pool = new Pool({ connectionString: url, max: 8 });
  return async (name, slug) => {
    const text = `select (${statements[name]})::text as j`;
    const { rows } = await pool.query<{ j: string }>({ name, text, values: slug === undefined ? [] : [slug] });
    return rows[0]?.j ?? 'null';
  };
}
