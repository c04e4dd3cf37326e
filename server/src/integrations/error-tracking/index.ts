export { createErrorTracker } from './create-error-tracker.ts'
