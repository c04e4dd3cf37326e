import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { changeLoad } from './commands/change-load.ts'
import { createCarrier } from './commands/create-carrier.ts'
import { createCustomer } from './commands/create-customer.ts'
import { createLoad } from './commands/create-load.ts'
import { flagLoad } from './commands/flag-load.ts'
import { setLoadCredits } from './commands/set-load-credits.ts'
import { voidLoad } from './commands/void-load.ts'
import { exportLoads } from './queries/export-loads.ts'
import { getLoad } from './queries/get-load.ts'
import { listCarriers } from './queries/list-carriers.ts'
import { listCustomers } from './queries/list-customers.ts'
import { listLoads } from './queries/list-loads.ts'

export const freightHandlers: Handlers<typeof contract.freight> = {
  listLoads: { read: listLoads },
  listLoadsAlias: { read: listLoads },
  exportLoads: { download: exportLoads },
  getLoad: { read: getLoad },
  createLoad: { write: async (tx, caller, input) => getLoad(tx, caller, await createLoad(tx, caller, input)) },
  changeLoad: { write: async (tx, caller, input) => getLoad(tx, caller, await changeLoad(tx, caller, input)) },
  setLoadCredits: { write: async (tx, caller, input) => getLoad(tx, caller, await setLoadCredits(tx, caller, input)) },
  flagLoad: { write: async (tx, caller, input) => getLoad(tx, caller, await flagLoad(tx, caller, input)) },
  voidLoad: { write: async (tx, caller, input) => getLoad(tx, caller, await voidLoad(tx, caller, input)) },
  listCustomers: { read: listCustomers },
  createCustomer: { write: createCustomer },
  listCarriers: { read: listCarriers },
  createCarrier: { write: createCarrier },
}
