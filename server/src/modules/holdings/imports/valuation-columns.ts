import { VALUATION_METHOD_NAMES, VALUATION_METHODS } from '@holdfast/engine/holdings'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

const METHODS = Object.fromEntries(VALUATION_METHODS.map((method) => [method, [VALUATION_METHOD_NAMES[method]]]))

export const VALUATION_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'day',
    label: 'Date',
    type: 'day',
    isRequired: true,
    synonyms: ['day', 'valuation date', 'valued on', 'as of', 'on'],
    hint: 'The day that the value is of, such as 2026-06-18.',
  },
  {
    key: 'asset',
    label: 'Asset',
    type: 'text',
    isRequired: true,
    synonyms: ['asset name', 'name', 'holding', 'property', 'investment'],
    hint: 'The name of the asset here.',
  },
  {
    key: 'value',
    label: 'Value',
    type: 'amount',
    isRequired: true,
    synonyms: ['fair value', 'market value', 'valuation', 'amount', 'worth', 'nav'],
    hint: 'In the asset’s currency, such as 1,250,000; 0 or more.',
  },
  {
    key: 'currency',
    label: 'Currency',
    type: 'text',
    synonyms: ['ccy', 'currency code'],
    hint: 'Only to be checked: a row in another currency than the asset’s is refused.',
  },
  {
    key: 'method',
    label: 'Method',
    type: 'choice',
    isRequired: true,
    choices: METHODS,
    synonyms: ['valuation method', 'basis', 'approach'],
    hint: 'By what it was judged, such as Appraisal or Market price.',
  },
  {
    key: 'author',
    label: 'Valued by',
    type: 'text',
    isRequired: true,
    synonyms: ['author', 'appraiser', 'valuer', 'by', 'source', 'provider'],
    hint: 'Who judged it, such as Hale & Partners.',
  },
]
