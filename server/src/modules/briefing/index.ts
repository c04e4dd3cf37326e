export { briefingListener } from './briefing-listener.ts'
export { briefingHandlers } from './routes.ts'
