import { access } from './access.ts'
import { audit } from './audit.ts'
import { bpo } from './bpo.ts'
import { briefing } from './briefing.ts'
import { calendar } from './calendar.ts'
import { dashboards } from './dashboards.ts'
import { documents } from './documents.ts'
import { freight } from './freight.ts'
import { fx } from './fx.ts'
import { gamification } from './gamification.ts'
import { identity } from './identity.ts'
import { imports } from './imports.ts'
import { incentives } from './incentives.ts'
import { kpi } from './kpi.ts'
import { myDay } from './my-day.ts'
import { navigation } from './navigation.ts'
import { offices } from './offices.ts'
import { sessions } from './sessions.ts'
import { users } from './users.ts'
import { ventures } from './ventures.ts'

/** Everything that the server promises, by area. */
export const contract = {
  identity,
  sessions,
  users,
  access,
  audit,
  ventures,
  offices,
  calendar,
  documents,
  navigation,
  freight,
  bpo,
  kpi,
  dashboards,
  incentives,
  gamification,
  briefing,
  myDay,
  imports,
  fx,
} as const

export type { Access, Explanation, MatrixRow } from './access.ts'
export type { AuditRow } from './audit.ts'
export type { Call } from './bpo.ts'
export type { Briefing, BriefingFigure, BriefingItem } from './briefing.ts'
export type { Holiday } from './calendar.ts'
export type { BpoBreakdown, BpoHour, BpoRow, Drill, DrillOf, FreightBreakdown, FreightRow, Tile } from './dashboards.ts'
export { type Document, MOST_DOCUMENT_BYTES } from './documents.ts'
export type { Area, Endpoint, Input, ParsedInput, Reply } from './endpoint.ts'
export { NO_STATE } from './freight.ts'
export type { FxRate } from './fx.ts'
export type { Leaderboard } from './gamification.ts'
export type { Me } from './identity.ts'
export type { BadRow, Import, ImportKind } from './imports.ts'
export type { PayLine, PayTrace, Plan, Rule } from './incentives.ts'
export type { BpoFigures, FreightFigures } from './kpi.ts'
export type { Load, LoadChange, LoadRow, Moment } from './load.ts'
export type { MyDay } from './my-day.ts'
export type { QuickLink } from './navigation.ts'
export type { Office } from './offices.ts'
export type { Session } from './sessions.ts'
export type { Target, TargetMetric } from './targets.ts'
export type { User, UserMembership, UserRow } from './users.ts'
export type { Money } from './values.ts'
export { Problem } from './values.ts'
export type { Venture, VenturePerson } from './ventures.ts'
