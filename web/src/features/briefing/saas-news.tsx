import type { SaasNews as News } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

interface SaasNewsProps {
  readonly saas: readonly News[]
}

/** Customers who left and who came; nothing where nobody of note did. */
export function SaasNews({ saas }: SaasNewsProps) {
  if (saas.length === 0) return null
  return (
    <Section flush title="SaaS">
      <ul className={css['lines']}>
        {saas.map((news) => (
          <li key={news.customer.id}>
            <span>
              <CustomerLink news={news} />
              <small>{news.ventureName}</small>
            </span>
            <small>{formatDay(news.day)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CustomerLink({ news: { customer, kind, mrr } }: { readonly news: News }) {
  const hasPage = useHasPage()
  const words = `${customer.name}: ${kind === 'left' ? 'left,' : 'new,'} ${formatMoney(mrr)} a month`
  return hasPage('/saas/customers') ? (
    <Link to="/saas/customers/$id" params={{ id: customer.id }}>
      {words}
    </Link>
  ) : (
    words
  )
}
