import type { LOOKUP_OUTCOMES } from '@holdfast/contract'
import type { FmcsaResult } from '../../../integrations/fmcsa/index.ts'

export type Outcome = (typeof LOOKUP_OUTCOMES)[number]

const WORDS: Readonly<Record<Outcome, string>> = {
  found: 'The register answered.',
  not_found: 'The register knows no such carrier.',
  not_set_up:
    'The register is not connected: an administrator sets FMCSA_WEB_KEY. Enter the carrier by hand until then.',
  key_refused: 'The register refuses our key. That says nothing about the carrier; an administrator checks the key.',
  denied: 'The register lets nobody in from here. That says nothing about the carrier.',
  maintenance: 'The register is closed for maintenance. That says nothing about the carrier; try again later.',
  unavailable: 'The register does not answer right now. That says nothing about the carrier; try again in a moment.',
}

/** What came of a lookup, in words. Whatever is no answer is never said to be one. */
export function said({ outcome }: Pick<FmcsaResult<unknown>, 'outcome'> | { readonly outcome: 'not_set_up' }) {
  return { outcome, says: WORDS[outcome] } as const
}

/** The register would say the same of every other carrier, so asking on is of no use. */
export function isOfAll(result: FmcsaResult<unknown>): boolean {
  if (result.outcome === 'unavailable') return result.kind === 'BREAKER_OPEN'
  return result.outcome === 'key_refused' || result.outcome === 'denied' || result.outcome === 'maintenance'
}
