import { contract } from '@holdfast/contract'

export interface Company {
  readonly id: string
  readonly name: string
}

/** Whom a load is carried for, and who carries it. */
export const COMPANY_KINDS = {
  customer: {
    list: contract.freight.listCustomers,
    create: contract.freight.createCustomer,
    bringBack: contract.customers.bringBackCustomer,
    what: 'customer',
  },
  carrier: {
    list: contract.freight.listCarriers,
    create: contract.freight.createCarrier,
    bringBack: contract.carriers.bringBackCarrier,
    what: 'carrier',
  },
} as const

export type CompanyKind = keyof typeof COMPANY_KINDS
