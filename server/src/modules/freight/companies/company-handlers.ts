import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { addShipper } from './commands/add-shipper.ts'
import { changeCarrier } from './commands/change-carrier.ts'
import { changeCustomer } from './commands/change-customer.ts'
import { changeShipper } from './commands/change-shipper.ts'
import { mergeCarrier } from './commands/merge-carrier.ts'
import { mergeCustomer } from './commands/merge-customer.ts'
import { setSettings } from './commands/set-settings.ts'
import { bringBackCompany, voidCompany } from './commands/void-company.ts'
import { bringBackShipper, voidShipper } from './commands/void-shipper.ts'
import { carrierDesk } from './queries/carrier-desk.ts'
import { carrierGate } from './queries/carrier-gate.ts'
import { customerDesk } from './queries/customer-desk.ts'
import { dormantCustomers } from './queries/dormant-customers.ts'
import { exportDormant } from './queries/export-dormant.ts'
import { getCarrier } from './queries/get-carrier.ts'
import { getCustomer } from './queries/get-customer.ts'
import { getSettings } from './queries/get-settings.ts'
import { listShippers } from './queries/list-shippers.ts'

export const customerHandlers: Handlers<typeof contract.customers> = {
  listCustomerDesk: { read: customerDesk },
  listDormantCustomers: { read: dormantCustomers },
  exportDormantCustomers: { download: exportDormant },
  getCustomer: { read: getCustomer },
  changeCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await changeCustomer(tx, caller, input)),
  },
  mergeCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await mergeCustomer(tx, caller, input)),
  },
  voidCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await voidCompany('customer')(tx, caller, input)),
  },
  bringBackCustomer: {
    write: async (tx, caller, input) => getCustomer(tx, caller, await bringBackCompany('customer')(tx, caller, input)),
  },
  voidShipper: { write: voidShipper },
  bringBackShipper: { write: bringBackShipper },
  listShippers: { read: listShippers },
  addShipper: { write: addShipper },
  changeShipper: { write: changeShipper },
}

export const carrierHandlers: Handlers<typeof contract.carriers> = {
  listCarrierDesk: { read: carrierDesk },
  getCarrier: { read: getCarrier },
  changeCarrier: { write: async (tx, caller, input) => getCarrier(tx, caller, await changeCarrier(tx, caller, input)) },
  mergeCarrier: { write: async (tx, caller, input) => getCarrier(tx, caller, await mergeCarrier(tx, caller, input)) },
  voidCarrier: {
    write: async (tx, caller, input) => getCarrier(tx, caller, await voidCompany('carrier')(tx, caller, input)),
  },
  bringBackCarrier: {
    write: async (tx, caller, input) => getCarrier(tx, caller, await bringBackCompany('carrier')(tx, caller, input)),
  },
  carrierGate: { read: carrierGate },
  getFreightSettings: { read: getSettings },
  setFreightSettings: { write: setSettings },
}
