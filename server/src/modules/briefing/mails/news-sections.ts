import type { BriefingBody, PayNews } from '@holdfast/contract'
import type { LetterSection } from '../../../platform/messages/index.ts'
import { amountText } from './figure-text.ts'

/** Everything between the wins and the figures, in the order of the page. */
export function newsSections(content: BriefingBody): readonly LetterSection[] {
  return [
    {
      title: 'Freight',
      head: ['What', 'Why'],
      lines: content.freight.map(({ subject, why }) => [subject.label, why]),
    },
    {
      title: 'People',
      head: ['Who', 'What'],
      lines: content.people.map(({ assignee, count, oldestDays }) => [
        assignee?.name ?? 'Nobody yet',
        `${counted(count, 'task')} overdue, the oldest by ${counted(oldestDays, 'day')}`,
      ]),
    },
    {
      title: 'Daily reports',
      head: ['Missing', 'Of'],
      lines: content.reports.map(({ people, day }) => [people.map(({ name }) => name).join(', '), day]),
    },
    {
      title: 'Pay',
      head: ['What', 'Amount'],
      lines: content.pay.map((news) => [payText(news), news.totals.map(amountText).join(' and ')]),
    },
    {
      title: 'SaaS',
      head: ['What', 'Amount'],
      lines: content.saas.map(({ customer, kind, mrr }) => [
        `${customer.name} ${kind === 'left' ? 'left' : 'is new'}`,
        `${amountText(mrr)} a month`,
      ]),
    },
    {
      title: 'Bank accounts',
      head: ['What', 'Why'],
      lines: content.holdings.map((news) => [news.account.name, holdingsText(news)]),
    },
    {
      title: 'Data that is late',
      head: ['What', 'Why'],
      lines: content.system.map(({ hotel, nightsMissing, lastNight }) => [
        hotel.name,
        `${counted(nightsMissing, 'night')} missing, the last is of ${lastNight}`,
      ]),
    },
    {
      title: 'Jobs that failed',
      head: ['What', 'Why'],
      lines: content.failedJobs.map(({ job, status }) => [job, FAILED[status]]),
    },
  ]
}

const FAILED = {
  ERROR: 'It ended with an error',
  TIMEOUT: 'It took too long and was stopped',
  PARTIAL: 'It did some of its work',
} as const

const PAY: Readonly<Record<PayNews['kind'], string>> = {
  approved: 'approved',
  paid: 'paid',
  returned: 'sent back by the bank',
  waiting: 'to be approved',
  payable: 'to be paid',
  overdue: 'past the day of the answer',
}

function payText({ kind, count }: PayNews): string {
  return `${counted(count, kind === 'overdue' ? 'dispute' : 'payout')} ${PAY[kind]}`
}

function holdingsText({ kind, lost, isOverdrawn, ageDays }: BriefingBody['holdings'][number]): string {
  if (kind === 'stale' || lost === null) return `Its balance is ${counted(ageDays, 'day')} old`
  return `${isOverdrawn ? 'Overdrawn: it' : 'It'} fell by ${amountText(lost)}`
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
