export { pointsListener } from './points-listener.ts'
export { type DayPoints, type Points, pointsOfDays } from './queries/points-of-days.ts'
export { pointsOfOthers } from './queries/points-of-others.ts'
export { gamificationHandlers } from './routes.ts'
