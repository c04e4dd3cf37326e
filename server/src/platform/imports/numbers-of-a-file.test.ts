import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportStage, importAll, openImportStage, upload } from './testing/import-stage.ts'

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.close())

const { mapImport } = contract.imports

/** The prices of a file as they were understood. */
async function pricesOf(file: string) {
  const seen = await upload(stage, 'omar', file)
  return { ...seen, prices: seen.sample.map(({ values }) => values['price']) }
}

describe('amounts of a file', () => {
  it('of a European one are read by its comma, also where a number alone could be a thousandth of it', async () => {
    const seen = await pricesOf('Name;Price\nCrate;2.500\nBag;1.900,50\n')
    expect(seen.prices).toEqual(['2,500.00 USD', '1,900.50 USD'])
    expect(seen.notes).toEqual([])
  })

  it('that only their surroundings speak for are read so, and the preview says it', async () => {
    const seen = await pricesOf('Name;Price;Packed on\nCrate;1.083;10.06.2026\n')
    expect(seen).toMatchObject({ prices: ['1,083.00 USD'], missing: [], leftOpen: ['decimalMark'] })
    expect(seen.notes).toEqual([
      'Numbers were read with a comma before their decimals: "1.083" is 1083. Nothing but this speaks for it: semicolons separate its cells. If it is wrong, choose the other mark at the columns.',
    ])
    const { id, version } = seen
    const other = await stage.as('omar').call(mapImport, { id, version, options: { decimalMark: '.' } })
    expect(other).toMatchObject({ badRows: 1, options: { decimalMark: '.' } })
    expect(other.firstBadRows[0]?.errors[0]?.message).toContain('more decimals than USD has')
  })

  it('are not turned by one that is mistyped: it is a bad row', async () => {
    const seen = await pricesOf('Name,Price\nCrate,"1,500"\nBag,"12,000"\nTin,"12,50"\n')
    expect(seen.prices).toEqual(['1,500.00 USD', '12,000.00 USD'])
    expect(seen.firstBadRows).toMatchObject([
      { line: 4, errors: [{ column: 'price', message: '"12,50" is not an amount. Write it like 1,234.50.' }] },
    ])
  })

  it('that nothing speaks for are asked for before any row is judged', async () => {
    const asked = await pricesOf('Name\tPrice\nCrate\t1.500\n')
    expect(asked).toMatchObject({ missing: ['decimalMark'], sample: [], can: { commit: false } })
    const { id, version } = asked
    const said = await stage.as('omar').call(mapImport, { id, version, options: { decimalMark: ',' } })
    expect(said).toMatchObject({ missing: [], sample: [{ values: { price: '1,500.00 USD' } }] })
    await importAll(stage, 'omar', id)
    const [box] = await stage.sql<{ price: number }>(
      `select (box->>'price')::int as price from platform.boxes where box->>'name' = 'Crate'`,
    )
    expect(box?.price).toBe(150_000)
    expect(await pricesOf('Name\tPrice\nBox\t2.500\n')).toMatchObject({ prices: ['2,500.00 USD'] })
  })
})
