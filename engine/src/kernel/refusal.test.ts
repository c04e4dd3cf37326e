import { describe, expect, it } from 'vitest'
import { Refusal, refuse } from './refusal.ts'

describe('a refusal', () => {
  it('carries its kind, code, sentence and facts', () => {
    expect(() =>
      refuse('conflict', 'load.delivered', 'This load is already delivered.', { day: '2026-06-01' }),
    ).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        kind: 'conflict',
        code: 'load.delivered',
        message: 'This load is already delivered.',
        facts: { day: '2026-06-01' },
      }),
    )
  })

  it('has no facts when none are given', () => {
    expect(() => refuse('limited', 'code.limited', 'Wait a minute.')).toThrow(expect.objectContaining({ facts: {} }))
    expect(new Refusal('forbidden', 'plan.forbidden', 'Ask an administrator.')).toMatchObject({ facts: {} })
  })
})
