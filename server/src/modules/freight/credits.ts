import type { Credit, CreditRole } from '@holdfast/engine/freight'
import type { UserId } from '@holdfast/engine/kernel'

type Given = { readonly role: CreditRole; readonly userId: string; readonly share: string }

export function toCredits(given: readonly Given[]): readonly Credit[] {
  return given.map((credit) => ({ ...credit, userId: credit.userId as UserId }))
}
