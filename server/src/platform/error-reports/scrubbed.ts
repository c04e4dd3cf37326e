const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** A name of the schema or of the program stands in quotation marks as values do. */
const IDENTIFIER = /^[a-z_$][\w$.-]*$/i

/** What any browser may send must not keep the process busy; nobody reads further either. */
const LONGEST = 500
/** Closes whatever value was open where the text was cut, so that it goes as a whole one does. */
const CUT = `…'")`

/**
 * The beginning of the text of an error, without what people entered: values as PostgreSQL and JSON quote them, addresses
 * of mail and network, telephone numbers, tokens, and what stands behind the `?` of an address. Too much goes rather than
 * too little.
 */
export function scrubbed(text: string): string {
  if (text.length <= LONGEST) return withoutValues(text)
  // A word that was cut may be half an address, which nothing would know as one.
  return withoutValues(`${text.slice(0, LONGEST).replace(/\S*$/, '')}${CUT}`).replace(/…?['")]*$/, '…')
}

function withoutValues(text: string): string {
  return (
    text
      .replace(/\b(\w+:\/\/)[^\s/@]+@/g, '$1')
      .replace(/(https?:\/\/[^\s?#)"']+)[?#][^\s)"']*/g, '$1')
      // PostgreSQL: Key (email)=(…) already exists. Failing row contains (…).
      .replace(/\)=\(.*?\)(?= (?:already|is|still|conflicts)|\.|$)/gs, ')=([value])')
      .replace(/(row contains) \(.*\)/gs, '$1 ([value])')
      .replace(/((?:: |= ?))"(?:[^"\\]|\\.)*"/g, '$1"[value]"')
      .replace(/(= ?)'(?:[^']|'')*'/g, "$1'[value]'")
      .replace(/"((?:[^"\\]|\\.)*)"/g, (all, inside: string) => (IDENTIFIER.test(inside) ? all : '"[value]"'))
      .replace(/(?<!\w)'([^'\n]*)'(?!\w)/g, (all, inside: string) => (IDENTIFIER.test(inside) ? all : "'[value]'"))
      // Begun only where a word begins: from each of its characters anew, a long word without @ takes the square of its length.
      .replace(/(?<![^\s@"'<>()[\]=,;])[^\s@"'<>()[\]=,;]+@[^\s@"'<>()[\]=,;]+/g, '[address]')
      .replace(/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/g, '[address]')
      .replace(/(?<![\w:])(?:[\da-f]{1,4}:){3,7}[\da-f]{0,4}(?:::?[\da-f]{0,4})*(?![\w:])/gi, '[address]')
      .replace(/(?<![\w-])\+?\(?\d[\d\s().-]{5,}\d(?![\w-])/g, '[number]')
      .replace(/[\w-]{32,}/g, (word) =>
        UUID.test(word) || !/\d/.test(word) || !/[a-z]/i.test(word) ? word : '[token]',
      )
  )
}
