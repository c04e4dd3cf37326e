import { execFileSync } from 'node:child_process'
import { startWatchdog } from './index.ts'

const LIMIT_MS = 1_000

/** A process of its own that does what its parameter says under a watchdog, and says so. */
const watchdog = startWatchdog({ limitMs: LIMIT_MS, tickMs: 50, mark: process.argv[3] ?? null })
watchdog.note(['incentives.daily'])
const say = (text: string) => process.stdout.write(`${text}\n`)

const BEHAVIOURS: Readonly<Record<string, () => unknown>> = {
  loops: () => {
    for (;;);
  },
  'waits for the system': () => execFileSync('sleep', ['60']),
  'never lets go of its promises': async () => {
    for (;;) await null
  },
  'is busy in slices': async () => {
    const begun = performance.now()
    while (performance.now() - begun < LIMIT_MS * 3) {
      spin(LIMIT_MS / 5)
      await new Promise((resolve) => setImmediate(resolve))
    }
    say('done')
  },
  'is idle': () => {
    const stay = setInterval(() => {}, 1_000)
    process.stdin.once('data', () => {
      say('done')
      clearInterval(stay)
      process.stdin.destroy()
    })
  },
  'has nothing to do': () => say('done'),
}

say('up')
setTimeout(() => BEHAVIOURS[process.argv[2] ?? '']?.(), 200)

function spin(milliseconds: number): void {
  const begun = performance.now()
  while (performance.now() - begun < milliseconds);
}
