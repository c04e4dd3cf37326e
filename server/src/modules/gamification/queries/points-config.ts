import type { contract, Reply } from '@holdfast/contract'
import { pointsAt, TRIGGERS, type Trigger } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { labelOf } from '../labels.ts'
import { readSettings } from './read-settings.ts'

/** What holds now; prices are shown as they are while points are switched on. */
export async function getPointsConfig(
  db: Reads,
  caller: Caller,
  input: { readonly ventureId: string },
): Promise<Reply<typeof contract.gamification.getPointsConfig>> {
  const settings = await readSettings(db, input.ventureId as VentureId)
  const current = settings.history.at(-1)
  const switchedOn = { ...settings, history: settings.history.map((setting) => ({ ...setting, enabled: true })) }
  return {
    isEnabled: current?.enabled ?? true,
    dailyCap: current?.dailyCap ?? null,
    points: (Object.keys(TRIGGERS) as Trigger[]).map((trigger) => ({
      trigger,
      label: labelOf(trigger),
      points: pointsAt(switchedOn, trigger, caller.now).points,
    })),
  }
}
