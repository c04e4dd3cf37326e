import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { HoldingsReply } from './holdings-reply.ts'

/** What has no dated rate is in no total: shown apart, with what to do about it. Gone where every currency has one. */
export function CashApart({ reply }: { readonly reply: HoldingsReply }) {
  const hasPage = useHasPage()
  const { ventureId, total, assetTotal, on, reporting } = reply
  const apart = [...total.apart, ...assetTotal.apart]
  if (apart.length === 0) return null
  const currencies = [...new Set(apart.map(({ currency }) => currency))].sort()
  const parts = [
    ...(total.apart.length === 0 ? [] : [`${total.apart.map(formatMoney).join(', ')} of cash`]),
    ...(assetTotal.apart.length === 0 ? [] : [`${assetTotal.apart.map(formatMoney).join(', ')} of assets`]),
  ]
  return (
    <Notice
      kind="warn"
      title={`No rate from ${currencies.join(', ')} to ${reporting} for ${formatDay(on, 'year')}`}
      action={
        hasPage('/imports') && (
          <ButtonLink variant="default" link={{ to: '/imports/new', search: { venture: ventureId, kind: 'fx-rates' } }}>
            Import rates
          </ButtonLink>
        )
      }
    >
      <p>
        {parts.join(' and ')} stand apart and are in no total. A rate of that day, or of one of the seven days before
        it, brings them in.
      </p>
    </Notice>
  )
}
