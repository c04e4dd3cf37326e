import { setTimeout as pause } from 'node:timers/promises'
import type { Field, Strike } from './strikes.ts'

const LONGEST_PAUSE_MS = 120

export type Struck = { readonly strikes: number; readonly recoveriesMs: readonly number[] }

/** Strikes again and again, 0–120 ms apart, until the work has ended or `most` is reached. */
export async function strikeUntilOver(strike: Strike, field: Field, most: number): Promise<Struck> {
  let isOver = false
  void field.over.then(() => {
    isOver = true
  })
  const recoveries: Promise<number | null>[] = []
  for (;;) {
    await pause(field.chance.next() * LONGEST_PAUSE_MS)
    if (isOver || recoveries.length >= most) break
    const recovery = strike.once(field)
    if (recovery === null) continue
    recoveries.push(recovery)
    if (!strike.overlaps) await recovery
  }
  field.wire.disarm()
  const times = await Promise.all(recoveries)
  return { strikes: recoveries.length, recoveriesMs: times.filter((time) => time !== null) }
}
