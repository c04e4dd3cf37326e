import type { Listener } from '../../platform/jobs/listeners.ts'
import { followLoads } from './commands/follow-loads.ts'
import { isTold } from './told-events.ts'

/** Items follow what happened to the loads of these events. */
export const briefingListener: Listener = { name: 'briefing', hears: isTold, act: followLoads }
