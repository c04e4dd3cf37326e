import type { Credit, CreditRole } from '@holdfast/engine/freight'
import { divide, rational, toText } from '@holdfast/engine/kernel'
import type { PersonFinder } from '../../ventures/index.ts'

const PERCENT = /^(.*\S)\s+(\d{1,3}(?:\.\d{1,4})?)\s*%$/
const HUNDRED = rational(100)

/** "ana@x", or "ana@x 60%; dan@x 40%": who shares a role of a load. Whether the shares add up is the engine's to say. */
export function readCredits(
  cell: string,
  role: CreditRole,
  findPerson: PersonFinder,
): { readonly credits: readonly Credit[] } | { readonly error: string } {
  const parts = cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const credits: Credit[] = []
  for (const part of parts) {
    const [, who = part, percent] = PERCENT.exec(part) ?? []
    if (percent === undefined && parts.length > 1) return { error: `Say the share of each: "${part} 50%".` }
    const found = findPerson(who)
    if ('error' in found) return found
    credits.push({ role, userId: found.person.id, share: percent === undefined ? '1' : shareOf(percent) })
  }
  return { credits }
}

function shareOf(percent: string): string {
  return toText(divide(rational(percent), HUNDRED))
}
