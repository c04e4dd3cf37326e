import type { DrivenBy } from '@holdfast/engine/freight'
import type { UserId } from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import { CARRIER_TO_COME, type LoadFile } from './load-file.ts'

/**
 * Who drove: a carrier, or the venture's own truck and driver. Only a transport venture has trucks; in a brokerage these
 * columns tell of the carrier's. A driver who is none of the venture's people is kept by name, beside the truck.
 */
export function drivenByCells({ values }: GivenRow, file: LoadFile, errors: RowError[]): DrivenBy | null {
  const [carrier, truck, driver] = [values['carrier'] ?? null, values['truck'] ?? null, values['driver'] ?? null]
  const own = file.venture.type === 'TRANSPORT' && (truck !== null || driver !== null)
  if (carrier !== null && own)
    errors.push({ column: 'truck', message: 'Name the carrier or the own truck that took this load, one of the two.' })
  if (carrier !== null) return { carrierId: CARRIER_TO_COME, ownUnit: null }
  if (!own) return null
  const known = driver === null ? null : personNamed(file, String(driver))
  return { carrierId: null, ownUnit: { driverId: known, truck: truckText(truck, known === null ? driver : null) } }
}

function personNamed({ findPerson }: LoadFile, driver: string): UserId | null {
  const found = findPerson(driver)
  return 'person' in found ? found.person.id : null
}

function truckText(truck: unknown, driver: unknown): string | null {
  if (truck === null) return driver === null ? null : String(driver)
  return driver === null ? String(truck) : `${truck} (${driver})`
}
