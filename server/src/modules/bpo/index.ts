export { agentOf } from './queries/agent-of.ts'
export { type CallLabel, callLabels } from './queries/call-labels.ts'
export { bpoHandlers } from './routes.ts'
