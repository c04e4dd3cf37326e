import { contract } from '@holdfast/contract'

/** What a change of somebody makes old. */
export const PERSON_ANSWERS = [
  contract.users.getUser,
  contract.users.listUsers,
  contract.ventures.listVenturePeople,
  contract.offices.listOffices,
]
