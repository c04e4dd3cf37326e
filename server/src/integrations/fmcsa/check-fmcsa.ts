import { OutsideFailure } from '../../platform/outside/index.ts'
import type { Fmcsa } from './fmcsa-client.ts'

/** A carrier that stood in the register for decades; the check asks for it and stores nothing. */
const KNOWN_DOT = 44_110

/** Whether the register answers our key. A register that does not know that carrier answered all the same. */
export async function checkFmcsa(fmcsa: Fmcsa): Promise<string> {
  const result = await fmcsa.byDot(KNOWN_DOT)
  switch (result.outcome) {
    case 'found':
    case 'not_found':
      return 'The register answers our key.'
    case 'key_refused':
      throw new OutsideFailure('KEY_REFUSED', 'The register refuses the web key')
    case 'denied':
      throw new OutsideFailure('DENIED', 'Its edge lets nobody in from here, with or without a key')
    case 'maintenance':
      throw new OutsideFailure('MAINTENANCE', 'The register is closed for maintenance')
    case 'unavailable':
      throw new OutsideFailure(result.kind, result.says)
  }
}
