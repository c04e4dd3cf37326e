import { setImmediate } from 'node:timers/promises'
import type { ImportSession } from '../kind.ts'
import { fixed, type Judging } from './judge-rows.ts'

/** Shows a kind that asks for it the whole file, before the first row is judged. */
export async function seeRows({ sees }: ImportSession<unknown>, source: () => Promise<Judging>): Promise<void> {
  if (!sees) return
  const { rows, read, fixes } = await source()
  for await (const batch of rows) {
    for (const raw of batch) {
      const row = fixed(raw, fixes)
      const seen = row && read(row)
      if (seen && 'given' in seen) sees(seen.given)
    }
    await setImmediate()
  }
}
