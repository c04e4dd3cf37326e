import type { JobRole } from '../../access/index.ts'
import type { UserId } from '../../kernel/index.ts'
import { defaultCredits } from '../create-load.ts'
import type { Credit } from '../credits.ts'

type Selling = {
  /** Null when nobody is named, or when they are no member of the venture on the day. */
  readonly salespersonId: UserId | null
  readonly creatorJobRole: JobRole | null
  readonly by: UserId
}

/** Who is credited on the load of a quote: its salesperson sold it, else the default for a load entered by hand. */
export function creditsOfQuote({ salespersonId, creatorJobRole, by }: Selling): readonly Credit[] {
  if (salespersonId !== null) return [{ role: 'SALES', userId: salespersonId, share: '1' }]
  return defaultCredits(creatorJobRole, by)
}
