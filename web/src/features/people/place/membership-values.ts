import { ACCESS_ROLES, JOB_ROLES } from '@holdfast/engine/access'
import { z } from 'zod'
import { isCalendarDay } from '../../../lib/calendar-day.ts'

export const dayValue = z.string('must be a day').refine(isCalendarDay, 'must be a day')

/** What the fields of a membership hold. */
export const membershipValues = {
  role: z.enum(ACCESS_ROLES, 'must be chosen'),
  jobRole: z.enum(JOB_ROLES).nullable(),
  officeId: z.string().nullable(),
  reportsTo: z.string().nullable(),
}
