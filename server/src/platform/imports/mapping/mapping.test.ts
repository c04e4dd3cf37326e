import { describe, expect, it } from 'vitest'
import type { ImportColumn } from '../kind.ts'
import { chooseMapping } from './choose-mapping.ts'
import { guessMapping } from './guess-mapping.ts'
import { headersHash } from './mapping.ts'
import { recalledMapping } from './recalled-mapping.ts'

function column(key: string, label: string, ...synonyms: string[]): ImportColumn {
  return { key, label, type: 'text', synonyms, hint: '' }
}

const COLUMNS = [
  column('bill', 'Bill', 'Amount', 'Revenue'),
  column('cost', 'Cost', 'Amount', 'Carrier Pay'),
  column('name', 'Customer', 'Account Name'),
]

describe('what the headers of a file are taken for', () => {
  it('goes by label, key and synonyms, without case, spaces, accents and punctuation', () => {
    expect(guessMapping(COLUMNS, ['BILL ', 'carrier-pay', 'Áccount name', 'Other'])).toEqual({
      bill: 'BILL ',
      cost: 'carrier-pay',
      name: 'Áccount name',
    })
  })

  it('gives a header to one column: to the one that is called so before one that also means it', () => {
    expect(guessMapping(COLUMNS, ['Amount', 'Customer'])).toEqual({ bill: 'Amount', cost: null, name: 'Customer' })
    expect(guessMapping(COLUMNS, ['Amount', 'Bill'])).toEqual({ bill: 'Bill', cost: 'Amount', name: null })
  })

  it('takes the first of two headers that sound the same', () => {
    expect(guessMapping(COLUMNS, ['bill', 'Bill'])).toMatchObject({ bill: 'bill' })
  })

  it('is remembered for the same headers in any order', () => {
    expect(headersHash(['A', 'B c'])).toBe(headersHash(['b C', 'a']))
    expect(headersHash(['A', 'B'])).not.toBe(headersHash(['A', 'B', 'C']))
  })

  it('is remembered for the errors of such a file, whatever they add', () => {
    const added = ['Extra cell 1', 'Line in the file', 'What is wrong', 'Import it came from']
    expect(headersHash(['A', 'B', ...added])).toBe(headersHash(['A', 'B']))
  })
})

describe('what a person chooses', () => {
  const before = { bill: 'Amount', cost: null, name: null }
  const choose = (chosen: Record<string, string | null>) => chooseMapping(COLUMNS, ['Amount', 'Who'], before, chosen)

  it('stands over what was guessed and leaves the rest', () => {
    expect(choose({ name: 'Who' })).toEqual({ bill: 'Amount', cost: null, name: 'Who' })
    expect(choose({ bill: null, cost: 'Amount' })).toEqual({ bill: null, cost: 'Amount', name: null })
  })

  it('is refused when it names what is not there, or one header for two columns', () => {
    expect(() => choose({ price: 'Amount' })).toThrow('There is no column "price" here.')
    expect(() => choose({ name: 'Whom' })).toThrow('The file has no header "Whom".')
    expect(() => choose({ cost: 'Amount' })).toThrow('"Amount" stands for Bill already.')
  })
})

describe('what was remembered', () => {
  it('is found again in another case and with other punctuation, and exactly before that', () => {
    const saved = { bill: 'Sell (USD)', cost: 'Buy', name: null }
    expect(recalledMapping(COLUMNS, ['sell usd', 'BUY '], saved)).toEqual({
      bill: 'sell usd',
      cost: 'BUY ',
      name: null,
    })
    expect(recalledMapping(COLUMNS, ['buy', 'Buy'], { cost: 'Buy', bill: 'buy' })).toEqual({ cost: 'Buy', bill: 'buy' })
  })

  it('leaves to be guessed what it does not say or what is not there', () => {
    const recalled = recalledMapping(COLUMNS, ['Betrag', 'Carrier Pay', 'Customer'], { bill: 'Betrag', cost: 'Gone' })
    expect(guessMapping(COLUMNS, ['Betrag', 'Carrier Pay', 'Customer'], recalled)).toEqual({
      bill: 'Betrag',
      cost: 'Carrier Pay',
      name: 'Customer',
    })
    expect(guessMapping(COLUMNS, ['Customer'], { name: null })).toMatchObject({ name: null })
  })
})
