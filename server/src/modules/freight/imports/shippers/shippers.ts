import { importKind } from '../../../../platform/imports/kind.ts'
import { SHIPPER_COLUMNS } from './shipper-columns.ts'
import type { ShipperRow } from './shipper-row.ts'
import { shipperSession } from './shipper-session.ts'

/** Where customers ship from; known by code, else by customer and name without case. */
export const shippers = importKind<ShipperRow>({
  name: 'shippers',
  label: 'Shippers',
  permission: 'imports.work',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  columns: SHIPPER_COLUMNS,
  options: [],
  open: async (_, caller, target) => shipperSession(caller, target),
})
