/** As the browser's own dialog filters; the server looks into the file itself. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.csv,.txt'

/** "Contract.pdf" → "Contract", and "Contract 2" where that is taken. */
export function freeName(fileName: string, taken: readonly string[]): string {
  const base =
    fileName
      .replace(/\.[^.]{1,5}$/, '')
      .trim()
      .slice(0, 190) || fileName
  const isTaken = (name: string) => taken.some((each) => each.toLowerCase() === name.toLowerCase())
  if (!isTaken(base)) return base
  const at = [...Array(taken.length + 1).keys()].map((index) => `${base} ${index + 2}`)
  return at.find((name) => !isTaken(name)) ?? base
}
