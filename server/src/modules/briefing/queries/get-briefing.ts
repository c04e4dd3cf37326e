import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, todayIn } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { composeApart, type Failed } from './compose-apart.ts'

type Endpoint = typeof contract.briefing.getBriefing

/**
 * Of one venture, or of all whose briefing the caller may read. Each venture has its own today; where the asked day has
 * not come yet, its today is shown.
 */
export function getBriefing(failed: Failed) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    const ventures = caller.ventures.filter((venture) => caller.scope.includes(venture.id))
    const asked = ventures.map((venture) => ({ venture, ventureId: venture.id, day: dayOf(venture, input.date) }))
    return {
      date: input.date ?? readersDay(caller, ventures),
      asOf: caller.now,
      ...(await composeApart(db, caller, asked, failed)),
      ventures: ventures.length,
    }
  }
}

function dayOf({ today }: CallerVenture, date: Day | undefined): Day {
  return date === undefined || date > today ? today : date
}

/** The venture's day where there is one venture; a reader of several has the day of their own zone. */
function readersDay({ person, now }: Caller, ventures: readonly CallerVenture[]): Day {
  const [first, ...others] = ventures
  if (first && (others.length === 0 || !person?.zone)) return first.today
  return todayIn(person?.zone ?? 'UTC', now)
}
