import type { Money } from '@holdfast/contract'
import { moneyText as textOf } from '@holdfast/engine/incentives'
import { fromMinor } from '@holdfast/engine/kernel'

export const moneyText = (money: Money): string => textOf(fromMinor(money), money.currency)
