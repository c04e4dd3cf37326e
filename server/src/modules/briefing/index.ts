export { briefingListener } from './briefing-listener.ts'
export { buildBriefing, mailBriefing } from './jobs.ts'
export { briefingHandlers, thresholdHandlers } from './routes.ts'
