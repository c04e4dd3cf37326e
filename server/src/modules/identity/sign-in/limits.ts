/** How often, within a sliding window. Wrong codes are counted per e-mail over all of its codes, so a new code resets nothing. */
export const LIMITS = {
  CODE_SENT: { email: { most: 5, minutes: 15 }, address: { most: 20, minutes: 15 } },
  WRONG_CODE: { email: { most: 5, minutes: 10 }, address: { most: 50, minutes: 15 } },
} as const

export const CODE_LIFE_MINUTES = 10
