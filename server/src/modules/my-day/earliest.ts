import type { Instant } from '@holdfast/engine/kernel'
import type { SinceVisit } from '../operations/index.ts'

export function earliest(since: readonly SinceVisit[]): Instant | null {
  return since.map((each) => each.since).sort()[0] ?? null
}
