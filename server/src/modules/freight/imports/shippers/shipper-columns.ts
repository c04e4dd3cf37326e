import type { ImportColumn } from '../../../../platform/imports/kind.ts'

export const SHIPPER_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'customer',
    label: 'Customer',
    type: 'text',
    isRequired: true,
    synonyms: ['customer', 'customer name', 'customer code', 'account', 'bill to', 'client'],
    hint: 'Name or code of a customer of the venture, who pays for what is shipped from there.',
  },
  {
    key: 'name',
    label: 'Location',
    type: 'text',
    isRequired: true,
    synonyms: ['name', 'location', 'location name', 'shipper', 'shipper name', 'dock', 'warehouse', 'facility', 'site'],
    hint: 'What the place is called, such as Dallas dock 4.',
  },
  {
    key: 'city',
    label: 'City',
    type: 'text',
    synonyms: ['city', 'town', 'origin', 'origin city', 'shipper city'],
    hint: 'Dallas, or Dallas, TX where city and state stand in one column.',
  },
  {
    key: 'state',
    label: 'State',
    type: 'text',
    synonyms: ['state', 'province', 'origin state', 'shipper state', 'st'],
    hint: 'TX.',
  },
  {
    key: 'address',
    label: 'Address',
    type: 'text',
    synonyms: ['address', 'street', 'street address', 'address 1', 'shipper address'],
    hint: 'Street and number, such as 410 Dock Street.',
  },
  {
    key: 'isDefault',
    label: 'Usual one',
    type: 'yes-no',
    synonyms: ['usual', 'default', 'is default', 'primary', 'main'],
    hint: 'Yes where new loads of the customer begin. Left blank: the first location of a customer is.',
  },
  {
    key: 'externalRef',
    label: 'Location code',
    type: 'text',
    synonyms: ['code', 'location code', 'location id', 'shipper code', 'shipper id', 'reference', 'id', 'external ref'],
    hint: 'What your other system calls it, such as DAL-4: the same place comes again under the same code.',
  },
]
