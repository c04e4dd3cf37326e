import type { MissingReports as Missing } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { counted } from '../../lib/counted.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

/** Whose report of the day before is missing; nothing where none is. */
export function MissingReports({ reports }: { readonly reports: readonly Missing[] }) {
  if (reports.length === 0) return null
  return (
    <Section flush title="Daily reports">
      <ul className={css['lines']}>
        {reports.map((missing) => (
          <li key={missing.ventureId}>
            <span>
              <TeamLink missing={missing} />
              <small>{missing.people.map(({ name }) => name).join(', ')}</small>
            </span>
            <small>{missing.ventureName}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function TeamLink({ missing: { ventureId, day, people } }: { readonly missing: Missing }) {
  const hasPage = useHasPage()
  const words = `${counted(people.length, 'report')} of ${formatDay(day)} missing`
  if (!hasPage('/operations/eod/team')) return <b>{words}</b>
  return (
    <Link to="/operations/eod/team" search={{ venture: ventureId, day }}>
      {words}
    </Link>
  )
}
