import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const WALK = fileURLToPath(new URL('../testing/walk-a-year.ts', import.meta.url))
const run = promisify(execFile)

/** The zone of the host, that of the venture, the time of the job, and what the host's own clock reads at noon UTC in July. */
const HOSTS = [
  ['UTC', 'America/New_York', '02:30', 12],
  ['Asia/Kolkata', 'America/New_York', '02:00', 17],
  ['America/New_York', 'America/New_York', '02:00', 8],
  ['America/Los_Angeles', 'Australia/Lord_Howe', '02:15', 5],
  ['Australia/Lord_Howe', 'Asia/Kolkata', '00:05', 22],
] as const

test.concurrent.each(HOSTS)(
  'J-01 on a host in %s a job in %s at %s has the right next slot at every minute of a year',
  { timeout: 240_000 },
  async (hostZone, zone, at, hostHour) => {
    const walked = await run(process.execPath, [WALK, zone, at], { env: { TZ: hostZone } })
    const { minutes, slots, wrong, ...host } = JSON.parse(walked.stdout)
    expect(host).toEqual({ hostHour })
    expect({ minutes, wrong }).toEqual({ minutes: 525_600, wrong: 0 })
    expect(slots).toBe(370)
  },
)
