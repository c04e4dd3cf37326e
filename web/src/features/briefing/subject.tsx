import type { BriefingItem } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Lane } from '../../ui/lane.tsx'
import css from './items.module.css'

/** The record by its number, as a link where the person has its page, and its lane. */
export function Subject({ item: { subject } }: { readonly item: BriefingItem }) {
  const hasPage = useHasPage()
  const { kind, id, label, from, to } = subject
  return (
    <span className={css['subject']}>
      {kind === 'load' && hasPage('/freight/loads') ? (
        <Link to="/freight/loads/$id" params={{ id }}>
          {label}
        </Link>
      ) : (
        <b>{label}</b>
      )}
      {from !== null && to !== null && <Lane from={from} to={to} />}
    </span>
  )
}
