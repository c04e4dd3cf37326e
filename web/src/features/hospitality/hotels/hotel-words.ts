import type { OutOfOrderPolicy } from '@holdfast/engine/hospitality'

const POLICIES: Readonly<Record<OutOfOrderPolicy, string>> = {
  COUNTED: 'Stay available rooms',
  SUBTRACTED: 'Are no available rooms',
}

export const policyName = (policy: OutOfOrderPolicy): string => POLICIES[policy]

/** "Asia/Kolkata" as people read it. */
export const zoneText = (zone: string): string => zone.replaceAll('_', ' ')
