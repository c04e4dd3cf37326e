import { Dialog } from '../../../ui/dialog.tsx'
import { Empty } from '../../../ui/empty.tsx'

/** Whoever comes here from "New" or by an address, and may record no call where they are. */
export function NoCampaign({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Empty title="There is no campaign for you here">
        Calls are recorded by the agents of a call centre for its running campaigns, and by team leads for them. Choose
        your call centre at the top, or ask a team lead to make you an agent, or to put you on a campaign if you work as
        a contractor.
      </Empty>
    </Dialog>
  )
}
