import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../freight/testing/refusal-of.ts'
import { checkTemplate, fillTemplate } from './review-template.ts'

describe('a template', () => {
  it('is filled with the guest, the hotel and whoever signs', () => {
    const body = 'Dear {guest},\n{hotel} thanks you, {guest}.\n{signer}'
    expect(fillTemplate(body, { guest: 'Helen', hotel: 'Harbor Inn', signer: 'Luis' })).toBe(
      'Dear Helen,\nHarbor Inn thanks you, Helen.\nLuis',
    )
    expect(fillTemplate('{guest} {hotel}{signer}{other}', { guest: null, hotel: null, signer: null })).toBe(
      'guest {other}',
    )
  })

  it('names no place that stands for nothing', () => {
    expect(refusalOf(() => checkTemplate('Dear {guest} of {hotel}, {signer}'))).toBeNull()
    expect(refusalOf(() => checkTemplate('Dear {name}'))).toBe('refused template.place_unknown')
    expect(refusalOf(() => checkTemplate('Dear {}'))).toBe('refused template.place_unknown')
  })
})
