import { REVIEW_SOURCE_NAMES, REVIEW_SOURCES } from '@holdfast/engine/hospitality'
import type { ImportOption } from '../../../../platform/imports/kind.ts'

/** What holds for a whole file where it does not say it row by row. */
export const REVIEW_OPTIONS: readonly ImportOption[] = [
  {
    key: 'hotel',
    label: 'Hotel, where the file names none',
    type: 'text',
    hint: 'The code of one of the venture’s hotels, or its name.',
  },
  {
    key: 'source',
    label: 'Source, where the file names none',
    type: 'choice',
    choices: REVIEW_SOURCES.map((value) => ({ value, label: REVIEW_SOURCE_NAMES[value] })),
    hint: 'Where the guests wrote.',
  },
  {
    key: 'outOf',
    label: 'Scores are out of, where the file does not say',
    type: 'text',
    hint: 'Such as 10. Left empty: 10 on Booking.com, 5 on Google and Tripadvisor.',
  },
  {
    key: 'receivedOn',
    label: 'Received on, where the file does not say',
    type: 'text',
    hint: 'One day for all of them, such as 2026-06-18.',
  },
]
