import type { Pair } from './pair-ids.ts'

const broker = ({ brokerId }: Pair) => ({ ventureId: brokerId })
const DAY = '2026-06-18'

/** Daily reports and days off of a broker. */
export const EOD_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listEodReports: (pair) => ({ ...broker(pair), userId: pair.personId }),
  myEodStatus: broker,
  eodForm: (pair) => ({ ...broker(pair), day: DAY }),
  eodTeam: (pair) => ({ ...broker(pair), day: DAY }),
  getEodReport: ({ reportId }) => ({ id: reportId }),
  eodReportHistory: ({ reportId }) => ({ id: reportId }),
  submitEodReport: (pair) => ({ ...broker(pair), day: DAY, done: 'Six loads' }),
  amendEodReport: ({ reportId }) => ({ id: reportId, version: 1, done: 'Seven loads' }),
  withdrawEodReport: ({ reportId }) => ({ id: reportId }),
  reviewEodReport: ({ reportId }) => ({ id: reportId, version: 1 }),
  voidEodReport: ({ reportId }) => ({ id: reportId, reason: 'Sent by mistake' }),
  explainMissedDays: ({ gapId }) => ({ gapId, explanation: 'On the road' }),
  listDaysOff: (pair) => ({ ...broker(pair), userId: pair.personId }),
  enterDaysOff: (pair) => ({ ...broker(pair), userId: pair.personId, firstDay: '2026-08-03', lastDay: '2026-08-04' }),
  voidDaysOff: ({ dayOffId }) => ({ id: dayOffId, reason: 'Another person' }),
}
