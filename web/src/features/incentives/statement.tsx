import { formatMonth } from '../../lib/format-time.ts'
import { WithPanel } from '../../ui/layout.tsx'
import { AgreementNote } from './agreement-note.tsx'
import { ByDay } from './by-day.tsx'
import { ByRule } from './by-rule.tsx'
import { NoWallet } from './no-wallet.tsx'
import { OpenedLine } from './opened-line.tsx'
import { PlanLink } from './plan-link.tsx'
import { usePlans } from './plan-rules.ts'
import { Total } from './total.tsx'
import { usePayAddress } from './use-pay-address.ts'
import type { Wallet } from './wallet.ts'

/** A month of one wallet: total, rules, days, and the amount that is open beside them. */
export function Statement({ wallet }: { readonly wallet: Wallet | undefined }) {
  const { span } = usePayAddress()
  return wallet ? <WalletStatement wallet={wallet} /> : <NoWallet month={formatMonth(span.from)} />
}

function WalletStatement({ wallet }: { readonly wallet: Wallet }) {
  const { isRunning, line, change } = usePayAddress()
  const { data: plans } = usePlans(wallet.ventureId)
  const isShown = wallet.days.some(({ lines }) => lines.some(({ id }) => id === line))
  const close = () => change({ line: undefined })
  return (
    <WithPanel panel={isShown && line !== undefined && <OpenedLine key={line} id={line} onClose={close} />}>
      <Total wallet={wallet} isRunning={isRunning} />
      <ByRule wallet={wallet} plans={plans?.items ?? []} aside={<PlanLink wallet={wallet} />} />
      <ByDay wallet={wallet} />
      {wallet.days.length > 0 && <AgreementNote wallet={wallet} />}
    </WithPanel>
  )
}
