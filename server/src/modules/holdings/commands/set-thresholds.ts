import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { authorizeManaging, holdingsVenture } from '../policy.ts'
import { getThresholds } from '../queries/get-thresholds.ts'
import { saveThresholds } from '../store/save-thresholds.ts'

type Input = ParsedInput<typeof contract.holdings.setHoldingsThresholds>

/** What stands already changes nothing. Refuses `record.changed`. */
export async function setThresholds(tx: Tx, caller: Caller, input: Input): Promise<{ readonly ventureId: string }> {
  const venture = holdingsVenture(caller, input.ventureId)
  authorizeManaging(caller, venture.id, 'set the thresholds of this holding')
  const { dropPercent, staleDays, version } = await getThresholds(tx, caller, { ventureId: venture.id })
  const [before, after] = [
    { dropPercent, staleDays },
    { dropPercent: input.dropPercent, staleDays: input.staleDays },
  ]
  if (dropPercent === after.dropPercent && staleDays === after.staleDays) return { ventureId: venture.id }
  if (input.version !== version || !(await saveThresholds(tx, venture.id, after, version)))
    refuse('conflict', 'record.changed', 'Somebody changed this meanwhile. Look at it again before you save.', {
      version,
    })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'holdings.set_thresholds',
    subject: { kind: 'venture', id: venture.id },
    before,
    after,
  })
  return { ventureId: venture.id }
}
