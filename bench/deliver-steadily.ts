import { fork } from 'node:child_process'
import { join } from 'node:path'

export type Deliveries = {
  readonly url: string
  readonly cookie: string
  readonly loads: readonly string[]
  readonly perSecond: number
}
/** When each answer came, in the order of the answers, on this process's clock. */
export type Delivered = {
  readonly answeredAt: readonly number[]
  /** How far the sender itself fell behind its plan at worst. */
  readonly lateMs: number
  readonly seconds: number
}

/** So many deliveries each second, whether or not earlier ones have been answered; from a process of its own. */
export function deliverSteadily(deliveries: Deliveries): Promise<Delivered> {
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, 'servers/steady-sender.ts'))
    child.once('message', (message) => {
      const { answeredAt, ...rest } = message as Delivered
      done({ ...rest, answeredAt: answeredAt.map((at) => at - performance.timeOrigin) })
    })
    child.once('exit', (code) => fail(new Error(`The sender ended with ${code}`)))
    child.send(deliveries)
  })
}
