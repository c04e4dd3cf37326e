import { describe, expect, it } from 'vitest'
import { importDefects, placeName } from './import-defects.ts'

const first = { path: 'rules.0.rate', message: 'Must be a number.' }
const second = { path: 'rules.2.config.slabs.1.from', code: 'rule.gap', message: 'Leaves a gap.' }

describe('what is wrong with a plan that was brought in', () => {
  it('is everything that the server found, not the first of it', () => {
    expect(importDefects({ facts: { defects: [first, second] }, errors: [first] })).toEqual([
      first,
      { path: second.path, message: second.message },
    ])
  })

  it('is what the contract refused where the server found nothing more, and nothing of a refusal of another kind', () => {
    expect(importDefects({ facts: {}, errors: [first] })).toEqual([first])
    expect(importDefects({ facts: { defects: 'many' }, errors: [] })).toEqual([])
  })

  it.each([
    ['rules.0.config.slabs.1.from', 'Rule 1, slab 2, from'],
    ['startsOn', 'Starts on'],
    ['', 'The file'],
  ])('%s is named %s', (path, name) => {
    expect(placeName(path)).toBe(name)
  })
})
