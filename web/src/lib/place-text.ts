/** "Dallas, TX"; a load that came by file may know a state alone, or a city alone. */
export function placeText({ city, state }: { readonly city: string; readonly state: string }): string {
  return [city, state].filter((part) => part !== '').join(', ')
}
