import { addMonths, monthOf } from '../../../../lib/calendar-day.ts'

/** The last calendar month that is over on the venture's today. */
export const lastMonth = (today: string): { readonly from: string; readonly to: string } =>
  monthOf(addMonths(today, -1))
