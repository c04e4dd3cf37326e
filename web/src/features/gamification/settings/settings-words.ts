import type { PointsSettings, PointsSettingsChange } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import type { Described } from '../../../ui/conflict.tsx'

type Change = PointsSettingsChange['changes'][number]

/** "25", "off", "no limit": a figure of the settings by what it is of. */
export function figureWords(what: Change['what'], figure: number | null): string {
  if (what === 'points') return figure === null ? 'off' : 'on'
  if (figure === null) return what === 'daily_cap' ? 'no limit' : 'off'
  return formatNumber(figure)
}

/** The settings line by line, for whoever finds that somebody else changed them. */
export const describedSettings = ({ isEnabled, dailyCap, points }: PointsSettings): Described => [
  ['Deeds earn points', figureWords('points', isEnabled ? 1 : null)],
  ['Most points of one day', figureWords('daily_cap', dailyCap)],
  ...points.map(({ label, isOn, points: worth }) => [label, figureWords('trigger', isOn ? worth : null)] as const),
]
