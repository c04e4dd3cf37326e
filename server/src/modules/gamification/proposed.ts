import type { contract, ParsedInput } from '@holdfast/contract'
import type { PointsConfig } from '@holdfast/engine/gamification'

type Given = Pick<ParsedInput<typeof contract.gamification.setPointsConfig>, 'isEnabled' | 'dailyCap' | 'points'>
type Config = Omit<PointsConfig, 'since'>

/** What would hold: triggers that are not given stay as they are. */
export function proposedConfig(
  current: Pick<Config, 'points' | 'off'>,
  { isEnabled, dailyCap, points }: Given,
): Config {
  const given = new Map(points.map((each) => [each.trigger, each]))
  return {
    enabled: isEnabled,
    dailyCap,
    points: { ...current.points, ...Object.fromEntries(points.map((each) => [each.trigger, each.points])) },
    off: [
      ...current.off.filter((trigger) => !given.has(trigger)),
      ...points.filter(({ isOn }) => !isOn).map(({ trigger }) => trigger),
    ],
  }
}
