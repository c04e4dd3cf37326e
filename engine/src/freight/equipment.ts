/** What a load travels in. */
export const EQUIPMENT = [
  'VAN',
  'REEFER',
  'FLATBED',
  'STEP_DECK',
  'POWER_ONLY',
  'BOX_TRUCK',
  'TANKER',
  'CONTAINER',
] as const
export type Equipment = (typeof EQUIPMENT)[number]
