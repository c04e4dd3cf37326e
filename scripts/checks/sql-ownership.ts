// A module's SQL names its own schema's tables, or another's published facts view. Everything else goes through a door.
import { globSync, readFileSync } from 'node:fs'

const SCHEMAS = [
  'identity',
  'ventures',
  'fx',
  'freight',
  'bpo',
  'hospitality',
  'saas',
  'holdings',
  'operations',
  'kpi',
  'incentives',
  'gamification',
  'briefing',
  'jobs',
]
const NAMED = new RegExp(`(?<![\\w./'-])(?:'|\\b)(${SCHEMAS.join('|')})\\.([a-z_]+)\\b`, 'g')
const SQL_HERE = /\b(select|insert into|update|delete from|from|join)\b/i

const broken: string[] = []
const files = globSync('server/src/modules/**/*.ts').filter((file) => !/\.(test|fixture)\.ts$|\/testing\//.test(file))
for (const file of files) {
  const area = /modules\/([^/]+)\//.exec(file)?.[1] ?? ''
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!isSql(line)) continue
    for (const [, schema = '', table = ''] of line.matchAll(NAMED)) {
      if (schema !== area && !table.endsWith('_facts'))
        broken.push(`${file}:${index + 1}: ${area} names ${schema}.${table}`)
    }
  }
}

for (const line of broken) process.stdout.write(`${line}\n`)
process.stdout.write(`${files.length} files, ${broken.length} against the ownership of tables\n`)
process.exit(broken.length > 0 || files.length < 50 ? 1 : 0)

/** Raw SQL, or a query builder's call that names a table. */
function isSql(line: string): boolean {
  return (
    /\.(selectFrom|insertInto|updateTable|deleteFrom|innerJoin|leftJoin)\(/.test(line) ||
    (SQL_HERE.test(line) && !/^\s*(\*|\/\/|\/\*\*|import)/.test(line))
  )
}
