const MONEY = ['loads_revenue', 'loads_margin', 'bpo_revenue', 'hotel_revenue']
const MONEY_RATIOS = ['hotel_adr', 'hotel_revpar']
const RATIOS = [...MONEY_RATIOS, 'hotel_occupancy']

/** Credited by loads, so that a job role is the credit's (domain.md §6 Who). */
export const isOfLoads = (metricKey: string): boolean => metricKey.startsWith('loads_')

/** Whether its amount, or its numerator, is money, which a rule reads in its own currency. */
export const isOfMoney = (metricKey: string): boolean => MONEY.includes(metricKey) || MONEY_RATIOS.includes(metricKey)

/** Whether a period of it is Σ ÷ Σ. */
export const isRatio = (metricKey: string): boolean => RATIOS.includes(metricKey)
