import { contract } from '@holdfast/contract'
import { CARRIER_ANSWERS, CUSTOMER_ANSWERS } from './companies/company-answers.ts'

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
    answers: CUSTOMER_ANSWERS,
    what: 'customer',
  },
  carrier: {
    list: contract.freight.listCarriers,
    create: contract.freight.createCarrier,
    bringBack: contract.carriers.bringBackCarrier,
    answers: CARRIER_ANSWERS,
    what: 'carrier',
  },
} as const

export type CompanyKind = keyof typeof COMPANY_KINDS
