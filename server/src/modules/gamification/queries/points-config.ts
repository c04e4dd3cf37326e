import type { contract, Reply } from '@holdfast/contract'
import { priceOf, TRIGGERS, type Trigger } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { labelOf } from '../labels.ts'
import { type NumberedConfig, readSettings } from './read-settings.ts'

/** What holds now; prices are shown as they are while a trigger is switched on. */
export async function getPointsConfig(
  db: Reads,
  caller: Caller,
  { ventureId }: { readonly ventureId: string },
): Promise<Reply<typeof contract.gamification.getPointsConfig>> {
  const settings = await readSettings(db, ventureId as VentureId)
  const { revision, enabled, dailyCap, ...config } = settings.history.at(-1) ?? DEFAULTS
  return {
    version: revision,
    isEnabled: enabled,
    dailyCap,
    points: ALL_TRIGGERS.map((trigger) => ({
      trigger,
      label: labelOf(trigger),
      points: priceOf(config, trigger),
      isOn: !config.off.includes(trigger),
    })),
    can: { configure: may(caller, 'gamification.configure', ventureId) },
  }
}

export const ALL_TRIGGERS = Object.keys(TRIGGERS) as readonly Trigger[]

/** Before a venture sets anything. */
export const DEFAULTS: Omit<NumberedConfig, 'since'> = {
  revision: 0,
  enabled: true,
  points: {},
  off: [],
  dailyCap: null,
}
