export { pointsListener } from './points-listener.ts'
export { type DayPoints, pointsOfDays } from './queries/points-of-days.ts'
export { gamificationHandlers } from './routes.ts'
