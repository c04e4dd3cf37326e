import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { proposedConfig } from '../proposed.ts'
import { DEFAULTS, getPointsConfig } from '../queries/points-config.ts'
import { readSettings } from '../queries/read-settings.ts'
import { appendSetting } from '../store/append-setting.ts'
import { takePointsLock } from '../store/points-lock.ts'

type Endpoint = typeof contract.gamification.setPointsConfig

/**
 * A new setting, in force from now; what was earned before keeps its price. Refuses `record.changed` when somebody else
 * set them meanwhile.
 */
export async function setPointsConfig(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { id: ventureId } = ventureOf(caller, input.ventureId)
  authorize(may(caller, 'gamification.configure', ventureId), 'change what deeds are worth in this venture')
  await takePointsLock(tx, ventureId)
  const current = (await readSettings(tx, ventureId)).history.at(-1) ?? DEFAULTS
  if (input.version !== current.revision)
    refuse('conflict', 'record.changed', 'Somebody changed what deeds are worth meanwhile. Look at it again.', {
      version: current.revision,
    })
  const before = await getPointsConfig(tx, caller, { ventureId })
  const next = proposedConfig(current, input)
  const numbered = { ventureId, revision: current.revision + 1, since: caller.now, setBy: personOf(caller) }
  await appendSetting(tx, { ...next, ...numbered })
  const after = await getPointsConfig(tx, caller, { ventureId })
  const subject = { kind: 'venture', id: ventureId }
  await audit(tx, caller, {
    ventureId,
    action: 'gamification.set_points',
    subject,
    before: told(before),
    after: told(after),
  })
  return after
}

/** What changed, without what the reader may do. */
function told({ can: _, ...settings }: Reply<Endpoint>) {
  return settings
}
