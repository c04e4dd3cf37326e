import pg from 'pg'
import { LIST_FLOOR } from '../data/list-floor.ts'
import { serveBare } from './bare-server.ts'

const { superUrl } = JSON.parse(process.argv[2] ?? '') as { superUrl: string }
const pool = new pg.Pool({ connectionString: superUrl, max: 20 })

serveBare((request, response) => {
  const query = new URL(request.url ?? '/', 'http://floor').searchParams
  pool
    .query<{ body: string }>({ name: 'list', text: LIST_FLOOR, values: [query.get('ventureId'), query.get('after')] })
    .then(({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(rows[0]?.body)
    })
    .catch(() => response.writeHead(500).end())
})
