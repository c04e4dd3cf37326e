import type { ImportColumn } from '../../../../platform/imports/kind.ts'

export const CUSTOMER_IMPORT_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'name',
    label: 'Customer',
    type: 'text',
    isRequired: true,
    synonyms: ['customer', 'customer name', 'name', 'account', 'account name', 'company', 'client'],
    hint: 'Its name, such as Brightwater Dental. A customer is known by its reference, else by its name.',
  },
  {
    key: 'externalRef',
    label: 'Reference',
    type: 'text',
    synonyms: ['reference', 'customer id', 'account id', 'id', 'external id', 'ref'],
    hint: 'What the billing system calls it, such as cus_1042.',
  },
  {
    key: 'email',
    label: 'Email',
    type: 'email',
    synonyms: ['email', 'e-mail', 'billing email', 'contact email'],
    hint: 'Such as accounts@brightwater.example. Left blank, what is known stays.',
  },
  {
    key: 'note',
    label: 'Note',
    type: 'text',
    synonyms: ['note', 'notes', 'comment', 'remarks'],
    hint: 'Left blank, what is known stays.',
  },
]
