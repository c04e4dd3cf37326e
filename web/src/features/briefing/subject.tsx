import type { BriefingItem } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Lane } from '../../ui/lane.tsx'
import css from './items.module.css'

/** The record by its number, as a link where the person has its page, and its lane. */
export function Subject({ item: { subject } }: { readonly item: BriefingItem }) {
  const { kind, id, label, from, to } = subject
  return (
    <span className={css['subject']}>
      <Named kind={kind} id={id} label={label} />
      {from !== null && to !== null && <Lane from={from} to={to} />}
    </span>
  )
}

function Named({ kind, id, label }: Pick<BriefingItem['subject'], 'kind' | 'id' | 'label'>) {
  const hasPage = useHasPage()
  if (kind === 'load' && hasPage('/freight/loads'))
    return (
      <Link to="/freight/loads/$id" params={{ id }}>
        {label}
      </Link>
    )
  if (kind === 'customer' && hasPage('/freight/customers'))
    return (
      <Link to="/freight/customers/$id" params={{ id }}>
        {label}
      </Link>
    )
  if (kind === 'review' && hasPage('/hotel/reviews'))
    return (
      <Link to="/hotel/reviews/$id" params={{ id }}>
        {label}
      </Link>
    )
  if (kind === 'hotel_dispute' && hasPage('/hotel/disputes'))
    return (
      <Link to="/hotel/disputes/$id" params={{ id }}>
        {label}
      </Link>
    )
  return <b>{label}</b>
}
