import { SegmentedControl } from '@mantine/core'
import { formatMoney } from '../../lib/format.ts'
import { usePayAddress } from './use-pay-address.ts'
import type { NamedWallet } from './wallet.ts'

interface WalletSwitchProps {
  readonly wallets: readonly NamedWallet[]
  readonly chosen: string
}

/** One wallet per venture and currency; their amounts stand side by side and are never added. */
export function WalletSwitch({ wallets, chosen }: WalletSwitchProps) {
  const { change } = usePayAddress()
  return (
    <SegmentedControl
      aria-label="Venture and currency"
      data={wallets.map(({ key, ventureName, totalMinor, currency }) => ({
        value: key,
        label: `${ventureName.split(' ')[0]} ${formatMoney({ minor: totalMinor, currency })}`,
      }))}
      value={chosen}
      onChange={(wallet) => change({ wallet, line: undefined })}
    />
  )
}
