import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeCustomer } from './commands/change-customer.ts'
import { createCustomer } from './commands/create-customer.ts'
import { voidCustomer } from './commands/void-customer.ts'
import { exportCustomers } from './queries/export-customers.ts'
import { getCustomer } from './queries/get-customer.ts'
import { listCustomers } from './queries/list-customers.ts'

export const saasCustomerHandlers: Handlers<typeof contract.saasCustomers> = {
  listSaasCustomers: { read: listCustomers },
  exportSaasCustomers: { download: exportCustomers },
  getSaasCustomer: { read: getCustomer },
  createSaasCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await createCustomer(tx, caller, input)),
  },
  changeSaasCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await changeCustomer(tx, caller, input)),
  },
  voidSaasCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await voidCustomer(tx, caller, input)),
  },
}
