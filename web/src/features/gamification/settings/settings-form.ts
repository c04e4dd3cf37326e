import type { contract, Input, PointsSettings } from '@holdfast/contract'
import { z } from 'zod'

const whole = 'must be a whole number'

export const settingsForm = z.object({
  isEnabled: z.boolean(),
  dailyCap: z.int(whole).min(0, 'must not be below zero').max(100_000, 'must be at most 100,000').nullable(),
  deeds: z.array(
    z.object({
      isOn: z.boolean(),
      points: z.int(whole).min(0, 'must not be below zero').max(10_000, 'must be at most 10,000'),
    }),
  ),
})
export type SettingsValues = z.output<typeof settingsForm>

/** The settings as the form holds them; deeds stay in their order. */
export const valuesOf = ({ isEnabled, dailyCap, points }: PointsSettings): SettingsValues => ({
  isEnabled,
  dailyCap,
  deeds: points.map(({ isOn, points: worth }) => ({ isOn, points: worth })),
})

/** What the form proposes for the triggers that these settings list. */
export function proposalOf(
  ventureId: string,
  { points }: PointsSettings,
  { isEnabled, dailyCap, deeds }: SettingsValues,
): Input<typeof contract.gamification.expectPoints> {
  const proposed = points.flatMap(({ trigger }, at) => {
    const deed = deeds[at]
    return deed ? [{ trigger, ...deed }] : []
  })
  return { ventureId, isEnabled, dailyCap, points: proposed }
}
