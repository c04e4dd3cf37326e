import type { Briefing } from '@holdfast/contract'
import { IconFlameOff } from '@tabler/icons-react'
import { Fragment } from 'react'
import { formatMoney } from '../../lib/format.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { Fire } from './fire.tsx'
import css from './items.module.css'
import { useHasFreight } from './use-has-freight.ts'

interface FirefrontProps {
  readonly briefing: Briefing
  readonly zone: string
  readonly isToday: boolean
}

/** What burns, worst first, above everything else. */
export function Firefront({ briefing: { firefront, openValue, asOf }, zone, isToday }: FirefrontProps) {
  const hasFreight = useHasFreight()
  const title = (
    <>
      Firefront
      {firefront.length > 0 && <small>{countText(firefront)}</small>}
    </>
  )
  return (
    <Section flush large title={title} aside={openValue.length > 0 && <OpenValue amounts={openValue} />}>
      {firefront.length === 0 ? (
        <Empty
          icon={IconFlameOff}
          title={isToday ? 'Nothing burned since yesterday.' : 'Nothing burned on these days.'}
        >
          {hasFreight
            ? 'Lost loads, carriers that fell off and loads at risk would stand here, worst first.'
            : 'What goes wrong would stand here, worst first.'}
        </Empty>
      ) : (
        <ul className={css['items']}>
          {firefront.map((item) => (
            <Fire key={item.id} item={item} asOf={asOf} zone={zone} isToday={isToday} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** "5 fires, 2 taken on". */
function countText(fires: Briefing['firefront']): string {
  const taken = fires.filter(({ acknowledged }) => acknowledged !== null).length
  const all = fires.length === 1 ? '1 fire' : `${fires.length} fires`
  return taken === 0 ? all : `${all}, ${taken} taken on`
}

const OpenValue = ({ amounts }: { readonly amounts: Briefing['openValue'] }) => (
  <>
    Open value{' '}
    {amounts.map((amount, at) => (
      <Fragment key={amount.currency}>
        {at > 0 && ' and '}
        <b>{formatMoney(amount)}</b>
      </Fragment>
    ))}
  </>
)
