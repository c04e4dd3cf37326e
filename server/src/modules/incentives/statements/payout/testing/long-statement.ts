import type { PayoutStatement } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'

type PayDay = PayoutStatement['days'][number]
type Line = PayDay['lines'][number]

const RULES = [
  'Marge commerciale très détaillée pour les clients de la région Île-de-France, Łódź et Αθήνα, payée en ₹ € £ ¥',
  'Steps',
  'Capped per month',
]
const PLAN = 'Vertriebsplan Nord- und Ostdeutschland 2026'
const MONDAY = '2026-04-06'

export const id = (n: number) => `0197f2ce-5a60-7c1e-9f0a-${String(n).padStart(12, '0')}`

/** Sixty days of up to three lines each, in rupees, of somebody with a long name. */
export function longStatement(status: 'DRAFT' | 'PAID' = 'PAID', days = 60): PayoutStatement {
  const paid = Array.from({ length: days }, (_, at) => payDay(addDays(MONDAY, at), at))
  const daysMinor = paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const adjustments = [1, 2, 3].map((n) => adjustment(n))
  const adjustedMinor = adjustments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const netMinor = daysMinor + adjustedMinor - 5000
  const figures = { daysMinor, adjustedMinor, carriedMinor: -5000, netMinor, payableMinor: netMinor, leftMinor: 0 }
  const lines = paid.flatMap((day) => day.lines)
  return {
    payout: { ...payoutOf(status), periodEnd: addDays(MONDAY, days - 1), figures },
    rules: RULES.map((ruleName, at) => {
      const its = lines.filter(({ ruleKey }) => ruleKey === `rule-${at}`)
      const amountMinor = its.reduce((sum, line) => sum + line.amount.minor, 0)
      return { planName: PLAN, ruleKey: `rule-${at}`, ruleName, amountMinor, lines: its.length }
    }),
    days: paid,
    adjustments,
    disputes: [
      {
        id: id(800),
        lineId: lines[1]?.id ?? null,
        workDay: '2026-04-07',
        ruleName: 'Steps',
        amountMinor: 13_007,
        status: 'OPEN',
      },
    ],
  }
}

function payDay(day: Day, at: number): PayDay {
  const lines = RULES.slice(0, 1 + (at % 3)).map((ruleName, n) => line(day, at * 3 + n, ruleName, n))
  return { day, amountMinor: lines.reduce((sum, { amount }) => sum + amount.minor, 0), lines, adjustments: [] }
}

function line(day: Day, n: number, ruleName: string, rule: number): Line {
  const minor = rule === 2 ? 0 : 10_000 + n * 1_003
  return {
    id: id(n),
    day,
    planName: PLAN,
    versionNumber: 3,
    ruleKey: `rule-${rule}`,
    ruleName,
    sentence: '',
    amount: { minor, currency: 'INR' },
    toDate: '3',
    unmeasured: 0,
    creditCount: 1 + (n % 3),
    reason: rule === 2 ? 'cap' : 'earned',
  }
}

function adjustment(n: number): PayoutStatement['adjustments'][number] {
  return {
    id: id(900 + n),
    kind: n % 2 === 0 ? 'GRANTED' : 'RECOMPUTE',
    workDay: `2026-03-1${n}`,
    bookedOn: `2026-04-0${n + 5}`,
    lineId: null,
    planName: PLAN,
    ruleKey: 'rule-1',
    ruleName: 'Steps',
    amountMinor: n % 2 === 0 ? 12_500 : -2_050,
    reason:
      n % 2 === 0
        ? 'Agreed after a look at the invoice of the carrier and the bill of lading'
        : 'The work of a locked day changed',
  }
}

function payoutOf(status: 'DRAFT' | 'PAID'): Omit<PayoutStatement['payout'], 'figures' | 'periodEnd'> {
  const isPaid = status === 'PAID'
  const meera = { id: id(5), name: 'Meera Iyer' }
  return {
    id: id(1),
    ventureId: id(2),
    runId: id(3),
    ventureName: 'Holdfast Speditions- und Logistikgesellschaft für Nord- und Osteuropa mbH & Co. KG',
    person: { id: id(4), name: 'Zoë Šťastná-Łukasiewicz de la Fuente y García-Ψαρρά Иванова' },
    currency: 'INR',
    periodStart: MONDAY,
    status,
    disputedMinor: 13_007,
    madeBy: { id: id(6), name: 'Grace Okafor' },
    madeAt: '2026-06-17T13:12:00.000Z',
    approvedBy: isPaid ? meera : null,
    approvedAt: isPaid ? '2026-06-18T13:12:00.000Z' : null,
    paidOn: isPaid ? '2026-06-20' : null,
    paymentReference: isPaid ? 'TX-20260620-118' : null,
    fileNumber: null,
    version: 3,
    can: {},
    digest: isPaid ? 'a1'.repeat(32) : null,
    carriedFrom: [{ payoutId: id(7), amountMinor: -5000 }],
    carriedTo: null,
    variance: null,
    history: [],
    exceptions: [],
    ledger: [],
    steps: [],
  }
}
