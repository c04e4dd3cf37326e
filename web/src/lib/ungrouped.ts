/**
 * A number as it is typed or pasted, without the commas that group its digits: "1,234.5" → "1234.5", "1,23,456" →
 * "123456". A comma elsewhere may be meant as the decimal point, "7,5": it stays, so that the number is refused.
 */
export const ungrouped = (text: string): string => (GROUPED.test(text) ? text.replaceAll(',', '') : text)

const GROUPED = /^[-+]?[1-9]\d{0,2}((,\d{3})+|(,\d{2})+,\d{3})(\.\d*)?$/
