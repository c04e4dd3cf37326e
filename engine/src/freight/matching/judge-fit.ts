import type { Evidence } from './evidence.ts'
import { FACTORS, type Factor, factor, neutral } from './factor.ts'

/** Who does not say what they have may have it: unknown is not missing. */
export function judgeEquipment({ namesIt, namesAny, droveIt }: Evidence['equipment']): Factor {
  const all = FACTORS.equipment
  if (namesIt) return factor('equipment', all, 'Says that it has this equipment.')
  if (droveIt) return factor('equipment', all, 'Drove this equipment for you.')
  if (!namesAny) return neutral('equipment', 'Unknown: it does not say what it has.')
  return factor('equipment', 0, 'Names other equipment, and not this.')
}

const ONE_END = { origin: 8, destination: 5 } as const

/** The best of its preferred lanes counts, and once. */
export function judgePreferredLane({ exact, origin, destination }: Evidence['prefers']): Factor {
  if (exact) return factor('preferred_lane', FACTORS.preferred_lane, 'Prefers this lane.')
  if (origin) return factor('preferred_lane', ONE_END.origin, 'Prefers lanes that begin in this state.')
  if (destination) return factor('preferred_lane', ONE_END.destination, 'Prefers lanes that end in this state.')
  return factor('preferred_lane', 0, 'No preferred lane touches this one.')
}
