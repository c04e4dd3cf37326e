import type { Day, Instant } from '@holdfast/engine/kernel'
import { addDays, businessDay, eachDay, weekday } from '@holdfast/engine/kernel'
import { pino } from 'pino'
import { openSystem, type System, type SystemOptions } from '../system.ts'
import { clientFor } from '../testing/request.ts'
import type { PersonName } from '../testing/world/people.ts'
import { seedWorld } from '../testing/world/seed-world.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { bpoDay } from './bpo-story.ts'
import { chanceFrom } from './chance.ts'
import { freightDay } from './freight-story.ts'
import { movingClock } from './moving-clock.ts'
import type { Scene } from './scene.ts'

const DAYS = 24
const SEED = 2026

/** Founds the demo group and plays its last weeks through the product's own API, each scene at its own moment. */
export async function seedDemo(options: SystemOptions, now: Instant): Promise<string> {
  await seedWorld(options.ownerUrl)
  const scenes = storyUntil(now)
  const clock = movingClock(scenes[0]?.at ?? now)
  const system = await openSystem({ ...options, clock, log: pino({ level: 'silent' }), isWorker: true })
  try {
    await system.app.ready()
    await system.startWork()
    await play(system, clock.moveTo, scenes)
    clock.moveTo(now)
    await untilIdle(system)
  } finally {
    await system.stop()
  }
  return `${scenes.length} scenes of ${DAYS} days`
}

function storyUntil(now: Instant): readonly Scene[] {
  const chance = chanceFrom(SEED)
  const lastDay = businessDay(now, VENTURES.northline.zone)
  const days: readonly Day[] = eachDay(addDays(lastDay, -DAYS), lastDay)
  return days
    .flatMap((day) => {
      const isWorkingDay = weekday(day) !== 0 && weekday(day) !== 6
      return [...(isWorkingDay ? freightDay(chance, day, day === lastDay) : []), ...bpoDay(chance, day, now)]
    })
    .filter((scene) => scene.at <= now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Sessions end after twelve idle hours, so everybody signs in anew each day. */
async function play(system: System, moveTo: (instant: Instant) => void, scenes: readonly Scene[]): Promise<void> {
  let day = ''
  let signedIn = new Map<PersonName, ReturnType<typeof clientFor>>()
  for (const scene of scenes) {
    if (scene.at.slice(0, 10) !== day) {
      day = scene.at.slice(0, 10)
      signedIn = new Map()
    }
    moveTo(scene.at)
    const person = signedIn.get(scene.by) ?? clientFor(system, scene.by)
    signedIn.set(scene.by, person)
    await scene.play(person)
  }
}

/** Waits until the workers have nothing left, so that the first page already shows every figure. */
async function untilIdle(system: System): Promise<void> {
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
