export { RUN_STATUSES, type RunStatus } from './run-status.ts'
export { type Schedule, type SlotSchedule, scheduleText } from './schedule.ts'
export { lastSlot, nextSlot, slotsBetween } from './slots.ts'
