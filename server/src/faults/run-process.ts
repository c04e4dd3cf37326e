import { pino } from 'pino'
import { fixedClock } from '../platform/clock.ts'
import { openSystem, type System } from '../system.ts'
import { LOCAL_OPTIONS } from '../testing/local-options.ts'
import { MOMENT, SECRET } from './stand.ts'

export type ProcessOptions = { readonly role: 'web' | 'worker'; readonly ownerUrl: string }
/** What a process tells its parent when it can work; a worker has no port. */
export type Ready = { readonly port: number }

/** One process of the product, as `main.ts` starts it, but at a fixed moment and at the mercy of its parent. */
export async function runProcess(options: ProcessOptions): Promise<void> {
  process.on('disconnect', () => process.exit(0))
  const system = await openAt(options)
  if (options.role === 'worker') await system.startWork()
  else await system.app.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ port: options.role === 'web' ? portOf(system) : 0 } satisfies Ready)
}

export function openAt({ role, ownerUrl }: ProcessOptions): Promise<System> {
  return openSystem({
    ...LOCAL_OPTIONS,
    ownerUrl,
    connections: 8,
    isWorker: role === 'worker',
    clock: fixedClock(MOMENT),
    log: pino({ level: 'error' }),
    secret: SECRET,
    checkReplies: false,
  })
}

export function portOf(system: System): number {
  const address = system.app.server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
