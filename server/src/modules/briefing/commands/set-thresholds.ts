import type { contract, ParsedInput, BriefingThresholds as View } from '@holdfast/contract'
import { type BriefingThresholds, DEFAULT_THRESHOLDS } from '@holdfast/engine/briefing'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySetThresholds } from '../policy.ts'
import { getThresholds } from '../queries/get-thresholds.ts'
import { readThresholds } from '../queries/read-thresholds.ts'
import { takeBriefingLock } from '../store/briefing-lock.ts'
import { keepThresholdChange, saveThresholds } from '../store/save-thresholds.ts'
import { followCritical } from './follow-critical.ts'

type Input = ParsedInput<typeof contract.briefingThresholds.setThresholds>
type Name = keyof BriefingThresholds
const NAMES = Object.keys(DEFAULT_THRESHOLDS) as readonly Name[]

/** What is not named stays; what stands already changes nothing. Refuses `record.changed`. */
export async function setThresholds(tx: Tx, caller: Caller, input: Input): Promise<View> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(maySetThresholds(caller, venture.id), 'set when the briefing of this venture tells of something')
  await takeBriefingLock(tx, venture.id)
  const { version, ...held } = await readThresholds(tx, venture.id)
  const changed = NAMES.filter((name) => input[name] !== undefined && input[name] !== held[name])
  if (changed.length > 0) {
    const wanted = { ...held, ...part(input, changed) }
    if (input.version !== version || !(await saveThresholds(tx, venture.id, wanted, version)))
      refuse('conflict', 'record.changed', 'Somebody changed this meanwhile. Look at it again before you save.', {
        version,
      })
    const [before, after] = [part(held, changed), part(wanted, changed)]
    const change = { ventureId: venture.id, version: version + 1, at: caller.now, by: personOf(caller), before, after }
    await keepThresholdChange(tx, change)
    await audit(tx, caller, {
      ventureId: venture.id,
      action: 'briefing.set_thresholds',
      subject: { kind: 'venture', id: venture.id },
      before,
      after,
    })
    if (changed.includes('criticalBillMinor')) await followCritical(tx, caller, venture)
  }
  return getThresholds(tx, caller, { ventureId: venture.id })
}

type Given = { readonly [name in Name]?: number | undefined }

/** The values of these names, which all have one. */
function part(values: Given, names: readonly Name[]): Partial<BriefingThresholds> {
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}
