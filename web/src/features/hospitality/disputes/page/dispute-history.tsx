import { contract, type HotelDispute } from '@holdfast/contract'
import { HistorySection } from '../../../../ui/history-section.tsx'
import { useColleagues } from '../../use-colleagues.ts'
import { DisputeMoment } from './dispute-moment.tsx'

/** What happened to the dispute, with what stood before and after. */
export function DisputeHistory({ dispute: { id, zone, ventureId, owner } }: { readonly dispute: HotelDispute }) {
  return (
    <HistorySection
      endpoint={contract.hotelDisputes.hotelDisputeHistory}
      id={id}
      zone={zone}
      people={[...useColleagues(ventureId), owner]}
      what={(moment, nameOf) => <DisputeMoment moment={moment} nameOf={nameOf} />}
    />
  )
}
