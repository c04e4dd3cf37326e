/** The same values, each of them made while the one before it is used: reading goes on while the database writes. */
export async function* readAhead<Value>(values: AsyncGenerator<Value>): AsyncGenerator<Value> {
  let next = begun(values)
  try {
    for (let { value, done } = await next; !done; { value, done } = await next) {
      next = begun(values)
      yield value
    }
  } finally {
    await values.return(undefined)
  }
}

/** A failure is met when its value is asked for, which may be never. */
function begun<Value>(values: AsyncGenerator<Value>): Promise<IteratorResult<Value>> {
  const next = values.next()
  next.catch(() => {})
  return next
}
