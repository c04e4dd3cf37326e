export { type ErrorTracker, NO_TRACKER, type Report } from './error-tracker.ts'
export { scrubbed } from './scrubbed.ts'
export { serveErrorReports } from './serve-error-reports.ts'
