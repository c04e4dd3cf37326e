import type { PayTrace } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Lane } from '../../ui/lane.tsx'
import { plainDay } from './plain-day.ts'
import css from './source-row.module.css'

type Credit = PayTrace['credits'][number]

/** A record behind an amount, as a link where the person has its page. */
export function SourceRow({ credit }: { readonly credit: Credit }) {
  const { sourceKind, sourceId, label } = credit
  const detail = detailOf(credit)
  const hasPage = useHasPage()
  if (sourceKind === 'load' && hasPage('/freight/loads'))
    return words(
      <Link to="/freight/loads/$id" params={{ id: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'quote' && hasPage('/freight/quotes'))
    return words(
      <Link to="/freight/quotes/$id" params={{ id: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'call' && hasPage('/bpo/calls'))
    return words(
      <Link to="/bpo/calls" search={{ call: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'review' && hasPage('/hotel/reviews'))
    return words(
      <Link to="/hotel/reviews/$id" params={{ id: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'task' && hasPage('/operations/tasks'))
    return words(
      <Link to="/operations/tasks/$id" params={{ id: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'eod' && hasPage('/operations/eod'))
    return words(
      <Link to="/operations/eod/$id" params={{ id: sourceId }}>
        {label}
      </Link>,
      detail,
    )
  if (sourceKind === 'hotel_day' && hasPage('/hotel/figures')) {
    const night = label.slice(-'2026-06-17'.length)
    return words(
      <Link to="/hotel/figures" search={{ from: night, to: night }}>
        {label}
      </Link>,
      detail,
    )
  }
  return words(label, detail)
}

/** Of a team's rule, whose work it was; of money in another currency, the rate that brought it into the venture's. */
function detailOf({ detail, worker, fx }: Credit): string {
  const rate = fx && `at ${fx.rate} of ${plainDay(fx.day)}`
  return [detail, worker?.name, rate].filter(Boolean).join(' · ')
}

function words(name: React.ReactNode, detail: string) {
  const [from, to, ...rest] = detail.split(' to ')
  const lane = from !== undefined && to !== undefined && rest.length === 0
  return (
    <span className={css['row']}>
      {name}
      <small>{lane ? <Lane from={from} to={to} /> : detail}</small>
    </span>
  )
}
