export { callLogs } from './imports/call-logs.ts'
export { agentOf } from './queries/agent-of.ts'
export { callLabels } from './queries/call-labels.ts'
export { bpoHandlers } from './routes.ts'
