import type { Instant } from '../../kernel/index.ts'
import { clockText, localAt, timeText } from '../clock-text.ts'

type Window = { readonly from: Instant | null; readonly to: Instant | null }

/** "Thu 18 Jun 08:00–12:00 (America/Chicago)"; null: no time is known. The zone is named: carriers are everywhere. */
export function pickupText({ from, to }: Window, zone: string): string | null {
  if (from === null && to === null) return null
  return `${spanOf(from, to, zone)} (${zone})`
}

function spanOf(from: Instant | null, to: Instant | null, zone: string): string {
  if (from === null) return `until ${clockText(to ?? '', zone)}`
  if (to === null) return `from ${clockText(from, zone)}`
  if (from === to) return clockText(from, zone)
  const [first, last] = [localAt(from, zone), localAt(to, zone)]
  const isOneDay = first.toPlainDate().equals(last.toPlainDate())
  return isOneDay ? `${clockText(from, zone)}–${timeText(last)}` : `${clockText(from, zone)} – ${clockText(to, zone)}`
}
