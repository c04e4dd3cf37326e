import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { dayIn, formatDay, formatMonth, formatTime } from '../../lib/format-time.ts'
import { useMe } from '../../lib/session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { MonthPicker } from './month-picker.tsx'
import { usePayAddress } from './use-pay-address.ts'
import type { NamedWallet } from './wallet.ts'
import { WalletSwitch } from './wallet-switch.tsx'

interface PayHeaderProps {
  readonly wallets: readonly NamedWallet[]
  readonly wallet: NamedWallet | undefined
  readonly asOf: string | null
}

export function PayHeader({ wallets, wallet, asOf }: PayHeaderProps) {
  const { user } = useMe()
  const { span, isRunning } = usePayAddress()
  const title = `My pay, ${formatMonth(span.from)}`
  const context = [
    user.name,
    wallet?.ventureName,
    wallet && asOf !== null && countedText(wallet, asOf, span.to, isRunning),
  ]
  return (
    <PageHeader
      title={title}
      context={context.filter(Boolean).join(' · ')}
      controls={
        <>
          {wallets.length > 1 && <WalletSwitch wallets={wallets} chosen={wallet?.key ?? ''} />}
          <MonthPicker liveFrom={wallet?.venture.liveFrom} />
          <Button variant="default" leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    />
  )
}

/** "1 to 17 Jun counted, running · as of Thu 18 Jun 08:12 CDT". */
function countedText({ venture: { zone } }: NamedWallet, asOf: string, to: string, isRunning: boolean): string {
  const today = dayIn(asOf, zone)
  const last = formatDay(isRunning ? today : to, 'brief')
    .split(' ')
    .slice(1)
    .join(' ')
  const running = isRunning ? ', running' : ''
  return `1 to ${last} counted${running} · as of ${formatDay(today, 'brief')} ${formatTime(asOf, zone, true)}`
}
