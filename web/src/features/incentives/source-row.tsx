import type { PayTrace } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Lane } from '../../ui/lane.tsx'
import css from './source-row.module.css'

type Credit = PayTrace['credits'][number]

/** A record behind an amount, as a link where the person has its page. */
export function SourceRow({ credit: { sourceKind, sourceId, label, detail } }: { readonly credit: Credit }) {
  const hasPage = useHasPage()
  if (sourceKind === 'load' && hasPage('/freight/loads'))
    return words(
      <Link to="/freight/loads/$id" params={{ id: sourceId }}>
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
  return words(label, detail)
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
