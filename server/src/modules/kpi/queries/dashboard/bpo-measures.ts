import { type BpoFigures, contract, type DrillOf } from '@holdfast/contract'
import type { BpoColumn } from '../../store/bpo-columns.ts'
import type { PeriodSums } from '../sum-periods.ts'
import type { Coverage, Measure } from './measure.ts'

export type BpoSums = PeriodSums<BpoColumn>
type BpoMeasure = Measure<BpoSums, BpoFigures>

function calls(filters: DrillOf['filters'] = {}): DrillOf {
  return { path: contract.bpo.listCalls.path, filters, from: 'startedFrom', to: 'startedTo' }
}

const INBOUND = calls({ direction: 'INBOUND' })
const ANSWERED = calls({ direction: 'INBOUND', answered: 'true' })

function coverage(rows: BpoColumn, of: BpoColumn, what: string, lack: string): (sums: BpoSums) => Coverage {
  return (sums) => ({ rows: sums[rows], of: sums[of], what, lack })
}
const answerKnown = coverage('answer_known', 'inbound', 'offered calls', 'without an answer noted')

const QUEUE: readonly BpoMeasure[] = [
  {
    metric: 'calls',
    label: 'Calls',
    unit: 'count',
    better: 'higher',
    definition: 'Calls of both directions by the day on which they started, open ones too.',
    value: (figures) => figures.calls,
    drill: calls(),
  },
  {
    metric: 'offered',
    label: 'Offered',
    unit: 'count',
    better: null,
    definition: 'Incoming calls.',
    value: (figures) => figures.inbound,
    drill: INBOUND,
  },
  {
    metric: 'answered',
    label: 'Answered',
    unit: 'count',
    better: 'higher',
    definition: 'Incoming calls that an agent answered.',
    value: (figures) => figures.answered,
    coverage: answerKnown,
    drill: ANSWERED,
  },
  {
    metric: 'answeredShare',
    label: 'Answered share',
    unit: 'share',
    better: 'higher',
    definition: 'Answered ÷ offered calls of which it is known whether they were answered.',
    value: (figures) => figures.answeredShare,
    coverage: answerKnown,
    drill: INBOUND,
  },
  {
    metric: 'abandonment',
    label: 'Abandonment',
    unit: 'share',
    better: 'lower',
    definition: 'Abandoned ÷ offered calls of which it is known whether they were answered.',
    value: (figures) => figures.abandonment,
    coverage: answerKnown,
    drill: calls({ direction: 'INBOUND', answered: 'false' }),
  },
  {
    metric: 'serviceLevel',
    label: 'Service level',
    unit: 'share',
    better: 'higher',
    definition:
      'Incoming calls in time ÷ incoming calls counted, each by its campaign’s rule of the day (Service level says which).',
    value: (figures) => figures.serviceLevel,
    coverage: (sums) => ({
      rows: sums.service_level_of,
      of: sums.inbound,
      what: 'offered calls',
      lack: 'that its rule leaves out, or without a wait noted',
    }),
    drill: INBOUND,
  },
  {
    metric: 'averageSpeedOfAnswer',
    label: 'Speed of answer',
    unit: 'seconds',
    better: 'lower',
    definition: 'Mean wait of answered calls (ASA).',
    value: (figures) => figures.averageSpeedOfAnswer,
    coverage: coverage('answer_seconds_measured', 'answered', 'answered calls', 'without a wait noted'),
    drill: ANSWERED,
  },
]

const HANDLING: readonly BpoMeasure[] = [
  {
    metric: 'averageHandleTime',
    label: 'Handle time',
    unit: 'seconds',
    better: 'lower',
    definition: 'Mean of talk, hold and wrap, of calls where all three are known (AHT).',
    value: (figures) => figures.averageHandleTime,
    coverage: coverage('handle_measured', 'calls', 'calls', 'without talk, hold or wrap'),
    drill: calls(),
  },
  {
    metric: 'averageTalk',
    label: 'Talk',
    unit: 'seconds',
    better: null,
    definition: 'Mean talk of calls where it is known.',
    value: (figures) => figures.averageTalk,
    coverage: coverage('talk_measured', 'calls', 'calls', 'without talk'),
    drill: calls(),
  },
  {
    metric: 'resolvedShare',
    label: 'Resolved share',
    unit: 'share',
    better: 'higher',
    definition: 'Resolved ÷ calls of which it is known.',
    value: (figures) => figures.resolvedShare,
    coverage: coverage('resolved_known', 'calls', 'calls', 'without a result noted'),
    drill: calls({ resolved: 'true' }),
  },
  {
    metric: 'satisfaction',
    label: 'Satisfaction',
    unit: 'points',
    better: 'higher',
    definition: 'Mean of given ratings, 1 to 5; a call without one is left out.',
    value: (figures) => figures.satisfaction,
    coverage: coverage('rating_count', 'calls', 'calls', 'without a rating'),
    drill: calls({ rated: 'true' }),
  },
]

const RESULTS: readonly BpoMeasure[] = [
  {
    metric: 'dials',
    label: 'Dials',
    unit: 'count',
    better: 'higher',
    definition: 'Dials of calls where they are known.',
    value: (figures) => figures.dials,
    drill: calls(),
  },
  {
    metric: 'connects',
    label: 'Connects',
    unit: 'count',
    better: 'higher',
    definition: 'Calls that reached somebody.',
    value: (figures) => figures.connects,
    coverage: coverage('connects_known', 'calls', 'calls', 'where it is not noted'),
    drill: calls({ connected: 'true' }),
  },
  {
    metric: 'connectsPerDial',
    label: 'Connects per dial',
    unit: 'share',
    better: 'higher',
    definition: 'Connects ÷ dials, both of calls whose dials are known.',
    value: (figures) => figures.connectsPerDial,
    coverage: coverage('dials_measured', 'calls', 'calls', 'without dials'),
    drill: calls({ connected: 'true' }),
  },
  {
    metric: 'appointments',
    label: 'Appointments',
    unit: 'count',
    better: 'higher',
    definition: 'Calls in which an appointment was set.',
    value: (figures) => figures.appointments,
    drill: calls({ appointmentSet: 'true' }),
  },
  {
    metric: 'deals',
    label: 'Deals',
    unit: 'count',
    better: 'higher',
    definition: 'Calls that won a deal.',
    value: (figures) => figures.deals,
    drill: calls({ dealWon: 'true' }),
  },
  {
    metric: 'conversion',
    label: 'Conversion',
    unit: 'share',
    better: 'higher',
    definition: 'Deals ÷ connects of which it is known whether they ended in a deal.',
    value: (figures) => figures.conversion,
    coverage: coverage('connects_deal_known', 'connects', 'connects', 'where it is not noted'),
    drill: calls({ connected: 'true' }),
  },
  {
    metric: 'revenue',
    label: 'Revenue',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'Revenue of calls where it is known.',
    value: (figures) => figures.revenueMinor,
    drill: calls(),
  },
]

export const BPO_MEASURES: readonly BpoMeasure[] = [...QUEUE, ...HANDLING, ...RESULTS]
