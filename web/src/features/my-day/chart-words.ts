import type { MyDay } from '@holdfast/contract'
import { formatFigure } from '../../lib/format-figure.ts'
import { formatDay, formatMonth } from '../../lib/format-time.ts'

export type MyNumber = MyDay['numbers'][number]

/** "November", of the month that the number runs over. */
export const monthName = ({ days }: MyNumber): string => formatMonth(days[0]?.day ?? '').split(' ')[0] ?? ''

/** "My margin by day, November". */
export const chartTitle = (number: MyNumber): string => `My ${smallFirst(number.label)} by day, ${monthName(number)}`

/** The chart in one sentence, for people who listen. */
export function chartLabel(number: MyNumber): string {
  const { days, month, label } = number
  const best = bestDay(number)
  const sum = month === null ? 'No data' : formatFigure(month, number)
  const most = best === null ? '' : `, most on ${formatDay(best.day)} with ${formatFigure(best.value, number)}`
  return `${label} by day in ${monthName(number)}: ${sum} in ${days.length} days${most}`
}

/** Why bars are missing and what the bars leave out. */
export function chartNote({ days, unmeasured, metric }: MyNumber): string {
  const gaps = days.filter(({ value }) => value === null).length
  return [unmeasuredSentence(unmeasured, metric), gapSentence(gaps)].filter(Boolean).join(' ')
}

function unmeasuredSentence(count: number, metric: string): string {
  if (count === 0) return ''
  const one = count === 1
  if (metric === 'loads_margin')
    return `${count} ${one ? 'load has' : 'loads have'} no cost yet and ${one ? 'adds' : 'add'} nothing.`
  return `${count} ${one ? 'record was' : 'records were'} not measured and ${one ? 'adds' : 'add'} nothing.`
}

function gapSentence(count: number): string {
  if (count === 0) return ''
  return `A day without a bar has no data (${count} so far).`
}

function bestDay({ days }: MyNumber): { readonly day: string; readonly value: string } | null {
  const known = days.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]))
  const best = known.toSorted((a, b) => Number(b.value) - Number(a.value))[0]
  return best && Number(best.value) > 0 ? best : null
}

const smallFirst = (text: string) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
