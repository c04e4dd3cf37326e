import type { LoadOutreach, OutreachAnswer, OutreachRecipient } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'

/** "5 asked · 2 answered · 1 declined · lowest offer $1,790.00": carriers, each once however often it was asked. */
export function countsText({ sends }: Pick<LoadOutreach, 'sends'>): string {
  const asked = Map.groupBy(
    sends.flatMap(({ recipients }) => recipients),
    ({ carrier }) => carrier.id,
  )
  const carriers = [...asked.values()]
  const answered = carriers.filter((each) => each.some(({ answers }) => answers.some(isAnswer))).length
  const declined = carriers.filter((each) => lastOf(each)?.isDecline).length
  const offers = [...asked.values()].flat().flatMap(({ answers }) => answers.flatMap(({ offer }) => offer ?? []))
  const lowest = offers.toSorted((one, other) => one.minor - other.minor)[0]
  return [
    `${carriers.length} asked`,
    `${answered} answered`,
    declined > 0 && `${declined} declined`,
    lowest && `lowest offer ${formatMoney(lowest)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What machines write is none. */
const isAnswer = ({ isAutomatic }: OutreachAnswer) => !isAutomatic

/** What one carrier said last, whichever message it answered. */
const lastOf = (recipients: readonly OutreachRecipient[]) =>
  recipients
    .flatMap(({ answers }) => answers.filter(isAnswer))
    .toSorted((one, other) => one.receivedAt.localeCompare(other.receivedAt))
    .at(-1)

/** Those who said something first, the newest answer above; the others stay by name. */
export function answeredFirst(recipients: readonly OutreachRecipient[]): readonly OutreachRecipient[] {
  const saidAt = ({ answers }: OutreachRecipient) => answers.findLast(isAnswer)?.receivedAt ?? ''
  return recipients.toSorted((one, other) => saidAt(other).localeCompare(saidAt(one)))
}
