import { zoneName } from '../../lib/format-time.ts'
import type { MyVenture } from '../../lib/session.ts'

/** Of which ventures a list is, and in whose time where that is one; "" where there are none. */
export function venturesWords(ventures: readonly MyVenture[]): string {
  const [only] = ventures
  if (ventures.length === 1 && only) return `${only.name} · times in ${zoneName(new Date().toISOString(), only.zone)}`
  return ventures.map(({ name }) => name).join(', ')
}
