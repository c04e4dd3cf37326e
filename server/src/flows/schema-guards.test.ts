import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type Planting, plantRow, putAside, readTables, sampleOf, type Table } from '../testing/plant-row.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { BROKEN_CHECKS } from './schema-guards/checks.ts'
import { BY_ANYBODY, BY_PARENT, FREE_COLUMNS, TEXT_REFERENCES } from './schema-guards/free-columns.ts'
import { UNIQUE_KEYS } from './schema-guards/unique-keys.ts'

const IN_NORTHLINE = { venture_id: `uuid '${VENTURES.northline.id}'` }
const isNone = () => false

let database: TestDatabase
let superuser: pg.Client
let tables: readonly Table[]
beforeAll(async () => {
  database = await cloneDatabase()
  superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
  tables = await readTables(superuser)
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

function ofVentures(): readonly Table[] {
  const ownGuard = ['identity.audit_log', 'platform.idempotency_keys']
  return tables.filter(
    ({ name, columns }) => columns.some((each) => each.name === 'venture_id') && !ownGuard.includes(name),
  )
}

function named(name: string): Table {
  const table = tables.find((each) => each.name === name)
  if (!table) throw new Error(`There is no table ${name}.`)
  return table
}

/** What became of something that was tried and undone: the code and the guard that refused, or its result. */
async function tried(what: () => Promise<unknown>): Promise<string> {
  await superuser.query('begin')
  try {
    return String(await what())
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    return `${error.code} ${error.constraint ?? error.message}`
  } finally {
    await superuser.query('rollback')
  }
}

const plant = (table: Table, values: Planting['values'], keep: Planting['keep'], before = async () => {}) =>
  plantRow(superuser, table, { values, keep, before })

async function actForHarbor(): Promise<void> {
  await superuser.query('set local role holdfast_app')
  await superuser.query(`select set_config('app.ventures', $1, true)`, [`{${VENTURES.harbor.id}}`])
}

test('A-15 whoever acts for one venture sees no row of another, whatever they ask', async () => {
  const seen: string[] = []
  for (const table of ofVentures().filter((each) => each.isReadable)) {
    const rows = await tried(async () => {
      await plant(table, IN_NORTHLINE, isNone)
      await actForHarbor()
      return (await superuser.query(`select from ${table.name} where venture_id = ${IN_NORTHLINE.venture_id}`)).rowCount
    })
    if (rows !== '0') seen.push(`${table.name}: ${rows}`)
  }
  expect(seen).toEqual([])
})

test('A-16 whoever acts for one venture cannot write a row of another', async () => {
  const written: string[] = []
  for (const table of ofVentures().filter((each) => each.isInsertable)) {
    const outcome = await tried(() => plant(table, IN_NORTHLINE, isNone, actForHarbor))
    if (!/^42501 .*row-level security/.test(outcome)) written.push(`${table.name}: ${outcome}`)
  }
  expect(written).toEqual([])
})

/** Of a venture, its own reference; of a record, whichever names it. */
function referencesOf({ references }: Table, column: string): readonly string[] {
  const naming = references.filter(({ columns }) => columns.includes(column))
  return (column === 'venture_id' ? naming.filter(({ columns }) => columns.length === 1) : naming).map(
    ({ name }) => name,
  )
}

test('F-18 a column that names a record refuses one that is not there in the same venture', async () => {
  const taken: string[] = []
  for (const table of ofVentures()) {
    const names = table.columns.filter(({ name, type }) => {
      const full = `${table.name}.${name}`
      const refers = (type === 'uuid' && name !== 'id' && !(full in FREE_COLUMNS)) || TEXT_REFERENCES.includes(full)
      return refers && !BY_ANYBODY.test(full) && !(name === 'venture_id' && BY_PARENT.includes(table.name))
    })
    for (const { name, type } of names) {
      const outcome = await tried(async () => {
        // A row of this transaction has all its references asked again, so the others are put aside.
        await plant(table, IN_NORTHLINE, (constraint) => referencesOf(table, name).includes(constraint))
        await superuser.query(`update ${table.name} set ${name} = ${type === 'uuid' ? sampleOf(type) : `'nobody'`}`)
        await superuser.query('set constraints all immediate')
      })
      if (!outcome.startsWith('23503')) taken.push(`${table.name}.${name}: ${outcome}`)
    }
  }
  expect(taken).toEqual([])
})

test.each(BROKEN_CHECKS)('%s refuses what %s forbids', async (name, check, values) => {
  expect(await tried(() => plant(named(name), values, (constraint) => constraint === check))).toBe(`23514 ${check}`)
})

test('every check has a row that breaks it', () => {
  const known = new Set(BROKEN_CHECKS.map(([, check]) => check))
  expect(
    tables.flatMap(({ constraints }) => constraints).filter((name) => /_check$/.test(name) && !known.has(name)),
  ).toEqual([])
})

test.each(UNIQUE_KEYS)('$table takes what $key names once only', async ({ table: name, key, same, also }) => {
  const table = named(name)
  const values = Object.fromEntries(
    same.map((column) => {
      const type = table.columns.find((each) => each.name === column)?.type ?? 'text'
      return [column, type === 'uuid' ? `uuid '${VENTURES.northline.id}'` : sampleOf(type)]
    }),
  )
  const outcome = await tried(async () => {
    await putAside(superuser, table, (constraint) => constraint === key)
    await superuser.query(`delete from ${name}`)
    for (let twice = 0; twice < 2; twice += 1)
      await plant(table, { ...values, ...also }, (constraint) => constraint === key)
  })
  expect(outcome).toMatch(new RegExp(`^(23505|23P01) ${key}$`))
})

test.each(['hospitality.hotel_people', 'incentives.plan_versions', 'kpi.targets', 'ventures.memberships'])(
  '%s take no end before their beginning',
  async (name) => {
    const outcome = await tried(() => plant(named(name), { ends_on: `date '2026-06-17'` }, isNone))
    // The period is made before any check is asked.
    expect(outcome).toMatch(/^22000 range lower bound/)
  },
)

test.each([
  ['platform.events', 'append-only'],
  ['identity.audit_log', 'append-only'],
  ['identity.audit_blocks', 'append-only'],
  ['ventures.document_versions', 'append-only'],
  ['gamification.settings', 'append-only'],
  ['hospitality.hotel_day_history', 'append-only'],
  ['holdings.balance_history', 'append-only'],
  ['holdings.valuation_history', 'append-only'],
  ['gamification.entries', 'append-only'],
  ['briefing.editions', 'append-only'],
  ['briefing.threshold_changes', 'append-only'],
])('%s is %s: nothing in it is changed or taken away', async (name) => {
  for (const change of [`update ${name} set venture_id = venture_id`, `delete from ${name}`]) {
    const outcome = await tried(async () => {
      await plant(named(name), {}, isNone)
      await superuser.query(`alter table ${name} enable trigger user`)
      await superuser.query(change)
    })
    expect(outcome).toMatch(/^23001 .*append-only/)
  }
})

test('platform.idempotency_keys: own_keys shows nobody the replies of another person', async () => {
  const seen = await tried(async () => {
    await plant(named('platform.idempotency_keys'), { person_id: `uuid '${PEOPLE.ana.id}'` }, isNone)
    await actForHarbor()
    await superuser.query(`select set_config('app.person', $1, true)`, [PEOPLE.luis.id])
    return (await superuser.query('select from platform.idempotency_keys')).rowCount
  })
  expect(seen).toBe('0')
})

test.each([
  [
    'loads_status_transition',
    `update freight.loads set status = 'PAID' where number = 'planted'`,
    /^23514 loads_status_transition/,
  ],
  ['load_credits_whole', `update freight.load_credits set share = 0.5`, /^23514 load_credits_whole/],
  [
    'plan_versions_frozen',
    `update incentives.plan_versions set starts_on = '2026-02-01'`,
    /^23001 plan_versions_frozen/,
  ],
  ['rules_frozen', `update incentives.rules set position = 9`, /^23001 rules_frozen/],
])('%s refuses a change that its rule forbids, whoever writes', async (_trigger, change, refusal) => {
  const outcome = await tried(async () => {
    await plant(named('freight.loads'), { ...IN_NORTHLINE, status: `'OPEN'` }, isNone)
    await plant(named('freight.load_credits'), IN_NORTHLINE, isNone)
    for (const table of ['loads', 'load_credits'])
      await superuser.query(`alter table freight.${table} enable trigger user`)
    await superuser.query(change)
    await superuser.query('set constraints all immediate')
  })
  expect(outcome).toMatch(refusal)
})
