import { eachDay } from '../../kernel/index.ts'
import { fold } from '../fold/fold.ts'
import type { FoldPerson, FoldPlan, Work } from '../fold/fold-input.ts'
import type { Line } from '../fold/line.ts'
import { type ExampleLine, type ExamplePerson, type FoldExample, fullRule } from './example.ts'
import { creditedLoads } from './example-credits.ts'
import { type SideOn, teamOn } from './example-team.ts'
import { metricDaysOf } from './metric-days.ts'

const FROM = '2026-01-01'

/** Everybody's lines of an example, in the form that its fixture expects. */
export function foldExample(example: FoldExample): ExampleLine[] {
  const plan = planOf(example)
  return example.people.flatMap((person) =>
    fold({ ...plan, ...personOf(example, person) }).map((line) => asExample(person.id, line)),
  )
}

function planOf({ versions, liveFrom, fx, lastDay }: FoldExample): FoldPlan {
  return {
    venture: { weekStart: 0, liveFrom: liveFrom ?? versions[0]?.from ?? '', currency: 'USD' },
    versions: versions.map(({ from, to, rules }) => ({
      planId: 'plan',
      versionId: from,
      startsOn: from,
      endsOn: to,
      payCurrency: rules[0]?.currency ?? 'USD',
      rules: rules.map(fullRule),
    })),
    from: FROM,
    to: lastDay,
    fx: fx ?? [],
  }
}

function personOf(example: FoldExample, person: ExamplePerson): FoldPerson {
  const { people, overrides = [], opening = [], lastDay } = example
  const members = (day: string) => teamOn(day, person.id, people)
  return {
    ...workOf(example, () => [{ id: person.id, jobRole: null }], false),
    memberships: person.memberships.map(({ from, to, jobRole }) => ({ startsOn: from, endsOn: to, jobRole })),
    deactivatedOn: person.deactivatedOn,
    overrides: overrides
      .filter((own) => own.person === person.id)
      .map(({ ruleKey, rate, from, to }) => ({ planId: 'plan', ruleKey, rate, startsOn: from, endsOn: to })),
    opening: opening
      .filter((own) => own.person === person.id)
      .map(({ metricKey, creditRole, from, value }) => ({
        metricKey,
        creditRole,
        periodStart: from,
        numerator: value,
        denominator: null,
      })),
    team: {
      ...workOf(example, members, true),
      members: eachDay(FROM, lastDay).flatMap((day) =>
        members(day).map(({ jobRole }) => ({ startsOn: day, endsOn: day, jobRole })),
      ),
    },
  }
}

function workOf({ loads, facts, fx = [] }: FoldExample, sideOn: SideOn, isTeam: boolean): Work {
  const credited = loads.flatMap((load) => creditedLoads(load, fx, sideOn))
  return { loads: credited, metricDays: metricDaysOf(credited, facts, sideOn, isTeam) }
}

function asExample(person: string, line: Line): ExampleLine {
  const { ruleKey, day, toDate, before, settledBefore, settledToDate, unmeasured, override, currency } = line
  const settled = [settledBefore, settledToDate]
  const special = { ownRate: override?.rate, currency: currency === 'USD' ? undefined : currency }
  return { of: `${person} ${ruleKey}`, day, toDate, before, settled, unmeasured, ...special }
}
