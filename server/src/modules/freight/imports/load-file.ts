import type { Credit, CreditRole, Equipment, LoadContext, LoadStatus } from '@holdfast/engine/freight'
import { CREDIT_ROLES, EQUIPMENT, LOAD_STATUSES } from '@holdfast/engine/freight'
import type { CarrierId, UserId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may, ventureOf } from '../../../platform/caller.ts'
import type { ImportOption, ImportTarget } from '../../../platform/imports/kind.ts'
import { type AddressedPerson, type PersonFinder, personFinder } from '../../ventures/index.ts'
import { contextOf } from '../context.ts'
import { readCarrier } from './carrier-cell.ts'
import { ROLE_LABELS } from './credit-columns.ts'
import { EQUIPMENT_LABELS } from './load-choices.ts'
import type { Wanted } from './record-book.ts'

/** What holds for every row of a file. */
export type LoadFile = {
  readonly target: ImportTarget
  readonly venture: CallerVenture
  readonly context: LoadContext
  readonly findPerson: PersonFinder
  readonly isTest: boolean
  /** Whether the person may change what the customer has been billed. */
  readonly mayCorrect: boolean
  readonly status: LoadStatus | null
  readonly equipment: Equipment
  readonly credits: readonly Credit[]
  /** Who drove what names nobody: a carrier, or the venture's own truck. */
  readonly carrier: Wanted | null
  readonly ownTruck: string | null
}

const OWN_FLEET = 'Own fleet'
/** Stands for a carrier that nobody wrote down. */
export const NO_CARRIER = 'Carrier not recorded'
const CREDIT_ROLE: CreditRole = 'DISPATCH'
const BY_DATES = 'BY_DATES'

export const LOAD_OPTIONS: readonly ImportOption[] = [
  {
    key: 'creditPerson',
    label: 'Credited, where the row names nobody',
    type: 'person',
    hint: 'Gets the whole of such loads. Left empty, they are uncredited.',
  },
  {
    key: 'creditRole',
    label: 'In the role',
    type: 'choice',
    choices: CREDIT_ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
    hint: 'Left empty: dispatch.',
  },
  {
    key: 'status',
    label: 'Status, where the row says none',
    type: 'choice',
    choices: [
      { value: BY_DATES, label: 'By its dates: delivered when it has a delivery date' },
      ...LOAD_STATUSES.map((value) => ({
        value,
        label: value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' '),
      })),
    ],
    hint: 'Left empty: by its dates.',
  },
  {
    key: 'equipment',
    label: 'Equipment, where the row says none',
    type: 'choice',
    choices: EQUIPMENT.map((value) => ({ value, label: EQUIPMENT_LABELS[value] })),
    hint: 'Left empty: dry van.',
  },
  {
    key: 'carriedBy',
    label: 'Driven by, where the row names nobody',
    type: 'text',
    hint: `A carrier, or in a transport venture one of its own trucks. Left empty: "${NO_CARRIER}", in a transport venture "${OWN_FLEET}".`,
  },
]

export function loadFile(caller: Caller, target: ImportTarget, people: readonly AddressedPerson[]): LoadFile {
  const venture = ventureOf(caller, target.ventureId)
  const { options } = target
  const carriedBy = options['carriedBy']?.trim()
  const isTransport = venture.type === 'TRANSPORT'
  const status = options['status'] ?? BY_DATES
  return {
    target,
    venture,
    ...actingAs(caller, venture),
    findPerson: personFinder(people),
    isTest: caller.person?.isTest ?? false,
    status: status === BY_DATES ? null : (status as LoadStatus),
    equipment: (options['equipment'] ?? 'VAN') as Equipment,
    credits: creditsOf(options),
    carrier: isTransport ? null : readCarrier(carriedBy || NO_CARRIER),
    ownTruck: isTransport ? carriedBy || OWN_FLEET : null,
  }
}

/** Of whoever judges or writes the file now: rights are lost and time goes on while it is imported. */
export function actingAs(caller: Caller, venture: CallerVenture): Pick<LoadFile, 'context' | 'mayCorrect'> {
  return { context: contextOf(caller, venture), mayCorrect: may(caller, 'freight.correct', venture.id) }
}

function creditsOf({ creditPerson, creditRole = CREDIT_ROLE }: ImportTarget['options']): readonly Credit[] {
  return creditPerson === undefined
    ? []
    : [{ role: creditRole as CreditRole, userId: creditPerson as UserId, share: '1' }]
}

/** Stands for the carrier until the writing knows its id. */
export const CARRIER_TO_COME = '' as CarrierId
