import { Changed } from '../../../ui/changed.tsx'
import { formatPercent, percentOf } from '../credits/shares.ts'
import { creditRoles, roleName } from '../names.ts'
import type { Credits, MomentWordsProps } from './moment-facts.ts'

/** "Sales ~~Arjun Mehta 100%~~ Arjun Mehta 60%, Priya Nair 40%", for the roles that changed. */
export function CreditsWords({ facts: { credits = [], creditsBefore = [] }, nameOf }: MomentWordsProps) {
  const changed = creditRoles
    .map((role) => ({ role, before: peopleOf(role, creditsBefore), after: peopleOf(role, credits) }))
    .filter(({ before, after }) => before !== after)
  if (changed.length === 0) return <>Shares changed</>
  return changed.map(({ role, before, after }) => (
    <div key={role}>
      {roleName(role)} <Changed before={before}>{after}</Changed>
    </div>
  ))

  function peopleOf(role: string, all: Credits): string {
    const shares = all.filter((credit) => credit.role === role)
    if (shares.length === 0) return 'nobody'
    return shares.map(({ userId, share }) => `${nameOf(userId)} ${formatPercent(percentOf(share))}`).join(', ')
  }
}
