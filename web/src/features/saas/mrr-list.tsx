import type { Money } from '@holdfast/contract'
import { formatMoney } from '../../lib/format.ts'
import { NoData } from '../../ui/no-data.tsx'

/** What is paid in a month, each currency by itself: they are never added up. */
export const MrrList = ({ mrr }: { readonly mrr: readonly Money[] }) =>
  mrr.length === 0 ? <NoData dash reason="It pays nothing now" /> : mrr.map(formatMoney).join(' + ')
