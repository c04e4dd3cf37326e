import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding } from '../../../testing/holdings.ts'
import { uploadFile } from '../../../testing/import-file.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

const WHOLE = [
  '500000001234',
  '500000005678',
  'DE89370400440532013000',
  'DE89 3704 0044 0532 0130 00',
  '5000-0000-9876',
]
const { showImport, mapImport, fixImportRow, commitImport, importErrors, listImports } = contract.imports

let stage: Stage
let ventureId: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  await enterAccount(stage, { ventureId, entityId, name: 'Operating', number: '500000001234' })
  await enterAccount(stage, { ventureId, entityId, name: 'Reserve', number: '500000005678' })
})
afterAll(() => stage.close())

/** Tables of the database in which one of the numbers stands, as text or as bytes. */
async function keptIn(): Promise<readonly string[]> {
  const tables = await stage.sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await stage.sql<{ kept: boolean }>(
      `select exists (select from ${name} t, unnest($1::text[]) n (whole)
         where strpos(t::text, n.whole) > 0 or strpos(t::text, encode(n.whole::bytea, 'hex')) > 0) as kept`,
      [WHOLE],
    )
    if (row?.kept) found.push(name)
  }
  return found
}

const FILE = `Date,Account,Balance,IBAN,Note
2026-06-16,500000001234,5,DE89370400440532013000,ref 5000-0000-9876
2026-06-16,DE89 3704 0044 0532 0130 00,6,,2026-06-16
2026-06-16,Operating,DE89370400440532013000,5000-0000-9876,
2026-06-17,Operating,x,500000001234,,5000-0000-9876
2026-06-17,Reserve,7,DE89370400440532013000,
`

test('P-10 whole account numbers of a file are nowhere kept but in the file, and in no reply, until it is imported', async () => {
  const grace = stage.as('grace')
  const seen: unknown[] = []
  const fileName = 'statement DE89370400440532013000.csv'
  const file = await uploadFile(grace, { ventureId, kind: 'bank-snapshots', fileName, bytes: Buffer.from(FILE) })
  seen.push(file)
  expect(file.fileName).toBe('statement ••••3000.csv')
  expect(file.firstBadRows.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  expect(file.firstBadRows[0]?.given).toEqual({
    Date: '2026-06-16',
    Account: '••••1234',
    Balance: '5',
    IBAN: '••••3000',
    Note: '••••9876',
  })
  expect(file.firstValues).toMatchObject({
    Account: ['••••1234', '••••3000', 'Operating'],
    Note: ['••••9876', '2026-06-16', ''],
  })
  expect(file.sample.map(({ values }) => values['account'])).toEqual(['Reserve'])
  expect(await keptIn()).toEqual(['platform.import_parts'])

  const { id } = file
  const mapped = await grace.call(mapImport, { id, version: file.version, mapping: { currency: 'IBAN' } })
  seen.push(mapped)
  expect(await keptIn()).toEqual(['platform.import_parts'])
  const back = await grace.call(mapImport, { id, version: mapped.version, mapping: { currency: null } })
  const fixed = await grace.call(fixImportRow, { id, version: back.version, line: 4, given: { Balance: '8' } })
  const typed = await grace.call(fixImportRow, {
    id,
    version: fixed.version,
    line: 2,
    given: { Account: '500000005678' },
  })
  seen.push(back, fixed, typed, await grace.call(showImport, { id }), await grace.call(listImports, { ventureId }))
  expect(typed.firstBadRows.map(({ line }) => line)).toEqual([3, 5])
  expect(await keptIn()).toEqual(['platform.import_parts'])

  await grace.call(commitImport, { id, version: typed.version, skipErrors: true })
  await stage.settle()
  const done = await grace.call(showImport, { id })
  const errors = (await grace.ask(importErrors, { id })).body
  seen.push(done, errors)
  expect([done.status, done.progress.became.new]).toEqual(['DONE', 3])
  expect(String(errors)).toContain('••••3000')
  expect(await keptIn()).toEqual([])
  for (const whole of WHOLE) expect(JSON.stringify(seen)).not.toContain(whole)
})
