export { BOARD_PERIODS, type BoardPeriod, boardPeriodStart } from './board-period.ts'
export { entriesFor, type Held, type PointEntry } from './entries-for.ts'
export type { EodFact, EodWeekFact } from './eod-fact.ts'
export { type Beside, type ExpectedEffect, expectedEffect, type PastDeed } from './expected-effect.ts'
export type { OutreachAwardFact, OutreachFact } from './outreach-fact.ts'
export { type PointsConfig, type PointsSettings, pointsAt, priceOf } from './points-config.ts'
export { type AwardTurn, type StandingAward, type StandingChange, standingChanges } from './standing-changes.ts'
export { TRIGGERS, type Trigger } from './triggers.ts'
export {
  type AwardFact,
  type CallFact,
  type DayFact,
  type DisputeFact,
  type LoadFact,
  type QuoteFact,
  type ReviewFact,
  type TaskFact,
  type Wanted,
  wantedAward,
} from './wanted-award.ts'
