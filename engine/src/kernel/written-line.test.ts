import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasControl, tidyLine } from './written-line.ts'

describe('a name as it is compared and kept', () => {
  it.each([
    ['a no-break blank', 'Acme\u00a0Foods'],
    ['narrow and wide blanks', 'Acme\u202f\u3000Foods'],
    ['zero-width characters', '\ufeffAc\u200bme \u2060Foods\u200d'],
    ['line breaks', ' Acme\r\nFoods\u0085'],
    ['tabs', '\tAcme\t Foods'],
    ['none of them', 'Acme Foods'],
  ])('is one, written with %s', (_, written) => expect(tidyLine(written)).toBe('Acme Foods'))

  it('has one form of each letter, and is the same when it is tidied again', () => {
    expect(tidyLine('Cafe\u0301')).toBe('Caf\u00e9')
    const characters = fc.constantFrom(
      'a',
      'e\u0301',
      '\u0301',
      '\u1100\u1161',
      ' ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\r\n',
      '\u0085',
      '日',
    )
    const written = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(written, (text) => tidyLine(tidyLine(text)) === tidyLine(text)))
  })
})

describe('what is no text', () => {
  it.each(['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u202a', '\u202e', '\u2066', '\u2069'])('%j', (character) =>
    expect(hasControl(`a${character}b`)).toBe(true),
  )
  it('is no line break, no tab and no letter of any script', () =>
    expect(hasControl('two\nlines\tand 日本 عربي \u200f 🛻')).toBe(false))
})
