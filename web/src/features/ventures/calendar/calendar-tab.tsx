import type { Venture } from '@holdfast/contract'
import { Columns } from '../../../ui/layout.tsx'
import { Holidays } from './holidays.tsx'
import { WorkingDays } from './working-days.tsx'

/** On which days the venture works. */
export const CalendarTab = ({ venture }: { readonly venture: Venture }) => (
  <Columns side={<WorkingDays key={venture.version} venture={venture} />}>
    <Holidays venture={venture} />
  </Columns>
)
