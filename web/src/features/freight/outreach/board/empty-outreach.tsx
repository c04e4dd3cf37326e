import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { WHICH_NAMES, type Which } from './outreach-which.ts'

const TITLES: Readonly<Record<Which, string>> = {
  open: 'No open load was asked about',
  answered: 'Nobody has answered yet',
  awarded: 'Nothing is awarded',
  all: 'Nobody was asked about a load yet',
}

/** Why the board is empty, and where to go from here. */
export const EmptyOutreach = ({ which }: { readonly which: Which }) => (
  <Empty
    title={TITLES[which]}
    action={
      <ButtonLink variant="default" link={{ to: '/freight/coverage' }}>
        Go to the loads that wait
      </ButtonLink>
    }
  >
    {which === 'all'
      ? 'Open a load that waits for a carrier, and choose “Ask carriers”.'
      : `Under “${WHICH_NAMES.all}” stand all loads that carriers were asked about. To ask, open a load and choose “Ask carriers”.`}
  </Empty>
)
