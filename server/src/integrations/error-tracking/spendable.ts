const A_MINUTE = 60_000
const MOST = 100

/** So many errors a minute say all there is to say; a database that is away would tell thousands. */
export function spendable(now: () => number = () => performance.now()): () => boolean {
  let since = now()
  let spent = 0
  return () => {
    if (now() - since > A_MINUTE) {
      since = now()
      spent = 0
    }
    spent += 1
    return spent <= MOST
  }
}
