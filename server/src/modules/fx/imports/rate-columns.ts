import type { ImportColumn } from '../../../platform/imports/kind.ts'

export const RATE_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'from',
    label: 'From',
    type: 'text',
    isRequired: true,
    synonyms: ['from currency', 'base', 'base currency', 'source currency', 'sell', 'unit', 'currency'],
    hint: 'The currency that is converted, such as EUR.',
  },
  {
    key: 'to',
    label: 'To',
    type: 'text',
    isRequired: true,
    synonyms: ['to currency', 'quote', 'quote currency', 'target currency', 'buy', 'counter currency'],
    hint: 'The currency that it becomes, such as USD.',
  },
  {
    key: 'day',
    label: 'Day',
    type: 'day',
    isRequired: true,
    synonyms: ['date', 'rate date', 'on', 'value date', 'time period'],
    hint: 'The day of the rate, such as 2026-06-18.',
  },
  {
    key: 'rate',
    label: 'Rate',
    type: 'decimal',
    isRequired: true,
    synonyms: ['exchange rate', 'fx rate', 'value', 'price', 'obs value', 'mid'],
    hint: 'How much one unit of From is worth in To, such as 1.0834.',
  },
  {
    key: 'source',
    label: 'Source',
    type: 'text',
    synonyms: ['provider', 'origin', 'published by'],
    hint: 'Who published it, such as ECB.',
  },
]
