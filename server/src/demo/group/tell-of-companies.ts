import { contract, type Input } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { LONE_PINE_DOT, OKAFOR_DOT } from './demo-register.ts'

const ventureId = VENTURES.northline.id
type CarrierEdit = Omit<Input<typeof contract.carriers.changeCarrier>, 'id' | 'version'>
type CustomerEdit = Omit<Input<typeof contract.customers.changeCustomer>, 'id' | 'version'>

/** What Northline’s desk knows of its customers and carriers by the end of the story: good, running out, and not to be used. */
export async function tellOfCompanies(by: Client, today: Day): Promise<void> {
  const { listCarriers, listCustomers } = contract.freight
  const carriers = await by.call(listCarriers, { ventureId, limit: 100 })
  for (const { id, name } of carriers.items) {
    const edit = carriersOf(today)[name]
    if (edit) await by.call(contract.carriers.changeCarrier, { id, version: 1, ...edit })
  }
  const customers = await by.call(listCustomers, { ventureId, limit: 100 })
  for (const { id, name } of customers.items) {
    const edit = CUSTOMERS[name]
    if (edit) await by.call(contract.customers.changeCustomer, { id, version: 1, ...edit })
  }
}

function carriersOf(today: Day): Readonly<Record<string, CarrierEdit>> {
  const liability = (days: number) => ({ amountMinor: 100_000_000, expiresOn: addDays(today, days) })
  const cargo = (days: number) => ({ amountMinor: 10_000_000, expiresOn: addDays(today, days) })
  return {
    'Red River Haulers': {
      contactName: 'Wade Turner',
      phone: '+1 214 555 0142',
      email: 'dispatch@redriver.example',
      scac: 'RRHL',
      equipment: ['REEFER', 'VAN'],
      lanes: [
        { originState: 'TX', destinationState: 'GA' },
        { originState: 'TX', destinationState: 'AZ' },
      ],
      liability: liability(240),
      cargo: cargo(240),
      compliance: 'QUALIFIED',
      rating: 5,
    },
    'Tejas Reefer Lines': {
      contactName: 'Lupe Garza',
      phone: '+1 210 555 0117',
      email: 'ops@tejasreefer.example',
      equipment: ['REEFER'],
      lanes: [{ originState: 'TX', destinationState: 'CA' }],
      liability: liability(18),
      cargo: cargo(180),
      compliance: 'QUALIFIED',
      rating: 4,
    },
    'Bluebonnet Transport': {
      contactName: 'Dale Pruitt',
      email: 'loads@bluebonnet.example',
      equipment: ['VAN', 'REEFER'],
      liability: liability(90),
      cargo: cargo(90),
      compliance: 'QUALIFIED',
    },
    'Okafor & Sons Hauling': {
      dotNumber: OKAFOR_DOT,
      equipment: ['FLATBED', 'STEP_DECK'],
      liability: liability(120),
      cargo: cargo(-3),
      compliance: 'QUALIFIED',
    },
    'Lone Pine Freightways': {
      dotNumber: LONE_PINE_DOT,
      equipment: ['VAN'],
      doNotUseReason: 'Held a load at the receiver until it was paid',
    },
  }
}

const CUSTOMERS: Readonly<Record<string, CustomerEdit>> = {
  'Cordova Produce': {
    contactName: 'Elena Ruiz',
    phone: '+1 512 555 0173',
    email: 'shipping@cordova.example',
    billingAddress: '410 Market Street\nAustin, TX 78701',
    paymentDays: 30,
    creditLimitMinor: 15_000_000,
    notes: 'Pickups before 10:00 only. Calls when a truck is an hour late.',
  },
  'Peach State Foods': { contactName: 'Marcus Bell', phone: '+1 404 555 0199', paymentDays: 45 },
}
