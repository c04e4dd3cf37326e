import { ROLE_NAMES } from '@holdfast/engine/access'
import { CREDIT_ROLES, type CreditRole, EQUIPMENT, type Equipment, type FlagKind } from '@holdfast/engine/freight'

export const EQUIPMENT_NAMES: Readonly<Record<Equipment, string>> = {
  VAN: 'van',
  REEFER: 'reefer',
  FLATBED: 'flatbed',
  STEP_DECK: 'step deck',
  POWER_ONLY: 'power only',
  BOX_TRUCK: 'box truck',
  TANKER: 'tanker',
  CONTAINER: 'container',
}

export const FLAG_NAMES: Readonly<Record<FlagKind, string>> = {
  AT_RISK: 'At risk',
  HOLD: 'On hold',
  EXCEPTION: 'Exception',
}

export const roleName = (role: CreditRole): string => ROLE_NAMES[role]

/** "in transit" → "In transit". */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

export const equipmentOptions = EQUIPMENT.map((value) => ({ value, label: capital(EQUIPMENT_NAMES[value]) }))
export const creditRoles = CREDIT_ROLES
