import type { AuditRow } from '@holdfast/contract'
import { sentence } from '../../lib/sentence.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** Areas first, then each action that is in sight; what the address asks for is always among them. */
export function actionOptions(rows: readonly AuditRow[], chosen: string | undefined): readonly Option[] {
  const seen = new Map(rows.map(({ action, what }) => [action, what]))
  if (chosen?.includes('.') && !seen.has(chosen)) seen.set(chosen, chosen)
  const areas = new Set([...seen.keys(), ...(chosen ? [chosen] : [])].map((action) => action.split('.')[0] ?? ''))
  return [
    ...[...areas].sort().map((area) => ({ value: area, label: `All of ${area.replaceAll('_', ' ')}` })),
    ...[...seen].sort().map(([value, label]) => ({ value, label: sentence(label) })),
  ]
}
