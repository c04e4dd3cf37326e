/** What an order by hand put into the queue; its runs are found by the slot. */
export interface Queued {
  readonly queued: number
  readonly slot: string
}
