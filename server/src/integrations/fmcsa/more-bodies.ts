import { z } from 'zod'

const text = z.string().nullish()

/** What the other lists hold, as it stands there. */
export const AuthorityRow = z.object({
  carrierAuthority: z.object({
    authority: text,
    authorizedForBroker: text,
    authorizedForProperty: text,
    brokerAuthorityStatus: text,
    commonAuthorityStatus: text,
    contractAuthorityStatus: text,
    docketNumber: z.number().nullish(),
    prefix: text,
  }),
})
export const OosRow = z.object({
  oos: z.object({ oosDate: text, oosReason: text, oosReasonDescription: text }),
})
export const BasicRow = z.object({
  basic: z.object({
    basicsPercentile: text,
    basicsViolationThreshold: text,
    exceededFMCSAInterventionThreshold: text,
    measureValue: text,
    totalViolation: z.number().nullish(),
    basicsType: z.object({ basicsId: z.number(), basicsShortDesc: text }),
  }),
})
