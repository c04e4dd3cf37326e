import { eachDay } from '../../../kernel/index.ts'
import type { FoldPerson, FoldPlan, OpeningBalance, TeamWork, Work } from '../../fold/fold-input.ts'
import { LONG_AGO } from './arbitrary-days.ts'
import { creditedLoads } from './credited-loads.ts'
import { FIRST_FACT, type History, type Person, SPAN } from './history.ts'
import { metricDaysOf } from './metric-days.ts'
import { type Member, teamOn } from './team-on.ts'
import { WEEK_STARTS } from './week-starts.ts'

/** What is the same for everybody, in the form of the first engine. */
export function planOf({ venture, versions, fx }: History, span: Pick<FoldPlan, 'from' | 'to'> = SPAN): FoldPlan {
  return {
    venture: {
      ...{ liveFrom: venture.liveFrom, currency: venture.currency },
      weekStart: WEEK_STARTS[venture.weekStart] ?? 0,
    },
    versions: versions.map(({ from, to, rules }) => ({
      ...{ planId: 'plan', versionId: from, startsOn: from, endsOn: to, rules },
      payCurrency: rules[0]?.currency ?? venture.currency,
    })),
    ...span,
    fx: fx ?? [],
  }
}

/** One payee with their own work and that of everybody below, added up as the server adds them up in SQL. */
export function personOf(history: History, { id, memberships, deactivatedOn }: Person): FoldPerson {
  return {
    ...workOf(history, (person) => (person === id ? [null] : [])),
    memberships: memberships.map(({ from, to, jobRole, role }) => ({
      ...{ startsOn: from, endsOn: to, jobRole },
      accessRole: role ?? null,
    })),
    deactivatedOn: deactivatedOn ?? null,
    overrides: (history.overrides ?? [])
      .filter(({ person }) => person === id)
      .map(({ ruleKey, rate, from, to }) => ({ planId: 'plan', ruleKey, rate, startsOn: from, endsOn: to })),
    opening: openingOf(history, (person) => (person === id ? [null] : [])),
    team: teamOf(history, id),
  }
}

/** Nobody comes or goes before the first fact. The balances of a team are those of the people in it on the first day live. */
function teamOf(history: History, payee: string): TeamWork {
  const team = new Map(eachDay(FIRST_FACT, SPAN.to).map((day) => [day, teamOn(history.people, payee, day)]))
  const rolesOf = (members: readonly Member[], person: string) =>
    members.flatMap(({ id, jobRole }) => (id !== person ? [] : jobRole === null ? [null] : [null, jobRole]))
  const onFirstDay = teamOn(history.people, payee, history.venture.liveFrom)
  return {
    ...workOf(history, (person, day) => rolesOf(team.get(day) ?? [], person)),
    opening: openingOf(history, (person) => rolesOf(onFirstDay, person)),
    members: [...team].flatMap(([day, members]) =>
      members.map(({ jobRole }) => ({ startsOn: day === FIRST_FACT ? LONG_AGO : day, endsOn: day, jobRole })),
    ),
  }
}

type RolesOf = (person: string, day: string) => readonly Member['jobRole'][]

function workOf(history: History, rolesOf: RolesOf): Work {
  const ids = history.people.map(({ id }) => id)
  const loads = creditedLoads(history, (day) => ids.filter((id) => rolesOf(id, day).length > 0))
  return { loads, metricDays: metricDaysOf(history, loads, rolesOf) }
}

/** A balance of loads keeps its credit role; one of calls is of the roles in which its person's calls count. */
function openingOf({ opening }: History, rolesOf: (person: string) => readonly Member['jobRole'][]) {
  return (opening ?? []).flatMap(({ person, metricKey, creditRole, from, value }): OpeningBalance[] => {
    const found = rolesOf(person)
    const roles = metricKey.startsWith('loads_') && found.length > 0 ? [creditRole] : found
    return roles.map((role) => ({
      ...{ periodStart: from, creditRole: role, metricKey },
      ...{ numerator: value ?? '0', denominator: null },
    }))
  })
}
