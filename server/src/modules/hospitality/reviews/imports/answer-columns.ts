import type { ImportColumn } from '../../../../platform/imports/kind.ts'

/** The answer that a review got, by its own time and author. */
export const ANSWER_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'respondedAt',
    label: 'Answered at',
    type: 'instant',
    synonyms: [
      'responded at',
      'responded at (utc)',
      'responded on',
      'response date',
      'answered at',
      'answered on',
      'reply date',
      'replied at',
      'replied on',
      'answer date',
      'response time',
    ],
    hint: 'When the first answer was given: a day or a time, as above. Left blank, nobody has answered.',
  },
  {
    key: 'respondedBy',
    label: 'Answered by',
    type: 'text',
    synonyms: [
      'responded by',
      'answered by',
      'replied by',
      'response author',
      'responder',
      'respondent',
      'responder email',
      'answered by email',
    ],
    hint: 'The email address or full name of one of the venture’s people; left blank when it is not known.',
  },
  {
    key: 'responseText',
    label: 'Answer',
    type: 'text',
    synonyms: [
      'response',
      'response text',
      'reply',
      'reply text',
      'answer',
      'answer text',
      'management response',
      'owner response',
      'hotel response',
    ],
    hint: 'What the hotel wrote.',
  },
]
