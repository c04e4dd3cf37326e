/**
 * The texts of an address that a page knows, by name. Part of the first load: it only sorts out what is no text; what
 * the words mean the page itself judges.
 */
export const searchTexts =
  <const Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): { readonly [name in Name]?: string | undefined } => {
    const given = names.filter((name) => ['string', 'number', 'boolean'].includes(typeof search[name]))
    return Object.fromEntries(given.map((name) => [name, String(search[name])])) as { [name in Name]?: string }
  }
