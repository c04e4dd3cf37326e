import { Navigate } from '@tanstack/react-router'

/** "New" leads here from anywhere: the form lies over the log. */
export const Page = () => <Navigate to="/bpo/calls" search={(before) => ({ ...before, new: 'log' })} replace />
