export { myDayHandlers } from './routes.ts'
