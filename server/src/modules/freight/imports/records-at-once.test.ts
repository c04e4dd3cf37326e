import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CommitJob, IMPORT_QUEUE } from '../../../platform/imports/index.ts'
import { previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const { commitImport } = contract.imports
const { createCarrier, createCustomer } = contract.freight

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Commits these files at the same moment, and beside them whatever else is asked. */
async function atOnce(files: readonly { kind: string; text: string }[], besides: () => readonly Promise<unknown>[]) {
  for (const file of files) {
    const { id, version } = await previewFile(stage, 'omar', { ventureId, ...file })
    await stage.as('omar').call(commitImport, { id, version })
  }
  const jobs = await stage.sql<{ data: CommitJob }>(`select data from jobs.job where name = $1`, [IMPORT_QUEUE])
  await Promise.all([...jobs.map(({ data }) => stage.system.imports.commit(data)), ...besides()])
  await stage.settle()
  expect(await stage.sql(`select failure from platform.imports where status <> 'DONE'`)).toEqual([])
}

const namesOf = (table: 'customers' | 'carriers', like: string) =>
  stage.sql<{ count: number }>(
    `select lower(name) as name, count(*)::int from freight.${table} where lower(name) like $1 group by 1`,
    [like],
  )
const lines = (header: string, row: (n: number) => string) =>
  [header, ...Array.from({ length: 300 }, (_, n) => row(n)), ''].join('\n')

test('two files that name the same carriers and customers in other cases make each of them once', async () => {
  await atOnce(
    [
      { kind: 'carriers', text: lines('Carrier', (n) => `Twin ${n}`) },
      { kind: 'carriers', text: lines('Carrier', (n) => `TWIN ${n}`) },
      { kind: 'customers', text: lines('Customer', (n) => `Firm ${n}`) },
      { kind: 'customers', text: lines('Customer', (n) => `FIRM ${n}`) },
      {
        kind: 'loads',
        text: lines(
          'Load #,Customer,From,To,Rate,Date,Carrier',
          (n) => `T-${n},fIrm ${n},TX,GA,1,2026-06-01,tWin ${n}`,
        ),
      },
    ],
    () => [
      stage.as('omar').ask(createCarrier, { ventureId, name: 'Beside them' }),
      stage.as('omar').ask(createCustomer, { ventureId, name: 'firm 299' }),
    ],
  )
  for (const [table, like] of [
    ['carriers', 'twin %'],
    ['customers', 'firm %'],
  ] as const) {
    const made = await namesOf(table, like)
    expect([made.length, made.filter(({ count }) => count !== 1)]).toEqual([300, []])
  }
})
