export { anyHistory } from './arbitrary-history.ts'
export { foldFirst, type PersonLine } from './both-folds.ts'
export { type Fact, FIRST_FACT, type History, type Load, type Person, SPAN } from './history.ts'
export { WEEK_STARTS } from './week-starts.ts'
