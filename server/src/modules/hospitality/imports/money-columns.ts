import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** Money of a night, in its hotel's currency. */
export const MONEY_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'roomRevenueMinor',
    label: 'Room revenue',
    type: 'amount',
    synonyms: ['ROOM_REVENUE', 'rooms revenue', 'revenue rooms', 'accommodation revenue', 'lodging revenue'],
    hint: 'Net of taxes, in the hotel’s currency, such as 12,345.60; no-shows that paid belong to it.',
  },
  {
    key: 'foodAndBeverageMinor',
    label: 'Food and beverage',
    type: 'amount',
    synonyms: [
      'FOOD_BEV_REVENUE',
      'food and beverage revenue',
      'food beverage',
      'food beverage revenue',
      'f&b',
      'f&b revenue',
      'fnb revenue',
      'f and b',
    ],
    hint: 'In the hotel’s currency; 0 where the hotel has none, blank: unknown.',
  },
  {
    key: 'otherRevenueMinor',
    label: 'Other revenue',
    type: 'amount',
    synonyms: [
      'OTHER_REVENUE',
      'misc revenue',
      'miscellaneous revenue',
      'ancillary revenue',
      'sundry revenue',
      'other',
    ],
    hint: 'Everything that is neither rooms nor food and beverage.',
  },
  {
    key: 'grossOperatingProfitMinor',
    label: 'Gross operating profit',
    type: 'amount',
    synonyms: ['GOP', 'gross profit', 'operating profit', 'gop amount'],
    hint: 'Below 0 where the night cost more than it brought.',
  },
]
