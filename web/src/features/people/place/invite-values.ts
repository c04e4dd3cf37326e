import { GROUP_ROLES } from '@holdfast/engine/access'
import { z } from 'zod'
import { dayValue, membershipValues } from './membership-values.ts'

const person = {
  name: z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters'),
  email: z.email('must be an e-mail address').max(320),
  isTest: z.boolean(),
}

export const ventureInvitation = z.object({
  ...person,
  ...membershipValues,
  ventureId: z.string('must be chosen'),
  startsOn: dayValue,
})

export const groupInvitation = z.object({ ...person, groupRole: z.enum(GROUP_ROLES, 'must be chosen') })
