export { peopleNames } from './queries/people-names.ts'
export { reportsBelow } from './queries/reports-below.ts'
export { venturesHandlers } from './routes.ts'
export { markDaysOpened } from './store/mark-days-opened.ts'
