import { fork } from 'node:child_process'
import { join } from 'node:path'

/** What the load generator is to send, over and over. `[n]` in a header or body becomes a number that no other request has. */
export type LoadJob = {
  readonly url: string
  readonly path: string
  readonly connections: number
  readonly seconds: number
  readonly method?: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
export type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly failed: number }

/** From a process of its own, so that sending takes nothing from the server that is measured but its share of the machine. */
export function putLoad(job: LoadJob): Promise<Load> {
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, 'servers/load-generator.ts'), [JSON.stringify(job)])
    child.once('message', (message) => done(message as Load))
    child.once('exit', (code) => fail(new Error(`The load generator ended with ${code}`)))
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Each contender once a round, in turn, so that whatever else the machine does meets all of them alike. */
export async function interleave<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Load>>>,
): Promise<Record<Name, readonly Load[]>> {
  const names = Object.keys(contenders) as Name[]
  const measured = Object.fromEntries(names.map((name) => [name, [] as Load[]])) as Record<Name, Load[]>
  for (const name of names) await contenders[name]()
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const load = await contenders[name]()
      if (load.failed > 0) throw new Error(`${name}: ${load.failed} requests were not answered well`)
      measured[name].push(load)
    }
  }
  return measured
}

/** Round by round, so that a slow minute of the machine is in both terms. */
export function ratio(of: readonly Load[], to: readonly Load[], figure: (load: Load) => number): number {
  return median(of.map((load, round) => figure(load) / figure(to[round] ?? load)))
}
