/** Days of loss, named as the list of loads takes them. */
export interface LostDays {
  readonly lostFrom: string
  readonly lostTo: string
}
