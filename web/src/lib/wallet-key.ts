/** A venture's pay in one currency, as addresses name it: "NL-USD". */
export const walletKey = (ventureCode: string, currency: string): string => `${ventureCode}-${currency}`
