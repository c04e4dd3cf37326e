import type { PayNews } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { Money } from '../../ui/figure.tsx'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'
import { payWords } from './pay-words.ts'

interface PayLinesProps {
  readonly pay: readonly PayNews[]
}

/** What was done about pay since yesterday, and what waits for somebody; nothing where there is none. */
export function PayLines({ pay }: PayLinesProps) {
  if (pay.length === 0) return null
  return (
    <Section flush title="Pay">
      <ul className={css['lines']}>
        {pay.map((news) => (
          <li key={`${news.ventureId} ${news.kind}`}>
            <span>
              <NewsLink news={news} />
              <small>{news.ventureName}</small>
            </span>
            <span className={css['amounts']}>
              {news.totals.map((total) => (
                <Money key={total.currency} value={total} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** To the one that it tells of, else to their list. */
function NewsLink({ news }: { readonly news: PayNews }) {
  const words = payWords(news)
  if (news.kind === 'overdue') return <Link to="/incentives/disputes">{words}</Link>
  if (news.payoutId)
    return (
      <Link to="/incentives/payouts/$id" params={{ id: news.payoutId }}>
        {words}
      </Link>
    )
  if (news.runId && !news.isOwn)
    return (
      <Link to="/incentives/payouts/runs/$id" params={{ id: news.runId }}>
        {words}
      </Link>
    )
  return <Link to="/incentives/payouts">{words}</Link>
}
