export { competitionRank, type Ranked, type RankRow } from './competition-rank.ts'
export { entriesFor, type Held, type PointEntry } from './entries-for.ts'
export type { OutreachAwardFact, OutreachFact } from './outreach-fact.ts'
export { type PointsConfig, type PointsSettings, pointsAt } from './points-config.ts'
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
