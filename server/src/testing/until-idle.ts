import type { System } from '../system.ts'

/** Waits until the workers have nothing left, so that every figure is there. */
export async function untilIdle(system: System): Promise<void> {
  for (;;) {
    const [jobs] = await system.database.unscoped<{ waiting: number }>(
      `select count(*)::int as waiting from jobs.job where state in ('created', 'retry', 'active')`,
      [],
    )
    const lag = await system.drainer.lag()
    if (jobs?.waiting === 0 && lag.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
