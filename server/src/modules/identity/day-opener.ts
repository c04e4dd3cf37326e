import type { Caller } from '../../platform/caller.ts'
import type { Runner } from '../../platform/command.ts'
import type { Log } from '../../platform/log.ts'
import { openDay } from './commands/open-day.ts'

/**
 * Notes once per venture and local day that a person came. Requests that arrive together share one command of this
 * process, and the command itself lets only one process publish. A day that cannot be opened never stops a request.
 */
export function dayOpener(run: Runner, log: Log): (caller: Caller) => Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  return async (caller) => {
    if (caller.impersonatedBy !== null) return
    const days = caller.ventures
      .filter((venture) => venture.membership !== null && !venture.openedToday)
      .map((venture) => ({ ventureId: venture.id, day: venture.today }))
    if (days.length === 0) return
    const key = JSON.stringify([caller.person?.id, days])
    const opening = underWay.get(key) ?? open(days)
    underWay.set(key, opening)
    await opening

    function open(wanted: typeof days): Promise<void> {
      return run(openDay, caller, wanted)
        .then(() => {})
        .catch((error: unknown) => log.warn({ err: error }, 'A day could not be opened; the next request tries again'))
        .finally(() => underWay.delete(key))
    }
  }
}
