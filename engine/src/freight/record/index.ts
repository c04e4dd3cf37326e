export {
  CHARGE_KINDS,
  CHARGE_NAMES,
  CHARGE_SIDES,
  type Charge,
  type ChargeKind,
  type ChargeSide,
  chargesOf,
  MOST_CHARGES,
  sumOfCharges,
} from './charge.ts'
export { CHECK_CALL_METHODS, type CheckCall, type CheckCallMethod, checkCheckCall } from './check-call.ts'
export { followFigures } from './follow-figures.ts'
export { LOAD_DOCUMENT_KINDS, LOAD_DOCUMENT_NAMES, type LoadDocumentKind } from './load-documents.ts'
export { measureStop, STOP_STATES, type StopMeasure, type StopState } from './measure-stop.ts'
export { isSameCharges, setCharges } from './set-charges.ts'
export { changedStops, setStops } from './set-stops.ts'
export { MOST_VIA, STOP_KINDS, type Stop, type StopKind, type StopPlace } from './stop.ts'
export { stopsAfter } from './stops-after.ts'
