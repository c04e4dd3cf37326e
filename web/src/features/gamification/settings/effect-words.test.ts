import { expect, it } from 'vitest'
import { effectSentence, signedWords } from './effect-words.ts'

it('says what would have been more, fewer, the same, or that there is nothing to go by', () => {
  expect(effectSentence({ given: 1075, would: 1120 })).toBe(
    'These days gave 1,075 points and would have given 1,120: 45 more.',
  )
  expect(effectSentence({ given: 75, would: 0 })).toBe('These days gave 75 points and would have given 0: 75 fewer.')
  expect(effectSentence({ given: 75, would: 75 })).toBe('These days gave 75 points and would have given the same.')
  expect(effectSentence({ given: 0, would: 0 })).toContain('no effect shows')
})

it('a difference has its sign', () => {
  expect([signedWords(45), signedWords(0)]).toEqual(['+45', '0'])
})
