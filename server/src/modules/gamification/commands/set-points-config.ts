import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { getPointsConfig } from '../queries/points-config.ts'
import { appendSetting } from '../store/settings.ts'

type Endpoint = typeof contract.gamification.setPointsConfig

/** A new setting, in force from now; what was earned before keeps its price. */
export async function setPointsConfig(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  authorize(may(caller, 'gamification.configure', input.ventureId), 'change what deeds are worth in this venture')
  const before = await getPointsConfig(tx, caller, input)
  await appendSetting(tx, { ventureId: input.ventureId, since: caller.now, setBy: personOf(caller), isEnabled: input.isEnabled, dailyCap: input.dailyCap, points: Object.fromEntries(input.points.map((each) => [each.trigger, each.points])) })
  const after = await getPointsConfig(tx, caller, input)
  await audit(tx, caller, { ventureId: input.ventureId, action: 'gamification.set_points', subject: { kind: 'venture', id: input.ventureId }, before, after })
  return after
}
