import { counted } from '../../../../lib/counted.ts'

interface Kept {
  readonly number: number
  /** How many of its payouts are void by now. */
  readonly voided: number
}

/** A file that would pay what is void is downloaded knowingly or not at all. */
export const downloadWords = ({ number, voided }: Kept): string =>
  voided === 0
    ? `Payment file ${number}`
    : `Payment file ${number}, to look at: ${counted(voided, 'payout')} of it ${voided === 1 ? 'is' : 'are'} void`

export const evenVoided = ({ voided }: Kept) => (voided > 0 ? 'true' : 'false')
