import type { PayNews } from '@holdfast/contract'

/** "12 payouts wait to be approved", "Your pay was approved". */
export function payWords({ kind, isOwn, count }: Pick<PayNews, 'kind' | 'isOwn' | 'count'>): string {
  const isOne = count === 1
  if (kind === 'overdue') return `${count} ${isOne ? 'dispute is' : 'disputes are'} past the day of the answer`
  if (isOwn) return `Your pay ${SINGLE[kind]}`
  return `${count} ${isOne ? 'payout' : 'payouts'} ${isOne ? SINGLE[kind] : SEVERAL[kind]}`
}

type Told = Exclude<PayNews['kind'], 'overdue'>

const SINGLE: Readonly<Record<Told, string>> = {
  approved: 'was approved',
  paid: 'was paid',
  returned: 'came back from the bank',
  waiting: 'waits to be approved',
  payable: 'waits to be paid',
}
const SEVERAL: Readonly<Record<Told, string>> = {
  approved: 'were approved',
  paid: 'were paid',
  returned: 'came back from the bank',
  waiting: 'wait to be approved',
  payable: 'wait to be paid',
}
