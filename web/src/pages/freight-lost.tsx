import { Lost } from '../features/dashboards/lost/lost.tsx'
import { LostTable } from '../features/freight/boards/lost/lost-table.tsx'

export function Page() {
  return <Lost list={(ventureId, days) => <LostTable ventureId={ventureId} days={days} />} />
}
