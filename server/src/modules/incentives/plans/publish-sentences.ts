import type { VersionCheck } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { dayWords } from './day-words.ts'

type Rewrites = NonNullable<VersionCheck['rewrites']>

/** Why a version that cuts periods, or leaves days without any, wants to be confirmed. */
export function cutSentence(check: Omit<VersionCheck, 'failing'>, today: Day): string {
  const { cuts, gapFrom, gapTo, rewrites, firstDay, concernedCount } = check
  const sentences = [
    ...cuts.map(({ sentence }) => sentence),
    ...(gapFrom === null ? [] : [gapSentence(gapFrom, gapTo, today)]),
    ...(concernedCount === 0 ? [] : [`The pay of ${people(concernedCount)} so far is another with it.`]),
    ...(rewrites ? [paidAnew(rewrites, today)] : []),
    ...(gapFrom === null ? [] : ['Give it a later last day or none, or confirm.']),
    ...(gapFrom !== null || firstDay === null ? [] : [`Let it start on ${firstDay}, or confirm.`]),
  ]
  return sentences.join(' ')
}

/** Why a version whose first day has come wants to be confirmed. */
export function rewriteSentence(rewrites: Rewrites, today: Day): string {
  const { peopleCount } = rewrites
  const whose = peopleCount === 0 ? 'Nobody’s pay so far changes.' : `The pay of ${people(peopleCount)} changes.`
  return `${paidAnew(rewrites, today)} ${whose} Let it start after today, or confirm.`
}

/** "From 13 June nobody is paid by this plan." */
function gapSentence(from: Day, to: Day | null, today: Day): string {
  const until = to === null ? '' : ` to ${dayWords(to, today)}`
  return `From ${dayWords(from, today)}${until} nobody is paid by this plan.`
}

/** "It pays 9 days anew, back to 10 June." */
function paidAnew({ days, from }: Rewrites, today: Day): string {
  return `It pays ${days === 1 ? '1 day' : `${days} days`} anew, back to ${dayWords(from, today)}.`
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
