import { contract } from '@holdfast/contract'

export interface Company {
  readonly id: string
  readonly name: string
}

/** Whom a load is carried for, and who carries it. */
export const COMPANY_KINDS = {
  customer: { list: contract.freight.listCustomers, create: contract.freight.createCustomer, a: 'a customer' },
  carrier: { list: contract.freight.listCarriers, create: contract.freight.createCarrier, a: 'a carrier' },
} as const

export type CompanyKind = keyof typeof COMPANY_KINDS
