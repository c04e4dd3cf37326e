import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { getPointsConfig } from '../queries/points-config.ts'
import { appendSetting } from '../store/append-setting.ts'

type Endpoint = typeof contract.gamification.setPointsConfig

/** A new setting, in force from now; what was earned before keeps its price. */
export async function setPointsConfig(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { ventureId, isEnabled, dailyCap } = input
  authorize(may(caller, 'gamification.configure', ventureId), 'change what deeds are worth in this venture')
  const before = await getPointsConfig(tx, caller, input)
  const points = Object.fromEntries(input.points.map((each) => [each.trigger, each.points]))
  await appendSetting(tx, { ventureId, since: caller.now, setBy: personOf(caller), isEnabled, dailyCap, points })
  const after = await getPointsConfig(tx, caller, input)
  const subject = { kind: 'venture', id: ventureId }
  await audit(tx, caller, { ventureId, action: 'gamification.set_points', subject, before, after })
  return after
}
