import { contract } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { ownPath } from '../../../lib/own-path.ts'
import { useReply } from '../../../lib/query.ts'
import { recentWhen } from '../../../lib/recent-when.ts'
import { useVenture } from '../../../lib/session.ts'
import { Section } from '../../../ui/section.tsx'
import { type NewsLine, newsLines } from './news-lines.ts'
import css from './since-visit.module.css'
import { useVisit } from './use-visit.ts'

const EVERY = 30_000

/** What others did since the person last looked here. Nothing on a first visit. */
export default function SinceVisit() {
  const ventureId = useVenture()?.id
  const zone = useHomeZone()
  const { isKept, read } = useVisit(ventureId)
  const { data } = useReply(contract.myDay.myNews, { ventureId }, { when: isKept, every: EVERY })
  if (!data || data.since === null) return null
  const lines = newsLines(data)
  return (
    <Section
      title="Since your last visit"
      aside={
        lines.length > 0 && (
          <button type="button" className={css['read']} onClick={() => read(data.asOf)}>
            Mark as read
          </button>
        )
      }
    >
      <p className={css['when']}>
        {lines.length === 0 ? 'Nothing new' : 'What others did'} since {recentWhen(data.since, zone)}.
      </p>
      <ul className={css['lines']}>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Line({ line: { text, path } }: { readonly line: NewsLine }) {
  const link = ownPath(path)
  return link ? <Link {...link}>{text}</Link> : text
}
