import type { CarrierOutreach } from '@holdfast/contract'
import { formatRatio } from '../../../lib/format.ts'
import { dayIn, formatDay } from '../../../lib/format-time.ts'

/** "Asked Thu 18 Jun, answered Wed 17 Jun, answers 60.0%": how a carrier answers, in one line. */
export function askedText({ lastAskedAt, lastAnsweredAt, answerRate }: CarrierOutreach, zone: string): string {
  const on = (at: string) => formatDay(dayIn(at, zone), 'brief')
  if (lastAskedAt === null) return lastAnsweredAt === null ? 'Never asked' : `Never asked, wrote ${on(lastAnsweredAt)}`
  const answered = lastAnsweredAt === null ? 'never answered' : `answered ${on(lastAnsweredAt)}`
  const rate = answerRate === null ? [] : [`answers ${formatRatio(answerRate)}`]
  return [`Asked ${on(lastAskedAt)}`, answered, ...rate].join(', ')
}
