import { contract, type Endpoint } from '@holdfast/contract'
import { LOAD_ANSWERS } from '../load-answers.ts'

/** What a question, an answer or an award makes old: they are read again. */
export const OUTREACH_ANSWERS: readonly Endpoint[] = [
  ...LOAD_ANSWERS,
  contract.outreach.carrierOutreach,
  contract.outreach.previewOutreach,
  contract.outreach.listUnmatched,
]
