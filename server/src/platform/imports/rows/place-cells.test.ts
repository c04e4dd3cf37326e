import { describe, expect, it } from 'vitest'
import { placeCells } from './place-cells.ts'

const HEADERS = ['Ref', 'Name', 'Price']

describe('cells that a person gives in place of those of a row', () => {
  it('leave the others as they are', () => {
    expect(placeCells(HEADERS, ['A-1', 'Crate', 'x'], { Price: '5' })).toEqual(['A-1', 'Crate', '5'])
  })

  it('drop what is left over only where it is given empty', () => {
    const split = ['A-1', 'Smith', ' Inc', '1900']
    expect(placeCells(HEADERS, split, { Price: '1900' })).toEqual(['A-1', 'Smith', '1900', '1900'])
    expect(placeCells(HEADERS, split, { Name: 'Smith Inc', Price: '1900', 'Extra cell 1': '' })).toEqual([
      'A-1',
      'Smith Inc',
      '1900',
    ])
  })

  it('make a short row whole only where they say what was missing', () => {
    expect(placeCells(HEADERS, ['A-1', '5'], { Name: 'Crate' })).toEqual(['A-1', 'Crate'])
    expect(placeCells(HEADERS, ['A-1'], { Price: '5' })).toEqual(['A-1', '', '5'])
  })

  it('hold no zero character, which the database does not take', () => {
    expect(placeCells(HEADERS, ['A-1', 'x', '5'], { Name: 'Cra\u0000te' })).toEqual(['A-1', 'Crate', '5'])
  })

  it('cannot stand under a header that there is not', () => {
    expect(() => placeCells(HEADERS, ['A-1', 'x', '5'], { Nom: 'x' })).toThrow('The file has no header "Nom".')
    expect(() => placeCells(HEADERS, ['A-1', 'x', '5'], { 'Extra cell 1': 'x' })).toThrow('no header "Extra cell 1"')
  })
})
