import { expect, test } from 'vitest'
import { idsIn } from './find-titles.ts'
import { PARTS } from './row.ts'
import { ROWS } from './rows.ts'

test('a row is found in the title of a test, however the test is written', () => {
  const source = `
    test('F-06 every load once, whatever its time', async () => {})
    it.each([1, 2])("J-09 and J-10 on day %s", () => {})
    describe(\`B-04 \${name}\`, () => {
      test(
        'P-07 it\\'s whole minor units',
        () => {},
      )
    })`
  expect(idsIn(source)).toEqual(['F-06', 'J-09', 'J-10', 'B-04', 'P-07'])
})

test('an id outside a title proves nothing', () => {
  expect(idsIn(`// F-06\nconst plan = 'I-02'\ntest('pays once', () => expect('I-03').toBe(1))`)).toEqual([])
})

test('each of the 140 rows stands once', () => {
  expect(new Set(ROWS.map((row) => row.id)).size).toBe(ROWS.length)
  expect(ROWS).toHaveLength(140)
  expect(ROWS.filter((row) => !(row.needs in PARTS))).toEqual([])
})
