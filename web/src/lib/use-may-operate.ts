import { useMe } from './session.ts'

/** Whether the person may act on the product itself: put work back, test a connection. Of the group, so alike in every venture. */
export const useMayOperate = (): boolean => useMe().ventures.some(({ can }) => can['admin.operate'] === true)
