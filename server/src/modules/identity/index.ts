export { type ActingPerson, actingCaller } from './acting-person.ts'
export { createIdentity, type Identity } from './create-identity.ts'
export { addPeople, type NewPerson } from './store/add-people.ts'
