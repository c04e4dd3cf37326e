/** "STEP_DECK" → "Step deck"; a name that is one already stays. */
export const equipmentName = (key: string): string =>
  /^[A-Z_]+$/.test(key) ? `${key.charAt(0)}${key.slice(1).toLowerCase().replaceAll('_', ' ')}` : key
