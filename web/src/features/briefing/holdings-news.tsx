import type { HoldingsNews as News } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { counted } from '../../lib/counted.ts'
import { formatMoney, formatRatio } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

interface HoldingsNewsProps {
  readonly holdings: readonly News[]
}

/** Balances that fell, and those that nobody has recorded for long; nothing where all is well. */
export function HoldingsNews({ holdings }: HoldingsNewsProps) {
  if (holdings.length === 0) return null
  return (
    <Section flush title="Holdings">
      <ul className={css['lines']}>
        {holdings.map((news) => (
          <li key={`${news.kind} ${news.account.id} ${news.day}`}>
            <span>
              <AccountLink news={news} />
              <small>
                {news.ventureName} · {news.entity.name}
              </small>
            </span>
            <small>{detailOf(news)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AccountLink({ news }: { readonly news: News }) {
  const hasPage = useHasPage()
  const words = `${news.account.name}: ${wordsOf(news)}`
  return hasPage('/holdings/accounts') ? (
    <Link to="/holdings/accounts/$id" params={{ id: news.account.id }}>
      {words}
    </Link>
  ) : (
    words
  )
}

/** "fell by $250.00 (25.0%)" */
function wordsOf({ kind, lost, share, isOverdrawn, ageDays }: News): string {
  if (kind === 'stale' || lost === null) return `balance is ${counted(ageDays, 'day')} old`
  const part = share === null ? '' : ` (${formatRatio(share)})`
  return `${isOverdrawn ? 'overdrawn, ' : ''}fell by ${formatMoney(lost)}${part}`
}

function detailOf({ before, balance, day }: News): string {
  const on = formatDay(day)
  return before === null
    ? `${formatMoney(balance)} on ${on}`
    : `${formatMoney(before)} to ${formatMoney(balance)}, ${on}`
}
