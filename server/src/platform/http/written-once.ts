/** Replies that are sent again as they are, with their text once it was needed. */
const texts = new WeakMap<object, string | null>()

/** Says that a reply is kept and never changed, so that it is written out for the first request only. */
export function writtenOnce<R extends object>(reply: R): R {
  texts.set(reply, null)
  return reply
}

export function writeJson(reply: unknown): string {
  if (typeof reply !== 'object' || reply === null || !texts.has(reply)) return JSON.stringify(reply)
  const text = texts.get(reply) ?? JSON.stringify(reply)
  texts.set(reply, text)
  return text
}
