import { resolve } from 'node:path'
import { seedDemo } from '../demo/seed-demo.ts'
import { systemClock } from '../platform/clock.ts'
import type { SystemOptions } from '../system-options.ts'
import { demoMark } from './demo-mark.ts'

/** Tells the demo on an empty database. `folder` null: a server of the operator's, which a start never begins anew. */
export async function fillDemo(options: SystemOptions, folder: string | null): Promise<string> {
  const mark = folder === null ? null : demoMark(resolve(folder))
  mark?.set()
  const story = await seedDemo(options, systemClock.now())
  mark?.clear()
  return story
}
